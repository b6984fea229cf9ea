"""Importing the shop's tax classes: what each is called, the letter on the receipt, and its rates."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from app.domain.tax import TaxClass, TaxRounding, TaxRules
from app.domain.tax_named import code_of, named
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.schema import connect, transaction
from app.store.catalogue.writer import put_documents
from app.store.importer.fields import clean, decimal_of
from app.store.importer.refused import RefusedRows, refused_path
from app.store.importer.summary import ImportSummary, Progress, RowFault, RowRefusal
from app.store.importer.table import CsvTable, require
from app.wire.feed import RecordKind
from app.wire.product_body import tax_body

_KEY = "rules"
_LONGEST_CODE = 16
_PER_CENT = Decimal(100)


def import_tax(
    path: Path,
    catalogue: LocalCatalogue,
    *,
    progress: Progress,
    inclusive: bool = True,
    rounding: TaxRounding = TaxRounding.DOCUMENT,
    refused_dir: Path | None = None,
) -> ImportSummary:
    """Set the shop's tax rules from a CSV with `code`, `rate` and perhaps `letter`; the first row is the usual class.

    A rate is a fraction or per cent (`0.23`, `23`, `23%`), several are joined with `+`, none means outside tax. The
    classes of the file take the place of all that were known; products that came before them, with the words of their
    own file, get the class that these mean. Raises as `import_catalogue` does.
    """
    summary = ImportSummary()
    target = refused_path(path, refused_dir)
    known = {tax_class.code: tax_class for tax_class in catalogue.tax_rules().classes}
    classes: dict[str, TaxClass] = {}
    with CsvTable(path) as table, RefusedRows(target, table.header) as refused:
        require(table.header, ("code",), ("rate",))
        for summary.rows, row in enumerate(table.rows(), 1):
            try:
                tax_class = _tax_class(row, table.header)
                if tax_class.code in classes:
                    raise RowRefusal(RowFault.DUPLICATE)
            except RowRefusal as refusal:
                summary.reasons[refusal.reason] += 1
                refused.add(summary.rows, refusal.reason, refusal.hint, [] if isinstance(row, RowFault) else row)
                continue
            classes[tax_class.code] = tax_class
            before = known.get(tax_class.code)
            summary.added += before is None
            summary.changed += before is not None and before != tax_class
            summary.same += before == tax_class
        progress(summary.rows, table.fraction)
    if classes:
        _keep(catalogue, TaxRules(tuple(classes.values()), inclusive, rounding))
    summary.refused_file = target if summary.refused else None
    return summary


def _keep(catalogue: LocalCatalogue, rules: TaxRules) -> None:
    connection = connect(catalogue.path)
    try:
        with transaction(connection):
            put_documents(connection, RecordKind.TAX.value, [(_KEY, tax_body(rules))])
            _classify(connection, rules)
    finally:
        connection.close()


def _classify(connection: sqlite3.Connection, rules: TaxRules) -> None:
    codes, names = {tax_class.code for tax_class in rules.classes}, named(rules)
    met = [row[0] for row in connection.execute("SELECT DISTINCT tax FROM product WHERE tax <> ''")]
    meant = [(code, text) for text in met if text not in codes and (code := code_of(text, names))]
    connection.executemany("UPDATE product SET tax = ? WHERE tax = ?", meant)


def _tax_class(row: list[str] | RowFault, header: Sequence[str]) -> TaxClass:
    if isinstance(row, RowFault):
        raise RowRefusal(row)
    fields = dict(zip(header, row, strict=True))
    code = clean(fields["code"], _LONGEST_CODE)
    if not code:
        raise RowRefusal(RowFault.NAME_EMPTY)
    letter = clean(fields.get("letter", ""), _LONGEST_CODE)
    rates = fields["rate"].strip()
    return TaxClass(code, letter or code, tuple(_rate(rate) for rate in rates.split("+")) if rates else ())


def _rate(text: str) -> Decimal:
    number = decimal_of(text.strip().removesuffix("%"))
    rate = number / _PER_CENT if number >= 1 or "%" in text else number
    if not 0 <= rate < 1:
        raise RowRefusal(RowFault.NUMBER_INVALID)
    return rate
