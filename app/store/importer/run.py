"""Importing a catalogue file: in short transactions beside a working till, from where it stopped."""

from __future__ import annotations

import json
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from pathlib import Path

from app.domain.catalogue import Product
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.rows import Row, product_from
from app.store.catalogue.schema import connect, get_meta, set_meta, tidy, transaction
from app.store.catalogue.writer import find_by_gtin, find_by_sku, put_products, put_stock
from app.store.importer.counted import Moved, levels_of
from app.store.importer.products import COLUMNS, ProductRows
from app.store.importer.refused import RefusedRows, refused_path
from app.store.importer.summary import ImportSummary, Note, Progress, RowFault, RowRefusal
from app.store.importer.table import CsvTable, fingerprint, require

# Whoever wants to write waits for the batch that is being committed: 20 ms aimed at leaves room under 50 ms. Nobody
# sells from a catalogue that is being filled for the first time, and longer batches fill it faster.
_BATCH_S = 0.02
_FIRST_FILL_S = 0.1
_FIRST_FILL_EFFORT = 10
# The pause between batches lets a waiting thread of this process have the interpreter and the lock.
_BREATH_S = 0.003
_FIRST_BATCH = 500
_SMALLEST, _LARGEST = 100, 8000
# Products that were there before the import and that a row of the file has named; later ones have higher ids.
_SEEN = "CREATE TABLE import_seen(id INTEGER PRIMARY KEY) STRICT"
_ID = 0


@dataclass(frozen=True, slots=True)
class _Accepted:
    number: int
    raw: list[str]
    product: Product
    stock: Decimal | None


def import_catalogue(
    path: Path,
    catalogue: LocalCatalogue,
    *,
    currency: str,
    progress: Progress,
    resume: bool = True,
    tax: str = "",
    refused_dir: Path | None = None,
    at_ms: int = 0,
) -> ImportSummary:
    """Bring a catalogue CSV into a catalogue; importing the same file again changes nothing.

    `tax` is the tax class of rows that name none, `at_ms` the moment stock figures were true. `progress` is called with
    rows done and the fraction of the file; an exception from it ends the import between two batches, and the next call
    goes on from there. Of rows with one code or sku the first counts. Refused rows go to `<name>.refused.csv` in
    `refused_dir`, by default beside the file. Raises Refusal IMPORT-HEADER or IMPORT-EMPTY, Outage IMPORT-UNREADABLE.
    """
    with CsvTable(path) as table:
        require(table.header, ("gtin", "sku"), ("name",))
        rows = ProductRows(table.header, currency, tax, catalogue.tax_rules())
        connection = connect(catalogue.path)
        try:
            run = _Run(connection, table, rows, at_ms, refused_path(path, refused_dir), catalogue.moved)
            return run.all(progress, resume=resume)
        finally:
            connection.close()


