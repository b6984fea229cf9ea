"""A printer whose link breaks every fiftieth job leaves nothing open, and every other slip comes out once."""

import pytest
from printer_endurance import BROKEN_EVERY, endure

from hardware.status import Certainty

JOBS = 201
BROKEN = (JOBS - 1) // BROKEN_EVERY


@pytest.mark.parametrize("listen", ["tcp://127.0.0.1:0", "pty:"])
def test_many_jobs_with_broken_links_leave_no_thread_and_no_descriptor(listen: str) -> None:
    endings, slips, descriptors, threads = endure(listen, JOBS)
    assert endings == {Certainty.DONE: JOBS - BROKEN, Certainty.UNKNOWN: BROKEN}
    assert slips == JOBS - BROKEN
    assert (descriptors, threads) == (0, 0)
