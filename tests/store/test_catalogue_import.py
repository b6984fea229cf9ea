"""Catalogue files brought in: what is taken, what is refused and why, and what happens when it stops half way."""

from __future__ import annotations

import csv
import gzip
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.catalogue import Product, StockLevel, Unit
from app.domain.money import Money
from app.domain.refusals import Outage, Refusal
from app.domain.tax import TaxClass, TaxRules
from app.store.catalogue import LocalCatalogue
from app.store.catalogue.feed import apply_feed
from app.store.importer import ImportSummary, import_catalogue, run
from app.store.importer.refused import safe_cell
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from app.wire.product_body import product_body, tax_body

DATA = Path(__file__).parents[1] / "data" / "catalogue"
FULL_HEADER = "gtin,name,brand,category,quantity,unit,price,currency"
# What the published files call a fault, and what we call it.
MEANING = {
    "checkdigit": {"wrong_check_digit"},
    "empty_name": {"name_empty"},
    "zero_or_negative_price": {"price_not_positive"},
    "duplicate": {"duplicate"},
}


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


def brought_in(path: Path, catalogue: LocalCatalogue, currency: str = "PLN") -> ImportSummary:
    return import_catalogue(path, catalogue, currency=currency, progress=silent, refused_dir=catalogue.path.parent)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def agrees(theirs: str, ours: str) -> bool:
    for start, reasons in MEANING.items():
        if theirs.startswith(start):
            return ours in reasons
    if "valid_if_zero_padded" in theirs:
        return ours == "lost_leading_zeros"
    if "internal_plu" in theirs:
        return ours in {"plu", "all_zeros"}
    return theirs.startswith("len") and ours in {"wrong_length", "lost_leading_zeros", "plu"}


def joined(folder: Path, valid: str, invalid: str, currency: str = "") -> tuple[Path, int, list[str]]:
    """Good rows and after them bad ones in one file; how many are good and why the others are bad."""
    good, bad = rows_of(DATA / valid), [r for r in rows_of(DATA / invalid) if r.get("currency", "") == currency]
    path = folder / "joined.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(good[0]), extrasaction="ignore")
        writer.writeheader()
        writer.writerows([*good, *bad])
    return path, len(good), [row["reason"] for row in bad]


@pytest.mark.parametrize(
    ("valid", "invalid", "currency"),
    [
        ("off_valid.csv", "off_invalid.csv", ""),
        ("priced_pl.csv", "priced_invalid.csv", "PLN"),
        ("priced_il.csv", "priced_invalid.csv", "ILS"),
    ],
)
def test_every_bad_row_is_refused_for_its_own_reason_and_no_good_one(
    tmp_path: Path, catalogue: LocalCatalogue, valid: str, invalid: str, currency: str
) -> None:
    path, good, reasons = joined(tmp_path, valid, invalid, currency)
    summary = brought_in(path, catalogue, currency or "PLN")
    assert summary.refused_file is not None
    ours = {int(r["refused_row"]): r["refused_reason"] for r in rows_of(summary.refused_file)}
    assert min(ours) > good
    assert summary.added == good - sum(1 for row in ours if row <= good)
    for number, theirs in enumerate(reasons, good + 1):
        if number in ours:
            both_wrong = theirs.startswith("duplicate") and ours[number] == "price_not_positive"
            assert agrees(theirs, ours[number]) or both_wrong, (theirs, ours[number])
        else:
            assert theirs.startswith("duplicate")
    assert summary.repeated == len(reasons) - len(ours)
    assert summary.rows == summary.added + summary.repeated + summary.refused


def test_the_same_file_again_changes_nothing(catalogue: LocalCatalogue) -> None:
    first = brought_in(DATA / "priced_pl.csv", catalogue)
    products = [hit.product for hit in catalogue.search("b", 500)]
    again = brought_in(DATA / "priced_pl.csv", catalogue)
    assert (again.added, again.changed, again.same) == (0, 0, first.added)
    assert [hit.product for hit in catalogue.search("b", 500)] == products
    assert catalogue.count() == first.added


