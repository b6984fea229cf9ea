"""A handover: what one terminal is handing over, and the written intent that makes it happen once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.order_state import Act
from app.ports.journal import IntentBook, IntentDraft, IntentState
from app.services.effects import OnDb
from app.wire.order_act import OrderAct
from app.wire.order_view import OrderView

COLLECT = "pickup_collect"


@dataclass(frozen=True, slots=True)
class Handover:
    """Orders that this terminal alone hands over at this moment.

    `parts` are as they were when the lock was taken; it ends by itself at `until_ms` (milliseconds since 1970).
    `collected` are the parts whose goods are the customer's by now: only these may be given out. `unsure`: nobody knows
    of some of the others whether they are.
    """

    id: str
    parts: tuple[OrderView, ...]
    until_ms: int
    collected: tuple[OrderView, ...] = ()
    unsure: bool = False

    @property
    def released(self) -> bool:
        """Whether all of it may be given out."""
        return not self.rest

    @property
    def rest(self) -> tuple[OrderView, ...]:
        """The parts that may not be given out."""
        done = {part.fulfilment.id for part in self.collected}
        return tuple(part for part in self.parts if part.fulfilment.id not in done)


@dataclass(frozen=True, slots=True)
class Collecting:
    """A collect that was written down before it was asked for, and how far it has come."""

    fulfilment: str
    order: str
    asked: OrderAct
    state: IntentState


class CollectBook:
    """The collects of this terminal, in the ledger's intents: each has one id, through any crash."""

    def __init__(self, intents: IntentBook, on_db: OnDb) -> None:
        self._intents = intents
        self._on_db = on_db

    def written(self, handover: str, part: OrderView, asked: OrderAct) -> Collecting:
        """Write a collect down, durable when this returns; one that was written and not refused is given back."""

        def work() -> Collecting:
            known = _of(self._intents, handover, part.fulfilment.id)
            if known is not None and known.state is not IntentState.REFUSED:
                return known
            one = part.fulfilment
            detail = {"fulfilment": one.id, "order": one.order, "act": asked.as_json()}
            self._intents.queue(handover, IntentDraft(asked.id, COLLECT, detail), asked.at)
            return Collecting(one.id, one.order, asked, IntentState.QUEUED)

        return self._on_db(work)

    def unfinished(self) -> Sequence[Collecting]:
        """Collects whose outcome nobody wrote down."""
        return self._on_db(lambda: [_read(one.detail, one.state) for one in self._intents.waiting(COLLECT)])

    def note(self, collect: str, state: IntentState) -> None:
        """Write down how far a collect has come."""
        self._on_db(lambda: self._intents.advance(collect, state))


def _of(intents: IntentBook, handover: str, fulfilment: str) -> Collecting | None:
    found = [one for one in intents.of(handover) if one.kind == COLLECT and one.detail["fulfilment"] == fulfilment]
    return _read(found[-1].detail, found[-1].state) if found else None


def _read(detail: Mapping[str, object], state: IntentState) -> Collecting:
    act = detail["act"]
    if not isinstance(act, dict):
        raise TypeError("an act was written down")
    asked = OrderAct.from_json(act)
    if asked.act is not Act.COLLECT:
        raise ValueError("a collect was written down")
    return Collecting(str(detail["fulfilment"]), str(detail["order"]), asked, state)
