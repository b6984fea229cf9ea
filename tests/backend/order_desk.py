"""A web shop and a store's tills around the same orders, for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from app.backend.clock import to_ms
from app.backend.events.tables import event
from app.backend.orders.sweeping import sweep
from app.backend.stock.moving import Move, Reason, book
from app.backend.stock.tables import stock
from app.domain.order_state import Act
from app.wire.fields import encode
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop, Till

MUG, PLATE = "4006381333931", "5901234123457"
PIECE = 1_000_000
HERE, THERE = "0417", "0418"
EWA, JAN = ("01958f2e-0000-7000-8000-00000000000e", "Ewa Nowak"), ("01958f2e-0000-7000-8000-00000000000f", "Jan Lis")


@dataclass
class Desk:
    """A shop with two stores, a till in each, stock, and a web shop's key."""

    shop: Shop
    tills: dict[str, Till] = field(default_factory=dict)
    bearer: str = ""

    def open(self) -> Desk:
        for store, short in ((HERE, "03"), (THERE, "04")):
            till = Till(self.shop)
            assert till.enrol(self.shop.slot(short, store).code).status == 200
            self.tills[store] = till
        self.bearer = self.channel("orders:read", "orders:write")
        self.receive(HERE, {MUG: 10, PLATE: 10})
        self.receive(THERE, {MUG: 10, PLATE: 10})
        return self

    def channel(self, *scopes: str) -> str:
        channel, key = uuid7(), uuid7()
        made = self.shop.as_admin("POST", "/v1/admin/channels", {"id": channel, "name": "Web shop"})
        assert made.status == 200, made.body
        told = self.shop.as_admin("POST", f"/v1/admin/channels/{channel}/keys", {"id": key, "scopes": list(scopes)})
        assert told.status == 200, told.body
        return str(told.message["bearer"])

    def receive(self, store: str, pieces: Mapping[str, int]) -> None:
        now_ms = to_ms(self.shop.clock())
        moves = [Move(store, sku, n * PIECE, Reason.RECEIPT, "r", now_ms) for sku, n in pieces.items()]
        self.shop.core.database.write(lambda connection: book(connection, moves, now_ms))

    def level(self, sku: str = MUG, store: str = HERE) -> tuple[int, int]:
        """On hand and reserved, in pieces."""
        query = select(stock.c.on_hand_e6, stock.c.reserved_e6).where(stock.c.store == store, stock.c.sku == sku)
        row = self.shop.core.database.read(lambda connection: connection.execute(query).one())
        return row[0] // PIECE, row[1] // PIECE

    def events(self, order: str) -> list[str]:
        query = select(event.c.kind).where(event.c.object_id == order).order_by(event.c.n)
        return list(self.shop.core.database.read(lambda connection: connection.scalars(query).all()))

    def sweep(self) -> int:
        now_ms = to_ms(self.shop.clock())
        return self.shop.core.database.write(lambda connection: sweep(connection, now_ms, 100))

    # The web shop

    def web(self, method: str, target: str, message: Mapping[str, Any] | None = None, bearer: str = "") -> Reply:
        headers = {"Authorization": f"Bearer {bearer or self.bearer}", "Content-Type": "application/json"}
        return self.shop.ask(method, f"/v1/orders{target}", encode(message) if message is not None else b"", headers)

    def placed(self, *parts: Mapping[str, Any], terms: str = "at_pickup", **given: Any) -> Mapping[str, Any]:
        message = order(*parts, terms=terms, **given)
        reply = self.web("POST", "", message)
        assert reply.status == 200, reply.body
        return reply.message

    def order(self, order_id: str) -> Mapping[str, Any]:
        reply = self.web("GET", f"/{order_id}")
        assert reply.status == 200, reply.body
        return reply.message

    def pay(self, order_id: str, amount: int, state: str = "paid", payment_id: str = "") -> Reply:
        message = {"id": payment_id or uuid7(), "state": state, "method": "card", "amount": amount, "currency": "PLN"}
        return self.web("POST", f"/{order_id}/payments", message)

    # The store

    def asks(self, part: str, act: Act, store: str = HERE, who: tuple[str, str] = EWA, **given: Any) -> dict[str, Any]:
        """A command on the fulfilment as it is now."""
        person, name = who
        at = self.shop.clock().isoformat()
        known = {"id": uuid7(), "act": act.value, "version": 0, "person": person, "name": name, "at": at}
        message = known | given
        if not message["version"]:
            message["version"] = self.seen(part, store)["version"]
        return message

    def act(self, part: str, act: Act, store: str = HERE, **given: Any) -> Reply:
        return self.send(part, self.asks(part, act, store, **given), store)

    def send(self, part: str, message: Mapping[str, Any], store: str = HERE, route: str = "acts") -> Reply:
        till = self.tills[store]
        return till.ask("POST", f"/v1/terminals/{till.id}/orders/{part}/{route}", message)

    def done(self, part: str, act: Act, store: str = HERE, **given: Any) -> Mapping[str, Any]:
        reply = self.act(part, act, store, **given)
        assert reply.status == 200, reply.body
        told: Mapping[str, Any] = reply.message["fulfilment"]
        return told

    def look(self, part: str, act: Act, store: str = HERE, **given: Any) -> Mapping[str, Any]:
        reply = self.send(part, self.asks(part, act, store, **given), store, "preview")
        assert reply.status == 200, reply.body
        return reply.message

    def page(self, since: str = "", store: str = HERE, more: str = "") -> Mapping[str, Any]:
        till = self.tills[store]
        reply = till.ask("GET", f"/v1/terminals/{till.id}/orders?since={since or 0}{more}")
        assert reply.status == 200, reply.body
        return reply.message

    def seen(self, part: str, store: str = HERE) -> Mapping[str, Any]:
        found = [view["fulfilment"] for view in self.page(store=store)["fulfilments"]]
        return next(one for one in found if one["id"] == part)

    def made_ready(self, part: str, store: str = HERE) -> None:
        self.done(part, Act.PICK, store)
        lines = {line["id"]: line["ordered"] for line in self.seen(part, store)["lines"]}
        self.done(part, Act.TICK, store, quantities=lines)
        self.done(part, Act.FINISH, store)
        self.done(part, Act.STAGE, store, bin="A-7")
        self.done(part, Act.READY, store, bin="A-7")


def line(sku: str = MUG, pieces: int = 2, amount: int = 1998) -> dict[str, Any]:
    return {"id": uuid7(), "sku": sku, "name": "Blue mug", "quantity": str(pieces), "amount": amount}


def part(store: str = HERE, *lines: Mapping[str, Any], way: str = "collect", fee: int = 0) -> dict[str, Any]:
    return {"id": uuid7(), "store": store, "way": way, "fee": fee, "lines": list(lines or [line()])}


def order(*parts: Mapping[str, Any], terms: str = "at_pickup", **given: Any) -> dict[str, Any]:
    chosen: Sequence[Mapping[str, Any]] = parts or [part()]
    total = sum(one["fee"] + sum(each["amount"] for each in one["lines"]) for one in chosen)
    contact = {"name": "Anna Kowalska", "email": "anna@example.com"}
    known = {"id": uuid7(), "number": "W-1001", "contact": contact, "terms": terms, "currency": "PLN", "total": total}
    return known | {"fulfilments": list(chosen)} | given
