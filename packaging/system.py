"""System libraries and programs: what Qt and the tests need, found or installed, else the one command to type."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import sys
from pathlib import Path

from progress import REFUSED, Failure, Progress

# Measured on a bare Debian 12: drawing off screen, an X11 window, a Wayland window.
QT_PACKAGES = [
    *("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libfreetype6", "libdbus-1-3"),
    *("libx11-6", "libbrotli1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-image0"),
    *("libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0", "libx11-xcb1"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
]

_TEST_PROGRAMS = (
    ("xvfb", "Xvfb"),
    ("xdotool", "xdotool"),
    ("chromium", "chromium"),
    ("chromium-driver", "chromedriver"),
)

# Loads what the application loads, and on Linux the window plugin, whose libraries Qt itself reports only by aborting.
QT_PROBE = """
import ctypes, pathlib, sys
import PySide6.QtQuick, PySide6.QtQuickControls2, PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtTest, PySide6.QtWidgets
if sys.platform == "linux":
    plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    ctypes.CDLL(str(plugins / "libqxcb.so"))
"""


def require_qt(python: Path, progress: Progress) -> None:
    """Makes sure that Qt loads in the environment of `python`; raises Failure with what is missing."""
    if _qt_problem(python) is None:
        return
    install_packages(QT_PACKAGES, "system libraries for Qt", progress)
    problem = _qt_problem(python)
    if problem is not None:
        raise Failure("start.qt_broken", f"Qt still does not load on this machine: {problem}")


def require_test_programs(progress: Progress) -> None:
    """Makes sure that a PostgreSQL server, a virtual X display and a browser are there for tests; raises Failure."""
    missing = []
    if not (glob.glob("/usr/lib/postgresql/*/bin/initdb") or shutil.which("initdb")):
        missing.append("postgresql")
    missing += [package for package, program in _TEST_PROGRAMS if not shutil.which(program)]
    if missing:
        install_packages(missing, "programs that the tests use", progress)


def install_packages(packages: list[str], purpose: str, progress: Progress) -> None:
    """Installs Debian packages when it may (root, or sudo without a password); else raises Failure with the command."""
    words = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Failure("start.packages_missing", f"{purpose} are missing; install what Debian calls: {words}", REFUSED)
    become_root = _become_root()
    if become_root is None:
        command = f"sudo apt-get install --no-install-recommends {words}"
        raise Failure("start.packages_missing", f"{purpose} are missing; type: {command}", REFUSED)
    progress.step(f"Installing {purpose} ({len(packages)} packages)")
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300", "-qq"]
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    if _run(install) is None:
        return
    progress.step("Refreshing the list of packages")
    problem = _run([*apt, "update"]) or _run(install)
    if problem is not None:
        raise Failure("start.apt_failed", f"apt-get could not install {purpose}: {problem}")


def _become_root() -> list[str] | None:
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _run(["sudo", "-n", "true"]) is None:
        return ["sudo", "-n"]
    return None


def _qt_problem(python: Path) -> str | None:
    return _run([str(python), "-I", "-c", QT_PROBE])


def _run(command: list[str]) -> str | None:
    """None when the command succeeded, else the last thing it said."""
    done = subprocess.run(
        command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, check=False
    )
    if done.returncode == 0:
        return None
    said = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return said[-1] if said else f"exit status {done.returncode}"
