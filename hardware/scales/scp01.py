"""NCI / Weigh-Tronix SCP-01: `W CR` is answered by the weight and two status bytes (9600 baud, 7E1)."""

import re

from hardware.scales.grams import grams_of
from hardware.scales.parity import Parity
from hardware.scales.polled import Codec
from hardware.scales.scale import Pan, Reading

ANSWER = re.compile(rb"\n(?:([^\n\r\x03]{1,16})\r\n)?S([0-?])([0-?p-\x7f]?)([0-?]?)\r\x03")
SHOWN = re.compile(r"\s*(\d{1,3}(?:\.\d{1,3})?)\s*(KG|G|kg|g)\s*")
END = b"\x03"
LONGEST = 40
MOTION, AT_ZERO = 0x01, 0x02
UNDER, OVER = 0x01, 0x02
BROKEN_FIRST, BROKEN_SECOND = 0x0C, 0x0C


def understand(data: bytes) -> Reading | None:
    """The answer in these bytes, None while it is not whole."""
    if END not in data:
        return Reading(Pan.UNREADABLE, frame=data) if len(data) > LONGEST else None
    found = ANSWER.search(data)
    if found is None:
        return Reading(Pan.UNREADABLE, frame=data)
    first, second = found[2][0], found[3][0] if found[3] else 0
    frame = found[0]
    if first & BROKEN_FIRST or second & BROKEN_SECOND:
        return Reading(Pan.UNREADABLE, frame=frame)
    if second & OVER:
        return Reading(Pan.OVERLOAD, frame=frame)
    if second & UNDER:
        return Reading(Pan.BELOW_ZERO, frame=frame)
    if first & MOTION:
        return Reading(Pan.MOVING, _grams(found[1]), frame)
    grams = _grams(found[1])
    if first & AT_ZERO and not grams:
        return Reading(Pan.EMPTY, 0, frame)
    if grams is None:
        return Reading(Pan.UNREADABLE, frame=frame)
    return Reading(Pan.STABLE if grams else Pan.EMPTY, grams, frame)


def _grams(field: bytes | None) -> int | None:
    shown = SHOWN.fullmatch((field or b"").decode("ascii", "replace"))
    return grams_of(shown[1], shown[2]) if shown else None


SCP_01 = Codec(Parity.EVEN, b"W\r", understand)
