"""Whatever anybody presses, touches and scans: the kiosk goes back to its rest, and nothing of anybody is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bench.kiosk_hands import Hands, traces
from app.domain.pickup_finding import Case
from tests.ui.kiosk_window import kiosk_stage

MARKS = ("Kowalska", "Blue mug", "W-1", "600 100")
CASES = (Case.READY, Case.PARTLY_READY, Case.COLLECTED, Case.PAYMENT_DUE, Case.EXPIRED, Case.OTHER_STORE, Case.READY)
SAMPLE, LONG = 60, 5000


def play(app, folder: Path, seed: int, acts: int) -> tuple[Hands, list[str]]:
    with kiosk_stage(app, folder) as stage:
        codes = iter(range(10**9))
        hands = Hands(
            stage.kiosk.screen, seed, lambda: stage.comes(CASES[next(codes) % len(CASES)]), stage.clock.advance
        )
        hands.play(acts)
        hands.go_away()
        assert not stage.kiosk.screen.models.out.property("code")
        return hands, traces(stage.kiosk.screen, MARKS)


def test_random_hands_leave_nothing_behind(qapp, tmp_path: Path) -> None:
    hands, left = play(qapp, tmp_path, 5, SAMPLE)
    assert left == []
    assert {"attract", "identify"} <= hands.pages


def test_a_trace_would_be_found(qapp, tmp_path: Path) -> None:
    with kiosk_stage(qapp, tmp_path) as stage:
        stage.scan(stage.comes(Case.READY))
        stage.until("ready")
        assert "finding" in traces(stage.kiosk.screen, MARKS)
        assert any("Kowalska" in one for one in traces(stage.kiosk.screen, MARKS))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(200, 206))
def test_random_hands_leave_nothing_behind_for_a_long_time(qapp, tmp_path: Path, seed: int) -> None:
    hands, left = play(qapp, tmp_path, seed, LONG)
    assert left == []
    assert {"ready", "check", "done", "branch", "help"} <= hands.pages
