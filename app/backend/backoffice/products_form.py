"""A product as the back office's form holds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from app.backend.access.actor import Actor
from app.backend.access.audit import RETAILER, note
from app.backend.backoffice.forms import money_of, text_of, unreadable
from app.backend.backoffice.writing import currency_of
from app.backend.catalogue import products
from app.backend.catalogue.publishing import bodies_of
from app.backend.catalogue.tables import SKU
from app.backend.catalogue.taxing import rules_now
from app.backend.problems import Refused
from app.domain.catalogue import Deposit, Product, Unit
from app.domain.codes.gtin import GtinRefusal, parse_gtin
from app.domain.money import Money, digits_of
from app.wire.product_body import product_body, product_of

_MOST_CODES = 50
_OLDEST = 150


def fields_of(product: Product) -> dict[str, Any]:
    """What the form holds of a product that no column does."""
    deposit = product.deposit
    return {
        "unit": product.unit.value,
        "weighed": product.weighed,
        "codes": " ".join(product.gtins),
        "min_age": str(product.min_age or ""),
        "serial_required": product.serial_required,
        "discountable": product.discountable,
        "description": product.description,
        "deposit_name": deposit.name if deposit else "",
        "deposit_amount": plain(deposit.amount) if deposit else "",
        "deposit_currency": deposit.amount.currency if deposit else "",
    }


def typed_in(form: Mapping[str, Any], known: Product) -> Product:
    """A product with what a form says of it; the rest stays. Raises Refused 400 `MESSAGE-BAD`, `GTIN-WRONG`."""
    unit, age = text_of(form, "unit", 3, 1), text_of(form, "min_age", 3) or "0"
    if unit not in set(Unit):
        raise unreadable("unit")
    if not (age.isascii() and age.isdigit() and int(age) <= _OLDEST):
        raise unreadable("min_age")
    return replace(
        known,
        name=text_of(form, "name", 500, 1),
        brand=text_of(form, "brand", 200),
        category=text_of(form, "category", 200),
        tax=text_of(form, "tax", 16, 1),
        description=text_of({"description": " ".join(str(form.get("description") or "").split())}, "description", 4000),
        gtins=_codes(text_of(form, "codes", 1000)),
        unit=Unit(unit),
        weighed=bool(form.get("weighed")),
        min_age=int(age),
        serial_required=bool(form.get("serial_required")),
        discountable=bool(form.get("discountable")),
        deposit=_deposit(form),
    )


def write(connection: Connection, actor: Actor, sku: str, form: Mapping[str, Any], now_ms: int, *, new: bool) -> None:
    """Make a product, or make it what a form says.

    Raises Refused 400 `MESSAGE-BAD`, `GTIN-WRONG`, `TAX-UNKNOWN`, 404 `PRODUCT-UNKNOWN`, 409 `PRODUCT-KNOWN`.
    """
    body = bodies_of(connection, [sku]).get(sku)
    if new and body is not None:
        raise Refused(409, "PRODUCT-KNOWN", "There is such a product", sku=sku)
    if not new and body is None:
        raise Refused(404, "PRODUCT-UNKNOWN", "No product has this sku", sku=sku)
    wanted = typed_in(form, product_of(body) if body else Product(sku=sku, name="", price=None, tax=""))
    classes = [one.code for one in rules_now(connection).classes]
    if classes and wanted.tax not in classes:
        raise Refused(400, "TAX-UNKNOWN", "There is no such tax class", tax=wanted.tax, known=", ".join(classes))
    if products.write(connection, {sku: product_body(wanted)}, now_ms, priced=False):
        note(connection, actor, "product.write", RETAILER, "product", sku, {}, now_ms)


def remove(connection: Connection, actor: Actor, sku: str, now_ms: int) -> None:
    """Take a product out of what is sold; its prices are kept, as a record of what was charged."""
    if products.write(connection, {sku: None}, now_ms, priced=False):
        note(connection, actor, "product.remove", RETAILER, "product", sku, {}, now_ms)


def sku_of(form: Mapping[str, Any]) -> str:
    """The number of a new product. Raises Refused 400 `MESSAGE-BAD`."""
    return text_of(form, "sku", SKU, 1)


def plain(money: Money) -> str:
    """An amount as it is typed."""
    return f"{Decimal(money.minor).scaleb(-digits_of(money.currency))}"


def _codes(text: str) -> tuple[str, ...]:
    found = []
    for typed in text.replace(",", " ").replace(";", " ").split():
        parsed = parse_gtin(typed)
        if isinstance(parsed, GtinRefusal):
            raise Refused(400, "GTIN-WRONG", "The code is no GTIN", typed=typed)
        found.append(parsed.key)
    if len(found) > _MOST_CODES:
        raise unreadable("codes")
    return tuple(dict.fromkeys(found))


def _deposit(form: Mapping[str, Any]) -> Deposit | None:
    name = text_of(form, "deposit_name", 200)
    if not name:
        return None
    return Deposit(name, money_of(form, "deposit_amount", currency_of({"currency": form.get("deposit_currency")})))
