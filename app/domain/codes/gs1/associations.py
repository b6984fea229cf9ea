"""Which elements must and must not stand together on one item (General Specifications 4.14)."""

from collections.abc import Iterable

from app.domain.codes.gs1.dictionary import find_ai, matches
from app.domain.codes.gs1.elements import Element
from app.domain.codes.gs1.faults import Gs1Error, Gs1FaultCode

_SIGNATURE = "8030"
_LENGTH_WITHOUT_SERIAL = {"253": 13, "255": 13, "8003": 14}


def check_associations(elements: Iterable[Element]) -> None:
    """Raise Gs1Error unless the elements of all symbols on one item fit together.

    An AI may be repeated only with the same value; a digital signature needs a serialised key.
    """
    values: dict[str, str] = {}
    for element in elements:
        if values.setdefault(element.ai, element.value) != element.value:
            raise Gs1Error(Gs1FaultCode.REPEATED, "the element is repeated with another value", element.ai)
    for ai in values:
        _check_required(ai, set(values))
        _check_exclusive(ai, set(values) - {ai})
    _check_signature(values)


def _check_required(ai: str, present: set[str]) -> None:
    entry = find_ai(ai)
    for groups in entry.requires if entry else ():
        if not any(all(_is_present(pattern, present) for pattern in group) for group in groups):
            wanted = ", ".join("+".join(group) for group in groups)
            raise Gs1Error(Gs1FaultCode.MISSING, f"one of {wanted} must accompany it", ai)


def _check_exclusive(ai: str, others: set[str]) -> None:
    entry = find_ai(ai)
    for pattern in entry.excludes if entry else ():
        if _is_present(pattern, others):
            raise Gs1Error(Gs1FaultCode.EXCLUSIVE, f"it must not stand with {pattern}", ai)


def _is_present(pattern: str, ais: set[str]) -> bool:
    return any(matches(pattern, ai) for ai in ais)


def _check_signature(values: dict[str, str]) -> None:
    if _SIGNATURE not in values:
        return
    for ai, length in _LENGTH_WITHOUT_SERIAL.items():
        if ai in values and len(values[ai]) <= length:
            raise Gs1Error(Gs1FaultCode.UNSERIALISED, "a digital signature needs its serial component", ai)
