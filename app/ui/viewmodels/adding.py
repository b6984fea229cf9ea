"""Putting goods into the basket, and asking the cashier for what a product needs: weight, price, serial number, age."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Product, Unit
from app.domain.money import round_half_up
from app.domain.permissions import Approval
from app.domain.refusals import Refusal
from app.ports.runner import Runner
from app.services.scan import OtherCode, ScanService
from app.services.sell import SellService, SellState
from app.ui.format import Format
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.choice_vm import ChoiceViewModel, Question
from app.ui.viewmodels.entry_vm import Ask, EntryViewModel, Weighable
from app.ui.viewmodels.product_words import price_text
from app.ui.viewmodels.reasons import open_price_reason

translate = QCoreApplication.translate

_LARGEST_PRICE = 10**9
_GRAMS = 1000

Act = Callable[[Decimal | None, Approval | None], SellState | OtherCode]


@dataclass(frozen=True, slots=True)
class Attempt:
    """Something being added. `act` is tried again once what it needs is known; `code` is what was scanned, if any."""

    act: Act
    find: Callable[[], Product]
    quantity: Decimal | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Endings:
    """What follows an attempt: exactly one of these; `asking` means that it goes on once the cashier has answered."""

    added: Callable[[Attempt, SellState], None]
    other: Callable[[OtherCode], None]
    refused: Callable[[Attempt, Exception, Product | None], None]
    dropped: Callable[[Attempt, Product], None]
    asking: Callable[[], None]


class Adding:
    """Adds by code or by sku; what a product needs is asked for in the right pane, and then it is tried again."""

    def __init__(
        self,
        sell: SellService,
        scan: ScanService,
        runner: Runner,
        acting: Acting,
        entry: EntryViewModel,
        choice: ChoiceViewModel,
        text: Format,
        currency: str,
        endings: Endings,
    ) -> None:
        self._sell = sell
        self._scan = scan
        self._runner = runner
        self._acting = acting
        self._entry = entry
        self._choice = choice
        self._text = text
        self._currency = currency
        self._endings = endings
        self._asks = {
            "WEIGHT-NEEDED": self._ask_weight,
            "PRICE-MISSING": self._ask_price,
            "SERIAL-NEEDED": self._ask_serial,
            "AGE-CHECK": self._ask_age,
        }

    def by_code(self, code: str, quantity: Decimal | None) -> None:
        """Add what a code stands for."""
        self._try(
            Attempt(lambda q, _: self._scan.scan(code, q), lambda: self._scan.find(code), quantity, code)
        )  # fmt: skip

    def by_sku(self, sku: str, quantity: Decimal | None) -> None:
        """Add what a tile or a search result stands for."""
        self._try(Attempt(lambda q, _: self._sell.add_sku(sku, q), lambda: self._sell.product(sku), quantity))

    def _try(self, attempt: Attempt) -> None:
        self._acting.run(
            lambda approval: attempt.act(attempt.quantity, approval),
            lambda result: self._ended(attempt, result),
            lambda problem: self._failed(attempt, problem),
        )

    def _ended(self, attempt: Attempt, result: SellState | OtherCode) -> None:
        if isinstance(result, OtherCode):
            self._endings.other(result)
        else:
            self._endings.added(attempt, result)

    def _failed(self, attempt: Attempt, problem: Exception) -> None:
        if not isinstance(problem, Refusal) or "product" not in problem.facts:
            self._endings.refused(attempt, problem, None)
            return
        ask = self._asks.get(problem.code)

        def found(product: Product) -> None:
            if ask is None:
                self._endings.refused(attempt, problem, product)
            else:
                ask(attempt, product)
                self._endings.asking()

        self._runner.db(attempt.find, found, lambda _: self._endings.refused(attempt, problem, None))

    def _ask_weight(self, attempt: Attempt, product: Product) -> None:
        unit = product.unit.value
        at = translate("Adding", "{price} per {unit}").format(price=price_text(product, self._text), unit=unit)
        weighable = self._weighable(attempt, product)
        typed = attempt if weighable is None else replace(attempt, act=self._marked(attempt.act))
        self._entry.ask(
            Ask(
                "weight",
                product.name,
                at,
                unit,
                quantity_read,
                lambda weight: self._worth(product, weight),
                lambda weight: self._try(replace(typed, quantity=weight)),
                lambda: self._endings.dropped(attempt, product),
                weighable=weighable,
            )
        )

    def _weighable(self, attempt: Attempt, product: Product) -> Weighable | None:
        """What a scale beside the till may answer; it knows nothing of litres and metres."""
        if not self._entry.has_scale or product.unit not in (Unit.KILOGRAM, Unit.GRAM):
            return None
        in_grams = product.unit is Unit.GRAM
        price = product.price.minor if product.price else 0
        return Weighable(
            price * _GRAMS if in_grams else price,
            in_grams,
            lambda weight: self._try(replace(attempt, quantity=weight)),
        )

    def _marked(self, act: Act) -> Act:
        """The same, and a note on the line for everybody who reads it later."""
        words = translate("Adding", "Weight typed by hand")

        def marked(quantity: Decimal | None, approval: Approval | None) -> SellState | OtherCode:
            result = act(quantity, approval)
            return (
                self._sell.note_line(result.touched, words, printed=True) if isinstance(result, SellState) else result
            )

        return marked

    def _worth(self, product: Product, weight: Decimal) -> str:
        return self._text.amount(round_half_up(product.price.minor * weight), self._currency) if product.price else ""

    def _ask_price(self, attempt: Attempt, product: Product) -> None:
        def named(price: int) -> None:
            reason = open_price_reason()
            self._try(replace(attempt, act=lambda _, a: self._sell.add_at_price(product.sku, price, reason, a)))

        self._entry.ask(
            Ask(
                "price",
                product.name,
                translate("Adding", "This product has no price of its own"),
                self._text.currency_word(self._currency),
                self._price_read,
                lambda price: self._text.amount(price, self._currency),
                named,
                lambda: self._endings.dropped(attempt, product),
            )
        )

    def _price_read(self, typed: str) -> int | None:
        minor = self._text.amount_typed(typed, self._currency)
        return minor if minor is not None and 0 < minor <= _LARGEST_PRICE else None

    def _ask_serial(self, attempt: Attempt, product: Product) -> None:
        def given(serial: str) -> None:
            self._try(replace(attempt, act=lambda _q, _a: self._sell.add(product, serial=serial)))

        self._entry.ask(
            Ask(
                "serial",
                product.name,
                translate("Adding", "Scan the serial number on the box, or type it"),
                "",
                serial_read,
                lambda _: "",
                given,
                lambda: self._endings.dropped(attempt, product),
                decimals=False,
                letters=True,
            )
        )

    def _ask_age(self, attempt: Attempt, product: Product) -> None:
        def answered(place: int) -> None:
            if place:
                self._endings.dropped(attempt, product)
                return
            self._runner.db(
                lambda: self._sell.confirm_age(product.min_age),
                lambda _: self._try(attempt),
                lambda problem: self._endings.refused(attempt, problem, product),
            )

        self._choice.ask(
            Question(
                "age",
                translate("Adding", "Is the customer {age} or older?").format(age=product.min_age),
                product.name,
                (
                    translate("Adding", "Yes, {age} or older").format(age=product.min_age),
                    translate("Adding", "No, leave it out"),
                ),
                answered,
                lambda: self._endings.dropped(attempt, product),
                figure=str(product.min_age),
            )
        )


def quantity_read(typed: str) -> Decimal | None:
    """A quantity that a person typed, with at most three decimals; None when it is none."""
    try:
        value = Decimal(typed.replace(",", "."))
    except InvalidOperation:
        return None
    return value if 0 < value < 10_000 and value == round(value, 3) else None


def serial_read(typed: str) -> str | None:
    """A serial number that was typed or scanned."""
    return typed.strip() or None
