"""A basket as a JSON-ready body and back, with whole snapshots of its products: it outlives catalogue changes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from app.domain.basket import Basket, DiscountKind, Line, ManualDiscount, Note, PriceOverride
from app.domain.money import Money
from app.wire.canonical import canonical
from app.wire.product_body import money_body, money_of, product_body, product_of

Body = dict[str, Any]


def basket_body(basket: Basket) -> Body:
    """A basket as a body; decimals are strings."""
    return {"lines": [_line_body(line) for line in basket.lines], **_head_body(basket)}


def basket_of(body: Mapping[str, Any]) -> Basket:
    """The basket a body holds. Raises KeyError, TypeError or ValueError when it is not one."""
    try:
        return Basket(
            id=body["id"],
            currency=body["currency"],
            lines=tuple(_line_of(line) for line in body["lines"]),
            discount=_discount_of(body["discount"]),
            coupons=tuple(body["coupons"]),
            customer=body["customer"],
            note=body["note"],
        )
    except InvalidOperation as error:
        raise ValueError("a figure of the basket is not a number") from error


class BasketText:
    """Writes a basket's body as JSON, again and again: a line that is still the same one is not taken apart anew."""

    def __init__(self) -> None:
        # By identity, since equal lines may say a quantity in other words; each is held, so that none takes its place.
        self._lines: dict[int, tuple[Line, str]] = {}

    def of(self, basket: Basket) -> str:
        """The text of `basket_body`, the lines in front; only the lines of this basket are remembered."""
        self._lines = {
            id(line): self._lines.get(id(line)) or (line, canonical(_line_body(line))) for line in basket.lines
        }
        lines = ",".join(self._lines[id(line)][1] for line in basket.lines)
        return f'{{"lines":[{lines}],{canonical(_head_body(basket)).removeprefix("{")}'


def _head_body(basket: Basket) -> Body:
    return {
        "id": basket.id,
        "currency": basket.currency,
        "discount": _discount_body(basket.discount),
        "coupons": list(basket.coupons),
        "customer": basket.customer,
        "note": basket.note,
    }


def _line_body(line: Line) -> Body:
    return {
        "id": line.id,
        "product": product_body(line.product),
        "product_version": line.product.version,
        "quantity": str(line.quantity),
        "override": _override_body(line.override),
        "discount": _discount_body(line.discount),
        "amount": _money_body(line.amount),
        "notes": [{"text": note.text, "printed": note.printed} for note in line.notes],
        "serial": line.serial,
        "batch": line.batch,
        "expiry": line.expiry,
        "voided": line.voided,
    }


def _line_of(body: Mapping[str, Any]) -> Line:
    return Line(
        id=body["id"],
        product=product_of(body["product"], body["product_version"]),
        quantity=Decimal(body["quantity"]),
        override=_override_of(body["override"]),
        discount=_discount_of(body["discount"]),
        amount=_money_of(body["amount"]),
        notes=tuple(Note(note["text"], note["printed"]) for note in body["notes"]),
        serial=body["serial"],
        batch=body["batch"],
        expiry=body["expiry"],
        voided=body["voided"],
    )


def _override_body(override: PriceOverride | None) -> Body | None:
    if override is None:
        return None
    return {
        "price": money_body(override.price),
        "was": _money_body(override.was),
        "reason": override.reason,
        "actor": override.actor,
        "approver": override.approver,
    }


def _override_of(body: Mapping[str, Any] | None) -> PriceOverride | None:
    if body is None:
        return None
    price, was = money_of(body["price"]), _money_of(body["was"])
    return PriceOverride(price, was, body["reason"], body["actor"], body["approver"])


def _discount_body(discount: ManualDiscount | None) -> Body | None:
    if discount is None:
        return None
    return {
        "kind": discount.kind.value,
        "value": str(discount.value),
        "reason": discount.reason,
        "actor": discount.actor,
        "approver": discount.approver,
    }


def _discount_of(body: Mapping[str, Any] | None) -> ManualDiscount | None:
    if body is None:
        return None
    kind, value = DiscountKind(body["kind"]), Decimal(body["value"])
    return ManualDiscount(kind, value, body["reason"], body["actor"], body["approver"])


def _money_body(money: Money | None) -> Body | None:
    return None if money is None else money_body(money)


def _money_of(body: Mapping[str, Any] | None) -> Money | None:
    return None if body is None else money_of(body)
