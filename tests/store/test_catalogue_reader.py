"""What the counter may ask of the local catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import Deposit, Product, StockLevel, Unit
from app.domain.money import Money
from app.domain.promotion import Promotion, PromotionKind
from app.domain.refusals import Outage
from app.domain.tax import TaxClass, TaxRules
from app.ports.catalogue import Catalogue, TileGroup
from app.store.catalogue import LocalCatalogue
from app.store.catalogue.feed import apply_feed
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from app.wire.product_body import product_body, promotion_body, stock_body, tax_body

FULL = Product(
    sku="TEE-L-WHITE",
    name="Koszulka Łódź",
    price=Money(4999, "PLN"),
    tax="A",
    gtins=("05901234123457", "00000096385074"),
    unit=Unit.PIECE,
    brand="Żubr",
    category="Odzież",
    pack="1 szt.",
    description="Bawełna",
    image="tee.webp",
    variant_of="TEE",
    options=(("size", "L"), ("colour", "white")),
    deposit=Deposit("bottle", Money(50, "PLN")),
    min_age=18,
    serial_required=True,
    discountable=False,
    bulky=True,
    private=True,
    version=3,
)


def product(sku: str, name: str, **fields: Any) -> Product:
    return Product(sku=sku, name=name, price=Money(100, "PLN"), tax="A", **fields)


def fill(path: Path, *products: Product, stock: dict[str, str] | None = None, version: int = 1) -> None:
    """Bring products and stock in through a feed page."""
    records = [FeedRecord(RecordKind.PRODUCT, p.sku, p.version or version, product_body(p)) for p in products]
    for sku, quantity in (stock or {}).items():
        body = stock_body(StockLevel(sku, Decimal(quantity)))
        records.append(FeedRecord(RecordKind.STOCK, sku, version, body))
    apply_feed(path, FeedPage(tuple(records), "1", more=False))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.db"


@pytest.fixture
def catalogue(path: Path) -> Iterator[LocalCatalogue]:
    opened = LocalCatalogue(path)
    yield opened
    opened.close()


def names(catalogue: Catalogue, text: str, limit: int = 50) -> list[str]:
    return [hit.product.name for hit in catalogue.search(text, limit)]


def test_a_new_catalogue_is_empty_and_answers(catalogue: Catalogue) -> None:
    assert catalogue.count() == 0
    assert catalogue.by_gtin("05901234123457") is None
    assert catalogue.search("milk") == []
    assert catalogue.tax_rules() == TaxRules(())


def test_a_product_comes_back_as_it_went_in(path: Path, catalogue: Catalogue) -> None:
    fill(path, FULL)
    assert catalogue.by_sku("TEE-L-WHITE") == FULL
    assert [catalogue.by_gtin(gtin) for gtin in FULL.gtins] == [FULL, FULL]


def test_a_price_of_zero_is_a_price_and_no_price_is_none(path: Path, catalogue: Catalogue) -> None:
    free = Product("FREE", "Bag", Money(0, "PLN"), "A")
    asked = Product("ASK", "Repair", None, "A")
    fill(path, free, asked)
    assert [p.price for p in catalogue.tiles(["FREE", "ASK"])] == [Money(0, "PLN"), None]


@pytest.mark.parametrize("code", ["5901234123457", "059012341234570", "0590123412345", "", "٠٥٩٠١٢٣٤١٢٣٤٥٧"])
def test_a_code_that_is_not_the_canonical_one_finds_nothing(path: Path, catalogue: Catalogue, code: str) -> None:
    fill(path, FULL)
    assert catalogue.by_gtin(code) is None


@pytest.mark.parametrize(
    "typed", ["łódź", "lodz", "LODZ", "Łódź", "lod", "zubr", "ŻUB", "koszulka lodz", "tee-l", "TEE-L-WHITE"]
)
def test_polish_is_found_with_and_without_its_marks(path: Path, catalogue: Catalogue, typed: str) -> None:
    fill(path, FULL)
    assert names(catalogue, typed) == ["Koszulka Łódź"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("במבה אסם", "במבה"), ("שָׁלוֹם", "שלום"), ("Йогурт Ёлка", "елка"), ("北京牛奶", "牛奶"), ("ガム", "ガム"),
        ("불고기 소스", "소스"), ("Straße", "strasse"), ("Smørrebrød", "smorrebrod"), ("Crème brûlée", "creme bru"),
        ("ΚΑΦΕΣ", "καφές"), ("نعناع", "نعناع"),
    ],
)  # fmt: skip
def test_every_script_is_searched(path: Path, catalogue: Catalogue, name: str, typed: str) -> None:
    fill(path, product("X", name))
    assert names(catalogue, typed) == [name]


def test_a_match_inside_a_word_comes_after_one_at_its_start(path: Path, catalogue: Catalogue) -> None:
    fill(path, product("1", "Buttermilk"), product("2", "Oat milk"), product("3", "Milk"))
    assert names(catalogue, "milk") == ["Milk", "Oat milk", "Buttermilk"]


def test_what_is_in_stock_here_comes_first(path: Path, catalogue: Catalogue) -> None:
    fill(path, product("1", "Milk A"), product("2", "Milk B"), product("3", "Milk C"), stock={"2": "4", "3": "0"})
    hits = catalogue.search("milk")
    assert [hit.product.sku for hit in hits] == ["2", "1", "3"]
    assert hits[0].stock == StockLevel("2", Decimal(4))


def test_what_is_in_stock_is_found_among_any_number_of_others(path: Path, catalogue: Catalogue) -> None:
    fill(path, *(product(f"{i}", f"Chocolate {i}") for i in range(2000)), stock={"1999": "1"})
    assert names(catalogue, "cho", limit=1) == ["Chocolate 1999"]
    assert names(catalogue, "col", limit=1) == ["Chocolate 1999"]


def test_a_product_that_sells_out_loses_its_place(path: Path, catalogue: Catalogue) -> None:
    fill(path, product("1", "Milk A"), product("2", "Milk B"), stock={"2": "4"})
    fill(path, stock={"2": "0", "1": "2.5"}, version=2)
    assert names(catalogue, "milk") == ["Milk A", "Milk B"]


def test_an_exact_code_comes_before_names(path: Path, catalogue: Catalogue) -> None:
    fill(path, product("MILK", "Zebra"), product("2", "Milk"), FULL)
    assert names(catalogue, "MILK")[0] == "Zebra"
    assert names(catalogue, "5901234123457") == ["Koszulka Łódź"]
    assert names(catalogue, "96385074") == ["Koszulka Łódź"]


def test_the_first_digits_of_a_code_are_enough_to_find_it(path: Path, catalogue: Catalogue) -> None:
    fill(path, FULL)
    assert names(catalogue, "59012") == ["Koszulka Łódź"]
    assert names(catalogue, "59013") == []


@pytest.mark.parametrize("typed", ["", "   ", '"', "*", "%", "' OR 1=1 --", "NEAR(", "^", "a\x00b", "🍕", "-" * 9999])
def test_anything_may_be_typed(path: Path, catalogue: Catalogue, typed: str) -> None:
    fill(path, FULL)
    assert catalogue.search(typed) == []


def test_the_match_is_marked_in_the_name_as_written(path: Path, catalogue: Catalogue) -> None:
    fill(path, FULL, product("S", "Große Straße"))
    assert catalogue.search("lod")[0].spans == ((9, 12),)
    assert catalogue.search("strasse gr")[0].spans == ((0, 2), (6, 12))


def test_search_gives_no_more_than_asked(path: Path, catalogue: Catalogue) -> None:
    fill(path, *(product(str(i), f"Milk {i}") for i in range(60)))
    assert len(catalogue.search("m")) == 50
    assert len(catalogue.search("mi", limit=3)) == 3
    assert catalogue.search("mi", limit=0) == []


def test_variants_tiles_promotions_and_tax_are_read(path: Path, catalogue: Catalogue) -> None:
    promotion = Promotion(
        "P", "Two for ten", PromotionKind.N_FOR_PRICE, Decimal(1000), frozenset({"1", "2"}), quantity=2
    )
    rules = TaxRules((TaxClass("A", "A", (Decimal("0.23"),)),))
    fill(path, FULL, product("TEE", "Koszulka"))
    records = (
        FeedRecord(RecordKind.TILE_GROUP, "b", 1, {"id": "b", "title": "Drinks", "skus": ["TEE"], "order": 2}),
        FeedRecord(RecordKind.TILE_GROUP, "z", 1, {"id": "z", "title": "Bread", "skus": [], "order": 1}),
        FeedRecord(RecordKind.PROMOTION, "P", 1, promotion_body(promotion)),
        FeedRecord(RecordKind.TAX, "rules", 1, tax_body(rules)),
    )
    assert catalogue.promotions() == ()
    apply_feed(path, FeedPage(records, "2", more=False))
    assert catalogue.variants("TEE") == [FULL]
    assert catalogue.variants("") == []
    assert catalogue.tile_groups() == [TileGroup("z", "Bread", ()), TileGroup("b", "Drinks", ("TEE",))]
    assert [p.sku for p in catalogue.tiles(["TEE", "gone", "TEE-L-WHITE"])] == ["TEE", "TEE-L-WHITE"]
    assert catalogue.promotions() == (promotion,)
    assert catalogue.tax_rules() == rules


def test_a_damaged_file_is_an_outage_and_not_a_crash(path: Path) -> None:
    path.write_bytes(b"this is no database" * 400)
    with pytest.raises(Outage) as caught:
        LocalCatalogue(path)
    assert caught.value.code == "CATALOGUE-UNREADABLE"
