"""The demonstration shop as it lies in `resources/demo`, and as feed records for a backend."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from sqlalchemy import Connection

from app.backend.access.actor import THE_CLOCK
from app.backend.catalogue.importing import load
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.stock import counting, places
from app.domain.catalogue import Deposit, Product, StockLevel
from app.domain.codes.rcn import RcnRule, RcnSample, ValueKind
from app.domain.money import Money, parse_amount
from app.domain.promotion import Promotion, PromotionKind
from app.domain.tax import TaxClass, TaxRules
from app.store.importer.products import ProductRows
from app.store.importer.table import CsvTable
from app.ui.resources import resource
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_body, promotion_body, tax_body

CURRENCY = "PLN"
GOODS = ("groceries", "apparel", "trail", "weighed", "counter")
SCALE_LABELS = RcnRule("27PPPPPVVVVVK", ValueKind.WEIGHT_G, sample=RcnSample("2704011011847", "04011", 1184))
BULKY = frozenset({"BIKE"})
_EMPTIES = "Kaucja"


@dataclass(frozen=True, slots=True)
class Shop:
    """One of the chain's shops, and where it is."""

    id: str
    name: str
    currency: str
    place: places.Place


@dataclass(frozen=True, slots=True)
class Tiles:
    """A tab of tiles."""

    id: str
    title: str
    skus: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BatchLabel:
    """A batch on the shelf with its best-before date; `code` is what its GS1 DataMatrix says."""

    sku: str
    batch: str
    expiry: date
    code: str


@dataclass(frozen=True, slots=True)
class DemoShop:
    """Everything that the demonstration shop sells, and how."""

    products: tuple[Product, ...]
    stock: tuple[StockLevel, ...]
    promotions: tuple[Promotion, ...]
    tax: TaxRules
    tiles: tuple[Tiles, ...]

    def product(self, sku: str) -> Product:
        """The product of a sku."""
        return next(product for product in self.products if product.sku == sku)


def read_shop(language: str, now: datetime) -> DemoShop:
    """The shop, its tabs and promotions titled in a language (Polish, else English), its stock counted lately."""
    words = "pl" if language == "pl" else "en"
    tax = _tax()
    returned = list(_rows("deposits"))
    deposits = {row["code"]: Deposit(row[f"label_{words}"], _money(row["amount"])) for row in returned}
    products: list[Product] = []
    stock: list[StockLevel] = []
    for name in GOODS:
        for product, row in _goods(name, tax):
            deposit = deposits.get(row.get("deposit", ""))
            products.append(replace(product, deposit=deposit, discountable=row.get("discountable") != "no"))
            if row["stock"]:
                stock.append(_level(product.sku, row, now))
    products += [_empty(row, words) for row in returned]
    return DemoShop(
        tuple(products),
        tuple(stock),
        tuple(_promotion(row, words) for row in _rows("promotions")),
        tax,
        tuple(Tiles(row["id"], row[f"title_{words}"], tuple(row["skus"].split())) for row in _rows("tiles")),
    )


def records_of(shop: DemoShop) -> list[FeedRecord]:
    """The shop as feed records; the backend gives them their versions."""
    records = [FeedRecord(RecordKind.TAX, "rules", 0, tax_body(shop.tax))]
    records += [FeedRecord(RecordKind.PRODUCT, p.sku, 0, product_body(p) | _handling(p)) for p in shop.products]
    records += [FeedRecord(RecordKind.PROMOTION, p.id, 0, promotion_body(p)) for p in shop.promotions]
    for order, tab in enumerate(shop.tiles):
        body = {"id": tab.id, "title": tab.title, "skus": list(tab.skus), "order": order}
        records.append(FeedRecord(RecordKind.TILE_GROUP, tab.id, 0, body))
    return records


def _handling(product: Product) -> dict[str, Any]:
    """What only pickups need to know of a product: that nobody carries it."""
    return {"bulky": True} if product.sku in BULKY else {}


