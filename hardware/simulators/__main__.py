"""`python -m hardware.simulators printer --listen tcp://127.0.0.1:9100 --png DIR --control PORT`."""

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hardware.simulators import scanner_playing, standing_playing
from hardware.simulators.payment_ecr_eft import EcrEftSimulator
from hardware.simulators.payment_zvt import ZvtSimulator
from hardware.simulators.printer import DEFAULT_DOTS, DEFAULT_MODEL, PrinterSimulator

if TYPE_CHECKING:
    from hardware.simulators.fiscal_novitus import NovitusSimulator
    from hardware.simulators.fiscal_posnet import PosnetSimulator
    from hardware.simulators.payment_nexo import NexoSimulator

REFUSED = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Play one device until interrupted; the scanner sends each line of standard input as a code."""
    options = _options(argv)
    try:
        plays = {
            "printer": _play_printer,
            "scanner": _play_scanner,
            "payment": _play_terminal,
            "fiscal": _play_fiscal,
            "scale": _play_standing,
            "label": _play_standing,
            "locker": _play_standing,
            "display": _play_standing,
        }
        return plays[options.device](options)
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
    printer.add_argument("--model", default=DEFAULT_MODEL, help="the name it gives itself, such as TM-T88V")
    printer.add_argument("--dots", type=int, default=DEFAULT_DOTS, help="printing width: 384, 512 or 576")
    payment = devices.add_parser("payment", help="card terminal")
    payment.add_argument("--speaks", choices=("zvt", "ecr-eft", "nexo"), default="zvt", help="the terminal's protocol")
    payment.add_argument("--listen", default="tcp://127.0.0.1:20007", help="tcp://host:port or, but for nexo, pty:")
    payment.add_argument("--state", type=Path, help="file for the terminal's records")
    payment.add_argument("--png", type=Path, help="folder for a picture of every screen")
    payment.add_argument("--ledger", type=Path, help="file for what really happened, JSON lines")
    payment.add_argument("--control", type=port, help="loopback port that takes orders, one JSON object per line")
    fiscal = devices.add_parser("fiscal", help="fiscal printer")
    fiscal.add_argument("--speaks", choices=("posnet", "noviapi"), default="posnet", help="the printer's protocol")
    fiscal.add_argument("--listen", default="tcp://127.0.0.1:6666", help="tcp://host:port or, for posnet, pty:")
    fiscal.add_argument("--state", type=Path, help="file for the printer's memory")
    fiscal.add_argument("--png", type=Path, help="folder for a picture of every paper")
    fiscal.add_argument("--ledger", type=Path, help="file for what really happened, JSON lines")
    fiscal.add_argument("--control", type=port, help="loopback port that takes orders, one JSON object per line")
    standing_playing.add_scale(devices, port)
    standing_playing.add_label(devices, port)
    standing_playing.add_locker(devices, port)
    standing_playing.add_display(devices, port)
    scanner = devices.add_parser("scanner", help="barcode scanner: serial, HID POS or a typing one; codes from stdin")
    scanner_playing.add_options(scanner, port)
    return parser.parse_args(argv)


def port(text: str) -> int:
    port = int(text)
    if not 0 <= port < 65536:
        raise ValueError(text)
    return port


def _play_terminal(options: argparse.Namespace) -> int:
    stop = _until_told()
    known = {"state": options.state, "ledger": options.ledger, "control_port": options.control}
    with _terminal(options.speaks, options.listen, known) as terminal:
        terminal.draw_into(options.png)
        _announce(terminal.address)
        stop.wait()
    return 0


def _terminal(speaks: str, listen: str, known: dict[str, Any]) -> "ZvtSimulator | EcrEftSimulator | NexoSimulator":
    if speaks == "zvt":
        return ZvtSimulator(listen, **known)
    if speaks == "ecr-eft":
        return EcrEftSimulator(listen, **known)
    # Its ciphers take a while to load; the others need none.
    from hardware.simulators.payment_nexo import NexoSimulator

    return NexoSimulator(listen, **known)


def _play_fiscal(options: argparse.Namespace) -> int:
    stop = _until_told()
    known = {"state": options.state, "ledger": options.ledger, "control_port": options.control}
    with _fiscal(options.speaks, options.listen, {**known, "png_dir": options.png}) as printer:
        _announce(printer.address)
        stop.wait()
    return 0


def _fiscal(speaks: str, listen: str, known: dict[str, Any]) -> "PosnetSimulator | NovitusSimulator":
    if speaks == "posnet":
        from hardware.simulators.fiscal_posnet import PosnetSimulator

        return PosnetSimulator(listen, **known)
    from hardware.simulators.fiscal_novitus import NovitusSimulator

    return NovitusSimulator(listen, **known)


def _play_printer(options: argparse.Namespace) -> int:
    stop = _until_told()
    printer = PrinterSimulator(
        options.listen,
        png_dir=options.png,
        ledger=options.ledger,
        dots=options.dots,
        model=options.model,
        control_port=options.control,
    )
    with printer:
        _announce(printer.address)
        stop.wait()
    return 0


def _play_standing(options: argparse.Namespace) -> int:
    stop = _until_told()
    with standing_playing.make(options) as device:
        _announce(device.address)
        stop.wait()
    return 0


def _until_told() -> threading.Event:
    """An event that is set when somebody ends the program."""
    stop = threading.Event()
    for sort in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sort, lambda _number, _frame: stop.set())
    return stop


def _play_scanner(options: argparse.Namespace) -> int:
    return scanner_playing.play(options, _announce)


def _announce(address: str) -> None:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
