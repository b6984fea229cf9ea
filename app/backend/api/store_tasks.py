"""The routes of what people of a store are asked to see to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from app.backend.api.http import answer, body_of, described, number, reading, signed, writing
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.tasks import calling
from app.backend.terminals.registry import Terminal
from app.wire import fields
from app.wire.store_task import ESCALATES, RaisedTask, StoreTask, TaskKind, TaskState, TaskStep

_MOST = 200
_ID = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7aa0"
_ORDER = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
_AT = "2026-03-14T09:26:53+01:00"
_CALLED = RaisedTask(_ID, TaskKind.HELP, "", "KIOSK-HELP")
_TASK = StoreTask(
    _ID, TaskKind.HELP, TaskState.ACCEPTED, "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a11", "High Street, Kiosk 1", _ORDER,
    "7K3QD9XH", "KIOSK-HELP", "Ewa Nowak", _AT, _AT, 57, ESCALATES[TaskKind.HELP],
)  # fmt: skip
_STEP = TaskStep("01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a90", "Ewa Nowak")

_Steps = Callable[[Connection, Terminal, str, TaskStep, int], StoreTask]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/terminals/{terminal}/tasks`."""
    routes = APIRouter(prefix="/v1/terminals/{terminal}/tasks", tags=["tasks of a store"])

    async def step(request: Request, terminal: str, task: str, does: _Steps) -> Response:
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        taken = TaskStep.from_json(fields.decode(body))
        known, now_ms = fields.identity({"task": task}, "task"), to_ms(core.now())
        return answer((await writing(core, lambda at: does(at, asking, known, taken, now_ms))).as_json())

    @routes.get("", **described({"tasks": [_TASK.as_json()], "cursor": "57", "more": False}))
    async def page(terminal: str, request: Request) -> Response:
        """Tasks that changed after `?since=`, at most `?limit=`; a kiosk is told of those that it raised."""
        asking = await signed(core, request, b"", terminal)
        since, limit = number(request, "since", 0), number(request, "limit", _MOST, 1, _MOST)

        def work(connection: Connection) -> dict[str, Any]:
            return calling.page(connection, asking, since, limit)

        return answer(await reading(core, work))

    @routes.post("", **described(_TASK, _CALLED))
    async def call(terminal: str, request: Request) -> Response:
        """Call somebody; the same again is the same call."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        asked, now_ms = RaisedTask.from_json(fields.decode(body)), to_ms(core.now())
        return answer((await writing(core, lambda at: calling.call(at, asking, asked, now_ms))).as_json())

    @routes.post("/{task}/accept", **described(_TASK, _STEP))
    async def accept(terminal: str, task: str, request: Request) -> Response:
        """Somebody comes."""
        return await step(request, terminal, task, calling.accept)

    @routes.post("/{task}/done", **described(_TASK, _STEP))
    async def done(terminal: str, task: str, request: Request) -> Response:
        """It is done."""
        return await step(request, terminal, task, calling.end)

    return routes
