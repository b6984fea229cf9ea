"""What the journal knows of goods that were given without the backend's word."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from app.domain.order_acts import perform
from app.domain.order_state import Act, State
from app.domain.refusals import Refusal
from app.ports.clock import Clock, Ids
from app.ports.journal import Draft, Journal, Outbox
from app.wire.entry import Entry, Kind
from app.wire.order_act import OrderAct
from app.wire.order_view import OrderView
from app.wire.pickup_entry import Decided, PickupEntry


@dataclass(frozen=True, slots=True)
class Recorded:
    """A handover in the journal; `told` once the backend has it."""

    entry: PickupEntry
    told: bool


@dataclass(frozen=True, slots=True)
class PickupRecords:
    """Writes and reads the handovers of one terminal. For the lane of its ledger."""

    journal: Journal
    outbox: Outbox
    clock: Clock
    ids: Ids

    def of(self, fulfilment: str) -> tuple[Recorded, ...]:
        """Every handover of a fulfilment, the oldest first."""
        entries = [entry for entry in self.journal.referring_to(fulfilment) if entry.kind == Kind.PICKUP]
        return tuple(Recorded(PickupEntry.from_body(json.loads(entry.body)), self._is_told(entry)) for entry in entries)

    def write(self, one: PickupEntry) -> None:
        """Write a handover down; durable when this returns. Raises Outage `DISK-FULL`, `DISK-IO`."""
        at = self.clock.now().isoformat()
        self.journal.append(Draft(self.ids.new(), Kind.PICKUP, at, lambda _: one.as_body(), ref=one.fulfilment))

    def all_told(self) -> bool:
        """Whether the backend has every handover."""
        return self.outbox.unsent_by_kind([Kind.PICKUP]) == 0

    def _is_told(self, entry: Entry) -> bool:
        ends = {state.epoch: state.acked_seq for state in self.outbox.epochs()}
        return entry.seq <= ends.get(entry.epoch, 0)


@dataclass(frozen=True, slots=True)
class RiskHandovers:
    """Staff hand over while nobody can decide: with an approval and a reason, and on record as a risk."""

    records: PickupRecords
    terminal: str
    place: str

    def give(self, view: OrderView, asked: OrderAct) -> OrderView:
        """Write down what is given. The same again by its id is the same handover.

        Raises Refusal `ORDER-LEADER` without an approval and a reason, `ORDER-COLLECTED` for what was given here.
        """
        known = self.records.of(view.fulfilment.id)
        now_ms = int(self.records.clock.now().timestamp() * 1000)
        if any(one.entry.act.id == asked.id for one in known):
            return view_after(view, asked, self.terminal, self.place, now_ms)
        if asked.act is not Act.COLLECT or not (asked.approved_by and asked.reason):
            raise Refusal("ORDER-LEADER", leader="")
        if known:
            raise Refusal("ORDER-COLLECTED", at=known[-1].entry.act.at, place=known[-1].entry.place, handler="")
        after, one = view_after(view, asked, self.terminal, self.place, now_ms), view.fulfilment
        told = PickupEntry(
            asked, one.id, one.order, one.version, self.terminal, self.place, Decided.RISK, self.terminal, 0
        )
        self.records.write(told)
        return after


def view_after(view: OrderView, asked: OrderAct, device: str, place: str, now_ms: int) -> OrderView:
    """The view after an act, whatever version was known to who asked. Raises Refusal."""
    one = view.fulfilment
    if asked.act is Act.COLLECT and one.state is State.EXPIRED:
        one = perform(one, replace(asked, act=Act.HAND_OVER, version=one.version).command(device, place), now_ms).after
    command = replace(asked, version=one.version).command(device, place)
    return replace(view, fulfilment=perform(one, command, now_ms).after)
