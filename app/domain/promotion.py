"""Promotions: what the shop takes off by itself, deterministically, each with an explanation a cashier can read aloud.

Promotions apply in order of (priority, id). A piece that one promotion has used is not used by the next. What they
take off does not depend on the order of scanning. None takes more than a line is worth or makes it dearer, whatever its
figures say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.basket import Line
from app.domain.money import allocate, round_half_up
from app.domain.refusals import Refusal


class PromotionKind(StrEnum):
    """What a promotion does with the lines it covers."""

    PERCENT = "percent"  # value: fraction off each
    AMOUNT_OFF = "amount_off"  # value: minor units off each
    FIXED_PRICE = "fixed_price"  # value: minor units for each
    N_FOR_PRICE = "n_for_price"  # quantity pieces for value minor units
    N_PAY_M = "n_pay_m"  # quantity pieces, value of them are paid: the cheapest are free
    SPEND_AMOUNT_OFF = "spend_amount_off"  # covered lines worth `threshold` or more: value minor units off
    SPEND_PERCENT = "spend_percent"  # the same, value: fraction off


@dataclass(frozen=True, slots=True)
class Promotion:
    """One promotion: which products (skus or categories; both empty means all), what it gives, and when it holds.

    `quantity` is the size of a set, or how many pieces (of weighed goods: units of weight) it takes at least.
    `valid_from` and `valid_to` are inclusive days; `weekdays` are 0 (Monday) to 6; `coupon` makes it need that code.
    """

    id: str
    name: str
    kind: PromotionKind
    value: Decimal
    skus: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    quantity: int = 1
    threshold: int = 0
    valid_from: date | None = None
    valid_to: date | None = None
    weekdays: frozenset[int] = frozenset()
    coupon: str = ""
    priority: int = 100

    def holds(self, day: date, coupons: Sequence[str]) -> bool:
        """Whether it applies on a day, with these coupons."""
        return (
            (self.valid_from is None or self.valid_from <= day)
            and (self.valid_to is None or day <= self.valid_to)
            and (not self.weekdays or day.weekday() in self.weekdays)
            and (not self.coupon or self.coupon in coupons)
        )

    @property
    def lowers_prices(self) -> bool:
        """Whether everybody gets one piece for less: no set, no worth of the basket and no coupon is asked for."""
        return self.kind in _OFF_EACH and self.quantity == 1 and not self.coupon

    def covers(self, line: Line) -> bool:
        """Whether a line may be used: discountable, not priced by hand or by label, and named by the promotion."""
        product = line.product
        if not product.discountable or line.override or line.amount is not None or line.voided or line.quantity < 0:
            return False
        if not self.skus and not self.categories:
            return True
        return product.sku in self.skus or product.variant_of in self.skus or product.category in self.categories


@dataclass(frozen=True, slots=True)
class Applied:
    """What a promotion takes off one line (minor units, negative) and how many pieces of it it used."""

    promotion: Promotion
    line_id: int
    amount: int
    pieces: Decimal


@dataclass(slots=True)
class _Rest:
    line: Line
    pieces: Decimal
    price: int


def apply_promotions(
    lines: Sequence[Line], promotions: Sequence[Promotion], day: date, coupons: Sequence[str] = ()
) -> list[Applied]:
    """Everything the promotions take off these lines on a day."""
    in_order = sorted(lines, key=lambda line: (line.product.sku, line.id))
    rests = [_Rest(line, line.quantity, line.unit_price.minor) for line in in_order]
    applied: list[Applied] = []
    for promotion in sorted(promotions, key=lambda p: (p.priority, p.id)):
        if promotion.holds(day, coupons):
            covered = [rest for rest in rests if promotion.covers(rest.line) and rest.pieces > 0 and rest.price > 0]
            applied += [a for a in _GIVES[promotion.kind](promotion, covered) if a.amount]
    return applied


def off_one(promotion: Promotion, price: int) -> int:
    """What a promotion that lowers prices takes off one piece, in minor units."""
    return _off_each(promotion, price, Decimal(1))


def check_promotion(promotion: Promotion) -> None:
    """Refuse a promotion whose figures make no sense: `PROMOTION-INVALID`. For whoever takes promotions in."""
    value, quantity = promotion.value, promotion.quantity
    fraction = promotion.kind in (PromotionKind.PERCENT, PromotionKind.SPEND_PERCENT)
    sound = value.is_finite() and value >= 0 and quantity >= 1 and promotion.threshold >= 0
    if sound and fraction:
        sound = value <= 1
    elif sound:
        sound = value == value.to_integral_value()
    if sound and promotion.kind is PromotionKind.N_PAY_M:
        sound = value < quantity
    if not sound:
        raise Refusal("PROMOTION-INVALID", name=promotion.name)


def _each(promotion: Promotion, rests: list[_Rest]) -> list[Applied]:
    if promotion.quantity > 1 and sum(rest.pieces for rest in rests) < promotion.quantity:
        return []
    offs = [(rest, _off_each(promotion, rest.price, rest.pieces)) for rest in rests]
    return [_use(promotion, rest, rest.pieces, off) for rest, off in offs if off]


def _off_each(promotion: Promotion, price: int, pieces: Decimal) -> int:
    full = round_half_up(price * pieces)
    if promotion.kind is PromotionKind.PERCENT:
        off = round_half_up(full * promotion.value)
    elif promotion.kind is PromotionKind.AMOUNT_OFF:
        off = round_half_up(promotion.value * pieces)
    else:
        off = full - round_half_up(promotion.value * pieces)
    return _within(off, full)


def _sets(promotion: Promotion, rests: list[_Rest]) -> list[Applied]:
    """Whole sets of pieces, dearest first, so that the customer pays least; a set that saves nothing is left alone."""
    pieces = [rest for rest in rests if not rest.line.product.weighed]
    single = sorted((rest for rest in pieces for _ in range(int(rest.pieces))), key=lambda rest: -rest.price)
    size = max(1, promotion.quantity)
    off: dict[int, int] = {}
    used: dict[int, int] = {}
    for start in range(0, len(single) - size + 1, size):
        group = single[start : start + size]
        shares = _off_set(promotion, [rest.price for rest in group])
        if not any(shares):
            break
        for rest, share in zip(group, shares, strict=True):
            off[rest.line.id] = off.get(rest.line.id, 0) + share
            used[rest.line.id] = used.get(rest.line.id, 0) + 1
    return [
        _use(promotion, rest, Decimal(used[rest.line.id]), off[rest.line.id]) for rest in pieces if rest.line.id in used
    ]


def _off_set(promotion: Promotion, prices: list[int]) -> list[int]:
    if promotion.kind is PromotionKind.N_FOR_PRICE:
        whole = sum(prices)
        return allocate(_within(whole - int(promotion.value), whole), prices)
    paid = _within(int(promotion.value), len(prices))
    return [0] * paid + prices[paid:]


def _spend(promotion: Promotion, rests: list[_Rest]) -> list[Applied]:
    worth = [round_half_up(rest.price * rest.pieces) for rest in rests]
    whole = sum(worth)
    if not rests or whole < promotion.threshold:
        return []
    percent = promotion.kind is PromotionKind.SPEND_PERCENT
    off = round_half_up(whole * promotion.value) if percent else int(promotion.value)
    if _within(off, whole) == 0:
        return []
    shares = allocate(_within(off, whole), worth)
    return [_use(promotion, rest, rest.pieces, share) for rest, share in zip(rests, shares, strict=True)]


def _use(promotion: Promotion, rest: _Rest, pieces: Decimal, off: int) -> Applied:
    rest.pieces -= pieces
    return Applied(promotion, rest.line.id, -off, pieces)


def _within(amount: int, top: int) -> int:
    return max(0, min(amount, top))


_OFF_EACH = frozenset({PromotionKind.PERCENT, PromotionKind.AMOUNT_OFF, PromotionKind.FIXED_PRICE})

_GIVES: dict[PromotionKind, Callable[[Promotion, list[_Rest]], list[Applied]]] = {
    PromotionKind.PERCENT: _each,
    PromotionKind.AMOUNT_OFF: _each,
    PromotionKind.FIXED_PRICE: _each,
    PromotionKind.N_FOR_PRICE: _sets,
    PromotionKind.N_PAY_M: _sets,
    PromotionKind.SPEND_AMOUNT_OFF: _spend,
    PromotionKind.SPEND_PERCENT: _spend,
}
