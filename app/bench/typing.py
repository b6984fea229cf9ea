"""Typing into the search box at a person's pace: results on the screen, and a screen that never stands still."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import Any

from app.bench.figures import Against, Figure, median, percentile
from app.bench.plan import Plan
from app.bench.scene import play
from app.bench.searching import typical_texts, worst_texts
from app.bench.shop import furnish, large_catalogue, scratch

_SHOWN_LIMIT_MS = 100
_GAP_LIMIT_MS = 50
_BARE = "a text painted on an empty QML window"
_STILL = "the same window while nothing is typed"


def search_shown(plan: Plan) -> list[Figure]:
    """From the third key to the frame with its results, and the longest time without a frame meanwhile."""
    with scratch(plan) as directory:
        furnish(directory / "till", large_catalogue(plan))
        samples = play(__name__, plan, directory / "till")
    shown, bare, busy, still = (samples[name] for name in ("shown", "bare", "busy", "still"))
    return [
        Figure("search_shown_p50", median(shown), "ms", median(bare), _BARE),
        Figure(
            "search_shown_p99", percentile(shown, 99), "ms", percentile(bare, 99), _BARE,
            Against.VALUE, _SHOWN_LIMIT_MS,
        ),
        Figure("typing_longest_gap", max(busy), "ms", max(still), _STILL, Against.VALUE, _GAP_LIMIT_MS),
    ]  # fmt: skip


def scene(plan: Plan, data: Path) -> dict[str, Any]:
    """Milliseconds from the last key of each text to its results, and between frames."""
    from app.bench.empty_window import EmptyWindow
    from app.bench.stage import Gaps, Stage

    stage = Stage(data)
    stage.settle()
    empty = EmptyWindow(stage.window)
    search = stage.screen.models.selling.parts.search
    # The same results as before change nothing that is seen, and the frame that shows them would never come.
    search.resultsChanged.connect(lambda: stage.window.update())
    pause = 1 / plan.keys_per_second
    shown: list[float] = []
    bare: list[float] = []
    texts = [text for pair in zip(typical_texts(plan), worst_texts(plan), strict=False) for text in pair]
    for text in texts[: plan.words_typed]:
        stage.frames.await_frame(partial(_settled, search, text))
        for letter in text:
            started = time.perf_counter()
            stage.write(letter)
            stage.spin(pause)
        shown.append((stage.painted(f"results for {text}") - started) * 1000)
        bare.append(empty.paint(f"{text} {len(shown)}"))
        stage.screen.models.sell.escape()
        stage.until(lambda: not search.property("text"), "an empty search box")
        plan.tell(f"search_shown: {len(shown)} of {plan.words_typed} texts")
    gaps = Gaps(stage.window)
    stage.spin(plan.words_typed * pause)
    still = gaps.take()
    for text in texts[: plan.words_typed]:
        for letter in text:
            stage.write(letter)
            stage.spin(pause)
        stage.screen.models.sell.escape()
        stage.spin(pause)
    busy = gaps.take()
    gaps.stop()
    stage.close()
    return {"shown": shown, "bare": bare, "busy": busy, "still": still}


def _settled(search: Any, text: str) -> bool:
    return search.property("text") == text and bool(search.property("settled"))
