"""The border of the application: how long a message may be, how many come in at once, what every answer carries."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.backend.catalogue.importing import MOST_BYTES
from app.backend.clock import Now
from app.backend.problems import Refused, answered, busy
from app.wire.push import MAX_OPAQUE_BYTES
from app.wire.signing import SIGNATURE

_STRANGER = 64 * 1024  # from those who show nothing at all: enough to enrol or to sign in
_ORDINARY = 256 * 1024
_SHOWN = ("authorization", "cookie", SIGNATURE.lower())
LONGEST = {  # bytes, where more than usual is taken
    "/v1/terminals/": MAX_OPAQUE_BYTES * 4 // 3 + 4096,  # in base64, with the fields around it
    "/v1/admin/feeds/": MOST_BYTES,
}
_UNCOUNTED = frozenset({"/health", "/ready", "/metrics", "/v1/hints"})  # hints only wait
_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
}
_API_HEADERS = {"cache-control": "no-store", "content-security-policy": "default-src 'none'; frame-ancestors 'none'"}


class Border:
    """An ASGI application around another. `longest` tells the bytes of a message by how its address begins."""

    def __init__(self, app: ASGIApp, now: Now, most: int, longest: Mapping[str, int]) -> None:
        self._app = app
        self._now = now
        self._most = most
        self._longest = longest
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
            await self._app(scope, _bounded(receive, longest), until_answered)
        finally:
            self._inside -= waiting

    def _check(self, scope: Scope) -> int:
        headers, path = Headers(scope=scope), str(scope["path"])
        if self._inside >= self._most and path not in _UNCOUNTED:
            raise busy("too many requests under way")
        longest = next((most for start, most in self._longest.items() if path.startswith(start)), _ORDINARY)
        if not any(name in headers for name in _SHOWN):
            longest = min(longest, _STRANGER)
        told = headers.get("content-length", "0")
        if not (told.isascii() and told.isdigit() and len(told) < 16 and int(told) <= longest):
            raise Refused(413, "MESSAGE-TOO-LONG", "The message is too long", most=str(longest))
        return longest


def _bounded(receive: Receive, longest: int) -> Receive:
    taken = 0

    async def receiving() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > longest:
            raise HTTPException(413, "The message is too long")  # passes through whoever reads the body
        return message

    return receiving


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            page = headers.get("content-type", "").startswith("text/html")
            for name, value in _HEADERS.items() if page else (_HEADERS | _API_HEADERS).items():
                headers.setdefault(name, value)
        await send(message)

    return sending
