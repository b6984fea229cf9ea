"""System packages are installed when that is allowed; otherwise the person gets the one command to type."""

import os
from pathlib import Path

import pytest

from progress import Failure, Progress
from system import install_packages, require_qt


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory that is the whole PATH: what a test puts there is what the machine has."""
    monkeypatch.setenv("PATH", str(tmp_path))
    write_tool(tmp_path, "env", 'while [ "${1#*=}" != "$1" ]; do shift; done; exec "$@"')
    return tmp_path


def write_tool(tools: Path, name: str, script: str) -> None:
    (tools / name).write_text(f"#!/bin/sh\n{script}\n")
    (tools / name).chmod(0o755)


def be(monkeypatch: pytest.MonkeyPatch, user: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)


APT_THAT_KNOWS_NO_PACKAGES_AT_FIRST = """
here=${0%/*}
for word in "$@"; do
  [ "$word" = update ] && : > "$here/updated"
  [ "$word" = install ] && { [ -e "$here/updated" ] || { echo "E: Unable to locate package" >&2; exit 100; }
                             echo "$@" > "$here/installed"; }
done
exit 0
"""


def test_root_installs_and_refreshes_the_list_only_when_it_must(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    be(monkeypatch, 0)
    write_tool(tools, "apt-get", APT_THAT_KNOWS_NO_PACKAGES_AT_FIRST)
    install_packages(["xvfb"], "programs", Progress())
    assert (tools / "installed").read_text().split()[-1] == "xvfb"
    (tools / "updated").rename(tools / "known")
    write_tool(tools, "apt-get", 'case "$*" in *update*) exit 1;; esac')
    install_packages(["xvfb"], "programs", Progress())


def test_a_person_without_rights_gets_the_one_command(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    be(monkeypatch, 1000)
    write_tool(tools, "apt-get", "exit 1")
    write_tool(tools, "sudo", "echo a password is required >&2; exit 1")
    with pytest.raises(Failure, match="type: sudo apt-get install --no-install-recommends libgl1 xvfb") as failure:
        install_packages(["libgl1", "xvfb"], "libraries", Progress())
    assert (failure.value.code, failure.value.status) == ("start.packages_missing", 1)


def test_sudo_without_a_password_is_used(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    be(monkeypatch, 1000)
    write_tool(tools, "true", "exit 0")
    write_tool(tools, "sudo", 'shift; : > "${0%/*}/was-root"; exec "$@"')
    write_tool(tools, "apt-get", "exit 0")
    install_packages(["libgl1"], "libraries", Progress())
    assert (tools / "was-root").exists()


def test_what_apt_says_is_told_when_it_fails(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    be(monkeypatch, 0)
    write_tool(tools, "apt-get", "echo 'E: no route to the mirror' >&2; exit 100")
    with pytest.raises(Failure, match="no route to the mirror") as failure:
        install_packages(["libgl1"], "libraries", Progress())
    assert (failure.value.code, failure.value.status) == ("start.apt_failed", 3)


def test_another_system_is_told_what_to_look_for(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Failure, match="install what Debian calls: libgl1"):
        install_packages(["libgl1"], "libraries", Progress())


@pytest.mark.parametrize("enough", [True, False])
def test_qt_is_tried_again_after_its_libraries_were_installed(
    tools: Path, monkeypatch: pytest.MonkeyPatch, *, enough: bool
) -> None:
    be(monkeypatch, 0)
    write_tool(tools, "apt-get", ': > "${0%/*}/installed"' if enough else "exit 0")
    loads = '[ -e "${0%/*}/installed" ] || { echo "libGL.so.1: cannot open shared object file" >&2; exit 1; }'
    write_tool(tools, "python", loads)
    if enough:
        require_qt(tools / "python", Progress())
    else:
        with pytest.raises(Failure, match=r"Qt still does not load on this machine: libGL\.so\.1"):
            require_qt(tools / "python", Progress())
