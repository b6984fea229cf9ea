"""The kiosk's steps: a table of steps, what may happen in each, and where it leads; what is forgotten on the way.

An event that a step does not name changes nothing. From a step beside the way `BACK` leads to where it was entered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What the kiosk shows. `RELEASE`: a door stands open or goods are brought; `DOUBT`: nobody knows of a payment."""

    ATTRACT = "attract"
    IDENTIFY = "identify"
    LOOKING = "looking"
    READY = "ready"
    PARTLY = "partly"
    BRANCH = "branch"
    PROOF = "proof"
    BALANCE = "balance"
    PAYING = "paying"
    DOUBT = "doubt"
    RELEASE = "release"
    CHECK = "check"
    DONE = "done"
    RETURN = "return"
    DROP = "drop"
    HELP = "help"
    OUT = "out"
    STAFF = "staff"


class Event(StrEnum):
    """What happens: a person acts, an answer comes, the clock or a device speaks."""

    TOUCH = "touch"
    SCAN = "scan"
    FOUND_READY = "found_ready"
    FOUND_PARTLY = "found_partly"
    FOUND_ELSE = "found_else"
    ASK_PROOF = "ask_proof"
    ASK_PAYMENT = "ask_payment"
    CARD_OUT = "card_out"
    CARD_REFUSED = "card_refused"
    CARD_UNKNOWN = "card_unknown"
    RELEASE = "release"
    RELEASED = "released"
    TAKEN = "taken"
    RETURN = "return"
    DROP = "drop"
    HELP = "help"
    BACK = "back"
    LEAVE = "leave"
    IDLE = "idle"
    FAULT = "fault"
    MENDED = "mended"
    BADGE = "badge"


class Cleared(StrEnum):
    """What the kiosk forgets: nothing, the order with its names and amounts, or all it knows of the person."""

    NOTHING = "nothing"
    ORDER = "order"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Place:
    """A step, and the steps that wait to be gone back to, the last one first in line."""

    step: Step = Step.ATTRACT
    trail: tuple[Step, ...] = ()

    @property
    def held(self) -> bool:
        """Whether money is moving or a door stands open: then no clock and no fault ends what was begun."""
        return not HOLDING.isdisjoint((self.step, *self.trail))

    @property
    def idle_s(self) -> int:
        """Seconds without a touch until the kiosk asks whether somebody is there; 0 while no clock may fire."""
        return 0 if self.held else IDLE_S[self.step]


@dataclass(frozen=True, slots=True)
class Move:
    """Where an event led, and what is forgotten."""

    place: Place
    cleared: Cleared = Cleared.NOTHING


S, E = Step, Event

_FOUND = {E.FOUND_READY: S.READY, E.FOUND_PARTLY: S.PARTLY, E.FOUND_ELSE: S.BRANCH}
_ON = {E.ASK_PROOF: S.PROOF, E.ASK_PAYMENT: S.BALANCE, E.RELEASE: S.RELEASE}
_AWAY = {E.HELP: S.HELP, E.LEAVE: S.ATTRACT, E.IDLE: S.ATTRACT, E.FAULT: S.OUT, E.BADGE: S.STAFF}