def test_a_row_becomes_a_product(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    header = (
        FULL_HEADER + ",sku,tax_rate,description,image,variant_of,size,colour,weighed,min_age,serial_required,stock"
    )
    row = "96385074,Piwo,Żubr,Napoje,500.00,ml,5.99,pln,PIWO-1,23,Jasne,beer.webp,PIWO,M,złoty,no,18,yes,-2.5"
    brought_in(written(tmp_path, f"{header}\n{row}\n"), catalogue)
    assert catalogue.by_gtin("00000096385074") == Product(
        sku="PIWO-1", name="Piwo", price=Money(599, "PLN"), tax="23", gtins=("00000096385074",), brand="Żubr",
        category="Napoje", pack="500 ml", description="Jasne", image="beer.webp", variant_of="PIWO",
        options=(("size", "M"), ("colour", "złoty")), min_age=18, serial_required=True,
    )  # fmt: skip
    assert catalogue.stock("PIWO-1") == StockLevel("PIWO-1", Decimal("-2.5"))


def test_columns_come_in_any_order_after_a_byte_order_mark_and_compressed(
    tmp_path: Path, catalogue: LocalCatalogue
) -> None:
    path = tmp_path / "goods.csv.gz"
    path.write_bytes(gzip.compress("\ufeffPrice, NAME ,gtin,shelf\r\n1.20,Chleb,96385074,A3\r\n".encode()))
    summary = brought_in(path, catalogue)
    assert catalogue.search("chleb")[0].product.price == Money(120, "PLN")
    assert list(summary.notes) == [("column_ignored", "shelf")]
    assert summary.refused_file is None


def test_weighed_goods_are_sold_by_their_unit(catalogue: LocalCatalogue) -> None:
    brought_in(DATA / "priced_il.csv", catalogue, "ILS")
    weighed = [r["gtin"] for r in rows_of(DATA / "priced_il.csv") if r["category"] == "weighed"]
    products = [catalogue.by_gtin(gtin.zfill(14)) for gtin in weighed]
    assert products
    assert all(p and p.weighed and p.unit is Unit.KILOGRAM and p.category == "" for p in products)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ("96385074,Tea,,,,,1.999,PLN", "price_invalid"),
        ("96385074,Tea,,,,,\"1,99\",PLN", "price_invalid"),
        ("96385074,Tea,,,,,1e3,PLN", "price_invalid"),
        ("96385074,Tea,,,,,NaN,PLN", "price_invalid"),
        ("96385074,Tea,,,,,99999999999999999,PLN", "price_invalid"),
        ("96385074,Tea,,,,,-1,PLN", "price_not_positive"),
        ("96385074,Tea,,,,,1.99,EUR", "currency_other"),
        ("96385074,Tea,,,,,1.99,QQQ", "currency_unknown"),
        ("96385074,Tea,,,3,furlong,1.99,PLN", "unit_unknown"),
        ("96385074,Tea,,,many,g,1.99,PLN", "number_invalid"),
        ("96385074,\x01\x02,,,,,1.99,PLN", "name_empty"),
        (f"96385074,{'x' * 501},,,,,1.99,PLN", "name_too_long"),
        ("96385074,Tea", "malformed"),
        (",Tea,,,,,1.99,PLN", "empty"),
        ("٩٦٣٨٥٠٧٤,Tea,,,,,1.99,PLN", "not_digits"),
    ],
)  # fmt: skip
def test_a_bad_field_refuses_its_row_alone(tmp_path: Path, catalogue: LocalCatalogue, fields: str, reason: str) -> None:
    summary = brought_in(written(tmp_path, f"{FULL_HEADER}\n{fields}\n5901234123457,Salt,,,,,1,PLN\n"), catalogue)
    assert dict(summary.reasons) == {reason: 1}
    assert catalogue.count() == 1


