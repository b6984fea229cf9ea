"""Orders and passes for tests: fresh ones, ones brought to a state by the acts that lead there, signed codes."""

from __future__ import annotations

import itertools
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.codes.own import OwnKind, encode_own
from app.domain.order_acts import perform
from app.domain.order_code import code_of
from app.domain.order_command import Command
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine, ShortReason
from app.domain.order_state import Act, State
from app.domain.order_time import HOLD_MS
from app.wire.order_page import PassKey
from app.wire.order_view import OrderView, PassView
from app.wire.pickup_pass import PickupPass, sealed

PIECE = 1_000_000
DAY_MS = 24 * 3_600_000
KEY_NUMBER = 79
SIGNING = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEYS = (
    PassKey(
        KEY_NUMBER,
        SIGNING.public_key().public_bytes_raw(),
        "2026-01-01T00:00:00+00:00",
        "2027-01-01T00:00:00+00:00",
    ),
)
READY_ACTS = (Act.ACCEPT, Act.PICK, Act.TICK, Act.FINISH, Act.STAGE, Act.READY)
_TO: dict[State, tuple[Act, ...]] = {
    State.PLACED: (),
    State.ACCEPTED: READY_ACTS[:1],
    State.PICKING: READY_ACTS[:2],
    State.PICKED: READY_ACTS[:4],
    State.SHORT: (Act.ACCEPT, Act.PICK, Act.SHORT, Act.FINISH),
    State.STAGED: READY_ACTS[:5],
    State.READY: READY_ACTS,
    State.ARRIVED: (*READY_ACTS, Act.ARRIVE),
    State.HANDING_OVER: (*READY_ACTS, Act.HAND_OVER),
    State.COLLECTED: (*READY_ACTS, Act.COLLECT),
    State.EXPIRED: (*READY_ACTS, Act.EXPIRE),
    State.RETURN_TO_SHELF: (*READY_ACTS, Act.EXPIRE, Act.TAKE_DOWN),
    State.REFUNDED: (*READY_ACTS, Act.EXPIRE, Act.TAKE_DOWN, Act.SHELVE, Act.REFUND),
    State.CANCELLED: (*READY_ACTS, Act.CANCEL),
    State.REFUSED: (*READY_ACTS, Act.REFUSE),
}
numbers = itertools.count(1)


def uid(kind: int, number: int) -> str:
    """A UUID that can be foretold."""
    return f"00000000-0000-7000-8{kind:03x}-{number:012x}"


def fresh_order(now_ms: int, *, number: int | None = None, **given: object) -> OrderView:
    """Two blue mugs for 19.99 together and a plate for 5.00, paid, just placed by A… Kowalska.

    `given` are further fields of the view.
    """
    n = next(numbers) if number is None else number
    lines = (
        OrderLine(uid(3, 2 * n), "4006381333931", "Blue mug", "piece", 2 * PIECE, 1999),
        OrderLine(uid(3, 2 * n + 1), "5901234123457", "Plate", "piece", PIECE, 500),
    )
    one = Fulfilment(
        uid(1, n), uid(2, n), "0417", Way.COLLECT, State.PLACED, 1, lines, now_ms - DAY_MS, now_ms - DAY_MS, HOLD_MS
    )
    usual: dict[str, object] = {
        "passes": (PassView(nonce_of(n).hex(), typed_code(n), "owner", "A… Kowalska"),),
        "paid": one.worth,
        "language": "pl",
    }
    view = OrderView(n, one, f"W-{1000 + n}", typed_code(n), "A… Kowalska", "PLN", 0, ())
    return replace(view, **(usual | given))  # type: ignore[arg-type]  # the caller names fields of the view


def typed_code(n: int) -> str:
    """The code of the n-th order."""
    places = []
    for _ in range(7):
        n, place = divmod(n * 7 + 3, 31)
        places.append(place)
    return code_of(places)


def nonce_of(n: int, replaced: int = 0) -> bytes:
    """The nonce of the n-th order's pass."""
    return (n * 1000 + replaced).to_bytes(8, "big")


def pass_of(
    view: OrderView, *, nonce: bytes | None = None, since: int = 0, until: int = 0, key: int = KEY_NUMBER
) -> str:
    """The text of a QR symbol that collects an order; the owner's unless a nonce is named. Times are in seconds."""
    one = view.fulfilment
    seen = PickupPass(
        one.order,
        nonce or bytes.fromhex(view.passes[0].nonce),
        since or one.placed_ms // 1000,
        until or (one.placed_ms + HOLD_MS + DAY_MS) // 1000,
        key,
    )
    return encode_own(OwnKind.PICKUP, sealed(seen, SIGNING.sign))


def staged_command(now: Fulfilment, act: Act, device: str = "till1", **given: object) -> Command:
    """A command by Ewa on what is now, with all that the act needs."""
    usual: dict[str, object] = {"reason": "because", "bin": now.bin or "A-7"}
    if act in (Act.TICK, Act.SHORT):
        usual["quantities"] = {line.id: line.to_pick - line.short for line in now.lines if line.to_pick > line.short}
    if act is Act.SHORT:
        usual["short"] = ShortReason.NOT_FOUND
    fields = {"person": "ewa", "name": "Ewa Nowak", "device": device, "place": "Galeria X, Till 2"}
    return Command(uid(9, next(numbers)), act, now.version, **(fields | usual | given))  # type: ignore[arg-type]  # the caller names fields


def brought_to(view: OrderView, state: State, now_ms: int, device: str = "till1") -> OrderView:
    """The order in a state, by the acts that lead there."""
    one = view.fulfilment
    for act in _TO[state]:
        one = perform(one, staged_command(one, act, device), now_ms).after
    return replace(view, fulfilment=one)


def partly(view: OrderView, now_ms: int, *, short: bool) -> OrderView:
    """The order ready but for one mug, which comes later or cannot be had."""
    one = view.fulfilment
    mug, plate = one.lines[0].id, one.lines[1].id
    some = {mug: PIECE, plate: PIECE}
    for act in (Act.ACCEPT, Act.PICK):
        one = perform(one, staged_command(one, act), now_ms).after
    one = perform(one, staged_command(one, Act.TICK, quantities=some), now_ms).after
    if short:
        missing = staged_command(one, Act.SHORT, quantities={mug: PIECE})
        one = perform(one, missing, now_ms).after
        ends = (Act.FINISH,)
    else:
        ends = (Act.LET_GO,)
    for act in (*ends, Act.STAGE, Act.READY):
        one = perform(one, staged_command(one, act), now_ms).after
    return replace(view, fulfilment=one)
