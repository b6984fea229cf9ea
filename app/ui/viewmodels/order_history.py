"""What happened to an order, as a list shows it: the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.order_state import State
from app.ui.viewmodels.board_words import hour_of, state_words
from app.wire.order_answers import OrderEvent

translate = QCoreApplication.translate
_MOST = 6


def past_rows(events: Sequence[OrderEvent]) -> list[dict[str, str]]:
    """The last few things: when, what, by whom."""
    return [
        {"time": hour_of(event.at_ms), "text": _words(event), "who": event.name or event.person}
        for event in reversed(events[-_MOST:])
    ]


def _words(event: OrderEvent) -> str:
    if event.act == "undo":
        return translate("Board", "Undone: {reason}").format(reason=event.reason)
    try:
        words = state_words(State(event.state))
    except ValueError:
        words = event.state
    return f"{words}: {event.reason}" if event.reason else words
