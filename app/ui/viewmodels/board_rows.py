"""Cards of the pickup board: what each says at a moment, ready to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.order_board import WAIT_GOAL_MS, Column, Promise, column_of, promise
from app.domain.order_fulfilment import Told, Way
from app.domain.order_state import State
from app.domain.order_time import Concern, concerns
from app.ui.viewmodels.board_words import (
    count_of,
    day_of,
    first_name,
    hour_of,
    items,
    items_and_place,
    short_code,
    span,
    stop_watch,
)
from app.wire.order_view import BULKY, OrderView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CardRow:
    """One order on the board. `progress` is a part of its time, below zero for none; tones are look, stop or none."""

    key: str
    code: str
    clock: str = ""
    clockGlyph: str = "clock"
    clockTone: str = ""
    head: str = ""
    note: str = ""
    noteGlyph: str = ""
    noteTone: str = ""
    progress: float = -1.0
    progressTone: str = "good"
    shelf: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """The head and the foot of a column; `cards` are its orders, `wide` says that it is the one that is loudest."""

    key: str
    title: str
    count: int
    meaning: str
    tone: str
    glyph: str
    action: str
    cards: object
    wide: bool
    empty: str


@dataclass(frozen=True, slots=True)
class Moment:
    """What a card's words depend on beside its order: now, when the day began, where goods lie, who brings what."""

    now_ms: int
    day_ms: int
    zones: Mapping[str, str]
    places: Mapping[str, str]
    runners: Mapping[str, str]

    def zones_of(self, view: OrderView) -> Sequence[str]:
        """The zones that an order's goods lie in, each once."""
        found = (self.zones.get(line.sku, "") for line in view.fulfilment.lines if line.wanted)
        return list(dict.fromkeys(zone for zone in found if zone))


def sorted_in(column: Column, views: Sequence[OrderView], at: Moment) -> list[OrderView]:
    """The orders of a column, the most pressing first."""
    inside = [v for v in views if column_of(v.fulfilment, at.now_ms, at.day_ms) is column]
    if column is Column.READY:
        return sorted(inside, key=lambda v: (v.fulfilment.told is not Told.FAILED, v.fulfilment.ready_ms))
    if column is Column.TODAY:
        return sorted(inside, key=lambda v: -(v.fulfilment.handed.at_ms if v.fulfilment.handed else 0))
    if column is Column.ARRIVED:
        return sorted(inside, key=lambda v: v.fulfilment.since_ms)
    if column is Column.OVERDUE:
        return sorted(inside, key=lambda v: v.fulfilment.hold_until_ms)
    return sorted(inside, key=lambda v: promised(v, at).until_ms)


def promised(view: OrderView, at: Moment) -> Promise:
    """Until when an order is to be ready."""
    by = int(datetime.fromisoformat(view.ready_by).timestamp() * 1000) if view.ready_by else 0
    return promise(view.fulfilment, by, at.now_ms)


def card(column: Column, view: OrderView, at: Moment) -> CardRow:
    """An order's card in its column."""
    make = {
        Column.NEW: _new,
        Column.PICKING: _picking,
        Column.SHORT: _short,
        Column.READY: _ready,
        Column.ARRIVED: _arrived,
        Column.TODAY: _today,
        Column.OVERDUE: _overdue,
    }[column]
    return make(view, at)


def concerned(view: OrderView, at: Moment) -> tuple[Concern, ...]:
    """What somebody should see to now."""
    return concerns(view.fulfilment, at.now_ms)


def waited(view: OrderView, at: Moment) -> int:
    """How long the customer has been waiting, milliseconds."""
    return max(0, at.now_ms - (_since(view) or at.now_ms))


def told_words(view: OrderView) -> tuple[str, str, str]:
    """Whether the customer knows: glyph, words, tone."""
    if view.fulfilment.told is Told.FAILED:
        return "alert-triangle", translate("Board", "Not told"), "look"
    if view.fulfilment.told is Told.YES:
        return "mail", translate("Board", "Told"), ""
    return "mail", translate("Board", "Being told"), ""


def _since(view: OrderView) -> int:
    one = view.fulfilment
    return one.lock.since_ms if one.state is State.HANDING_OVER and one.lock else one.since_ms


def _clock(view: OrderView, at: Moment) -> dict[str, object]:
    left = promised(view, at)
    if left.late:
        words = translate("Board", "{time} late").format(time=span(left.left_ms))
        return _shown(words, "alert-octagon", "stop", 1.0)
    return _shown(span(left.left_ms), "clock", "look" if left.soon else "", left.gone / 1000)


def _shown(words: str, glyph: str, tone: str, progress: float) -> dict[str, object]:
    shown = {"clock": words, "clockGlyph": glyph, "clockTone": tone, "tone": tone, "progress": progress}
    return shown | {"progressTone": tone or "good"}


def _row(view: OrderView, **more: object) -> CardRow:
    return CardRow(view.fulfilment.id, short_code(view.code), **more)  # type: ignore[arg-type]  # names of its fields


