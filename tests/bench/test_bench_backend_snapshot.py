"""The snapshot's benchmark in small: it brings a range in, builds the file and puts it in place beside sales."""

from __future__ import annotations

from pathlib import Path

from app.bench.backend_snapshot import snapshot
from app.bench.plan import tiny_plan


def test_the_snapshot_is_measured_from_the_tables_to_the_till(tmp_path: Path) -> None:
    figures = {figure.name: figure for figure in snapshot(tiny_plan(tmp_path / "cache"))}
    limited = {name: figure.limit for name, figure in figures.items() if figure.limit is not None}
    assert limited == {"snapshot_built_already": 1, "snapshot_size": 80, "snapshot_apply": 60}
    assert all(figure.value > 0 and figure.floor > 0 for figure in figures.values())
