"""Shifts: opening with a float, cash movements, X, the blind count and the Z. A close can never fail on figures."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any, Generic, TypeVar

from app.domain.permissions import Action, Approval
from app.domain.refusals import Refusal
from app.domain.sale import Sale
from app.domain.shift import Closing, Count, Movement, MovementKind, Opening, Totals, check_movement, totals
from app.ports.clock import Clock, Ids
from app.ports.journal import Draft, IntentDraft, Journal
from app.services.desk import Desk
from app.wire.entry import Entry, Kind

T = TypeVar("T")

_RECORDS = (Kind.SALE, Kind.REFUND, Kind.VOID)
_MOVEMENT = tuple(f.name for f in fields(Movement))


@dataclass(frozen=True, slots=True)
class Recorded(Generic[T]):
    """What was recorded, and the id of its entry: what is printed and opened hangs on that."""

    entry: str
    what: T


@dataclass(frozen=True, slots=True)
class ShiftEntries:
    """What the journal says of one shift."""

    records: tuple[Sale, ...]
    movements: tuple[Movement, ...]
    drawer_openings: int


@dataclass(frozen=True, slots=True)
class XReport:
    """The figures of an open shift at a moment."""

    shift: int
    currency: str
    at: str
    totals: Totals

    def as_body(self) -> dict[str, Any]:
        """The body of its journal entry."""
        return {"what": "x_report", **asdict(self)}


class ShiftService:
    """Opens, watches and closes the shift of this till."""

    def __init__(self, desk: Desk, journal: Journal, clock: Clock, ids: Ids) -> None:
        self._desk = desk
        self._journal = journal
        self._clock = clock
        self._ids = ids

    def restore(self) -> Opening | None:
        """Take up the shift that the journal says is open, after a restart."""
        opened, closed = self._journal.last(Kind.SHIFT_OPEN), self._journal.last(Kind.SHIFT_CLOSE)
        is_open = opened is not None and (closed is None or (closed.epoch, closed.seq) < (opened.epoch, opened.seq))
        self._desk.shift = Opening(**json.loads(opened.body)) if opened and is_open else None
        return self._desk.shift

    def expected_float(self) -> int:
        """What the last shift left in the drawer, minor units."""
        last = self.last_closing()
        return last.left if last else 0

    def last_closing(self) -> Closing | None:
        """The Z of the last closed shift."""
        entry = self._journal.last(Kind.SHIFT_CLOSE)
        return Closing.from_body(json.loads(entry.body)) if entry else None

    def open(self, float_: int) -> Opening:
        """Open a shift with what was counted into the drawer. Raises Refusal `SHIFT-OPEN-ALREADY`, `CASH-AMOUNT`."""
        if self._desk.shift is not None:
            raise Refusal("SHIFT-OPEN-ALREADY")
        if float_ < 0:
            raise Refusal("CASH-AMOUNT")
        opener = self._desk.allow(Action.OPEN_SHIFT)
        last = self._journal.last(Kind.SHIFT_OPEN)
        number = json.loads(last.body)["number"] + 1 if last else 1
        opening = Opening(
            number,
            self._business_date().isoformat(),
            self._desk.terminal.currency,
            float_,
            self.expected_float(),
            self._desk.now(),
            opener.name,
        )
        body = asdict(opening)
        self._journal.append(
            Draft(self._ids.new(), Kind.SHIFT_OPEN, opening.at, lambda _: body, shift=number, totals={"cash": float_})
        )
        self._desk.shift = opening
        return opening

    def move_cash(
        self, kind: MovementKind, amount: int, reason: str, approval: Approval | None = None
    ) -> Recorded[Movement]:
        """Put cash in or take it out, with a slip. Raises Refusal `CASH-...`, `SHIFT-NOT-OPEN`, rights."""
        shift = self._desk.open_shift()
        actor = self._desk.allow(Action.CASH_MOVEMENT, amount, approval)
        check_movement(kind, amount, reason, self.in_drawer())
        approver = approval.approver.name if approval else ""
        movement = Movement(kind.value, amount, reason.strip(), self._desk.now(), actor.name, approver)
        entry_id, body = self._ids.new(), {**asdict(movement), "currency": shift.currency}
        self._journal.append(
            Draft(
                entry_id,
                Kind.CASH_MOVEMENT,
                movement.at,
                lambda _: body,
                shift=shift.number,
                intents=[
                    IntentDraft(self._ids.new(), "movement", {"entry": entry_id}),
                    IntentDraft(self._ids.new(), "drawer", {"reason": kind.value}),
                ],
                totals={"cash": movement.signed, kind.value: amount},
            )
        )
        return Recorded(entry_id, movement)

    def open_drawer(self, reason: str, approval: Approval | None = None) -> str:
        """Open the drawer without a sale; gives the entry's id. Raises as `move_cash`."""
        shift = self._desk.open_shift()
        actor = self._desk.allow(Action.OPEN_DRAWER, approval=approval)
        if not reason.strip():
            raise Refusal("CASH-REASON")
        entry_id = self._ids.new()
        body = {"reason": reason.strip(), "actor": actor.name, "approver": approval.approver.name if approval else ""}
        self._journal.append(
            Draft(
                entry_id,
                Kind.DRAWER,
                self._desk.now(),
                lambda _: body,
                shift=shift.number,
                intents=[IntentDraft(self._ids.new(), "drawer", {"reason": "no_sale"})],
                totals={"drawer_openings": 1},
            )
        )
        return entry_id

    def in_drawer(self) -> int:
        """What the drawer should hold now, from the running totals."""
        return self._journal.shift_totals(self._desk.open_shift().number).get("cash", 0)

    def entries(self) -> ShiftEntries:
        """Everything the journal holds of the open shift."""
        return _read(self._journal.of_shift(self._desk.open_shift().number))

    def totals(self) -> Totals:
        """The X figures now, folded from the journal."""
        found = self.entries()
        return totals(self._desk.open_shift(), found.records, found.movements, found.drawer_openings)

    def x_preview(self, approval: Approval | None = None) -> XReport:
        """The X figures, looked at and not recorded. Raises Refusal rights, `SHIFT-NOT-OPEN`."""
        self._desk.allow(Action.X_REPORT, approval=approval)
        shift = self._desk.open_shift()
        return XReport(shift.number, shift.currency, self._desk.now(), self.totals())

    def x_report(self, approval: Approval | None = None) -> Recorded[XReport]:
        """The X report: figures so far, printed, nothing reset. Raises Refusal rights, `SHIFT-NOT-OPEN`."""
        report = self.x_preview(approval)
        entry_id = self._ids.new()
        body = report.as_body()
        self._journal.append(
            Draft(
                entry_id,
                Kind.NOTE,
                report.at,
                lambda _: body,
                shift=report.shift,
                intents=[IntentDraft(self._ids.new(), "report", {"entry": entry_id})],
            )
        )
        return Recorded(entry_id, report)

    def close(
        self, count: Count, left: int, reason: str = "", note: str = "", approval: Approval | None = None
    ) -> Recorded[Closing]:
        """Close the shift: any count is accepted, the difference is recorded, the Z is frozen and printed.

        A difference needs the right to close with one. Raises Refusal `SHIFT-NOT-OPEN`, `COUNT-INVALID`, `CASH-LEFT`,
        `FISCAL-OUT` while a sale waits for its fiscal receipt, rights.
        """
        if self._desk.waiting_sale:
            raise Refusal("FISCAL-OUT")
        shift, figures = self._desk.open_shift(), self.totals()
        count.check()
        difference = count.total - figures.expected
        action = Action.CLOSE_WITH_DIFFERENCE if difference else Action.CLOSE_SHIFT
        closer = self._desk.allow(action, difference, approval)
        if not 0 <= left <= count.total:
            raise Refusal("CASH-LEFT")
        at, entry_id = self._desk.now(), self._ids.new()

        def closing(head_seq: int) -> Closing:
            return Closing(
                number=shift.number, shift=shift.number, business_date=shift.business_date, currency=shift.currency,
                opened_at=shift.at, closed_at=at, closer=closer.name, totals=figures, counted=count.total,
                difference=difference, count=count.pieces, reason=reason, note=note, left=left, head_seq=head_seq,
                approver=approval.approver.name if approval else "",
            )  # fmt: skip

        entry = self._journal.append(
            Draft(
                entry_id,
                Kind.SHIFT_CLOSE,
                at,
                lambda stamp: closing(stamp.seq - 1).as_body(),
                shift=shift.number,
                intents=[IntentDraft(self._ids.new(), "report", {"entry": entry_id})],
            )
        )
        self._desk.shift = None
        return Recorded(entry_id, Closing.from_body(json.loads(entry.body)))

    def reprint_z(self, approval: Approval | None = None) -> str:
        """Print the last Z again as a numbered copy; gives the entry's id. Raises Refusal `SHIFT-NO-Z`, rights."""
        actor = self._desk.allow(Action.REPRINT, approval=approval)
        closed = self._journal.last(Kind.SHIFT_CLOSE)
        if closed is None:
            raise Refusal("SHIFT-NO-Z")
        copy = 1 + sum(entry.kind == Kind.REPRINT for entry in self._journal.referring_to(closed.id))
        entry_id = self._ids.new()
        approver = approval.approver.name if approval else ""
        body = {"entry": closed.id, "copy": copy, "actor": actor.name, "approver": approver}
        self._journal.append(
            Draft(
                entry_id,
                Kind.REPRINT,
                self._desk.now(),
                lambda _: body,
                shift=self._desk.shift.number if self._desk.shift else 0,
                ref=closed.id,
                intents=[IntentDraft(self._ids.new(), "report", {"entry": closed.id, "copy": copy})],
            )
        )
        return entry_id

    def _business_date(self) -> date:
        return self._clock.now().date()


def _read(entries: Iterable[Entry]) -> ShiftEntries:
    records, movements, openings = [], [], 0
    for entry in entries:
        if entry.kind in _RECORDS:
            records.append(Sale.from_body(json.loads(entry.body)))
        elif entry.kind == Kind.CASH_MOVEMENT:
            body = json.loads(entry.body)
            movements.append(Movement(**{name: body[name] for name in _MOVEMENT}))
        elif entry.kind == Kind.DRAWER:
            openings += 1
    return ShiftEntries(tuple(records), tuple(movements), openings)
