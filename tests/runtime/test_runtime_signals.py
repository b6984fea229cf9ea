"""What the till relies on in Qt for Python, checked because a release got it wrong."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

YES = True


class Ticking(QObject):
    """Something that emits for hours, as the till's clock does."""

    ticked = Signal()
    told = Signal(bool)


def test_emitting_leaves_the_reference_count_of_true_alone() -> None:
    ticking = Ticking()
    ticking.ticked.connect(lambda: None)
    ticking.told.connect(lambda _: None)
    before = sys.getrefcount(YES)
    for _ in range(200):
        ticking.ticked.emit()
        ticking.told.emit(YES)
    assert abs(sys.getrefcount(YES) - before) < 50
