"""A promotion as a shop manager types it, and what it says of itself in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import Connection, select

from app.backend.access.actor import Actor
from app.backend.access.audit import RETAILER, note
from app.backend.backoffice.fields import money, quantity
from app.backend.backoffice.forms import money_of, text_of, unreadable
from app.backend.backoffice.products_form import plain
from app.backend.backoffice.words import _
from app.backend.catalogue import promotions
from app.backend.catalogue.promotions import PromotionOf
from app.backend.catalogue.tables import SKU
from app.backend.problems import Refused
from app.backend.schema import store as store_table
from app.domain.money import Money
from app.domain.promotion import Promotion, PromotionKind, check_promotion
from app.domain.refusals import Refusal
from app.wire.fields import clean
from app.wire.uuid7 import uuid7

K = PromotionKind
KINDS = {
    K.PERCENT: _("Some percent off each piece"),
    K.AMOUNT_OFF: _("An amount off each piece"),
    K.FIXED_PRICE: _("Each piece for a price"),
    K.N_FOR_PRICE: _("Several pieces for one price"),
    K.N_PAY_M: _("Several pieces, fewer are paid"),
    K.SPEND_PERCENT: _("Some percent off from a worth on"),
    K.SPEND_AMOUNT_OFF: _("An amount off from a worth on"),
}
DAYS = dict(
    enumerate((_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday")))
)
_PERCENT = frozenset({K.PERCENT, K.SPEND_PERCENT})
_SPEND = frozenset({K.SPEND_PERCENT, K.SPEND_AMOUNT_OFF})
_SETS = frozenset({K.N_FOR_PRICE, K.N_PAY_M})
_MOST_PIECES = 999
_MOST_MEMBERS = 10_000


def fields_of(one: PromotionOf, currency: str) -> dict[str, Any]:
    """What the form holds of a promotion that no column does."""
    promotion = one.promotion
    kind, value = promotion.kind, promotion.value
    priced = kind not in _PERCENT and kind is not K.N_PAY_M
    return {
        "kind": kind.value,
        "percent": f"{(value * 100).normalize():f}" if kind in _PERCENT else "",
        "amount": plain(Money(int(value), currency)) if priced else "",
        "pieces": str(promotion.quantity) if promotion.quantity > 1 else "",
        "paid": str(int(value)) if kind is K.N_PAY_M else "",
        "worth": plain(Money(promotion.threshold, currency)) if kind in _SPEND else "",
        "products": "\n".join(sorted(promotion.skus)),
        "categories": "\n".join(sorted(promotion.categories)),
        "weekdays": [str(day) for day in sorted(promotion.weekdays)],
        "coupon": promotion.coupon,
        "priority": str(promotion.priority),
        "gives": sentence(promotion, currency),
    }


def sentence(promotion: Promotion, currency: str) -> str:
    """What a promotion gives, in words."""
    value = promotion.value
    percent = quantity(int(value * 100 * 1_000_000)) if promotion.kind in _PERCENT else ""
    paid = promotion.kind is K.N_PAY_M
    facts = {
        "percent": f"{percent}\u00a0%",
        "amount": money(int(value), currency) if not percent and not paid else "",
        "pieces": promotion.quantity,
        "paid": int(value) if paid else 0,
        "worth": money(promotion.threshold, currency),
    }
    return str(_SENTENCES[promotion.kind]) % facts


def typed_in(form: Mapping[str, Any], number: str, currency: str) -> PromotionOf:
    """The promotion that a form describes. Raises Refused 400 `MESSAGE-BAD`, `PROMOTION-INVALID`."""
    kind = text_of(form, "kind", 20, 1)
    if kind not in set(K):
        raise unreadable("kind")
    promotion = Promotion(
        id=number,
        name=text_of(form, "name", 500, 1),
        kind=K(kind),
        value=_value(form, K(kind), currency),
        skus=_members(form, "products", SKU),
        categories=_members(form, "categories", 200),
        quantity=_whole(form, "pieces", 1),
        threshold=money_of(form, "worth", currency).minor if K(kind) in _SPEND else 0,
        valid_from=_day(form, "valid_from"),
        valid_to=_day(form, "valid_to"),
        weekdays=frozenset(int(day) for day in form.get("weekdays") or () if day in {str(one) for one in DAYS}),
        coupon=text_of(form, "coupon", 100),
        priority=_whole(form, "priority", 100, 10_000),
    )
    try:
        check_promotion(promotion)
    except Refusal as refusal:
        raise Refused(400, refusal.code, "The promotion's figures make no sense") from refusal
    if promotion.valid_from and promotion.valid_to and promotion.valid_to < promotion.valid_from:
        raise Refused(400, "PROMOTION-SPAN", "A promotion ends before it begins")
    if K(kind) in _SETS and promotion.quantity < 2:
        raise Refused(400, "PROMOTION-PIECES", "A set has two pieces at least")
    return PromotionOf(promotion, text_of(form, "store", 20), text_of(form, "channel", 40))


def write(connection: Connection, actor: Actor, number: str, form: Mapping[str, Any], now_ms: int, zone: str) -> None:
    """Make a promotion what a form says. Raises Refused as `typed_in`, 404 `STORE-UNKNOWN`."""
    place = text_of(form, "store", 20)
    wanted = typed_in(form, number, currency_in(connection, place))
    if place and connection.scalar(select(store_table.c.id).where(store_table.c.id == place)) is None:
        raise Refused(404, "STORE-UNKNOWN", "No such store", store=place)
    promotions.write(connection, {number: wanted}, now_ms, zone)
    note(connection, actor, "promotion.write", wanted.store or RETAILER, "promotion", number, {}, now_ms)


def end(connection: Connection, actor: Actor, number: str, now_ms: int, zone: str) -> None:
    """A promotion gives nothing from now on; what it gave stays in the sales and in the prices' history."""
    if promotions.found(connection, [number]):
        promotions.write(connection, {number: None}, now_ms, zone)
        note(connection, actor, "promotion.remove", RETAILER, "promotion", number, {}, now_ms)


