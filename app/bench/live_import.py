"""A till that sells while its catalogue grows: the longest time without a frame, whoever does the writing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from app.bench.figures import Against, Figure, percentile
from app.bench.goods import CURRENCY, goods
from app.bench.plan import Plan
from app.bench.scene import play
from app.bench.shop import catalogue_file, furnish, large_catalogue, scratch
from app.main.parts import CATALOGUE
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from app.wire.product_body import product_body

_LIMIT_MS = 50
_STILL = "the same window while nothing is written"
_PAGE = 500
_VERSION = 2


def import_in_live_till(plan: Plan) -> list[Figure]:
    """Frames of a till while another process imports, and while its own sync takes in the same goods page by page."""
    with scratch(plan) as directory:
        own = directory / "catalogue.db"
        shutil.copyfile(large_catalogue(plan), own)
        furnish(directory / "till", own)
        samples = play(__name__, plan, directory / "till", catalogue_file(plan), directory)
    still, imported, synced = (samples[name] for name in ("still", "imported", "synced"))
    return [
        Figure("live_import_longest_gap", max(imported), "ms", max(still), _STILL, Against.VALUE, _LIMIT_MS),
        Figure("live_import_gap_p99", percentile(imported, 99), "ms", percentile(still, 99), _STILL),
        Figure("live_sync_longest_gap", max(synced), "ms", max(still), _STILL, Against.VALUE, _LIMIT_MS),
        Figure("live_sync_gap_p99", percentile(synced, 99), "ms", percentile(still, 99), _STILL),
    ]


def scene(plan: Plan, data: Path, source: Path, refused: Path) -> dict[str, Any]:
    """Milliseconds between frames: at rest, beside an import, and beside the till's own sync."""
    from app.bench.stage import Gaps, Stage

    stage = Stage(data)
    stage.settle()
    gaps = Gaps(stage.window)
    stage.spin(plan.quiet_seconds)
    still = gaps.take()
    command = [
        sys.executable, "-m", "app.cli", "import", "catalogue", str(source), "--data", str(data),
        "--currency", CURRENCY, "--out", str(refused),
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as importing:
        while importing.poll() is None:
            stage.spin(0.1)
    if importing.returncode:
        raise subprocess.CalledProcessError(importing.returncode, command)
    imported = gaps.take()
    _beside(lambda: _take_in(data / CATALOGUE, plan), stage.spin)
    synced = gaps.take()
    gaps.stop()
    stage.close()
    return {"still": still, "imported": imported, "synced": synced}


def _beside(job: Callable[[], None], spin: Callable[[float], None]) -> None:
    worker = threading.Thread(target=job, name="sync")
    worker.start()
    while worker.is_alive():
        spin(0.1)


def _take_in(catalogue: Path, plan: Plan) -> None:
    from app.store.catalogue.feed import apply_feed

    for page in _pages(plan):
        apply_feed(catalogue, page)


def _pages(plan: Plan) -> Iterator[FeedPage]:
    """A change to every product that is synchronised: all are there already, and all are written again."""
    left = goods(min(plan.products, plan.synced_rows))
    while some := list(islice(left, _PAGE)):
        records = (FeedRecord(RecordKind.PRODUCT, p.sku, _VERSION, product_body(p)) for p in some)
        yield FeedPage(tuple(records), some[-1].sku, more=True)
