"""What surrounds every page: a policy that lets only our own scripts run, and cookies that can be trusted to be read.

Templates are marked when they are loaded, never when they are filled: text from data cannot bring a script along.
"""

from __future__ import annotations

import re
import secrets
import zoneinfo
from collections.abc import Callable
from functools import cache
from http.cookies import CookieError, SimpleCookie

from jinja2 import BaseLoader, Environment
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.backend.backoffice.words import LANGUAGES

_TAG = re.compile(r"<(script|style)(?=[\s>])")
_POLICY = (
    "default-src 'none'; script-src 'self' 'nonce-{0}'; style-src 'self' 'nonce-{0}'; style-src-attr 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_FOREVER = "public, max-age=86400"


class Marked(BaseLoader):
    """A loader whose templates give their scripts and styles the page's nonce."""

    def __init__(self, inner: BaseLoader) -> None:
        self._inner = inner

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Callable[[], bool] | None]:
        """The template's text with every script and style marked."""
        source, name, current = self._inner.get_source(environment, template)
        return _TAG.sub(r'<\1 nonce="{{ request.state.nonce }}"', source), name, current


class Guard:
    """An ASGI application around the back office."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with a fresh nonce; the answer carries the policy."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        nonce = secrets.token_urlsafe(16)
        scope.setdefault("state", {})["nonce"] = nonce
        scope["headers"] = _readable(scope)
        kept = "/static/" in scope["path"] or "/fonts/" in scope["path"]

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = _POLICY.format(nonce)
                headers["Cache-Control"] = _FOREVER if kept else "no-store"
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
            await send(message)

        await self._app(scope, receive, guarded)


def _readable(scope: Scope) -> list[tuple[bytes, bytes]]:
    """The headers with the best language we have, and without a time zone that nobody knows."""
    headers = Headers(scope=scope)
    kept = [(name, value) for name, value in scope["headers"] if name not in (b"accept-language", b"cookie")]
    kept.append((b"accept-language", _language(headers.get("accept-language", "")).encode()))
    cookies = {name: value for name, value in _cookies(headers.get("cookie", "")).items() if _sound(name, value)}
    if cookies:
        kept.append((b"cookie", "; ".join(f"{name}={value}" for name, value in cookies.items()).encode("latin-1")))
    return kept


def _language(asked: str) -> str:
    wanted = (part.strip().partition(";")[0].partition("-")[0].lower() for part in asked.split(","))
    return next((language for language in wanted if language in LANGUAGES), LANGUAGES[0])


def _cookies(header: str) -> dict[str, str]:
    try:
        return {name: morsel.coded_value for name, morsel in SimpleCookie(header).items()}
    except CookieError:
        return {}


def _sound(name: str, value: str) -> bool:
    return name != "timezone" or value.replace("%2F", "/").replace("%2f", "/") in _zones()


@cache
def _zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())
