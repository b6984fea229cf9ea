"""What the keys do to a line or the whole basket: quantity, void, discount, each asking for what it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.line import Line
from app.domain.permissions import Approval
from app.domain.pricing import PricedBasket
from app.services.sell import SellService, SellState
from app.ui.format import Format
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.adding import quantity_read
from app.ui.viewmodels.basket_rows import titled
from app.ui.viewmodels.choice_vm import ChoiceViewModel, Question, nothing
from app.ui.viewmodels.discount_vm import Discount, Discountable, DiscountViewModel
from app.ui.viewmodels.entry_vm import Ask, EntryViewModel
from app.ui.viewmodels.reasons import basket_void_reasons, line_void_reasons

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Done:
    """How a change ended: the new state with what was done and its tone, or the problem."""

    changed: Callable[[SellState, str, str], None]
    refused: Callable[[Exception], None]


class LineKeys:
    """Acts on the basket as it is when they run, not as it was when the key went down."""

    def __init__(
        self,
        sell: SellService,
        acting: Acting,
        entry: EntryViewModel,
        choice: ChoiceViewModel,
        discount: DiscountViewModel,
        text: Format,
        done: Done,
    ) -> None:
        self._sell = sell
        self._acting = acting
        self._entry = entry
        self._choice = choice
        self._discount = discount
        self._text = text
        self._done = done

    def count(self, line: Line, by: int) -> None:
        """One more or one less; weighed goods ask for the weight, less than one asks whether to void."""
        if line.product.weighed:
            self.ask_quantity(line)
        elif line.quantity + by < 1:
            self.ask_void(line)
        else:
            self._run(
                lambda _: self._sell.set_quantity(line.id, self._quantity_now(line) + by),
                translate("LineKeys", "Changed"),
            )

    def ask_quantity(self, line: Line) -> None:
        """Ask how many, or how much of weighed goods."""
        product = line.product

        def worth(quantity: Decimal) -> str:
            total = int((line.unit_price.minor * quantity).to_integral_value())
            return self._text.amount(total, line.unit_price.currency)

        def chosen(quantity: Decimal) -> None:
            self._run(lambda _: self._sell.set_quantity(line.id, quantity), translate("LineKeys", "Changed"))

        now = self._text.quantity(line.quantity, measured=product.weighed)
        note = translate("LineKeys", "{quantity} now").format(quantity=now)
        unit = product.unit.value if product.weighed else "×"
        self._entry.ask(
            Ask("quantity", titled(line), note, unit, quantity_read, worth, chosen, decimals=product.weighed)
        )  # fmt: skip

    def ask_arming(self, arm: Callable[[Decimal], None]) -> None:
        """Ask how many of what is scanned next."""
        note = translate("LineKeys", "Counts for the next scan or tile")
        self._entry.ask(Ask("quantity", translate("LineKeys", "Quantity"), note, "×", quantity_read, lambda _: "", arm))

    def ask_void(self, line: Line) -> None:
        """Ask why a line is taken out."""
        reasons = line_void_reasons()

        def void(place: int) -> None:
            self._run(
                lambda a: self._sell.void_line(line.id, reasons[place], a), translate("LineKeys", "Voided"), "look"
            )

        self._choice.ask(
            Question("reason", translate("LineKeys", "Why is it voided?"), titled(line), reasons, void, nothing)
        )

    def restore(self, line: Line) -> None:
        """Put a voided line back."""
        self._run(lambda _: self._sell.restore_line(line.id), translate("LineKeys", "Put back"))

    def ask_basket_void(self) -> None:
        """Ask why the basket is given up."""
        reasons = basket_void_reasons()

        def void(place: int) -> None:
            self._run(lambda a: self._sell.void_basket(reasons[place], a), "")

        note = translate("LineKeys", "All lines are taken out; the record keeps them")
        self._choice.ask(
            Question("reason", translate("LineKeys", "Why is the basket given up?"), note, reasons, void, nothing)
        )

    def ask_discount(self, priced: PricedBasket, line: Line | None) -> None:
        """Ask for a discount on the chosen line or the basket."""
        targets = [self._of_line(priced, line)] if line is not None and not line.voided else []
        whole = sum(p.amount for p in priced.lines if p.line.product.discountable)
        targets.append(
            Discountable(0, translate("LineKeys", "Whole basket"), whole, priced.basket.discount is not None)
        )
        self._discount.ask(tuple(targets), self._give, self._take_back)

    def _of_line(self, priced: PricedBasket, line: Line) -> Discountable:
        amount = next(p.amount for p in priced.lines if p.line.id == line.id)
        return Discountable(line.id, titled(line), amount, line.discount is not None)

    def _give(self, given: Discount) -> None:
        def act(approval: Approval | None) -> SellState:
            if given.line:
                return self._sell.discount_line(given.line, given.kind, given.value, given.reason, approval)
            return self._sell.discount_basket(given.kind, given.value, given.reason, approval)

        self._run(act, translate("LineKeys", "Discount given"))

    def _take_back(self, line: int) -> None:
        self._run(lambda _: self._sell.clear_discount(line), translate("LineKeys", "Discount taken back"))

    def _quantity_now(self, line: Line) -> Decimal:
        return self._sell.state().basket.line(line.id).quantity

    def _run(self, act: Callable[[Approval | None], SellState], note: str, tone: str = "good") -> None:
        self._acting.run(act, lambda state: self._done.changed(state, note, tone), self._done.refused)
