"""Real-time questions to an ESC/POS printer and the meaning of its answers (Epson: DLE EOT)."""

from collections.abc import Mapping

from hardware.status import Fact, PrinterStatus

PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER = 1, 2, 3, 4
QUESTIONS = (PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER)

STATUS_FIXED_BITS, STATUS_FIXED_VALUE = 0x93, 0x12

DRAWER_HIGH = 0x04
OFFLINE = 0x08
COVER_OPEN = 0x04
CUTTER_ERROR = 0x08
UNRECOVERABLE = 0x20
NEAR_END = 0x0C
PAPER_END = 0x60


def question(number: int) -> bytes:
    """The real-time question `DLE EOT n`."""
    return b"\x10\x04" + bytes([number])


def status_byte(answer: bytes) -> int | None:
    """The first byte that has the fixed bits of a real-time answer, None when there is none."""
    return next((byte for byte in answer if byte & STATUS_FIXED_BITS == STATUS_FIXED_VALUE), None)


def decode_status(answers: Mapping[int, int]) -> PrinterStatus:
    """Facts from the answers by question; a question without an answer leaves its facts UNKNOWN."""

    def bit(number: int, mask: int) -> bool | None:
        return bool(answers[number] & mask) if number in answers else None

    def opposite(value: bool | None) -> bool | None:
        return None if value is None else not value

    return PrinterStatus(
        online=Fact.of(opposite(bit(PRINTER, OFFLINE))),
        cover_closed=Fact.of(opposite(bit(OFFLINE_CAUSE, COVER_OPEN))),
        paper=Fact.of(opposite(bit(PAPER, PAPER_END))),
        paper_near_end=Fact.of(bit(PAPER, NEAR_END)),
        faulty=Fact.of(bit(ERROR_CAUSE, CUTTER_ERROR | UNRECOVERABLE)),
        drawer_signal=Fact.of(bit(PRINTER, DRAWER_HIGH)),
    )
