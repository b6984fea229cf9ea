"""What a backend is measured with: a PostgreSQL of its own, and the backend in processes of its own."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.refusals import Outage

_USER = "omnitill"
_START_SECONDS = 60.0
_LOOK_AGAIN = 0.05
_STOP_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server with PostgreSQL's own settings: what is committed is on the disk. `home` holds its socket."""

    programs: Path
    home: Path

    def database(self, name: str) -> str:
        """SQLAlchemy's address of a new, empty database."""
        command = [str(self.programs / "createdb"), "-h", str(self.home), "-U", _USER, name]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
        return self.url(name)

    def url(self, name: str) -> str:
        """SQLAlchemy's address of a database."""
        return f"postgresql+psycopg://{_USER}@/{name}?host={self.home}"


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server, reached by a socket only, that ends with the measurement. Raises Outage."""
    programs = _server_programs()
    home = Path(tempfile.mkdtemp(prefix="omnitill-bench-", dir="/tmp"))
    become, data = _unprivileged(home), home / "data"
    initdb = [str(programs / "initdb"), "-D", str(data), "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
    subprocess.run([*become, *initdb], check=True, cwd=home, stdout=subprocess.DEVNULL)
    serve = [str(programs / "postgres"), "-D", str(data), "-k", str(home), "-c", "listen_addresses="]
    with (home / "server.log").open("wb") as log:
        server = subprocess.Popen([*become, *serve], cwd=home, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            _wait_until_ready(programs, home)
            yield Postgres(programs, home)
        finally:
            server.terminate()
            server.wait(_STOP_SECONDS)
            shutil.rmtree(home, ignore_errors=True)


@contextmanager
def backend(data: Path, url: str = "", workers: int = 1, port: int = 0) -> Iterator[str]:
    """The backend as it is run in a shop, in processes of its own; gives its address."""
    command = [sys.executable, "-m", "app.cli", "backend", "--data", str(data), "--port", str(port)]
    command += ["--workers", str(workers), *(["--database-url", url] if url else [])]
    data.mkdir(parents=True, exist_ok=True)
    with (data / "backend.log").open("ab") as log:
        started = log.tell()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            yield _address(process, data / "backend.log", started)
        finally:
            process.terminate()
            process.wait(_STOP_SECONDS)


def _address(process: subprocess.Popen[bytes], log: Path, started: int) -> str:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with log.open("rb") as told:
            told.seek(started)
            for line in told.read().decode("utf-8", "replace").splitlines():
                if line.startswith("The backend answers at "):
                    return line.rpartition(" ")[2]
        time.sleep(_LOOK_AGAIN)
    raise RuntimeError("the backend did not start: " + log.read_text(errors="replace")[-2000:])


def _server_programs() -> Path:
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = str(debian[-1]) if debian else shutil.which("initdb")
    if found is None:
        raise _unreachable("PostgreSQL's server programs are not installed")
    return Path(found).resolve().parent


def _unprivileged(home: Path) -> list[str]:
    """PostgreSQL does not run as root."""
    if os.geteuid() != 0:
        return []
    account = pwd.getpwnam("postgres")
    os.chown(home, account.pw_uid, account.pw_gid)
    return ["setpriv", f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups"]


def _wait_until_ready(programs: Path, home: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while subprocess.run([str(programs / "pg_isready"), "-q", "-h", str(home)], check=False).returncode:
        if time.monotonic() > deadline:
            raise _unreachable((home / "server.log").read_text(errors="replace")[-2000:])
        time.sleep(_LOOK_AGAIN)


def _unreachable(detail: str) -> Outage:
    return Outage("DATABASE-UNREACHABLE", detail, database="PostgreSQL")