def load_demo(core: Core, language: str, now: datetime) -> int:
    """Bring the shop into a backend: its catalogue, and once its stock; gives the number of records that changed."""
    shop = read_shop(language, now)
    _count_stock(core, shop, to_ms(now))
    return load(core.database, records_of(shop), core.now)


def _count_stock(core: Core, shop: DemoShop, now_ms: int) -> None:
    """What the shown till's shop has, and what lies elsewhere in the next one; sales are taken off from then on."""
    here, next_door, *_ = shops()
    for place, quantities in (
        (here, {level.sku: level.on_hand for level in shop.stock}),
        (next_door, {level.sku: level.elsewhere for level in shop.stock}),
    ):
        counts = {sku: int(quantity.scaleb(6)) for sku, quantity in quantities.items()}
        counting.begin(core.database, place.id, counts, now_ms)


def shops() -> list[Shop]:
    """The chain's shops; the first is the one whose till is shown."""
    return [Shop(row["id"], row["name"], row["currency"], _place(row)) for row in _rows("shops")]


def settle_shops(core: Core) -> None:
    """Say where the shops are, once a backend has them."""
    now_ms = to_ms(core.now())
    for shop in shops():
        core.database.write(partial(_settle, shop.place, now_ms))


def batch_labels(shop: DemoShop, today: date) -> list[BatchLabel]:
    """The batches on the shelf, with dates that fit today."""
    labels = []
    for row in _rows("labels"):
        gtin = shop.product(row["sku"]).gtins[0]
        expiry = today + timedelta(days=int(row["days"]))
        code = f"]d201{gtin}17{expiry:%y%m%d}10{row['batch']}"
        labels.append(BatchLabel(row["sku"], row["batch"], expiry, code))
    return labels


def _settle(place: places.Place, now_ms: int, connection: Connection) -> None:
    places.settle(connection, THE_CLOCK, place, now_ms)


def _place(row: Mapping[str, str]) -> places.Place:
    spot = places.Spot(float(row["latitude"]), float(row["longitude"]))
    return places.Place(row["id"], row["name"], row["address"], row["opening"], spot, row["gate"])


def _goods(name: str, tax: TaxRules) -> Iterator[tuple[Product, Mapping[str, str]]]:
    with CsvTable(resource("demo", f"{name}.csv")) as table:
        rows = ProductRows(table.header, CURRENCY, tax.classes[0].code, tax)
        for row in table.rows():
            if not isinstance(row, list):
                raise ValueError(f"{name}.csv: {row}")
            yield rows.product(row), dict(zip(table.header, row, strict=True))


def _rows(name: str) -> list[dict[str, str]]:
    with resource("demo", f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _tax() -> TaxRules:
    return TaxRules(
        tuple(
            TaxClass(row["code"], row["letter"], (Decimal(row["rate"]),) if row["rate"] else ()) for row in _rows("tax")
        )
    )


def _empty(row: Mapping[str, str], words: str) -> Product:
    """The tile that pays a deposit back: a negative price, outside tax."""
    amount = _money(row["amount"])
    return Product(
        row["tile"], row[f"tile_{words}"], -amount, "NP", category=_EMPTIES, image=row["image"], discountable=False
    )


def _level(sku: str, row: Mapping[str, str], now: datetime) -> StockLevel:
    counted = now - timedelta(minutes=int(row["age_min"]))
    return StockLevel(
        sku,
        Decimal(row["stock"]),
        elsewhere=Decimal(row["elsewhere"] or 0),
        as_of_ms=int(counted.timestamp() * 1000),
    )


def _promotion(row: Mapping[str, str], words: str) -> Promotion:
    return Promotion(
        row["id"],
        row[f"name_{words}"],
        PromotionKind(row["kind"]),
        Decimal(row["value"]),
        skus=frozenset(_several(row["skus"])),
        categories=frozenset(_several(row["categories"])),
        quantity=int(row["quantity"] or 1),
        threshold=int(row["threshold"] or 0),
        valid_to=date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
        priority=int(row["priority"]),
    )


def _several(text: str) -> Sequence[str]:
    return text.split(";") if text else ()


def _money(text: str) -> Money:
    return parse_amount(text, CURRENCY)
