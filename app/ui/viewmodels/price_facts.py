"""What somebody on the floor is told of a price: what one piece costs today, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Product
from app.domain.line import Line
from app.domain.money import Money
from app.domain.promotion import Promotion, apply_promotions
from app.domain.unit_price import unit_price
from app.ui.format import Format
from app.ui.viewmodels.offer_words import offer_text, until_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WhyRow:
    """One reason for a price; `applied` says that one piece has it already."""

    key: str
    text: str
    detail: str
    glyph: str
    applied: bool


@dataclass(frozen=True, slots=True)
class PriceFacts:
    """Texts ready to show; empty where there is nothing to say. `was` is the price before what is taken off."""

    figure: str = ""
    currency: str = ""
    was: str = ""
    per: str = ""
    deposit: str = ""
    why: tuple[WhyRow, ...] = ()


def price_facts(product: Product, promotions: Sequence[Promotion], today: date, text: Format) -> PriceFacts:
    """The price of one piece, or of one unit of weighed goods, with every promotion that names the product."""
    price = product.price
    if price is None:
        return PriceFacts(figure=translate("Offer", "Named at the till"))
    line = Line(1, product, Decimal(1))
    holding = [one for one in promotions if one.holds(today, (one.coupon,)) and one.covers(line)]
    taken = apply_promotions([line], holding, today) if price.minor > 0 else []
    charged = Money(price.minor + sum(one.amount for one in taken), price.currency)
    used = {one.promotion.id for one in taken}
    why = [
        WhyRow(one.id, offer_text(one, text, price.currency), until_text(one, text, today), "discount", one.id in used)
        for one in sorted(holding, key=lambda one: (one.id not in used, one.priority, one.id))
    ]
    if product.prior is not None:
        why.append(_lowest(product.prior, text))
    return PriceFacts(
        text.amount(charged.minor, charged.currency),
        text.currency_word(charged.currency),
        text.amount(price.minor, price.currency) if charged.minor < price.minor else "",
        _per(product, charged, text),
        _deposit(product, text),
        tuple(why),
    )


def _lowest(prior: Money, text: Format) -> WhyRow:
    amount = f"{text.amount(prior.minor, prior.currency)} {text.currency_word(prior.currency)}"
    said = translate("Offer", "Lowest price in the 30 days before the reduction: {amount}").format(amount=amount)
    return WhyRow("lowest", said, "", "clock", applied=False)


def _per(product: Product, charged: Money, text: Format) -> str:
    if product.weighed:
        return translate("Product", "per {unit}").format(unit=product.unit.value)
    found = unit_price(product, charged)
    if found is None:
        return ""
    amount = text.amount(found.price.minor, found.price.currency)
    return translate("Offer", "{amount} per {unit}").format(amount=amount, unit=found.unit)


def _deposit(product: Product, text: Format) -> str:
    if product.deposit is None:
        return ""
    amount = product.deposit.amount
    return translate("Offer", "and {amount} deposit").format(amount=text.amount(amount.minor, amount.currency))
