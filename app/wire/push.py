"""Pushing a journal to the backend: the batch, the heartbeat, the opaque entry, and what the backend answers.

Bodies travel as the very text that was hashed, so both sides hash the same bytes. Hashes are hexadecimal.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from app.wire import fields
from app.wire.entry import Entry

PROTO = 1
OLDEST_PROTO = 1
MAX_ENTRIES = 200
MAX_BYTES = 512 * 1024  # of the encoded batch; a larger one is answered with 413 and halved
MAX_OPAQUE_BYTES = 16 * 1024 * 1024
MAX_EPOCH = 2**31 - 1
MAX_SHIFTS = 50

# What both sides count for a shift, named as the fields of `app.domain.shift.Totals`; training sales are left out.
FIGURES = (
    "sales",
    "sales_total",
    "refunds",
    "refunds_total",
    "voids",
    "voids_total",
    "cash_in",
    "cash_out",
    "safe_drop",
)


class Status(StrEnum):
    """What became of an entry at the backend. All three mean: stored for ever, send it no more."""

    OK = "ok"
    ANNOTATED = "annotated"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Push:
    """A batch of consecutive entries, oldest first, and how far the journal goes (`head`).

    `app` is the terminal's version, `now` its clock.
    """

    terminal: str
    epoch: int
    entries: tuple[Entry, ...]
    head_seq: int
    head_hash: bytes
    app: str
    now: str
    catalogue_cursor: str = ""
    proto: int = PROTO

    def as_json(self) -> dict[str, Any]:
        """The message; the terminal is in the address."""
        return {
            "proto": self.proto,
            "epoch": self.epoch,
            "first_seq": self.entries[0].seq,
            "prev_hash": self.entries[0].prev.hex(),
            "entries": [entry_as_json(entry) for entry in self.entries],
            "till_head": {"seq": self.head_seq, "hash": self.head_hash.hex()},
            "app": self.app,
            "catalogue_cursor": self.catalogue_cursor,
            "now": self.now,
        }

    @classmethod
    def from_json(cls, terminal: str, message: fields.Message) -> Self:
        """The batch of a terminal. Raises BadMessage, also for entries that do not follow each other."""
        epoch = fields.whole(message, "epoch", 1, MAX_EPOCH)
        entries = tuple(
            entry_from_json(terminal, epoch, item) for item in fields.items(message, "entries", MAX_ENTRIES, 1)
        )
        first = fields.whole(message, "first_seq", 1)
        if [entry.seq for entry in entries] != list(range(first, first + len(entries))):
            raise fields.BadMessage("entries: consecutive numbers from first_seq are expected")
        if fields.octets(message, "prev_hash", 32) != entries[0].prev:
            raise fields.BadMessage("prev_hash: the first entry's prev is expected")
        head = fields.inner(message, "till_head")
        return cls(
            terminal,
            epoch,
            entries,
            fields.whole(head, "seq", 1),
            fields.octets(head, "hash", 32),
            fields.text(message, "app", 40),
            fields.moment(message, "now"),
            fields.text(message, "catalogue_cursor", 100, 0),
            fields.whole(message, "proto"),
        )


@dataclass(frozen=True, slots=True)
class Opaque:
    """One entry that the backend could not read in a batch, sent as bytes so that it blocks nothing.

    `raw` is its JSON as it was tried.
    """

    epoch: int
    seq: int
    prev: bytes
    hash: bytes
    raw: bytes

    def as_json(self) -> dict[str, Any]:
        """The message; the terminal is in the address."""
        return {
            "proto": PROTO,
            "epoch": self.epoch,
            "seq": self.seq,
            "prev": self.prev.hex(),
            "hash": self.hash.hex(),
            "raw": b64encode(self.raw).decode("ascii"),
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The opaque entry. Raises BadMessage."""
        return cls(
            fields.whole(message, "epoch", 1, MAX_EPOCH),
            fields.whole(message, "seq", 1),
            fields.octets(message, "prev", 32),
            fields.octets(message, "hash", 32),
            fields.blob(message, "raw", MAX_OPAQUE_BYTES),
        )


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one entry, with the codes of what was noticed."""

    seq: int
    status: Status
    codes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The message part."""
        return {"seq": self.seq, "status": self.status.value, "codes": list(self.codes)}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The result. Raises BadMessage."""
        status = fields.text(message, "status", 20)
        if status not in set(Status):
            raise fields.BadMessage("status: ok, annotated or quarantined is expected")
        return cls(fields.whole(message, "seq", 1), Status(status), fields.texts(message, "codes", 20))


@dataclass(frozen=True, slots=True)
class Directive:
    """Something the backend asks of a terminal. One that is unknown is ignored, unless it is `required`."""

    name: str
    required: bool = False

    def as_json(self) -> dict[str, Any]:
        """The message part."""
        return {"name": self.name, "required": self.required}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The directive. Raises BadMessage."""
        return cls(fields.text(message, "name", 40), fields.truth(message, "required"))


