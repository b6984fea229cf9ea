"""What a shop's back office has to look at: orders at every stage, customers, messages, promotions, transfers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from app.backend.access.actor import THE_CLOCK
from app.backend.access.channels import Channel, Scope
from app.backend.access.keys import make_channel
from app.backend.accounts.acting import Acting
from app.backend.catalogue import products
from app.backend.clock import to_ms
from app.backend.customers import consents, records
from app.backend.customers.consents import Consent
from app.backend.events import endpoints
from app.backend.notifications import queue, samples
from app.backend.notifications.queue import Message
from app.backend.stock import transferring
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop, Till
from tests.backend.order_desk import HERE, MUG, PLATE, THERE, Desk, line, part

_GOODS = {
    MUG: ("Blue mug", "Bolesławiec", "Kitchen", 1499),
    PLATE: ("Dinner plate, white", "Bolesławiec", "Kitchen", 2299),
    "tea-rose": ("Rose tea, 100 g", "Leafhouse", "Tea", 1890),
    "tea-mint": ("Mint tea, 50 g", "Leafhouse", "Tea", 950),
}
_PEOPLE = (
    ("Anna Kowalska", "+48 600 100 200", "anna@example.com"),
    ("Piotr Zieliński", "+48 600 100 201", "piotr@example.com"),
    ("Maja Wrona", "+48 600 100 202", "maja@example.com"),
    ("M. Wrona", "+48 600 100 202", ""),
)


def happen(shop: Shop, till: Till) -> None:
    """Let a day happen in a shop with a till."""
    desk = Desk(shop)
    other = Till(shop)
    assert other.enrol(shop.slot("04", THERE).code).status == 200
    desk.tills = {HERE: till, THERE: other}
    desk.bearer = desk.channel("orders:read", "orders:write")
    for store in (HERE, THERE):
        desk.receive(store, {MUG: 40, PLATE: 30})
    write = shop.core.database.write
    now_ms = to_ms(shop.clock())
    write(lambda connection: _catalogue(connection, now_ms))
    write(lambda connection: _customers(connection, now_ms))
    write(lambda connection: _messages(connection, now_ms))
    write(lambda connection: _channel(connection, now_ms))
    goods = {PLATE: 6_000_000}
    write(lambda at: transferring.send(at, HERE, uuid7(), THERE, goods, (now_ms, now_ms), "person"))
    for place, (name, _phone, email) in enumerate(_PEOPLE[:3]):
        contact = {"name": name, "email": email}
        wanted = part(HERE, line(MUG, 1 + place, 1499 * (1 + place)))
        desk.placed(wanted, number=f"W-10{place + 1:02}", contact=contact)
        if place:
            desk.made_ready(wanted["id"])


def _catalogue(connection: Connection, now_ms: int) -> None:
    bodies: dict[str, Any] = {
        sku: {"sku": sku, "name": name, "brand": brand, "category": category, "tax": "A",
              "price": {"minor": minor, "currency": "PLN"}}
        for sku, (name, brand, category, minor) in _GOODS.items()
    }  # fmt: skip
    products.write(connection, bodies, now_ms)


def _customers(connection: Connection, now_ms: int) -> None:
    by = Acting(THE_CLOCK, HERE, now_ms)
    for name, phone, email in _PEOPLE:
        customer = uuid7()
        records.create(connection, customer, {"name": name, "phone": phone, "email": email, "language": "pl"}, by)
        if email:
            said = Consent("newsletter", name != "Piotr Zieliński", now_ms, "till 0417-03")
            consents.record(connection, customer, uuid7(), said, by)


def _messages(connection: Connection, now_ms: int) -> None:
    for number, (reason, address) in enumerate((("", "anna@example.com"), ("550 no such user", "piotr@example.com"))):
        facts = {**samples.FACTS["cancelled"], "number": f"W-10{number + 1:02}"}
        new = Message(HERE, uuid7(), "cancelled", "order", uuid7(), address, "en", facts, now_ms, now_ms + 86_400_000)
        queue.add(connection, new, reason)


def _channel(connection: Connection, now_ms: int) -> None:
    make_channel(connection, THE_CLOCK, "shop-web", "Web shop", now_ms)
    scopes = frozenset({Scope.ORDERS_READ})
    channel = Channel("shop-web", "Web shop", "k", scopes)
    endpoints.add(connection, channel, uuid7(), "https://shop.example.com/hooks", ["order.ready"], now_ms)
