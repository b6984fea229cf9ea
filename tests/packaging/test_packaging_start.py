"""start.py on a machine of its own: a small project, a directory of wheels for an index, and what can go wrong."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"
# Says what it was given and where it stands, through a package from the lock file; ends as it is told.
CLI = """
import os, sys, tinylib
def main():
    print(tinylib.NAME, sys.argv[1:], os.getcwd())
    return 7
"""


@dataclass(frozen=True)
class Machine:
    root: Path
    wheels: Path

    def start(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs start.py from elsewhere, with an index that is a directory and nothing else."""
        command = [sys.executable, str(self.root / "packaging" / "start.py"), *arguments]
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
        index = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.wheels.as_uri()}
        settings = {**kept, **index, "PIP_NO_CACHE_DIR": "1", **environment}
        return subprocess.run(
            command,
            cwd=self.wheels,
            env=settings,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def lock(self, digest: str | None = None) -> None:
        wheel = next(self.wheels.glob("*.whl"))
        digest = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
        (self.root / "packaging" / "requirements.lock").write_text(f"tinylib==1.0 --hash=sha256:{digest}\n")

    def forget_packages(self) -> None:
        """Leaves the environment as it is after it was made and before anything was installed."""
        (self.root / ".venv" / "omnitill-installed.txt").unlink(missing_ok=True)
        for installed in self.root.glob(".venv/lib/*/site-packages/tinylib*"):
            shutil.rmtree(installed)


def make_project(place: Path) -> Machine:
    root = place / "the shop's Käse żółty"
    shutil.copytree(SCRIPTS, root / "packaging", ignore=shutil.ignore_patterns("__pycache__", "*.lock"))
    (root / "app").mkdir()
    (root / "app" / "__init__.py").touch()
    (root / "app" / "cli.py").write_text(CLI)
    wheels = place / "wheels"
    wheels.mkdir()
    with zipfile.ZipFile(wheels / "tinylib-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tinylib/__init__.py", "NAME = 'tinylib'\n")
        wheel.writestr("tinylib-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tinylib\nVersion: 1.0\n")
        wheel.writestr("tinylib-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("tinylib-1.0.dist-info/RECORD", "")
    machine = Machine(root, wheels)
    machine.lock()
    return machine


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    machine = make_project(tmp_path_factory.mktemp("machine"))
    assert machine.start("greet").returncode == 7
    return machine


def test_a_verb_is_handed_over_with_its_arguments_where_the_person_stands(machine: Machine) -> None:
    done = machine.start("greet", "two words", "--flag")
    assert done.stdout.strip() == f"tinylib ['greet', 'two words', '--flag'] {machine.wheels}"
    assert done.returncode == 7


def test_a_second_start_needs_no_index_and_says_nothing(machine: Machine) -> None:
    done = machine.start("greet", PIP_FIND_LINKS="")
    assert (done.returncode, done.stderr) == (7, "")


def test_an_interrupted_installation_is_done_again(machine: Machine) -> None:
    machine.forget_packages()
    (machine.root / ".venv" / "omnitill-installing").touch()
    done = machine.start("greet")
    assert "Making the Python environment" in done.stderr
    assert done.returncode == 7


def test_a_changed_lock_file_is_installed(machine: Machine) -> None:
    machine.forget_packages()
    machine.lock("0" * 64)
    assert "[start.wrong_hash]" in machine.start("greet").stderr
    machine.lock()
    assert machine.start("greet").returncode == 7


def test_an_environment_that_was_moved_is_made_anew(tmp_path: Path, machine: Machine) -> None:
    moved = Machine(tmp_path / "moved", machine.wheels)
    shutil.copytree(machine.root, moved.root, symlinks=True)
    done = moved.start("greet")
    assert "Making the Python environment" in done.stderr
    assert done.returncode == 7


@pytest.mark.parametrize(
    ("settings", "code", "status"),
    [
        (
            {"PIP_NO_INDEX": "0", "PIP_FIND_LINKS": "", "PIP_INDEX_URL": "http://127.0.0.1:9/simple"},
            "start.no_network",
            3,
        ),
        ({"PIP_FIND_LINKS": ""}, "start.no_package", 3),
        ({"PIP_TIMEOUT": "soon"}, "start.pip_config", 1),
        ({"PIP_NO_INPUT": "perhaps"}, "start.pip_config", 1),
    ],
)
def test_what_pip_cannot_do_is_one_sentence(machine: Machine, settings: dict[str, str], code: str, status: int) -> None:
    machine.forget_packages()
    done = machine.start("greet", PIP_RETRIES="1", **settings)
    assert f"[{code}]" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode == status


def test_settings_that_install_elsewhere_are_not_followed(machine: Machine, tmp_path: Path) -> None:
    machine.forget_packages()
    assert machine.start("greet", PIP_USER="1", PIP_TARGET=str(tmp_path / "elsewhere")).returncode == 7
    assert not (tmp_path / "elsewhere").exists()


def test_a_broken_pip_configuration_is_named(machine: Machine, tmp_path: Path) -> None:
    machine.forget_packages()
    broken = tmp_path / "pip.conf"
    broken.write_text("no section\n")
    assert "[start.pip_config]" in machine.start("greet", PIP_CONFIG_FILE=str(broken)).stderr


def test_an_old_python_is_told_what_is_needed() -> None:
    pretend = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1], run_name='__main__')"
    command = [sys.executable, "-c", pretend, str(SCRIPTS / "start.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == "start: needs Python 3.11 or newer, this is 3.9  [start.old_python]\n"
    assert done.returncode == 1


def test_without_a_verb_it_says_which_there_are(machine: Machine) -> None:
    done = machine.start()
    assert done.returncode == 2
    assert done.stderr.startswith("usage:")


def test_an_interruption_is_clean_and_the_next_start_goes_on(tmp_path: Path) -> None:
    machine = make_project(tmp_path)
    command = [sys.executable, str(machine.root / "packaging" / "start.py"), "greet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as started:
        assert started.stderr is not None
        first = started.stderr.readline()
        started.send_signal(signal.SIGINT)
        said = first + started.stderr.read()
    assert said.endswith("[start.interrupted]\n")
    assert "Traceback" not in said
    assert started.returncode == 130
    assert machine.start("greet").returncode == 7
