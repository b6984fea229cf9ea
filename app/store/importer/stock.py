"""Importing stock counts: quantities on hand by code or sku, onto products that the catalogue knows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import islice
from pathlib import Path

from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.schema import connect, tidy, transaction
from app.store.catalogue.writer import put_stock
from app.store.importer.counted import levels_of
from app.store.importer.fields import decimal_of, gtin_key
from app.store.importer.refused import RefusedRows, refused_path
from app.store.importer.summary import ImportSummary, Note, Progress, RowFault, RowRefusal
from app.store.importer.table import CsvTable, require

CODES = ("gtin", "ean", "raw_ean")
ABSURD = Decimal(1_000_000)
_BATCH = 500


def import_stock(
    path: Path,
    catalogue: LocalCatalogue,
    *,
    at_ms: int,
    progress: Progress,
    refused_dir: Path | None = None,
) -> ImportSummary:
    """Set what is on hand from a CSV with `quantity` and a code (`gtin`, `ean`) or `sku`.

    `at_ms` is the moment the counts were true. The code decides before the sku. A negative count is taken over, being
    what the books say, and noted. Of rows about one product the first counts. Raises as `import_catalogue` does.
    """
    summary = ImportSummary()
    target = refused_path(path, refused_dir)
    with CsvTable(path) as table, RefusedRows(target, table.header) as refused:
        require(table.header, (*CODES, "sku"), ("quantity",))
        connection = connect(catalogue.path)
        try:
            rows = table.rows()
            set_here: dict[str, Decimal] = {}
            while batch := list(islice(rows, _BATCH)):
                counts: dict[str, Decimal] = {}
                for row in batch:
                    summary.rows += 1
                    try:
                        sku, quantity = _count(row, table.header, catalogue)
                        if sku in set_here and set_here[sku] != quantity:
                            raise RowRefusal(RowFault.DUPLICATE)
                    except RowRefusal as refusal:
                        summary.reasons[refusal.reason] += 1
                        cells = [] if isinstance(row, RowFault) else row
                        refused.add(summary.rows, refusal.reason, refusal.hint, cells)
                        continue
                    if sku in set_here:
                        summary.repeated += 1
                        continue
                    set_here[sku] = quantity
                    if quantity < 0:
                        summary.notes[Note.NEGATIVE_STOCK, "quantity"] += 1
                    before = catalogue.stock(sku)
                    summary.added += before is None
                    summary.changed += before is not None and before.on_hand != quantity
                    summary.same += before is not None and before.on_hand == quantity
                    counts[sku] = quantity
                with transaction(connection):
                    put_stock(connection, [(level, 0) for level in levels_of(counts, catalogue.moved, at_ms)])
                tidy(connection)
                progress(summary.rows, table.fraction)
        finally:
            connection.close()
    summary.refused_file = target if summary.refused else None
    return summary


def _count(row: list[str] | RowFault, header: Sequence[str], catalogue: LocalCatalogue) -> tuple[str, Decimal]:
    if isinstance(row, RowFault):
        raise RowRefusal(row)
    fields = dict(zip(header, row, strict=True))
    quantity = decimal_of(fields["quantity"], RowFault.QUANTITY_INVALID)
    if abs(quantity) > ABSURD:
        raise RowRefusal(RowFault.QUANTITY_ABSURD)
    code = next((fields[name].strip() for name in CODES if fields.get(name, "").strip()), "")
    own = catalogue.by_sku(fields["sku"].strip()) if "sku" in fields else None
    try:
        found = catalogue.by_gtin(gtin_key(code)) if code else None
    except RowRefusal:
        if own is None:
            raise
        found = None
    product = found or own
    if product is None:
        raise RowRefusal(RowFault.PRODUCT_UNKNOWN)
    return product.sku, quantity
