"""Codes that must open nothing: forged, foreign, expired, early, bent, replaced, replayed, cut, mistyped.

Each is shown to a terminal with the line cut, which is when nobody else looks; among them, as a control, genuine ones.
"""

from __future__ import annotations

import base64
import random
from collections.abc import Callable, Mapping
from dataclasses import replace

from app.bench.figures import Against, Figure
from app.bench.pickup_house import STRANGERS, House, house, nonce, shown, typed
from app.bench.plan import Plan
from app.domain.codes.own import OwnKind, encode_own
from app.domain.order_code import ALPHABET
from app.domain.pickup_finding import Case, Finding

_CONTROL_EVERY = 50
_OTHER_KEY = 80
_Makes = Callable[[House, int, random.Random], str]


def pickup_codes(plan: Plan) -> list[Figure]:
    """As many false codes as the plan says; every one has to be told for what it is."""
    with house(plan, plan.open_orders, plan.open_orders // 4) as store:
        right, genuine = _shown(store, plan)
    floor_is = "genuine codes in the same run, each found ready"
    return [Figure("pickup_codes_seen_through", right, "codes", genuine, floor_is, Against.LEAST, plan.false_codes)]


def _shown(store: House, plan: Plan) -> tuple[int, int]:
    service, chance = store.parts.store_orders.pickup, random.Random(2026)
    kinds = list(_KINDS.items())
    right = genuine = 0
    for turn in range(plan.false_codes):
        make, told = kinds[turn % len(kinds)]
        place = chance.randrange(store.collected, store.orders)
        right += _case(service.look(make(store, place, chance))) in told
        if turn % _CONTROL_EVERY == 0:
            genuine += _case(service.look(shown(store.seen(place)))) is Case.READY
        plan.tell(f"pickup_codes: {turn} of {plan.false_codes} codes")
    return right, genuine


def _case(finding: Finding | None) -> Case | None:
    """What the terminal tells by itself; None when it says nothing and would have to ask."""
    return None if finding is None else finding.case


def _forged(store: House, place: int, _chance: random.Random) -> str:
    return shown(store.seen(place), STRANGERS)


def _foreign(store: House, place: int, _chance: random.Random) -> str:
    return shown(replace(store.seen(place), key=_OTHER_KEY), STRANGERS)


def _expired(store: House, place: int, chance: random.Random) -> str:
    seen = store.seen(place)
    until = store.now_s - chance.randrange(1, 10**6)
    return shown(replace(seen, valid_from=until - 1, valid_until=until))


def _early(store: House, place: int, chance: random.Random) -> str:
    return shown(replace(store.seen(place), valid_from=store.now_s + chance.randrange(3600, 10**6)))


def _bent(store: House, place: int, chance: random.Random) -> str:
    payload = shown(store.seen(place))[2:-1]
    raw = bytearray(base64.b32decode(payload + "=" * (-len(payload) % 8)))
    bit = chance.randrange(8 * len(raw))
    raw[bit // 8] ^= 1 << bit % 8
    return encode_own(OwnKind.PICKUP, base64.b32encode(bytes(raw)).decode("ascii").rstrip("="))


def _replaced(store: House, place: int, chance: random.Random) -> str:
    return shown(replace(store.seen(place), nonce=nonce(place, chance.randrange(1, 10))))


def _anothers(store: House, place: int, _chance: random.Random) -> str:
    return shown(replace(store.seen(place), nonce=nonce(store.orders + place)))


def _replayed(store: House, _place: int, chance: random.Random) -> str:
    return shown(store.seen(chance.randrange(store.collected)))


def _cut(store: House, place: int, chance: random.Random) -> str:
    code = shown(store.seen(place))
    return code[: chance.randrange(len(code))]


def _mistyped(_store: House, place: int, chance: random.Random) -> str:
    code, at = typed(place), chance.randrange(8)
    others = ALPHABET.replace(code[at], "")
    return code[:at] + chance.choice(others) + code[at + 1 :]


_UNREAD = frozenset({Case.UNREADABLE})
_UNSAID = frozenset({None})
_KINDS: Mapping[_Makes, frozenset[Case | None]] = {
    _forged: _UNREAD,
    _foreign: _UNSAID,
    _expired: frozenset({Case.REPLACED}),
    _early: _UNSAID,
    _bent: _UNREAD | _UNSAID,  # a bent number of a key names one that nobody here knows
    _replaced: frozenset({Case.REPLACED}),
    _anothers: frozenset({Case.REPLACED}),
    _replayed: frozenset({Case.COLLECTED}),
    _cut: _UNREAD,
    _mistyped: _UNREAD,
}
