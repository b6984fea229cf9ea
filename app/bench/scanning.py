"""From the last byte of a scan to the frame with its line, beside a look-up and a text on an empty window."""

from __future__ import annotations

import gc
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from app.bench.figures import Against, Figure, median, percentile
from app.bench.goods import gtin_at
from app.bench.plan import Plan
from app.bench.scene import play
from app.bench.shop import furnish, large_catalogue, scratch

_LIMIT_MS = 16.7
_BASKET = 25
_LOOK = 20
_BARE = "an indexed look-up and its text painted on an empty QML window"
_BARE_SQL = "SELECT p.name FROM code c JOIN product p ON p.id = c.product WHERE c.gtin = ?"


def scan_to_paint(plan: Plan) -> list[Figure]:
    """Scans through the keyboard wedge at the plan's pace, in baskets of 25 lines; between two of them, the floor."""
    with scratch(plan) as directory:
        furnish(directory / "till", large_catalogue(plan))
        samples = play(__name__, plan, directory / "till")
    ours, bare = samples["ours"], samples["bare"]
    return [
        Figure("scan_to_paint_p50", median(ours), "ms", median(bare), _BARE),
        Figure(
            "scan_to_paint_p99", percentile(ours, 99), "ms", percentile(bare, 99), _BARE, Against.VALUE, _LIMIT_MS
        ),
        Figure("scan_to_paint_worst", max(ours), "ms", max(bare), _BARE),
    ]  # fmt: skip


def scene(plan: Plan, data: Path) -> dict[str, Any]:
    """Milliseconds of every scan and of the floor beside it."""
    from app.bench.empty_window import EmptyWindow
    from app.bench.stage import Stage
    from app.main.parts import CATALOGUE
    from app.store.catalogue.schema import connect

    stage = Stage(data)
    stage.settle()
    empty = EmptyWindow(stage.window)
    ours: list[float] = []
    bare: list[float] = []
    pause = 1 / plan.scans_per_second
    with closing(connect(data / CATALOGUE)) as connection:
        for turn in range(plan.warm_up + plan.scans):
            if turn % _BASKET == 0:
                stage.start_basket()
                stage.spin(pause)
            code = gtin_at((turn * 7919 + 13) % plan.products)
            begun = time.perf_counter()
            stage.await_line()
            started = stage.scan(code)
            ours.append((stage.painted(f"a line for {code}") - started) * 1000)
            name = _name(connection, code)
            if turn % _LOOK == 0:
                if name not in stage.texts():
                    raise AssertionError(f"{name} was scanned and is not on the screen")
                # What looking at every item leaves behind is not the till's to clear away.
                gc.collect()
            stage.spin(max(0.0, pause / 2 - (time.perf_counter() - begun)))
            started = time.perf_counter()
            name = _name(connection, code)
            bare.append((time.perf_counter() - started) * 1000 + empty.paint(name))
            stage.spin(max(0.0, pause - (time.perf_counter() - begun)))
            plan.tell(f"scan_to_paint: {turn} of {plan.scans} scans")
    stage.close()
    return {"ours": ours[plan.warm_up :], "bare": bare[plan.warm_up :]}


def _name(connection: sqlite3.Connection, code: str) -> str:
    return str(connection.execute(_BARE_SQL, (int(code),)).fetchone()[0])
