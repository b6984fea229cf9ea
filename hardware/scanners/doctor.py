"""Tell from what arrived of the test sheet what is wrong with a scanner's settings. Knows no scanner and no screen."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import product

from hardware.scanners.layouts import LAYOUTS, retyped
from hardware.scanners.sheet import SHEET, SheetCode, Sort

SEPARATOR = "\x1d"
# How scanners and systems show a separator that they cannot type.
WRITTEN_SEPARATORS = ("{GS}", "<GS>", "[GS]", "^]", "\\x1d", "|", "~d029", "\u241d")
SHORTEST_KNOWN = 6
MOST_EXTRA = 12
CONTROL_PICTURES = 0x2400


class FaultKind(Enum):
    """What is wrong; from what spoils every code to what is only better otherwise."""

    LAYOUT = "layout"
    CAPS_LOCK = "caps_lock"
    NO_SUFFIX = "no_suffix"
    PREFIX = "prefix"
    ENDING = "ending"
    NO_SEPARATOR = "no_separator"
    WRITTEN_SEPARATOR = "written_separator"
    NO_CHECK_DIGIT = "no_check_digit"
    LETTERS_LOST = "letters_lost"
    ACCENTS = "accents"
    NOT_OF_THE_SHEET = "not_of_the_sheet"
    NO_IDENTIFIER = "no_identifier"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault; `found` is what came instead, `scanner` and `machine` are the layouts that do not fit."""

    kind: FaultKind
    found: str = ""
    scanner: str = ""
    machine: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """One scan as it arrived: all of it, and whether a suffix closed it."""

    text: str
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """What a scan was: the code of the sheet that it comes from, None when it is none of them, and its faults."""

    code: SheetCode | None
    faults: tuple[Fault, ...]
    identified: bool = False


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """All faults, the worst first, and the codes of the sheet that are still to be scanned."""

    faults: tuple[Fault, ...]
    missing: tuple[SheetCode, ...]


@dataclass(frozen=True, slots=True)
class _Guess:
    """What a code arrives as when these things are wrong."""

    text: str
    code: SheetCode
    faults: tuple[Fault, ...]
    identified: bool


def examine(heard: Heard) -> Reading:
    """Which code of the sheet this is, and what happened to it on its way."""
    text = heard.text
    ending = () if heard.closed else (Fault(FaultKind.NO_SUFFIX),)
    best = min(
        (guess for guess in _guesses() if guess.text in text and len(text) - len(guess.text) <= MOST_EXTRA),
        key=lambda guess: (len(guess.faults) + (guess.text != text), len(text) - len(guess.text)),
        default=None,
    )
    if best is None:
        code, fault = _nearly(text)
        return Reading(code, (fault, *ending))
    before, _, after = text.partition(best.text)
    extra = [Fault(FaultKind.PREFIX, _visible(before))] if before else []
    extra += [Fault(FaultKind.ENDING, _visible(after))] if after else []
    return Reading(best.code, (*best.faults, *extra, *ending), best.identified)


def diagnose(readings: Iterable[Reading]) -> Diagnosis:
    """The faults of all scans together; a code that was scanned again counts as it came last."""
    latest: dict[str, Reading] = {}
    for place, reading in enumerate(readings):
        latest[reading.code.name if reading.code else f"#{place}"] = reading
    known = [reading for reading in latest.values() if reading.code]
    found = {fault for reading in (known or latest.values()) for fault in reading.faults}
    if known and not any(reading.identified for reading in known):
        found.add(Fault(FaultKind.NO_IDENTIFIER))
    order = list(FaultKind)
    faults = sorted(found, key=lambda fault: (order.index(fault.kind), fault.found, fault.scanner, fault.machine))
    return Diagnosis(_one_of_each(faults), tuple(code for code in SHEET if code.name not in latest))


def _one_of_each(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    kinds: dict[FaultKind, Fault] = {}
    for fault in faults:
        kinds.setdefault(fault.kind, fault)
    return tuple(kinds.values())


@cache
def _guesses() -> tuple[_Guess, ...]:
    layouts = [("", ""), *((one, other) for one, other in product(LAYOUTS, LAYOUTS) if one != other)]
    return tuple(
        guess
        for code in SHEET
        for (scanner, machine), caps, identified in product(layouts, (False, True), (True, False))
        for guess in _arrivals(code, scanner, machine, caps=caps, identified=identified)
    )


def _arrivals(code: SheetCode, scanner: str, machine: str, *, caps: bool, identified: bool) -> Iterator[_Guess]:
    aim = code.aim if identified else ""
    moved = (Fault(FaultKind.LAYOUT, "", scanner, machine),) if scanner else ()
    inverted = (Fault(FaultKind.CAPS_LOCK),) if caps else ()
    for sent, own in _sent(code):
        typed = _typed(aim + sent, scanner, machine)
        # A layout or a lock that changes nothing in this code cannot be told from none.
        if typed is None or (scanner and typed == aim + sent):
            continue
        arrived = typed.swapcase() if caps else typed
        if len(arrived) >= SHORTEST_KNOWN and not (caps and arrived == typed):
            yield _Guess(arrived, code, (*moved, *inverted, *own), identified)


def _sent(code: SheetCode) -> Iterator[tuple[str, tuple[Fault, ...]]]:
    yield code.text, ()
    if SEPARATOR in code.text:
        yield code.text.replace(SEPARATOR, ""), (Fault(FaultKind.NO_SEPARATOR),)
        for written in WRITTEN_SEPARATORS:
            fault = Fault(FaultKind.WRITTEN_SEPARATOR, _visible(written))
            yield code.text.replace(SEPARATOR, written), (fault,)
    if code.sort is Sort.EAN13:
        yield code.text[:-1], (Fault(FaultKind.NO_CHECK_DIGIT),)


def _typed(text: str, scanner: str, machine: str) -> str | None:
    if not scanner:
        return text
    parts = [retyped(part, scanner, machine) for part in text.split(SEPARATOR)]
    return None if None in parts else SEPARATOR.join(part for part in parts if part is not None)


def _nearly(text: str) -> tuple[SheetCode | None, Fault]:
    """For what no single cause explains: the code whose letters are there in their order, but for some."""
    for code in SHEET:
        if code.name == "accents" and _is_accented(text, code.text):
            return code, Fault(FaultKind.ACCENTS, _visible(text))
    for code in SHEET:
        bare = text.removeprefix(code.aim)
        if len(code.text) // 2 <= len(bare) < len(code.text) and _is_within(bare, code.text):
            return code, Fault(FaultKind.LETTERS_LOST, _visible(text))
    return None, Fault(FaultKind.NOT_OF_THE_SHEET, _visible(text))


def _is_accented(text: str, whole: str) -> bool:
    plain = [letter for letter in whole if letter.isascii()]
    return len(text) >= len(plain) and _is_within("".join(plain), text)


def _is_within(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(letter in rest for letter in part)


def _visible(text: str) -> str:
    """The text with control characters as their pictures."""
    return "".join(chr(CONTROL_PICTURES + ord(sign)) if sign < " " else sign for sign in text)
