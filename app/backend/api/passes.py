"""Pickup passes over HTTP: made for channels, taken from terminals, and the keys that terminals check them with."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from pydantic import Field
from sqlalchemy import Connection

from app.backend.access.channels import Scope, asking
from app.backend.access.guesses import TerminalGuesses
from app.backend.api.http import answer, body_of, described, reading, signed, writing
from app.backend.api.messages import Id, Message, example
from app.backend.api.orders import LOCATED, store_views
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.orders import at_terminal, heads, passes
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.telling import moment
from app.wire import fields
from app.wire.kiosk_asks import shown_in
from app.wire.order_view import LocatedOrder

_KEYS = {"keys": [{"number": 79, "public": "aa" * 32, "since": "2026-03-01T00:00:00+00:00", "until": ""}]}
_SCANNED = {"code": "P1AEAQCLJY6F5ROGPCBM"}
OrderId = Annotated[Id, Path()]


class PassMessage(Message):
    """What an order is collected with: `code` for a QR symbol, `typed` for a keypad; `n` passes were replaced by it."""

    code: str
    typed: str
    n: int
    valid_until: str


class ReplaceRequest(Message):
    """The pass that replaced `n` others went astray; a new one shall be made, and this one no longer hold."""

    model_config = example(n=0)

    n: Annotated[int, Field(ge=0, le=10_000)]


def router(core: Core) -> APIRouter:
    """The routes of passes."""
    routes = APIRouter(prefix="/v1", tags=["pickup passes"])
    keys, guesses, views = PassKeys(core.key), TerminalGuesses(core.now), store_views(core)

    @routes.get("/orders/{order}/pass", response_model=PassMessage)
    async def of_order(order: OrderId, request: Request) -> Response:
        """What an order is collected with."""
        channel, now_ms = await asking(core, request, Scope.ORDERS_READ), to_ms(core.now())

        def work(connection: Connection) -> passes.Pass:
            return passes.of_order(connection, keys, heads.wanted(connection, order, channel.id), now_ms)

        return _told(await reading(core, work))

    @routes.post("/orders/{order}/pass", response_model=PassMessage)
    async def replace(order: OrderId, asked: ReplaceRequest, request: Request) -> Response:
        """A new pass in place of one that went astray; the same again gives the same one."""
        channel, now_ms = await asking(core, request, Scope.ORDERS_WRITE), to_ms(core.now())

        def work(connection: Connection) -> passes.Pass:
            head = heads.wanted(connection, order, channel.id)
            return passes.replace(connection, keys, head, asked.n, channel.actor, now_ms)

        return _told(await writing(core, work))

    @routes.post("/terminals/{terminal}/passes", **described(LOCATED, _SCANNED))
    async def scanned(terminal: str, request: Request) -> Response:
        """The order that is collected with a scanned pass, as with a typed code."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        code, now_ms = shown_in(fields.decode(body), "code"), to_ms(core.now())

        def work(connection: Connection) -> LocatedOrder:
            order = passes.order_of(connection, keys, code, now_ms)
            return at_terminal.here(connection, views, asking.store, order, now_ms)

        with guesses.at(asking).counted(asking.actor, "ORDER-UNKNOWN"):
            return answer((await reading(core, work)).as_json())

    @routes.get("/terminals/{terminal}/pass-keys", **described(_KEYS))
    async def known(terminal: str, request: Request) -> Response:
        """The public keys that passes are checked with, for when there is no network."""
        await signed(core, request, b"", terminal)
        told = [
            {
                "number": one.number,
                "public": one.public.hex(),
                "since": moment(one.since_ms),
                "until": moment(one.until_ms),
            }
            for one in keys.known(to_ms(core.now()))
        ]
        return answer({"keys": told})

    return routes


def _told(one: passes.Pass) -> Response:
    until = moment(one.valid_until_ms)
    return answer({"code": one.code, "typed": one.typed, "n": one.n, "valid_until": until})
