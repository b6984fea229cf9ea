"""Products, promotions, tax rules and stock as JSON-ready bodies, for feeds, snapshots and baskets.

Fields that hold their default are left out; decimals are strings; money is minor units and a currency.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.catalogue import Deposit, Product, StockLevel, Unit
from app.domain.dated_price import PriceStep
from app.domain.money import Money
from app.domain.promotion import Promotion, PromotionKind
from app.domain.tax import TaxClass, TaxRounding, TaxRules

Body = dict[str, Any]
_TEXTS = ("brand", "category", "pack", "description", "image", "variant_of")
_MARKS = ("bulky", "private")


def product_body(product: Product) -> Body:
    """A product as a body. The version is not in it: a feed record carries it beside the body."""
    body: Body = {"sku": product.sku, "name": product.name, "tax": product.tax}
    if product.price is not None:
        body["price"] = money_body(product.price)
    if product.gtins:
        body["gtins"] = list(product.gtins)
    if product.unit is not Unit.PIECE:
        body["unit"] = product.unit.value
    body |= {name: text for name in _TEXTS if (text := getattr(product, name))}
    return body | product_details(product)


def product_details(product: Product) -> Body:
    """The rarely used fields of a product that are not plain text."""
    body: Body = {}
    if product.weighed:
        body["weighed"] = True
    if product.options:
        body["options"] = [list(pair) for pair in product.options]
    if product.deposit is not None:
        body["deposit"] = {"name": product.deposit.name, "amount": money_body(product.deposit.amount)}
    if product.min_age:
        body["min_age"] = product.min_age
    if product.serial_required:
        body["serial_required"] = True
    if not product.discountable:
        body["discountable"] = False
    body |= {name: True for name in _MARKS if getattr(product, name)}
    if product.prior is not None:
        body["prior"] = money_body(product.prior)
    if product.prices:
        body["prices"] = steps_body(product.prices)
    return body


def product_of(body: Mapping[str, Any], version: int = 0) -> Product:
    """The product a body holds. Raises KeyError or ValueError when it is not one."""
    deposit = body.get("deposit")
    price = body.get("price")
    return Product(
        sku=body["sku"],
        name=body["name"],
        price=money_of(price) if price is not None else None,
        tax=body["tax"],
        gtins=tuple(body.get("gtins", ())),
        unit=Unit(body.get("unit", Unit.PIECE)),
        weighed=body.get("weighed", False),
        brand=body.get("brand", ""),
        category=body.get("category", ""),
        pack=body.get("pack", ""),
        description=body.get("description", ""),
        image=body.get("image", ""),
        variant_of=body.get("variant_of", ""),
        options=tuple((name, value) for name, value in body.get("options", ())),
        deposit=Deposit(deposit["name"], money_of(deposit["amount"])) if deposit else None,
        min_age=body.get("min_age", 0),
        serial_required=body.get("serial_required", False),
        discountable=body.get("discountable", True),
        version=version,
        prior=money_of(body["prior"]) if "prior" in body else None,
        prices=steps_of(body["prices"]) if "prices" in body else (),
        bulky=body.get("bulky", False),
        private=body.get("private", False),
    )


def steps_body(steps: Sequence[PriceStep]) -> list[Body]:
    """What is charged from when on, as a list in the order of time; a step without a price has none."""
    bodies = []
    for step in steps:
        body: Body = {"since": step.since}
        if step.price is not None:
            body["price"] = money_body(step.price)
        if step.prior is not None:
            body["prior"] = money_body(step.prior)
        bodies.append(body)
    return bodies


def steps_of(bodies: Sequence[Mapping[str, Any]]) -> tuple[PriceStep, ...]:
    """The steps a list holds, in the order of time. Raises KeyError, TypeError or ValueError when it is none."""
    return tuple(
        PriceStep(body["since"], *(money_of(body[name]) if name in body else None for name in ("price", "prior")))
        for body in sorted(bodies, key=lambda body: int(body["since"]))
    )


def promotion_body(promotion: Promotion) -> Body:
    """A promotion as a body, sets in order so that equal promotions give equal bodies."""
    body: Body = {
        "id": promotion.id,
        "name": promotion.name,
        "kind": promotion.kind.value,
        "value": str(promotion.value),
        "quantity": promotion.quantity,
        "threshold": promotion.threshold,
        "priority": promotion.priority,
    }
    for name, members in (("skus", promotion.skus), ("categories", promotion.categories)):
        if members:
            body[name] = sorted(members)
    if promotion.weekdays:
        body["weekdays"] = sorted(promotion.weekdays)
    for name, day in (("valid_from", promotion.valid_from), ("valid_to", promotion.valid_to)):
        if day:
            body[name] = day.isoformat()
    if promotion.coupon:
        body["coupon"] = promotion.coupon
    return body


def promotion_of(body: Mapping[str, Any]) -> Promotion:
    """The promotion a body holds. Raises KeyError or ValueError when it is not one."""
    return Promotion(
        id=body["id"],
        name=body["name"],
        kind=PromotionKind(body["kind"]),
        value=Decimal(body["value"]),
        skus=frozenset(body.get("skus", ())),
        categories=frozenset(body.get("categories", ())),
        quantity=body.get("quantity", 1),
        threshold=body.get("threshold", 0),
        valid_from=_day(body.get("valid_from")),
        valid_to=_day(body.get("valid_to")),
        weekdays=frozenset(body.get("weekdays", ())),
        coupon=body.get("coupon", ""),
        priority=body.get("priority", 100),
    )


def tax_body(rules: TaxRules) -> Body:
    """Tax rules as a body; rates are decimal strings."""
    classes = [{"code": c.code, "letter": c.letter, "rates": [str(rate) for rate in c.rates]} for c in rules.classes]
    return {"classes": classes, "inclusive": rules.inclusive, "rounding": rules.rounding.value}


def tax_of(body: Mapping[str, Any]) -> TaxRules:
    """The tax rules a body holds. Raises KeyError or ValueError when it is not them."""
    classes = tuple(TaxClass(c["code"], c["letter"], tuple(Decimal(r) for r in c["rates"])) for c in body["classes"])
    return TaxRules(classes, inclusive=body["inclusive"], rounding=TaxRounding(body["rounding"]))


def stock_body(level: StockLevel) -> Body:
    """A stock level as a body; quantities are decimal strings."""
    return {
        "sku": level.sku,
        "on_hand": str(level.on_hand),
        "reserved": str(level.reserved),
        "elsewhere": str(level.elsewhere),
        "as_of_ms": level.as_of_ms,
    }


def stock_of(body: Mapping[str, Any]) -> StockLevel:
    """The stock level a body holds. Raises KeyError or ValueError when it is not one."""
    return StockLevel(
        sku=body["sku"],
        on_hand=Decimal(body["on_hand"]),
        reserved=Decimal(body.get("reserved", "0")),
        elsewhere=Decimal(body.get("elsewhere", "0")),
        as_of_ms=body.get("as_of_ms", 0),
    )


def money_body(money: Money) -> Body:
    """An amount as minor units and its currency."""
    return {"minor": money.minor, "currency": money.currency}


def money_of(body: Mapping[str, Any]) -> Money:
    """The amount a body holds."""
    return Money(body["minor"], body["currency"])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