def _new(view: OrderView, at: Moment) -> CardRow:
    by = translate("Board", "promised {time}").format(time=hour_of(promised(view, at).until_ms))
    return _row(view, head=items_and_place(view.fulfilment, at.zones_of(view)), note=by, **_clock(view, at))


def _picking(view: OrderView, at: Moment) -> CardRow:
    one, shown = view.fulfilment, _clock(view, at)
    found = translate("Board", "{found} of {all} found").format(
        found=count_of(one.lines, "in_bin"), all=count_of(one.lines, "wanted")
    )
    if one.state is not State.PICKING:
        head = translate("Board", "picked, needs a bin") if one.state is State.PICKED else found
        if one.state is State.STAGED:
            head = translate("Board", "in {bin}, not ready yet").format(bin=one.bin)
        return _row(view, head=head, note=items(count_of(one.lines, "in_bin")), **shown)
    name, since = (first_name(one.lock.name), hour_of(one.lock.since_ms)) if one.lock else ("", "")
    note = translate("Board", "{name}, since {time}").format(name=name, time=since)
    if Concern.PICKING_LONG in concerned(view, at):
        shown |= {"tone": "look", "noteGlyph": "alert-triangle", "noteTone": "look"}
    return _row(view, head=found, note=note, **shown)


def _short(view: OrderView, at: Moment) -> CardRow:
    missing = [line for line in view.fulfilment.lines if line.short]
    head = missing[0].name if missing else ""
    note = translate("Board", "{count} of {all} not found").format(
        count=count_of(missing, "short"), all=count_of(view.fulfilment.lines, "wanted")
    )
    since = max(0, at.now_ms - view.fulfilment.since_ms)
    return _row(
        view, clock=span(since), clockGlyph="alert-triangle", clockTone="look", tone="look", head=head, note=note
    )


def _ready(view: OrderView, at: Moment) -> CardRow:
    one = view.fulfilment
    glyph, words, tone = told_words(view)
    here, wanted = count_of(one.lines, "to_hand"), count_of(one.lines, "kept")
    number = items(here) if here >= wanted else translate("Board", "{here} of {all}").format(here=here, all=wanted)
    if BULKY in view.flags:
        number = translate("Board", "bulky")
    if view.due:
        glyph, number = "coins", translate("Board", "{items}, to be paid").format(items=number)
    if one.way is Way.SHIP:
        glyph, number = "package", translate("Board", "{items}, to ship").format(items=number)
    if Concern.EXPIRES_SOON in concerned(view, at):
        glyph, tone = "clock", "look"
        number = translate("Board", "only until {time}").format(time=hour_of(one.hold_until_ms))
    elif one.told is Told.FAILED:
        number = words
    return _row(view, note=number, noteGlyph=glyph, noteTone=tone, shelf=view.gate or one.bin)


def _arrived(view: OrderView, at: Moment) -> CardRow:
    one = view.fulfilment
    time, place = waited(view, at), at.places.get(one.order, "")
    tone = "stop" if time > WAIT_GOAL_MS else ""
    runner = (
        first_name(one.lock.name)
        if one.state is State.HANDING_OVER and one.lock
        else first_name(at.runners.get(one.order, ""))
    )
    if one.state is State.HANDING_OVER:
        head = translate("Board", "{name} hands it over").format(name=runner)
    elif runner and place:
        head = translate("Board", "{name} brings it to {place}").format(name=runner, place=place)
    elif runner:
        head = translate("Board", "{name} brings it").format(name=runner)
    else:
        head = translate("Board", "is at {place}").format(place=place) if place else view.customer
    note = translate("Board", "shelf {shelf}, {items}").format(
        shelf=one.bin, items=items(count_of(one.lines, "to_hand"))
    )
    shown = _shown(stop_watch(time), "alert-octagon" if tone else "clock", tone, min(1.0, time / WAIT_GOAL_MS))
    return _row(view, head=head, note=note, **shown)


def _today(view: OrderView, _at: Moment) -> CardRow:
    handed = view.fulfilment.handed
    hour = hour_of(handed.at_ms) if handed else ""
    place = handed.place.rsplit(", ", 1)[-1] if handed else ""
    return _row(
        view, clock=hour, clockGlyph="check", head=items(count_of(view.fulfilment.lines, "collected")), note=place
    )


def _overdue(view: OrderView, at: Moment) -> CardRow:
    one = view.fulfilment
    number = items(count_of(one.lines, "in_bin"))
    note = ", ".join(part for part in (one.bin, number) if part)
    alarm = {"clockGlyph": "alert-triangle", "clockTone": "stop", "tone": "stop"}
    if one.state in (State.EXPIRED, State.READY, State.PARTLY_COLLECTED):
        head = translate("Board", "until {day}").format(day=day_of(one.hold_until_ms))
        return _row(view, clock=span(at.now_ms - one.hold_until_ms), head=head, note=note, **alarm)
    head = translate("Board", "to be put back")
    return _row(view, clock=span(at.now_ms - one.since_ms), head=head, note=note, **alarm)
