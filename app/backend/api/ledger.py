"""The ledger's routes: batches, the opaque entry, the heartbeat and the cursor."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from app.backend.api import examples, packing
from app.backend.api.http import answer, body_of, described, reading, signed
from app.backend.catalogue import feed
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.ledger import cursor, figures, ingest, opaque
from app.backend.problems import Refused
from app.backend.terminals.registry import Terminal, note_seen
from app.backend.terminals.unsent import note_head
from app.wire import fields
from app.wire.push import (
    MAX_BYTES,
    MAX_OPAQUE_BYTES,
    OLDEST_PROTO,
    PROTO,
    Cursor,
    Directive,
    Heartbeat,
    HeartbeatAnswer,
    Opaque,
    Push,
    PushAnswer,
    Status,
)

T = TypeVar("T")

_MOST_OPAQUE = MAX_OPAQUE_BYTES * 4 // 3 + 4096  # in base64, with the fields around it
_SHORT = 16 * 1024
_RETIRE = Directive("retire", required=True)  # a revoked terminal: bring the ledger in, sell no more


def router(core: Core) -> APIRouter:
    """The routes under `/v1/terminals/{terminal}`. A revoked terminal may use them all: its sales happened."""
    routes = APIRouter(prefix="/v1/terminals/{terminal}", tags=["ledger"])

    @routes.post("/ledger", **described(examples.PUSH_ANSWER, examples.PUSH))
    async def push(terminal: str, request: Request) -> Response:
        """Take a batch in. 200 says what is committed, 409 that the journal exists in two versions."""
        body = await body_of(request, MAX_BYTES)
        asking = await signed(core, request, body, terminal, revoked_too=True, repeatable=True)
        with core.admission.enter(asking.id):
            batch = await _in_thread_if_long(body, lambda: _read(request, asking, body))
            taken = await asyncio.wrap_future(core.ledger.take(batch))
        return _taken(core, asking, taken)

    @routes.post("/quarantine", **described(examples.OPAQUE_ANSWER, examples.OPAQUE))
    async def put_aside(terminal: str, request: Request) -> Response:
        """Take one entry in as bytes."""
        await signed(core, request, None, terminal, revoked_too=True, repeatable=True)  # before memory is given to it
        body = await body_of(request, _MOST_OPAQUE)
        asking = await signed(core, request, body, terminal, revoked_too=True, repeatable=True)
        return await run_in_threadpool(_put_aside, core, asking, body)

    @routes.post("/heartbeat", **described(examples.HEARTBEAT_ANSWER, examples.HEARTBEAT))
    async def heartbeat(terminal: str, request: Request) -> Response:
        """Compare how far the journal goes and what its shifts add up to."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal, revoked_too=True, repeatable=True)
        return await run_in_threadpool(_heartbeat, core, asking, body)

    @routes.get("/ledger/cursor", **described(examples.CURSOR))
    async def where(terminal: str, request: Request) -> Response:
        """How far the backend has come with the terminal's newest epoch, or the one asked for with `?epoch=`."""
        asking = await signed(core, request, b"", terminal, revoked_too=True, repeatable=True)
        asked = request.query_params.get("epoch", str(asking.epoch))
        epoch = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 10 else 0
        if not 1 <= epoch <= asking.epoch:
            raise Refused(409, "EPOCH-UNKNOWN", "The epoch was never given out", epoch=str(asking.epoch))
        head = await reading(core, lambda connection: cursor.read(connection, asking, epoch))
        return answer(Cursor(epoch, head.acked_seq, head.acked_hash, head.acked_seq, head.frozen).as_json())

    return routes


async def _in_thread_if_long(body: bytes, work: Callable[[], T]) -> T:
    """Reading a long batch would hold up everybody else; for a short one the way to a thread is the longer part."""
    return work() if len(body) <= _SHORT else await run_in_threadpool(work)


def _read(request: Request, terminal: Terminal, body: bytes) -> ingest.Batch:
    unpacked = packing.unpacked(request.headers.get("content-encoding", ""), body, MAX_BYTES)
    return ingest.read(terminal, Push.from_json(terminal.id, _message(unpacked)))


def _put_aside(core: Core, terminal: Terminal, body: bytes) -> Response:
    one = Opaque.from_json(_message(body))
    with core.admission.enter(terminal.id):
        now = core.now()
        taken = core.database.write(lambda connection: opaque.take(connection, terminal, one, to_ms(now)))
    return _taken(core, terminal, taken)


def _taken(core: Core, terminal: Terminal, taken: ingest.Taken) -> Response:
    core.metrics.count("pushes")
    core.metrics.count("entries", taken.stored)
    core.metrics.count("entries_repeated", max(0, len(taken.results) - taken.stored))
    fresh = taken.results[len(taken.results) - taken.stored :] if taken.stored else ()
    core.metrics.count("quarantined", sum(result.status is Status.QUARANTINED for result in fresh))
    core.metrics.count("annotated", sum(result.status is Status.ANNOTATED for result in fresh))
    if taken.fork is not None:
        core.metrics.count("forks")
        raise _fork(taken.fork)
    core.metrics.count("gaps", int(taken.want is not None))
    told = PushAnswer(
        taken.acked_seq, taken.acked_hash, core.now().isoformat(), taken.results, taken.want, _directives(terminal)
    )
    return answer(told.as_json())


def _heartbeat(core: Core, terminal: Terminal, body: bytes) -> Response:
    beat = Heartbeat.from_json(_message(body))
    now = core.now()

    def work(connection: Connection) -> HeartbeatAnswer | None:
        note_seen(connection, terminal.id, beat.app, to_ms(now))
        if figures.fork_seen(connection, terminal, beat, to_ms(now)):
            return None
        head = cursor.read(connection, terminal, beat.epoch)
        note_head(connection, terminal, beat.epoch, beat.head_seq, to_ms(now))
        shifts = tuple(figures.compare(connection, terminal, told) for told in beat.shifts)
        feeds = {feed.CATALOGUE: feed.position(connection, feed.CATALOGUE)}
        seq = head.acked_seq
        return HeartbeatAnswer(seq, head.acked_hash, seq, now.isoformat(), shifts, feeds, _directives(terminal))

    told = core.database.write(work)
    if told is None:
        core.metrics.count("forks")
        raise _fork(beat.head_seq)
    return answer(told.as_json())


def _message(body: bytes) -> fields.Message:
    """The message, in a protocol that this backend speaks.

    Raises BadMessage, Refused 426 `PROTO-OLD`, 400 `PROTO-NEW`.
    """
    message = fields.decode(body)
    proto = fields.whole(message, "proto")
    if proto < OLDEST_PROTO:
        raise Refused(426, "PROTO-OLD", "The terminal's program is too old", oldest=str(OLDEST_PROTO))
    if proto > PROTO:
        raise Refused(400, "PROTO-NEW", "The terminal's program is newer than the backend", newest=str(PROTO))
    return message


def _directives(terminal: Terminal) -> tuple[Directive, ...]:
    return (_RETIRE,) if terminal.revoked else ()


def _fork(seq: int) -> Refused:
    return Refused(
        409, "LEDGER-FORK", "The journal exists in two versions", "enrol again for a new epoch", seq=str(seq)
    )
