"""What a terminal asks for a customer who has no code, collects for somebody else, or says how it was."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self

from app.wire import fields

CODE_DIGITS = 6
LONGEST_SHOWN = 300


@dataclass(frozen=True, slots=True)
class PhoneCodeWanted:
    """Send a one-time code, under an id that the caller made.

    To a `phone` that somebody typed; or, when an `order` is named instead, to the phone or address that is on file.
    """

    id: str
    phone: str = ""
    order: str = ""

    def as_json(self) -> dict[str, Any]:
        """The message; what was not given is left out."""
        return {name: value for name, value in asdict(self).items() if value}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The wish in a message. Raises BadMessage."""
        if ("phone" in message) is ("order" in message):
            raise fields.BadMessage("phone: a phone or an order is expected")
        wanted = fields.identity(message, "id")
        if "order" in message:
            return cls(wanted, order=fields.identity(message, "order"))
        return cls(wanted, fields.text(message, "phone", 40))


@dataclass(frozen=True, slots=True)
class PhoneCodeTyped:
    """The one-time code as it was typed: digits alone."""

    code: str

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return asdict(self)

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The code in a message. Raises BadMessage."""
        code = fields.text(message, "code", CODE_DIGITS, CODE_DIGITS)
        if not (code.isascii() and code.isdigit()):
            raise fields.BadMessage(f"code: {CODE_DIGITS} digits are expected")
        return cls(code)


class OwnerAnswer(StrEnum):
    """What an order's owner says to somebody who wants to collect for them; `OVER`: nothing in time."""

    WAITING = "waiting"
    APPROVED = "approved"
    DENIED = "denied"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class OwnerAsked:
    """An order's owner was asked whether somebody may collect for them. `until` is of RFC 3339."""

    id: str
    answer: OwnerAnswer
    until: str

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return asdict(self)

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The question in a message. Raises BadMessage."""
        known = {answer.value: answer for answer in OwnerAnswer}
        answer = fields.text(message, "answer", 20)
        if answer not in known:
            raise fields.BadMessage(f"answer: one of {', '.join(known)} is expected")
        return cls(fields.identity(message, "id"), known[answer], fields.moment(message, "until"))


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """How a customer found the pickup, from 1 to 5, once under an id that the caller made."""

    id: str
    score: int

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return asdict(self)

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The answer in a message. Raises BadMessage."""
        return cls(fields.identity(message, "id"), fields.whole(message, "score", 1, 5))


@dataclass(frozen=True, slots=True)
class MoveHere:
    """Who stands here with `shown`, a scanned pass or a typed code, wants the order in this store."""

    id: str
    shown: str
    person: str
    name: str
    at: str

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return asdict(self)

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The wish in a message. Raises BadMessage."""
        person, name = fields.text(message, "person", 40), fields.text(message, "name", 80)
        return cls(fields.identity(message, "id"), shown_in(message), person, name, fields.moment(message, "at"))


def shown_in(message: fields.Message, name: str = "shown") -> str:
    """What somebody showed, a pass or a typed code: whatever it is, cut where no code is longer. Raises BadMessage."""
    return fields.raw_text(message, name)[:LONGEST_SHOWN]
