"""Wish lists over HTTP: one list on the phone, the tablet, the till and the web."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Request
from sqlalchemy import Connection

from app.backend.access.channels import Scope
from app.backend.api.customers_asking import acting
from app.backend.api.http import reading, writing
from app.backend.api.messages import Id
from app.backend.api.wishlists_messages import NewWishList, WishesRequest, WishListMessage, WishListsMessage
from app.backend.core import Core
from app.backend.customers import wish_lists
from app.backend.customers.wish_lists import Wish, WishList

ListId = Annotated[Id, Path()]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/wish-lists`, and a customer's lists."""
    routes = APIRouter(prefix="/v1", tags=["customers"])

    @routes.post("/wish-lists")
    async def make(asked: NewWishList, request: Request) -> WishListMessage:
        """Begin a list."""
        by = await acting(core, request, Scope.CUSTOMERS_WRITE, asked.store)

        def work(connection: Connection) -> WishList:
            return wish_lists.make(connection, asked.id, asked.customer or "", asked.name, by)

        return _told(await writing(core, work))

    @routes.post("/wish-lists/{list_id}/lines")
    async def put(list_id: ListId, asked: WishesRequest, request: Request) -> WishListMessage:
        """Set lines and take others away."""
        by = await acting(core, request, Scope.CUSTOMERS_WRITE, asked.store)
        wishes = {one.sku: Wish(one.sku, one.quantity_e6, one.price, one.currency, one.waiting) for one in asked.lines}

        def work(connection: Connection) -> WishList:
            return wish_lists.put(connection, list_id, tuple(wishes.values()), asked.gone, by)

        return _told(await writing(core, work))

    @routes.get("/wish-lists/{list_id}")
    async def one(list_id: ListId, request: Request) -> WishListMessage:
        """A list with the prices of today."""
        by = await acting(core, request, Scope.CUSTOMERS_READ)
        return _told(await reading(core, lambda connection: wish_lists.read(connection, list_id, by.now_ms)))

    @routes.get("/customers/{customer}/wish-lists")
    async def of(customer: ListId, request: Request) -> WishListsMessage:
        """A customer's lists, newest first."""
        by = await acting(core, request, Scope.CUSTOMERS_READ)
        lists = await reading(core, lambda connection: wish_lists.of(connection, customer, by.now_ms))
        return WishListsMessage(lists=[_told(one) for one in lists])

    return routes


def _told(wishes: WishList) -> WishListMessage:
    lines = [
        {**asdict(line.wish), "seen_ms": line.seen_ms, "price_now": line.price_now, "currency_now": line.currency_now}
        for line in wishes.lines
    ]
    head = {name: getattr(wishes, name) for name in ("id", "customer", "name", "store", "expires_ms")}
    return WishListMessage.model_validate({**head, "lines": lines})
