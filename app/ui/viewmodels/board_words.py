"""The words of the pickup board: how long, how many, where, and what there is to see to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.domain import order_code
from app.domain.order_board import Column
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_line import OrderLine
from app.domain.order_state import State
from app.ui.viewmodels.board_counted import BoardCounted
from app.wire.store_task import TaskKind

translate = QCoreApplication.translate

_SECOND = 1000
_MINUTE = 60 * _SECOND
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_WHOLE = 1_000_000
MOST_ORDERS = 10
MEASURED = ("kg", "g", "l", "m")


def short_code(code: str) -> str:
    """What staff call an order: the whole code is the customer's to show."""
    return order_code.short(code)


def first_name(name: str) -> str:
    """What colleagues call somebody."""
    return name.split()[0] if name.split() else ""


def span(ms: int) -> str:
    """A length of time in one figure: "22 min", "3 h", "2 days"."""
    ms = abs(ms)
    if ms >= _DAY:
        return BoardCounted().days(ms // _DAY)
    if ms >= 2 * _HOUR:
        return translate("Board", "{hours} h").format(hours=ms // _HOUR)
    return translate("Board", "{minutes} min").format(minutes=ms // _MINUTE)


def stop_watch(ms: int) -> str:
    """Minutes and seconds, for somebody who waits: "1:12"."""
    seconds = max(0, ms) // _SECOND
    return f"{seconds // 60}:{seconds % 60:02d}"


def hour_of(ms: int) -> str:
    """The hour of a moment, as the store's clock shows it."""
    return datetime.fromtimestamp(ms / _SECOND, UTC).astimezone().strftime("%H:%M")


def day_of(ms: int) -> str:
    """The day of a moment."""
    return datetime.fromtimestamp(ms / _SECOND, UTC).astimezone().strftime("%d.%m.")


def pieces(line: OrderLine, quantity: int) -> int:
    """How many things a quantity is: measured goods are one."""
    return min(1, quantity) if line.unit in MEASURED else quantity // _WHOLE


def count_of(lines: Sequence[OrderLine], what: str) -> int:
    """How many things there are of something in all lines."""
    return sum(pieces(line, getattr(line, what)) for line in lines)


def items(number: int) -> str:
    """So many things."""
    return BoardCounted().items(number)


def items_and_place(one: Fulfilment, zones: Sequence[str]) -> str:
    """How much there is to pick and where."""
    number = items(count_of(one.lines, "wanted"))
    if len(zones) > 1:
        return ", ".join((number, BoardCounted().zones(len(zones))))
    return ", ".join((number, *zones))


def title_of(column: Column) -> str:
    """The heading of a column."""
    return {
        Column.NEW: translate("Board", "New"),
        Column.PICKING: translate("Board", "Picking"),
        Column.SHORT: translate("Board", "Short"),
        Column.READY: translate("Board", "Ready"),
        Column.ARRIVED: translate("Board", "Arrived"),
        Column.TODAY: translate("Board", "Today"),
        Column.OVERDUE: translate("Board", "Overdue"),
    }[column]


def meaning_of(column: Column) -> str:
    """What the clock or the sign of a column's cards tells."""
    return {
        Column.NEW: translate("Board", "time left"),
        Column.PICKING: translate("Board", "time left"),
        Column.SHORT: translate("Board", "waits for you"),
        Column.READY: translate("Board", "shelf"),
        Column.ARRIVED: translate("Board", "waiting at the desk"),
        Column.TODAY: translate("Board", "collected at"),
        Column.OVERDUE: translate("Board", "past the hold"),
    }[column]


def action_of(column: Column, number: int) -> str:
    """What the button below a column does; empty where there is nothing to do for all of it."""
    if column is Column.READY:
        return translate("Board", "Find an order")
    if number == 0 or column is Column.TODAY:
        return ""
    return {
        Column.NEW: BoardCounted().pick_these(min(number, MOST_ORDERS)),
        Column.PICKING: translate("Board", "Put into bins"),
        Column.SHORT: translate("Board", "Decide"),
        Column.ARRIVED: translate("Board", "Hand over"),
        Column.OVERDUE: BoardCounted().put_back(number),
    }[column]


def empty_of(column: Column) -> str:
    """What a column without orders says."""
    return {
        Column.NEW: translate("Board", "Nothing to pick"),
        Column.PICKING: translate("Board", "Nobody is picking"),
        Column.SHORT: translate("Board", "All was found"),
        Column.READY: translate("Board", "Nothing is ready"),
        Column.ARRIVED: translate("Board", "Nobody is waiting"),
        Column.TODAY: translate("Board", "Nothing collected yet"),
        Column.OVERDUE: translate("Board", "Nothing is late"),
    }[column]


def state_words(state: State) -> str:
    """How far an order is, in words."""
    return {
        State.PLACED: translate("Board", "Not accepted yet"),
        State.ACCEPTED: translate("Board", "To be picked"),
        State.PICKING: translate("Board", "Being picked"),
        State.PICKED: translate("Board", "Picked, not in a bin yet"),
        State.PARTLY_PICKED: translate("Board", "Partly picked"),
        State.SHORT: translate("Board", "Nothing could be found"),
        State.STAGED: translate("Board", "In a bin, not ready yet"),
        State.READY: translate("Board", "Ready"),
        State.ARRIVED: translate("Board", "The customer is here"),
        State.HANDING_OVER: translate("Board", "Being handed over"),
        State.COLLECTED: translate("Board", "Collected"),
        State.PARTLY_COLLECTED: translate("Board", "Partly collected"),
        State.EXPIRED: translate("Board", "Past the hold"),
        State.RETURN_TO_SHELF: translate("Board", "To be put back"),
        State.REFUNDED: translate("Board", "Refunded"),
        State.CANCELLED: translate("Board", "Cancelled"),
        State.REFUSED: translate("Board", "Refused by the customer"),
        State.MOVED: translate("Board", "Moved elsewhere"),
    }[state]


def task_title(kind: TaskKind, place: str) -> str:
    """What a call from a kiosk or a terminal is about."""
    words = {
        TaskKind.HELP: translate("Board", "Help at {place}"),
        TaskKind.RUNNER: translate("Board", "Bring it to {place}"),
        TaskKind.FRAUD: translate("Board", "Somebody says: that was not me. {place}"),
        TaskKind.CONFLICT: translate("Board", "Handed over twice: {place}"),
        TaskKind.DOOR: translate("Board", "Look at the door: {place}"),
        TaskKind.PAYMENT: translate("Board", "Check a payment: {place}"),
    }
    return words[kind].format(place=place)
