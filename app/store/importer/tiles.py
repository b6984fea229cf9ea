"""Importing the tiles of the sell page: which goods stand on which tab, in the order of the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from app.domain.codes.gtin import Gtin, parse_gtin
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.schema import connect, transaction
from app.store.catalogue.writer import find_by_gtin, find_by_sku, put_document, remove_document
from app.store.importer.fields import clean
from app.store.importer.refused import RefusedRows, refused_path
from app.store.importer.summary import ImportSummary, Progress, RowFault, RowRefusal
from app.store.importer.table import CsvTable, require
from app.wire.feed import RecordKind

_KIND = RecordKind.TILE_GROUP.value
_LONGEST_TAB = 40
_LONGEST_CODE = 64


def import_tiles(
    path: Path, catalogue: LocalCatalogue, *, progress: Progress, refused_dir: Path | None = None
) -> ImportSummary:
    """Set the tiles from a CSV with `tab` and `sku` or `gtin`; the tabs of the file take the place of all others.

    Products must be there already. Raises as `import_catalogue` does.
    """
    summary = ImportSummary()
    target = refused_path(path, refused_dir)
    tabs: dict[str, list[str]] = {}
    connection = connect(catalogue.path)
    try:
        with CsvTable(path) as table, RefusedRows(target, table.header) as refused:
            require(table.header, ("sku", "gtin"), ("tab",))
            for summary.rows, row in enumerate(table.rows(), 1):
                try:
                    if isinstance(row, RowFault):
                        raise RowRefusal(row)
                    tab, sku = _tile(connection, dict(zip(table.header, row, strict=True)))
                    if sku in tabs.get(tab, []):
                        raise RowRefusal(RowFault.DUPLICATE)
                except RowRefusal as refusal:
                    summary.reasons[refusal.reason] += 1
                    refused.add(summary.rows, refusal.reason, refusal.hint, [] if isinstance(row, RowFault) else row)
                    continue
                tabs.setdefault(tab, []).append(sku)
                summary.added += 1
            progress(summary.rows, table.fraction)
        if tabs:
            _keep(connection, catalogue, tabs)
    finally:
        connection.close()
    summary.refused_file = target if summary.refused else None
    return summary


def _tile(connection: sqlite3.Connection, fields: Mapping[str, str]) -> tuple[str, str]:
    tab = clean(fields["tab"], _LONGEST_TAB)
    if not tab:
        raise RowRefusal(RowFault.NAME_EMPTY)
    sku = clean(fields.get("sku", ""), _LONGEST_CODE)
    if sku and find_by_sku(connection, [sku]):
        return tab, sku
    gtin = parse_gtin(fields.get("gtin", ""))
    found = find_by_gtin(connection, [gtin.key]) if isinstance(gtin, Gtin) else {}
    if not isinstance(gtin, Gtin) or gtin.key not in found:
        raise RowRefusal(RowFault.PRODUCT_UNKNOWN)
    return tab, str(found[gtin.key][1])


def _keep(connection: sqlite3.Connection, catalogue: LocalCatalogue, tabs: Mapping[str, list[str]]) -> None:
    with transaction(connection):
        for group in catalogue.tile_groups():
            remove_document(connection, _KIND, group.id)
        for place, (tab, skus) in enumerate(tabs.items()):
            body = {"id": tab, "title": tab, "skus": skus, "order": place}
            put_document(connection, _KIND, tab, place, body, 0)
