"""Feed pages: what arrives once, twice, late or in the wrong order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from decimal import Decimal
from itertools import pairwise, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.catalogue import Product, StockLevel
from app.domain.money import Money
from app.domain.refusals import Outage
from app.store.catalogue import LocalCatalogue, schema
from app.store.catalogue.feed import apply_feed
from app.store.catalogue.fold import fold, spans, words
from app.wire.feed import FeedPage, FeedRecord, RecordKind, page_body, page_of
from app.wire.product_body import product_body, stock_body

GTIN = "00000096385074"
OTHER = "05901234123457"


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[LocalCatalogue]:
    opened = LocalCatalogue(tmp_path / "catalogue.db")
    yield opened
    opened.close()


def tea(version: int, name: str = "", sku: str = "T", gtin: str = GTIN) -> FeedRecord:
    product = Product(sku, name or f"Tea {version}", Money(100 + version, "PLN"), "A", (gtin,), version=version)
    return FeedRecord(RecordKind.PRODUCT, sku, version, product_body(product))


def gone(version: int, kind: RecordKind = RecordKind.PRODUCT, key: str = "T") -> FeedRecord:
    return FeedRecord(kind, key, version, None)


def stock(version: int, on_hand: int, sku: str = "T") -> FeedRecord:
    return FeedRecord(RecordKind.STOCK, sku, version, stock_body(StockLevel(sku, Decimal(on_hand))))


def group(version: int) -> FeedRecord:
    return FeedRecord(RecordKind.TILE_GROUP, "g", version, {"id": "g", "title": f"v{version}", "skus": [], "order": 1})


def give(catalogue: LocalCatalogue, *records: FeedRecord, cursor: str = "1") -> None:
    apply_feed(catalogue.path, FeedPage(records, cursor, more=False))


def test_a_page_and_its_cursor_are_kept_together(catalogue: LocalCatalogue) -> None:
    give(catalogue, tea(1), cursor="17")
    assert catalogue.feed_cursor() == "17"
    broken = FeedRecord(RecordKind.PRODUCT, "X", 1, {"sku": "X"})
    with pytest.raises(KeyError):
        give(catalogue, tea(2), broken, cursor="18")
    assert catalogue.feed_cursor() == "17"
    found = catalogue.by_sku("T")
    assert found is not None
    assert found.version == 1


@pytest.mark.parametrize("order", list(permutations([1, 2, 3])))
def test_the_newest_version_wins_in_any_order(catalogue: LocalCatalogue, order: tuple[int, ...]) -> None:
    for version in order:
        give(catalogue, tea(version), stock(version, version), group(version))
    found = catalogue.by_gtin(GTIN)
    assert found is not None
    assert found.name == "Tea 3"
    assert [hit.product.name for hit in catalogue.search("tea")] == ["Tea 3"]
    assert catalogue.stock("T") == StockLevel("T", Decimal(3))
    assert [g.title for g in catalogue.tile_groups()] == ["v3"]


@pytest.mark.parametrize("order", list(permutations([tea(1), gone(2), tea(1)])))
def test_what_was_deleted_does_not_come_back_with_a_late_page(
    catalogue: LocalCatalogue, order: tuple[FeedRecord, ...]
) -> None:
    for record in order:
        give(catalogue, record)
    assert catalogue.by_sku("T") is None
    assert catalogue.by_gtin(GTIN) is None
    assert catalogue.search("tea") == []
    assert catalogue.count() == 0


def test_a_deleted_thing_may_be_made_anew(catalogue: LocalCatalogue) -> None:
    for kind, key, again in (
        (RecordKind.PRODUCT, "T", tea(3)),
        (RecordKind.STOCK, "T", stock(3, 3)),
        (RecordKind.TILE_GROUP, "g", group(3)),
    ):
        give(catalogue, gone(2, kind, key), again)
    assert catalogue.count() == 1
    assert catalogue.stock("T") == StockLevel("T", Decimal(3))
    assert [g.title for g in catalogue.tile_groups()] == ["v3"]


def test_a_code_that_moves_to_another_product_leads_there(catalogue: LocalCatalogue) -> None:
    give(catalogue, tea(1))
    give(catalogue, tea(2, "Gin", "G"))
    give(catalogue, tea(3, gtin=OTHER))
    first, second = catalogue.by_gtin(GTIN), catalogue.by_gtin(OTHER)
    assert first is not None
    assert second is not None
    assert (first.sku, second.sku) == ("G", "T")


def test_a_code_that_a_product_loses_leads_nowhere(catalogue: LocalCatalogue) -> None:
    give(catalogue, tea(1))
    give(catalogue, tea(2, gtin=OTHER))
    assert catalogue.by_gtin(GTIN) is None


def test_a_writer_that_does_not_let_go_is_an_outage(catalogue: LocalCatalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "BUSY_MS", 20)
    holder = schema.connect(catalogue.path)
    with schema.transaction(holder), pytest.raises(Outage, match="CATALOGUE-BUSY"):
        give(catalogue, tea(1))
    holder.close()
    give(catalogue, tea(1))
    assert catalogue.count() == 1


def test_a_catalogue_opens_while_another_writes(catalogue: LocalCatalogue) -> None:
    give(catalogue, tea(1))
    holder = schema.connect(catalogue.path)
    with schema.transaction(holder):
        late = LocalCatalogue(catalogue.path)
        assert late.by_gtin(GTIN) == catalogue.by_gtin(GTIN)
        late.close()
    holder.close()


def test_a_new_catalogue_opens_when_another_lets_go_of_it(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other, ThreadPoolExecutor(1) as pool:
        other.execute("BEGIN IMMEDIATE")
        opening = pool.submit(schema.connect, path)
        assert not wait([opening], 0.2).done
        other.execute("ROLLBACK")
        opening.result(60).close()


def test_stock_may_come_before_its_product(catalogue: LocalCatalogue) -> None:
    give(catalogue, stock(1, 5, "B"))
    give(catalogue, tea(1, "Tea", "A", OTHER), tea(1, "Tea", "B"))
    assert [hit.product.sku for hit in catalogue.search("tea")] == ["B", "A"]


def test_a_page_crosses_the_network_unchanged() -> None:
    page = FeedPage((tea(1), gone(2), stock(3, 4), group(5)), "c", more=True)
    assert page_of(page_body(page)) == page
    body = page_body(page)
    body["records"].append({"kind": "of a later version", "key": "k", "version": 1, "body": {}})
    assert page_of(body) == page


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łódź", "lodz"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("İstanbul", "istanbul"), ("Ærø", "aero"),
        ("ﬁn", "fin"), ("Ｍｉｌｋ", "milk"), ("שָׁלוֹם", "שלום"), ("ЁЛКА", "елка"), ("½", "1⁄2"), ("Đurđa", "durda"),
    ],
)  # fmt: skip
def test_texts_that_people_take_for_the_same_fold_to_the_same(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=30))
@settings(max_examples=150)
def test_folding_is_settled_and_words_are_clean(text: str) -> None:
    assert all(word == fold(word) and " " not in word for word in words(text))


@given(st.text(max_size=30), st.integers(0, 29), st.integers(1, 5))
@settings(max_examples=150)
def test_marks_lie_in_the_name_in_order(name: str, start: int, length: int) -> None:
    terms = words(name[start : start + length])
    found = spans(name, terms)
    assert all(0 <= a < b <= len(name) for a, b in found)
    assert all(earlier[1] < later[0] for earlier, later in pairwise(found))
