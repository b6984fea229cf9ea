"""Questions to an ESC/POS printer and the meaning of its answers (Epson: DLE EOT, GS r, GS ( H)."""

from collections.abc import Mapping

from hardware.status import Fact, PrinterStatus

PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER = 1, 2, 3, 4
QUESTIONS = (PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER)

STATUS_FIXED_BITS, STATUS_FIXED_VALUE = 0x93, 0x12
SENSOR_FIXED_BITS = 0x90
AUTOMATIC_FIXED_VALUE, AUTOMATIC_LENGTH = 0x10, 4
ASK_PAPER_SENSOR_IN_ORDER = b"\x1dr\x01"
PROCESS_ID_ANSWER = b"\x37\x22"

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


def process_id_request(identity: bytes) -> bytes:
    """`GS ( H` function 48: the printer returns these four bytes once it has printed what came before."""
    return b"\x1d(H\x06\x0000" + identity


def proves_in_order(answer: bytes) -> bool:
    """Whether the answer to the in-order sensor question is among these bytes."""
    place = 0
    while place < len(answer):
        if answer[place] & STATUS_FIXED_BITS == AUTOMATIC_FIXED_VALUE:
            # An automatic report nobody asked for: its later bytes look like the answer waited for.
            place += AUTOMATIC_LENGTH
        elif answer[place] & SENSOR_FIXED_BITS == 0:
            return True
        else:
            place += 1
    return False


def proves_process(answer: bytes, identity: bytes) -> bool:
    """Whether the printer returned this process id."""
    return PROCESS_ID_ANSWER + identity in answer
