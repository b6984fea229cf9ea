"""The routes of products: read with the price of a store and channel, written and taken away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from sqlalchemy import Connection

from app.backend.access.actor import Actor
from app.backend.access.audit import RETAILER, note
from app.backend.access.channels import Scope
from app.backend.api.http import reading, writing
from app.backend.api.prices_asking import ChannelQuery, LimitQuery, SkuPath, SkuQuery, StoreQuery, office_or_channel
from app.backend.api.products_messages import ProductBody, ProductDone, ProductMessage, ProductsMessage
from app.backend.catalogue import products
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.problems import Refused
from app.domain.codes.gtin import GtinRefusal, parse_gtin

_GtinQuery = Annotated[str, Query(max_length=14)]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/products`."""
    routes = APIRouter(prefix="/v1/products", tags=["products"])

    @routes.get("")
    async def listed(
        request: Request,
        store: StoreQuery = "",
        channel: ChannelQuery = "",
        after: SkuQuery = "",
        gtin: _GtinQuery = "",
        limit: LimitQuery = 100,
    ) -> ProductsMessage:
        """Products by sku, or those that carry a code, with what they cost now and later."""
        asking = await office_or_channel(core, request, Scope.STOCK_READ, channel)
        code, now_ms = _code(gtin), to_ms(core.now())

        def work(connection: Connection) -> list[products.Offer]:
            skus = products.skus_of_code(connection, code) if code else products.skus_after(connection, after, limit)
            return products.offers(connection, skus, store, asking.channel, now_ms)

        found = [ProductMessage.of(offer) for offer in await reading(core, work)]
        return ProductsMessage(products=found, next=found[-1].sku if len(found) == limit and not code else None)

    @routes.get("/{sku:path}")
    async def one(sku: SkuPath, request: Request, store: StoreQuery = "", channel: ChannelQuery = "") -> ProductMessage:
        """A product, with what it costs now and later."""
        asking = await office_or_channel(core, request, Scope.STOCK_READ, channel)
        now_ms = to_ms(core.now())
        found = await reading(
            core, lambda connection: products.offers(connection, [sku], store, asking.channel, now_ms)
        )
        if not found:
            raise Refused(404, "PRODUCT-UNKNOWN", "No product has this sku", sku=sku)
        return ProductMessage.of(found[0])

    @routes.put("/{sku:path}")
    async def put(sku: SkuPath, message: ProductBody, request: Request) -> ProductDone:
        """Make a product what the message says."""
        asking = await office_or_channel(core, request, Scope.CATALOGUE_WRITE)
        return await write(asking.actor, sku, message.body(sku))

    @routes.delete("/{sku:path}")
    async def remove(sku: SkuPath, request: Request) -> ProductDone:
        """Take a product out of what is sold. Its prices are kept, as a record of what was charged."""
        asking = await office_or_channel(core, request, Scope.CATALOGUE_WRITE)
        return await write(asking.actor, sku, None)

    async def write(actor: Actor, sku: str, body: Mapping[str, Any] | None) -> ProductDone:
        now_ms = to_ms(core.now())

        def work(connection: Connection) -> None:
            if products.write(connection, {sku: body}, now_ms, priced=False):
                act = "product.remove" if body is None else "product.write"
                note(connection, actor, act, RETAILER, "product", sku, {}, now_ms)

        await writing(core, work)
        return ProductDone()

    return routes


def _code(gtin: str) -> str:
    if not gtin:
        return ""
    parsed = parse_gtin(gtin)
    if isinstance(parsed, GtinRefusal):
        raise Refused(400, "GTIN-WRONG", "The code is no GTIN", parsed.reason)
    return parsed.key
