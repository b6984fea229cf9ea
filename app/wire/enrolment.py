"""Pairing a terminal with the backend: the one-time code, what the terminal sends and what it is told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from app.wire import fields

CODE_LENGTH = 10
CODE_MINUTES = 15
CODE_TRIES = 5
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_ALIKE = str.maketrans({"I": "1", "L": "1", "O": "0", "-": "", " ": ""})


class Shape(StrEnum):
    """What a terminal is to people."""

    TILL = "till"
    KIOSK = "kiosk"
    TABLET = "tablet"


def code_from(random: int) -> str:
    """The one-time code that 50 random bits make."""
    return "".join(_ALPHABET[random >> 5 * place & 31] for place in reversed(range(CODE_LENGTH)))


def shown(code: str) -> str:
    """A code as people read it aloud: "7K3QD-9XW2M"."""
    return f"{code[:5]}-{code[5:]}"


def normal(typed: str) -> str:
    """A code as it was typed, in its one form: upper case, no spaces, 0 for O and 1 for I and L.

    Raises BadMessage when it cannot be one.
    """
    code = typed.strip().upper().translate(_ALIKE)
    if len(code) != CODE_LENGTH or not all(char in _ALPHABET for char in code):
        raise fields.BadMessage(f"code: {CODE_LENGTH} letters and digits are expected")
    return code


@dataclass(frozen=True, slots=True)
class EnrolRequest:
    """A terminal asks to be paired.

    `terminal` is a UUID it made, `public_key` its Ed25519 key (32 bytes), `name` may be empty.
    """

    code: str
    terminal: str
    public_key: bytes
    app: str
    name: str = ""

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "code": self.code,
            "terminal": self.terminal,
            "public_key": self.public_key.hex(),
            "app": self.app,
            "name": self.name,
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The request. Raises BadMessage."""
        return cls(
            normal(fields.text(message, "code", 40)),
            fields.identity(message, "terminal"),
            fields.octets(message, "public_key", 32),
            fields.text(message, "app", 40),
            fields.text(message, "name", 80, 0),
        )


@dataclass(frozen=True, slots=True)
class EnrolAnswer:
    """What a paired terminal is: store, name, short code ("03" in receipt numbers), epoch, the backend's public key."""

    store: str
    store_name: str
    currency: str
    terminal: str
    name: str
    short: str
    shape: Shape
    epoch: int
    server_key: bytes
    server_time: str

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "store": self.store,
            "store_name": self.store_name,
            "currency": self.currency,
            "terminal": self.terminal,
            "name": self.name,
            "short": self.short,
            "shape": self.shape.value,
            "epoch": self.epoch,
            "server_key": self.server_key.hex(),
            "server_time": self.server_time,
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The answer. Raises BadMessage."""
        return cls(
            fields.text(message, "store", 20),
            fields.text(message, "store_name", 80),
            _currency(message),
            fields.identity(message, "terminal"),
            fields.text(message, "name", 80),
            fields.text(message, "short", 8),
            _shape(message),
            fields.whole(message, "epoch", 1, 2**31 - 1),
            fields.octets(message, "server_key", 32),
            fields.moment(message, "server_time"),
        )


@dataclass(frozen=True, slots=True)
class SlotRequest:
    """The back office makes a place for a terminal.

    A store that is new is made with this name and currency (ISO 4217).
    """

    store: str
    currency: str
    name: str
    short: str
    shape: Shape = Shape.TILL
    store_name: str = ""

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "store": self.store,
            "currency": self.currency,
            "name": self.name,
            "short": self.short,
            "shape": self.shape.value,
            "store_name": self.store_name,
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The request. Raises BadMessage."""
        return cls(
            fields.text(message, "store", 20),
            _currency(message),
            fields.text(message, "name", 80),
            fields.text(message, "short", 8),
            _shape(message),
            fields.text(message, "store_name", 80, 0),
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a terminal: the one-time code that takes it, and until when."""

    code: str
    expires_at: str

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {"code": self.code, "expires_at": self.expires_at}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The slot. Raises BadMessage."""
        return cls(normal(fields.text(message, "code", 40)), fields.moment(message, "expires_at"))


def _currency(message: fields.Message) -> str:
    code = fields.text(message, "currency", 3, 3)
    if not (code.isascii() and code.isalpha() and code.isupper()):
        raise fields.BadMessage("currency: three capital letters are expected")
    return code


def _shape(message: fields.Message) -> Shape:
    shape = fields.text(message, "shape", 20)
    if shape not in set(Shape):
        raise fields.BadMessage("shape: till, kiosk or tablet is expected")
    return Shape(shape)
