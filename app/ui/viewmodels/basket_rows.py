"""The rows of the basket: each line, under it what explains its price, and what was scanned and not sold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.domain.basket import Line
from app.domain.pricing import Adjustment, PricedBasket, PricedLine
from app.domain.promotion_words import explanation
from app.ui.format import Format

translate = QCoreApplication.translate

_ON_BASKET = "basket_discount"


@dataclass(frozen=True, slots=True)
class BasketRowData:
    """One row as the list shows it. `line` is the basket line it belongs to (0: none)."""

    key: str
    line: int
    text: str
    amount: str
    qty: str = ""
    unit: str = ""
    note: str = ""
    price: str = ""
    tax: str = ""
    kind: str = ""
    sub: bool = False


@dataclass(frozen=True, slots=True)
class Mishap:
    """A scan that sold nothing. It stays in the list, under the line that was the last when it happened."""

    number: int
    after: int
    text: str
    note: str

    @property
    def row(self) -> BasketRowData:
        """The row that shows it."""
        return BasketRowData(
            f"mishap {self.number}", 0, self.text, translate("Basket", "not sold"), note=self.note, kind="blocked"
        )


class BasketRows:
    """Makes rows, and makes a line's rows anew only when the line has changed."""

    def __init__(self, text: Format, currency: str) -> None:
        self._text = text
        self._currency = currency
        self._made: dict[int, tuple[Line, PricedLine | None, tuple[BasketRowData, ...]]] = {}

    def of(self, priced: PricedBasket, mishaps: Sequence[Mishap], current: int, kind: str) -> list[BasketRowData]:
        """All rows in order; the `current` line is marked with `kind`."""
        figures = {p.line.id: p for p in priced.lines}
        rows = [m.row for m in mishaps if m.after == 0]
        for line in priced.basket.lines:
            of_line = self._of_line(line, figures.get(line.id))
            if line.id == current and not line.voided:
                of_line = (replace(of_line[0], kind=kind), *of_line[1:])
            rows += of_line
            rows += [m.row for m in mishaps if m.after == line.id]
        return rows + self._of_basket(priced)

    def _of_line(self, line: Line, priced: PricedLine | None) -> tuple[BasketRowData, ...]:
        known = self._made.get(line.id)
        if known is None or known[0] is not line or known[1] != priced:
            made = self._voided(line) if priced is None else (self._sold(priced), *self._explained(priced))
            known = (line, priced, made)
            self._made[line.id] = known
        return known[2]

    def _sold(self, priced: PricedLine) -> BasketRowData:
        return replace(
            self._plain(priced.line, priced.extended),
            price=self._amount(priced.unit_price),
            tax=priced.tax_class.letter,
        )

    def _voided(self, line: Line) -> tuple[BasketRowData, ...]:
        reason = translate("Basket", "Voided: {reason}").format(reason=line.voided)
        return (replace(self._plain(line, line.extended), note=reason, kind="voided"),)

    def _plain(self, line: Line, extended: int) -> BasketRowData:
        product = line.product
        return BasketRowData(
            f"line {line.id}",
            line.id,
            titled(line),
            self._amount(extended),
            qty=self._text.quantity(line.quantity, measured=product.weighed),
            unit=product.unit.value if product.weighed else "",
            note=self._note(line),
        )

    def _note(self, line: Line) -> str:
        facts = []
        if line.override is not None and line.override.was is not None:
            was = self._amount(line.override.was.minor)
            facts.append(translate("Basket", "Was {price}: {reason}").format(price=was, reason=line.override.reason))
        elif line.override is not None:
            facts.append(line.override.reason)
        if line.serial:
            facts.append(translate("Basket", "Serial number {serial}").format(serial=line.serial))
        if line.batch:
            facts.append(translate("Basket", "Batch {batch}").format(batch=line.batch))
        return ", ".join(facts)

    def _explained(self, priced: PricedLine) -> list[BasketRowData]:
        line, rows = priced.line, []
        for place, adjustment in enumerate(a for a in priced.adjustments if a.kind != _ON_BASKET):
            rows.append(self._taken_off(f"line {line.id} off {place}", line.id, adjustment, priced.tax_class.letter))
        deposit = line.product.deposit
        if deposit is not None:
            row = BasketRowData(
                f"line {line.id} deposit",
                line.id,
                deposit.name,
                self._amount(priced.deposit),
                qty=self._text.quantity(line.quantity),
                note=translate("Basket", "Paid back when the empty comes back"),
                price=self._amount(deposit.amount.minor),
                sub=True,
            )
            rows.append(row)
        for place, note in enumerate(line.notes):
            said = (
                translate("Basket", "Printed on the receipt")
                if note.printed
                else translate("Basket", "Stays in the shop")
            )
            rows.append(BasketRowData(f"line {line.id} note {place}", line.id, note.text, "", note=said, sub=True))
        return rows

    def _of_basket(self, priced: PricedBasket) -> list[BasketRowData]:
        shares = [a for p in priced.lines for a in p.adjustments if a.kind == _ON_BASKET]
        if not shares:
            return []
        whole = replace(shares[0], amount=sum(a.amount for a in shares))
        return [self._taken_off("basket", 0, whole, "")]

    def _taken_off(self, key: str, line: int, adjustment: Adjustment, tax: str) -> BasketRowData:
        why = explanation(adjustment, self._amount, lambda text: QCoreApplication.translate("Promotion", text))
        # The name stands above the sentence already.
        why = why.removeprefix(f"{adjustment.label}: ")
        note = why[:1].upper() + why[1:]
        return BasketRowData(
            key, line, adjustment.label, self._amount(adjustment.amount), note=note, tax=tax, sub=True
        )  # fmt: skip

    def _amount(self, minor: int) -> str:
        return self._text.amount(minor, self._currency)


def titled(line: Line) -> str:
    """A line's name, with its size and colour."""
    product = line.product
    return f"{product.name}, {product.variant}" if product.variant else product.name
