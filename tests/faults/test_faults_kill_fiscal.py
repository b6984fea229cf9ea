"""A till with a fiscal printer that is killed at any moment: receipts with our number are the sales, never two."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.fiscal_killer import kill_repeatedly

KILLS = int(os.environ.get("OMNITILL_FISCAL_KILLS", "500"))


def test_a_till_killed_twenty_times_has_one_receipt_for_every_sale(tmp_path: Path) -> None:
    kill_repeatedly(tmp_path, 20, 0)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, KILLS // 100 + 1))
def test_a_till_killed_hundreds_of_times_has_one_receipt_for_every_sale(tmp_path: Path, seed: int) -> None:
    assert kill_repeatedly(tmp_path, 100, seed) > 0, "no kill caught a receipt that had to be asked for again"
