"""`simulate scanner`: each line of standard input is a code; orders for faults come by the control port."""

import argparse
import contextlib
import sys
from collections.abc import Callable
from pathlib import Path

from hardware.simulators.control import ControlPort
from hardware.simulators.ledger import Ledger
from hardware.simulators.scanner import ScannerSimulator
from hardware.simulators.scanner_hid import HidScannerSimulator
from hardware.simulators.scanner_keys import SEPARATORS, KeyScannerSimulator

SPEAKS = ("serial", "hid", "evdev")
COUNTRIES = ("us", "de", "fr")
AIM_LENGTH = 3


def add_options(scanner: argparse.ArgumentParser, port: Callable[[str], int]) -> None:
    """What may be said of the scanner."""
    scanner.add_argument("--speaks", choices=SPEAKS, default=SPEAKS[0], help="how it is connected")
    scanner.add_argument("--prefix", default="", help="serial: text sent before every code, such as ]E0")
    scanner.add_argument("--country", choices=COUNTRIES, default="us", help="evdev: the keyboard it is set to")
    scanner.add_argument("--separator", choices=SEPARATORS, default="ctrl", help="evdev: how it types a separator")
    scanner.add_argument("--ledger", type=Path, help="file for what really happened, JSON lines")
    scanner.add_argument("--control", type=port, help="loopback port that takes orders, one JSON object per line")


def play(options: argparse.Namespace, announce: Callable[[str], None]) -> int:
    """Play until standard input ends. A code that begins with an AIM identifier is sent with it."""
    with _scanner(options) as scanner, contextlib.ExitStack() as after:
        if options.control is not None:
            control = ControlPort(scanner.order, options.control)
            control.start()
            after.callback(control.stop)
        announce(scanner.address)
        with contextlib.suppress(KeyboardInterrupt):
            for line in sys.stdin:
                code = line.rstrip("\n").replace("\\x1d", "\x1d")
                aim = code[:AIM_LENGTH] if code.startswith("]") else ""
                scanner.scan(code.removeprefix(aim), aim=aim)
    return 0


def _scanner(options: argparse.Namespace) -> ScannerSimulator | HidScannerSimulator | KeyScannerSimulator:
    ledger = Ledger(options.ledger)
    if options.speaks == "hid":
        return HidScannerSimulator(ledger=ledger)
    if options.speaks == "evdev":
        return KeyScannerSimulator(country=options.country, separator=options.separator, ledger=ledger)
    return ScannerSimulator(prefix=options.prefix.encode(), ledger=ledger)
