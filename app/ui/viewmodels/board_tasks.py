"""Calls on the board: a customer who needs help, an order to be brought, and who sees to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.order_board import HELP_LATE_MS
from app.ui.viewmodels.board_words import short_code, stop_watch, task_title
from app.ui.viewmodels.task_words import need_words
from app.wire.store_task import StoreTask, TaskKind, TaskState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A call as a card shows it; `action` is what its button does, empty once somebody else is on the way."""

    key: str
    title: str
    note: str
    clock: str
    tone: str
    glyph: str
    action: str


def calls(tasks: Sequence[StoreTask]) -> list[StoreTask]:
    """The calls that have a card of their own: what is to be brought is told on the order's card."""
    return [task for task in tasks if task.kind is not TaskKind.RUNNER and task.state is not TaskState.DONE]


def places_of(tasks: Sequence[StoreTask]) -> Mapping[str, str]:
    """Where the customer of an order waits, by order."""
    return {task.order: task.place for task in _runs(tasks) if task.place}


def runners_of(tasks: Sequence[StoreTask]) -> Mapping[str, str]:
    """Who brings an order, by order."""
    return {task.order: task.by for task in _runs(tasks) if task.state is TaskState.ACCEPTED}


def run_of(tasks: Sequence[StoreTask], order: str) -> StoreTask | None:
    """The task of bringing an order, if there is one."""
    return next((task for task in _runs(tasks) if task.order == order), None)


def age_of(task: StoreTask, now_ms: int) -> int:
    """How long ago somebody called, milliseconds."""
    return max(0, now_ms - int(datetime.fromisoformat(task.at).timestamp() * 1000))


def is_late(task: StoreTask, now_ms: int) -> bool:
    """Whether a call waits too long for somebody."""
    return task.state is TaskState.OPEN and age_of(task, now_ms) > HELP_LATE_MS


def task_row(task: StoreTask, now_ms: int, me: str) -> TaskRow:
    """A call's card."""
    late = is_late(task, now_ms)
    order = translate("Board", "order {code}").format(code=short_code(task.code)) if task.code else ""
    note = ", ".join(part for part in (need_words(task.text_code), order) if part)
    action = translate("Board", "I am coming")
    if task.state is TaskState.ACCEPTED:
        note = ", ".join(part for part in (translate("Board", "{name} is coming").format(name=task.by), note) if part)
        action = translate("Board", "Done") if task.by == me else ""
    tone = "stop" if late else "look" if task.state is TaskState.OPEN else ""
    glyph = "alert-octagon" if late else "bell" if task.state is TaskState.OPEN else "user"
    clock = stop_watch(age_of(task, now_ms))
    return TaskRow(task.id, task_title(task.kind, task.place), note, clock, tone, glyph, action)


def _runs(tasks: Sequence[StoreTask]) -> list[StoreTask]:
    return [task for task in tasks if task.kind is TaskKind.RUNNER and task.order and task.state is not TaskState.DONE]
