"""The orders' routes for terminals: what their store has to do, and what people do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from app.backend.access.guesses import TerminalGuesses
from app.backend.api.http import answer, body_of, described, number, reading, signed, writing
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.orders import at_terminal, heads, passes, paying, rights, views
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.payments import DECLINED, PAID, REFUNDED, UNKNOWN, Payment
from app.backend.orders.store_views import StoreViews
from app.backend.terminals.registry import Terminal
from app.domain.order_code import read_code
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import Act, State
from app.wire import fields
from app.wire.order_act import OrderAct
from app.wire.order_view import ID_CHECK, OWNER, LocatedOrder, OrderView, OtherStore, PassView

_MOST = 200
_PERSON = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a90"
_PART = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a81"
_ORDER = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
_LINE_ID = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a82"
_AT = "2026-03-14T09:26:53+01:00"
_LINE = OrderLine(_LINE_ID, "4006381333931", "Highlighter", "piece", 2_000_000, 998)
_ONE = Fulfilment(_PART, _ORDER, "0417", Way.COLLECT, State.ACCEPTED, 2, (_LINE,), 1, 1, 604_800_000)
_VIEW = OrderView(
    57, _ONE, "W-1001", "7K3QD9XH", "A… Kowalska", "EUR", 998, ("ready_late",),
    (PassView("00" * 8, "7K3QD9XH", OWNER, "A… Kowalska"),), _AT, (ID_CHECK,), 18, 0, language="en",
)  # fmt: skip
LOCATED = LocatedOrder((_VIEW,), (OtherStore("0418", "Galeria X", "Long Street 1", "21:00", 3200, movable=True),))
_ACT = OrderAct(
    "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a99", Act.TICK, 3, _PERSON, "Ewa Nowak", _AT, quantities={_LINE_ID: 1_000_000}
)
_PREVIEW = {
    "state": "picking",
    "stock": [{"store": "0417", "sku": "4006381333931", "on_hand": -1_000_000, "reserved": -1_000_000}],
    "worth": 0,
    "refund_owed": 0,
    "currency": "EUR",
}
_PAY = {
    "id": "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a98",
    "state": "paid",
    "method": "card",
    "reference": "0417-03-A-000123",
    "amount": 998,
    "currency": "EUR",
    "person": _PERSON,
}
_PAID = {"paid": 998, "due": 0, "refund_owed": 0, "version": 5}
_EVENT = {"fulfilment": _PART, "version": 3, "act": "pick", "state": "picking", "person": _PERSON, "at_ms": 1}

_Does = Callable[[Connection, StoreViews, Terminal, str, OrderAct, int], Mapping[str, Any]]


def store_views(core: Core) -> StoreViews:
    """What stores are told, by this backend's keys and clock."""
    return StoreViews(PassKeys(core.key), ZoneInfo(core.settings.time_zone))


def router(core: Core) -> APIRouter:
    """The routes under `/v1/terminals/{terminal}/orders`."""
    routes = APIRouter(prefix="/v1/terminals/{terminal}/orders", tags=["orders of a store"])
    guesses, known_views = TerminalGuesses(core.now), store_views(core)

    async def acting(request: Request, terminal: str, fulfilment: str, does: _Does, how: Any) -> Response:
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        asked = OrderAct.from_json(fields.decode(body))
        part, now_ms = fields.identity({"fulfilment": fulfilment}, "fulfilment"), to_ms(core.now())
        return answer(await how(core, lambda connection: does(connection, known_views, asking, part, asked, now_ms)))

    @routes.get("", **described({"fulfilments": [_VIEW.as_json()], "cursor": "57", "more": False}))
    async def page(terminal: str, request: Request) -> Response:
        """Fulfilments that changed after `?since=`, at most `?limit=`; `?open=1` leaves out those that ended."""
        asking = await signed(core, request, b"", terminal)
        since, limit = number(request, "since", 0), number(request, "limit", _MOST, 1, _MOST)
        open_only, now_ms = request.query_params.get("open") == "1", to_ms(core.now())

        def work(connection: Connection) -> dict[str, Any]:
            return known_views.page(connection, asking.store, since, limit, now_ms, open_only=open_only)

        return answer(await reading(core, work))

    @routes.get("/codes/{code}", **described(LOCATED))
    async def by_code(terminal: str, code: str, request: Request) -> Response:
        """The order that is collected with a code, its owner's or a delegate's."""
        asking = await signed(core, request, b"", terminal)
        read, now_ms = read_code(code), to_ms(core.now())
        if read is None:
            raise fields.BadMessage("code: eight characters with a check are expected")

        def work(connection: Connection) -> LocatedOrder:
            order = passes.order_of_typed(connection, read)
            return at_terminal.here(connection, known_views, asking.store, order, now_ms)

        with guesses.at(asking).counted(asking.actor, "ORDER-UNKNOWN"):
            return answer((await reading(core, work)).as_json())

    @routes.get("/{order}/history", **described({"events": [_EVENT]}))
    async def history(terminal: str, order: str, request: Request) -> Response:
        """What happened to an order in this store."""
        asking = await signed(core, request, b"", terminal)
        known = fields.identity({"order": order}, "order")
        return answer({"events": await reading(core, lambda at: views.history(at, asking.store, known))})

    @routes.post("/{fulfilment}/acts", **described(_VIEW, _ACT))
    async def act(terminal: str, fulfilment: str, request: Request) -> Response:
        """Do something to a fulfilment; 409 says why not, and for goods that have left: when, where, by whom."""
        return await acting(request, terminal, fulfilment, at_terminal.act, writing)

    @routes.post("/{fulfilment}/preview", **described(_PREVIEW, _ACT))
    async def preview(terminal: str, fulfilment: str, request: Request) -> Response:
        """What the same act would do to state, stock and money, without doing it."""
        return await acting(request, terminal, fulfilment, at_terminal.preview, reading)

    @routes.post("/{fulfilment}/payments", **described(_PAID, _PAY))
    async def pay(terminal: str, fulfilment: str, request: Request) -> Response:
        """Record what was paid, or given back, at this terminal for the order of a fulfilment."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        message = fields.decode(body)
        rights.check_money(asking)
        payment, person = _payment(message), fields.text(message, "person", 40)
        part, now_ms = fields.identity({"fulfilment": fulfilment}, "fulfilment"), to_ms(core.now())

        def work(connection: Connection) -> heads.Head:
            order = at_terminal.wanted(connection, asking.store, part).order
            return paying.pay(connection, order, payment, at_terminal.actor_of(asking, person), now_ms)

        head = await writing(core, work)
        return answer({name: getattr(head, name) for name in _PAID})

    return routes


def _payment(message: fields.Message) -> Payment:
    state = fields.text(message, "state", 20)
    if state not in (PAID, UNKNOWN, DECLINED, REFUNDED):
        raise fields.BadMessage("state: paid, unknown, declined or refunded is expected")
    return Payment(
        fields.identity(message, "id"),
        state,
        fields.text(message, "method", 40),
        fields.text(message, "reference", 200, 0),
        fields.whole(message, "amount", 1, 10**12),
        fields.text(message, "currency", 3, 3),
    )
