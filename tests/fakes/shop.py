"""A small shop's trade: products, sales and shifts that add up, and a quick ledger to keep them in."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.basket import Basket, add
from app.domain.catalogue import Product
from app.domain.money import Money
from app.domain.permissions import Person, Role
from app.domain.pricing import price_basket
from app.domain.sale import Counter, Sale, finish
from app.domain.shift import Closing, Count, Opening, Totals, totals
from app.domain.tax import TaxClass, TaxRules
from app.domain.tender import Payment, take_cash
from app.ports.clock import Clock, Ids
from app.ports.journal import Draft, IntentDraft, Stamp, StockDelta
from app.store.ledger import Ledger, open_ledger
from app.store.pins import Cost
from app.wire.entry import Entry, Kind
from tests.fakes.clock import START, FakeClock, SequentialIds

AT = START.isoformat()
DAY = START.date()
QUICK = Cost(memory_kib=8, passes=1)
ANNA = Person("anna", "Anna", Role.CASHIER)
VAT = TaxRules((TaxClass("A", "A", (Decimal("0.23"),)), TaxClass("B", "B", (Decimal("0.08"),))))
COFFEE = Product("COF-1", "Coffee beans", Money(3499, "PLN"), "A", gtins=("05901234123457",))
ROLL = Product("ROL-1", "Bread roll", Money(89, "PLN"), "B")


def ledger_in(directory: Path, clock: Clock | None = None, ids: Ids | None = None) -> Ledger:
    """The ledger in a directory, with quick PIN checks."""
    return open_ledger(directory, clock or FakeClock(), ids or SequentialIds(1), cost=QUICK)


def basket_with(basket_id: str, *goods: Product) -> Basket:
    """A basket of goods, one each."""
    basket = Basket(basket_id, "PLN")
    for product in goods:
        basket, _ = add(basket, product)
    return basket


def sale_of(basket: Basket, number: str, shift: int = 1) -> Sale:
    """A basket paid in cash."""
    priced = price_basket(basket, (), VAT, DAY)
    payment = take_cash(Payment(priced.total, "PLN"), priced.total)
    return finish(priced, payment, Counter("0000", "01", shift, DAY, AT, ANNA), number)


def sale_draft(sale_id: str, *goods: Product, shift: int = 1) -> Draft:
    """A sale about to be recorded, with its stock, receipt, drawer and totals."""
    basket = basket_with(sale_id, *(goods or (COFFEE, ROLL)))
    total = price_basket(basket, (), VAT, DAY).total

    def compose(stamp: Stamp) -> Mapping[str, Any]:
        return sale_of(basket, stamp.number, shift).as_body()

    return Draft(
        sale_id,
        Kind.SALE,
        AT,
        compose,
        numbered=True,
        shift=shift,
        stock=tuple(StockDelta(line.product.sku, -line.quantity) for line in basket.lines),
        intents=(IntentDraft(f"{sale_id}-print", "print"), IntentDraft(f"{sale_id}-drawer", "drawer")),
        totals={"sales": 1, "cash": total},
        basket=sale_id,
    )


def plain_draft(entry_id: str, kind: Kind, body: Mapping[str, Any], shift: int = 1, ref: str = "") -> Draft:
    """A fact without a receipt number."""
    return Draft(entry_id, kind, AT, lambda _: body, shift=shift, ref=ref)


def note(entry_id: str, text: str = "a note") -> Draft:
    """The simplest fact there is."""
    return plain_draft(entry_id, Kind.NOTE, {"text": text})


def opening(shift: int = 1, float_: int = 20000) -> Opening:
    """The start of a shift."""
    return Opening(shift, DAY.isoformat(), "PLN", float_, float_, AT, "Anna")


def closing(opened: Opening, said: Totals, head_seq: int) -> Closing:
    """The end of a shift whose count is right."""
    count = Count(((1, said.expected),))
    return Closing(
        1,
        opened.number,
        DAY.isoformat(),
        "PLN",
        AT,
        AT,
        "Anna",
        said,
        count.total,
        0,
        count.pieces,
        "",
        "",
        0,
        head_seq,
    )


def trade_a_shift(ledger: Ledger, ids: Ids, sales: int, shift: int = 1) -> Sequence[Entry]:
    """Open a shift, sell, close it. Gives the sales."""
    opened = opening(shift)
    ledger.journal.append(plain_draft(ids.new(), Kind.SHIFT_OPEN, asdict(opened), shift))
    sold = [ledger.journal.append(sale_draft(ids.new(), shift=shift)) for _ in range(sales)]
    said = totals(opened, [body_sale(entry) for entry in sold], ())

    def close(stamp: Stamp) -> Mapping[str, Any]:
        return closing(opened, said, stamp.seq - 1).as_body()

    ledger.journal.append(Draft(ids.new(), Kind.SHIFT_CLOSE, AT, close, shift=shift))
    return sold


def body_sale(entry: Entry) -> Sale:
    """The sale an entry records."""
    return Sale.from_body(json.loads(entry.body))
