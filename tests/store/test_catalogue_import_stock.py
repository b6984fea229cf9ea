"""Stock counts and promotions brought in onto a catalogue that is there."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.catalogue import StockLevel
from app.domain.promotion import PromotionKind
from app.store.catalogue import LocalCatalogue
from app.store.importer import import_catalogue, import_promotions, import_stock

DATA = Path(__file__).parents[1] / "data" / "catalogue"


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[LocalCatalogue]:
    opened = LocalCatalogue(tmp_path / "catalogue.db")
    yield opened
    opened.close()


def silent(rows: int, fraction: float) -> None:
    pass


def written(folder: Path, text: str, name: str = "goods.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def brought_in(path: Path, catalogue: LocalCatalogue, currency: str = "PLN") -> None:
    import_catalogue(path, catalogue, currency=currency, progress=silent, refused_dir=catalogue.path.parent)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_stock_goes_onto_known_products_and_negative_counts_are_noted(catalogue: LocalCatalogue) -> None:
    brought_in(DATA / "priced_pl.csv", catalogue)
    stock = DATA / "stock_pl.csv"
    folder = catalogue.path.parent
    summary = import_stock(stock, catalogue, at_ms=5, progress=silent, refused_dir=folder)
    good = next(r for r in rows_of(stock) if catalogue.by_gtin(r["raw_ean"].zfill(14)))
    assert catalogue.stock(good["raw_ean"].zfill(14)) == StockLevel(
        good["raw_ean"].zfill(14), Decimal(good["quantity"]), as_of_ms=5
    )
    assert summary.rows == summary.added + summary.repeated + summary.refused
    assert summary.added > 0
    assert {"wrong_check_digit", "product_unknown"} <= set(summary.reasons)
    again = import_stock(stock, catalogue, at_ms=6, progress=silent, refused_dir=folder)
    assert (again.added, again.changed, again.same) == (0, 0, summary.added)


def test_absurd_and_unreadable_quantities_are_refused(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    brought_in(written(tmp_path, "sku,name\nA,Tea\nB,Salt\nC,Gin\n"), catalogue)
    text = "sku,quantity\nA,99999999\nB,lots\nC,-3\nC,4\nC,-3\n"
    summary = import_stock(written(tmp_path, text, "stock.csv"), catalogue, at_ms=0, progress=silent)
    assert dict(summary.reasons) == {"quantity_absurd": 1, "quantity_invalid": 1, "duplicate": 1}
    assert dict(summary.notes) == {("negative_stock", "quantity"): 1}
    assert (summary.added, summary.repeated) == (1, 1)


def test_promotions_come_in_as_what_they_mean_or_not_at_all(catalogue: LocalCatalogue) -> None:
    brought_in(DATA / "priced_il.csv", catalogue, "ILS")
    folder = catalogue.path.parent
    first = import_promotions(
        DATA / "promotions_il.csv", catalogue, currency="ILS", progress=silent, refused_dir=folder
    )
    promotions = catalogue.promotions()
    kinds = {promotion.kind for promotion in promotions}
    assert kinds == {PromotionKind.FIXED_PRICE, PromotionKind.N_FOR_PRICE, PromotionKind.PERCENT}
    assert {"members_only", "coupon_unnamed", "product_unknown"} <= set(first.reasons)
    assert all(p.value < 1 for p in promotions if p.kind is PromotionKind.PERCENT)
    again = import_promotions(
        DATA / "promotions_il.csv", catalogue, currency="ILS", progress=silent, refused_dir=folder
    )
    assert (again.added, again.changed, again.same) == (0, 0, first.added)


def test_two_for_a_price_and_twenty_per_cent_are_read_exactly(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    brought_in(written(tmp_path, "gtin,name\n96385074,Tea\n"), catalogue, "ILS")
    text = (
        "chain,store_id,gtin_or_code,promotion_id,description,valid_until,min_quantity,promo_price_ils,discount_rate,"
        "club,coupon,reward_type\n"
        "C,1,96385074,1,Two,2026-10-03,2.00,14.00,45.74,0,0,10\n"
        "C,1,96385074,2,Off,2026-10-03,1,,2000,0,0,2\n"
        "C,1,96385074,3,Now,2026-10-03,1,5.9,,0,0,1\n"
        "C,1,96385074,4,Weight,2026-10-03,0.30,20.00,37,0,0,10\n"
    )
    path = written(tmp_path, text, "promotions.csv")
    summary = import_promotions(path, catalogue, currency="ILS", progress=silent)
    read = [(p.id, p.kind, p.value, p.quantity) for p in catalogue.promotions()]
    assert read == [
        ("C/1/1", PromotionKind.N_FOR_PRICE, Decimal(1400), 2),
        ("C/1/2", PromotionKind.PERCENT, Decimal("0.2"), 1),
        ("C/1/3", PromotionKind.FIXED_PRICE, Decimal(590), 1),
    ]
    assert dict(summary.reasons) == {"quantity_invalid": 1}


def test_the_code_says_which_product_is_counted_when_the_sku_says_another(
    tmp_path: Path, catalogue: LocalCatalogue
) -> None:
    brought_in(written(tmp_path, "gtin,sku,name\n96385074,A,Tea\n5901234123457,B,Salt\n"), catalogue)
    text = "ean,sku,quantity\n96385074,B,7\n"
    import_stock(written(tmp_path, text, "stock.csv"), catalogue, at_ms=0, progress=silent)
    assert catalogue.stock("A") == StockLevel("A", Decimal(7))
    assert catalogue.stock("B") is None
