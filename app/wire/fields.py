"""Strict reading of JSON messages: every field has a type and a range, and a fault names the field."""

from __future__ import annotations

import binascii
import json
import uuid
from base64 import b64decode
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NoReturn

Message = Mapping[str, Any]

LARGEST = 2**53 - 1  # the largest whole number that every JSON reader keeps


class BadMessage(ValueError):
    """A message that is not what it should be; the text names the field and what was expected, never its value."""


def encode(message: Message) -> bytes:
    """A message as JSON bytes, ASCII only, so that every text that can be in a journal crosses any network unharmed."""
    return json.dumps(message, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode("ascii")


def decode(raw: bytes) -> Message:
    """The JSON object in bytes. Raises BadMessage for anything else, however deep, long or odd."""
    try:
        value = _DECODER.decode(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadMessage("not a JSON document") from None
    if not isinstance(value, dict):
        raise BadMessage("not a JSON object")
    return value


def whole(message: Message, name: str, low: int = 0, high: int = LARGEST) -> int:
    """A whole number in a range."""
    value = _present(message, name)
    if type(value) is not int or not low <= value <= high:  # a bool is an int, too
        raise BadMessage(f"{name}: a whole number from {low} to {high} is expected")
    return value


def digits(value: str, name: str) -> int:
    """A whole number, never below nought, that an address or a cursor writes in digits."""
    if not (value.isascii() and value.isdigit() and len(value) <= 15):
        raise BadMessage(f"{name}: a whole number is expected")
    return int(value)


def whole_or_none(message: Message, name: str, low: int = 0, high: int = LARGEST) -> int | None:
    """A whole number in a range, or null or nothing at all."""
    return None if message.get(name) is None else whole(message, name, low, high)


def truth(message: Message, name: str) -> bool:
    """True or false."""
    value = _present(message, name)
    if not isinstance(value, bool):
        raise BadMessage(f"{name}: true or false is expected")
    return value


def raw_text(message: Message, name: str) -> str:
    """Any text at all, whatever it holds."""
    value = _present(message, name)
    if not isinstance(value, str):
        raise BadMessage(f"{name}: text is expected")
    return value


def text(message: Message, name: str, longest: int = 200, shortest: int = 1) -> str:
    """Text of a bounded length, without control characters or halves of characters."""
    value = raw_text(message, name)
    if not shortest <= len(value) <= longest or not clean(value):
        raise BadMessage(f"{name}: {shortest} to {longest} ordinary characters are expected")
    return value


def clean(value: str) -> bool:
    """Whether a text has no control characters and no lone surrogates."""
    return value.isprintable() or all(
        char >= " " and char != "\x7f" and not "\ud800" <= char <= "\udfff" for char in value
    )


def octets(message: Message, name: str, count: int) -> bytes:
    """So many bytes, in hexadecimal."""
    value = raw_text(message, name)
    try:
        found = bytes.fromhex(value)
    except ValueError:
        found = b""
    if len(found) != count or found.hex() != value:
        raise BadMessage(f"{name}: {2 * count} hexadecimal digits are expected")
    return found


def blob(message: Message, name: str, longest: int) -> bytes:
    """Bytes in base64."""
    try:
        value = b64decode(raw_text(message, name).encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise BadMessage(f"{name}: base64 is expected") from None
    if len(value) > longest:
        raise BadMessage(f"{name}: at most {longest} bytes are expected")
    return value


def identity(message: Message, name: str) -> str:
    """A UUID in its usual form, lower case."""
    value = raw_text(message, name)
    try:
        if str(uuid.UUID(value)) == value:
            return value
    except ValueError:
        pass
    raise BadMessage(f"{name}: a UUID is expected")


def moment(message: Message, name: str) -> str:
    """A time of RFC 3339 with its offset."""
    value = text(message, name, 40)
    try:
        if datetime.fromisoformat(value).tzinfo is not None:
            return value
    except ValueError:
        pass
    raise BadMessage(f"{name}: a time with its offset is expected")


def items(message: Message, name: str, most: int, least: int = 0) -> Sequence[Message]:
    """A list of objects."""
    value = _present(message, name)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise BadMessage(f"{name}: a list of objects is expected")
    if not least <= len(value) <= most:
        raise BadMessage(f"{name}: {least} to {most} items are expected")
    return value


def texts(message: Message, name: str, most: int) -> tuple[str, ...]:
    """A list of short texts."""
    value = _present(message, name)
    if not isinstance(value, list) or len(value) > most:
        raise BadMessage(f"{name}: a list of at most {most} is expected")
    return tuple(text({name: item}, name) for item in value)


def inner(message: Message, name: str) -> Message:
    """An object inside the message."""
    value = _present(message, name)
    if not isinstance(value, dict):
        raise BadMessage(f"{name}: an object is expected")
    return value


def numbers(message: Message, name: str, most: int = 50) -> dict[str, int]:
    """An object of named whole numbers, of either sign."""
    value = inner(message, name)
    if len(value) > most or not all(key.isascii() and clean(key) and len(key) <= 40 for key in value):
        raise BadMessage(f"{name}: at most {most} short names are expected")
    return {key: whole(value, key, -LARGEST) for key in value}


def _present(message: Message, name: str) -> Any:
    if name not in message:
        raise BadMessage(f"{name}: missing")
    return message[name]


def _no_constant(_name: str) -> NoReturn:
    raise ValueError("NaN and Infinity are not JSON")


_DECODER = json.JSONDecoder(parse_constant=_no_constant)  # made once: a snapshot has a million lines
