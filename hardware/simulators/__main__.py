"""`python -m hardware.simulators printer --listen tcp://127.0.0.1:9100 --png DIR --control PORT`."""

import argparse
import contextlib
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from hardware.simulators.printer import DEFAULT_DOTS, PrinterSimulator
from hardware.simulators.scanner import ScannerSimulator

REFUSED = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Play one device until interrupted; the scanner sends each line of standard input as a code."""
    options = _options(argv)
    try:
        return _play_printer(options) if options.device == "printer" else _play_scanner(options)
    except (OSError, ValueError) as wrong:
        sys.stderr.write(f"simulate {options.device}: {wrong} [SIMULATE-PLACE]\n")
        return REFUSED


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("omnitill simulate", description="Play a device that speaks its wire protocol.")
    devices = parser.add_subparsers(dest="device", required=True)
    printer = devices.add_parser("printer", help="ESC/POS receipt printer with cash drawer")
    printer.add_argument("--listen", default="tcp://127.0.0.1:9100", help="tcp://host:port, pty: or file:///path")
    printer.add_argument("--png", type=Path, help="folder for a picture of every slip")
    printer.add_argument("--ledger", type=Path, help="file for what really happened, JSON lines")
    printer.add_argument("--control", type=port, help="loopback port that takes orders, one JSON object per line")
    printer.add_argument("--dots", type=int, default=DEFAULT_DOTS, help="printing width: 384, 512 or 576")
    scanner = devices.add_parser("scanner", help="serial barcode scanner on a pseudo-terminal")
    scanner.add_argument("--prefix", default="", help="text sent before every code, such as ]E0")
    return parser.parse_args(argv)


def port(text: str) -> int:
    port = int(text)
    if not 0 <= port < 65536:
        raise ValueError(text)
    return port


def _play_printer(options: argparse.Namespace) -> int:
    stop = threading.Event()
    for sort in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sort, lambda _number, _frame: stop.set())
    printer = PrinterSimulator(
        options.listen,
        png_dir=options.png,
        ledger=options.ledger,
        dots=options.dots,
        control_port=options.control,
    )
    with printer:
        _announce(printer.address)
        stop.wait()
    return 0


def _play_scanner(options: argparse.Namespace) -> int:
    with ScannerSimulator(prefix=options.prefix.encode()) as scanner, contextlib.suppress(KeyboardInterrupt):
        _announce(scanner.address)
        for line in sys.stdin:
            scanner.scan(line.rstrip("\n").replace("\\x1d", "\x1d"))
    return 0


def _announce(address: str) -> None:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
