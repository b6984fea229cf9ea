"""A customer's place among those to whom goods are being brought, and how long that usually takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from app.wire.store_task import StoreTask, TaskKind, TaskState

_RECENT = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Queue:
    """The place in line, from 1, and the minutes it takes; 0 minutes: nobody can say."""

    place: int = 1
    minutes: int = 0


def queue_of(tasks: Sequence[StoreTask], mine: StoreTask, now: datetime) -> Queue:
    """Where a call for a runner stands, and how long those of the last quarter of an hour had to wait."""
    runners = [task for task in tasks if task.kind is TaskKind.RUNNER]
    before = [t for t in runners if t.state is TaskState.OPEN and t.id != mine.id and t.at <= mine.at]
    waits = [_waited(task) for task in runners if task.accepted_at and _moment(task.at) > now - _RECENT]
    minutes = max(1, round(median(waits) / 60)) * (len(before) + 1) if waits else 0
    return Queue(len(before) + 1, minutes)


def _waited(task: StoreTask) -> float:
    return (_moment(task.accepted_at) - _moment(task.at)).total_seconds()


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