class _Run:
    def __init__(
        self,
        connection: sqlite3.Connection,
        table: CsvTable,
        rows: ProductRows,
        at_ms: int,
        refused: Path,
        moved: Moved,
    ) -> None:
        self._moved = moved
        self._connection = connection
        self._table = table
        self._rows = rows
        self._at_ms = at_ms
        self._mark = fingerprint(table.path)
        self._refused_path = refused
        self._summary = ImportSummary()
        self._first_id = 0
        self._aim = _BATCH_S
        self._effort = 1
        self._breath = _BREATH_S

    def all(self, progress: Progress, *, resume: bool) -> ImportSummary:
        refused_size = self._start(resume=resume)
        summary = self._summary
        rows = self._table.rows()
        for _ in islice(rows, summary.rows):
            pass
        size = _FIRST_BATCH
        with RefusedRows(self._refused_path, self._table.header, refused_size) as refused:
            while batch := list(islice(rows, size)):
                accepted = list(self._accept(batch, refused))
                started = time.perf_counter()
                self._write(accepted, len(batch), refused)
                took = time.perf_counter() - started
                tidy(self._connection, self._effort)
                time.sleep(self._breath)
                size = max(_SMALLEST, min(_LARGEST, int(size * min(2.0, self._aim / max(took, 1e-4)))))
                progress(summary.rows, self._table.fraction)
            self._finish()
        summary.refused_file = self._refused_path if summary.refused else None
        for name in self._table.header:
            if name not in COLUMNS:
                summary.notes[Note.COLUMN_IGNORED, name] += 1
        return summary

    def _start(self, *, resume: bool) -> int:
        """Take up an interrupted import of this very file, else begin; gives the length of the refused file so far."""
        left = json.loads(get_meta(self._connection, "import", "{}"))
        with transaction(self._connection):
            if resume and left.get("file") == self._mark:
                s = self._summary
                s.rows, s.added, s.changed, s.same, s.repeated = left["done"]
                s.reasons = Counter(left["reasons"])
                s.resumed_at = s.rows
                self._first_id = left["first_id"]
                return int(left["refused_size"])
            self._connection.execute("DROP TABLE IF EXISTS import_seen")
            self._connection.execute(_SEEN)
            self._first_id = (self._connection.execute("SELECT max(id) FROM product").fetchone()[0] or 0) + 1
            if self._first_id == 1:
                self._aim, self._effort, self._breath = _FIRST_FILL_S, _FIRST_FILL_EFFORT, 0.0
        return 0

    def _accept(self, batch: Sequence[list[str] | RowFault], refused: RefusedRows) -> Iterator[_Accepted]:
        for number, row in enumerate(batch, self._summary.rows + 1):
            if isinstance(row, RowFault):
                self._refuse(refused, number, row, "", [])
                continue
            try:
                product = self._rows.product(row)
                stock = self._rows.stock(row)
            except RowRefusal as refusal:
                self._refuse(refused, number, refusal.reason, refusal.hint, row)
            else:
                yield _Accepted(number, row, product, stock)

    def _write(self, accepted: Sequence[_Accepted], read: int, refused: RefusedRows) -> None:
        summary = self._summary
        with transaction(self._connection):
            fresh, known = self._first_of_each(accepted, refused)
            written = put_products(self._connection, (row.product for row in fresh), known=known)
            counts = {r.product.sku: r.stock for r in fresh if r.stock is not None}
            if counts:
                put_stock(self._connection, [(level, 0) for level in levels_of(counts, self._moved, self._at_ms)])
            summary.rows += read
            summary.added += written.added
            summary.changed += written.changed
            summary.same += written.same
            refused.flush()
            set_meta(self._connection, "import", self._position(refused.size))

    def _first_of_each(
        self, accepted: Sequence[_Accepted], refused: RefusedRows
    ) -> tuple[list[_Accepted], dict[str, Row]]:
        """The rows that no earlier row of the file collides with, and what is known of their products.

        A row without a sku of its own is about the product that carries its code.
        """
        owners = find_by_gtin(self._connection, (gtin for row in accepted for gtin in row.product.gtins))
        known = find_by_sku(self._connection, (row.product.sku for row in accepted))
        seen = self._seen(row[_ID] for row in (*owners.values(), *known.values()))
        fresh: dict[str, _Accepted] = {}
        claimed: dict[str, _Accepted] = {}
        for row in accepted:
            merged, before = self._merged(row, owners, known)
            gtins = merged.product.gtins
            earlier = next((claimed[key] for key in (merged.product.sku, *gtins) if key in claimed), None)
            collides = [r for r in (before, *map(owners.get, gtins)) if r is not None and self._is_ours(r, seen)]
            if earlier is None and not collides:
                fresh[merged.product.sku] = merged
                claimed |= dict.fromkeys((merged.product.sku, *gtins), merged)
                if before is not None:
                    known[merged.product.sku] = before
            elif merged.product == (earlier.product if earlier else product_from(collides[0])):
                self._summary.repeated += 1
            else:
                self._refuse(refused, row.number, RowFault.DUPLICATE, "", row.raw)
        self._connection.executemany(
            "INSERT INTO import_seen VALUES (?)", [(known[k][_ID],) for k in fresh if k in known]
        )
        return list(fresh.values()), known

    def _merged(
        self, row: _Accepted, owners: Mapping[str, Row], known: Mapping[str, Row]
    ) -> tuple[_Accepted, Row | None]:
        product = row.product
        own_sku = product.gtins[:1] != (product.sku,)
        before = known.get(product.sku) if own_sku else owners.get(product.sku, known.get(product.sku))
        if before is None:
            return row, None
        return replace(row, product=self._rows.over(product_from(before), product)), before

    def _seen(self, ids: Iterable[int]) -> set[int]:
        old = json.dumps([row_id for row_id in ids if row_id < self._first_id])
        sql = "SELECT s.id FROM json_each(?) j JOIN import_seen s ON s.id = j.value"
        return {row[0] for row in self._connection.execute(sql, (old,))}

    def _is_ours(self, row: Row, seen: set[int]) -> bool:
        """Whether this import has written a product already."""
        return row[_ID] >= self._first_id or row[_ID] in seen

    def _refuse(self, refused: RefusedRows, number: int, reason: str, hint: str, row: Sequence[str]) -> None:
        self._summary.reasons[str(reason)] += 1
        refused.add(number, reason, hint, row)

    def _position(self, refused_size: int) -> str:
        s = self._summary
        done = [s.rows, s.added, s.changed, s.same, s.repeated]
        return json.dumps(
            {
                "file": self._mark,
                "done": done,
                "reasons": s.reasons,
                "refused_size": refused_size,
                "first_id": self._first_id,
            }
        )

    def _finish(self) -> None:
        with transaction(self._connection):
            self._connection.execute("DROP TABLE IF EXISTS import_seen")
            self._connection.execute("DELETE FROM meta WHERE name = 'import'")