def test_bytes_that_are_not_utf8_refuse_their_row_alone(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    path = tmp_path / "cp1250.csv"
    path.write_bytes(b"gtin,name\n96385074,\xafubr\n5901234123457,Salt\n")
    assert dict(brought_in(path, catalogue).reasons) == {"not_utf8": 1}
    assert (tmp_path / "cp1250.refused.csv").read_bytes().endswith(b"96385074,\xafubr\r\n")


def test_names_are_kept_as_data_without_their_control_characters(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    text = 'gtin,name\n96385074,"=1+1 <b>&amp; Cafe\u0301\x1b[31m 🍫\tשלום"\n'
    brought_in(written(tmp_path, text), catalogue)
    found = catalogue.by_gtin("00000096385074")
    assert found is not None
    assert found.name == "=1+1 <b>&amp; Café[31m 🍫 שלום"


@pytest.mark.parametrize("batch", [1, 2, 500])
def test_the_first_of_two_rows_with_one_code_counts(
    tmp_path: Path, catalogue: LocalCatalogue, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    for name in ("_FIRST_BATCH", "_SMALLEST", "_LARGEST"):
        monkeypatch.setattr(run, name, batch)
    text = "gtin,name\n96385074,Tea\n00000096385074,Coffee\n0000096385074,Tea\n"
    summary = brought_in(written(tmp_path, text), catalogue)
    assert [hit.product.name for hit in catalogue.search("96385074")] == ["Tea"]
    assert (summary.added, summary.repeated, dict(summary.reasons)) == (1, 1, {"duplicate": 1})
    other = brought_in(written(tmp_path, "gtin,name\n96385074,Mate\n96385074,Rooibos\n", "other.csv"), catalogue)
    assert (other.changed, dict(other.reasons)) == (1, {"duplicate": 1})


def test_a_later_file_changes_what_it_states_and_leaves_the_rest(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    brought_in(written(tmp_path, f"{FULL_HEADER},sku\n96385074,Tea,Lipton,Drinks,20,g,4.50,PLN,T1\n"), catalogue)
    before = catalogue.by_sku("T1")
    summary = brought_in(written(tmp_path, "gtin,name\n96385074,Green tea\n", "names.csv"), catalogue)
    after = catalogue.by_sku("T1")
    assert before is not None
    assert after is not None
    assert (after.name, after.price, after.brand, after.pack) == ("Green tea", before.price, "Lipton", "20 g")
    assert (summary.changed, catalogue.count()) == (1, 1)
    assert [hit.product.name for hit in catalogue.search("lipton tea green")] == ["Green tea"]


def test_an_import_leaves_what_only_the_backend_knows(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    known = Product(
        "T1", "Tea", Money(1, "PLN"), "A", ("00000096385074", "05901234123457"), discountable=False, version=7
    )
    record = FeedRecord(RecordKind.PRODUCT, "T1", 7, product_body(known))
    apply_feed(catalogue.path, FeedPage((record,), "1", more=False))
    brought_in(written(tmp_path, "sku,name,price\nT1,Black tea,2\n"), catalogue)
    after = catalogue.by_gtin("05901234123457")
    assert after is not None
    assert (after.name, after.discountable, after.version) == ("Black tea", False, 7)


@pytest.mark.parametrize("given_rate", ["23", "23%", "23.00", "0.23", "A", "standard"])
def test_a_tax_rate_is_matched_to_the_shops_classes(tmp_path: Path, catalogue: LocalCatalogue, given_rate: str) -> None:
    rules = TaxRules((TaxClass("standard", "A", (Decimal("0.23"),)), TaxClass("low", "B", (Decimal("0.08"),))))
    apply_feed(catalogue.path, FeedPage((FeedRecord(RecordKind.TAX, "rules", 1, tax_body(rules)),), "1", more=False))
    summary = brought_in(
        written(tmp_path, f"gtin,name,tax_rate\n96385074,Tea,{given_rate}\n5901234123457,Gin,99\n"), catalogue
    )
    found = catalogue.by_gtin("00000096385074")
    assert found is not None
    assert found.tax == "standard"
    assert dict(summary.reasons) == {"tax_unknown": 1}


@pytest.mark.parametrize(
    ("header", "missing", "nearest"),
    [
        ("ean,name", "gtin / sku", "ean"), ("gtin,product,price", "name", "product"), ("gtin,nmae", "name", "nmae"),
        ("a,b", "gtin / sku", "-"),
    ],
)  # fmt: skip
def test_a_header_without_a_needed_column_is_refused_by_name(
    tmp_path: Path, catalogue: LocalCatalogue, header: str, missing: str, nearest: str
) -> None:
    with pytest.raises(Refusal) as caught:
        brought_in(written(tmp_path, f"{header}\n1,2\n"), catalogue)
    assert caught.value.code == "IMPORT-HEADER"
    assert (caught.value.facts["missing"], caught.value.facts["nearest"]) == (missing, nearest)


def test_an_empty_a_missing_and_a_broken_file_are_told_apart(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    with pytest.raises(Refusal, match="IMPORT-EMPTY"):
        brought_in(written(tmp_path, ""), catalogue)
    with pytest.raises(Outage, match="IMPORT-UNREADABLE"):
        brought_in(tmp_path / "gone.csv", catalogue)
    broken = tmp_path / "cut.csv.gz"
    broken.write_bytes(gzip.compress(b"gtin,name\n" + b"96385074,Tea\n" * 9)[:-12])
    with pytest.raises(Outage, match="IMPORT-UNREADABLE"):
        brought_in(broken, catalogue)


class _PulledOut(Exception):
    pass


@pytest.mark.parametrize("batches", [1, 3, 7])
def test_an_interrupted_import_goes_on_where_it_stopped(
    tmp_path: Path, catalogue: LocalCatalogue, monkeypatch: pytest.MonkeyPatch, batches: int
) -> None:
    for name, size in (("_FIRST_BATCH", 20), ("_SMALLEST", 20), ("_LARGEST", 20)):
        monkeypatch.setattr(run, name, size)
    path, _, _ = joined(tmp_path, "off_valid.csv", "off_invalid.csv")
    whole = LocalCatalogue(tmp_path / "whole.db")
    wanted = brought_in(path, whole)
    assert wanted.refused_file is not None
    refused = wanted.refused_file.read_bytes()
    left = batches

    def pull(rows: int, fraction: float) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise _PulledOut

    with pytest.raises(_PulledOut):
        import_catalogue(path, catalogue, currency="PLN", progress=pull)
    assert catalogue.count() > 0
    with (tmp_path / "joined.refused.csv").open("ab") as file:
        file.write(b"half a row that no batch has")
    summary = brought_in(path, catalogue)
    assert summary.resumed_at == 20 * batches
    assert (summary.rows, summary.added, summary.reasons) == (wanted.rows, wanted.added, wanted.reasons)
    assert catalogue.count() == whole.count()
    assert summary.repeated == wanted.repeated
    assert (tmp_path / "joined.refused.csv").read_bytes() == refused
    whole.close()


def test_another_file_of_the_same_name_begins_at_its_first_row(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    def pull(rows: int, fraction: float) -> None:
        raise _PulledOut

    with pytest.raises(_PulledOut):
        import_catalogue(written(tmp_path, "gtin,name\n96385074,Tea\n"), catalogue, currency="PLN", progress=pull)
    summary = brought_in(written(tmp_path, "gtin,name\n96385074,Green tea\n5901234123457,Salt\n"), catalogue)
    assert (summary.resumed_at, summary.changed, summary.added) == (0, 1, 1)


def test_a_till_sells_while_an_import_runs(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    brought_in(written(tmp_path, "gtin,name\n5901234123457,Salt\n", "first.csv"), catalogue)
    seen: list[bool] = []

    def look(rows: int, fraction: float) -> None:
        apply_feed(catalogue.path, FeedPage((), str(rows), more=False))
        seen.append(catalogue.by_gtin("05901234123457") is not None and bool(catalogue.search("salt")))

    import_catalogue(DATA / "priced_pl.csv", catalogue, currency="PLN", progress=look, refused_dir=tmp_path)
    assert seen
    assert all(seen)


def test_refused_cells_are_no_formulas(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    summary = brought_in(written(tmp_path, 'gtin,name\n5901234123450,"=HYPERLINK(""http://x"")"\n'), catalogue)
    assert summary.refused_file is not None
    assert rows_of(summary.refused_file)[0]["name"] == '\'=HYPERLINK("http://x")'


@given(st.text(max_size=20))
@settings(max_examples=60)
def test_no_cell_starts_a_formula(text: str) -> None:
    assert safe_cell(text)[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}


def test_the_index_holds_together_after_changes(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    for name in ("Tea", "Green tea", "Coffee"):
        brought_in(written(tmp_path, f"gtin,name\n96385074,{name}\n"), catalogue)
    assert catalogue.search("tea") == []
    assert catalogue.search("offe")[0].product.name == "Coffee"
    with sqlite3.connect(catalogue.path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


@pytest.mark.parametrize(("quantity", "unit", "pack"), [("1", "pcs", ""), ("6", "pcs", "6 pcs"), ("1", "l", "1 l")])
def test_one_piece_is_no_pack_size(
    tmp_path: Path, catalogue: LocalCatalogue, quantity: str, unit: str, pack: str
) -> None:
    brought_in(written(tmp_path, f"gtin,name,quantity,unit\n96385074,Tea,{quantity},{unit}\n"), catalogue)
    found = catalogue.by_gtin("00000096385074")
    assert found is not None
    assert found.pack == pack
