"""The border of the application: how long a message may be, how many come in at once, what every answer carries."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.backend.catalogue.importing import MOST_BYTES
from app.backend.clock import Now
from app.backend.problems import Refused, answered, busy
from app.wire.push import MAX_OPAQUE_BYTES
from app.wire.signing import SIGNATURE

_STRANGER = 64 * 1024  # from those who show nothing at all: enough to enrol or to sign in
_ORDINARY = 256 * 1024
_SHOWN = frozenset({b"authorization", b"cookie", SIGNATURE.lower().encode()})
LONGEST = {  # bytes, where more than usual is taken
    "/v1/terminals/": MAX_OPAQUE_BYTES * 4 // 3 + 4096,  # in base64, with the fields around it
    "/v1/admin/feeds/": MOST_BYTES,
}
_PATIENCE = 20.0  # seconds for a message to come in, and as much more as it takes at the slowest speed
_SLOWEST = 4096  # bytes a second
_UNCOUNTED = frozenset({"/health", "/ready", "/metrics", "/v1/hints"})  # hints only wait
_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
]
_API_HEADERS = [
    *_HEADERS,
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
]


class Border:
    """An ASGI application around another. `longest` tells the bytes of a message by how its address begins."""

    def __init__(
        self, app: ASGIApp, now: Now, most: int, longest: Mapping[str, int], patience: float = _PATIENCE
    ) -> None:
        self._app = app
        self._now = now
        self._most = most
        self._longest = longest
        self._patience = patience
        self._inside = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or say why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sending = _with_headers(send)
        try:
            longest = self._check(scope)
        except Refused as refused:
            await answered(refused, self._now())(scope, receive, sending)
            return
        waiting = scope["path"] not in _UNCOUNTED
        self._inside += waiting

        async def until_answered(message: Message) -> None:
            nonlocal waiting
            if waiting and message["type"] == "http.response.start":  # what follows may be a stream for hours
                self._inside, waiting = self._inside - 1, False
            await sending(message)

        try:
            await self._app(scope, _bounded(receive, longest, self._patience), until_answered)
        finally:
            self._inside -= waiting

    def _check(self, scope: Scope) -> int:
        headers, path = dict(reversed(scope["headers"])), str(scope["path"])
        if self._inside >= self._most and path not in _UNCOUNTED:
            raise busy("too many requests under way")
        longest = next((most for start, most in self._longest.items() if path.startswith(start)), _ORDINARY)
        if _SHOWN.isdisjoint(headers):
            longest = min(longest, _STRANGER)
        told = headers.get(b"content-length", b"0")
        if not (told.isdigit() and len(told) < 16 and int(told) <= longest):
            raise Refused(413, "MESSAGE-TOO-LONG", "The message is too long", most=str(longest))
        return longest


def _bounded(receive: Receive, longest: int, patience: float) -> Receive:
    taken, whole, begun = 0, False, asyncio.get_running_loop().time()

    async def receiving() -> Message:
        nonlocal taken, whole
        if whole:
            return await receive()  # what comes after the message is that nobody listens any more
        try:
            async with asyncio.timeout_at(begun + patience + taken / _SLOWEST):
                message = await receive()
        except TimeoutError:
            raise HTTPException(408, "The message comes too slowly") from None
        taken, whole = taken + len(message.get("body", b"")), not message.get("more_body")
        if taken > longest:
            raise HTTPException(413, "The message is too long")  # passes through whoever reads the body
        return message

    return receiving


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            there = dict(message["headers"])
            page = there.get(b"content-type", b"").startswith(b"text/html")
            more = [header for header in (_HEADERS if page else _API_HEADERS) if header[0] not in there]
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    return sending
