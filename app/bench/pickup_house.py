"""A store with many open orders as a terminal knows it with the line cut, for measuring, and its customers' passes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.bench.plan import Plan
from app.bench.shop import QUICK, scratch
from app.config import Settings
from app.domain.codes.own import OwnKind, encode_own
from app.domain.order_code import ALPHABET, LENGTH, code_of
from app.domain.order_fulfilment import Fulfilment, Handed, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import State
from app.domain.order_time import HOLD_MS
from app.main.parts import TillParts
from app.ports.clock import Clock
from app.wire.order_page import OrderPage, PassKey
from app.wire.order_view import OWNER, OrderView, PassView
from app.wire.pickup_pass import NONCE_BYTES, PickupPass, sealed

KEY = 79
PIECE = 1_000_000
_DAY_S = 86_400
_AT = "2026-03-02T09:00:00+00:00"


def signing_key(seed: int) -> Ed25519PrivateKey:
    """A key that is the same in every run."""
    return Ed25519PrivateKey.from_private_bytes(seed.to_bytes(32, "big"))


OURS, STRANGERS = signing_key(1), signing_key(2)


class House:
    """`collected` of the orders are gone, the others wait to be collected."""

    def __init__(self, parts: TillParts, orders: int, collected: int) -> None:
        self.parts = parts
        self.orders = orders
        self.collected = collected
        self.now_s = int(time.time())
        self.views = tuple(map(self._view, range(orders)))
        book = parts.store_orders.book
        book.keep_pass_keys([PassKey(KEY, OURS.public_key().public_bytes_raw(), _AT, _AT)])
        book.apply_orders(OrderPage(self.views, str(orders), more=False))
        book.caught_up(_AT)

    def seen(self, place: int) -> PickupPass:
        """What the pass of an order says."""
        one = self.views[place].fulfilment
        return PickupPass(one.order, nonce(place), self.now_s - _DAY_S, self.now_s + 7 * _DAY_S, KEY)

    def _view(self, place: int) -> OrderView:
        now_ms = self.now_s * 1000
        lines = tuple(
            OrderLine(uid(3, 3 * place + line), f"SKU-{line}", f"Article {line}", "piece", PIECE, 1999, picked=PIECE)
            for line in range(3)
        )
        one = Fulfilment(
            uid(1, place), uid(2, place), "0417", Way.COLLECT, State.READY, 7, lines, now_ms, now_ms, HOLD_MS,
            bin=f"A-{place % 90}", ready_ms=now_ms, hold_until_ms=now_ms + HOLD_MS,
        )  # fmt: skip
        if place < self.collected:
            gone = tuple(replace(line, collected=PIECE) for line in lines)
            one = replace(one, state=State.COLLECTED, handed=Handed(now_ms, "Till 2", "till2", "E. N.")).with_lines(
                *gone
            )
        code = typed(place)
        owner = PassView(nonce(place).hex(), code, OWNER, "A… Kowalska")
        return OrderView(place, one, f"W-{place}", code, "A… Kowalska", "PLN", 0, (), (owner,))


@contextmanager
def house(plan: Plan, orders: int, collected: int = 0, clock: Clock | None = None) -> Iterator[House]:
    """A terminal in a directory of its own; its line is cut."""
    with scratch(plan) as directory:
        parts = TillParts(Settings(directory / "kiosk", store="0417", code="08"), pin_cost=QUICK, clock=clock)
        parts.open()
        try:
            parts.store_orders.pickup.identify("")  # the first one after a start asks the disk for wrong codes
            yield House(parts, orders, collected)
        finally:
            parts.close()


def shown(seen: PickupPass, key: Ed25519PrivateKey = OURS) -> str:
    """The text of a QR symbol."""
    return encode_own(OwnKind.PICKUP, sealed(seen, key.sign))


def nonce(place: int, replaced: int = 0) -> bytes:
    """The nonce of an order's pass."""
    return (place * 10 + replaced).to_bytes(NONCE_BYTES, "big")


def typed(place: int) -> str:
    """The typed code of an order."""
    digits = []
    for _ in range(LENGTH - 1):
        place, digit = divmod(place, len(ALPHABET))
        digits.append(digit)
    return code_of(digits)


def uid(kind: int, place: int) -> str:
    """A UUID that is the same in every run."""
    return f"00000000-0000-7000-8{kind:03x}-{place:012x}"
