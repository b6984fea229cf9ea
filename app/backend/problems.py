"""Saying no: every error leaves as a problem document (RFC 9457) with a stable code."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import datetime
from http import HTTPStatus

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError, DBAPIError, SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from app.wire import fields
from app.wire.problem import MEDIA_TYPE, Problem

_log = structlog.get_logger()
_CODES = {404: "NOT-FOUND", 405: "METHOD-NOT-ALLOWED", 413: "MESSAGE-TOO-LONG"}


class Refused(Exception):
    """A request is declined. `retry_after` in seconds is for what will pass by itself."""

    def __init__(
        self, status: int, code: str, title: str, detail: str = "", retry_after: float = 0.0, **facts: str
    ) -> None:
        super().__init__(code, detail)
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.retry_after = retry_after
        self.facts = facts


def busy(detail: str, status: int = 503) -> Refused:
    """Too much at once: come back in a moment, not all in the same one."""
    return Refused(status, "BACKEND-BUSY", "The backend is busy", detail, retry_after=random.uniform(1, 4))


def answered(refused: Refused, now: datetime, headers: Mapping[str, str] | None = None) -> Response:
    """The problem document of a refusal."""
    problem = Problem(refused.status, refused.code, refused.title, refused.detail, now.isoformat(), refused.facts)
    more = dict(headers or {})
    if refused.retry_after:
        more["Retry-After"] = str(max(1, round(refused.retry_after)))
    if refused.status == HTTPStatus.UNAUTHORIZED:
        more["WWW-Authenticate"] = "Bearer"  # RFC 9110, 15.5.2
    return Response(fields.encode(problem.as_json()), refused.status, more, MEDIA_TYPE)


def install(app: FastAPI, now: Callable[[], datetime]) -> None:
    """Make every error of the application a problem document."""

    def document(refused: Refused, headers: Mapping[str, str] | None = None) -> Response:
        return answered(refused, now(), headers)

    async def on_refused(_request: Request, error: Exception) -> Response:
        assert isinstance(error, Refused)
        return document(error)

    async def on_bad_message(_request: Request, error: Exception) -> Response:
        return document(Refused(400, "MESSAGE-BAD", "The message cannot be read", str(error)))

    async def on_invalid(_request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        return document(_invalid(error))

    async def on_http(_request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        code = _CODES.get(error.status_code, "MESSAGE-BAD")
        return document(Refused(error.status_code, code, str(error.detail)), error.headers)

    async def on_gone(_request: Request, _error: Exception) -> Response:
        return document(Refused(400, "MESSAGE-BAD", "The message ended too early"))  # nobody is there to read it

    async def on_data(request: Request, error: Exception) -> Response:
        if not isinstance(error, DataError):
            return await on_database(request, error)
        _log.warning("the database refused a value", cause=_cause(error))
        return document(Refused(400, "MESSAGE-BAD", "The message holds a value that cannot be kept"))

    async def on_database(_request: Request, error: Exception) -> Response:
        _log.error("database failed", error=type(error).__name__, cause=_cause(error))
        return document(Refused(503, "DATABASE-DOWN", "The database does not answer", retry_after=5))

    async def on_bug(_request: Request, error: Exception) -> Response:
        _log.error("bug", exc_info=error)
        return document(Refused(500, "BUG", "The backend made a mistake", type(error).__name__))

    app.add_exception_handler(Refused, on_refused)
    app.add_exception_handler(fields.BadMessage, on_bad_message)
    app.add_exception_handler(RequestValidationError, on_invalid)
    app.add_exception_handler(HTTPException, on_http)
    app.add_exception_handler(ClientDisconnect, on_gone)
    app.add_exception_handler(SQLAlchemyError, on_data)
    app.add_exception_handler(Exception, on_bug)


def _invalid(error: RequestValidationError) -> Refused:
    """What is wrong with the first field that is wrong, by place (RFC 6901 below the message) and never by value."""
    first = error.errors()[0]
    where, *path = (str(step) for step in first["loc"]) if first["loc"] else ("body",)
    pointer = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in path)[:200]
    pointer = pointer.encode("ascii", "replace").decode("ascii")
    return Refused(
        400, "MESSAGE-BAD", "The message is not what it should be", first["msg"][:500], where=where, pointer=pointer
    )


def _cause(error: Exception) -> str:
    """What the driver called it, never its text: that may hold values."""
    origin = error.orig if isinstance(error, DBAPIError) else None
    return str(getattr(origin, "sqlstate", None) or getattr(origin, "sqlite_errorname", None) or type(origin).__name__)
