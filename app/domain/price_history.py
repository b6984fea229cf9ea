"""What was and will be charged for a product, and what each reduction of it was reduced from.

A reduction begins when less is charged than before, or when a promotion begins to take something off for everybody. It
goes on while the same is charged. It is measured by the lowest that was charged in the 30 days before it was first
applied, earlier reductions included: Directive 98/6/EC, Article 6a(2), and Commission guidance 2021/C 526/02, 2.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.dated_price import DatedPrice, PriceStep, price_in_force
from app.domain.money import Money
from app.domain.price_reduction import Reduction

PRIOR_MS = 30 * 86_400_000
AHEAD_MS = 62 * 86_400_000  # how far promotions of single weekdays are told ahead

_Taken = tuple[int, int | None, Reduction]


def steps_of(
    prices: Iterable[DatedPrice], store: str, channel: str, reductions: Sequence[Reduction] = (), horizon: int = 0
) -> tuple[PriceStep, ...]:
    """Everything that was and will be charged in a store and channel, in the order of time; neighbours differ."""
    meant = [price for price in prices if price.meant(store, channel)]
    taken = _taken([one for one in reductions if one.meant(store, channel)], horizon)
    moments = {price.valid_from for price in meant} | {end for p in meant for end in p.ends if end is not None}
    moments |= {moment for start, end, _ in taken for moment in (start, end) if moment is not None}
    steps: list[PriceStep] = []
    for moment in sorted(moments):
        found = price_in_force(meant, store, channel, moment)
        price = found.price if found else None
        step = PriceStep(moment, price, reduced=_reduced(price, taken, moment))
        last = steps[-1] if steps else PriceStep(moment, None)
        if (last.price, last.reduced) != (step.price, step.reduced):
            steps.append(PriceStep(moment, price, _prior(steps, last, step), step.reduced))
    return tuple(steps)


def steps_from(steps: Sequence[PriceStep], at: int) -> tuple[PriceStep, ...]:
    """The step in force at a moment and all that follow."""
    over = sum(step.since <= at for step in steps) - 1
    return tuple(steps[max(0, over) :])


def lowest_between(steps: Sequence[PriceStep], start: int, end: int) -> Money | None:
    """The lowest that was charged from a moment until just before another."""
    ends = [step.since for step in steps[1:]] + [end]
    met = [step.charged for step, until in zip(steps, ends, strict=True) if step.since < end and until > start]
    return min((money for money in met if money is not None), key=lambda money: money.minor, default=None)


def _taken(reductions: Sequence[Reduction], horizon: int) -> list[_Taken]:
    """Reductions with their spans, in the order in which the till applies promotions."""
    in_order = sorted(reductions, key=lambda one: (one.promotion.priority, one.promotion.id, one.since))
    return [(start, end, one) for one in in_order for start, end in one.spans(horizon)]


def _reduced(price: Money | None, taken: Sequence[_Taken], at: int) -> Money | None:
    if price is None:
        return None
    left = (one.leaves(price) for start, end, one in taken if start <= at and (end is None or at < end))
    return next((money for money in left if money.minor < price.minor), None)


def _prior(before: Sequence[PriceStep], last: PriceStep, step: PriceStep) -> Money | None:
    charged, was = step.charged, last.charged
    if charged is None or was is None or charged.currency != was.currency:
        return None
    if charged == was and (last.reduced is not None or last.prior is not None):
        return last.prior
    if charged.minor < was.minor or step.reduced is not None:
        return lowest_between(before, step.since - PRIOR_MS, step.since)
    return None
