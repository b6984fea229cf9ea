"""Refunds and voids: the exact negative of stored figures, never a new calculation.

A line refunded in parts gives, in sum, exactly what was paid for it, in whatever order the parts come.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.money import cash_step, round_to_step
from app.domain.refusals import Refusal
from app.domain.returned_line import returned_line
from app.domain.sale import Counter, Sale, SaleKind, SoldLine, SoldTax, SoldTender, at_counter, quantity_of
from app.domain.tender import TenderKind


@dataclass(frozen=True, slots=True)
class Returned:
    """How much of a sold line comes back, and why."""

    line_id: int
    quantity: Decimal
    reason: str


def returnable(sale: Sale, earlier: Sequence[Sale]) -> Mapping[int, Decimal]:
    """For each line of a sale, how much can still come back after earlier refunds of it."""
    left = {line.id: quantity_of(line) for line in sale.lines}
    for record in _of(sale, earlier):
        for line in record.lines:
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

    Cash is rounded to what coins can pay; parts paid back in cash, in sum, round as one. The last part of a sale brings
    the sum of all parts to exactly what the customer had paid, cash rounding included.
    Raises Refusal `RETURN-NOTHING`, `RETURN-TOO-MANY`, `RETURN-NOT-A-SALE`, `RETURN-TRAINING`, `QTY-INVALID`,
    `LINE-UNKNOWN`.
    """
    _check_sale(sale, counter)
    if not returned:
        raise Refusal("RETURN-NOTHING")
    left = dict(returnable(sale, earlier))
    lines: list[SoldLine] = []
    for item in returned:
        original = _line_of(sale, item, left)
        already = quantity_of(original) - left[item.line_id]
        left[item.line_id] -= item.quantity
        lines.append(returned_line(original, len(lines) + 1, already, already + item.quantity, item.reason))
    total = sum(line.gross + line.deposit for line in lines)
    amount = _pay_back(sale, _of(sale, earlier), total, tender, complete=not any(left.values()))
    tenders = (SoldTender(tender, amount, amount, 0),) if amount or total else ()
    return replace(
        sale,
        id=record_id,
        number=number,
        kind=SaleKind.REFUND.value,
        tenders=tenders,
        rounding=amount - total,
        approver=approver,
        **_taken_back(sale, lines),
        **at_counter(counter),
    )


def void(
    sale: Sale, earlier: Sequence[Sale], reason: str, counter: Counter, record_id: str, number: str, approver: str = ""
) -> Sale:
    """The record that undoes a whole sale, tender by tender.

    Raises Refusal `VOID-ALREADY`, `VOID-AFTER-RETURN`, `RETURN-NOT-A-SALE`, `RETURN-TRAINING`, `VOID-REASON`.
    """
    _check_sale(sale, counter)
    before = _of(sale, earlier)
    if any(record.kind == SaleKind.VOID for record in before):
        raise Refusal("VOID-ALREADY", number=sale.number)
    if before:
        raise Refusal("VOID-AFTER-RETURN", number=sale.number)
    if not reason.strip():
        raise Refusal("VOID-REASON")
    lines = [
        returned_line(line, place, Decimal(0), quantity_of(line), reason) for place, line in enumerate(sale.lines, 1)
    ]
    return replace(
        sale,
        id=record_id,
        number=number,
        kind=SaleKind.VOID.value,
        tenders=tuple(replace(t, amount=-t.amount, given=-t.amount, change=0) for t in sale.tenders),
        rounding=-sale.rounding,
        reason=reason,
        approver=approver,
        **_taken_back(sale, lines),
        **at_counter(counter),
    )


def _of(sale: Sale, earlier: Sequence[Sale]) -> list[Sale]:
    return [record for record in earlier if record.original == sale.id]


def _check_sale(sale: Sale, counter: Counter) -> None:
    if sale.kind != SaleKind.SALE:
        raise Refusal("RETURN-NOT-A-SALE", number=sale.number)
    if sale.training != counter.training:
        raise Refusal("RETURN-TRAINING", number=sale.number)


def _line_of(sale: Sale, item: Returned, left: Mapping[int, Decimal]) -> SoldLine:
    original = next((line for line in sale.lines if line.id == item.line_id), None)
    if original is None:
        raise Refusal("LINE-UNKNOWN")
    quantity = item.quantity
    if not quantity.is_finite() or (not original.weighed and quantity != quantity.to_integral_value()):
        raise Refusal("QTY-INVALID", quantity=str(quantity))
    if not 0 < quantity <= left[item.line_id]:
        raise Refusal("RETURN-TOO-MANY", name=original.name, left=f"{left[item.line_id]:f}")
    return original


def _pay_back(sale: Sale, before: Sequence[Sale], total: int, tender: str, *, complete: bool) -> int:
    """What changes hands for a refund worth `total`; negative when the shop pays."""
    cash = sum(t.amount for record in before for t in record.tenders if t.kind == TenderKind.CASH)
    paid = sum(t.amount for record in before for t in record.tenders)
    so_far = sum(record.total for record in before) + total
    if complete:
        so_far = -(sale.total + sale.rounding)
    if tender == TenderKind.CASH:
        amount = round_to_step(so_far - (paid - cash), cash_step(sale.currency)) - cash
    else:
        amount = so_far - paid if complete else total
    # The rounding of earlier parts may already have given a trifle too much: nobody is asked to bring it back.
    return amount if amount * (total or -sale.total) >= 0 else 0


def _taken_back(sale: Sale, lines: Sequence[SoldLine]) -> dict[str, Any]:
    """The figures and references of a record that takes lines of a sale back."""
    net, tax = sum(line.net for line in lines), sum(line.tax for line in lines)
    deposits = sum(line.deposit for line in lines)
    return {
        "lines": tuple(lines),
        "taxes": _taxes(sale, lines),
        "net": net,
        "tax": tax,
        "gross": net + tax,
        "deposits": deposits,
        "total": net + tax + deposits,
        "saved": -sum(a.amount for line in lines for a in line.adjustments),
        "pieces": sum(1 if line.weighed else abs(int(quantity_of(line))) for line in lines),
        "change": 0,
        "voided": (),
        "original": sale.id,
        "original_number": sale.number,
    }


def _taxes(sale: Sale, lines: Sequence[SoldLine]) -> tuple[SoldTax, ...]:
    totals = []
    for tax in sale.taxes:
        members = [line for line in lines if line.tax_class == tax.tax_class]
        if members:
            totals.append(
                replace(
                    tax,
                    net=sum(line.net for line in members),
                    tax=sum(line.tax for line in members),
                    gross=sum(line.gross for line in members),
                    parts=tuple(sum(column) for column in zip(*(line.tax_parts for line in members), strict=True)),
                )
            )
    return tuple(totals)
