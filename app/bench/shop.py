"""The shop that is measured: a large catalogue, built once and kept, and a till's data directory made afresh."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bench.goods import TAX, goods, gtin_at, write_csv
from app.bench.plan import Plan
from app.config import Settings
from app.domain.tax import TaxClass, TaxRules
from app.main.parts import CATALOGUE, TillParts
from app.store.catalogue.schema import connect, tidy, transaction
from app.store.catalogue.writer import put_document, put_products
from app.store.pins import Cost
from app.wire.product_body import tax_body

PIN = "47110815"
QUICK = Cost(memory_kib=8, passes=1)
FLOAT = 20_000
# The files' names carry an edition: a new one builds them anew.
_EDITION = 1
_BADGE = "badge"
_BATCH = 5000
_EFFORT = 10
_TILES = 24
RULES = TaxRules((TaxClass(TAX, TAX, (Decimal("0.23"),)),))
_PUBLIC = "catalogue_large.csv.gz"


def large_catalogue(plan: Plan) -> Path:
    """The catalogue of `plan.products` made-up products, from the cache or built now. Not to be written to."""
    path = plan.cache / f"catalogue-{_EDITION}-{plan.products}.db"
    if not path.exists():
        plan.cache.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.unlink(missing_ok=True)
        _fill(draft, plan)
        draft.replace(path)
    return path


def catalogue_file(plan: Plan) -> Path:
    """The file that is imported: the large public one where OMNITILL_DATA has it, else one of the same shape."""
    public = Path(os.environ.get("OMNITILL_DATA", "")) / _PUBLIC
    if plan.public_file and public.is_file():
        return public
    path = plan.cache / f"catalogue-{_EDITION}-{plan.import_rows}.csv.gz"
    if not path.exists():
        plan.cache.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        write_csv(draft, plan.import_rows)
        draft.replace(path)
    return path


@contextmanager
def scratch(plan: Plan) -> Iterator[Path]:
    """A directory beside the cache, on the same file system, that goes away."""
    plan.cache.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=plan.cache) as directory:
        yield Path(directory)


def furnish(data: Path, catalogue: Path) -> None:
    """Make a till's data directory over a catalogue: a manager is taken on and a shift is open."""
    data.mkdir(parents=True)
    (data / CATALOGUE).symlink_to(catalogue)
    parts = TillParts(Settings(data), pin_cost=QUICK)
    parts.open()
    try:
        parts.db.call(lambda: _open_shop(parts))
    finally:
        parts.close()


def open_till(data: Path) -> TillParts:
    """The till of a furnished directory, opened and signed in by the manager's badge."""
    parts = TillParts(Settings(data), pin_cost=QUICK)
    parts.open()
    parts.db.call(lambda: parts.desk.sign_in_by_badge((data / _BADGE).read_text(encoding="ascii")))
    return parts


def _open_shop(parts: TillParts) -> None:
    manager = parts.desk.enrol_first("Marta K.", PIN)
    parts.shifts.open(FLOAT)
    (parts.settings.data / _BADGE).write_text(parts.desk.issue_badge(manager.id), encoding="ascii")


def _fill(path: Path, plan: Plan) -> None:
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        with transaction(connection):
            put_document(connection, "tax", "rules", 0, tax_body(RULES), 1)
            tiles = [gtin_at(place).zfill(14) for place in range(_TILES)]
            group = {"id": "favourites", "title": "Favourites", "skus": tiles, "order": 0}
            put_document(connection, "tile_group", "favourites", 0, group, 1)
        left, done = goods(plan.products), 0
        while batch := list(islice(left, _BATCH)):
            with transaction(connection):
                put_products(connection, batch)
            tidy(connection, _EFFORT)
            done += len(batch)
            plan.tell(f"building a catalogue, once: {done:,} of {plan.products:,} products")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
