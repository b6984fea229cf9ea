"""Who may read and write products and prices: channels with the scope, and the back office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Path, Query, Request

from app.backend.access.actor import Actor
from app.backend.access.channels import asking
from app.backend.api.http import in_office
from app.backend.api.messages import Ordinary
from app.backend.catalogue.tables import PROMOTION_ID, SKU
from app.backend.core import Core
from app.backend.people.rights import OfficeAct
from app.backend.problems import Refused

MOST_STORE, MOST_CHANNEL = 20, 40

SkuPath = Annotated[Ordinary, Path(min_length=1, max_length=SKU)]
SkuQuery = Annotated[Ordinary, Query(max_length=SKU)]
StoreQuery = Annotated[Ordinary, Query(max_length=MOST_STORE, description="Prices of this store; else of all")]
ChannelQuery = Annotated[
    Ordinary, Query(max_length=MOST_CHANNEL, description="For the back office: as this channel sells, `till` in a shop")
]
PromotionPath = Annotated[Ordinary, Path(min_length=1, max_length=PROMOTION_ID)]
LimitQuery = Annotated[int, Query(ge=1, le=500)]


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, and the channel whose prices are meant."""

    actor: Actor
    channel: str


async def office_or_channel(core: Core, request: Request, scope: str, channel: str = "") -> Asking:
    """The back office, which may ask as any channel, or a channel with a scope, which asks as itself.

    Raises Refused 401 `AUTH-CHANNEL`, 403 `SCOPE-MISSING`, `RIGHTS-DENIED`.
    """
    try:
        return Asking(await in_office(core, request, OfficeAct.CATALOGUE), channel)
    except Refused as refused:
        if refused.code != "AUTH-ADMIN":
            raise
    found = await asking(core, request, scope)
    return Asking(found.actor, found.id)
