"""Mettler-Toledo 8217: `W` is answered by a weight in kilograms or by a status (9600 baud, 7E1)."""

import re

from hardware.scales.grams import grams_of
from hardware.scales.parity import Parity
from hardware.scales.polled import Codec
from hardware.scales.scale import Pan, Reading

WEIGHT = re.compile(rb"\x02 {0,3}(\d{1,3}\.\d{3})N?\r")
STATUS = re.compile(rb"\x02\?(.)\r", re.DOTALL)
LONGEST = 12
# What each bit of the status says, the gravest first.
BITS = ((0x02, Pan.OVERLOAD), (0x04, Pan.BELOW_ZERO), (0x01, Pan.MOVING), (0x10, Pan.EMPTY))


def understand(data: bytes) -> Reading | None:
    """The answer in these bytes, None while it is not whole."""
    frame = data[data.find(b"\x02") :] if b"\x02" in data else b""
    if status := STATUS.fullmatch(frame):
        pan = next((pan for bit, pan in BITS if status[1][0] & bit), Pan.MOVING)
        return Reading(pan, 0 if pan is Pan.EMPTY else None, frame)
    if weight := WEIGHT.fullmatch(frame):
        grams = grams_of(weight[1].decode())
        return Reading(Pan.STABLE if grams else Pan.EMPTY, grams, frame)
    # The status may itself be a carriage return.
    ended = b"\r" in (frame[3:] if frame.startswith(b"\x02?") else frame)
    return Reading(Pan.UNREADABLE, frame=data) if ended or len(data) > LONGEST else None


TOLEDO_8217 = Codec(Parity.EVEN, b"W", understand)
