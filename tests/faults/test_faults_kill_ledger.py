"""A till that is killed at any moment has every sale it acknowledged, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.shop import ledger_in, note
from tests.faults.kill_ledger import check, kill_repeatedly


def test_a_till_killed_thirty_times_keeps_every_acknowledged_entry(tmp_path: Path) -> None:
    outcome = kill_repeatedly(tmp_path / "till", 30)
    assert outcome.kills == 30
    assert outcome.recorded >= outcome.acknowledged > 300


@pytest.mark.long
def test_a_till_killed_three_hundred_times_keeps_every_acknowledged_entry(tmp_path: Path) -> None:
    assert kill_repeatedly(tmp_path / "till", 300, seed=1).kills == 300


def test_the_check_itself_notices_an_acknowledged_entry_that_is_gone(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    ledger.journal.append(note("n1"))
    ledger.close()
    assert check(tmp_path, ["n1"]) == 1
    with pytest.raises(AssertionError, match="gone"):
        check(tmp_path, ["n1", "n2"])
