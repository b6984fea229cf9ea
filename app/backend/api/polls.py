"""The question that all terminals ask all the time, whether there is anything new, answered on the shortest way.

Only "nothing new" is said here, to a terminal in service that signed the question; whatever else is asked or has to be
answered goes on to the application around which this is laid.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError
from starlette.types import ASGIApp, Receive, Scope, Send

from app.backend.access.actor import ActorKind
from app.backend.catalogue import feed, polling
from app.backend.core import Core
from app.backend.problems import Refused, answered
from app.backend.terminals.requests import Call, believe, signature_of
from app.backend.together import Together
from app.wire import fields
from app.wire.feed import FeedPage, page_body

_PATH = "/v1/feeds/catalogue"
_QUERY = re.compile(rb"cursor=([0-9]{0,15}(?:\.[0-9]{1,15})?)(?:&limit=[0-9]{1,15})?")


@dataclass(frozen=True, slots=True)
class _Route:
    path: str


_ROUTE = _Route(_PATH)  # by which the question is counted, as if it had gone the ordinary way


class Polls:
    """An ASGI application around another; those who ask at the same time are looked up in one query."""

    def __init__(self, app: ASGIApp, core: Core) -> None:
        self._app = app
        self._core = core
        self._known = Together(lambda ids: core.database.glance(lambda connection: polling.find_all(connection, ids)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a question for news when there is none; pass everything else on."""
        asked = _QUERY.fullmatch(scope["query_string"]) if _is_poll(scope) else None
        if asked is None:
            await self._app(scope, receive, send)
            return
        try:
            body = await self._nothing_new(scope, asked[1].decode("ascii"))
        except Refused as refused:
            scope["route"] = _ROUTE
            await answered(refused, self._core.now())(scope, receive, send)
            return
        if body is None:
            await self._app(scope, receive, send)
            return
        scope["route"] = _ROUTE
        headers = [(b"content-length", str(len(body)).encode()), (b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _nothing_new(self, scope: Scope, cursor: str) -> bytes | None:
        """The answer that says so; None when it cannot be said. Raises Refused 401, 429."""
        told = reversed(scope["headers"])  # of two with one name the first counts
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in told}
        target = f"{scope['raw_path'].decode('latin-1')}?{scope['query_string'].decode('latin-1')}"
        call = Call("GET", target, headers, b"")
        signature = signature_of(call)
        try:
            known = await self._known.ask(signature.terminal)
        except SQLAlchemyError:
            return None
        if known is None or known.terminal.revoked or known.ends != feed.numbers_in(cursor):
            return None
        core = self._core
        believe(call, signature, known.terminal, core.now())
        core.rates.take(ActorKind.TERMINAL, known.terminal.id)
        return fields.encode(page_body(FeedPage((), feed.cursor_of(*known.ends), more=False)))


def _is_poll(scope: Scope) -> bool:
    return scope["type"] == "http" and scope["path"] == _PATH and scope["method"] == "GET" and "raw_path" in scope
