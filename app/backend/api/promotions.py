"""The routes of promotions: written ahead of their days, read, and taken away."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from sqlalchemy import Connection

from app.backend.access.audit import RETAILER, note
from app.backend.access.channels import Scope
from app.backend.api.http import reading, writing
from app.backend.api.messages import Ordinary
from app.backend.api.prices_asking import Asking, ChannelQuery, LimitQuery, PromotionPath, StoreQuery, office_or_channel
from app.backend.api.products_messages import ProductDone
from app.backend.api.promotions_messages import PromotionBody, PromotionMessage, PromotionsMessage
from app.backend.catalogue import promotions
from app.backend.catalogue.promotions import OF_A_STORE, PromotionOf
from app.backend.catalogue.tables import PROMOTION_ID
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.problems import Refused
from app.domain.promotion import check_promotion
from app.domain.refusals import Refusal

_AfterQuery = Annotated[Ordinary, Query(max_length=PROMOTION_ID)]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/promotions`."""
    routes = APIRouter(prefix="/v1/promotions", tags=["promotions"])

    @routes.get("")
    async def listed(
        request: Request,
        store: StoreQuery = "",
        channel: ChannelQuery = "",
        after: _AfterQuery = "",
        limit: LimitQuery = 100,
    ) -> PromotionsMessage:
        """Promotions that are not over, by id."""
        asking = await office_or_channel(core, request, Scope.STOCK_READ, channel)
        today = core.now().date().isoformat()
        found = await reading(
            core,
            lambda connection: promotions.listed(connection, store, asking.channel, today, after, limit),
        )
        last = found[-1].promotion.id if len(found) == limit else None
        return PromotionsMessage(promotions=[PromotionMessage.of(one) for one in found], next=last)

    @routes.put("/{promotion:path}")
    async def put(promotion: PromotionPath, message: PromotionBody, request: Request) -> ProductDone:
        """Make a promotion what the message says."""
        asking = await office_or_channel(core, request, Scope.CATALOGUE_WRITE)
        wanted = message.promotion_of(promotion)
        _check(wanted)
        return await write(asking, promotion, wanted)

    @routes.delete("/{promotion:path}")
    async def remove(promotion: PromotionPath, request: Request) -> ProductDone:
        """Take a promotion away."""
        return await write(await office_or_channel(core, request, Scope.CATALOGUE_WRITE), promotion, None)

    async def write(asking: Asking, number: str, wanted: PromotionOf | None) -> ProductDone:
        now_ms = to_ms(core.now())

        def work(connection: Connection) -> None:
            promotions.write(connection, {number: wanted}, now_ms, core.settings.time_zone)
            act, store = ("promotion.remove", RETAILER) if wanted is None else ("promotion.write", wanted.store)
            note(connection, asking.actor, act, store, "promotion", number, {}, now_ms)

        await writing(core, work)
        return ProductDone()

    return routes


def _check(wanted: PromotionOf) -> None:
    try:
        check_promotion(wanted.promotion)
    except Refusal as refusal:
        raise Refused(400, refusal.code, "The promotion's figures make no sense") from refusal
    if wanted.promotion.id.startswith(OF_A_STORE):
        raise Refused(400, "PROMOTION-INVALID", f"An id does not begin with {OF_A_STORE}")
