"""Set a receipt printer up by looking: each step prints or asks one thing, and says what to configure.

A person goes through the steps in order and compares paper and screen; nothing is changed by itself.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hardware.drawers.via_printer import OpenLevel
from hardware.printers.escpos.profile import known_pages, profile_names
from hardware.printers.printer import DrawerPin, ReceiptPrinter
from hardware.printers.ticket import (
    Align,
    Barcode,
    Block,
    Cut,
    Feed,
    PageSample,
    Qr,
    Rule,
    Size,
    Symbology,
    Text,
    Ticket,
)
from hardware.status import Fact, Outcome, PrinterStatus, done, not_sent, unknown

SAMPLE = "ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż äöüßÄÖÜ €"
CYRILLIC = "Їжа Єва щастя ёлка"
RULER_COLUMNS = (32, 42, 48, 64)
PATIENCE = 20.0
POLL = 0.2
SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One finding: how it ended, what was learnt (`facts`, by stable name) and the ticket it printed, if any.

    Facts of `probe`: the sensors, `model`, `profiles` (names to try, best first); of `polarity`: `open_level`.
    """

    name: str
    outcome: Outcome
    facts: tuple[tuple[str, str], ...] = ()
    ticket: Ticket | None = None


Say = Callable[[str], None]
"""Told what a person is to do now: `close_drawer` or `open_drawer`."""


def unheard(_wish: str) -> None:
    """Nobody is told."""


class PrinterDoctor:
    """Examines one printer; every method is one step and may be repeated."""

    def __init__(self, printer: ReceiptPrinter) -> None:
        self._printer = printer

    def steps(self) -> Iterator[Step]:
        """All that need no hand at the drawer, one after the other; ends early when the printer is not there."""
        probed = self.probe()
        yield probed
        if probed.outcome.done:
            yield self.code_pages()
            yield self.ruler()
            yield self.codes()
            yield self.cutter()

    def probe(self) -> Step:
        """Ask the sensors and the printer's name, and suggest profiles that fit."""
        found = self._printer.status()
        if found.linked is Fact.NO:
            return Step("probe", not_sent("unreachable", "the printer cannot be reached"))
        model = self._printer.model() if found.answered else ""
        facts = (*_sensors(found), ("model", model), ("profiles", ", ".join(suggested(model))))
        if found.linked is Fact.YES and not found.answered:
            return Step("probe", not_sent("no_answer", "it takes bytes but answers no question: confirm = none"), facts)
        return Step("probe", done("status" if found.answered else ""), facts)

    def code_pages(self) -> Step:
        """Print one line for every table that may be the right one; the readable line names what to configure."""
        blocks: list[Block] = [Text("CODE PAGES", bold=True, align=Align.CENTRE), Rule()]
        for page in known_pages():
            sample = CYRILLIC if page.carries(CYRILLIC) else SAMPLE
            blocks.append(PageSample(f"{page.name} {page.slot}: {sample}", page.name, page.slot))
        return self._printed("code_pages", *blocks, Rule(), Text(f"Now: {SAMPLE}"))

    def ruler(self) -> Step:
        """Print rulers: the widest that stays on one line is the printer's width in characters."""
        columns = self._printer.columns
        lines = [Text(_ruler(width)) for width in RULER_COLUMNS if width <= columns]
        whole = Text("".join(str((place + 1) % 10) for place in range(columns)))
        tall = Text(f"{columns} columns, {self._printer.dots} dots", size=Size.TALL)
        return self._printed("ruler", tall, Rule(heavy=True), whole, *lines)

    def codes(self) -> Step:
        """Print a QR code and barcodes to be read with the shop's scanner."""
        return self._printed(
            "codes", Qr("https://example.org/r/TEST"), Barcode("5901234123457"), Barcode("TEST-128", Symbology.CODE128)
        )

    def cutter(self) -> Step:
        """Print two slips: one cut off, one left hanging by a bridge of paper where the knife can do that."""
        first, second = Text("CUT 1: comes off", bold=True), Text("CUT 2: hangs by a bridge", bold=True)
        return self._print("cutter", Ticket((first, Feed(1), Cut(partial=False), second, Feed(1), Cut())))

    def polarity(self, say: Say = unheard, pin: DrawerPin = DrawerPin.TWO, patience: float = PATIENCE) -> Step:
        """Learn which level of the sensor means open: look while the drawer is shut, open it, look again.

        `say` is told `close_drawer` first; a drawer that has no sensor shows one level for ever and is UNKNOWN.
        """
        say("close_drawer")
        shut = self._printer.status().drawer_signal
        if shut is Fact.UNKNOWN:
            return Step("polarity", not_sent("no_answer", "the printer does not tell the drawer's level"))
        kicked = self._printer.kick(pin)
        if not kicked.done:
            return Step("polarity", kicked)
        say("open_drawer")
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            opened = self._printer.status().drawer_signal
            if opened not in (shut, Fact.UNKNOWN):
                level = OpenLevel.HIGH if opened is Fact.YES else OpenLevel.LOW
                return Step("polarity", done("sensor"), (("open_level", level.value), ("pin", str(pin.value))))
            time.sleep(POLL)
        return Step(
            "polarity", unknown("no_sensor", "the level did not change: no drawer, no sensor, or the other pin")
        )

    def _printed(self, name: str, *blocks: Block) -> Step:
        return self._print(name, Ticket((*blocks, Feed(1), Cut())))

    def _print(self, name: str, ticket: Ticket) -> Step:
        return Step(name, self._printer.print(ticket), ticket=ticket)


def suggested(model: str) -> tuple[str, ...]:
    """Profiles that fit the name a printer gives itself, the closest first; the general one when none does."""
    wanted = _plain(model)
    fitting = [name for name in profile_names() if _plain(name) and _plain(name) in wanted]
    near = [name for name in profile_names() if wanted and wanted in _plain(name)]
    ordered = sorted(dict.fromkeys(fitting + near), key=lambda name: abs(len(_plain(name)) - len(wanted)))
    return (*ordered[:SUGGESTIONS], "default") if ordered else ("default",)


def _sensors(found: PrinterStatus) -> tuple[tuple[str, str], ...]:
    names = ("online", "paper", "paper_near_end", "cover_closed", "faulty", "drawer_signal")
    return tuple((name, getattr(found, name).value) for name in names)


def _ruler(width: int) -> str:
    """Dots up to the width, which stands at the end."""
    mark = f"|{width}"
    return "." * (width - len(mark)) + mark


def _plain(name: str) -> str:
    """A name without what makers write now with and now without: `EPSON TM-T88V` and `TMT88V` are alike."""
    return "".join(character for character in name.upper() if character.isalnum())
