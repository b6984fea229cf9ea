"""The demonstration's web orders: placed as a web shop would, and brought as far as the people of the store would."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from app.backend.access import keys
from app.backend.access.actor import THE_CLOCK, Actor, ActorKind
from app.backend.access.channels import Scope
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.following.links import Links
from app.backend.orders import at_terminal, changing, delegates, heads, passes, paying, placing, records
from app.backend.orders.heads import Head
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.payments import PAID, Payment
from app.backend.orders.placing import AT_PICKUP, NOW, Part, Placed
from app.backend.orders.store_views import StoreViews
from app.backend.orders.sweeping import sweep
from app.backend.terminals.registry import Terminal
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import Act, State
from app.main.demo_shop import CURRENCY, DemoShop, shops
from app.wire.order_act import OrderAct
from app.wire.uuid7 import uuid7

CHANNEL = "demo"
_WEB_SHOP = "Web shop"
_PIECE = 1_000_000
_CAN_BE_HANDED = (State.READY, State.ARRIVED)
_PICKER = "demo-ola", "Ola"


class WebOrders:
    """Places orders as a web shop would and does to them what the people of the store would."""

    def __init__(self, core: Core, shop: DemoShop, language: str, till: str) -> None:
        """`till` is the id of the terminal at which things are done; customers read `language`."""
        self._core = core
        self._shop = shop
        self._language = language
        self._keys = PassKeys(core.key)
        self._views = StoreViews(self._keys, ZoneInfo(core.settings.time_zone))
        self._shop_actor = Actor(ActorKind.CHANNEL, CHANNEL)
        self._now_ms = to_ms(core.now())
        self._number = 1000
        self._till = till

    def link(self, order: str, url: str) -> str:
        """The address of an order's page at a backend."""

        def read(connection: Connection) -> str:
            head, parts = heads.wanted(connection, order), records.of_order(connection, order)
            return Links(self._core.key).of_order(head, parts, url)

        return self._core.database.read(read)

    def key(self) -> str:
        """What a web shop signs in with."""
        channel, scopes = uuid7(), (Scope.ORDERS_READ, Scope.ORDERS_WRITE)

        def work(connection: Connection) -> keys.NewKey:
            keys.make_channel(connection, THE_CLOCK, channel, _WEB_SHOP, self._now_ms)
            return keys.make_key(connection, THE_CLOCK, channel, uuid7(), scopes, self._now_ms)

        return self._core.database.write(work).bearer

    def order_of(self, code: str) -> str:
        """The order of a code that somebody types."""
        return self._core.database.read(lambda connection: passes.order_of_typed(connection, code))

    def code(self, order: str) -> str:
        """What the owner's QR symbol says now."""

        def read(connection: Connection) -> str:
            return passes.of_order(
                connection, self._keys, heads.wanted(connection, order), to_ms(self._core.now())
            ).code

        return self._core.database.read(read)

    def act(self, order: str, act: Act, **given: object) -> None:
        """Do something to the first part of an order that is in this store, as somebody at its till."""
        part = self._parts(order)[0]
        person, name = _PICKER
        at = (self._core.now()).isoformat()
        asked = OrderAct(uuid7(), act, part.version, person, name, at, **given)  # type: ignore[arg-type]  # its facts
        till = Terminal(self._till, part.store, 1, bytes(32), revoked=False, shape="till")
        self._core.database.write(
            lambda connection: at_terminal.act(connection, self._views, till, part.id, asked, self._now_ms)
        )

    def pay(self, order: str, state: str = PAID) -> None:
        """The web shop says how the payment went."""

        def work(connection: Connection) -> Head:
            head = heads.wanted(connection, order)
            payment = Payment(uuid7(), state, "card", "", head.due, head.currency)
            return paying.pay(connection, order, payment, self._shop_actor, self._now_ms)

        self._core.database.write(work)

    def cancel(self, order: str) -> None:
        """The customer changed their mind."""

        def work(connection: Connection) -> object:
            head = heads.wanted(connection, order)
            asked = changing.Asked(uuid7(), order, head.version, "changed their mind", b"")
            return changing.cancel(connection, CHANNEL, asked, self._shop_actor, self._now_ms)

        self._core.database.write(work)

    def sweep(self) -> None:
        """Let the orders' clock do what is due."""
        self._core.database.write(lambda connection: sweep(connection, to_ms(self._core.now()), 100))

    def replaced(self, order: str) -> str:
        """The pass that a newer one was sent for."""
        before = self.code(order)

        def work(connection: Connection) -> object:
            head = heads.wanted(connection, order)
            return passes.replace(connection, self._keys, head, 0, self._shop_actor, self._now_ms)

        self._core.database.write(work)
        return before

    def delegated(self, order: str) -> str:
        """The pass of somebody whom the owner sent."""

        def work(connection: Connection) -> str:
            head = heads.wanted(connection, order)
            one, _ = delegates.name(connection, head, uuid7(), "Jan Maj", self._shop_actor, self._now_ms)
            return passes.of_delegate(connection, self._keys, head, one, self._now_ms).code

        return self._core.database.write(work)

    def place(self, name: str, wanted: Sequence[Sequence[str]], store: str = "", *, paid: bool = True) -> str:
        """Place an order, a part for each list of skus; gives its id."""
        parts = [self._part(store or shops()[0].id, skus) for skus in wanted]
        total = sum(line.amount for part in parts for line in part.lines)
        self._number += 1
        contact = {"name": name, "email": "customer@example.com", "language": self._language}
        terms = NOW if paid else AT_PICKUP
        placed = Placed(uuid7(), f"W-{self._number}", "", contact, terms, CURRENCY, total, parts)
        self._core.database.write(
            lambda connection: placing.place(connection, CHANNEL, placed, b"", self._shop_actor, self._now_ms)
        )
        if paid:
            self.pay(placed.id)
        return placed.id

    def go_back(self, ago: timedelta) -> None:
        """What is done from now on was done so long ago."""
        self._now_ms = to_ms(self._core.now() - ago)

    def pick(self, order: str) -> None:
        """Pick everything that an order asks for."""
        self.act(order, Act.PICK)
        self.act(order, Act.TICK, quantities={line.id: line.ordered for line in self._parts(order)[0].lines})
        self.act(order, Act.FINISH)

    def make_ready(self, order: str, where: str) -> None:
        """Pick an order and put it into a bin."""
        self.pick(order)
        self.act(order, Act.STAGE, bin=where)
        self.act(order, Act.READY, bin=where)

    def hold_at_till(self, order: str) -> None:
        """Somebody begins to hand an order over, unless that is so already or it is gone."""
        if self._parts(order)[0].state in _CAN_BE_HANDED:
            self.act(order, Act.HAND_OVER)

    def _part(self, store: str, skus: Sequence[str]) -> Part:
        lines = []
        for sku in skus:
            product = self._shop.product(sku)
            name = f"{product.name}, {product.variant}" if product.variant else product.name
            price = product.price.minor if product.price else 0
            lines.append(OrderLine(uuid7(), sku, name, "piece", _PIECE, price))
        return Part(uuid7(), store, Way.COLLECT, lines)

    def _parts(self, order: str) -> list[Fulfilment]:
        return self._core.database.read(lambda connection: list(records.of_order(connection, order)))
