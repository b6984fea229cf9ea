"""The rules that a journal keeps from its first entry to its last, checked in one pass."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from app.domain.sale import Sale
from app.domain.shift import Closing, Movement, Opening, totals
from app.store.export import Recorded
from app.wire.canonical import canonical
from app.wire.entry import GENESIS, Entry, Kind, hash_holds

_SALES = frozenset((Kind.SALE, Kind.REFUND, Kind.VOID))
_MOST_FINDINGS = 100


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it must be. `epoch` and `seq` are those of the entry, 0 when it is about none.

    `code` is terminal, epoch, gap, chain, hash, repeated (an id), body, number (a receipt number out of order), figures
    (a sale does not add up), shift (an entry outside its shift), z (a Z that its shift does not give), counter, cursor,
    intent, guard (the journal could be changed) or file; of an export also format, line, footer or cut.
    """

    code: str
    detail: str
    epoch: int = 0
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check counted and found; `findings` are in order and end at a hundred. `start` is where it began."""

    entries: int
    sales: int
    shifts: int
    head: bytes
    findings: tuple[Finding, ...]
    start: int = 1

    @property
    def sound(self) -> bool:
        """Whether all is as it was recorded."""
        return not self.findings

    @property
    def first(self) -> Finding | None:
        """Where the trouble starts."""
        return self.findings[0] if self.findings else None


@dataclass(slots=True)
class _Shift:
    opening: Opening
    records: list[Sale]
    movements: list[Movement]
    drawer_openings: int = 0


class Auditor:
    """Takes the entries of one journal in order. `heads` and `receipts` are what it saw per epoch.

    `first` is the number at which the entries start; the shift and the receipt number before that are not known.
    """

    def __init__(self, first: int = 1) -> None:
        self._first = first
        self._shift_known = self._number_known = first == 1
        self.heads: dict[int, tuple[int, bytes]] = {}
        self.receipts: dict[int, int] = {}
        self._findings: list[Finding] = []
        self._ids: set[str] = set()
        self._last: Entry | None = None
        self._shift: _Shift | None = None
        self._entries = self._sales = self._shifts = 0

    def find(self, code: str, detail: str, entry: Entry | None = None) -> None:
        """Note something that is not as it must be."""
        if len(self._findings) < _MOST_FINDINGS:
            self._findings.append(Finding(code, detail, *((entry.epoch, entry.seq) if entry else (0, 0))))

    def take(self, recorded: Recorded) -> None:
        """Check the next entry."""
        entry = recorded.entry
        self._check_chain(entry)
        self._entries += 1
        self._last = entry
        self.heads[entry.epoch] = (entry.seq, entry.hash)
        try:
            body = json.loads(entry.body)
            self._check_number(recorded, body)
            self._check_meaning(entry, body)
        except (KeyError, TypeError, ValueError) as error:
            self.find("figures" if entry.kind in _SALES else "body", str(error), entry)

    def verdict(self) -> Verdict:
        """What was counted and found so far."""
        head = self._last.hash if self._last else GENESIS
        return Verdict(self._entries, self._sales, self._shifts, head, tuple(self._findings), self._first)

    def _check_chain(self, entry: Entry) -> None:
        last = self._last
        if last is not None and entry.terminal != last.terminal:
            self.find("terminal", entry.terminal, entry)
        if last is None or entry.epoch != last.epoch:
            self._number_known = self._number_known or last is not None
            if last is not None and entry.epoch < last.epoch:
                self.find("epoch", f"after {last.epoch}", entry)
            seq, prev = (self._first - 1, entry.prev) if last is None and self._first > 1 else (0, GENESIS)
        else:
            seq, prev = last.seq, last.hash
        if entry.seq != seq + 1:
            self.find("gap", f"after {seq}", entry)
        if entry.prev != prev:
            self.find("chain", "follows another entry", entry)
        if not hash_holds(entry):
            self.find("hash", "is not what was recorded", entry)
        if entry.id in self._ids:
            self.find("repeated", entry.id, entry)
        self._ids.add(entry.id)

    def _check_number(self, recorded: Recorded, body: Mapping[str, Any]) -> None:
        entry, number = recorded.entry, recorded.number
        if entry.kind in _SALES and body["number"] != number:
            self.find("number", f"{body['number']} is filed as {number}", entry)
        if number:
            if not self._number_known and number.rpartition("-")[2].isdecimal():
                self.receipts[entry.epoch] = int(number.rpartition("-")[2]) - 1
            self._number_known = True
            count = self.receipts.get(entry.epoch, 0) + 1
            if number.rpartition("-")[2] != f"{count:06d}":
                self.find("number", f"{number} is the {count}.", entry)
            self.receipts[entry.epoch] = count

    def _check_meaning(self, entry: Entry, body: Mapping[str, Any]) -> None:
        if entry.kind in _SALES:
            sale = Sale.from_body(body)
            self._sales += 1
            if not _lines_add_up(sale):
                self.find("figures", f"{sale.number}: the lines are not the total", entry)
            if self._shift is not None:
                self._shift.records.append(sale)
            if self._shift_known and sale.shift != (self._shift.opening.number if self._shift else 0):
                self.find("shift", f"{sale.number} says shift {sale.shift}", entry)
        elif entry.kind == Kind.SHIFT_OPEN:
            self._shift = _Shift(Opening(**_only(Opening, body)), [], [])
            self._shift_known = True
        elif entry.kind == Kind.SHIFT_CLOSE:
            self._check_closing(entry, body)
        elif self._shift is not None and entry.kind == Kind.CASH_MOVEMENT:
            self._shift.movements.append(Movement(**_only(Movement, body)))
        elif self._shift is not None and entry.kind == Kind.DRAWER:
            self._shift.drawer_openings += 1

    def _check_closing(self, entry: Entry, body: Mapping[str, Any]) -> None:
        shift, self._shift = self._shift, None
        closing = Closing.from_body(body)
        self._shifts += 1
        if not self._shift_known:
            self._shift_known = True
            return
        if shift is None or shift.opening.number != closing.shift:
            self.find("shift", f"Z {closing.number} closes shift {closing.shift}, which is not open", entry)
            return
        folded = totals(shift.opening, shift.records, shift.movements, shift.drawer_openings)
        if canonical(folded.as_body()) != canonical(body["totals"]):
            self.find("z", f"Z {closing.number} is not what its shift gives", entry)
        if closing.difference != closing.counted - closing.totals.expected or closing.head_seq != entry.seq - 1:
            self.find("z", f"Z {closing.number} does not add up", entry)


def _lines_add_up(sale: Sale) -> bool:
    return (
        sum(line.net for line in sale.lines) == sum(tax.net for tax in sale.taxes) == sale.net
        and sum(line.tax for line in sale.lines) == sum(tax.tax for tax in sale.taxes) == sale.tax
        and sum(line.deposit for line in sale.lines) == sale.deposits
        and all(line.net + line.tax == line.gross for line in sale.lines)
        and all(line.extended + sum(a.amount for a in line.adjustments) == line.amount for line in sale.lines)
    )


def _only(kind: type[Opening] | type[Movement], body: Mapping[str, Any]) -> dict[str, Any]:
    return {field.name: body[field.name] for field in fields(kind) if field.name in body}
