"""The back office's side of customers: segments, bringing in, and a person's rights."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Query, Request
from sqlalchemy import Connection

from app.backend.access.channels import Scope
from app.backend.api.customers import CustomerId
from app.backend.api.customers_asking import acting, office
from app.backend.api.customers_office_messages import (
    BringInMessage,
    BringInRequest,
    ErasedMessage,
    EraseRequest,
    ExportMessage,
    MembersMessage,
    SegmentMessage,
    SegmentsMessage,
)
from app.backend.api.http import reading, writing
from app.backend.api.messages import Id
from app.backend.core import Core
from app.backend.customers import bringing_in, privacy, segments


def router(core: Core) -> APIRouter:
    """The routes under `/v1/customers` and `/v1/segments` that no terminal uses."""
    routes = APIRouter(prefix="/v1", tags=["customers"])

    @routes.get("/customers/{customer}/export")
    async def export(customer: CustomerId, request: Request) -> ExportMessage:
        """All that is kept of a person, for the person."""
        by = await acting(core, request, Scope.CUSTOMERS_WRITE, terminals=False)
        return ExportMessage(tables=await writing(core, lambda connection: privacy.export(connection, customer, by)))

    @routes.post("/customers/{customer}/erase")
    async def erase(customer: CustomerId, asked: EraseRequest, request: Request) -> ErasedMessage:
        """Forget a person, whose sales stay without them."""
        by = await acting(core, request, Scope.CUSTOMERS_WRITE, asked.store, terminals=False)
        await writing(core, lambda connection: privacy.erase(connection, customer, by))
        return ErasedMessage()

    @routes.post("/admin/customers")
    async def bring_in(asked: BringInRequest, request: Request) -> BringInMessage:
        """Bring customers in from elsewhere; one that cannot be taken holds up no other."""
        by = await office(core, request)
        brought = [(one.id, one.given()) for one in asked.customers]
        outcomes = await writing(core, lambda connection: bringing_in.bring_in(connection, brought, by))
        return BringInMessage.model_validate({"outcomes": [asdict(outcome) for outcome in outcomes]})

    @routes.post("/segments")
    async def save(asked: SegmentMessage, request: Request) -> SegmentMessage:
        """Keep a rule, or change the one with this id."""
        by = await acting(core, request, Scope.CUSTOMERS_WRITE, terminals=False)
        wanted = segments.Segment(asked.id, asked.name, [condition.model_dump() for condition in asked.rule])
        await writing(core, lambda connection: segments.save(connection, wanted, by))
        return asked

    @routes.get("/segments")
    async def saved(request: Request) -> SegmentsMessage:
        """All rules."""
        await acting(core, request, Scope.CUSTOMERS_READ, terminals=False)
        known = await reading(core, segments.saved)
        return SegmentsMessage.model_validate({"segments": [asdict(segment) for segment in known]})

    @routes.get("/segments/{segment}/customers")
    async def members(
        segment: Id, request: Request, after: Id | None = None, limit: Annotated[int, Query(ge=1, le=500)] = 100
    ) -> MembersMessage:
        """Who belongs now, in the order of their ids."""
        by = await acting(core, request, Scope.CUSTOMERS_READ, terminals=False)

        def work(connection: Connection) -> list[str]:
            return segments.members(connection, segment, after or "", limit + 1, by.now_ms)

        ids = await reading(core, work)
        return MembersMessage(customers=ids[:limit], next=ids[limit - 1] if len(ids) > limit else None)

    return routes
