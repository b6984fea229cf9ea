"""How large a benchmark is: the shop of the goals, or a tiny one that shows that the benchmarks work."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path

_TELL_SECONDS = 2.0
_told = 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """Sizes and sample counts. `public_file` says whether the import may take the large public file."""

    cache: Path
    products: int = 1_000_000
    import_rows: int = 807_872
    synced_rows: int = 50_000
    public_file: bool = True
    commits: int = 500
    searches: int = 400
    scans: int = 200
    scans_per_second: int = 10
    sales: int = 100
    receipts: int = 300
    words_typed: int = 40
    sentences: int = 10_000
    keys_per_second: int = 10
    starts: int = 7
    warm_up: int = 10
    quiet_seconds: float = 3.0
    pushed_sales: int = 24_000
    pushing_tills: int = 200
    polling_tills: int = 1000
    polls: int = 24_000
    scale_tills: int = 3000
    scale_sales_each: int = 20
    stock_stores: int = 1000
    stock_products: int = 30_000
    look_ups: int = 6000
    hot_attempts: int = 1_000_000
    open_orders: int = 2000
    pickup_scans: int = 4000
    false_codes: int = 1_000_000
    kiosk_acts: int = 1_000_000

    def tell(self, words: str) -> None:
        """Say on standard error how far it is, now and then."""
        global _told
        now = time.monotonic()
        if now - _told > _TELL_SECONDS:
            _told = now
            sys.stderr.write(words + "\n")
            sys.stderr.flush()


def full_plan() -> Plan:
    """The shop of the goals; what takes long to build is kept in the user's cache directory."""
    from platformdirs import user_cache_path

    return Plan(user_cache_path("omnitill") / "bench")


def tiny_plan(cache: Path) -> Plan:
    """A shop so small that everything is measured in seconds; its figures say nothing."""
    return Plan(
        cache,
        products=300,
        import_rows=400,
        synced_rows=300,
        public_file=False,
        commits=10,
        searches=20,
        scans=5,
        scans_per_second=20,
        sales=2,
        receipts=3,
        words_typed=2,
        sentences=40,
        keys_per_second=20,
        starts=1,
        warm_up=1,
        quiet_seconds=0.3,
        pushed_sales=400,
        pushing_tills=8,
        polling_tills=64,
        polls=64,
        scale_tills=20,
        scale_sales_each=10,
        stock_stores=10,
        stock_products=100,
        look_ups=100,
        hot_attempts=80,
        open_orders=20,
        pickup_scans=20,
        false_codes=200,
        kiosk_acts=80,
    )
