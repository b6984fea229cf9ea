"""A JSON document read place by place, so that whatever is wrong in it is refused by naming its path."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

from app.domain.money import Money, parse_amount
from app.domain.refusal_words import words_of
from app.domain.refusals import Refusal

_ABSENT = object()
_T = TypeVar("_T")


def read_document(text: str) -> Node:
    """The root of a JSON document; numbers are read exactly. Raises Refusal `PRICE-FILE`."""
    try:
        value = json.loads(text, parse_float=Decimal, parse_int=Decimal, parse_constant=_no_such_number)
    except json.JSONDecodeError as error:
        raise _refusal(f"line {error.lineno}", f"this is not JSON ({error.msg})") from error
    except (ValueError, RecursionError) as error:
        raise _refusal("$", "this is not JSON") from error
    if not isinstance(value, dict):
        raise _refusal("$", "expected an object")
    return Node("$", value)


@dataclass(frozen=True, slots=True)
class Node:
    """One place of the document: its path and what is there, perhaps nothing."""

    path: str
    value: Any = _ABSENT

    @property
    def given(self) -> bool:
        """Whether anything is there; null is nothing."""
        return self.value is not _ABSENT and self.value is not None

    def __getitem__(self, key: str) -> Node:
        if self.given and not isinstance(self.value, dict):
            raise self.wrong("expected an object")
        return Node(f"{self.path}.{key}", self.value.get(key, _ABSENT) if self.given else _ABSENT)

    def only(self, *known: str) -> None:
        """Refuse keys that mean nothing here, so that a slip of the pen is not silently passed over."""
        if not self.given:
            return
        if not isinstance(self.value, dict):
            raise self.wrong("expected an object")
        for key in self.value:
            if key not in known:
                raise Node(f"{self.path}.{key}").wrong(f"unknown key; known are {', '.join(known)}")

    def items(self) -> Sequence[Node]:
        """The places of a list; none when it is absent."""
        if not self.given:
            return ()
        if not isinstance(self.value, list):
            raise self.wrong("expected a list")
        return [Node(f"{self.path}[{index}]", value) for index, value in enumerate(self.value)]

    def text(self, default: str | None = None) -> str:
        """A text that is not empty, unless the default is."""
        if not self.given:
            return self._default(default)
        if not isinstance(self.value, str) or not (self.value or default == ""):
            raise self.wrong("expected a text")
        return self.value

    def flag(self, *, default: bool) -> bool:
        """True or false."""
        if self.given and not isinstance(self.value, bool):
            raise self.wrong("expected true or false")
        return bool(self.value) if self.given else default

    def number(self, default: Decimal | None = None, *, least: Decimal | None = None, whole: bool = False) -> Decimal:
        """A finite number, as text or as a JSON number."""
        if not self.given:
            return self._default(default)
        number = self._decimal()
        if whole and number != number.to_integral_value():
            raise self.wrong("expected a whole number")
        if least is not None and number < least:
            raise self.wrong(f"expected at least {least}")
        return number

    def money(self, currency: str) -> Money:
        """An amount in major units."""
        try:
            return parse_amount(f"{self._decimal():f}", currency)
        except ValueError as error:
            raise self.wrong(f"expected an amount in {currency}") from error

    def day(self, default: date | None = None) -> date:
        """A day as YYYY-MM-DD."""
        if not self.given:
            return self._default(default)
        try:
            return date.fromisoformat(self.text())
        except ValueError as error:
            raise self.wrong("expected a day such as 2026-05-04") from error

    def one_of(self, known: Iterable[str], default: str | None = None) -> str:
        """One of some words."""
        choices = [str(choice) for choice in known]
        found = self.text(default)
        if found not in choices:
            raise self.wrong(f"expected one of {', '.join(choices)}")
        return found

    def wrong(self, problem: str) -> Refusal:
        """The refusal that names this place."""
        return _refusal(self.path, problem)

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Whatever the rules of the trade refuse inside is refused as this place's fault, in the same words."""
        try:
            yield
        except Refusal as refusal:
            if refusal.code == "PRICE-FILE":
                raise
            raise self.wrong(words_of(refusal).happened.rstrip(".")) from refusal

    def _decimal(self) -> Decimal:
        if not self.given:
            raise self.wrong("it is missing")
        try:
            number = self.value if isinstance(self.value, Decimal) else Decimal(self.text())
        except InvalidOperation as error:
            raise self.wrong("expected a number") from error
        if not number.is_finite() or abs(number.adjusted()) > 15 or len(number.as_tuple().digits) > 20:
            raise self.wrong("expected a number of ordinary size")
        return number

    def _default(self, default: _T | None) -> _T:
        if default is None:
            raise self.wrong("it is missing")
        return default


def _no_such_number(name: str) -> Decimal:
    raise ValueError(name)


def _refusal(path: str, problem: str) -> Refusal:
    return Refusal("PRICE-FILE", path=path, reason=problem)
