"""Ten thousand scans with a pulled plug after every fifty: none lost, none invented, no thread or file left behind."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from scanner_stage import PATIENCE, WIRED, Stage

SCANS, APART = 10_000, 50
FILES = Path("/proc/self/fd")


@pytest.mark.long
@pytest.mark.parametrize("kind", WIRED)
def test_nothing_is_lost_invented_or_left_behind(kind: str) -> None:
    before = threading.active_count(), len(list(FILES.iterdir()))
    stage = Stage(kind)
    stage.listen()
    for number in range(SCANS):
        code = f"P1{number:08d}"
        stage.simulator.scan(code)
        assert stage.next().text == code
        if number % APART == APART - 1:
            stage.simulator.replug()
            assert [stage.news.get(timeout=PATIENCE) for _ in range(2)] == [False, True]
            assert stage.scans.empty()
    stage.close()
    assert (threading.active_count(), len(list(FILES.iterdir()))) == before
