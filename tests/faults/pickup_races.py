"""Races for one order against the real backend: terminals that ask at the same moment, on threads of their own."""

from __future__ import annotations

import random
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, func, insert, select

from app.backend.access.actor import Actor, ActorKind
from app.backend.database import Database
from app.backend.leading import taking
from app.backend.migrating import migrate
from app.backend.orders import at_terminal, placing, records
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.placing import AT_PICKUP, Part, Placed
from app.backend.orders.store_views import StoreViews
from app.backend.orders.tables import order_event
from app.backend.problems import Refused
from app.backend.schema import store
from app.backend.stock.moving import Move, Reason, book
from app.backend.stock.tables import stock
from app.backend.terminals.registry import Terminal
from app.domain.order_fulfilment import Way
from app.domain.order_line import OrderLine
from app.domain.order_state import Act, State
from app.wire.order_act import OrderAct
from app.wire.pickup_entry import Decided, PickupEntry
from app.wire.uuid7 import uuid7

STORE, SKU, PIECE = "0417", "4006381333931", 1_000_000
NOW_MS, AT = 1_780_000_000_000, "2026-05-28T20:26:40+00:00"
TOLD = {"ORDER-COLLECTED", "ORDER-LOCKED", "ORDER-VERSION"}
RACERS = {
    "two kiosks": ("kiosk", "kiosk"),
    "a kiosk and a till": ("kiosk", "till"),
    "three kiosks": ("kiosk", "kiosk", "kiosk"),
    "a kiosk and the leader's journal": ("kiosk", "leader"),
}
_VIEWS = StoreViews(PassKeys(Ed25519PrivateKey.from_private_bytes(bytes(32))), UTC)


@dataclass
class Outcome:
    """What races came to: how often who was first, and what the others were told."""

    races: int = 0
    won: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)


def run(url: str, races: int, seed: int = 0) -> Outcome:
    """Race, and check after each race that exactly one has collected, that stock left once and that everybody heard."""
    outcome, chance = Outcome(), random.Random(seed)
    with closing(Database(url)) as database, ThreadPoolExecutor(3) as threads:
        migrate(database)
        database.write(lambda at: furnish(at, races))
        for _ in range(races):
            name = chance.choice(list(RACERS))
            _race(database, threads, RACERS[name], outcome)
            outcome.races += 1
            outcome.won[name] += 1
        left = database.read(lambda at: at.scalar(select(stock.c.on_hand_e6).where(stock.c.sku == SKU)))
        assert left == 0, f"{races} races moved {races - left // PIECE} pieces"
    return outcome


def _race(database: Database, threads: ThreadPoolExecutor, racers: tuple[str, ...], outcome: Outcome) -> None:
    part, order = uuid7(), uuid7()
    version = database.write(lambda at: ready(at, order, part))
    start = threading.Barrier(len(racers))

    def run_one(kind: str) -> str:
        start.wait(30)
        try:
            return (
                _leader(database, part, order, version)
                if kind == "leader"
                else _hand_over(database, kind, part, version)
            )
        except Refused as refused:
            return refused.code

    heard = list(threads.map(run_one, racers))
    assert heard.count("collected") == 1, heard
    others = [code for code in heard if code != "collected"]
    assert set(others) <= TOLD | {taking.TWICE}, heard
    outcome.told.update(others)
    collects = select(func.count()).where(order_event.c.fulfilment == part, order_event.c.act == Act.COLLECT.value)
    assert database.read(lambda at: at.scalar(collects)) == 1


def _hand_over(database: Database, kind: str, part: str, version: int) -> str:
    """Lock, collect, and after a lost answer ask again: the same yes."""
    terminal = Terminal(uuid7(), STORE, 1, bytes(32), revoked=False, shape=kind)
    locked = _act(database, terminal, part, OrderAct(uuid7(), Act.HAND_OVER, version, "p", kind, AT))
    collect = OrderAct(uuid7(), Act.COLLECT, locked, "p", kind, AT)
    done = _act(database, terminal, part, collect)
    assert _act(database, terminal, part, collect) == done
    return "collected"


def _leader(database: Database, part: str, order: str, version: int) -> str:
    """What a leader gave with the line cut comes in just now: it is a fact, so who came first has made a conflict."""
    till = Terminal(uuid7(), STORE, 1, bytes(32), revoked=False, shape="till")
    act = OrderAct(uuid7(), Act.COLLECT, version, "p", "Kiosk", AT)
    told = PickupEntry(act, part, order, version, uuid7(), "Kiosk 8", Decided.LEADER, till.id, 1)
    return database.write(lambda at: taking.take(at, till, told, NOW_MS)) or "collected"


def _act(database: Database, terminal: Terminal, part: str, asked: OrderAct) -> int:
    while True:
        try:
            view = database.write(lambda at: at_terminal.act(at, _VIEWS, terminal, part, asked, NOW_MS))
        except Refused as refused:
            if refused.code != "BACKEND-BUSY":  # which says to come back in a moment
                raise
        else:
            return int(view["fulfilment"]["version"])


def furnish(connection: Connection, races: int) -> None:
    connection.execute(insert(store).values(id=STORE, name="Races", currency="EUR"))
    book(connection, [Move(STORE, SKU, races * PIECE, Reason.RECEIPT, "races", NOW_MS)], NOW_MS)


def ready(connection: Connection, order: str, part: str) -> int:
    line = uuid7()
    wanted = [OrderLine(line, SKU, "Product", "piece", PIECE, 0)]
    placed = Placed(order, "", "", {}, AT_PICKUP, "EUR", 0, [Part(part, STORE, Way.COLLECT, wanted)])
    placing.place(connection, "races", placed, b"", Actor(ActorKind.CHANNEL, "races"), NOW_MS)
    before = records.find(connection, STORE, part, to_change=True)
    assert before is not None
    picked = replace(before.lines[0], picked=PIECE)
    after = replace(before, state=State.READY, bin="A-1", lines=(picked,), version=before.version + 1)
    assert records.change(connection, before, after)
    return after.version
