"""Pushing the journal: one batch in flight, the cursor moves only on proof, nothing is ever skipped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.refusals import Refusal
from app.ports.backend_link import BackendLink, LinkError, OnStore, Trouble
from app.ports.clock import Clock
from app.ports.journal import Journal, Outbox, SyncState
from app.wire.entry import Entry
from app.wire.fields import encode
from app.wire.push import (
    FIGURES,
    MAX_BYTES,
    MAX_ENTRIES,
    Heartbeat,
    Opaque,
    Push,
    PushAnswer,
    ShiftFigures,
    entry_as_json,
)

# Left free for the batch's own fields; JSON escapes make an entry longer than its body.
_BATCH_BYTES = MAX_BYTES // 2
_STRIKES = 3


@dataclass(frozen=True, slots=True)
class Pushed:
    """What one step did: entries acknowledged by it, and whether more wait."""

    acked: int
    more: bool


class Pusher:
    """Sends what only this terminal has, oldest first."""

    def __init__(
        self, link: BackendLink, outbox: Outbox, journal: Journal, on_store: OnStore, clock: Clock, app: str
    ) -> None:
        self._link = link
        self._outbox = outbox
        self._journal = journal
        self._on_store = on_store
        self._clock = clock
        self._app = app
        self._limit = MAX_ENTRIES
        self._strikes = 0

    async def step(self) -> Pushed:
        """Send one batch. Raises LinkError; a batch that the backend cannot read is halved down to its bad entry."""
        state, entries = await self._on_store(self._next)
        if not entries:
            return Pushed(0, more=False)
        try:
            answer = await self._send(state, entries)
        except LinkError as error:
            if not self._narrow(error, len(entries)):
                raise
            return Pushed(0, more=True)
        self._strikes = 0
        acked = await self._on_store(lambda: self._take(state, answer))
        self._limit = min(MAX_ENTRIES, self._limit * 2)
        return Pushed(acked, more=True)

    async def heartbeat(self, shifts: Sequence[int]) -> None:
        """Compare cursors and shift figures, so that a lost tail is found without another sale. Raises LinkError."""
        beat = await self._on_store(lambda: self._beat(shifts))
        answer = await self._link.heartbeat(beat)
        await self._on_store(lambda: self._compare(answer.acked_seq, answer.acked_hash, answer.confirmed_seq))

    def _next(self) -> tuple[SyncState, Sequence[Entry]]:
        entries = self._outbox.unsent(self._limit, _BATCH_BYTES)
        return self._outbox.sync_state(), entries

    async def _send(self, state: SyncState, entries: Sequence[Entry]) -> PushAnswer:
        first = entries[0]
        if self._strikes >= _STRIKES and len(entries) == 1:
            raw = encode(entry_as_json(first))
            return await self._link.push_opaque(Opaque(first.epoch, first.seq, first.prev, first.hash, raw))
        batch = Push(
            first.terminal, first.epoch, tuple(entries), state.head_seq, state.head_hash, self._app, self._now()
        )
        return await self._link.push(batch)

    def _narrow(self, error: LinkError, sent: int) -> bool:
        """Whether to try again at once with less: too large is halved, unreadable after three strikes."""
        if error.trouble is Trouble.TOO_LARGE:
            self._strikes = _STRIKES if sent == 1 else self._strikes
            self._limit = max(1, sent // 2)
            return True
        if error.trouble is Trouble.UNREADABLE:
            self._strikes += 1
            if self._strikes >= _STRIKES:
                self._limit = max(1, sent // 2)
                return True
        return False

    def _take(self, state: SyncState, answer: PushAnswer) -> int:
        if answer.want is not None:
            self._outbox.rewind(answer.want - 1)
            return 0
        self._outbox.mark_acked(answer.acked_seq, answer.acked_hash)
        self._outbox.note_results([(r.seq, r.status.value, r.codes) for r in answer.results])
        return max(0, answer.acked_seq - state.acked_seq)

    def _beat(self, shifts: Sequence[int]) -> Heartbeat:
        state = self._outbox.sync_state()
        figures = tuple(ShiftFigures(shift, self._figures(shift)) for shift in shifts)
        return Heartbeat(state.epoch, state.head_seq, state.head_hash, self._app, self._now(), figures)

    def _figures(self, shift: int) -> dict[str, int]:
        running = self._journal.shift_totals(shift)
        return {name: running.get(name, 0) for name in FIGURES}

    def _compare(self, acked_seq: int, acked_hash: bytes, confirmed_seq: int) -> None:
        state = self._outbox.sync_state()
        if acked_seq < state.acked_seq:
            self._outbox.rewind(acked_seq)
            return
        try:
            self._outbox.mark_acked(acked_seq, acked_hash)
        except Refusal as refusal:
            raise LinkError(Trouble.FORK, str(refusal)) from refusal
        self._outbox.mark_confirmed(confirmed_seq)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="milliseconds")
