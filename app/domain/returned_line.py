"""One sold line, or a part of it, taken back: shares of the stored figures, so that parts sum to the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.money import round_half_up
from app.domain.sold import SoldLine, quantity_of


def returned_line(line: SoldLine, place: int, start: Decimal, end: Decimal, reason: str) -> SoldLine:
    """What comes back of a line between two marks of its quantity, as the line number `place` of the refund.

    Adjoining parts add up to the line in every figure, and no figure of a part has a sign that the whole has not.
    """
    before, after = _marks(line, start), _marks(line, end)

    def part(name: str) -> int:
        return before[name] - after[name]

    adjustments = tuple(replace(a, amount=part(f"adjustment {i}")) for i, a in enumerate(line.adjustments))
    return replace(
        line,
        id=place,
        quantity=f"{start - end:f}",
        extended=part("extended"),
        adjustments=adjustments,
        amount=part("amount"),
        net=part("net"),
        tax=part("tax"),
        gross=part("gross"),
        tax_parts=tuple(part(f"tax {i}") for i in range(len(line.tax_parts))),
        deposit=part("deposit"),
        returned_of=line.id,
        reason=reason,
    )


def _marks(line: SoldLine, mark: Decimal) -> dict[str, int]:
    """Each figure of the first `mark` of a line.

    Each figure is a share of the one before it, never of the quantity alone: two figures rounded apart could differ
    by more than their whole does, and a part would carry tax of the wrong sign.
    """
    extended = round_half_up(line.extended * mark / quantity_of(line))
    marks = {"extended": extended, "deposit": round_half_up(line.deposit * mark / quantity_of(line))}
    whole, reached = line.extended, extended
    for i, adjustment in enumerate(line.adjustments):
        rest = _share(reached, whole, whole + adjustment.amount)
        marks[f"adjustment {i}"] = rest - reached
        whole, reached = whole + adjustment.amount, rest
    tax = _share(reached, line.amount, line.tax)
    inclusive = line.amount == line.gross
    gross = reached if inclusive else reached + tax
    marks |= {"amount": reached, "tax": tax, "gross": gross, "net": gross - tax}
    return marks | {f"tax {i}": value for i, value in enumerate(_tax_parts(line.tax_parts, tax))}


def _tax_parts(wholes: Sequence[int], tax: int) -> list[int]:
    marks: list[int] = []
    whole, reached = sum(wholes), tax
    for part in wholes:
        rest = _share(reached, whole, whole - part)
        marks.append(reached - rest)
        whole, reached = whole - part, rest
    return marks


def _share(of: int, whole: int, figure: int) -> int:
    """A figure's share, as `of` is of `whole`."""
    return round_half_up(Decimal(of * figure) / whole) if whole else 0
