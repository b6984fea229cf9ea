"""Radwag ASCII: `SI CR LF` is answered at once by stability, sign, mass and unit (8N1; WTC-30 manual, page 28).

Price-computing models add price and charge and leave the unit out: they weigh in kilograms.
"""

import re

from hardware.scales.grams import grams_of
from hardware.scales.parity import Parity
from hardware.scales.polled import Codec
from hardware.scales.scale import Pan, Reading

END = b"\r\n"
LONGEST = 64
MASS = re.compile(r"SI {1,3}([?^v]?) *(-?) *(\d+(?:\.\d+)?) *(kg|g)?(?: +\d+\.\d+){0,2} *")
BEYOND = re.compile(r"SI {1,3}([\^v])[ \-^v]*(?:kg|g)? *")


def understand(data: bytes) -> Reading | None:
    """The answer in these bytes, None while it is not whole."""
    if END not in data:
        return Reading(Pan.UNREADABLE, frame=data) if len(data) > LONGEST else None
    frame = data[: data.index(END) + len(END)]
    line = frame[: -len(END)].decode("ascii", "replace")
    if beyond := BEYOND.fullmatch(line):
        return Reading(Pan.OVERLOAD if beyond[1] == "^" else Pan.BELOW_ZERO, frame=frame)
    mass = MASS.fullmatch(line)
    grams = grams_of(mass[3], mass[4] or "kg") if mass else None
    if mass is None or grams is None:
        return Reading(Pan.UNREADABLE, frame=frame)
    return Reading(_pan(mass[1], mass[2], grams), grams, frame)


def _pan(stability: str, sign: str, grams: int) -> Pan:
    beyond = {"^": Pan.OVERLOAD, "v": Pan.BELOW_ZERO, "?": Pan.MOVING}
    if stability in beyond:
        return beyond[stability]
    if sign and grams:
        return Pan.BELOW_ZERO
    return Pan.STABLE if grams else Pan.EMPTY


RADWAG = Codec(Parity.NONE, b"SI\r\n", understand)
