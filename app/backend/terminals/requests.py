"""Who is asking: signed requests of terminals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert
from sqlalchemy.exc import IntegrityError

from app.backend.problems import Refused
from app.backend.schema import nonce
from app.backend.terminals.registry import Terminal
from app.wire.fields import BadMessage
from app.wire.signing import WINDOW_SECONDS, Signed, request_holds


@dataclass(frozen=True, slots=True)
class Call:
    """A request as it came: `target` is path and query, header names are in lower case; no body is one to come."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes | None


def signature_of(call: Call) -> Signed:
    """A request's signature, not yet believed. Raises Refused 401 `AUTH-MISSING`."""
    try:
        return Signed.from_headers(call.headers)
    except BadMessage as error:
        raise Refused(401, "AUTH-MISSING", "The request is not signed", str(error)) from error


def believe(call: Call, signed: Signed, terminal: Terminal | None, now: datetime) -> Terminal:
    """The terminal, if it signed exactly this request and just now.

    Raises Refused 401 `AUTH-UNKNOWN`, `AUTH-SIGNATURE`, `AUTH-CLOCK`.
    """
    if terminal is None:
        raise Refused(401, "AUTH-UNKNOWN", "The terminal is not known here")
    if not request_holds(terminal.public_key, signed, call.method, call.target, call.body):
        raise Refused(401, "AUTH-SIGNATURE", "The signature does not hold")
    if abs((datetime.fromisoformat(signed.time) - now).total_seconds()) > WINDOW_SECONDS:
        raise Refused(401, "AUTH-CLOCK", "The terminal's clock is off", "sign again with server_time")
    return terminal


def spend(connection: Connection, signed: Signed, now_ms: int) -> None:
    """Take a request's nonce, once. Raises Refused 401 `AUTH-REPLAYED`."""
    mine = nonce.c.terminal == signed.terminal
    connection.execute(delete(nonce).where(mine, nonce.c.expires_ms < now_ms))
    try:
        with connection.begin_nested():
            expires = now_ms + 2 * WINDOW_SECONDS * 1000
            connection.execute(insert(nonce).values(terminal=signed.terminal, nonce=signed.nonce, expires_ms=expires))
    except IntegrityError as error:
        raise Refused(401, "AUTH-REPLAYED", "The request was sent before") from error
