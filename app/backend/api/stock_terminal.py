"""Stock for terminals: their own store's figures, the stores around, the papers of their store, and hints."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TypeVar

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ValidationError
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from app.backend.api.http import answer, body_of, described, number, signed, writing
from app.backend.api.stock import around
from app.backend.api.stock_messages import PaperMessage, ReceivedMessage, SentMessage
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.hints import Hints
from app.backend.problems import Refused
from app.backend.stock import papers, store_feed, transferring
from app.backend.stock.documents import Answer
from app.backend.stock.looking import Neighbourhood
from app.backend.terminals.registry import Terminal
from app.wire import fields
from app.wire.stock import MOST_RECORDS, MOST_STORES, ProductStock, StockPage, StockRecord, StoreStock, quantity

M = TypeVar("M", bound=BaseModel)

_ONE = quantity({"one": "1"}, "one")
_PAGE = StockPage(
    (StockRecord("4006381333931", _ONE * 3, _ONE),), "57", more=False, counted={1: 1250}, at_ms=1773476813000
)
_STORE = StoreStock("0417", "High Street", "High Street 4", "Mo-Sa 09:00-20:00", 0, _ONE * 3, _ONE, _ONE * 2)
_FOUND = ProductStock("4006381333931", 1773476813000, (_STORE,))
_MOST_BODY = 256 * 1024
_BREATH_SECONDS = 10.0


def router(core: Core) -> APIRouter:
    """The routes that terminals in service may use."""
    routes = APIRouter(prefix="/v1", tags=["stock"])
    _reading_routes(core, routes)
    _writing_routes(core, routes)
    return routes


def _reading_routes(core: Core, routes: APIRouter) -> None:
    neighbourhood = Neighbourhood(core.database)

    @routes.get("/feeds/stock", **described(_PAGE))
    async def page(request: Request) -> Response:
        """What changed in the terminal's own store after `?cursor=`, at most `?limit=` products."""
        asking = await signed(core, request, repeatable=True)
        limit = number(request, "limit", MOST_RECORDS, 1, MOST_RECORDS)
        cursor = request.query_params.get("cursor", "")
        found = await run_in_threadpool(store_feed.page, core.database, asking, cursor, limit, to_ms(core.now()))
        return answer(found.as_json())

    @routes.get("/terminals/{terminal}/stock", **described(_FOUND))
    async def product(terminal: str, request: Request) -> Response:
        """Who has `?sku=`: the terminal's own store first, then the nearest that can give it away."""
        asking = await signed(core, request, b"", terminal, repeatable=True)
        sku = fields.text(request.query_params, "sku")
        limit = number(request, "limit", 20, 1, MOST_STORES)
        found = await run_in_threadpool(around, core, neighbourhood, sku, asking.store, limit)
        return answer(found.as_json())

    @routes.get("/terminals/{terminal}/transfers", **described({"transfers": []}))
    async def transfers(terminal: str, request: Request) -> Response:
        """What the terminal's store sent or is to receive, newest first."""
        asking = await signed(core, request, b"", terminal, repeatable=True)

        def work(connection: Connection) -> list[Answer]:
            return [papers.transfer_json(one) for one in transferring.of_store(connection, asking.store)]

        return answer({"transfers": await run_in_threadpool(core.database.read, work)})

    @routes.get("/hints/stream", response_class=StreamingResponse)
    async def hints(request: Request) -> Response:
        """How far the feeds of the terminal's store go, told whenever that changes (server-sent events).

        Nothing depends on it but speed; a comment every ten seconds says that somebody is still there.
        """
        asking = await signed(core, request, repeatable=True)
        core.hints.check()
        events = _events(core.hints, asking.store)
        return StreamingResponse(events, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


def _writing_routes(core: Core, routes: APIRouter) -> None:
    @routes.post("/terminals/{terminal}/stock/papers", **described({"id": "", "lines": []}))
    async def file(terminal: str, request: Request) -> Response:
        """File a count, a receipt of goods, damage or a correction of the terminal's own store."""
        asking, message = await _asked(core, request, terminal, PaperMessage)
        _own(asking, message.store)
        paper, actor = message.paper(), asking.actor
        return answer(await writing(core, lambda connection: papers.file(connection, actor, paper, to_ms(core.now()))))

    @routes.post("/terminals/{terminal}/transfers", **described({"id": "", "lines": []}))
    async def send(terminal: str, request: Request) -> Response:
        """Send goods from the terminal's own store to another one."""
        asking, message = await _asked(core, request, terminal, SentMessage)
        _own(asking, message.store)
        sent, actor = message.transfer(), asking.actor
        return answer(await writing(core, lambda connection: papers.send(connection, actor, sent, to_ms(core.now()))))

    @routes.post("/terminals/{terminal}/transfers/{transfer}/received", **described({"id": "", "lines": []}))
    async def receive(terminal: str, transfer: str, request: Request) -> Response:
        """Say what of a transfer arrived in the terminal's own store."""
        asking, message = await _asked(core, request, terminal, ReceivedMessage)
        _own(asking, message.receiver)
        arrived = message.transfer(fields.identity({"transfer": transfer}, "transfer"))

        def work(connection: Connection) -> Answer:
            return papers.receive(connection, asking.actor, message.id, arrived, to_ms(core.now()))

        return answer(await writing(core, work))


async def _events(hints: Hints, store: str) -> AsyncIterator[str]:
    with hints.listen(store) as listener:
        while not listener.over:
            ends = await listener.news(_BREATH_SECONDS)
            if ends is not None:
                yield f"event: hint\ndata: {fields.encode(dict(ends)).decode('ascii')}\n\n"
            elif not listener.over:
                yield ": still here\n\n"


async def _asked(core: Core, request: Request, terminal: str, kind: type[M]) -> tuple[Terminal, M]:
    """Who asks, and the message. Raises BadMessage, Refused."""
    body = await body_of(request, _MOST_BODY)
    asking = await signed(core, request, body, terminal)
    try:
        return asking, kind.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise fields.BadMessage(f"{where}: {first['msg']}") from None


def _own(terminal: Terminal, store: str) -> None:
    if store != terminal.store:
        raise Refused(403, "STORE-OTHER", "A terminal writes for its own store")
