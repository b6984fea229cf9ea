"""What the commands that play a scale, a label printer, a locker and a display take, and how each is made."""

import argparse
from collections.abc import Callable
from pathlib import Path

from hardware.simulators.display import DIALECTS, DisplaySimulator
from hardware.simulators.label import LabelSimulator
from hardware.simulators.locker import LockerSimulator
from hardware.simulators.played import PlayedDevice
from hardware.simulators.scale import ScaleSimulator
from hardware.simulators.scale_protocols import PROTOCOLS

Port = Callable[[str], int]


def add_scale(devices: "argparse._SubParsersAction[argparse.ArgumentParser]", port: Port) -> None:
    """What the command of a scale takes."""
    scale = devices.add_parser("scale", help="scale; what lies on it is ordered at the control port")
    scale.add_argument("--speaks", choices=tuple(PROTOCOLS), default="toledo8217", help="the scale's protocol")
    scale.add_argument("--load", type=int, default=0, help="grams that lie on it from the beginning")
    _add_common(scale, port, "pty:", "folder for a picture of its window")


def add_label(devices: "argparse._SubParsersAction[argparse.ArgumentParser]", port: Port) -> None:
    """What the command of a label printer takes."""
    label = devices.add_parser("label", help="ZPL label printer")
    _add_common(label, port, "tcp://127.0.0.1:9101", "folder for a picture of every label")


def add_locker(devices: "argparse._SubParsersAction[argparse.ArgumentParser]", port: Port) -> None:
    """What the command of a wall of lockers takes."""
    locker = devices.add_parser("locker", help="wall of lockers that speaks the open locker protocol")
    locker.add_argument("--wall", default="W-0417", help="the wall's number")
    locker.add_argument("--key", default="", help="the key without which no door opens")
    locker.add_argument("--state", type=Path, help="file for what survives a power cut")
    _add_common(locker, port, "tcp://127.0.0.1:7410", "folder for a picture of the wall")


def add_display(devices: "argparse._SubParsersAction[argparse.ArgumentParser]", port: Port) -> None:
    """What the command of a line display takes."""
    display = devices.add_parser("display", help="customer display of two lines of twenty cells")
    display.add_argument("--speaks", choices=DIALECTS, default=DIALECTS[0], help="the display's command set")
    _add_common(display, port, "pty:", "folder for a picture of every change")


def make(options: argparse.Namespace) -> PlayedDevice:
    """The device of the options."""
    if options.device == "scale":
        scale = ScaleSimulator(
            options.listen,
            speaks=options.speaks,
            png_dir=options.png,
            ledger=options.ledger,
            control_port=options.control,
        )
        scale.load(options.load)
        return scale
    if options.device == "display":
        return DisplaySimulator(
            options.listen,
            speaks=options.speaks,
            png_dir=options.png,
            ledger=options.ledger,
            control_port=options.control,
        )
    if options.device == "locker":
        return LockerSimulator(
            options.listen,
            wall=options.wall,
            key=options.key,
            state=options.state,
            png_dir=options.png,
            ledger=options.ledger,
            control_port=options.control,
        )
    return LabelSimulator(options.listen, png_dir=options.png, ledger=options.ledger, control_port=options.control)


def _add_common(parser: argparse.ArgumentParser, port: Port, listen: str, png: str) -> None:
    parser.add_argument("--listen", default=listen, help="tcp://host:port or pty:")
    parser.add_argument("--png", type=Path, help=png)
    parser.add_argument("--ledger", type=Path, help="file for what really happened, JSON lines")
    parser.add_argument("--control", type=port, help="loopback port that takes orders, one JSON object per line")
