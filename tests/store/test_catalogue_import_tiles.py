"""The tiles of the sell page brought in from a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.refusals import Refusal
from app.store.catalogue import LocalCatalogue
from app.store.importer import ImportSummary, import_catalogue, import_tiles

GOODS = """gtin,sku,name,price,currency
5901234123457,COFFEE,Kawa,42.90,PLN
,ROLL,Kajzerka,0.59,PLN
,BREAD,Chleb,7.49,PLN
"""


def silent(rows: int, fraction: float) -> None:
    pass


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[LocalCatalogue]:
    opened = LocalCatalogue(tmp_path / "catalogue.db")
    goods = tmp_path / "goods.csv"
    goods.write_text(GOODS, encoding="utf-8")
    import_catalogue(goods, opened, currency="PLN", progress=silent)
    yield opened
    opened.close()


def brought_in(text: str, catalogue: LocalCatalogue) -> ImportSummary:
    path = catalogue.path.parent / "tiles.csv"
    path.write_text(text, encoding="utf-8")
    return import_tiles(path, catalogue, progress=silent)


def shown(catalogue: LocalCatalogue) -> list[tuple[str, tuple[str, ...]]]:
    return [(group.title, group.skus) for group in catalogue.tile_groups()]


def test_tabs_and_tiles_stand_in_the_order_of_the_file(catalogue: LocalCatalogue) -> None:
    summary = brought_in("tab,sku\nBakery,ROLL\nDrinks,COFFEE\nBakery,BREAD\n", catalogue)
    assert (summary.rows, summary.added, summary.refused) == (3, 3, 0)
    assert shown(catalogue) == [("Bakery", ("ROLL", "BREAD")), ("Drinks", ("COFFEE",))]


def test_a_code_names_a_product_as_well_as_its_sku(catalogue: LocalCatalogue) -> None:
    brought_in("tab,gtin\nDrinks,5901234123457\n", catalogue)
    assert shown(catalogue) == [("Drinks", ("COFFEE",))]


def test_a_new_file_takes_the_place_of_the_old_tabs(catalogue: LocalCatalogue) -> None:
    brought_in("tab,sku\nBakery,ROLL\n", catalogue)
    brought_in("tab,sku\nAll,BREAD\n", catalogue)
    assert shown(catalogue) == [("All", ("BREAD",))]


@pytest.mark.parametrize(
    ("row", "reason"),
    [("Bakery,NOBODY", "product_unknown"), (",ROLL", "name_empty"), ("Bakery,ROLL\nBakery,ROLL", "duplicate")],
)
def test_a_row_that_is_no_tile_is_refused_with_its_reason(catalogue: LocalCatalogue, row: str, reason: str) -> None:
    summary = brought_in(f"tab,sku\n{row}\nBakery,BREAD\n", catalogue)
    assert summary.reasons == {reason: 1}
    assert "BREAD" in shown(catalogue)[0][1]


def test_a_file_without_tabs_is_refused_and_the_old_tabs_stay(catalogue: LocalCatalogue) -> None:
    brought_in("tab,sku\nBakery,ROLL\n", catalogue)
    with pytest.raises(Refusal, match="IMPORT-HEADER"):
        brought_in("sku,name\nROLL,x\n", catalogue)
    assert shown(catalogue) == [("Bakery", ("ROLL",))]
