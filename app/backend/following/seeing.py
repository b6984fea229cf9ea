"""What the page of an order shows: plain words about each part of it, in the customer's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.backend.drawing import qr_path
from app.backend.following import doing, letting
from app.backend.following.letting import Others
from app.backend.following.links import Links
from app.backend.following.words import Words
from app.backend.notifications import facts
from app.backend.notifications.facts import Speech
from app.backend.orders import passes, records
from app.backend.orders.heads import Head
from app.backend.orders.pass_keys import PassKeys
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import ENDED, WAITING_TO_BE_COLLECTED, State

_PACKING = (State.ACCEPTED, State.PICKING, State.PICKED, State.PARTLY_PICKED, State.STAGED)
_SHOWN_CODE = WAITING_TO_BE_COLLECTED | {State.HANDING_OVER}
_STEPS = {"placed": 0, "unpaid": 0, "packing": 1, "ready": 2, "arrived": 2, "handing_over": 2, "partly_collected": 2}
_DONE = 3  # the step that ends it
_TONES = {
    "look": ("unpaid", "short", "expired", "expired_extended"),
    "good": ("ready", "arrived", "handing_over", "collected", "partly_collected"),
    "stop": ("cancelled", "returned", "refused"),
}
_MOST_LINES = 200


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is read: how much of what, and what is to be said of it."""

    quantity: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an order as its customer sees it. `forms` are the marks of what can be done now."""

    id: str
    tone: str
    step: int | None
    title: str
    text: str
    store: Mapping[str, str]
    lines: Sequence[Line]
    until: str
    waits: bool
    forms: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Page:
    """All that is shown: what is `due`, at pickup or since long, the typed code and the drawn one of what waits."""

    number: str
    parts: Sequence[Part]
    due: str
    at_pickup: bool
    refund: str
    code: str
    drawn: tuple[int, str] | None
    others: Others


def page(
    connection: Connection, keys: PassKeys, links: Links, head: Head, words: Words, speech: Speech, now_ms: int
) -> Page:
    """The page of an order as it is now; what moved elsewhere is shown where it is."""
    found = records.of_order(connection, head.id)
    parts = [one for one in found if one.state is not State.MOVED] or found
    seen = [_part(connection, links, head, one, words, speech) for one in parts]
    ready = any(one.waits for one in seen)
    scanned = passes.of_order(connection, keys, head, now_ms) if ready else None
    return Page(
        number=head.number,
        parts=seen,
        due=speech.money(head.due, head.currency) if head.due else "",
        at_pickup=head.terms == "at_pickup" and any(one.state not in ENDED for one in found),
        refund=speech.money(head.refund_owed, head.currency) if head.refund_owed else "",
        code=f"{scanned.typed[:4]}-{scanned.typed[4:]}" if scanned else "",
        drawn=qr_path(scanned.code) if scanned else None,
        others=letting.others(connection, keys, links, head, found, now_ms),
    )


def _part(connection: Connection, links: Links, head: Head, one: Fulfilment, words: Words, speech: Speech) -> Part:
    key = _key(head, one)
    said = words["states"][key]
    until = speech.moment(one.hold_until_ms)
    told = {
        "until": until,
        "at": speech.moment(one.handed.at_ms) if one.handed else "",
        "place": one.handed.place if one.handed else "",
    }
    waits = one.way is Way.COLLECT and one.state in _SHOWN_CODE
    return Part(
        id=one.id,
        tone=next((tone for tone, keys in _TONES.items() if key in keys), "plain"),
        step=_DONE if key in ("collected", "ship_gone") else _STEPS.get(key),
        title=said["title"].format(**told),
        text=said["text"].format(**told),
        store=facts.of_store(connection, one.store),
        lines=[_line(line, words, speech) for line in one.lines[:_MOST_LINES] if line.ordered and _listed(line)],
        until=until if waits and one.state is not State.PARTLY_COLLECTED else "",
        waits=waits,
        forms=doing.offered(links, head, one),
    )


def _key(head: Head, one: Fulfilment) -> str:
    """Which words are said of a part."""
    state = one.state
    match state:
        case State.PLACED if head.terms != "at_pickup" and head.due:
            return "unpaid"
        case State.READY | State.ARRIVED | State.HANDING_OVER if one.way is Way.SHIP:
            return "ship_ready"
        case State.COLLECTED | State.PARTLY_COLLECTED if one.way is Way.SHIP:
            return "ship_gone"
        case State.EXPIRED if one.extended:
            return "expired_extended"
        case State.RETURN_TO_SHELF | State.REFUNDED:
            return "returned"
    return "packing" if state in _PACKING else state.value


def _listed(line: OrderLine) -> bool:
    return bool(line.wanted or line.cancelled or line.refused)


def _line(line: OrderLine, words: Words, speech: Speech) -> Line:
    notes: Mapping[str, Any] = words["lines"]
    pairs = (
        ("collected", line.collected if line.kept else 0),
        ("short", line.short),
        ("cancelled", line.cancelled if line.wanted else 0),
        ("refused", line.refused if line.wanted else 0),
    )
    said = [notes[name].format(quantity=speech.quantity(much)) for name, much in pairs if much > 0]
    if line.replaces:
        said.insert(0, notes["replaces"])
    if not line.wanted:
        said = [notes["gone"]]
    unit = "" if line.unit in ("", "piece") else f" {line.unit}"
    return Line(f"{speech.quantity(line.wanted or line.ordered)}{unit}", line.name, ", ".join(said))
