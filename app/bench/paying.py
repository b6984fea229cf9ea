"""From F12 with the exact cash typed to the receipt on the Done page, sales of three lines."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import Any

from app.bench.figures import Against, Figure, median, percentile
from app.bench.goods import gtin_at
from app.bench.plan import Plan
from app.bench.scene import play
from app.bench.shop import furnish, large_catalogue, scratch

_LIMIT_MS = 100
_LINES = 3
_LOOK = 20
_BARE = "a text painted on an empty QML window"


def pay_to_receipt(plan: Plan) -> list[Figure]:
    """Sales by keyboard: scans, F12, the exact cash, F12; between two of them, the floor."""
    with scratch(plan) as directory:
        furnish(directory / "till", large_catalogue(plan))
        samples = play(__name__, plan, directory / "till")
    ours, bare = samples["ours"], samples["bare"]
    return [
        Figure("pay_to_receipt_p50", median(ours), "ms", median(bare), _BARE),
        Figure(
            "pay_to_receipt_p99", percentile(ours, 99), "ms", percentile(bare, 99), _BARE, Against.VALUE, _LIMIT_MS
        ),
        Figure("pay_to_receipt_worst", max(ours), "ms", max(bare), _BARE),
    ]  # fmt: skip


def scene(plan: Plan, data: Path) -> dict[str, Any]:
    """Milliseconds of every sale from the second F12 to the frame with its receipt."""
    from PySide6.QtCore import Qt

    from app.bench.empty_window import EmptyWindow
    from app.bench.stage import Stage

    stage = Stage(data)
    stage.settle()
    empty = EmptyWindow(stage.window)
    ours: list[float] = []
    bare: list[float] = []
    models = stage.screen.models
    paper = models.beside.corners["done"].preview
    for turn in range(plan.sales):
        for place in range(_LINES):
            stage.await_line()
            stage.scan(gtin_at((turn * _LINES + place) * 17 % plan.products))
            stage.painted("a line")
        total = models.selling.parts.basket.priced.total
        stage.key(Qt.Key.Key_F12)
        stage.until(lambda: stage.page == "pay", "the pay page")
        for figure in f"{total / 100:.2f}":
            stage.write(figure)
            stage.spin(0.06)
        stage.until(lambda: bool(models.pay.property("typed")), "the cash typed")
        stage.spin(0.2)
        before = models.done.property("number")
        stage.frames.await_frame(partial(_shows_another, stage, before))
        started = time.perf_counter()
        stage.key(Qt.Key.Key_F12)
        ours.append((stage.painted("the receipt") - started) * 1000)
        # Looking at every item leaves much to collect, which the till would pay for: now and then is enough.
        if turn % _LOOK == 0 and (models.done.property("number") not in stage.texts() or not paper.property("words")):
            raise AssertionError("the sale is made and its receipt is not on the screen")
        stage.spin(0.15)
        bare.append(empty.paint(f"sale {turn}"))
        stage.key(Qt.Key.Key_F12)
        stage.until(lambda: stage.page == "sell" and stage.lines == 0, "the next customer")
        stage.spin(0.1)
        plan.tell(f"pay_to_receipt: {turn} of {plan.sales} sales")
    stage.close()
    return {"ours": ours, "bare": bare}


def _shows_another(stage: Any, before: str) -> bool:
    return bool(stage.page == "done" and stage.screen.models.done.property("number") != before)
