"""The shop's tax classes brought in, and what they are worth to goods that name none."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.refusals import Refusal
from app.domain.tax import TaxClass, TaxRounding, TaxRules
from app.store.catalogue import LocalCatalogue
from app.store.importer import ImportSummary, import_catalogue, import_tax


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[LocalCatalogue]:
    opened = LocalCatalogue(tmp_path / "catalogue.db")
    yield opened
    opened.close()


def silent(rows: int, fraction: float) -> None:
    pass


def brought_in(text: str, catalogue: LocalCatalogue) -> ImportSummary:
    path = catalogue.path.parent / "tax.csv"
    path.write_text(text, encoding="utf-8")
    return import_tax(path, catalogue, progress=silent)


@pytest.mark.parametrize(
    ("rate", "rates"),
    [
        ("23", ["0.23"]), ("23%", ["0.23"]), ("0.23", ["0.23"]), ("0", ["0"]), ("", []),
        ("5 + 9.975", ["0.05", "0.09975"]), ("0.5%", ["0.005"]), ("1", ["0.01"]),
    ],
)  # fmt: skip
def test_a_rate_is_a_fraction_or_per_cent_and_none_is_outside_tax(
    catalogue: LocalCatalogue, rate: str, rates: list[str]
) -> None:
    brought_in(f"code,letter,rate\nA,X,{rate}\n", catalogue)
    assert catalogue.tax_rules() == TaxRules((TaxClass("A", "X", tuple(map(Decimal, rates))),))


def test_a_class_without_a_letter_prints_its_code(catalogue: LocalCatalogue) -> None:
    brought_in("code,rate\nA,23\n", catalogue)
    assert catalogue.tax_rules().classes == (TaxClass("A", "A", (Decimal("0.23"),)),)


def test_the_classes_of_a_file_take_the_place_of_all_that_were_known(catalogue: LocalCatalogue) -> None:
    first = brought_in("code,rate\nA,22\nB,8\nC,5\n", catalogue)
    assert (first.rows, first.added) == (3, 3)
    again = brought_in("code,rate\nA,23\nB,8\n", catalogue)
    assert (again.added, again.changed, again.same) == (0, 1, 1)
    assert [tax_class.code for tax_class in catalogue.tax_rules().classes] == ["A", "B"]


def test_a_row_that_is_wrong_is_refused_with_its_reason_and_the_others_count(catalogue: LocalCatalogue) -> None:
    summary = brought_in("code,rate\nA,23\nA,8\n,5\nD,much\nE,100\nF,-1\nG\n", catalogue)
    assert summary.reasons == {"duplicate": 1, "name_empty": 1, "number_invalid": 3, "malformed": 1}
    assert summary.rows == summary.added + summary.refused
    assert summary.refused_file == catalogue.path.parent / "tax.refused.csv"
    assert [tax_class.code for tax_class in catalogue.tax_rules().classes] == ["A"]


def test_a_file_with_nothing_usable_leaves_the_rules_as_they_were(catalogue: LocalCatalogue) -> None:
    brought_in("code,rate\nA,23\n", catalogue)
    brought_in("code,rate\nA,much\n", catalogue)
    assert catalogue.tax_rules().class_of("A") is not None
    with pytest.raises(Refusal, match="IMPORT-HEADER"):
        brought_in("name,rate\nA,23\n", catalogue)


def test_prices_without_tax_and_rounding_by_line_are_kept(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    path = tmp_path / "tax.csv"
    path.write_text("code,rate\nA,7\n", encoding="utf-8")
    import_tax(path, catalogue, progress=silent, inclusive=False, rounding=TaxRounding.LINE)
    rules = catalogue.tax_rules()
    assert (rules.inclusive, rules.rounding) == (False, TaxRounding.LINE)


def test_goods_that_name_no_class_have_the_first_one(tmp_path: Path, catalogue: LocalCatalogue) -> None:
    goods = tmp_path / "goods.csv"
    goods.write_text("gtin,name,price\n96385074,Tea,2\n", encoding="utf-8")
    import_catalogue(goods, catalogue, currency="PLN", progress=silent)
    brought_in("code,rate\nA,23\nB,8\n", catalogue)
    tea = catalogue.by_gtin("00000096385074")
    assert tea is not None
    usual = catalogue.tax_rules().class_of(tea.tax)
    assert usual is not None
    assert usual.code == "A"


def test_goods_that_came_before_the_classes_get_the_one_they_meant(catalogue: LocalCatalogue, tmp_path: Path) -> None:
    goods = "sku,name,tax_rate\nTEA,Tea,23%\nMILK,Milk,b\nBAG,Bag,\nODD,Odd,99\n"
    (tmp_path / "goods.csv").write_text(goods, encoding="utf-8")
    import_catalogue(tmp_path / "goods.csv", catalogue, currency="PLN", progress=silent)
    brought_in("code,letter,rate\nstandard,A,23\nfood,B,5\n", catalogue)
    found = {sku: product.tax for sku in ("TEA", "MILK", "BAG", "ODD") if (product := catalogue.by_sku(sku))}
    assert found == {"TEA": "standard", "MILK": "food", "BAG": "", "ODD": "99"}
