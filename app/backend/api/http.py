"""What every router does: read a bounded body, find out who asks, answer a message, describe itself with an example."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool

from app.backend.access.actor import ADMIN_TOKEN, Actor, ActorKind
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people.rights import OfficeAct
from app.backend.people.signing_in import signed_in_now
from app.backend.problems import Refused
from app.backend.terminals import rights
from app.backend.terminals.registry import Terminal
from app.backend.terminals.requests import Call, believe, signature_of, spend
from app.wire import fields
from app.wire.problem import MEDIA_TYPE, Problem

T = TypeVar("T")

_PROBLEM = Problem(401, "AUTH-CLOCK", "The terminal's clock is off", "sign again", "2026-03-14T09:26:53+00:00")
_SMALL = 64 * 1024


class Sent(Protocol):
    """A message that can be put on the wire."""

    def as_json(self) -> dict[str, Any]: ...


async def body_of(request: Request, most: int = _SMALL) -> bytes:
    """The request's body. Raises Refused 413 `MESSAGE-TOO-LONG` before more than `most` bytes are kept."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise Refused(413, "MESSAGE-TOO-LONG", "The message is too long", most=str(most))
    return bytes(body)


async def signed(
    core: Core,
    request: Request,
    body: bytes | None = b"",
    of: str | None = None,
    *,
    revoked_too: bool = False,
    repeatable: bool = False,
) -> Terminal:
    """The terminal that signed the request; `of` is the terminal the address names. No body is one not read yet.

    A request passes once, unless it is `repeatable`: one that does the same thing whenever it comes again, within the
    time that signatures hold (decision 11). Raises Refused 401, 403 or, when it asks too often, 429.
    """
    query = request.scope["query_string"].decode("latin-1")
    path = request.scope.get("raw_path", request.url.path.encode()).decode("latin-1")
    call = Call(request.method, f"{path}?{query}" if query else path, request.headers, body)
    signature = signature_of(call)
    known = await core.terminals.ask(signature.terminal)
    terminal = believe(call, signature, known, core.now())
    core.rates.take(ActorKind.TERMINAL, terminal.id)
    if not repeatable:
        now_ms = to_ms(core.now())
        await run_in_threadpool(core.database.write, lambda connection: spend(connection, signature, now_ms))
    if terminal.revoked and not revoked_too:
        raise Refused(403, "TERMINAL-REVOKED", "The terminal was taken out of service")
    if of is not None and of != terminal.id:
        raise Refused(403, "TERMINAL-OTHER", "The signature is another terminal's")
    rights.check(terminal.shape, request.scope["route"].path)
    return terminal


async def in_office(core: Core, request: Request, act: OfficeAct, *stores: str | None) -> Actor:
    """Let only the back office pass: who shows the admin token, or a signed-in person with the right in these stores.

    An act that names none is for who answers for all of them. Raises Refused 401 `AUTH-ADMIN`, 403 `RIGHTS-DENIED`.
    """
    shown = request.headers.get("authorization", "").removeprefix("Bearer ")
    if secrets.compare_digest(shown.encode("utf-8", "replace"), core.admin_token.encode()):
        return ADMIN_TOKEN
    person = await run_in_threadpool(signed_in_now, core, shown) if shown and "." not in shown else None
    if person is None:
        raise Refused(401, "AUTH-ADMIN", "The back office's token is missing or wrong")
    person.require(act, *filter(None, stores))
    if not person.everywhere and not any(stores):
        raise Refused(403, "RIGHTS-DENIED", "This is for who answers for all stores", action=act.value)
    return person.actor


def number(request: Request, name: str, default: int, least: int = 0, most: int = fields.LARGEST) -> int:
    """A whole number of the query, brought into its range. Raises BadMessage."""
    return min(max(fields.digits(request.query_params.get(name, str(default)), name), least), most)


async def writing(core: Core, work: Callable[[Any], T]) -> T:
    """Run work in a transaction, off the event loop, and come back when it is committed."""
    return await run_in_threadpool(core.database.write, work)


async def reading(core: Core, work: Callable[[Any], T]) -> T:
    """Run work that reads, off the event loop."""
    return await run_in_threadpool(core.database.read, work)


def answer(message: Mapping[str, Any], status: int = 200) -> Response:
    """A message as a response."""
    return Response(fields.encode(message), status, media_type="application/json")


def described(reply: Sent | Mapping[str, Any], request: Sent | Mapping[str, Any] | None = None) -> dict[str, Any]:
    """How a route tells of itself in OpenAPI: an example of what it takes, of what it answers, and of a problem."""
    declined = {"description": "Declined", "content": PROBLEM_CONTENT}
    done = {"description": "Done", "content": _content(reply)}
    told: dict[str, Any] = {"responses": {200: done, "default": declined}}
    if request is not None:
        told["openapi_extra"] = {"requestBody": {"required": True, "content": _content(request)}}
    return told


def _content(message: Sent | Mapping[str, Any]) -> dict[str, Any]:
    plain = message if isinstance(message, Mapping) else message.as_json()
    return {"application/json": _shape(plain, type(message) if plain is not message else None)}


def _shape(example: Mapping[str, Any], kind: type | None) -> dict[str, Any]:
    title = kind.__name__ if kind else "Message"
    return {"schema": {"title": title, **_schema(example)}, "example": dict(example)}


def _schema(example: Any) -> dict[str, Any]:
    """A JSON schema read off an example."""
    if isinstance(example, Mapping):
        return {"type": "object", "properties": {name: _schema(value) for name, value in example.items()}}
    if isinstance(example, list):
        return {"type": "array", "items": _schema(example[0]) if example else {}}
    names = {bool: "boolean", int: "integer", str: "string"}
    return {"type": names[type(example)]} if type(example) in names else {}


PROBLEM_CONTENT = {MEDIA_TYPE: _shape(_PROBLEM.as_json(), Problem)}
