"""What an act does to the stock: the difference between a fulfilment before and after it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.order_fulfilment import Fulfilment
from app.domain.order_line import OrderLine


@dataclass(frozen=True, slots=True)
class StockEffect:
    """What changes in a store because of one line, in millionths.

    `left` were handed over, `missing` were not found, `damaged` are broken (below zero: found after all); `holds` is
    what is reserved for the line from now on, `held` what was before.
    """

    store: str
    sku: str
    line: str
    left: int
    missing: int
    damaged: int
    held: int
    holds: int

    @property
    def on_hand(self) -> int:
        """By how much the goods on hand change."""
        return -self.left - self.missing - self.damaged

    @property
    def reserved(self) -> int:
        """By how much the reserved goods change."""
        return self.holds - self.held


def stock_effects(before: Fulfilment | None, after: Fulfilment) -> list[StockEffect]:
    """The effects in the order of products, so that two acts never wait for each other in a ring."""
    was = {line.id: line for line in before.lines} if before else {}
    now = {line.id: line for line in after.lines}
    effects = (_effect(after.store, was.get(line_id), now.get(line_id)) for line_id in was | now)
    changed = (e for e in effects if e.left or e.missing or e.damaged or e.holds != e.held)
    return sorted(changed, key=lambda effect: (effect.sku, effect.line))


def _effect(store: str, was: OrderLine | None, now: OrderLine | None) -> StockEffect:
    one = now or was
    assert one is not None
    damaged = _of(now, "damaged") - _of(was, "damaged")
    return StockEffect(
        store,
        one.sku,
        one.id,
        left=_of(now, "collected") - _of(was, "collected"),
        missing=_of(now, "missing") - _of(was, "missing") - damaged,
        damaged=damaged,
        held=_of(was, "held"),
        holds=_of(now, "held"),
    )


def _of(line: OrderLine | None, name: str) -> int:
    return getattr(line, name) if line else 0
