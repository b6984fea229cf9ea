"""Keys of people and of keyboard scanners told apart: none of a person's is a scan, no code of a scanner is lost.

How people type is taken from recordings; scanners send as their USB polling lets them. A property of these rhythms, not
of the machine that runs it: each count stands beside the count of the same keys under a rule that is published.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from app.bench.figures import Against, Figure
from app.bench.goods import gtin_at
from app.bench.plan import Plan
from app.bench.words import SCRIPTS
from app.devices.wedge import Decision, KeyEvent, WedgeRules, WedgeState, deadline, expire, fold

# Milliseconds from key to key of a fast typist, quantiles of 615 gaps recorded for "Observations on Typing from 136
# Million Keystrokes" (Dhakal, Feit, Kristensson, Oulasvirta; CHI 2018), participant 5.
_SHARES = (0.0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1.0)
_GAPS = (45, 56, 69, 102, 132, 165, 313, 571, 906)
# Two keys rolled by two fingers: gaps down to 13 ms occur among the DSL-2009 password recordings (Killourhy, Maxion).
_ROLLED, _ROLLED_SHARE = (5, 40), 0.03
_FASTEST, _SLOWEST = 0.6, 2.0
_SCANNER, _HICCUP, _HICCUP_SHARE = (1, 15), (15, 35), 0.02
_LATE_SUFFIX, _LATE_SHARE = (20, 80), 0.05
_USUAL = WedgeRules()
# WooCommerce's applications: at most 100 ms between keys, at least four of them.
_LOOSE = replace(_USUAL, max_gap=100)
_STRICT = replace(_USUAL, max_gap=12)
_WORDS = (*(word for script in SCRIPTS for word in (*script.nouns, *script.kinds)), "2", "12/4", "5901234123457")
_LOOSELY, _STRICTLY = "the same keys, up to 100 ms from key to key", "the same keys, up to 12 ms from key to key"


def wedge(plan: Plan) -> list[Figure]:
    """Typed sentences and scanner bursts through the rules of a till, and through a looser and a stricter one."""
    typed, loose = _typing(plan, _USUAL), _typing(plan, _LOOSE)
    scanned, strict = _scanning(plan, _USUAL), _scanning(plan, _STRICT)
    name, none = f"of {plan.sentences}", 0
    return [
        Figure("wedge_false_scans", typed.scans, name, loose.scans, _LOOSELY, Against.VALUE, none),
        Figure("wedge_sentences_changed", typed.changed, name, loose.changed, _LOOSELY, Against.VALUE, none),
        Figure("wedge_codes_lost", scanned.changed, name, strict.changed, _STRICTLY, Against.VALUE, none),
        Figure("wedge_keys_leaked", scanned.keys, "keys", strict.keys, _STRICTLY, Against.VALUE, none),
    ]


@dataclass(slots=True)
class _Count:
    """What came of it all: scans, keys that arrived as typing, texts that are not as they were meant."""

    scans: int = 0
    keys: int = 0
    changed: int = 0


@dataclass(slots=True)
class _Desk:
    """The window behind the rules: keys that arrive, and scans."""

    rules: WedgeRules
    typed: list[str] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)
    state: WedgeState = field(default_factory=WedgeState)

    def press(self, key: KeyEvent) -> None:
        """One key, after whatever became due before it."""
        self.wait_until(key.at)
        self.state, verdict = fold(self.state, key, self.rules)
        self.typed += [held.character for held in verdict.release]
        self.scans += [verdict.scan.text] if verdict.scan else []
        if verdict.decision is Decision.PASS:
            self.typed.append(key.character)

    def wait_until(self, now: int) -> None:
        """The timer, a moment after the deadline."""
        due = deadline(self.state, self.rules)
        if due is not None and due < now:
            self.state, verdict = expire(self.state, due + 1, self.rules)
            self.typed += [held.character for held in verdict.release]
            self.scans += [verdict.scan.text] if verdict.scan else []


def _typing(plan: Plan, rules: WedgeRules) -> _Count:
    chance, desk, count, at = random.Random(1), _Desk(rules), _Count(), 0
    for turn in range(plan.sentences):
        text = _sentence(chance)
        desk.typed.clear()
        desk.scans.clear()
        for key in _by_hand(text, chance, at):
            desk.press(key)
            at = key.at
        at += 2000
        desk.wait_until(at)
        count.scans += len(desk.scans)
        count.keys += len(desk.typed)
        count.changed += "".join(desk.typed) != text
        plan.tell(f"wedge: {turn} of {plan.sentences} sentences")
    return count


def _scanning(plan: Plan, rules: WedgeRules) -> _Count:
    chance, desk, count, at = random.Random(2), _Desk(rules), _Count(), 0
    for turn in range(plan.sentences):
        code = gtin_at(turn % plan.products) if turn % 3 else f"P1{chance.getrandbits(130):033X}"
        desk.typed.clear()
        desk.scans.clear()
        for key in _by_scanner(code, chance, at):
            desk.press(key)
            at = key.at
        at += chance.randint(150, 3000)
        desk.wait_until(at)
        count.scans += len(desk.scans)
        count.keys += len(desk.typed)
        count.changed += desk.scans != [code]
        plan.tell(f"wedge: {turn} of {plan.sentences} bursts")
    return count


def _sentence(chance: random.Random) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randint(2, 8))]
    return " ".join(words) + "\r"


def _by_hand(text: str, chance: random.Random, start: int) -> Iterator[KeyEvent]:
    speed, at = chance.uniform(_FASTEST, _SLOWEST), start
    for character in text:
        yield KeyEvent(character, at)
        rolled = chance.random() < _ROLLED_SHARE
        at += round(chance.uniform(*_ROLLED) if rolled else speed * _recorded(chance.random()))


def _recorded(share: float) -> float:
    """The gap that this share of the recorded ones does not exceed."""
    upper = min(bisect(_SHARES, share), len(_SHARES) - 1)
    low, high = _SHARES[upper - 1], _SHARES[upper]
    return _GAPS[upper - 1] + (share - low) / (high - low) * (_GAPS[upper] - _GAPS[upper - 1])


def _by_scanner(code: str, chance: random.Random, start: int) -> Iterator[KeyEvent]:
    at = start
    for character in code:
        yield KeyEvent(character, at)
        at += round(chance.uniform(*(_HICCUP if chance.random() < _HICCUP_SHARE else _SCANNER)))
    late = round(chance.uniform(*_LATE_SUFFIX)) if chance.random() < _LATE_SHARE else 0
    yield KeyEvent("\r", at + late)
