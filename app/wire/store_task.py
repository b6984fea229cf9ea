"""What people of a store are asked to see to, by a kiosk, another terminal or the backend, and who does.

Times are text of RFC 3339, empty for what has not happened.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self, TypeVar

from app.wire import fields

K = TypeVar("K", bound=StrEnum)


class TaskKind(StrEnum):
    """Why somebody is called. `RUNNER`: goods are to be brought; `CONFLICT`: something was handed over twice."""

    HELP = "help"
    RUNNER = "runner"
    FRAUD = "fraud"
    CONFLICT = "conflict"
    DOOR = "door"
    PAYMENT = "payment"


class TaskState(StrEnum):
    """How far it is."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DONE = "done"


_SECONDS = (30, 90, 180)
# After so many seconds without anybody it is told more loudly; the customers of these are gone.
ESCALATES = {kind: () if kind in (TaskKind.FRAUD, TaskKind.CONFLICT) else _SECONDS for kind in TaskKind}


@dataclass(frozen=True, slots=True)
class StoreTask:
    """A task: raised at `terminal`, which stands at `place`; `order` and `code` are empty where it is about none.

    `text_code` says what is the matter, such as `KIOSK-DOOR`; the words are the reader's. `by` is who accepted it,
    `number` its place in the store's list, `escalates` the seconds after `at` that it is told more loudly.
    """

    id: str
    kind: TaskKind
    state: TaskState
    terminal: str
    place: str
    order: str
    code: str
    text_code: str
    by: str
    at: str
    accepted_at: str
    number: int
    escalates: tuple[int, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The task."""
        return asdict(self) | {"escalates": list(self.escalates)}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The task in a message. Raises BadMessage."""
        seconds = [{"s": one} for one in message["escalates"]] if isinstance(message.get("escalates"), list) else []
        return cls(
            fields.identity(message, "id"),
            kind_in(message),
            _one_of(message, "state", TaskState),
            fields.text(message, "terminal", 40),
            fields.text(message, "place", 200, 0),
            order_in(message),
            fields.text(message, "code", 8, 0),
            fields.text(message, "text_code", 40, 0),
            fields.text(message, "by", 80, 0),
            fields.moment(message, "at"),
            fields.moment(message, "accepted_at") if fields.raw_text(message, "accepted_at") else "",
            fields.whole(message, "number"),
            tuple(fields.whole(one, "s", 0, 86_400) for one in seconds[:10]),
        )


@dataclass(frozen=True, slots=True)
class RaisedTask:
    """A call for somebody, under an id that the caller made: the same again changes nothing."""

    id: str
    kind: TaskKind
    order: str = ""
    text_code: str = ""

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return asdict(self)

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The call in a message. Raises BadMessage."""
        return cls(
            fields.identity(message, "id"),
            kind_in(message),
            order_in(message) if "order" in message else "",
            fields.text(message, "text_code", 40, 0) if "text_code" in message else "",
        )


@dataclass(frozen=True, slots=True)
class TaskStep:
    """Somebody accepts a task, or has done it."""

    person: str
    name: str

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return asdict(self)

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The step in a message. Raises BadMessage."""
        return cls(fields.text(message, "person", 40), fields.text(message, "name", 80))


def kind_in(message: fields.Message) -> TaskKind:
    """The kind that a message names. Raises BadMessage."""
    return _one_of(message, "kind", TaskKind)


def order_in(message: fields.Message) -> str:
    """The order that a message names, empty for none. Raises BadMessage."""
    return fields.identity(message, "order") if fields.raw_text(message, "order") else ""


def _one_of(message: fields.Message, name: str, kinds: type[K]) -> K:
    try:
        return kinds(fields.text(message, name, 40))
    except ValueError:
        raise fields.BadMessage(f"{name}: one of {', '.join(kinds)} is expected") from None
