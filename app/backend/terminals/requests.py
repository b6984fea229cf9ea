"""Who is asking: signed requests of terminals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert
from sqlalchemy.exc import IntegrityError

from app.backend.clock import Now, to_ms
from app.backend.database import Database
from app.backend.problems import Refused
from app.backend.schema import nonce
from app.backend.terminals.registry import Terminal, find
from app.wire.fields import BadMessage
from app.wire.signing import WINDOW_SECONDS, Signed, request_holds


@dataclass(frozen=True, slots=True)
class Call:
    """A request as it came: `target` is path and query, header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def caller(database: Database, call: Call, now: Now, *, revoked_too: bool = False) -> Terminal:
    """The terminal that signed a request, which is then spent.

    Raises Refused 401 `AUTH-MISSING`, `AUTH-UNKNOWN`, `AUTH-SIGNATURE`, `AUTH-CLOCK`, `AUTH-REPLAYED`, 403
    `TERMINAL-REVOKED`.
    """
    try:
        signed = Signed.from_headers(call.headers)
    except BadMessage as error:
        raise Refused(401, "AUTH-MISSING", "The request is not signed", str(error)) from error
    terminal = database.read(lambda connection: find(connection, signed.terminal))
    if terminal is None:
        raise Refused(401, "AUTH-UNKNOWN", "The terminal is not known here")
    if not request_holds(terminal.public_key, signed, call.method, call.target, call.body):
        raise Refused(401, "AUTH-SIGNATURE", "The signature does not hold")
    if abs((datetime.fromisoformat(signed.time) - now()).total_seconds()) > WINDOW_SECONDS:
        raise Refused(401, "AUTH-CLOCK", "The terminal's clock is off", "sign again with server_time")
    database.write(lambda connection: _spend(connection, signed, to_ms(now())))
    if terminal.revoked and not revoked_too:
        raise Refused(403, "TERMINAL-REVOKED", "The terminal was taken out of service")
    return terminal


def _spend(connection: Connection, signed: Signed, now_ms: int) -> None:
    mine = nonce.c.terminal == signed.terminal
    connection.execute(delete(nonce).where(mine, nonce.c.expires_ms < now_ms))
    try:
        with connection.begin_nested():
            expires = now_ms + 2 * WINDOW_SECONDS * 1000
            connection.execute(insert(nonce).values(terminal=signed.terminal, nonce=signed.nonce, expires_ms=expires))
    except IntegrityError as error:
        raise Refused(401, "AUTH-REPLAYED", "The request was sent before") from error
