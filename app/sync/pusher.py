"""Pushing the journal: one batch in flight, the cursor moves only on proof, nothing is ever skipped."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
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
    HeartbeatAnswer,
    Opaque,
    Push,
    PushAnswer,
    ShiftFigures,
    entry_as_json,
)

_log = logging.getLogger("omnitill.sync")

_BATCH_BYTES = MAX_BYTES - 4096  # the rest is for the batch's own fields
_STRIKES = 3


@dataclass(frozen=True, slots=True)
class Pushed:
    """What one step did: entries acknowledged by it, whether more wait, and whether the backend was asked at all."""

    acked: int
    more: bool
    asked: bool = True


class Pusher:
    """Sends what only this terminal has, oldest first.

    `compared` gets the backend's own figures of a shift when it has every entry that they were compared with.
    """

    def __init__(
        self,
        link: BackendLink,
        outbox: Outbox,
        journal: Journal,
        on_store: OnStore,
        clock: Clock,
        app: str,
        compared: Callable[[ShiftFigures], None] = lambda _: None,
    ) -> None:
        self._link = link
        self._outbox = outbox
        self._journal = journal
        self._on_store = on_store
        self._clock = clock
        self._app = app
        self._compared = compared
        self._limit = MAX_ENTRIES
        self._strikes = 0
        self._declined: tuple[int, int] | None = None
        self._forked: dict[int, LinkError] = {}

    @property
    def forked(self) -> bool:
        """Whether an epoch is set aside because the backend holds it in another version."""
        return bool(self._forked)

    async def step(self) -> Pushed:
        """Send one batch. Raises LinkError; a batch that the backend cannot read is narrowed down to its bad entry.

        An epoch that the backend holds in another version does not hold up the ones after it, and is tried again.
        """
        found = await self._on_store(self._next)
        if found is None:
            if self._forked:
                raise self._forked.pop(min(self._forked))
            return Pushed(0, more=False, asked=False)
        state, entries, last = found
        entries = _fitting(entries)
        try:
            answer = await self._send(state, entries)
            acked = await self._on_store(lambda: self._take(state, entries, answer))
        except LinkError as error:
            if error.trouble is Trouble.FORK and not last:
                self._forked[state.epoch] = error
            elif not self._narrowed(error, entries):
                raise
            return Pushed(0, more=True)
        if self._limit == MAX_ENTRIES or self._declined:
            self._strikes = 0
        self._limit = MAX_ENTRIES if self._declined else min(MAX_ENTRIES, self._limit * 2)
        self._declined = None
        return Pushed(acked, more=True)

    async def heartbeat(self, shifts: Callable[[], Sequence[int]]) -> bool:
        """Compare cursors of every epoch and the figures of shifts, so that a lost tail is found without a new sale.

        `shifts` is asked on the store's lane. Gives whether there was anything to compare. Raises LinkError.
        """
        begun = [state.epoch for state in await self._on_store(self._outbox.epochs) if state.head_seq]
        for epoch in begun:
            await self._compare_epoch(epoch, shifts)
        return bool(begun)

    async def _compare_epoch(self, epoch: int, shifts: Callable[[], Sequence[int]]) -> None:
        asked, beat = await self._on_store(lambda: self._beat(epoch, shifts))
        answer = await self._link.heartbeat(beat)
        await self._on_store(lambda: self._compare(asked, answer))
        if answer.acked_seq == asked.head_seq:
            _tell_differences(answer)
            for figures in answer.shifts:
                self._compared(figures)

    def _next(self) -> tuple[SyncState, Sequence[Entry], bool] | None:
        """The oldest epoch with something to send, its next entries, and whether it is the current epoch."""
        states = self._outbox.epochs()
        for state in states:
            if state.pending and state.epoch not in self._forked:
                entries = self._outbox.unsent(state.epoch, self._limit, _BATCH_BYTES)
                return state, entries, state.epoch == states[-1].epoch
        return None

    async def _send(self, state: SyncState, entries: Sequence[Entry]) -> PushAnswer:
        first = entries[0]
        if self._declined == (first.epoch, first.seq):
            raw = encode(entry_as_json(first))
            return await self._link.push_opaque(Opaque(first.epoch, first.seq, first.prev, first.hash, raw))
        batch = Push(
            first.terminal, first.epoch, tuple(entries), state.head_seq, state.head_hash, self._app, self._now()
        )
        return await self._link.push(batch)

    def _narrowed(self, error: LinkError, entries: Sequence[Entry]) -> bool:
        """Whether to try again at once with less: too large is halved, unreadable too after three strikes.

        One entry that is still declined goes as bytes; when those are declined, it is as any other trouble.
        """
        if error.trouble not in (Trouble.TOO_LARGE, Trouble.UNREADABLE):
            return False
        first = (entries[0].epoch, entries[0].seq)
        if self._declined == first:
            self._declined = None
            return False
        if error.trouble is Trouble.UNREADABLE:
            self._strikes += 1
            if self._strikes < _STRIKES:
                return False
        self._limit = max(1, len(entries) // 2)
        if len(entries) == 1:
            self._declined = first
        return True

    def _take(self, state: SyncState, entries: Sequence[Entry], answer: PushAnswer) -> int:
        """Believe an answer as far as this journal's own hashes bear it out. Raises LinkError for one that is no help.

        The cursor goes forward to an entry that both sides know by its hash, and back to one when entries are missing
        there. An answer that moves nothing must not be asked for again at once.
        """
        try:
            if answer.want is not None and answer.acked_seq < state.acked_seq:
                self._outbox.rewind(state.epoch, answer.acked_seq, answer.acked_hash)
                return 0
            self._outbox.mark_acked(state.epoch, answer.acked_seq, answer.acked_hash)
        except Refusal as refusal:
            raise LinkError(Trouble.FORK, str(refusal)) from refusal
        if answer.acked_seq <= state.acked_seq:
            raise LinkError(Trouble.FAULT, f"acknowledged {answer.acked_seq} of {entries[-1].seq}")
        sent = range(entries[0].seq, entries[-1].seq + 1)
        said = [(r.seq, r.status.value, r.codes) for r in answer.results if r.seq in sent]
        self._outbox.note_results(state.epoch, said)
        return answer.acked_seq - state.acked_seq

    def _beat(self, epoch: int, shifts: Callable[[], Sequence[int]]) -> tuple[SyncState, Heartbeat]:
        """An epoch's state; with the current one, when all others are sent, the figures of shifts."""
        *others, state = [s for s in self._outbox.epochs() if s.epoch <= epoch]
        settled = state.epoch == self._outbox.epochs()[-1].epoch and not any(other.pending for other in others)
        figures = tuple(ShiftFigures(shift, self._figures(shift)) for shift in shifts()) if settled else ()
        return state, Heartbeat(state.epoch, state.head_seq, state.head_hash, self._app, self._now(), figures)

    def _figures(self, shift: int) -> dict[str, int]:
        running = self._journal.shift_totals(shift)
        return {name: running.get(name, 0) for name in FIGURES}

    def _compare(self, asked: SyncState, answer: HeartbeatAnswer) -> None:
        """A backend behind what it had acknowledged before it was asked has lost entries; it gets them again.

        One behind what was acknowledged meanwhile has merely answered before the push came in.
        """
        try:
            if answer.acked_seq < asked.acked_seq:
                self._outbox.rewind(asked.epoch, answer.acked_seq, answer.acked_hash)
            else:
                self._outbox.mark_acked(asked.epoch, answer.acked_seq, answer.acked_hash)
        except Refusal as refusal:
            raise LinkError(Trouble.FORK, str(refusal)) from refusal
        self._outbox.mark_confirmed(asked.epoch, min(answer.confirmed_seq, answer.acked_seq))

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="milliseconds")


def _fitting(entries: Sequence[Entry]) -> Sequence[Entry]:
    """As many entries as a batch may hold once they are encoded, but never fewer than one."""
    room = _BATCH_BYTES
    for place, entry in enumerate(entries):
        room -= len(encode(entry_as_json(entry))) + 1
        if room < 0:
            return entries[: max(1, place)]
    return entries


def _tell_differences(answer: HeartbeatAnswer) -> None:
    for shift in answer.shifts:
        if shift.agree is False:
            _log.warning("shift %s adds up differently at the backend: %s", shift.shift, dict(shift.figures))
