"""The feeds' routes: pages, the snapshot and its manifest, and the hint that there is something new."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse

from app.backend.api import examples
from app.backend.api.http import answer, described, number, reading, signed
from app.backend.catalogue import feed
from app.backend.core import Core
from app.wire.feed import page_body

_LONGEST_WAIT = 25.0
_LOOK_AGAIN = 1.0
_ZSTD = "application/zstd"


def router(core: Core) -> APIRouter:
    """The routes that terminals in service may read."""
    routes = APIRouter(prefix="/v1", tags=["feeds"])

    @routes.get("/feeds/catalogue", **described(examples.PAGE))
    async def page(request: Request) -> Response:
        """What changed for the terminal's store after `?cursor=`, at most `?limit=` records."""
        asking = await signed(core, request, repeatable=True)
        limit = number(request, "limit", feed.MOST_RECORDS, 1, feed.MOST_RECORDS)
        cursor = request.query_params.get("cursor", "")
        found = await reading(core, lambda connection: feed.page(connection, asking.store, cursor, limit))
        return answer(page_body(found))

    @routes.get("/feeds/catalogue/snapshot/manifest", **described(examples.MANIFEST))
    async def manifest(request: Request) -> Response:
        """What the newest snapshot is; its file is at `/v1/snapshots/` with the manifest's SHA-256."""
        await signed(core, request, repeatable=True)
        return answer((await run_in_threadpool(core.snapshots.newest, feed.CATALOGUE)).as_json())

    @routes.get("/feeds/catalogue/snapshot", response_class=FileResponse)
    async def snapshot(request: Request) -> Response:
        """The snapshot at `?cursor=`, else the newest: zstd over lines of JSON. Ranges continue a broken download."""
        await signed(core, request, repeatable=True)
        if "cursor" in request.query_params:
            cursor = number(request, "cursor", 0)
        else:
            cursor = int((await run_in_threadpool(core.snapshots.newest, feed.CATALOGUE)).cursor)
        path = core.snapshots.file(feed.CATALOGUE, cursor)
        return FileResponse(path, media_type=_ZSTD, headers={"ETag": f'"{feed.CATALOGUE}-{cursor}"'})

    @routes.get("/snapshots/{digest}", response_class=FileResponse)
    async def by_digest(digest: str, request: Request) -> Response:
        """The snapshot with this SHA-256, which never changes: whoever has it may hand it on."""
        await signed(core, request, repeatable=True)
        path = await run_in_threadpool(core.snapshots.by_digest, feed.CATALOGUE, digest)
        headers = {"ETag": f'"{digest}"', "Cache-Control": "private, max-age=604800, immutable"}
        return FileResponse(path, media_type=_ZSTD, headers=headers)

    @routes.get("/hints", **described({"catalogue": 57}))
    async def hints(request: Request) -> Response:
        """Wait until the terminal's feed is past `?since=`, or a while; nothing depends on it but speed."""
        asking = await signed(core, request, repeatable=True)
        since, waited = feed.numbers_in(request.query_params.get("since", "")), 0.0
        names = feed.CATALOGUE, feed.of_store(asking.store)
        while True:
            shared, own = await reading(core, lambda connection: feed.extents(connection, *names))
            past = shared.end > since[0] or own.end > since[1]
            if past or waited >= _LONGEST_WAIT or await request.is_disconnected():
                return answer({feed.CATALOGUE: shared.end} | ({"prices": own.end} if own.end else {}))
            await asyncio.sleep(_LOOK_AGAIN)
            waited += _LOOK_AGAIN

    return routes
