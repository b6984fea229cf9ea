"""Taking goods back at a kiosk: written down and labelled, looked at later by people. No money moves here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.order_code import short
from app.domain.order_line import OrderLine
from app.domain.parcel_label import ParcelLabel, initials_of
from app.domain.pickup_finding import Finding, OrderSeen
from app.domain.refusals import Outage, Refusal
from app.ports.clock import Ids
from app.ports.devices import EffectState
from app.ports.journal import Draft, Journal
from app.ports.labels import LabelPrinter
from app.services.desk import Desk
from app.services.effects import OnDb
from app.services.pickup import PickupService
from app.wire.entry import Kind
from app.wire.store_task import TaskKind

RETURNED = "KIOSK-RETURN"
STEP = "kiosk_return"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A return as the kiosk wrote it down: the number on its bag, and whether a label with it was printed."""

    number: str
    labelled: bool


def returnable(finding: Finding) -> list[tuple[OrderSeen, OrderLine]]:
    """What was handed over, line by line."""
    return [(part, line) for part in finding.parts for line in part.fulfilment.lines if line.collected > 0]


class KioskReturns:
    """Accepts returns for inspection. The journal knows them before the customer is told anything."""

    def __init__(
        self, pickup: PickupService, desk: Desk, journal: Journal, labels: LabelPrinter, ids: Ids, on_db: OnDb
    ) -> None:
        self._pickup = pickup
        self._desk = desk
        self._journal = journal
        self._labels = labels
        self._ids = ids
        self._on_db = on_db

    def accept(self, finding: Finding, quantities: Mapping[str, int], reason: str) -> TakenBack:
        """Take goods back, millionths by line. Raises Refusal `ORDER-NOTHING`, `ORDER-QUANTITY`, `ORDER-REASON`.

        Works without the network: people find the return in the journal, and by its bag.
        """
        if not quantities:
            raise Refusal("ORDER-NOTHING")
        if not reason:
            raise Refusal("ORDER-REASON")
        known = {line.id: line for _, line in returnable(finding)}
        for line_id, quantity in quantities.items():
            line = known.get(line_id)
            if line is None or not 0 < quantity <= line.collected:
                raise Refusal("ORDER-QUANTITY", name=line.name if line else line_id, line=line_id)
        first = finding.parts[0]
        entry = self._ids.new()
        number = f"{short(first.code)}-{entry[-4:].upper()}"
        body = {
            "step": STEP,
            "number": number,
            "order": first.fulfilment.order,
            "lines": dict(quantities),
            "reason": reason,
            "inspection": "pending",
        }
        draft = Draft(entry, Kind.NOTE, self._desk.now(), lambda _: body, ref=first.fulfilment.order)
        self._on_db(lambda: self._journal.append(draft))
        self._tell(finding)
        return TakenBack(number, self._labelled(entry, first, number))

    def _labelled(self, entry: str, first: OrderSeen, number: str) -> bool:
        if not self._labels.present:
            return False
        label = ParcelLabel(first.order_number, initials_of(first.customer), "", number, note=number)
        return self._labels.print_label(entry, label).state is EffectState.DONE

    def _tell(self, finding: Finding) -> None:
        try:
            self._pickup.call_help(RETURNED, finding, TaskKind.HELP)
        except (Refusal, Outage):
            # Nobody hears of it now; the bag in its box and the journal say it again.
            return
