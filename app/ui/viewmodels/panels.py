"""Which one panel the right pane shows: what must be answered first, then what was opened, then search or tiles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.basket_vm import BasketViewModel
from app.ui.viewmodels.choice_vm import ChoiceViewModel
from app.ui.viewmodels.discount_vm import DiscountViewModel
from app.ui.viewmodels.entry_vm import EntryViewModel
from app.ui.viewmodels.parked_vm import ParkedViewModel
from app.ui.viewmodels.price_vm import PriceViewModel
from app.ui.viewmodels.rail_keys import RailFacts
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.search_vm import SearchViewModel
from app.ui.viewmodels.tiles_vm import TilesViewModel


@dataclass(frozen=True, slots=True)
class SellParts:
    """The view-models that the page shows beside SellViewModel."""

    basket: BasketViewModel
    search: SearchViewModel
    tiles: TilesViewModel
    entry: EntryViewModel
    choice: ChoiceViewModel
    discount: DiscountViewModel
    parked: ParkedViewModel
    price: PriceViewModel
    refusal: RefusalViewModel
    approval: ApprovalViewModel


class Panels:
    """Knows the panel in front. `opened` is one that a key opened: help, check, recall or menu."""

    def __init__(self, parts: SellParts) -> None:
        self._parts = parts
        self.opened = ""
        self.shown = "tiles"

    def settle(self) -> bool:
        """Look again; whether another panel is in front now."""
        before, self.shown = self.shown, self._in_front()
        return self.shown != before

    def close(self) -> None:
        """Shut what was opened; what must be answered stays."""
        self.opened = ""
        self._parts.entry.cancel()
        self._parts.choice.cancel()
        self._parts.discount.cancel()

    def escape(self) -> bool:
        """One level back; False when nothing was open."""
        parts = self._parts
        acts: dict[str, Callable[[], None]] = {
            "refusal": parts.refusal.answer,
            "approval": parts.approval.cancel,
            "results": parts.search.clear,
        }
        if self.shown == "tiles":
            return False
        acts.get(self.shown, self.close)()
        return True

    def enter(self) -> None:
        """Enter outside a field: answers what the panel asks; it never pays."""
        parts = self._parts
        acts: dict[str, Callable[[], None]] = {
            "refusal": parts.refusal.answer,
            "recall": parts.parked.choose_selected,
            "discount": parts.discount.accept,
        }
        if self.shown in acts:
            acts[self.shown]()
        elif self.shown == parts.entry.property("purpose"):
            parts.entry.accept()

    def step(self, by: int) -> None:
        """Up and down: results while there are some, parked baskets, else lines."""
        steps = {"results": self._parts.search.step, "recall": self._parts.parked.step}
        steps.get(self.shown, self._parts.basket.step)(by)

    def facts(self) -> RailFacts:
        """What decides about the keys."""
        basket = self._parts.basket
        line = basket.current_line
        return RailFacts(
            self.shown,
            bool(basket.priced.basket.lines),
            not basket.priced.basket.empty,
            line is not None,
            line is not None and bool(line.voided),
            self._parts.parked.baskets,
        )

    def _in_front(self) -> str:
        parts = self._parts
        waiting = (
            (parts.approval, "approval"),
            (parts.refusal, "refusal"),
            (parts.choice, parts.choice.property("purpose")),
            (parts.entry, parts.entry.property("purpose")),
            (parts.discount, "discount"),
        )
        for model, panel in waiting:
            if model.property("active"):
                return str(panel)
        return self.opened or ("results" if parts.search.property("open") else "tiles")
