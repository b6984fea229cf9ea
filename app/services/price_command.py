"""Pricing a basket given as JSON with the one engine, for `omnitill price`.

The document; only `lines` is needed, and of a line only `name` and `price`:

    {
      "currency": "PLN",                     ISO 4217
      "day": "2026-05-04",                   the day that promotions are judged on; today if absent
      "tax": {
        "inclusive": true,                   whether prices include tax
        "rounding": "document",              or "line"
        "classes": [{"code": "A", "rates": ["0.23"]}]         fractions; no rates: outside tax
      },
      "lines": [{
        "name": "Milk", "price": "3.49",     major units as text, per unit; negative for returned empties
        "sku": "milk", "quantity": "2", "unit": "pcs", "category": "dairy", "tax": "A",
        "deposit": "0.50", "discountable": true,
        "discount": {"kind": "percent", "value": "0.10", "reason": "damaged"}
      }],
      "promotions": [{
        "id": "p1", "name": "3 for 2", "kind": "n_pay_m", "value": "2", "quantity": 3,
        "skus": ["milk"], "categories": [], "threshold": "50.00",
        "valid_from": "2026-05-01", "valid_to": "2026-05-31", "weekdays": [0, 1], "coupon": "MAY", "priority": 100
      }],
      "coupons": ["MAY"],
      "discount": {"kind": "amount", "value": "5.00", "reason": "late"}
    }

Kinds of promotion are those of `PromotionKind`. A `value` is a fraction for percentages, a number of pieces for
`n_pay_m`, an amount in major units for the rest. Numbers may be given as text or as JSON numbers, read exactly.
A `unit` other than `pcs` makes a line weighed: its quantity may have three decimals; `weighed` says otherwise.
A `tax` class that is not named is the first.

The answer has every amount in minor units: `lines` with `adjustments` and an `explanation` of each, `taxes` per class
with its rates, and `net`, `tax`, `gross`, `deposits`, `saved` and `total`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.basket import (
    Basket,
    DiscountKind,
    Line,
    ManualDiscount,
    add,
    add_coupon,
    discount_basket,
    discount_line,
)
from app.domain.catalogue import Deposit, Product, Unit
from app.domain.money import Money
from app.domain.pricing import PricedBasket, PricedLine, TaxTotal, price_basket
from app.domain.promotion import Promotion, PromotionKind, check_promotion
from app.domain.promotion_words import explanation
from app.domain.tax import TaxClass, TaxRounding, TaxRules
from app.services.json_document import Node, read_document

_FRACTIONS = (PromotionKind.PERCENT, PromotionKind.SPEND_PERCENT)
_DEFAULT_CLASS = "-"


def price_document(text: str, today: date) -> dict[str, Any]:
    """Price the basket of a JSON document. Raises Refusal `PRICE-FILE` naming the place in it that is wrong."""
    root = read_document(text)
    root.only("currency", "day", "tax", "lines", "promotions", "coupons", "discount")
    currency = root["currency"].text("PLN")
    if not (len(currency) == 3 and currency.isascii() and currency.isupper()):
        raise root["currency"].wrong("expected an ISO 4217 code")
    rules = _rules(root["tax"])
    basket = _basket(root, currency, rules)
    promotions = [_promotion(node, currency) for node in root["promotions"].items()]
    return _answer(price_basket(basket, promotions, rules, root["day"].day(today)))


def _rules(node: Node) -> TaxRules:
    node.only("inclusive", "rounding", "classes")
    classes = []
    for each in node["classes"].items():
        each.only("code", "letter", "rates")
        code = each["code"].text()
        rates = tuple(rate.number(least=Decimal(0)) for rate in each["rates"].items())
        classes.append(TaxClass(code, each["letter"].text(code), rates))
    if not classes:
        classes.append(TaxClass(_DEFAULT_CLASS, _DEFAULT_CLASS))
    rounding = TaxRounding(node["rounding"].one_of(TaxRounding, TaxRounding.DOCUMENT))
    return TaxRules(tuple(classes), node["inclusive"].flag(default=True), rounding)


def _basket(root: Node, currency: str, rules: TaxRules) -> Basket:
    nodes = root["lines"].items()
    if not nodes:
        raise root["lines"].wrong("expected at least one line")
    lines = tuple(replace(_one_line(node, currency, rules), id=place) for place, node in enumerate(nodes, 1))
    basket = Basket("price", currency, lines)
    for coupon in root["coupons"].items():
        basket = add_coupon(basket, coupon.text())
    if root["discount"].given:
        with root["discount"].refusing():
            basket = discount_basket(basket, _discount(root["discount"], currency))
    return basket


def _one_line(node: Node, currency: str, rules: TaxRules) -> Line:
    """A line by itself: like lines of a document stay apart, so that the answer has a line for each."""
    node.only(*_LINE_KEYS)
    product, quantity = _product(node, currency, rules), node["quantity"].number(Decimal(1))
    with node.refusing():
        basket, line = add(Basket("line", currency), product, quantity)
        if node["discount"].given:
            basket = discount_line(basket, line, _discount(node["discount"], currency))
    return basket.line(line)


_LINE_KEYS = (
    "name",
    "price",
    "sku",
    "quantity",
    "unit",
    "weighed",
    "category",
    "tax",
    "deposit",
    "discountable",
    "discount",
)


def _product(node: Node, currency: str, rules: TaxRules) -> Product:
    codes = [tax_class.code for tax_class in rules.classes]
    name = node["name"].text()
    deposit = node["deposit"]
    unit = Unit(node["unit"].one_of(Unit, Unit.PIECE))
    return Product(
        sku=node["sku"].text(name),
        name=name,
        price=node["price"].money(currency),
        tax=node["tax"].one_of(codes, codes[0]),
        unit=unit,
        weighed=node["weighed"].flag(default=unit is not Unit.PIECE),
        category=node["category"].text(""),
        deposit=Deposit("deposit", deposit.money(currency)) if deposit.given else None,
        discountable=node["discountable"].flag(default=True),
    )


def _discount(node: Node, currency: str) -> ManualDiscount:
    node.only("kind", "value", "reason")
    kind = DiscountKind(node["kind"].one_of(DiscountKind))
    value = node["value"]
    exact = value.number() if kind is DiscountKind.PERCENT else Decimal(value.money(currency).minor)
    return ManualDiscount(kind, exact, node["reason"].text("Discount"), actor="")


def _promotion(node: Node, currency: str) -> Promotion:
    node.only(*_PROMOTION_KEYS)
    kind = PromotionKind(node["kind"].one_of(PromotionKind))
    value, threshold = node["value"], node["threshold"]
    plain = kind in _FRACTIONS or kind is PromotionKind.N_PAY_M
    identity = node["id"].text(node.path)
    promotion = Promotion(
        id=identity,
        name=node["name"].text(identity),
        kind=kind,
        value=value.number() if plain else Decimal(value.money(currency).minor),
        skus=frozenset(sku.text() for sku in node["skus"].items()),
        categories=frozenset(category.text() for category in node["categories"].items()),
        quantity=int(node["quantity"].number(Decimal(1), whole=True)),
        threshold=threshold.money(currency).minor if threshold.given else 0,
        valid_from=node["valid_from"].day() if node["valid_from"].given else None,
        valid_to=node["valid_to"].day() if node["valid_to"].given else None,
        weekdays=frozenset(int(day.number(whole=True)) for day in node["weekdays"].items()),
        coupon=node["coupon"].text(""),
        priority=int(node["priority"].number(Decimal(100), whole=True)),
    )
    with node.refusing():
        check_promotion(promotion)
    return promotion


_PROMOTION_KEYS = (
    "id",
    "name",
    "kind",
    "value",
    "quantity",
    "skus",
    "categories",
    "threshold",
    "valid_from",
    "valid_to",
    "weekdays",
    "coupon",
    "priority",
)


def _answer(priced: PricedBasket) -> dict[str, Any]:
    currency = priced.basket.currency
    return {
        "currency": currency,
        "lines": [_line(line, currency) for line in priced.lines],
        "taxes": [_tax(total) for total in priced.taxes],
        "net": priced.net,
        "tax": priced.tax,
        "gross": priced.gross,
        "deposits": priced.deposits,
        "saved": priced.saved,
        "total": priced.total,
    }


def _line(line: PricedLine, currency: str) -> dict[str, Any]:
    def money(minor: int) -> str:
        return f"{Money(minor, currency).as_decimal():f} {currency}"

    return {
        "sku": line.line.product.sku,
        "name": line.line.product.name,
        "quantity": f"{line.line.quantity:f}",
        "unit": line.line.product.unit.value,
        "unit_price": line.unit_price,
        "extended": line.extended,
        "adjustments": [
            {"kind": a.kind, "label": a.label, "amount": a.amount, "explanation": explanation(a, money)}
            for a in line.adjustments
        ],
        "amount": line.amount,
        "net": line.taxed.net,
        "tax": line.taxed.tax,
        "gross": line.taxed.gross,
        "tax_class": line.tax_class.code,
        "deposit": line.deposit,
    }


def _tax(total: TaxTotal) -> dict[str, Any]:
    return {
        "tax_class": total.tax_class.code,
        "net": total.taxed.net,
        "tax": total.taxed.tax,
        "gross": total.taxed.gross,
        "rates": [
            {"rate": f"{rate:f}", "tax": tax}
            for rate, tax in zip(total.tax_class.rates, total.taxed.parts, strict=True)
        ],
    }
