"""The routes of prices: set ahead with their days, taken back, and what was ever charged."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from sqlalchemy import Connection

from app.backend.access.audit import note
from app.backend.access.channels import Scope
from app.backend.api.http import reading, writing
from app.backend.api.messages import Id
from app.backend.api.prices_asking import SkuQuery, office_or_channel
from app.backend.api.prices_messages import KnownPrice, KnownPrices, PricesMessage, Written
from app.backend.catalogue import pricing
from app.backend.catalogue.pricing import PriceOf
from app.backend.clock import to_ms
from app.backend.core import Core


def router(core: Core) -> APIRouter:
    """The routes under `/v1/prices`."""
    routes = APIRouter(prefix="/v1/prices", tags=["prices"])

    @routes.post("")
    async def add(message: PricesMessage, request: Request) -> Written:
        """Set prices, best a day and more ahead: a till without a line charges what it has heard of by then."""
        asking = await office_or_channel(core, request, Scope.CATALOGUE_WRITE)
        wanted, now_ms = [one.price_of() for one in message.prices], to_ms(core.now())

        def work(connection: Connection) -> int:
            fresh = pricing.add(connection, wanted, now_ms)
            for one in fresh:
                facts = {"sku": one.sku, "minor": one.price.price.minor, "valid_from": one.price.valid_from}
                note(connection, asking.actor, "price.set", one.price.store, "price", one.price.id, facts, now_ms)
            return len(fresh)

        return Written(written=await writing(core, work))

    @routes.get("")
    async def listed(sku: SkuQuery, request: Request) -> KnownPrices:
        """All prices that a product ever had or will have."""
        await office_or_channel(core, request, Scope.STOCK_READ)
        found = await reading(core, lambda connection: pricing.listed(connection, sku))
        return KnownPrices(prices=[KnownPrice.of(PriceOf(sku, price)) for price in found])

    @routes.delete("/{price}")
    async def take_back(price: Annotated[Id, Path()], request: Request) -> KnownPrice:
        """End a price now, or keep it from ever beginning."""
        asking = await office_or_channel(core, request, Scope.CATALOGUE_WRITE)
        now_ms = to_ms(core.now())

        def work(connection: Connection) -> PriceOf:
            ended = pricing.take_back(connection, price, now_ms)
            if ended.price.ended == now_ms:
                note(
                    connection, asking.actor, "price.end", ended.price.store, "price", price, {"sku": ended.sku}, now_ms
                )
            return ended

        return KnownPrice.of(await writing(core, work))

    return routes
