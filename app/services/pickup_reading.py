"""Reading what a customer shows: a signed pass, a typed code, or nothing of ours; checked with no network.

Nothing of what was read is ever opened, carried out or shown: it is measured, decoded and compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.codes.own import OwnKind, decode_own
from app.domain.order_code import read_code
from app.ports.orders import OrderBook
from app.wire.fields import BadMessage
from app.wire.pickup_pass import PickupPass, opened

LONGEST = 300
_CLOCKS_MAY_DIFFER_S = 900


class Read(StrEnum):
    """What a text is. `UNPROVEN`: shaped like a pass, by a key that this terminal has not heard of."""

    NOTHING = "nothing"
    CODE = "code"
    PASS = "pass"
    EARLY = "early"
    ENDED = "ended"
    UNPROVEN = "unproven"
    FORGED = "forged"


@dataclass(frozen=True, slots=True)
class Scan:
    """What was read: `text` as it may be asked about, `seen` what the pass says.

    Of an `UNPROVEN` one nothing may be believed before the backend has taken the pass.
    """

    what: Read
    text: str = ""
    seen: PickupPass | None = None


def read(raw: str, book: OrderBook, now_s: int) -> Scan:
    """What a text is at a moment, in seconds since 1970. Raises nothing, whatever the text holds."""
    if len(raw) > LONGEST:
        return Scan(Read.NOTHING)
    code = read_code(raw)
    if code is not None:
        return Scan(Read.CODE, code)
    text = raw.strip()
    own = decode_own(text)
    if own is None or own[0] is not OwnKind.PICKUP:
        return Scan(Read.NOTHING)
    return _pass(text, own[1], book, now_s)


def _untold(_number: int, _signature: bytes, _message: bytes) -> bool:
    return True


def _pass(text: str, payload: str, book: OrderBook, now_s: int) -> Scan:
    known = {key.number: key for key in book.pass_keys()}
    strange: list[int] = []

    def verify(number: int, signature: bytes, message: bytes) -> bool:
        key = known.get(number)
        if key is None:
            strange.append(number)
            return False
        return key.signed(signature, message)

    try:
        seen = opened(payload, verify)
    except BadMessage:
        return Scan(Read.UNPROVEN, text, opened(payload, _untold)) if strange else Scan(Read.FORGED, text)
    if now_s > seen.valid_until:
        return Scan(Read.ENDED, text, seen)
    early = now_s + _CLOCKS_MAY_DIFFER_S < seen.valid_from
    return Scan(Read.EARLY if early else Read.PASS, text, seen)
