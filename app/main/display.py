"""Whether there is a screen to show anything on, asked before Qt is: Qt ends the process when there is none."""

from __future__ import annotations

import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from app.domain.refusals import Refusal

_X_PORT = 6000
_PATIENCE_SECONDS = 3.0


def need_display(environment: Mapping[str, str]) -> None:
    """Return when a window can be opened. Raises Refusal `SCREEN-MISSING`."""
    if sys.platform != "linux":
        return
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform:
        _need_plugin(platform)
    x11, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if platform not in ("", "xcb", "wayland"):
        return  # straight to a frame buffer, or to nothing at all
    if not x11 and not wayland:
        raise Refusal("SCREEN-MISSING", reason="neither DISPLAY nor WAYLAND_DISPLAY is set")
    if not (_wayland_answers(wayland, environment) or _x11_answers(x11)):
        raise Refusal("SCREEN-MISSING", reason=f"nothing answers at the display {wayland or x11}")


def _need_plugin(platform: str) -> None:
    from PySide6.QtCore import QLibraryInfo

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    if plugins.is_dir() and not any(plugins.glob(f"libq{platform.partition('-')[0]}*.so")):
        raise Refusal("SCREEN-MISSING", reason=f"QT_QPA_PLATFORM names {platform}, which Qt does not know")


def _wayland_answers(display: str, environment: Mapping[str, str]) -> bool:
    path = Path(environment.get("XDG_RUNTIME_DIR", ""), display)
    return bool(display) and _answers(socket.AF_UNIX, str(path))


def _x11_answers(display: str) -> bool:
    # [host]:number[.screen], https://www.x.org/archive/X11R7.7/doc/man/man7/X.7.xhtml#heading5
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdecimal():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, f"\0{path}")
    return _answers(socket.AF_INET, (host, _X_PORT + int(number)))


def _answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(_PATIENCE_SECONDS)
        try:
            probe.connect(address)
        except (OSError, ValueError, OverflowError):
            return False
        return True