def new_number() -> str:
    """The number of a promotion that is made here."""
    return uuid7()


def currency_in(connection: Connection, place: str) -> str:
    """What a store counts in; without one, what the first store does."""
    query = select(store_table.c.currency).order_by(store_table.c.id != place, store_table.c.id).limit(1)
    return connection.scalar(query) or "EUR"


def _value(form: Mapping[str, Any], kind: PromotionKind, currency: str) -> Decimal:
    if kind in _PERCENT:
        try:
            value = Decimal(text_of(form, "percent", 10, 1).replace(",", ".")) / 100
        except InvalidOperation as error:
            raise unreadable("percent") from error
        if not value.is_finite() or not 0 < value <= 1:
            raise unreadable("percent")
        return value
    if kind is K.N_PAY_M:
        return Decimal(_whole(form, "paid"))
    return Decimal(money_of(form, "amount", currency).minor)


def _whole(form: Mapping[str, Any], name: str, usual: int | None = None, most: int = _MOST_PIECES) -> int:
    typed = text_of(form, name, 6, 0 if usual is not None else 1)
    if not typed and usual is not None:
        return usual
    if not (typed.isascii() and typed.isdigit() and int(typed) <= most):
        raise unreadable(name)
    return int(typed)


def _members(form: Mapping[str, Any], name: str, longest: int) -> frozenset[str]:
    members = frozenset(line.strip() for line in str(form.get(name) or "").splitlines() if line.strip())
    if len(members) > _MOST_MEMBERS or not all(len(one) <= longest and clean(one) for one in members):
        raise unreadable(name)
    return members


def _day(form: Mapping[str, Any], name: str) -> date | None:
    typed = str(form.get(name) or "")
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError as error:
        raise unreadable(name) from error


_SENTENCES = {
    K.PERCENT: _("%(percent)s off each piece"),
    K.AMOUNT_OFF: _("%(amount)s off each piece"),
    K.FIXED_PRICE: _("%(amount)s each"),
    K.N_FOR_PRICE: _("%(pieces)s for %(amount)s"),
    K.N_PAY_M: _("%(pieces)s for the price of %(paid)s"),
    K.SPEND_PERCENT: _("%(percent)s off from %(worth)s on"),
    K.SPEND_AMOUNT_OFF: _("%(amount)s off from %(worth)s on"),
}
