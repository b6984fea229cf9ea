"""The backend of a simulated store: the rules of `app.backend.leading` on plain objects, without a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain import leading
from app.domain.leading import Note
from app.domain.order_acts import perform
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import TABLE, Act, State
from app.domain.refusals import Refusal
from app.wire.leading import Contact, ContactAnswer, Lease, Left
from app.wire.order_act import OrderAct
from app.wire.order_view import OrderView
from app.wire.pickup_entry import PickupEntry

STORE = "0417"
GIVING = frozenset({Act.COLLECT, Act.REFUSE})


@dataclass
class Rules:
    """What holds in this world; every one that is switched off is a control."""

    promises: bool = True
    fences: bool = True
    lease_ends: bool = True


@dataclass
class Backend:
    """Orders, the lease, and what the leader promised."""

    rules: Rules
    lease_ms: int
    views: dict[str, OrderView] = field(default_factory=dict)
    number: int = 0
    lease: Lease | None = None
    ended: bool = True
    contact_ms: int = 0
    marked: str = ""
    notes: dict[str, Note] = field(default_factory=dict)
    done: dict[str, OrderAct] = field(default_factory=dict)
    conflicts: set[str] = field(default_factory=set)

    @property
    def runs(self) -> bool:
        return self.lease is not None and not self.ended

    def keep(self, after: Fulfilment) -> OrderView:
        self.number += 1
        view = replace(self.views[after.id], number=self.number, fulfilment=after)
        self.views[after.id] = view
        return view

    def page(self, since: int) -> tuple[list[OrderView], int]:
        return [view for view in self.views.values() if view.number > since], self.number

    def act(self, device: str, part: str, asked: OrderAct, now_ms: int) -> OrderView:
        if asked.id in self.done:
            return self.views[part]
        before = self.views[part].fulfilment
        after = perform(before, asked.command(device, "store"), now_ms).after
        self._check(device, after, asked, now_ms)
        self.done[asked.id] = asked
        return self.keep(after)

    def contact(self, till: str, said: Contact, now_ms: int) -> ContactAnswer:
        orders = 0
        if said.lease is None:
            if (self.runs and self.lease and self.lease.terminal != till) or (not self.runs and self.marked != till):
                raise Refusal("LEADER-OTHER")
            fence = max((self.lease.fence if self.lease else 0) + 1, now_ms)
            self.lease, self.ended, orders = Lease(STORE, till, fence, 0, bytes(64)), False, self.number
        else:
            self.remember(said.lease, now_ms)
            lease = self.lease
            if lease is None or self.ended or (lease.terminal, lease.fence) != (till, said.lease.fence):
                if self.rules.fences:
                    raise Refusal("LEASE-LOST")
                lease = said.lease
        assert self.lease is not None
        now = self.lease if self.rules.fences or said.lease is None else said.lease
        if now.fence == self.lease.fence:
            self.lease = replace(self.lease, until_ms=now_ms + self.lease_ms)
            self.contact_ms = now_ms
        for one in said.promised:
            note = self.notes.get(one.fulfilment)
            if note and note.version == one.version and (note.fence == now.fence or not self.rules.fences):
                self.notes[one.fulfilment] = replace(note, promised=True)
        wanted = tuple(
            Left(part, note.version)
            for part, note in self.notes.items()
            if not note.promised and (note.fence == now.fence or not self.rules.fences)
        )
        return ContactAnswer(now, self.lease_ms, orders, wanted, "")

    def remember(self, known: Lease | None, now_ms: int) -> None:
        if known is not None and (self.lease is None or self.lease.fence < known.fence):
            self.lease, self.ended, self.contact_ms = replace(known, until_ms=now_ms + self.lease_ms), False, 0

    def forget(self) -> None:
        """Put back from a copy that is older than the lease."""
        self.lease, self.ended = None, True
        self.notes.clear()

    def release(self, till: str, fence: int) -> None:
        if self.lease is not None and (self.lease.terminal, self.lease.fence) == (till, fence):
            self.ended = True

    def take(self, entries: Sequence[PickupEntry], now_ms: int) -> None:
        for told in entries:
            if told.act.id in self.done:
                continue
            self.done[told.act.id] = told.act
            self.notes.pop(told.fulfilment, None)
            part = replace(self.views[told.fulfilment].fulfilment, lock=None)
            command = replace(told.act.command(told.device, told.place), version=part.version)
            if Act.COLLECT not in TABLE[part.state]:
                self.conflicts.add(part.id)
                continue
            self.keep(perform(part, command, now_ms).after)

    def _check(self, device: str, after: Fulfilment, asked: OrderAct, now_ms: int) -> None:
        lease = self.lease
        if lease is None or self.ended:
            return
        note = self.notes.get(after.id)
        if asked.act is Act.HAND_OVER:
            if not leading.in_contact(self.contact_ms, now_ms):
                raise Refusal("ORDER-LEADER")
            if note is None or (note.device, note.fence) != (device, lease.fence):
                self.notes[after.id] = Note(device, after.version, lease.fence, promised=False)
            return
        if asked.act in GIVING and not self._may_give(note, device, lease.fence, now_ms):
            raise Refusal("ORDER-LEADER")
        if after.state is not State.HANDING_OVER:
            self.notes.pop(after.id, None)

    def _may_give(self, note: Note | None, device: str, fence: int, now_ms: int) -> bool:
        if not self.rules.promises:
            return leading.in_contact(self.contact_ms, now_ms)
        return leading.backend_may_give(note, device, fence if self.rules.fences or note is None else note.fence)
