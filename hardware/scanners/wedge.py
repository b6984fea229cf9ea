"""Tell the keystrokes of a keyboard-wedge scanner from those of a person: a pure fold over key events.

Every printable key may be the first of a burst, so it is held until time tells: a burst becomes a scan and is
swallowed with its suffix, so that the closing Enter never presses a button; anything else is given back in order.
"""

from dataclasses import dataclass, replace
from enum import Enum

from hardware.scanners.scan import SCAN_LIMIT, Framing, Scan, acceptable, split_aim

ENTER, TAB, LINE_FEED = "\r", "\t", "\n"
CLOSING_KEYS = frozenset((ENTER, TAB, LINE_FEED))
GROUP_SEPARATOR = "\x1d"
MILLISECOND = 0.001


@dataclass(frozen=True, slots=True)
class WedgeRules:
    """What a burst looks like; times in milliseconds by the events' own clock.

    `suffix` is CR, TAB or empty (then time alone ends a burst). With a `prefix` only keys that begin like it are held,
    which spares people any delay. `suffix_gap` is how late the closing key may come after a burst.
    """

    device: str = "keyboard"
    max_gap: int = 35
    total: int = 1500
    min_length: int = 4
    suffix: str = ENTER
    suffix_gap: int = 120
    prefix: str = ""
    aim: bool = False

    def __post_init__(self) -> None:
        if self.suffix not in ("", ENTER, TAB):
            raise ValueError("a wedge scanner closes a code with CR, TAB or nothing")
        if self.min_length < 2 or self.max_gap < 1 or self.total < self.max_gap or self.suffix_gap < self.max_gap:
            raise ValueError("a burst has at least two characters and positive times, the longer ones longer")


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """One key press: the character it types (empty for keys that type none), when, and how.

    `modified` means Ctrl, Alt or Meta was held; `repeat` marks the automatic repetition of a key held down.
    """

    character: str
    at: int
    modified: bool = False
    repeat: bool = False


class Decision(Enum):
    """What to do with the key just fed: PASS it on, HOLD it back for now, SWALLOW it for good."""

    PASS = "pass"
    HOLD = "hold"
    SWALLOW = "swallow"


@dataclass(frozen=True, slots=True)
class Verdict:
    """First replay `release` in order, then treat the current key by `decision`; `scan` is set when one is complete."""

    decision: Decision
    release: tuple[KeyEvent, ...] = ()
    scan: Scan | None = None


@dataclass(frozen=True, slots=True)
class WedgeState:
    """What the fold remembers: held keys, the time of the last scan's end, and whether a flood is being swallowed."""

    held: tuple[KeyEvent, ...] = ()
    finished_at: int | None = None
    flooded_at: int | None = None


def fold(state: WedgeState, key: KeyEvent, rules: WedgeRules) -> tuple[WedgeState, Verdict]:
    """The state after one key press and what to do with the key."""
    state, overdue = expire(state, key.at, rules)
    decided, verdict = _decide(state, key, rules)
    return decided, replace(verdict, release=overdue.release + verdict.release, scan=overdue.scan or verdict.scan)


def expire(state: WedgeState, now: int, rules: WedgeRules) -> tuple[WedgeState, Verdict]:
    """Let time pass without a key: held keys that waited long enough are given back, or are a scan without suffix."""
    due = deadline(state, rules)
    if due is None or now <= due:
        return state, Verdict(Decision.PASS)
    if not rules.suffix and _is_burst(state.held, rules):
        scan = _scan(state.held, state.held[-1].at, rules)
        if scan is not None:
            return WedgeState(finished_at=state.held[-1].at), Verdict(Decision.PASS, scan=scan)
    return WedgeState(), Verdict(Decision.PASS, release=state.held)


def deadline(state: WedgeState, rules: WedgeRules) -> int | None:
    """The time after which `expire` is to be called, None while no key is held."""
    if not state.held:
        return None
    waits_for_suffix = bool(rules.suffix) and _is_burst(state.held, rules)
    return state.held[-1].at + (rules.suffix_gap if waits_for_suffix else rules.max_gap)


def _decide(state: WedgeState, key: KeyEvent, rules: WedgeRules) -> tuple[WedgeState, Verdict]:
    if _within(state.flooded_at, key, rules):
        return replace(state, flooded_at=key.at), Verdict(Decision.SWALLOW)
    if key.character in CLOSING_KEYS and not key.modified:
        return _close(state, key, rules)
    if not key.character and not key.modified:
        # Shift and its like come between the characters of a burst and belong to nobody.
        return state, Verdict(Decision.PASS)
    if key.repeat or not _can_be_scanned(key):
        if _is_burst(state.held, rules) and not key.repeat:
            return state, Verdict(Decision.SWALLOW)
        return WedgeState(), Verdict(Decision.PASS, release=state.held)
    return _hold(state, key, rules)


def _close(state: WedgeState, key: KeyEvent, rules: WedgeRules) -> tuple[WedgeState, Verdict]:
    if not state.held and _within(state.finished_at, key, rules):
        # The second half of CR LF, or a closing key that the rules do not know of.
        return replace(state, finished_at=key.at), Verdict(Decision.SWALLOW)
    if _is_burst(state.held, rules) and (not rules.suffix or key.character == rules.suffix):
        scan = _scan(state.held, key.at, rules)
        if scan is not None:
            return WedgeState(finished_at=key.at), Verdict(Decision.SWALLOW, scan=scan)
    return WedgeState(), Verdict(Decision.PASS, release=state.held)


def _hold(state: WedgeState, key: KeyEvent, rules: WedgeRules) -> tuple[WedgeState, Verdict]:
    held, release = state.held, ()
    if held and key.at - held[-1].at > rules.max_gap:
        held, release = (), held
    if held and (key.at - held[0].at > rules.total or len(held) >= SCAN_LIMIT):
        # Nobody types this fast for this long: a machine runs wild, and none of it may reach a button.
        return WedgeState(flooded_at=key.at), Verdict(Decision.SWALLOW)
    candidate = (*held, key)
    if not _begins_right(candidate, rules):
        return WedgeState(), Verdict(Decision.PASS, release=release + held)
    return WedgeState(held=candidate), Verdict(Decision.HOLD, release=release)


def _within(since: int | None, key: KeyEvent, rules: WedgeRules) -> bool:
    return since is not None and key.at - since <= rules.max_gap


def _can_be_scanned(key: KeyEvent) -> bool:
    return len(key.character) == 1 and (key.character == GROUP_SEPARATOR or not key.modified)


def _begins_right(keys: tuple[KeyEvent, ...], rules: WedgeRules) -> bool:
    beginning = "".join(key.character for key in keys[: len(rules.prefix)])
    return rules.prefix.startswith(beginning) if rules.prefix else True


def _is_burst(keys: tuple[KeyEvent, ...], rules: WedgeRules) -> bool:
    return len(keys) >= len(rules.prefix) + rules.min_length


def _scan(keys: tuple[KeyEvent, ...], ended: int, rules: WedgeRules) -> Scan | None:
    typed = "".join(key.character for key in keys)
    # With AIM identifiers the bracket that serves as prefix is the beginning of the identifier.
    text = typed if rules.aim and rules.prefix == "]" else typed.removeprefix(rules.prefix)
    aim, text = split_aim(text) if rules.aim else (None, text)
    if not acceptable(text):
        return None
    framing = Framing.EXACT if rules.prefix and rules.suffix else Framing.HEURISTIC
    return Scan(rules.device, typed.encode(), text, aim, keys[0].at * MILLISECOND, ended * MILLISECOND, framing)
