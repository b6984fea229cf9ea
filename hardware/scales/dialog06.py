"""Frames of Dialog 06 (9600 baud, 7O1): records in STX and ETX, fields after ESC; the till begins every turn with EOT.

Record 01 gives the scale a unit price; asked with EOT ENQ it answers with record 02, the weight and what it comes to,
or declines, and record 09 says why. Record 11 is the challenge of a scale that wants the checksums of an approved
combination; there is no answer to it here.
"""

import re
from dataclasses import dataclass

from hardware.scales.scale import Pan, Reading

STX, ETX, EOT, ENQ, ACK, NAK, ESC = b"\x02", b"\x03", b"\x04", b"\x05", b"\x06", b"\x15", b"\x1b"
ASK_RESULT = EOT + ENQ
ASK_STATUS = EOT + STX + b"08" + ETX
LARGEST_PRICE = 999_999
LONGEST = 80
WEIGHED = re.compile(rb"(\d)\x1b(\d{5})\x1b(\d{6})\x1b(\d{6})")
STATUS = re.compile(rb"(\d\d)")
IN_GRAMS = b"3"
PANS = {
    b"20": Pan.MOVING,
    b"22": Pan.MOVING,
    b"30": Pan.EMPTY,
    b"31": Pan.BELOW_ZERO,
    b"32": Pan.OVERLOAD,
}
UNCHANGED = b"21"
"""Nothing has moved since the last weighing."""


@dataclass(frozen=True, slots=True)
class Record:
    """What the scale said: the number of a record and its fields, or `06` and `15` for ACK and NAK."""

    number: bytes
    body: bytes = b""
    frame: bytes = b""


BROKEN = Record(b"")


def price_record(price: int) -> bytes:
    """Record 01: minor units for a kilogram; a scale takes no price of nothing."""
    return EOT + STX + b"01" + ESC + b"%06d" % min(max(price, 1), LARGEST_PRICE) + ESC + ETX


def understand(data: bytes) -> Record | None:
    """The first answer in these bytes, None while it is not whole, BROKEN when it is none."""
    if data[:1] in (ACK, NAK):
        return Record(data[:1], frame=data[:1])
    if data[:1] != STX or len(data) > LONGEST:
        return BROKEN
    end = data.find(ETX)
    if end < 0:
        return None
    inside = data[1:end]
    return Record(inside[:2], inside[2:].removeprefix(ESC), data[: end + 1])


def weight_of(record: Record) -> Reading:
    """A record 02 as a reading; one whose amount is not weight times price was damaged on its way."""
    found = WEIGHED.fullmatch(record.body)
    if found is None or found[1] != IN_GRAMS:
        return Reading(Pan.UNREADABLE, frame=record.frame)
    grams, price, total = int(found[2]), int(found[3]), int(found[4])
    if abs(grams * price - total * 1000) > 1000:
        return Reading(Pan.UNREADABLE, frame=record.frame)
    return Reading(Pan.STABLE if grams else Pan.EMPTY, grams, record.frame)


def status_of(record: Record) -> bytes:
    """The two figures of a record 09, empty when there are none."""
    found = STATUS.fullmatch(record.body)
    return found[1] if found and record.number == b"09" else b""
