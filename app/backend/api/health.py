"""Whether the backend lives, whether it can work, and what it counted."""

from __future__ import annotations

import shutil

from fastapi import APIRouter, Response
from starlette.concurrency import run_in_threadpool

from app.backend import backlog
from app.backend.api.http import answer, described
from app.backend.core import Core
from app.backend.metrics import MEDIA_TYPE
from app.backend.migrating import Tables, compare
from app.backend.problems import Refused
from app.domain.refusals import Outage

_LEAST_FREE_BYTES = 256 * 1024 * 1024


def router(core: Core) -> APIRouter:
    """The routes for those who run the backend; they tell nothing of any shop."""
    routes = APIRouter(tags=["health"])

    @routes.get("/health", **described({"status": "ok"}))
    async def health() -> Response:
        """The process answers."""
        return answer({"status": "ok"})

    @routes.get("/ready", **described({"status": "ready"}))
    async def ready() -> Response:
        """The database answers, its tables are not older than this program, and the disk has room."""
        await run_in_threadpool(_check, core)
        return answer({"status": "ready"})

    @routes.get("/metrics", response_class=Response)
    async def metrics() -> Response:
        """Counters, time spans and backlogs in the text format of Prometheus."""
        gauges = await run_in_threadpool(backlog.gauges, core.database, core.now)
        return Response(core.metrics.text(gauges), media_type=MEDIA_TYPE)

    return routes


def _check(core: Core) -> None:
    try:
        tables = compare(core.database)
    except Outage as outage:
        raise Refused(503, "DATABASE-DOWN", "The database does not answer", retry_after=5) from outage
    if tables in (Tables.MISSING, Tables.BEHIND):
        raise Refused(503, "DATABASE-BEHIND", "The database's tables are an older program's", retry_after=60)
    if shutil.disk_usage(core.settings.data).free < _LEAST_FREE_BYTES:
        raise Refused(503, "DISK-FULL", "The backend's disk is nearly full", retry_after=60)
