"""Refunds and voids: the exact negative of stored figures, never a new calculation.

A line refunded in parts gives, in sum, exactly what was paid for it, in whatever order the parts come.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby

from app.domain.money import round_half_up
from app.domain.refusals import Refusal
from app.domain.sale import (
    Counter,
    Sale,
    SaleKind,
    SoldAdjustment,
    SoldLine,
    SoldTax,
    SoldTender,
    at_counter,
    quantity_of,
)


@dataclass(frozen=True, slots=True)
class Returned:
    """How much of a sold line comes back, and why."""

    line_id: int
    quantity: Decimal
    reason: str


def returnable(sale: Sale, earlier: Sequence[Sale]) -> Mapping[int, Decimal]:
    """For each line of a sale, how much can still come back after earlier refunds of it."""
    left = {line.id: quantity_of(line) for line in sale.lines}
    for refund in earlier:
        for line in refund.lines:
            left[line.returned_of] += quantity_of(line)
    return left


def refund(
    sale: Sale,
    earlier: Sequence[Sale],
    returned: Sequence[Returned],
    tender: str,
    counter: Counter,
    record_id: str,
    number: str,
    approver: str = "",
) -> Sale:
    """The record that takes back parts of a sale and gives the money back by one tender.

    Raises Refusal `RETURN-NOTHING`, `RETURN-TOO-MANY`, `RETURN-NOT-A-SALE`.
    """
    if sale.kind != SaleKind.SALE:
        raise Refusal("RETURN-NOT-A-SALE", number=sale.number)
    if not returned:
        raise Refusal("RETURN-NOTHING")
    left = returnable(sale, earlier)
    lines = []
    for item in returned:
        original = next((line for line in sale.lines if line.id == item.line_id), None)
        if original is None or not 0 < item.quantity <= left[item.line_id]:
            raise Refusal(
                "RETURN-TOO-MANY", name=original.name if original else "?", left=str(left.get(item.line_id, 0))
            )
        already = quantity_of(original) - left[item.line_id]
        lines.append(_back(original, already, already + item.quantity, item.reason))
    return _record(sale, tuple(lines), SaleKind.REFUND, tender, counter, record_id, number, approver)


def void(
    sale: Sale, earlier: Sequence[Sale], reason: str, counter: Counter, record_id: str, number: str, approver: str = ""
) -> Sale:
    """The record that undoes a whole sale, tender by tender.

    Raises Refusal `VOID-AFTER-RETURN`, `RETURN-NOT-A-SALE`, `VOID-REASON`.
    """
    if sale.kind != SaleKind.SALE:
        raise Refusal("RETURN-NOT-A-SALE", number=sale.number)
    if earlier:
        raise Refusal("VOID-AFTER-RETURN", number=sale.number)
    if not reason.strip():
        raise Refusal("VOID-REASON")
    lines = tuple(_back(line, Decimal(0), quantity_of(line), reason) for line in sale.lines)
    record = _record(sale, lines, SaleKind.VOID, "cash", counter, record_id, number, approver)
    tenders = tuple(replace(t, amount=-t.amount, given=-t.amount, change=0) for t in sale.tenders)
    return replace(record, tenders=tenders, rounding=-sale.rounding, reason=reason)


def _back(line: SoldLine, start: Decimal, end: Decimal, reason: str) -> SoldLine:
    whole = quantity_of(line)

    def part(figure: int) -> int:
        """The figure's share between two marks on the line, so that adjoining parts always add up to the whole."""
        return round_half_up(figure * start / whole) - round_half_up(figure * end / whole)

    gross, net = part(line.gross), part(line.net)
    adjustments = tuple(replace(a, amount=part(a.amount)) for a in line.adjustments)
    amount = part(line.amount)
    return replace(
        line,
        quantity=str(start - end),
        extended=amount - sum(a.amount for a in adjustments),
        adjustments=adjustments,
        amount=amount,
        net=net,
        tax=gross - net,
        gross=gross,
        deposit=part(line.deposit),
        returned_of=line.id,
        reason=reason,
    )


def _record(
    sale: Sale,
    lines: tuple[SoldLine, ...],
    kind: SaleKind,
    tender: str,
    counter: Counter,
    record_id: str,
    number: str,
    approver: str,
) -> Sale:
    net, tax = sum(line.net for line in lines), sum(line.tax for line in lines)
    deposits = sum(line.deposit for line in lines)
    total = net + tax + deposits
    return replace(
        sale,
        id=record_id,
        number=number,
        kind=kind.value,
        lines=lines,
        taxes=_taxes(sale, lines),
        tenders=(SoldTender(tender, total, total, 0),),
        net=net,
        tax=tax,
        gross=net + tax,
        deposits=deposits,
        rounding=0,
        total=total,
        saved=-sum(_off(line.adjustments) for line in lines),
        pieces=sum(1 if line.weighed else abs(int(quantity_of(line))) for line in lines),
        change=0,
        voided=(),
        original=sale.id,
        original_number=sale.number,
        approver=approver,
        **at_counter(counter),
    )


def _off(adjustments: Sequence[SoldAdjustment]) -> int:
    return sum(a.amount for a in adjustments)


def _taxes(sale: Sale, lines: Sequence[SoldLine]) -> tuple[SoldTax, ...]:
    rates = {tax.tax_class: tax for tax in sale.taxes}
    ordered = sorted(lines, key=lambda line: list(rates).index(line.tax_class))
    return tuple(
        replace(
            rates[code],
            net=sum(line.net for line in members),
            tax=sum(line.tax for line in members),
            gross=sum(line.gross for line in members),
        )
        for code, members in ((code, list(group)) for code, group in groupby(ordered, key=lambda line: line.tax_class))
    )
