"""Measuring and logging each request: its id, route, status and time, nothing about people or money."""

from __future__ import annotations

import re
import time

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.backend.metrics import Metrics
from app.wire.uuid7 import uuid7

_log = structlog.get_logger()
_QUIET = {"/health", "/ready", "/metrics"}
_OFTEN = {"/v1/feeds/catalogue"}  # every terminal asks every half a minute: counted, but only its failures are told
_ID = b"x-request-id"
_GIVEN = re.compile(rb"[0-9A-Za-z-]{8,64}")


class Watching:
    """An ASGI application around another.

    A request keeps the id that a proxy gave it (`X-Request-Id`), or gets one; it is in its log lines and its answer.
    """

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and count it when it is answered."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500
        given = next((value for name, value in scope["headers"] if name == _ID), b"")
        request_id = given.decode("ascii") if _GIVEN.fullmatch(given) else uuid7()
        own = (_ID, request_id.encode("ascii"))

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = {**message, "headers": [*message["headers"], own]}
            await send(message)

        with structlog.contextvars.bound_contextvars(request=request_id):
            try:
                await self._app(scope, receive, noting)
            finally:
                self._answered(scope, status, time.perf_counter() - started)

    def _answered(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "other")
        self._metrics.took("request", seconds, method=_method(scope), route=route, status=str(status))
        if route not in _QUIET and (route not in _OFTEN or status >= 400):
            _log.info("request", method=_method(scope), route=route, status=status, ms=round(seconds * 1000, 1))


def _method(scope: Scope) -> str:
    method = str(scope["method"])
    return method if method in {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"} else "OTHER"
