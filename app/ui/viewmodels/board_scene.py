"""The one arrived order that is a scene: the longest wait that nobody sees to, else the one that is being seen to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.order_board import WAIT_GOAL_MS
from app.domain.order_state import State
from app.ui.viewmodels.board_rows import Moment, waited
from app.ui.viewmodels.board_words import count_of, short_code, stop_watch
from app.wire.order_view import BULKY, ID_CHECK, OrderView

translate = QCoreApplication.translate

NOBODY: dict[str, Any] = {"shown": False, "key": "", "late": False, "mine": False}


def scene_of(views: Sequence[OrderView], at: Moment, me: str) -> dict[str, Any]:
    """What the card says of the first of the arrived orders that is nobody's yet, else of the first that is mine."""
    open_ones = [v for v in views if v.fulfilment.state is State.ARRIVED and not at.runners.get(v.fulfilment.order)]
    mine = [v for v in views if _whose(v, at) == me]
    found = next(iter(open_ones or mine), None)
    return _told(found, at, mine=not open_ones) if found is not None else NOBODY


def _whose(view: OrderView, at: Moment) -> str:
    one = view.fulfilment
    if one.state is State.HANDING_OVER and one.lock is not None:
        return one.lock.name
    return at.runners.get(one.order, "")


def _told(view: OrderView, at: Moment, *, mine: bool) -> dict[str, Any]:
    one, time, place = view.fulfilment, waited(view, at), at.places.get(view.fulfilment.order, "")
    checks = ID_CHECK in view.flags or view.min_age > 0
    paid = translate("Board", "Paid") if not view.due else translate("Board", "To be paid")
    proof = translate("Board", "no ID") if not checks else translate("Board", "check ID")
    if view.min_age:
        proof = translate("Board", "check ID, {age}+").format(age=view.min_age)
    return {
        "shown": True,
        "key": one.id,
        "who": view.customer,
        "place": translate("Board", "is at {place}").format(place=place) if place else translate("Board", "is here"),
        "code": short_code(view.code),
        "shelf": view.gate if BULKY in view.flags and view.gate else one.bin,
        "items": str(count_of(one.lines, "to_hand")),
        "paid": paid,
        "paidTone": "look" if view.due else "",
        "proof": proof,
        "wait": stop_watch(time),
        "goal": translate("Board", "goal {time}").format(time=stop_watch(WAIT_GOAL_MS)),
        "progress": min(1.0, time / WAIT_GOAL_MS),
        "late": time > WAIT_GOAL_MS,
        "mine": mine,
        "action": translate("Board", "Hand over") if mine else translate("Board", "I will bring it"),
        "glyph": "package" if mine else "arrow-right",
    }