TABLE: Mapping[Step, Mapping[Event, Step]] = {
    S.ATTRACT: {
        E.TOUCH: S.IDENTIFY,
        E.SCAN: S.LOOKING,
        E.RETURN: S.RETURN,
        E.HELP: S.HELP,
        E.FAULT: S.OUT,
        E.BADGE: S.STAFF,
    },
    S.IDENTIFY: {E.SCAN: S.LOOKING, E.RETURN: S.RETURN, E.BACK: S.ATTRACT, **_AWAY},
    S.LOOKING: {**_FOUND, E.LEAVE: S.ATTRACT},
    S.READY: {**_FOUND, **_ON, E.TAKEN: S.DONE, E.DROP: S.DROP, **_AWAY},
    S.PARTLY: {**_FOUND, **_ON, E.TAKEN: S.DONE, E.DROP: S.DROP, **_AWAY},
    S.BRANCH: {
        E.TOUCH: S.IDENTIFY,
        E.SCAN: S.LOOKING,
        E.BACK: S.IDENTIFY,
        E.RETURN: S.RETURN,
        **_FOUND,
        **_ON,
        **_AWAY,
    },
    S.PROOF: {E.ASK_PAYMENT: S.BALANCE, E.RELEASE: S.RELEASE, **_FOUND, **_AWAY},
    S.BALANCE: {E.CARD_OUT: S.PAYING, E.RELEASE: S.RELEASE, **_FOUND, **_AWAY},
    S.PAYING: {E.CARD_REFUSED: S.BALANCE, E.CARD_UNKNOWN: S.DOUBT, E.RELEASE: S.RELEASE, **_FOUND},
    S.DOUBT: {
        E.CARD_REFUSED: S.BALANCE,
        E.RELEASE: S.RELEASE,
        E.HELP: S.HELP,
        E.BADGE: S.STAFF,
        E.LEAVE: S.ATTRACT,
        E.IDLE: S.ATTRACT,
        **_FOUND,
    },
    S.RELEASE: {E.RELEASED: S.CHECK, E.TAKEN: S.DONE, E.HELP: S.HELP, E.BADGE: S.STAFF, **_FOUND},
    S.CHECK: {E.RELEASE: S.RELEASE, E.TAKEN: S.DONE, E.DROP: S.DROP, **_FOUND, **_AWAY},
    S.DONE: {E.TOUCH: S.ATTRACT, E.SCAN: S.LOOKING, E.RETURN: S.RETURN, **_AWAY},
    S.RETURN: {E.SCAN: S.RETURN, E.TAKEN: S.DONE, **_AWAY},
    S.DROP: {E.TAKEN: S.DONE, E.RELEASE: S.RELEASE, **_FOUND, **_AWAY},
    S.HELP: {E.RELEASE: S.RELEASE, E.LEAVE: S.ATTRACT, E.IDLE: S.ATTRACT, E.FAULT: S.OUT, E.BADGE: S.STAFF, **_FOUND},
    S.OUT: {E.MENDED: S.ATTRACT, E.BADGE: S.STAFF},
    S.STAFF: {E.RELEASE: S.RELEASE, E.LEAVE: S.ATTRACT, E.IDLE: S.ATTRACT},
}

ASIDE = frozenset({S.PROOF, S.BALANCE, S.RETURN, S.DROP, S.HELP, S.STAFF})
"""Steps that lie beside the way: `BACK` leads to where they were entered from."""
HOLDING = frozenset({S.PAYING, S.RELEASE})
"""Steps that nothing but their own ending may end."""
IDLE_S: Mapping[Step, int] = {
    **dict.fromkeys(Step, 20),
    S.IDENTIFY: 30,
    S.DOUBT: 60,
    S.DONE: 8,
    S.HELP: 180,
    S.STAFF: 120,
    **dict.fromkeys((S.ATTRACT, S.LOOKING, S.PAYING, S.RELEASE, S.OUT), 0),
}
"""Seconds without a touch until the kiosk asks whether somebody is there; 0: no clock ends this step."""

_NOT_WHILE_HELD = frozenset({E.LEAVE, E.IDLE, E.FAULT})
_PAYS = frozenset({S.BALANCE, S.PAYING, S.DOUBT})
_FORGETS = {S.ATTRACT: Cleared.PERSON, S.OUT: Cleared.PERSON, S.IDENTIFY: Cleared.ORDER, S.LOOKING: Cleared.ORDER}


def move(now: Place, event: Event) -> Move:
    """Where an event leads from a place, and what is forgotten."""
    by_staff = now.step is Step.STAFF and event is Event.LEAVE
    if now.held and event in _NOT_WHILE_HELD and not by_staff:
        return Move(now)
    if event is Event.BACK and now.step in ASIDE:
        return Move(Place(now.trail[-1], now.trail[:-1]))
    if event is Event.RELEASED and now.step in ASIDE:  # the door is shut: nothing is held beside the way any longer
        return Move(Place(now.step, tuple(Step.CHECK if step is Step.RELEASE else step for step in now.trail)))
    to = TABLE[now.step].get(event)
    return Move(now) if to is None else Move(Place(to, _trail(now, to)), _FORGETS.get(to, Cleared.NOTHING))


def _trail(now: Place, to: Step) -> tuple[Step, ...]:
    """What waits to be gone back to; a payment that is under way is never gone back into."""
    if to is now.step or (to in _PAYS and now.step in (Step.PROOF, *_PAYS)):
        return now.trail
    return (*now.trail, now.step) if to in ASIDE else ()
