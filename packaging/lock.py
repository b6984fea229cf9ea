"""Writes the lock files from pyproject.toml: every version pinned, with the hashes of the files for all platforms.

Run it with `.venv/bin/python packaging/lock.py` after a change of dependencies; it needs `uv` (`pip install uv`).
`--upgrade` takes newer versions; without it, what is locked stays. The files name no host, so that any package index
that holds the same files serves them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
EVERYTHING = "packaging/requirements.lock"
RUNTIME = "packaging/requirements-run.lock"
HEADER = "# Written by packaging/lock.py from pyproject.toml: change that and run it again.\n"
NEEDED = ("--universal", "--generate-hashes", "--python-version", "3.11", "--no-header", "--no-annotate", "--quiet")
HOSTS = ("-i ", "--index-url", "--extra-index-url", "--find-links", "--trusted-host")


def compile_lock(uv: str, lock: str, *options: str) -> None:
    """Resolves pyproject.toml into `lock`; raises CalledProcessError when the resolver finds no answer."""
    command = [uv, "pip", "compile", "pyproject.toml", *NEEDED, *options, "--output-file", lock]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    path = ROOT / lock
    pins = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith((*HOSTS, "#"))]
    path.write_text(HEADER + "\n".join(pins) + "\n", encoding="utf-8")


def find_uv() -> str | None:
    beside_python = str(Path(sys.executable).parent)
    return shutil.which("uv", path=os.pathsep.join([beside_python, os.environ.get("PATH", os.defpath)]))


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes the lock files from pyproject.toml.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    uv = find_uv()
    if uv is None:
        print("lock: the resolver `uv` is not installed; type: pip install uv  [lock.no_resolver]", file=sys.stderr)
        return 1
    try:
        compile_lock(uv, EVERYTHING, "--extra", "dev", *upgrade)
        compile_lock(uv, RUNTIME, "--constraint", EVERYTHING, *upgrade)
    except subprocess.CalledProcessError:
        print("lock: pyproject.toml was not resolved, for the reason above  [lock.unresolved]", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
