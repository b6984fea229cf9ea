"""What the sync page shows of this till's records: which head office has, which wait, which it asked about."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.ports.journal import Journal, Outbox
from app.wire.entry import Entry, Kind

RECORDS = (Kind.SALE, Kind.REFUND, Kind.VOID)
_QUARANTINED = "quarantined"
_MOST_SUMMED = 2000


class Whereabouts(StrEnum):
    """Where a record is."""

    HERE = "here"  # only this till has it
    THERE = "there"  # head office has confirmed it
    ASKED = "asked"  # head office has it, unchanged, and asks about it


@dataclass(frozen=True, slots=True)
class SyncRecord:
    """A sale, refund or void on its way; money in minor units. `codes` say what head office asks about."""

    id: str
    number: str
    at: str
    total: int
    currency: str
    where: Whereabouts
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShiftProof:
    """One shift's records: how many, how many of them head office confirmed, their sum, the last one's number."""

    shift: int
    records: int
    confirmed: int
    total: int
    last: str
    closed: bool


@dataclass(frozen=True, slots=True)
class SyncPicture:
    """All of the page. `here_total` is the sum of what only this till has, None when that is too much to add up."""

    recent: tuple[SyncRecord, ...]
    asked: tuple[SyncRecord, ...]
    here: int
    here_total: int | None
    head: str
    now: ShiftProof | None
    last: ShiftProof | None


class SyncView:
    """Reads the journal as the sync page wants it. Store's lane."""

    def __init__(self, journal: Journal, outbox: Outbox) -> None:
        self._journal = journal
        self._outbox = outbox

    def picture(self, limit: int = 30) -> SyncPicture:
        """The newest records, those that were asked about, and the shifts' proofs."""
        there = self._there()
        asked = {entry.id: _record(entry, Whereabouts.ASKED, codes) for entry, codes in self._asked()}
        recent = (self._placed(entry, there, asked) for entry in self._journal.recent(RECORDS, limit))
        here = self._outbox.unsent_by_kind(RECORDS)
        opened, closed = self._journal.last(Kind.SHIFT_OPEN), self._journal.last(Kind.SHIFT_CLOSE)
        now = json.loads(opened.body)["number"] if opened else 0
        last = json.loads(closed.body)["shift"] if closed else 0
        return SyncPicture(
            recent=tuple(recent),
            asked=tuple(asked.values()),
            here=here,
            here_total=self._sum_of_newest(here),
            head=self._outbox.sync_state().head_hash.hex(),
            now=self.proof(now) if now != last else None,
            last=self.proof(last, closed=True) if last else None,
        )

    def proof(self, shift: int, *, closed: bool = False) -> ShiftProof:
        """How many records of a shift head office has."""
        there = self._there()
        entries = [entry for entry in self._journal.of_shift(shift) if entry.kind in RECORDS]
        bodies = [json.loads(entry.body) for entry in entries]
        return ShiftProof(
            shift,
            len(entries),
            sum(_is_there(entry, there) for entry in entries),
            sum(body["total"] for body in bodies),
            bodies[-1]["number"] if bodies else "",
            closed,
        )

    def _there(self) -> Mapping[int, int]:
        """How far head office has each epoch."""
        return {state.epoch: state.acked_seq for state in self._outbox.epochs()}

    def _asked(self) -> Sequence[tuple[Entry, Sequence[str]]]:
        found = self._outbox.needing_attention()
        return [(entry, codes) for entry, status, codes in found if status == _QUARANTINED and entry.kind in RECORDS]

    def _placed(self, entry: Entry, there: Mapping[int, int], asked: dict[str, SyncRecord]) -> SyncRecord:
        where = Whereabouts.THERE if _is_there(entry, there) else Whereabouts.HERE
        return asked.get(entry.id) or _record(entry, where)

    def _sum_of_newest(self, count: int) -> int | None:
        if count > _MOST_SUMMED:
            return None
        return sum(json.loads(entry.body)["total"] for entry in self._journal.recent(RECORDS, count)) if count else 0


def _is_there(entry: Entry, there: Mapping[int, int]) -> bool:
    return entry.seq <= there.get(entry.epoch, 0)


def _record(entry: Entry, where: Whereabouts, codes: Sequence[str] = ()) -> SyncRecord:
    body = json.loads(entry.body)
    return SyncRecord(entry.id, body["number"], body["at"], body["total"], body["currency"], where, tuple(codes))
