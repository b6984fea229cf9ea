"""What the driver of a receipt printer costs for one receipt, and what drawing a slip costs the simulated printer."""

from __future__ import annotations

import time
from pathlib import Path

from PIL import Image

from app.bench.figures import Against, Figure, median, percentile
from app.bench.plan import Plan
from app.bench.shop import scratch
from hardware.links.memory import MemoryLink
from hardware.printers.escpos.driver import EscposPrinter
from hardware.printers.escpos.encoder import encode
from hardware.printers.escpos.profile import load_profile
from hardware.printers.ticket import Align, Cell, Cut, Qr, Row, Rule, Size, Text, Ticket
from hardware.simulators.ledger import Ledger
from hardware.simulators.mechanism import Mechanism

_GOODS = 50
_MODEL = "TM-T88V"
_DRIVER_MS = 5
_DRAWING_MS = 100
_DOTS = 512
_BARE_BYTES = "the same bytes, already made, written to the same link"
_BARE_PICTURE = "a white picture of the same size written as PNG"


def receipt_printing(plan: Plan) -> list[Figure]:
    """Receipts of sixty lines with a code of their own, each beside its control made right before it."""
    driving: list[tuple[float, float]] = []
    drawing: list[tuple[float, float]] = []
    with scratch(plan) as directory:
        for turn in range(plan.warm_up + plan.receipts):
            ticket = _receipt(turn)
            driven, drawn = (_written(ticket), _printed(ticket)), _drawn(ticket, directory)
            if turn >= plan.warm_up:
                driving.append(driven)
                drawing.append(drawn)
            plan.tell(f"receipt_printing: {turn} of {plan.receipts} receipts")
    return [
        *_figures("receipt_driver", driving, _DRIVER_MS, _BARE_BYTES),
        *_figures("receipt_picture", drawing, _DRAWING_MS, _BARE_PICTURE),
    ]


def _figures(name: str, pairs: list[tuple[float, float]], limit: float, bare: str) -> list[Figure]:
    """The median, which the goal limits, and the slowest of a hundred, for information."""
    controls, ours = zip(*pairs, strict=True)
    return [
        Figure(f"{name}_p50", median(ours), "ms", median(controls), bare, Against.VALUE, limit),
        Figure(f"{name}_p99", percentile(ours, 99), "ms", percentile(controls, 99), bare),
    ]


def _receipt(turn: int) -> Ticket:
    goods = (
        Row((Cell(f"Śledź w oleju {place}"), Cell(f"{place} x 12,30", Align.RIGHT), Cell("24,60 C", Align.RIGHT)))
        for place in range(_GOODS)
    )
    return Ticket(
        (
            Text("SKLEP ŻÓŁW", bold=True, size=Size.DOUBLE, align=Align.CENTRE),
            Text("Grodzka 14, Kraków", align=Align.CENTRE),
            Row((Cell(f"T1-{turn:06d}"), Cell("22.11.2026 09:00", Align.RIGHT))),
            Rule(),
            *goods,
            Rule(heavy=True),
            Row((Cell("RAZEM"), Cell("1 230,00 PLN", Align.RIGHT)), bold=True, size=Size.TALL),
            *(Text(f"{letter}  23 %  netto 1 000,00  VAT 230,00") for letter in "ABC"),
            Qr(f"R:{turn:012d}"),
            Cut(),
        )
    )


def _ready(data: bytes) -> bytes:
    """The answers of a printer that has nothing to complain of."""
    if data.startswith(b"\x10\x04"):
        return b"\x12"
    return b"\x00" if data.endswith(b"\x1dr\x01") else b""


def _printed(ticket: Ticket) -> float:
    printer = EscposPrinter("receipt", MemoryLink(respond=_ready), load_profile(_MODEL))
    started = time.perf_counter()
    outcome = printer.print(ticket)
    took = time.perf_counter() - started
    if not outcome.proof:
        raise RuntimeError(f"the receipt was not printed: {outcome}")
    return took * 1000


def _written(ticket: Ticket) -> float:
    made, link = encode(ticket, load_profile(_MODEL)).whole, MemoryLink(respond=_ready)
    started = time.perf_counter()
    link.open()
    link.write(made)
    link.close()
    return (time.perf_counter() - started) * 1000


def _drawn(ticket: Ticket, directory: Path) -> tuple[float, float]:
    made = encode(ticket, load_profile(_MODEL)).whole
    played = Mechanism(_DOTS, Ledger(), directory / "slips", code_pages={})
    started = time.perf_counter()
    played.receive(made)
    took = time.perf_counter() - started
    picture = played.tickets[0].png
    if picture is None:
        raise RuntimeError("the slip was not drawn")
    with Image.open(picture) as drawn:
        white = Image.new("L", drawn.size, 255)
    picture.unlink()
    started = time.perf_counter()
    white.save(directory / "white.png")
    return (time.perf_counter() - started) * 1000, took * 1000
