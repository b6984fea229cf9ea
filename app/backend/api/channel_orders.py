"""The orders' routes for channels: what can be promised, place, pay, change, cancel, hold longer, follow."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlalchemy import Connection

from app.backend.access.channels import Scope, asking
from app.backend.api.channel_orders_messages import (
    AvailabilityMessage,
    AvailabilityRequest,
    CancelRequest,
    ChangeRequest,
    ExtendRequest,
    FollowMessage,
    OrderMessage,
    OrderRequest,
    OrdersMessage,
    PaymentRequest,
)
from app.backend.api.http import answer, reading, writing
from app.backend.api.messages import Id, Message
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.following.links import Links
from app.backend.orders import changing, heads, paying, placing, promise, records, views
from app.backend.orders.telling import moment
from app.backend.problems import Refused
from app.backend.reuse import content_of
from app.domain.order_command import Destination
from app.domain.order_fulfilment import Way
from app.wire.stock import millionths

OrderId = Annotated[Id, Path()]
Cursor = Annotated[str, Query(pattern="^[0-9]{0,15}$", description="One that was told before; none for the beginning")]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/orders`."""
    routes, links = APIRouter(prefix="/v1/orders", tags=["orders"]), Links(core.key)

    @routes.post("/availability", response_model=AvailabilityMessage)
    async def availability(asked: AvailabilityRequest, request: Request) -> Response:
        """Where the goods are, and by when they would be ready to collect."""
        await asking(core, request, Scope.ORDERS_READ)
        wanted, now_ms = asked.wanted(), to_ms(core.now())
        found = await reading(core, lambda connection: promise.availability(connection, wanted, asked.stores, now_ms))
        return answer({"stores": found})

    @routes.post("", response_model=OrderMessage)
    async def place(asked: OrderRequest, request: Request) -> Response:
        """Place an order: all its goods are held, or it is declined with `ORDER-STOCK`. The same again is safe."""
        channel = await asking(core, request, Scope.ORDERS_WRITE)
        content, now_ms = _content("place", asked), to_ms(core.now())

        def work(connection: Connection) -> dict[str, object]:
            head = placing.place(connection, channel.id, asked.placed(), content, channel.actor, now_ms)
            return views.order(connection, head)

        return answer(await writing(core, work))

    @routes.get("", response_model=OrdersMessage)
    async def follow(request: Request, since: Cursor = "", limit: Annotated[int, Query(ge=1, le=200)] = 50) -> Response:
        """The channel's orders that changed after `since`, each as it is now; keep the cursor for the next time."""
        channel = await asking(core, request, Scope.ORDERS_READ)
        after = int(since or 0)
        return answer(await reading(core, lambda connection: views.page(connection, channel.id, after, limit)))

    @routes.get("/{order}", response_model=OrderMessage)
    async def one(order: OrderId, request: Request) -> Response:
        """An order as it is now."""
        channel = await asking(core, request, Scope.ORDERS_READ)

        def work(connection: Connection) -> dict[str, object]:
            return views.order(connection, heads.wanted(connection, order, channel.id))

        return answer(await reading(core, work))

    @routes.get("/{order}/follow", response_model=FollowMessage)
    async def link(order: OrderId, request: Request) -> Response:
        """Where the customer follows an order. 409 `FOLLOW-NONE` where customers do not reach this backend."""
        channel = await asking(core, request, Scope.ORDERS_READ)

        def work(connection: Connection) -> dict[str, str]:
            head = heads.wanted(connection, order, channel.id)
            parts = records.of_order(connection, order)
            url = links.of_order(head, parts, core.settings.public_url)
            if not url:
                raise Refused(409, "FOLLOW-NONE", "Customers do not reach this backend")
            return {"url": url, "until": moment(links.until_ms(head, parts))}

        return answer(await reading(core, work))

    @routes.post("/{order}/payments", response_model=OrderMessage)
    async def pay(order: OrderId, asked: PaymentRequest, request: Request) -> Response:
        """Record a payment or a refund; more than is due, or owed, is declined. Once paid, the store begins."""
        channel = await asking(core, request, Scope.ORDERS_WRITE)
        now_ms = to_ms(core.now())

        def work(connection: Connection) -> dict[str, object]:
            heads.wanted(connection, order, channel.id)
            return views.order(connection, paying.pay(connection, order, asked.payment(), channel.actor, now_ms))

        return answer(await writing(core, work))

    @routes.post("/{order}/changes", response_model=OrderMessage)
    async def change(order: OrderId, asked: ChangeRequest, request: Request) -> Response:
        """Change an order as it was seen at a version."""
        channel = await asking(core, request, Scope.ORDERS_WRITE)
        command = changing.Asked(asked.id, order, asked.version, asked.reason, _content("change", asked, order))
        wanted, now_ms = _change(asked), to_ms(core.now())
        return answer(
            await writing(core, lambda at: changing.change(at, channel.id, command, wanted, channel.actor, now_ms))
        )

    @routes.post("/{order}/cancel", response_model=OrderMessage)
    async def cancel(order: OrderId, asked: CancelRequest, request: Request) -> Response:
        """Cancel what was not handed over yet; what was paid for it is owed back."""
        channel = await asking(core, request, Scope.ORDERS_WRITE)
        command = changing.Asked(asked.id, order, asked.version, asked.reason, _content("cancel", asked, order))
        now_ms = to_ms(core.now())
        return answer(await writing(core, lambda at: changing.cancel(at, channel.id, command, channel.actor, now_ms)))

    @routes.post("/{order}/extend", response_model=OrderMessage)
    async def extend(order: OrderId, asked: ExtendRequest, request: Request) -> Response:
        """Hold a fulfilment longer: two days, free, once."""
        channel = await asking(core, request, Scope.ORDERS_WRITE)
        command = changing.Asked(asked.id, order, asked.version, "", _content("extend", asked, order))
        now_ms = to_ms(core.now())
        return answer(
            await writing(
                core,
                lambda at: changing.extend(at, channel.id, command, asked.fulfilment, channel.actor, now_ms),
            )
        )

    return routes


def _content(kind: str, message: Message, order: str = "") -> bytes:
    return content_of({"kind": kind, "order": order, "message": message.model_dump(mode="json")})


def _change(asked: ChangeRequest) -> changing.Change:
    fewer: dict[str, dict[str, int]] = {}
    for one in asked.fewer:
        lines = fewer.setdefault(one.fulfilment, {})
        lines[one.line] = lines.get(one.line, 0) + millionths(one.quantity)
    moves = {move.fulfilment: Destination(move.to, move.store, Way(move.way), move.lines) for move in asked.moves}
    return changing.Change(fewer, moves, asked.contact.model_dump() if asked.contact else None)
