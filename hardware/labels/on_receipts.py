"""Labels on a receipt printer, for shops without a label printer."""

from hardware.labels.label import STATUS_TIMEOUT, LabelDocument, LabelStatus, plain
from hardware.printers.printer import ReceiptPrinter
from hardware.printers.ticket import Align, Block, Cell, Cut, Feed, Qr, Row, Rule, Size, Text, Ticket
from hardware.status import Fact, Outcome

ROOM = 32


class ReceiptLabelPrinter:
    """Prints labels as slips of a receipt printer."""

    def __init__(self, device: str, printer: ReceiptPrinter) -> None:
        self._device = device
        self._printer = printer

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    def look(self, timeout: float = STATUS_TIMEOUT) -> LabelStatus:
        """As well as the receipt printer."""
        found = self._printer.status(timeout)
        hindrances = (
            (found.linked is Fact.NO, "unreachable"),
            (found.paper is Fact.NO, "paper_out"),
            (found.cover_closed is Fact.NO, "head_open"),
            (found.online is Fact.NO or found.faulty is Fact.YES, "paused"),
        )
        code = next((code for holds, code in hindrances if holds), "")
        linked = found.linked if found.linked is not Fact.UNKNOWN else Fact.of(found.answered or None)
        return LabelStatus(linked, Fact.NO if code else Fact.of(found.answered or None), code)

    def print_label(self, label: LabelDocument) -> Outcome:
        """Print one label as one slip."""
        return self._printer.print(ticket_of(label))

    def close(self) -> None:
        """Nothing to let go of: the receipt printer has a life of its own."""


def ticket_of(label: LabelDocument) -> Ticket:
    """The label as a slip that is cut off."""
    blocks: list[Block] = [
        Text(plain(label.place, ROOM) or " ", bold=True, size=Size.DOUBLE, align=Align.CENTRE),
        Rule(heavy=True),
        Text(plain(label.order, ROOM), bold=True, size=Size.DOUBLE, align=Align.CENTRE),
        Row((Cell(plain(label.initials, ROOM) or " "), Cell(f"{label.bag}/{label.bags}", Align.RIGHT)), size=Size.TALL),
        Qr(label.code),
    ]
    blocks += [Text(text, align=Align.CENTRE) for text in (plain(label.shop, ROOM), plain(label.note, ROOM)) if text]
    return Ticket((*blocks, Feed(1), Cut()))
