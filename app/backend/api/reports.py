"""The routes by which channels tell what only they count: visits, baskets, answers to surveys."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Request

from app.backend.access.channels import Scope, asking
from app.backend.api.http import writing
from app.backend.api.messages import Id
from app.backend.api.reports_messages import AnswerMessage, Counted, DayMessage
from app.backend.backoffice import recording
from app.backend.clock import to_ms
from app.backend.core import Core


def router(core: Core) -> APIRouter:
    """The routes under `/v1/reports`."""
    routes = APIRouter(prefix="/v1/reports", tags=["reports"])

    @routes.put("/days")
    async def day(message: DayMessage, request: Request) -> Counted:
        """What the channel counted on a day for a store; said again, the last word stands."""
        channel = await asking(core, request, Scope.ORDERS_WRITE)
        counted, now_ms = message.model_dump(), to_ms(core.now())
        await writing(core, lambda connection: recording.count_day(connection, channel.actor, counted, now_ms))
        return Counted()

    @routes.put("/answers/{answer}")
    async def keep(answer: Annotated[Id, Path()], message: AnswerMessage, request: Request) -> Counted:
        """What somebody answered to a survey; the same again changes nothing."""
        channel = await asking(core, request, Scope.ORDERS_WRITE)
        at, now_ms = datetime.fromisoformat(message.at), to_ms(core.now())
        row = {
            "id": answer,
            "store": message.store,
            "kind": message.kind.value,
            "score": message.score,
            "day": at.date().isoformat(),
            "at_ms": to_ms(at),
        }
        await writing(core, lambda connection: recording.keep_answer(connection, channel.actor, row, now_ms))
        return Counted()

    return routes
