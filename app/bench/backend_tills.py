"""Tills for measuring a backend: enrolled by the dozen, with journals of three-line sales and requests signed ahead."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from os import urandom
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert

from app.backend.database import Database, insert_new
from app.backend.schema import store, terminal
from app.bench.goods import CURRENCY, TAX, gtin_at
from app.domain.basket import Basket, add
from app.domain.catalogue import Product
from app.domain.money import Money
from app.domain.permissions import Person, Role
from app.domain.pricing import price_basket
from app.domain.sale import Counter, finish
from app.domain.tax import TaxClass, TaxRules
from app.domain.tender import Payment, take_cash
from app.wire.canonical import canonical
from app.wire.entry import GENESIS, Entry, Kind, sealed
from app.wire.fields import encode
from app.wire.push import Push
from app.wire.signing import NONCE_BYTES, signed_headers
from app.wire.uuid7 import uuid7

LINES = 3
_APP = "0.0.0"
_PRICE = 1299
_RULES = TaxRules((TaxClass(TAX, TAX, (Decimal("0.23"),)),))


@dataclass(slots=True)
class BenchTill:
    """An enrolled terminal that only pushes. `told` is how far its journal went into requests."""

    store: str
    short: str
    id: str = field(default_factory=uuid7)
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    journal: list[Entry] = field(default_factory=list)
    told: int = 0

    def sell(self, text: str, body: dict[str, Any], products: int, chance: random.Random) -> Entry:
        """Record a sale like the others, of other products."""
        sale, seq = uuid7(), len(self.journal) + 1
        lines = [{**line, "sku": gtin_at(chance.randrange(products)).zfill(14)} for line in body["lines"]]
        number = f"{self.store}-{self.short}-A-{seq:06d}"
        told = canonical({**body, "id": sale, "number": number, "lines": lines, "store": self.store})
        prev = self.journal[-1].hash if self.journal else GENESIS
        self.journal.append(sealed(self.id, 1, seq, sale, Kind.SALE, text, told, prev))
        return self.journal[-1]

    def request(self, entries: int) -> bytes:
        """The next entries as a signed HTTP request, in bytes."""
        batch = tuple(self.journal[self.told : self.told + entries])
        self.told += len(batch)
        head = self.journal[-1]
        push = Push(self.id, 1, batch, head.seq, head.hash, _APP, datetime.now(UTC).isoformat())
        return self.asking("POST", f"/v1/terminals/{self.id}/ledger", encode(push.as_json()))

    def asking(self, method: str, target: str, body: bytes = b"") -> bytes:
        """A signed HTTP request in bytes."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        headers = signed_headers(method, target, body, self.id, now, urandom(NONCE_BYTES), self.key.sign)
        return raw_request(method, target, headers, body)


def raw_request(method: str, target: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """An HTTP/1.1 request in bytes."""
    told = {"Host": "backend", "Content-Length": str(len(body)), **headers}
    lines = [f"{method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in told.items())]
    return "\r\n".join([*lines, "", ""]).encode() + body


def tills(url: str, count: int, stores: int, first: int = 1) -> list[BenchTill]:
    """Terminals that a database knows, spread over stores whose numbers begin with `first`."""
    made = [BenchTill(f"{place % stores + first:04d}", f"{place // stores + 1:02d}") for place in range(count)]
    enrol(url, made)
    return made


def enrol(url: str, made: Sequence[BenchTill]) -> None:
    """Make terminals known to a backend's database."""
    shops = sorted({till.store for till in made})
    rows = [
        {
            "id": till.id, "store": till.store, "name": till.short, "short": till.short, "shape": "till", "epoch": 1,
            "public_key": till.key.public_key().public_bytes_raw(), "revoked": False, "app": _APP, "seen_ms": 0,
        }
        for till in made
    ]  # fmt: skip
    database = Database(url)
    try:
        named = [{"id": shop, "name": shop, "currency": CURRENCY} for shop in shops]
        database.write(lambda connection: insert_new(connection, store, named))
        database.write(lambda connection: connection.execute(insert(terminal), rows))
    finally:
        database.close()


def sell(made: Sequence[BenchTill], each: int, products: int = 1000) -> None:
    """Give every till so many more sales."""
    body, chance, at = sale_body(), random.Random(0), datetime.now(UTC).isoformat(timespec="milliseconds")
    for till in made:
        for _ in range(each):
            till.sell(at, body, products, chance)


def sale_body() -> dict[str, Any]:
    """The body of a sale of three lines, paid in cash."""
    basket = Basket(uuid7(), CURRENCY)
    for place in range(LINES):
        goods = Product(sku=gtin_at(place).zfill(14), name=f"Goods {place}", tax=TAX, price=Money(_PRICE, CURRENCY))
        basket, _ = add(basket, goods, Decimal(1))
    priced = price_basket(basket, (), _RULES, date(2026, 5, 4))
    payment = take_cash(Payment(priced.total, CURRENCY), priced.total)
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    counter = Counter("0001", "01", 1, date(2026, 5, 4), now, Person("p1", "Ala", Role.CASHIER))
    sale = finish(priced, payment, counter, "0001-01-A-000001")
    return dict(json.loads(canonical(sale.as_body())))
