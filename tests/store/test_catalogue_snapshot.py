"""Snapshots of the catalogue: the backend's whole feed in one file, swapped in while the till answers; and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
import zstandard

from app.domain.catalogue import Product, StockLevel
from app.domain.money import Money
from app.domain.promotion import Promotion, PromotionKind
from app.domain.refusals import Outage
from app.store.catalogue import LocalCatalogue
from app.store.catalogue.feed import apply_feed
from app.store.catalogue.records import records_of_catalogue
from app.store.catalogue.snapshot import apply_snapshot
from app.wire.canonical import canonical
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from app.wire.product_body import product_body, promotion_body, stock_body
from app.wire.snapshot import line_of

TEA_GTIN = "00000096385074"
LODZ_GTIN = "05901234123457"


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[LocalCatalogue]:
    opened = LocalCatalogue(tmp_path / "catalogue.db")
    yield opened
    opened.close()


def product(version: int, sku: str, name: str, *gtins: str) -> FeedRecord:
    goods = Product(sku, name, Money(100 + version, "PLN"), "A", gtins, brand="Ours", version=version)
    return FeedRecord(RecordKind.PRODUCT, sku, version, product_body(goods))


def stock(version: int, sku: str, on_hand: str, reserved: str = "0") -> FeedRecord:
    level = StockLevel(sku, Decimal(on_hand), Decimal(reserved))
    return FeedRecord(RecordKind.STOCK, sku, version, stock_body(level))


def promotion(version: int) -> FeedRecord:
    offer = Promotion("tea", "3 for 2", PromotionKind.N_PAY_M, Decimal(2), skus=frozenset({"T"}), quantity=3)
    return FeedRecord(RecordKind.PROMOTION, "tea", version, promotion_body(offer))


def group(version: int) -> FeedRecord:
    return FeedRecord(RecordKind.TILE_GROUP, "g", version, {"id": "g", "title": "Hot", "skus": ["T"], "order": 1})


def tax(version: int) -> FeedRecord:
    body = {"classes": [{"id": "A", "label": "A", "rates": ["0.23"]}]}
    return FeedRecord(RecordKind.TAX, "rules", version, body)


WHOLE = (
    stock(2, "L", "5", "1"),
    stock(3, "T", "2", "2"),
    product(4, "T", "Black tea", TEA_GTIN),
    product(7, "L", "Łódź tea", LODZ_GTIN, "00000000000017"),
    promotion(8),
    group(9),
)


def packed(path: Path, records: Iterable[FeedRecord], extra: bytes = b"") -> Path:
    lines = b"".join(line_of(r.kind, r.key, r.version, canonical(r.body)) for r in records) + extra
    path.write_bytes(zstandard.ZstdCompressor(3).compress(lines))
    return path


def fed(path: Path, records: Iterable[FeedRecord], cursor: str) -> LocalCatalogue:
    opened = LocalCatalogue(path)
    apply_feed(path, FeedPage(tuple(records), cursor, more=False))
    return opened


def answers(catalogue: LocalCatalogue) -> tuple[object, ...]:
    found = [catalogue.search(text) for text in ("tea", "lodz", "ours", "t")]
    return (
        catalogue.by_sku("T"), catalogue.by_gtin(LODZ_GTIN), catalogue.by_gtin("00000000000017"), catalogue.stock("L"),
        catalogue.stock("T"), catalogue.promotions(), catalogue.tile_groups(), catalogue.count(),
        catalogue.feed_cursor(), found,
    )  # fmt: skip


def test_a_snapshot_answers_like_the_feed_from_its_beginning(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    apply_feed(catalogue.path, FeedPage((product(1, "OLD", "Old tea", TEA_GTIN),), "3", more=False))
    apply_snapshot(catalogue, packed(tmp_path / "s", WHOLE), "9")
    by_feed = fed(tmp_path / "fed.db", WHOLE, "9")
    assert answers(catalogue) == answers(by_feed)
    assert catalogue.by_sku("OLD") is None
    assert [p.name for p in tmp_path.iterdir() if ".new" in p.name] == []
    by_feed.close()


def test_the_feed_goes_on_after_a_snapshot(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    apply_snapshot(catalogue, packed(tmp_path / "s", WHOLE), "9")
    later = (product(10, "L", "Gdynia tea", LODZ_GTIN), stock(11, "T", "3"), product(1, "T", "Too late", TEA_GTIN))
    apply_feed(catalogue.path, FeedPage(later, "11", more=False))
    assert catalogue.search("lodz") == []
    assert [hit.product.sku for hit in catalogue.search("gdynia")] == ["L"]
    tea = catalogue.by_sku("T")
    assert tea is not None
    assert (tea.name, catalogue.count(), catalogue.feed_cursor()) == ("Black tea", 2, "11")


def test_a_till_answers_from_the_old_catalogue_while_the_new_one_is_built(
    tmp_path: Path, catalogue: LocalCatalogue
) -> None:
    apply_feed(catalogue.path, FeedPage((product(1, "OLD", "Old tea", TEA_GTIN),), "1", more=False))
    seen: list[str] = []

    def look(_read: int) -> None:
        seen.extend(hit.product.sku for hit in catalogue.search("tea"))

    apply_snapshot(catalogue, packed(tmp_path / "s", WHOLE), "9", look)
    assert seen == ["OLD"]
    assert {hit.product.sku for hit in catalogue.search("tea")} == {"T", "L"}


@pytest.mark.parametrize("harm", ["cut", "not ours", "half a line", "no product", "twice", "gone"])
def test_a_damaged_snapshot_leaves_the_old_catalogue(tmp_path: Path, catalogue: LocalCatalogue, harm: str) -> None:
    apply_feed(catalogue.path, FeedPage((product(1, "OLD", "Old tea", TEA_GTIN),), "1", more=False))
    path = packed(tmp_path / "s", WHOLE)
    good = path.read_bytes()
    if harm == "gone":
        path.unlink()
    elif harm == "half a line":
        packed(path, WHOLE, b'{"kind": "product", "key": "X", "ver')
    elif harm == "no product":
        packed(path, (*WHOLE, FeedRecord(RecordKind.PRODUCT, "X", 10, {"sku": "X"})))
    elif harm == "twice":
        packed(path, (*WHOLE, product(10, "T", "Black tea")))
    else:
        bad = {"cut": good[:-9], "not ours": b"x" * 500}
        path.write_bytes(bad[harm])
    with pytest.raises(Outage) as caught:
        apply_snapshot(catalogue, path, "9")
    assert caught.value.code == ("SNAPSHOT-UNREADABLE" if harm == "gone" else "SNAPSHOT-DAMAGED")
    assert catalogue.by_sku("OLD") is not None
    assert catalogue.feed_cursor() == "1"
    assert [p.name for p in tmp_path.iterdir() if ".new" in p.name] == []


def test_what_was_imported_here_goes_to_a_backend_as_feed_records(tmp_path: Path) -> None:
    catalogue = fed(tmp_path / "c.db", (*WHOLE, tax(10)), "10")
    everything = {(r.kind, r.key): r.body for r in (*WHOLE, tax(10))}
    for what, kinds in (
        ("catalogue", {RecordKind.PRODUCT, RecordKind.TAX, RecordKind.TILE_GROUP}),
        ("promotions", {RecordKind.PROMOTION}),
        ("tax", {RecordKind.TAX}),
    ):
        found = {(r.kind, r.key): r.body for r in records_of_catalogue(catalogue, what)}
        assert found == {key: body for key, body in everything.items() if key[0] in kinds}
    catalogue.close()
