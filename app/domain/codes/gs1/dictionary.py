"""The application identifiers and their rules, read from the entries of the GS1 Barcode Syntax Dictionary.

An entry is ``AIs [flags] components... [attributes...] # title``. Flag ``*`` marks a pre-defined length that needs no
separator, ``?`` an AI that a Digital Link may carry as a query attribute. A component is a character set (N digits,
X CSET 82, Y CSET 39, Z base64url) and a length (``6`` or ``..20``) followed by its linters, in brackets when it is
optional. Attributes: ``req`` and ``ex`` associations, ``dlpkey`` Digital Link primary keys with their qualifiers.
"""

import re
from dataclasses import dataclass
from functools import cache

from app.domain.codes.gs1.ai_table import ENTRIES

_ENTRY = re.compile(r"(?P<ais>[0-9-]+)(?: (?P<flags>[*?]+))?(?P<fields>(?: [^#]+?)*)(?: ?# (?P<title>.*))?")
_COMPONENT = re.compile(
    r"(?P<open>\[)?(?P<charset>[NXYZ])(?P<variable>\.\.)?(?P<length>[0-9]+)\]?(?P<linters>(?:,\w+)*)"
)
AI_LENGTHS = (2, 3, 4)


@dataclass(frozen=True, slots=True)
class Component:
    """One part of an AI's value: its character set, its lengths and the content rules by name."""

    charset: str
    min_length: int
    max_length: int
    optional: bool
    linters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ApplicationIdentifier:
    """One AI: ``requires`` is met by any of its groups, each a set of AI patterns (``31nn``) that must all be there."""

    ai: str
    title: str
    predefined_length: bool
    link_attribute: bool
    components: tuple[Component, ...]
    requires: tuple[tuple[tuple[str, ...], ...], ...] = ()
    excludes: tuple[str, ...] = ()
    qualifiers: tuple[tuple[str, ...], ...] | None = None

    @property
    def max_length(self) -> int:
        """The most characters a value may have."""
        return sum(component.max_length for component in self.components)

    @property
    def is_link_key(self) -> bool:
        """Whether a Digital Link may identify something by this AI."""
        return self.qualifiers is not None


def find_ai(ai: str) -> ApplicationIdentifier | None:
    """The AI of exactly these digits, None when the dictionary does not know it."""
    return _dictionary().get(ai)


def leading_ai(message: str) -> ApplicationIdentifier | None:
    """The AI that a message starts with; AIs are prefix-free, so there is at most one."""
    candidates = (find_ai(message[:length]) for length in AI_LENGTHS)
    return next((found for found in candidates if found is not None), None)


def unlisted_ai(ai: str) -> ApplicationIdentifier:
    """The broadest rules, for an AI that was published after this dictionary."""
    anything = Component("X", 1, 90, optional=False, linters=())
    return ApplicationIdentifier(ai, "", predefined_length=False, link_attribute=True, components=(anything,))


def matches(pattern: str, ai: str) -> bool:
    """Whether an AI fits a pattern in which ``n`` stands for any digit."""
    return len(pattern) == len(ai) and all(p in ("n", digit) for p, digit in zip(pattern, ai, strict=True))


@cache
def _dictionary() -> dict[str, ApplicationIdentifier]:
    return {entry.ai: entry for line in ENTRIES.splitlines() for entry in _read_entry(line)}


def _read_entry(line: str) -> list[ApplicationIdentifier]:
    match = _ENTRY.fullmatch(line)
    if match is None:
        raise ValueError(f"malformed dictionary entry: {line!r}")
    fields = match["fields"].split()
    flags = match["flags"] or ""
    components = tuple(_read_component(field) for field in fields if _COMPONENT.fullmatch(field))
    requires = tuple(
        tuple(tuple(group.split("+")) for group in value.split(",")) for value in _attribute_values(fields, "req")
    )
    excludes = tuple(pattern for value in _attribute_values(fields, "ex") for pattern in value.split(","))
    return [
        ApplicationIdentifier(
            ai, match["title"] or "", "*" in flags, "?" in flags, components, requires, excludes, _qualifiers(fields)
        )
        for ai in _expand_range(match["ais"])
    ]


def _read_component(field: str) -> Component:
    match = _COMPONENT.fullmatch(field)
    if match is None:
        raise ValueError(f"malformed dictionary component: {field!r}")
    length = int(match["length"])
    linters = tuple(match["linters"].split(",")[1:])
    return Component(match["charset"], 1 if match["variable"] else length, length, match["open"] is not None, linters)


def _attribute_values(fields: list[str], name: str) -> list[str]:
    return [field.partition("=")[2] for field in fields if field.partition("=")[0] == name]


def _qualifiers(fields: list[str]) -> tuple[tuple[str, ...], ...] | None:
    values = _attribute_values(fields, "dlpkey")
    if not values:
        return None
    return tuple(tuple(sequence.split(",")) for value in values if value for sequence in value.split("|"))


def _expand_range(ais: str) -> list[str]:
    first, _, last = ais.partition("-")
    return [str(number).zfill(len(first)) for number in range(int(first), int(last or first) + 1)]
