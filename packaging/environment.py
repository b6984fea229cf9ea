"""The project's own Python environment in `.venv/`: made, filled from the lock file, and known to be whole.

Two stamps say what is there: the first, that the environment exists (place and Python version); the second, written
last, which lock file was installed completely. A mark stands while pip works: where it was left, files may be missing
from packages that look installed, so the environment is made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from progress import OUTAGE, REFUSED, Failure, Progress
from system import install_packages

NEEDED_BYTES = 1_500_000_000
FULL_BYTES = 20_000_000
WINDOWS = os.name == "nt"

DISK_FULL = ("start.no_disk", "the disk is full; free 1.5 GB and run it again")
UNREACHABLE = (
    r"Name or service not known|name resolution|getaddrinfo|NewConnectionError|Max retries|[Tt]imed out|Timeout"
    r"|Network is unreachable|No route to host|ProxyError|SSLError|Connection (refused|reset|broken)|IncompleteRead"
)
# The first pattern found in what pip said decides; a network failure also ends in "No matching distribution".
PIP_FAILURES = (
    (r"No space left on device|Errno 28", *DISK_FULL),
    (r"DO NOT MATCH THE HASHES", "start.wrong_hash", "a downloaded file is not the one that the lock file names"),
    (
        r"[Cc]onfiguration file|option .* invalid|not a valid value|invalid .* (value|option)|no such option",
        "start.pip_config",
        "pip does not accept its configuration; `python3 -m pip config debug` shows which file or PIP_ variable it is",
    ),
    (
        UNREACHABLE,
        "start.no_network",
        "the package index cannot be reached; check the network or pip's proxy and index",
    ),
    (
        r"Read-only file system|Permission denied|Errno 13|Errno 30",
        "start.read_only",
        "the directory cannot be written",
    ),
    (r"No matching distribution", "start.no_package", "the package index lacks a file that the lock file names"),
)


class Environment:
    """`.venv/` below the project's root, for the interpreter that runs this."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / ".venv"
        self.bin = self.home / ("Scripts" if WINDOWS else "bin")
        self.python = self.bin / ("python.exe" if WINDOWS else "python")
        self.omnitill = self.bin / ("omnitill.cmd" if WINDOWS else "omnitill")
        self._lock = root / "packaging" / "requirements.lock"
        self._made = self.home / "omnitill-made.json"
        self._installed = self.home / "omnitill-installed.txt"
        self._installing = self.home / "omnitill-installing"

    def prepare(self, progress: Progress) -> None:
        """Makes what is missing; does nothing, and needs no network, when all is there. Raises Failure."""
        if self._is_made() and self._is_installed():
            return
        with self._alone(progress):
            if not self._is_made():
                self._make(progress)
            if not self._is_installed():
                self._install(progress)

    def _is_made(self) -> bool:
        return self.python.exists() and not self._installing.exists() and _text(self._made) == self._identity()

    def _is_installed(self) -> bool:
        return _text(self._installed) == self._lock_digest() and self.omnitill.exists()

    def _identity(self) -> str:
        version = "{}.{}".format(*sys.version_info[:2])
        return json.dumps({"python": version, "root": str(self.root)})

    def _lock_digest(self) -> str:
        return hashlib.sha256(self._lock.read_bytes()).hexdigest()

    def _make(self, progress: Progress) -> None:
        self._require_room()
        if importlib.util.find_spec("ensurepip") is None:
            install_packages(["python{}.{}-venv".format(*sys.version_info[:2])], "Python's venv module", progress)
        progress.step(f"Making the Python environment in {self.home}")
        if self.home.is_symlink():
            self.home.unlink()
        elif self.home.exists():
            shutil.rmtree(self.home)
        base = getattr(sys, "_base_executable", None) or sys.executable
        made = subprocess.run(
            [base, "-I", "-m", "venv", str(self.home)], capture_output=True, text=True, errors="replace", check=False
        )
        if made.returncode != 0:
            raise self._failure_from(made.stdout + made.stderr, "making the Python environment failed")
        self._made.write_text(self._identity(), encoding="utf-8")

    def _install(self, progress: Progress) -> None:
        self._require_room()
        self._installed.unlink(missing_ok=True)
        pins = len(re.findall(r"^\S+==", self._lock.read_text(encoding="utf-8"), re.MULTILINE))
        progress.step(f"Installing {pins} packages from {self._lock.name} (about 120 MB, once)")
        command = [str(self.python), "-I", "-u", "-m", "pip", "install", "--require-hashes", "--no-input"]
        command += ["--disable-pip-version-check", "--progress-bar", "off", "--requirement", str(self._lock)]
        # The user's pip configuration stays in force, except where it would install outside this environment.
        settings = {
            key: value for key, value in os.environ.items() if key not in {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
        }
        self._installing.touch()
        said: list[str] = []
        with subprocess.Popen(
            command,
            env={**settings, "PIP_USER": "0"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as pip:
            try:
                for line in pip.stdout or ():
                    said.append(line)
                    progress.detail(line.strip())
            except BaseException:
                pip.terminate()
                raise
        progress.close_line()
        if pip.returncode >= 0:
            self._installing.unlink()
        if pip.returncode != 0:
            raise self._failure_from("".join(said), "installing the packages failed")
        self._add_project()
        self._installed.write_text(self._lock_digest(), encoding="utf-8")
        progress.step("The environment is complete")

    def _add_project(self) -> None:
        """Makes the source tree importable and writes the command, as an editable install does, without a build."""
        site_packages = next(self.home.glob("Lib/site-packages" if WINDOWS else "lib/python*/site-packages"))
        # In ASCII, because how a .pth file is decoded differs between Python versions and locales.
        pth = f"import sys; sys.path.append({str(self.root)!a})\n"
        (site_packages / "omnitill.pth").write_text(pth, encoding="ascii")
        if WINDOWS:
            self.omnitill.write_text(f'@"{self.python}" -m app.cli %*\r\n', encoding="utf-8")
            return
        # Through sh, because a #! line allows neither spaces nor long paths.
        quoted = "'" + str(self.python).replace("'", "'\"'\"'") + "'"
        script = f"#!/bin/sh\nexec {quoted} -c 'import sys; from app.cli import main; sys.exit(main())' \"$@\"\n"
        self.omnitill.write_text(script, encoding="utf-8", errors="surrogateescape")
        self.omnitill.chmod(0o755)

    def _require_room(self) -> None:
        if not os.access(self.root, os.W_OK):
            raise Failure("start.read_only", f"{self.root} cannot be written; copy the project to a directory of yours")
        free = shutil.disk_usage(self.root).free
        if free < NEEDED_BYTES and not self._installed.exists():
            text = f"{free // 1_000_000} MB are free at {self.root} and {NEEDED_BYTES // 1_000_000} MB are needed"
            raise Failure("start.no_disk", text)

    def _failure_from(self, said: str, otherwise: str) -> Failure:
        for pattern, code, sentence in PIP_FAILURES:
            if re.search(pattern, said):
                return Failure(code, sentence, REFUSED if code == "start.pip_config" else OUTAGE)
        if shutil.disk_usage(self.root).free < FULL_BYTES:
            return Failure(*DISK_FULL)
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        errors = [line for line in lines if line.startswith("ERROR:")]
        last = (errors or lines or ["no reason was given"])[-1].removeprefix("ERROR:").strip()
        return Failure("start.install_failed", f"{otherwise}: {last}")

    @contextlib.contextmanager
    def _alone(self, progress: Progress) -> Iterator[None]:
        """Lets one start at a time change the environment; the next one waits and finds it done."""
        if WINDOWS:
            yield
            return
        import fcntl

        with self._lock.open("rb") as held:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                progress.step("Another start is preparing the environment; waiting for it")
                fcntl.flock(held, fcntl.LOCK_EX)
            yield


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
