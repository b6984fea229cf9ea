"""The whole catalogue as one signed file: built by the backend once, put in place by a till that goes on selling."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from app.backend.catalogue import feed, importing
from app.backend.catalogue.snapshot import Snapshots
from app.backend.database import Database
from app.backend.migrating import migrate
from app.bench.figures import Against, Figure, percentile
from app.bench.goods import goods, gtin_at
from app.bench.importing import accepted_rows, bare_catalogue
from app.bench.plan import Plan
from app.bench.shop import RULES, furnish, large_catalogue, open_till, scratch
from app.main.parts import CATALOGUE, TillParts
from app.runtime.lanes import Lane
from app.runtime.pace import keep_pace
from app.store.catalogue.snapshot import apply_snapshot
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_body, tax_body
from app.wire.snapshot import Manifest

T = TypeVar("T")

_MEGABYTE = 1e6
_MOST_MEGABYTES, _MOST_SECONDS = 80, 60
_LEVEL = 3  # of zstd, as the backend packs
_LINES = 3
_PACE_S = 0.05  # between sales: faster than any cashier, and the till is not only selling
_SOLD_BEFORE = 10_000  # products that the till has while the new catalogue is built
_PACKED = "codes, names and prices alone, packed alike"
_READ = "the same bodies read from the same table and packed, nothing else"
_LOADED = "the same rows, made already, by executemany into the same tables and indexes at once"
_STILL = "the same sales while nothing else is done"


def snapshot(plan: Plan) -> list[Figure]:
    """A range of `plan.products` brought in, made a file, and applied beside sales of three lines."""
    with scratch(plan) as directory:
        with closing(Database(f"sqlite:///{directory / 'backend.db'}")) as database:
            migrate(database)
            loading, _ = _timed(lambda: importing.load(database, _records(plan)))
            snapshots = _snapshots(directory, database)
            building, manifest = _timed(lambda: snapshots.newest(feed.CATALOGUE))
            again, _ = _timed(lambda: snapshots.newest(feed.CATALOGUE))
            reading, _ = _timed(lambda: _read_and_pack(database, directory / "bare.zst"))
            file = snapshots.file(feed.CATALOGUE, int(manifest.cursor))
        applying, still, beside = _applied(plan, directory, file, manifest)
        rows, texts = accepted_rows(directory / "till" / CATALOGUE)
        bare, _ = _timed(lambda: bare_catalogue(directory / "bare.db", rows, texts, searchable=True))
        least = _least(plan, directory / "least.zst")
    size, worst = manifest.size / _MEGABYTE, max(still)
    return [
        Figure("snapshot_products_per_second", plan.products / loading, "/s", plan.products / bare, _LOADED),
        Figure("snapshot_build", building, "s", reading, _READ),
        Figure("snapshot_built_already", again, "s", building, "built for the first time", Against.RATIO, 1),
        Figure("snapshot_size", size, "MB", least, _PACKED, Against.VALUE, _MOST_MEGABYTES),
        Figure("snapshot_apply", applying, "s", bare, _LOADED, Against.VALUE, _MOST_SECONDS),
        Figure("snapshot_sale_beside_p99", percentile(beside, 99), "ms", percentile(still, 99), _STILL),
        Figure("snapshot_sale_beside_worst", max(beside), "ms", worst, _STILL),
    ]


def _snapshots(directory: Path, database: Database) -> Snapshots:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Snapshots(directory / "snapshots", database, Ed25519PrivateKey.generate())


def _records(plan: Plan) -> Iterator[FeedRecord]:
    yield FeedRecord(RecordKind.TAX, "rules", 0, tax_body(RULES))
    for place, product in enumerate(goods(plan.products)):
        plan.tell(f"snapshot: {place:,} of {plan.products:,} products are in the backend")
        yield FeedRecord(RecordKind.PRODUCT, product.sku, 0, product_body(product))


def _applied(plan: Plan, directory: Path, file: Path, manifest: Manifest) -> tuple[float, list[float], list[float]]:
    """Seconds to apply, and the milliseconds of sales without it and beside it."""
    small = replace(plan, products=min(plan.products, _SOLD_BEFORE))
    furnish(directory / "till", large_catalogue(small))
    parts, lane = open_till(directory / "till"), Lane("catalogue")
    keep_pace()
    try:
        until = time.perf_counter() + plan.quiet_seconds
        still = _sales(parts, small, lambda: time.perf_counter() < until)
        work = lane.submit(lambda: _timed(lambda: apply_snapshot(parts.catalogue, file, manifest.cursor)))
        plan.tell("snapshot: a till applies it and sells")
        beside = _sales(parts, small, lambda: not work.done())
        if parts.catalogue.count() != plan.products:
            raise AssertionError("the till has another catalogue than the backend")
        return work.result()[0], still, beside
    finally:
        lane.stop()
        parts.close()


def _sales(parts: TillParts, plan: Plan, going_on: Callable[[], bool]) -> list[float]:
    """The milliseconds of each sale, from the first scan until it is on the disk."""
    taken: list[float] = []
    while not taken or going_on():
        took, _ = _timed(lambda: parts.db.call(lambda: _sell(parts, plan, len(taken))))
        taken.append(took * 1000)
        time.sleep(_PACE_S)
    return taken


def _sell(parts: TillParts, plan: Plan, turn: int) -> None:
    for place in range(_LINES):
        parts.sell.add_sku(gtin_at((turn * _LINES + place) % plan.products).zfill(14))
    state = parts.pay.begin()
    parts.pay.take_cash(state.payment.cash_due)
    parts.pay.finish()


def _read_and_pack(database: Database, target: Path) -> int:
    import zstandard

    with target.open("wb") as file, zstandard.ZstdCompressor(_LEVEL).stream_writer(file) as packed:
        return database.read(
            lambda connection: sum(packed.write(row[3].encode()) for row in feed.everything(connection, feed.CATALOGUE))
        )


def _least(plan: Plan, target: Path) -> float:
    """The megabytes of codes, names and prices."""
    import zstandard

    with target.open("wb") as file, zstandard.ZstdCompressor(_LEVEL).stream_writer(file) as packed:
        for product in goods(plan.products):
            minor = product.price.minor if product.price else 0
            packed.write(f"{product.gtins[0]},{product.name},{minor}\n".encode())
    return target.stat().st_size / _MEGABYTE


def _timed(job: Callable[[], T]) -> tuple[float, T]:
    started = time.perf_counter()
    result = job()
    return time.perf_counter() - started, result
