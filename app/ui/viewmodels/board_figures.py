"""How the day goes, for the head of the board: collected, from order to ready, the wait at the desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.order_board import READY_WITHIN_MS, WAIT_GOAL_MS, DayFigures, figures
from app.domain.order_state import State
from app.ui.viewmodels.board_rows import Moment
from app.ui.viewmodels.board_words import stop_watch
from app.wire.order_view import OrderView

translate = QCoreApplication.translate

_UNKNOWN = "–"
_MINUTE = 60_000


class DayNumbers:
    """Follows the orders. How long customers waited is known of those that were seen to arrive."""

    def __init__(self) -> None:
        self._day_ms = 0
        self._arrived: dict[str, int] = {}
        self._waits: dict[str, int] = {}
        self._figures = DayFigures(0, None, None)

    def look(self, views: Sequence[OrderView], at: Moment) -> None:
        """Take in the orders as they are."""
        if at.day_ms != self._day_ms:
            self._day_ms, self._arrived, self._waits = at.day_ms, {}, {}
        for view in views:
            one = view.fulfilment
            if one.state is State.ARRIVED:
                self._arrived[one.id] = one.since_ms
            elif one.handed is not None and one.id in self._arrived and one.id not in self._waits:
                self._waits[one.id] = max(0, one.handed.at_ms - self._arrived[one.id])
        self._figures = figures((view.fulfilment for view in views), self._waits.values(), at.day_ms)

    def shown(self) -> list[dict[str, str]]:
        """Each figure with its unit, what it counts and its goal."""
        day = self._figures
        ready = _UNKNOWN if day.ready_ms is None else str(day.ready_ms // _MINUTE)
        wait = _UNKNOWN if day.wait_ms is None else stop_watch(day.wait_ms)
        goal = translate("Board", "goal {time}")
        return [
            _figure(str(day.collected), "", translate("Board", "collected"), translate("Board", "today"), late=False),
            _figure(
                ready, translate("Board", "min") if day.ready_ms is not None else "",
                translate("Board", "order to ready"), goal.format(time=READY_WITHIN_MS // _MINUTE),
                late=(day.ready_ms or 0) > READY_WITHIN_MS,
            ),
            _figure(
                wait, "", translate("Board", "wait at desk"), goal.format(time=stop_watch(WAIT_GOAL_MS)),
                late=(day.wait_ms or 0) > WAIT_GOAL_MS,
            ),
        ]  # fmt: skip


def _figure(value: str, unit: str, label: str, goal: str, *, late: bool) -> dict[str, str]:
    return {"value": value, "unit": unit, "label": label, "goal": goal, "tone": "look" if late else ""}
