"""What a customer reads of the goods: a name, what it is, what it costs and what it would have cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.basket import Line
from app.domain.pricing import PricedBasket, PricedLine
from app.domain.sale import Sale, quantity_of
from app.domain.sold import SoldLine
from app.ui.format import Format
from app.ui.viewmodels.display_words import years_sign


@dataclass(frozen=True, slots=True)
class DisplayRow:
    """One row. `was` is the price before savings; `age` is from how many years it is sold; `sub` belongs above."""

    key: str
    name: str
    detail: str
    amount: str
    was: str = ""
    age: str = ""
    sub: bool = False
    now: bool = False


def rows_of_basket(priced: PricedBasket, text: Format, touched: int) -> list[DisplayRow]:
    """The lines that count, the one touched last marked."""
    return [row for line in priced.lines for row in _of_line(line, text, priced.basket.currency, touched)]


def rows_of_sale(sale: Sale, text: Format) -> list[DisplayRow]:
    """The lines of a sale that is made."""
    return [row for line in sale.lines for row in _of_sold(line, text, sale.currency)]


def name_of(line: Line) -> str:
    """The product's name without its size and colour, which stand below it."""
    return line.product.name


def detail_of(priced: PricedLine, text: Format, currency: str) -> str:
    """Size and colour, then how many at which price."""
    line = priced.line
    unit = line.product.unit.value if line.product.weighed else ""
    quantity = text.quantity(line.quantity, measured=line.product.weighed)
    return _detail(line.product.variant, quantity, unit, text.amount(priced.unit_price, currency))


def _of_line(priced: PricedLine, text: Format, currency: str, touched: int) -> Iterator[DisplayRow]:
    line, product = priced.line, priced.line.product
    yield DisplayRow(
        f"line {line.id}",
        name_of(line),
        detail_of(priced, text, currency),
        text.amount(priced.amount, currency),
        was=_was(priced.extended, priced.amount, text, currency),
        age=years_sign(str(product.min_age)) if product.min_age else "",
        now=line.id == touched,
    )
    if product.deposit is not None:
        yield _deposit(line.id, product.deposit.name, priced.deposit, text, currency, now=line.id == touched)


def _of_sold(line: SoldLine, text: Format, currency: str) -> Iterator[DisplayRow]:
    quantity = text.quantity(quantity_of(line), measured=line.weighed)
    unit = line.unit if line.weighed else ""
    yield DisplayRow(
        f"line {line.id}",
        line.name,
        _detail(line.variant, quantity, unit, text.amount(line.unit_price, currency)),
        text.amount(line.amount, currency),
        was=_was(line.extended, line.amount, text, currency),
    )
    if line.deposit:
        yield _deposit(line.id, line.deposit_name, line.deposit, text, currency)


def _deposit(line: int, name: str, amount: int, text: Format, currency: str, *, now: bool = False) -> DisplayRow:
    row = DisplayRow(f"line {line} deposit", name, "", text.amount(amount, currency), sub=True)
    return replace(row, now=now)


def _detail(variant: str, quantity: str, unit: str, price: str) -> str:
    counted = f"{quantity} {unit} × {price}" if unit else f"{quantity} × {price}"
    return ", ".join(part for part in (variant, "" if quantity == "1" and not unit else counted) if part)


def _was(extended: int, amount: int, text: Format, currency: str) -> str:
    return text.amount(extended, currency) if amount < extended else ""
