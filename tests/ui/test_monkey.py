"""Whatever anybody presses, touches and scans: the till answers, and the books hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.monkey import Monkey, settle, what_is_wrong
from tests.ui.till_window import till_stage

SAMPLE = 250
LONG = 6000


def play(app, folder: Path, seed: int, acts: int) -> Monkey:
    with till_stage(app, folder) as stage:
        stage.until_page("signIn")
        monkey = Monkey(stage, seed)
        try:
            monkey.play(acts)
            settle(stage)
            assert what_is_wrong(stage) == []
        except BaseException as problem:
            problem.add_note(f"seed {seed}, after: " + " | ".join(monkey.deeds.done[-25:]))
            raise
        return monkey


@pytest.mark.parametrize("seed", [1, 2])
def test_random_hands_break_nothing(qapp, tmp_path: Path, seed: int) -> None:
    monkey = play(qapp, tmp_path, seed, SAMPLE)
    assert {"signIn", "sell", "pay"} <= set(monkey.deeds.pages)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 112))
def test_random_hands_break_nothing_for_a_long_time(qapp, tmp_path: Path, seed: int) -> None:
    monkey = play(qapp, tmp_path, seed, LONG)
    assert {"signIn", "sell", "pay", "done", "pastSales"} <= set(monkey.deeds.pages)