@dataclass(frozen=True, slots=True)
class PushAnswer:
    """The backend's cursor after a batch: all up to `acked_seq` is committed there, `acked_hash` is that entry's hash.

    `want` asks for entries from that number on (the backend has a gap); then nothing of the batch was stored.
    """

    acked_seq: int
    acked_hash: bytes
    server_time: str
    results: tuple[Result, ...] = ()
    want: int | None = None
    directives: tuple[Directive, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "acked_seq": self.acked_seq,
            "acked_hash": self.acked_hash.hex(),
            "results": [result.as_json() for result in self.results],
            "want": self.want,
            "server_time": self.server_time,
            "directives": [directive.as_json() for directive in self.directives],
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The answer. Raises BadMessage."""
        return cls(
            fields.whole(message, "acked_seq"),
            fields.octets(message, "acked_hash", 32),
            fields.moment(message, "server_time"),
            tuple(Result.from_json(item) for item in fields.items(message, "results", MAX_ENTRIES)),
            fields.whole_or_none(message, "want", 1),
            tuple(Directive.from_json(item) for item in fields.items(message, "directives", 50)),
        )


@dataclass(frozen=True, slots=True)
class ShiftFigures:
    """What one side counts for a shift:

    `FIGURES`, numbers of records and sums in minor units. `agree` is the backend's verdict.
    """

    shift: int
    figures: Mapping[str, int]
    agree: bool | None = None

    def as_json(self) -> dict[str, Any]:
        """The message part."""
        return {"shift": self.shift, "figures": dict(self.figures), "agree": self.agree}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The figures. Raises BadMessage."""
        agree = None if message.get("agree") is None else fields.truth(message, "agree")
        return cls(fields.whole(message, "shift"), fields.numbers(message, "figures"), agree)


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """How far a journal goes and what its shifts add up to, so that a lost tail is noticed without a further sale."""

    epoch: int
    head_seq: int
    head_hash: bytes
    app: str
    now: str
    shifts: tuple[ShiftFigures, ...] = ()
    proto: int = PROTO

    def as_json(self) -> dict[str, Any]:
        """The message; the terminal is in the address."""
        return {
            "proto": self.proto,
            "epoch": self.epoch,
            "head_seq": self.head_seq,
            "head_hash": self.head_hash.hex(),
            "app": self.app,
            "now": self.now,
            "shifts": [figures.as_json() for figures in self.shifts],
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The heartbeat. Raises BadMessage."""
        return cls(
            fields.whole(message, "epoch", 1, MAX_EPOCH),
            fields.whole(message, "head_seq"),
            fields.octets(message, "head_hash", 32),
            fields.text(message, "app", 40),
            fields.moment(message, "now"),
            tuple(ShiftFigures.from_json(item) for item in fields.items(message, "shifts", MAX_SHIFTS)),
            fields.whole(message, "proto"),
        )


@dataclass(frozen=True, slots=True)
class HeartbeatAnswer:
    """The backend's own cursor, what is durable there beyond doubt (`confirmed`), and its own figures for the shifts.

    `acked_seq` below the terminal's head: push from there. Above it: the journal was put back to an older state; enrol
    again.
    `feeds` says how far each feed has come.
    """

    acked_seq: int
    acked_hash: bytes
    confirmed_seq: int
    server_time: str
    shifts: tuple[ShiftFigures, ...] = ()
    feeds: Mapping[str, int] = field(default_factory=dict)
    directives: tuple[Directive, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "acked_seq": self.acked_seq,
            "acked_hash": self.acked_hash.hex(),
            "confirmed_seq": self.confirmed_seq,
            "server_time": self.server_time,
            "shifts": [figures.as_json() for figures in self.shifts],
            "feeds": dict(self.feeds),
            "directives": [directive.as_json() for directive in self.directives],
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The answer. Raises BadMessage."""
        return cls(
            fields.whole(message, "acked_seq"),
            fields.octets(message, "acked_hash", 32),
            fields.whole(message, "confirmed_seq"),
            fields.moment(message, "server_time"),
            tuple(ShiftFigures.from_json(item) for item in fields.items(message, "shifts", MAX_SHIFTS)),
            fields.numbers(message, "feeds"),
            tuple(Directive.from_json(item) for item in fields.items(message, "directives", 50)),
        )


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far the backend has come with a terminal's epoch; nothing at all is 0 and 32 zero bytes."""

    epoch: int
    acked_seq: int
    acked_hash: bytes
    confirmed_seq: int
    frozen: bool = False

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "epoch": self.epoch,
            "acked_seq": self.acked_seq,
            "acked_hash": self.acked_hash.hex(),
            "confirmed_seq": self.confirmed_seq,
            "frozen": self.frozen,
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The cursor. Raises BadMessage."""
        return cls(
            fields.whole(message, "epoch", 1, MAX_EPOCH),
            fields.whole(message, "acked_seq"),
            fields.octets(message, "acked_hash", 32),
            fields.whole(message, "confirmed_seq"),
            fields.truth(message, "frozen"),
        )


def entry_as_json(entry: Entry) -> dict[str, Any]:
    """An entry in a batch; terminal and epoch are the batch's."""
    return {
        "seq": entry.seq,
        "id": entry.id,
        "kind": entry.kind,
        "schema": entry.schema,
        "at": entry.at,
        "body": entry.body,
        "prev": entry.prev.hex(),
        "hash": entry.hash.hex(),
    }


def entry_from_json(terminal: str, epoch: int, message: fields.Message) -> Entry:
    """An entry of a batch; whether its hash holds is not looked at. Raises BadMessage."""
    return Entry(
        terminal,
        epoch,
        fields.whole(message, "seq", 1),
        fields.identity(message, "id"),
        fields.text(message, "kind", 40),
        fields.whole(message, "schema", 1, 10**6),
        fields.text(message, "at", 40),
        fields.raw_text(message, "body"),
        fields.octets(message, "prev", 32),
        fields.octets(message, "hash", 32),
    )
