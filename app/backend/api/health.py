"""Whether the backend lives, whether it can work, and what it counted."""

from __future__ import annotations

from fastapi import APIRouter, Response
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from app.backend.api.http import answer, described
from app.backend.core import Core
from app.backend.problems import Refused


def router(core: Core) -> APIRouter:
    """The routes for those who run the backend; they tell nothing of any shop."""
    routes = APIRouter(tags=["health"])

    @routes.get("/health", **described({"status": "ok"}))
    async def health() -> Response:
        """The process answers."""
        return answer({"status": "ok"})

    @routes.get("/ready", **described({"status": "ready"}))
    async def ready() -> Response:
        """The database answers and its tables are this program's."""
        try:
            current = await run_in_threadpool(core.database.current)
        except SQLAlchemyError as error:
            raise Refused(503, "DATABASE-DOWN", "The database does not answer", retry_after=5) from error
        if not current:
            raise Refused(503, "DATABASE-OTHER", "The database's tables are another program's", retry_after=60)
        return answer({"status": "ready"})

    @routes.get("/metrics", response_class=Response)
    async def metrics() -> Response:
        """Counters in the text format of Prometheus."""
        return Response(core.metrics.text(), media_type="text/plain; version=0.0.4")

    return routes
