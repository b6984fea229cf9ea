"""Element strings: cut into application identifiers and values, checked, composed and written out again."""

import re
from dataclasses import dataclass
from datetime import date

from app.domain.codes.gs1.dictionary import ApplicationIdentifier, find_ai, leading_ai
from app.domain.codes.gs1.faults import Gs1Error, Gs1FaultCode
from app.domain.codes.gs1.linters import broken_rule, fits_charset

GS = "\x1d"
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)((?:\\\(|[^(])+?)(?=\(|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Element:
    """One application identifier and its value as carried."""

    ai: str
    value: str


def parse_elements(message: str, today: date) -> tuple[Element, ...]:
    """The elements of a message as a scanner sends it, FNC1 as GS (0x1D); Gs1Error when it breaks a rule.

    A GS before the first element is tolerated because many scanners send it; one after a pre-defined length and one
    at the end are allowed. Whether the elements belong together is another question: see check_associations.
    """
    rest = message.removeprefix(GS)
    if not rest:
        raise Gs1Error(Gs1FaultCode.EMPTY, "the message is empty")
    elements: list[Element] = []
    while rest:
        entry = leading_ai(rest)
        if entry is None:
            raise Gs1Error(Gs1FaultCode.UNKNOWN_AI, "no known application identifier stands here", rest[:4])
        value, rest = _cut_value(entry, rest[len(entry.ai) :])
        check_value(entry, value, today)
        elements.append(Element(entry.ai, value))
    return tuple(elements)


def parse_bracketed(text: str, today: date) -> tuple[Element, ...]:
    r"""The elements of a human readable ``(01)05901234123457(10)AB``, a literal bracket written ``\(``.

    For typed text and label templates; no scanner sends this form. Gs1Error when it breaks a rule.
    """
    elements: list[Element] = []
    position = 0
    while position < len(text) or not elements:
        match = _BRACKETED.match(text, position)
        if match is None:
            raise Gs1Error(Gs1FaultCode.BRACKETS, "the brackets do not enclose application identifiers with values")
        entry = find_ai(match[1])
        if entry is None:
            raise Gs1Error(Gs1FaultCode.UNKNOWN_AI, "there is no such application identifier", match[1])
        element = Element(entry.ai, match[2].replace("\\(", "("))
        check_value(entry, element.value, today)
        elements.append(element)
        position = match.end()
    return tuple(elements)


def compose(elements: tuple[Element, ...], separator: str = GS) -> str:
    """The elements as one message without its leading FNC1, separators only where a length is not pre-defined."""
    parts = []
    for element in elements:
        entry = find_ai(element.ai)
        ends_itself = entry is not None and entry.predefined_length
        parts.append(element.ai + element.value + ("" if ends_itself else separator))
    return "".join(parts).removesuffix(separator)


def human_readable(elements: tuple[Element, ...]) -> str:
    """The elements as they are printed under a symbol: ``(01)05901234123457(10)AB``."""
    return "".join(f"({element.ai}){element.value}" for element in elements)


def check_value(entry: ApplicationIdentifier, value: str, today: date) -> None:
    """Raise Gs1Error unless the value has the lengths, the characters and the content that its AI asks for."""
    rest = value
    for component in entry.components:
        if not rest and component.optional:
            break
        part, rest = rest[: component.max_length], rest[component.max_length :]
        if len(part) < component.min_length:
            raise Gs1Error(Gs1FaultCode.TOO_SHORT, "the value is too short", entry.ai)
        if not fits_charset(component.charset, part):
            raise Gs1Error(Gs1FaultCode.CHARACTER, "the value holds a character it must not", entry.ai)
        for linter in component.linters:
            rule = broken_rule(linter, part, today)
            if rule is not None:
                raise Gs1Error(Gs1FaultCode.CONTENT, rule, entry.ai)
    if rest:
        raise Gs1Error(Gs1FaultCode.TOO_LONG, "the value is too long", entry.ai)


def _cut_value(entry: ApplicationIdentifier, message: str) -> tuple[str, str]:
    value, separator, rest = message.partition(GS)
    if not entry.predefined_length or len(value) <= entry.max_length:
        return value, rest
    return value[: entry.max_length], value[entry.max_length :] + separator + rest
