"""Ten thousand receipts over a link that breaks every fiftieth: nothing leaks, nothing is printed twice."""

from __future__ import annotations

import pytest

from hardware.status import Certainty
from tests.hardware.printer_endurance import BROKEN_EVERY, endure

JOBS = 10_001
BROKEN = (JOBS - 1) // BROKEN_EVERY


@pytest.mark.long
@pytest.mark.parametrize("listen", ["tcp://127.0.0.1:0", "pty:"])
def test_ten_thousand_receipts_with_broken_links_leave_nothing_open(listen: str) -> None:
    endings, slips, descriptors, threads = endure(listen, JOBS)
    assert endings == {Certainty.DONE: JOBS - BROKEN, Certainty.UNKNOWN: BROKEN}
    assert slips == JOBS - BROKEN
    assert (descriptors, threads) == (0, 0)
