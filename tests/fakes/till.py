"""A whole till over a real ledger and a small real catalogue: what view-models and pages are tested with."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.catalogue import Deposit, Product, StockLevel, Unit
from app.domain.codes.results import ScanRules
from app.domain.money import Money
from app.domain.permissions import Person, Role
from app.domain.promotion import Promotion, PromotionKind
from app.domain.tax import TaxClass, TaxRules
from app.ports.clock import Clock, Ids
from app.ports.runner import Runner
from app.services.desk import Desk, Terminal
from app.services.pay import PayService
from app.services.scan import ScanService
from app.services.sell import SellService
from app.services.shifts import ShiftService
from app.store.catalogue import LocalCatalogue
from app.store.catalogue.feed import apply_feed
from app.store.ledger import Ledger
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from app.wire.product_body import product_body, promotion_body, stock_body, tax_body
from tests.fakes.clock import FakeClock, SequentialIds
from tests.fakes.runner import InlineRunner
from tests.fakes.shop import ledger_in

PIN = "47110815"
CASHIER_PIN = "258036"
FLOAT = 20000
VAT = TaxRules(
    (
        TaxClass("A", "A", (Decimal("0.23"),)),
        TaxClass("B", "B", (Decimal("0.08"),)),
        TaxClass("C", "C", (Decimal("0.05"),)),
    )
)
MILK_GTIN = "5900512300108"
WATER_GTIN = "5900000000015"
COFFEE_GTIN = "5901234123457"
BEER_GTIN = "5900000000022"
PHONE_GTIN = "5900000000039"
SHIRT_GTIN = "5900000000046"
LONG_GTIN = "5900000000053"


def goods(sku: str, name: str, price: int | None, tax: str, gtin: str = "", **more: Any) -> Product:
    """A product priced in grosze; `gtin` as printed under the bars."""
    codes = (gtin.zfill(14),) if gtin else ()
    return Product(sku, name, None if price is None else Money(price, "PLN"), tax, codes, **more)


PRODUCTS = (
    goods("ROLL", "Kajzerka pszenna", 59, "C", category="Bakery"),
    goods("BREAD", "Chleb żytni 500 g", 749, "C", category="Bakery"),
    goods("BANANA", "Banany, luz", 699, "C", unit=Unit.KILOGRAM, weighed=True, category="Fruit"),
    goods("TOMATO", "Pomidory malinowe, luz", 1490, "C", unit=Unit.KILOGRAM, weighed=True, category="Vegetables"),
    goods("MILK", "Mleko UHT 3,2 % Łaciate 1 l", 399, "C", MILK_GTIN, brand="Łaciate", category="Dairy"),
    goods(
        "WATER", "Woda niegazowana 1,5 l", 279, "A", WATER_GTIN, category="Drinks",
        deposit=Deposit("Bottle deposit, PET", Money(50, "PLN")),
    ),
    goods("COFFEE", "Kawa ziarnista 500 g", 4290, "A", COFFEE_GTIN, category="Coffee"),
    goods("BEER", "Piwo jasne 0,5 l", 449, "A", BEER_GTIN, min_age=18, category="Beer"),
    goods("SERVICE", "Skracanie spodni", None, "A", category="Services"),
    goods("PHONE", "Telefon Nokia 105", 12900, "A", PHONE_GTIN, serial_required=True, category="Electronics"),
    goods(
        "SHIRT-M", "Koszula lniana, biała", 12900, "A", variant_of="SHIRT", options=(("size", "M"),), category="Shirts"
    ),
    goods(
        "SHIRT-L", "Koszula lniana, biała", 12900, "A", SHIRT_GTIN, variant_of="SHIRT", options=(("size", "L"),),
        category="Shirts",
    ),
    goods(
        "LONG", "Donaudampfschifffahrtsgesellschaftskapitänsmütze für außergewöhnliche Gelegenheiten, Größe 58",
        99999, "A", LONG_GTIN, category="Hats",
    ),
    goods("BAG", "Torba papierowa", 150, "A", category="Bags"),
)  # fmt: skip
PROMOTIONS = (
    Promotion("milk", "3 for 2", PromotionKind.N_PAY_M, Decimal(2), skus=frozenset({"MILK"}), quantity=3, priority=10),
)
TILES = (
    ("no-barcode", "No barcode", ("ROLL", "BREAD", "BANANA", "TOMATO", "SERVICE", "BAG", "WATER")),
    ("drinks", "Drinks", ("WATER", "BEER", "COFFEE")),
)
STOCK = {"ROLL": "40", "MILK": "12", "COFFEE": "7", "SHIRT-L": "5", "WATER": "0"}


@dataclass
class Till:
    """One till: its services, its ledger, its catalogue."""

    desk: Desk
    sell: SellService
    scan: ScanService
    pay: PayService
    shifts: ShiftService
    ledger: Ledger
    catalogue: LocalCatalogue
    clock: FakeClock
    ids: Ids
    runner: Runner
    manager: Person

    def close(self) -> None:
        """Let go of both files."""
        self.catalogue.close()
        self.ledger.close()

    def sign_in_cashier(self) -> Person:
        """A cashier, who needs approval for discounts, takes the seat."""
        known = next((p for p in self.desk.staff() if p.role is Role.CASHIER), None)
        cashier = known or self.ledger.people.enrol("Ola", Role.CASHIER, CASHIER_PIN)
        return self.desk.sign_in(cashier.id, CASHIER_PIN)


def make_till(directory: Path, runner: Runner | None = None, *, shift_open: bool = True) -> Till:
    """A till in a directory: Marta, a manager, is signed in, and a shift is open."""
    clock = FakeClock()
    ids = SequentialIds(2)
    ledger = ledger_in(directory / "ledger", clock, ids)
    catalogue = fill_catalogue(directory / "catalogue.db", clock)
    terminal = Terminal(ledger.identity.id, "0001", "02", "Till 2", "Grodzka 14", "PLN")
    desk = Desk(terminal, ledger.people, ledger.journal, clock, ids)
    manager = desk.enrol_first("Marta K.", PIN)
    shifts = ShiftService(desk, ledger.journal, clock, ids)
    if shift_open:
        shifts.open(FLOAT)
    sell = SellService(desk, catalogue, ledger.shelf, ledger.journal, ids)
    scan = ScanService(desk, sell, catalogue, ScanRules())
    pay = PayService(desk, sell, ledger.journal, ids)
    return Till(
        desk, sell, scan, pay, shifts, ledger, catalogue, clock, ids, runner or InlineRunner(), manager
    )  # fmt: skip


def fill_catalogue(path: Path, clock: Clock) -> LocalCatalogue:
    """The small catalogue, brought in through the feed as a backend would."""
    LocalCatalogue(path).close()
    now_ms = int(clock.now().timestamp() * 1000)
    records = [FeedRecord(RecordKind.PRODUCT, p.sku, 1, product_body(p)) for p in PRODUCTS]
    records.append(FeedRecord(RecordKind.TAX, "rules", 1, tax_body(VAT)))
    records += [FeedRecord(RecordKind.PROMOTION, p.id, 1, promotion_body(p)) for p in PROMOTIONS]
    for place, (group, title, skus) in enumerate(TILES):
        body = {"id": group, "title": title, "skus": list(skus), "order": place}
        records.append(FeedRecord(RecordKind.TILE_GROUP, group, 1, body))
    for sku, quantity in STOCK.items():
        level = StockLevel(sku, Decimal(quantity), elsewhere=Decimal(6), as_of_ms=now_ms)
        records.append(FeedRecord(RecordKind.STOCK, sku, 1, stock_body(level)))
    apply_feed(path, FeedPage(tuple(records), "1", more=False))
    return LocalCatalogue(path)
