"""How long a sale takes to be on the disk, beside the least that could be: one row, one commit."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from app.bench.figures import Against, Figure, median, percentile
from app.bench.goods import gtin_at
from app.bench.plan import Plan
from app.bench.shop import furnish, large_catalogue, open_till, scratch
from app.main.parts import TillParts
from app.ports.journal import Draft
from app.store.engine import connect
from app.wire.entry import Entry

_LINES = 3
_BARE = "one row inserted and committed, same file system and pragmas"


def sale_commit(plan: Plan) -> list[Figure]:
    """Sales of three lines paid in cash, each beside a bare commit made right before it, so that both meet one disk."""
    with scratch(plan) as directory:
        furnish(directory / "till", large_catalogue(plan))
        parts = open_till(directory / "till")
        try:
            rounds = parts.db.call(lambda: list(_rounds(parts, directory / "bare.db", plan)))[plan.warm_up :]
        finally:
            parts.close()
    bare, commits, finishes = (sorted(column) for column in zip(*rounds, strict=True))
    return [
        Figure("sale_commit_p50", median(commits), "ms", median(bare), _BARE),
        Figure(
            "sale_commit_p99", percentile(commits, 99), "ms", percentile(bare, 99), _BARE, Against.RATIO, 2
        ),
        Figure("sale_finish_p99", percentile(finishes, 99), "ms", percentile(bare, 99), _BARE),
    ]  # fmt: skip


def _rounds(parts: TillParts, bare_file: Path, plan: Plan) -> Iterator[tuple[float, float, float]]:
    commit = _Timed(parts)
    with closing(connect(bare_file)) as bare:
        bare.execute("CREATE TABLE bare(id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")
        for turn in range(plan.warm_up + plan.commits):
            for place in range(_LINES):
                parts.sell.add_sku(gtin_at((turn * _LINES + place) % plan.products).zfill(14))
            state = parts.pay.begin()
            parts.pay.take_cash(state.payment.cash_due)
            started = time.perf_counter()
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO bare(body) VALUES ('a sale')")
            bare.execute("COMMIT")
            bare_ms = (time.perf_counter() - started) * 1000
            started = time.perf_counter()
            parts.pay.finish()
            yield bare_ms, commit.ms, (time.perf_counter() - started) * 1000
            plan.tell(f"sale_commit: {turn} of {plan.commits} sales")


class _Timed:
    """Stands in front of the journal's `append` and remembers how long the last one took."""

    def __init__(self, parts: TillParts) -> None:
        self.ms = 0.0
        self._append = parts.ledger.journal.append
        parts.ledger.journal.append = self._timed  # type: ignore[method-assign]  # a stopwatch, nothing else

    def _timed(self, draft: Draft) -> Entry:
        started = time.perf_counter()
        entry = self._append(draft)
        self.ms = (time.perf_counter() - started) * 1000
        return entry
