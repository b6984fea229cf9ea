"""From a scanned string to what it does at the till: a line in the basket, or a code that is for something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain.catalogue import Product
from app.domain.codes.classify import classify
from app.domain.codes.own import OwnKind
from app.domain.codes.rcn import RcnReading, ValueKind
from app.domain.codes.results import (
    CardNumber,
    Gs1Item,
    Measured,
    Misread,
    OwnCode,
    PlainText,
    ProductCode,
    Refused,
    RefusedCode,
    ScanRules,
)
from app.domain.money import Money
from app.domain.refusals import Refusal
from app.ports.catalogue import Catalogue
from app.services.desk import Desk
from app.services.sell import SellService, SellState

_ONE = Decimal(1)
_GRAMS = Decimal(1000)


class NotForBasket(StrEnum):
    """What a code asks for when it is no product: the screen decides whether it may happen now."""

    SIGN_IN = "sign_in"
    RECEIPT = "receipt"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class OtherCode:
    """A well-read code of ours that is no product."""

    wish: NotForBasket
    payload: str


_WISHES = {
    OwnKind.BADGE: NotForBasket.SIGN_IN,
    OwnKind.RECEIPT: NotForBasket.RECEIPT,
    OwnKind.COMMAND: NotForBasket.COMMAND,
}


class ScanService:
    """Decides what a scan is and puts products into the basket. Exact match only; an unknown code is never a guess."""

    def __init__(self, desk: Desk, sell: SellService, catalogue: Catalogue, rules: ScanRules) -> None:
        self._desk = desk
        self._sell = sell
        self._catalogue = catalogue
        self._rules = rules
        self._acts: dict[type, Callable[[Any, Decimal | None], SellState | OtherCode]] = {
            ProductCode: self._product,
            Measured: self._measured,
            Gs1Item: self._gs1,
            OwnCode: self._own,
            PlainText: self._text,
            CardNumber: self._card,
            Misread: self._misread,
            Refused: self._refused,
        }

    def scan(self, raw: str, quantity: Decimal | None = None) -> SellState | OtherCode:
        """Act on a scanned or typed code.

        Raises Refusal `SCAN-UNKNOWN`, `SCAN-MISREAD`, `SCAN-CARD`, `SCAN-TOO-LONG`, `SCAN-UNREADABLE`,
        `SCAN-BLOCKED-EXPIRED`, `SCAN-NOT-FOR-HERE`, and what `SellService.add` raises.
        """
        result = classify(raw, self._rules, self._desk.today())
        return self._acts[type(result)](result, quantity)

    def find(self, raw: str) -> Product:
        """The product of a code, for a price check: nothing is added. Raises the same refusals as `scan`."""
        match classify(raw, self._rules, self._desk.today()):
            case ProductCode(gtin=gtin):
                return self._known(gtin.key, raw)
            case Measured(gtin=gtin, reading=reading):
                return self._catalogue.by_gtin(gtin.key) or self._known(reading.lookup.key, raw)
            case Gs1Item(facts=facts) if facts.gtin:
                return self._known(facts.gtin.key, raw)
            case PlainText(text=text):
                return self._sell.product(text)
        raise Refusal("SCAN-UNKNOWN", code=raw.strip()[:40])

    def _product(self, code: ProductCode, quantity: Decimal | None) -> SellState:
        product = self._known(code.gtin.key, code.gtin.key.lstrip("0"))
        return self._sell.add_sku(product.sku, quantity)

    def _measured(self, code: Measured, quantity: Decimal | None) -> SellState:
        exact = self._catalogue.by_gtin(code.gtin.key)
        if exact is not None:
            return self._sell.add_sku(exact.sku, quantity)
        product = self._known(code.reading.lookup.key, code.gtin.key.lstrip("0"))
        return self._by_reading(product, code.reading)

    def _by_reading(self, product: Product, reading: RcnReading) -> SellState:
        if reading.value <= 0:
            raise Refusal("QTY-INVALID", quantity=str(reading.value))
        if reading.kind is ValueKind.PRICE_MINOR:
            return self._sell.add_labelled(product, Money(reading.value, self._desk.terminal.currency))
        if reading.kind is ValueKind.WEIGHT_G:
            return self._sell.add(product, reading.value / _GRAMS)
        return self._sell.add(product, Decimal(reading.value))

    def _gs1(self, code: Gs1Item, quantity: Decimal | None) -> SellState:
        facts = code.facts
        if facts.gtin is None:
            raise Refusal("SCAN-NOT-FOR-HERE")
        product = self._known(facts.gtin.key, facts.gtin.key.lstrip("0"))
        if facts.expiry is not None and facts.expiry < self._desk.today():
            raise Refusal(
                "SCAN-BLOCKED-EXPIRED", product=product.name, batch=facts.batch or "", expiry=facts.expiry.isoformat()
            )
        amount = facts.net_weight_kg if product.weighed else Decimal(facts.count) if facts.count else quantity
        if product.weighed and amount is None:
            return self._sell.add_sku(product.sku, quantity)
        expiry = facts.expiry.isoformat() if facts.expiry else ""
        return self._sell.add(
            product, amount or _ONE, serial=facts.serial or "", batch=facts.batch or "", expiry=expiry
        )

    def _own(self, code: OwnCode, _quantity: Decimal | None) -> OtherCode:
        wish = _WISHES.get(code.kind)
        if wish is None:
            raise Refusal("SCAN-NOT-FOR-HERE")
        return OtherCode(wish, code.payload)

    def _text(self, code: PlainText, quantity: Decimal | None) -> SellState:
        product = self._catalogue.by_sku(code.text)
        if product is None:
            raise Refusal("SCAN-UNKNOWN", code=code.text[:40])
        return self._sell.add_sku(product.sku, quantity)

    def _card(self, code: CardNumber, _quantity: Decimal | None) -> SellState:
        raise Refusal("SCAN-CARD", masked=code.masked)

    def _misread(self, code: Misread, quantity: Decimal | None) -> SellState:
        product = self._catalogue.by_sku(code.text)
        if product is not None:
            return self._sell.add_sku(product.sku, quantity)
        raise Refusal("SCAN-MISREAD", code=code.text[:40], reason=code.code.value)

    def _refused(self, code: Refused, _quantity: Decimal | None) -> SellState:
        raise Refusal("SCAN-TOO-LONG" if code.code is RefusedCode.TOO_LONG else "SCAN-UNREADABLE")

    def _known(self, key: str, shown: str) -> Product:
        product = self._catalogue.by_gtin(key)
        if product is None:
            raise Refusal("SCAN-UNKNOWN", code=shown)
        return product
