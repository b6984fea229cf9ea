"""The feeds' routes: pages, the snapshot and its manifest, and the hint that there is something new."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse

from app.backend.api import examples
from app.backend.api.http import answer, described, reading, signed
from app.backend.catalogue import feed
from app.backend.core import Core
from app.wire import fields
from app.wire.feed import page_body

_LONGEST_WAIT = 25.0
_LOOK_AGAIN = 1.0


def router(core: Core) -> APIRouter:
    """The routes that terminals in service may read."""
    routes = APIRouter(prefix="/v1", tags=["feeds"])

    @routes.get("/feeds/catalogue", **described(examples.PAGE))
    async def page(request: Request) -> Response:
        """What changed after `?cursor=`, at most `?limit=` records."""
        await signed(core, request)
        limit = min(_number(request, "limit", feed.MOST_RECORDS) or 1, feed.MOST_RECORDS)
        after = request.query_params.get("cursor", "")
        found = await reading(core, lambda connection: feed.page(connection, feed.CATALOGUE, after, limit))
        return answer(page_body(found))

    @routes.get("/feeds/catalogue/snapshot/manifest", **described(examples.MANIFEST))
    async def manifest(request: Request) -> Response:
        """What the newest snapshot is; the file is at `snapshot?cursor=` with the manifest's cursor."""
        await signed(core, request)
        return answer((await run_in_threadpool(core.snapshots.newest, feed.CATALOGUE)).as_json())

    @routes.get("/feeds/catalogue/snapshot", response_class=FileResponse)
    async def snapshot(request: Request) -> Response:
        """The snapshot at `?cursor=`, else the newest: zstd over lines of JSON. Ranges continue a broken download."""
        await signed(core, request)
        if "cursor" in request.query_params:
            cursor = _number(request, "cursor", 0)
        else:
            cursor = int((await run_in_threadpool(core.snapshots.newest, feed.CATALOGUE)).cursor)
        path = core.snapshots.file(feed.CATALOGUE, cursor)
        return FileResponse(path, media_type="application/zstd", headers={"ETag": f'"{feed.CATALOGUE}-{cursor}"'})

    @routes.get("/hints", **described({"catalogue": 57}))
    async def hints(request: Request) -> Response:
        """Wait until the catalogue feed is past `?since=`, or a while; nothing depends on it but speed."""
        await signed(core, request)
        since, waited = _number(request, "since", 0), 0.0
        while True:
            now = await reading(core, lambda connection: feed.position(connection, feed.CATALOGUE))
            if now > since or waited >= _LONGEST_WAIT or await request.is_disconnected():
                return answer({feed.CATALOGUE: now})
            await asyncio.sleep(_LOOK_AGAIN)
            waited += _LOOK_AGAIN

    return routes


def _number(request: Request, name: str, default: int) -> int:
    text = request.query_params.get(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise fields.BadMessage(f"{name}: a whole number is expected")
    return int(text)
