"""Forged, expired, foreign, replayed and bit-flipped passes and codes: none gets anything, and no order goes twice."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from app.backend.access.actor import Actor, ActorKind
from app.backend.clock import to_ms
from app.backend.main import create_core
from app.backend.orders import at_terminal, delegates, heads, passes
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.tables import order_event
from app.backend.problems import Refused
from app.backend.settings import Settings
from app.backend.terminals.registry import Terminal, find
from app.domain.order_code import read_code
from app.domain.order_state import Act
from app.services import pickup_reading
from app.services.pickup_reading import Read
from app.wire.order_act import OrderAct
from app.wire.order_page import PassKey
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop, ShopClock
from tests.backend.order_desk import EWA, HERE, Desk, part
from tests.faults.forger import Forger, Loot

TRIES = int(os.environ.get("OMNITILL_FORGERIES", "1000000"))
AT_ONCE = 20_000
ORDERS = 3
OWNER = Actor(ActorKind.CUSTOMER, "owner")


@dataclass
class Book:
    """What a terminal knows with no network: the keys, and which passes and codes hold."""

    keys: tuple[PassKey, ...]
    nonces: dict[str, set[str]] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)

    def pass_keys(self) -> tuple[PassKey, ...]:
        return self.keys

    def order_of(self, text: str, now_s: int) -> str | None:
        """The order that a terminal would hand over for this."""
        scan = pickup_reading.read(text, self, now_s)  # type: ignore[arg-type]  # of a book, only its keys are asked
        if scan.what is Read.PASS and scan.seen is not None:
            return scan.seen.order if scan.seen.nonce.hex() in self.nonces.get(scan.seen.order, ()) else None
        return self.codes.get(scan.text) if scan.what is Read.CODE else None


class Store:
    """A store with orders that wait, some passes that hold no more, and orders that were collected."""

    def __init__(self, folder: Path) -> None:
        self.clock = ShopClock()
        self.core = create_core(Settings(folder, port=0), self.clock)
        self.desk = Desk(Shop(self.core, self.clock)).open()
        self.keys = PassKeys(self.core.key)
        self.now_ms = to_ms(self.clock())
        self.desk.receive(HERE, {"4006381333931": 100})
        self.till = self._till()
        self.ready = [self._order() for _ in range(ORDERS)]
        self.collected = [self._order() for _ in range(1)]
        self.passes, self.codes = [], []
        self.ended_passes: list[str] = []
        self.ended_codes: list[str] = []
        for order, _ in self.ready:
            self.core.database.write(lambda connection, order=order: self._deal(connection, order))
        self.book = self._book()
        for order, one in self.collected:
            self.desk.pay(order, 1998)
            assert self.collect(one, self.desk.seen(one)["version"]) == "collected"

    def loot(self) -> Loot:
        other = Ed25519PrivateKey.generate()
        return Loot(
            self.passes, self.codes, self.ended_passes, self.ended_codes, self.now_ms // 1000,
            lambda message: self.keys.sign(message, self.now_ms), other.sign, self.keys.number(self.now_ms),
        )  # fmt: skip

    def order_of(self, connection: Connection, text: str) -> str | None:
        """The order that the backend takes this for."""
        try:
            return passes.order_shown(connection, self.keys, text, self.now_ms)
        except Refused:
            return None

    def collect(self, one: str, command: str = "") -> str:
        """What becomes of handing over an order as it was seen when it was ready, now or again."""
        asked = OrderAct(
            command or uuid7(), Act.COLLECT, self.desk.seen(one)["version"], *EWA, self.clock().isoformat()
        )
        views = at_terminal.StoreViews(self.keys, self.clock().tzinfo)  # type: ignore[arg-type]  # a clock has a zone

        def work(connection: Connection) -> str:
            told = at_terminal.act(connection, views, self.till, one, asked, self.now_ms)
            return str(told["fulfilment"]["state"])

        try:
            return self.core.database.write(work)
        except Refused as refused:
            return refused.code

    def handovers(self) -> Counter[str]:
        """How often each order was handed over."""
        rows = self.desk.shop.rows(order_event)
        return Counter(row["order_id"] for row in rows if row["act"] == Act.COLLECT)

    def _till(self) -> Terminal:
        own = self.desk.tills[HERE].id
        found = self.core.database.read(lambda connection: find(connection, own))
        assert found is not None
        return found

    def _order(self) -> tuple[str, str]:
        one = part()
        order = self.desk.placed(one)
        self.desk.made_ready(one["id"])
        return str(order["id"]), str(one["id"])

    def _deal(self, connection: Connection, order: str) -> None:
        """Passes of an order that hold, and some that held."""
        head = heads.wanted(connection, order)
        old = passes.of_order(connection, self.keys, head, self.now_ms)
        new = passes.replace(connection, self.keys, head, 0, OWNER, self.now_ms)
        head = heads.wanted(connection, order)
        stays, goes = (delegates.name(connection, head, uuid7(), who, OWNER, 1)[0] for who in ("Jan", "Ola"))
        theirs = passes.of_delegate(connection, self.keys, head, stays, self.now_ms)
        gone = passes.of_delegate(connection, self.keys, head, goes, self.now_ms)
        delegates.withdraw(connection, head, goes.n, OWNER, 2)
        self.passes += [new.code, theirs.code]
        self.codes += [new.typed, theirs.typed]
        self.ended_passes += [old.code, gone.code]
        self.ended_codes += [old.typed, gone.typed]

    def _book(self) -> Book:
        known = (PassKey(one.number, one.public, "", "") for one in self.keys.known(self.now_ms))
        book = Book(tuple(known))
        for view in self.desk.page()["fulfilments"]:
            order = view["fulfilment"]["order"]
            book.nonces[order] = {one["nonce"] for one in view["passes"]}
            book.codes |= {one["code"]: order for one in view["passes"]}
        return book


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    one = Store(tmp_path_factory.mktemp("forged"))
    yield one
    one.core.database.close()


def try_all(store: Store, seed: int, count: int) -> tuple[Counter[str], list[str]]:
    """Try so many forgeries at the backend and at a terminal: how many of each kind, and those that were taken."""
    tried: Counter[str] = Counter()
    taken: list[str] = []
    forgeries, now_s = list(Forger(store.loot(), seed).forgeries(count)), store.now_ms // 1000

    def work(connection: Connection) -> None:
        for kind, text in forgeries:
            tried[kind] += 1
            typed = read_code(text)
            truth = store.book.codes.get(typed) if typed else None  # a guess may be right, and then it is that order's
            for who, found in (
                ("backend", store.order_of(connection, text)),
                ("terminal", store.book.order_of(text, now_s)),
            ):
                if found is not None and found != truth:
                    taken.append(f"{who}: {kind}: {text}")

    store.core.database.read(work)
    return tried, taken


def replay(store: Store, times: int) -> list[str]:
    """Collect again what was collected; gives what was not refused."""
    seen = [(one, store.desk.seen(one)["version"]) for _, one in store.collected]
    told = [store.collect(*seen[n % len(seen)]) for n in range(times)]
    return [one for one in told if one != "ORDER-COLLECTED"]


def test_what_is_genuine_is_taken_by_the_backend_and_with_no_network(store: Store) -> None:
    def work(connection: Connection) -> list[tuple[str | None, str | None]]:
        shown = [*store.passes, *store.codes]
        return [(store.order_of(connection, one), store.book.order_of(one, store.now_ms // 1000)) for one in shown]

    found = store.core.database.read(work)
    assert all(backend == terminal is not None for backend, terminal in found)
    assert {backend for backend, _ in found} == {order for order, _ in store.ready}


def test_a_thousand_forgeries_get_nothing_and_no_order_goes_twice(store: Store) -> None:
    tried, taken = try_all(store, 7, 1_000)
    assert taken == []
    assert min(tried.values()) > 50
    assert replay(store, 20) == []
    assert store.handovers() == Counter(order for order, _ in store.collected)


@pytest.mark.long
def test_a_million_forgeries_get_nothing_and_no_order_goes_twice(store: Store) -> None:
    tried: Counter[str] = Counter()
    for seed, done in enumerate(range(0, TRIES, AT_ONCE)):
        some, taken = try_all(store, 1_000 + seed, min(AT_ONCE, TRIES - done))
        assert taken == [], seed
        tried += some
    assert tried.total() == TRIES
    assert replay(store, TRIES // 100) == []
    assert store.handovers() == Counter(order for order, _ in store.collected)
