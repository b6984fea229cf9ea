"""Selling: from a scan or a key to a priced basket, saved at every change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from app.domain import basket as baskets
from app.domain.basket import Basket, DiscountKind, ManualDiscount, Note, PriceOverride
from app.domain.catalogue import Product
from app.domain.money import Money
from app.domain.permissions import Action, Approval
from app.domain.pricing import PricedBasket, price_basket
from app.domain.refusals import Refusal
from app.ports.catalogue import Catalogue
from app.ports.clock import Ids
from app.ports.journal import Draft, Journal
from app.ports.shelf import BasketShelf, ParkedBasket
from app.services.desk import Desk
from app.wire.entry import Kind

_ONE = Decimal(1)


def never() -> bool:
    """Nothing keeps anybody from selling."""
    return False


@dataclass(frozen=True, slots=True)
class SellState:
    """The basket as the screen shows it. `touched` is the line of the last act (0: none)."""

    priced: PricedBasket
    touched: int = 0

    @property
    def basket(self) -> Basket:
        """The basket itself."""
        return self.priced.basket


class SellService:
    """Edits the one basket at the counter. Methods return the new state, or raise a Refusal and change nothing.

    `barred` is asked before the first line of a basket: whether a drawer stands open that has to be shut.
    """

    def __init__(
        self,
        desk: Desk,
        catalogue: Catalogue,
        shelf: BasketShelf,
        journal: Journal,
        ids: Ids,
        barred: Callable[[], bool] = never,
    ) -> None:
        self._desk = desk
        self._catalogue = catalogue
        self._shelf = shelf
        self._journal = journal
        self._ids = ids
        self._barred = barred
        self._basket = shelf.current() or self._fresh()
        self._age_checked = 0

    def state(self, touched: int = 0) -> SellState:
        """The basket, priced now."""
        promotions, rules = self._catalogue.promotions(), self._catalogue.tax_rules()
        return SellState(price_basket(self._basket, promotions, rules, self._desk.today()), touched)

    def add(
        self, product: Product, quantity: Decimal = _ONE, *, serial: str = "", batch: str = "", expiry: str = ""
    ) -> SellState:
        """Add a product.

        Raises Refusal `WEIGHT-NEEDED`, `PRICE-MISSING`, `SERIAL-NEEDED`, `AGE-CHECK` (with `age`), `QTY-INVALID`, and
        `SHIFT-NOT-OPEN`, `SHIFT-SIGNED-OUT` or `DRAWER-OPEN` when nobody may sell now.
        """
        self._may_sell()
        self._check_age(product)
        changed, line = baskets.add(self._basket, product, quantity, serial=serial, batch=batch, expiry=expiry)
        return self._keep(changed, line)

    def add_sku(self, sku: str, quantity: Decimal | None = None) -> SellState:
        """Add by SKU, as tiles and search results do. Weighed goods need a quantity: Refusal `WEIGHT-NEEDED`."""
        product = self.product(sku)
        if product.weighed and quantity is None:
            raise Refusal("WEIGHT-NEEDED", product=product.name, sku=sku)
        return self.add(product, quantity or _ONE)

    def add_labelled(self, product: Product, amount: Money) -> SellState:
        """Add goods whose label carries the price to charge."""
        self._may_sell()
        self._check_age(product)
        return self._keep(*baskets.add_labelled(self._basket, product, amount))

    def add_at_price(self, sku: str, price: int, reason: str, approval: Approval | None = None) -> SellState:
        """Add a product whose price the cashier names, minor units."""
        product = self.product(sku)
        actor = self._desk.allow(Action.OPEN_PRICE, price, approval)
        override = PriceOverride(
            Money(price, self._basket.currency), product.price, reason, actor.name, _name(approval)
        )
        self._may_sell()
        self._check_age(product)
        return self._keep(*baskets.add_priced(self._basket, product, override, _ONE))

    def confirm_age(self, age: int) -> None:
        """The cashier has seen that the customer is at least this old; asked once a basket."""
        self._age_checked = max(self._age_checked, age)

    def set_quantity(self, line: int, quantity: Decimal) -> SellState:
        """Change how many. Raises Refusal `QTY-INVALID`, `QTY-FIXED`."""
        return self._keep(baskets.set_quantity(self._basket, line, quantity), line)

    def void_line(self, line: int, reason: str, approval: Approval | None = None) -> SellState:
        """Take a line out of the sum; it stays on the record."""
        self._desk.allow(Action.VOID_LINE, approval=approval)
        return self._keep(baskets.void_line(self._basket, line, reason), line)

    def restore_line(self, line: int) -> SellState:
        """Put a voided line back."""
        return self._keep(baskets.restore_line(self._basket, line), line)

    def change_price(self, line: int, price: int, reason: str, approval: Approval | None = None) -> SellState:
        """Name a line's unit price by hand, minor units. Raises Refusal `PRICE-INVALID`, `REASON-MISSING`, rights."""
        actor = self._desk.allow(Action.CHANGE_PRICE, price, approval)
        override = PriceOverride(
            Money(price, self._basket.currency),
            self._basket.line(line).product.price,
            _reason(reason),
            actor.name,
            _name(approval),
        )
        return self._keep(baskets.override_price(self._basket, line, override), line)

    def discount_line(
        self, line: int, kind: DiscountKind, value: Decimal, reason: str, approval: Approval | None = None
    ) -> SellState:
        """Give a discount on a line: a fraction or minor units. Raises Refusal `DISCOUNT-...`, `REASON-MISSING`."""
        actor = self._desk.allow(Action.DISCOUNT_LINE, _bound(kind, value), approval)
        discount = ManualDiscount(kind, value, _reason(reason), actor.name, _name(approval))
        return self._keep(baskets.discount_line(self._basket, line, discount), line)

    def discount_basket(
        self, kind: DiscountKind, value: Decimal, reason: str, approval: Approval | None = None
    ) -> SellState:
        """Give a discount on the whole basket."""
        actor = self._desk.allow(Action.DISCOUNT_BASKET, _bound(kind, value), approval)
        discount = ManualDiscount(kind, value, _reason(reason), actor.name, _name(approval))
        return self._keep(baskets.discount_basket(self._basket, discount))

    def clear_discount(self, line: int = 0) -> SellState:
        """Take a line's discount back, or the basket's (0)."""
        if line:
            return self._keep(baskets.discount_line(self._basket, line, None), line)
        return self._keep(baskets.discount_basket(self._basket, None))

    def note_line(self, line: int, text: str, *, printed: bool) -> SellState:
        """Put a note on a line."""
        return self._keep(baskets.note_line(self._basket, line, Note(text, printed)), line)

    def add_coupon(self, code: str) -> SellState:
        """Remember a coupon."""
        return self._keep(baskets.add_coupon(self._basket, code))

    def park(self, title: str = "") -> SellState:
        """Put the basket aside. Raises Refusal `BASKET-EMPTY`."""
        if self._basket.empty:
            raise Refusal("BASKET-EMPTY")
        priced = self.state().priced
        owner = self._desk.somebody().name
        parked = ParkedBasket(self._basket.id, owner, self._desk.now(), priced.money, priced.pieces, title)
        self._shelf.park(self._basket, parked)
        return self.start_fresh()

    def parked(self) -> list[ParkedBasket]:
        """All baskets that wait, newest first."""
        return sorted(self._shelf.parked(), key=lambda p: p.at, reverse=True)

    def recall(self, basket_id: str) -> SellState:
        """Take a parked basket to the counter. Raises Refusal `BASKET-IN-THE-WAY` when one is there, `BASKET-GONE`."""
        if not self._basket.empty:
            raise Refusal("BASKET-IN-THE-WAY")
        return self._keep(self._shelf.take(basket_id))

    def void_basket(self, reason: str, approval: Approval | None = None) -> SellState:
        """Give the basket up; the journal keeps what was in it. Raises Refusal `BASKET-EMPTY`, `REASON-MISSING`."""
        if not self._basket.lines:
            raise Refusal("BASKET-EMPTY")
        total = self.state().priced.total
        actor = self._desk.allow(Action.VOID_BASKET, total, approval)
        body = {
            "basket": self._basket.id,
            "total": total,
            "currency": self._basket.currency,
            "reason": _reason(reason),
            "actor": actor.name,
            "approver": _name(approval),
            "lines": [
                {"sku": line.product.sku, "name": line.product.name, "quantity": str(line.quantity)}
                for line in self._basket.lines
            ],
        }
        self._journal.append(
            Draft(
                self._ids.new(),
                Kind.BASKET_VOID,
                self._desk.now(),
                lambda _: body,
                shift=self._desk.open_shift().number,
                basket=self._basket.id,
            )
        )
        return self.start_fresh()

    def start_fresh(self) -> SellState:
        """A new, empty basket."""
        self._basket = self._fresh()
        self._age_checked = 0
        self._shelf.drop_current()
        return self.state()

    def product(self, sku: str) -> Product:
        """The product of a SKU. Raises Refusal `SCAN-UNKNOWN`."""
        found = self._catalogue.by_sku(sku)
        if found is None:
            raise Refusal("SCAN-UNKNOWN", code=sku)
        return found

    def _may_sell(self) -> None:
        self._desk.allow(Action.SELL)
        self._desk.open_shift()
        if not self._basket.lines and self._barred():
            raise Refusal("DRAWER-OPEN")

    def _check_age(self, product: Product) -> None:
        if product.min_age > self._age_checked:
            raise Refusal("AGE-CHECK", product=product.name, age=str(product.min_age), sku=product.sku)

    def _keep(self, changed: Basket, touched: int = 0) -> SellState:
        before, self._basket = self._basket, changed
        try:
            state = self.state(touched)
            self._shelf.keep_current(changed)
        except BaseException:
            self._basket = before
            raise
        return state

    def _fresh(self) -> Basket:
        return Basket(self._ids.new(), self._desk.terminal.currency)


def _bound(kind: DiscountKind, value: Decimal) -> int:
    """What an approval of a discount is bound to: minor units, or hundredths of a percent."""
    return int(value * 10_000) if kind is DiscountKind.PERCENT else int(value)


def _name(approval: Approval | None) -> str:
    return approval.approver.name if approval else ""


def _reason(reason: str) -> str:
    if not reason.strip():
        raise Refusal("REASON-MISSING")
    return reason.strip()
