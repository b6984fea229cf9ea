"""Messages of the locker protocol: JSON objects, one to a line; what came is checked before it is believed."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass

from hardware.lockers.locker import COMPARTMENT, Compartment
from hardware.status import Fact

VERSION = 1
LONGEST = 4096
END = b"\n"
MOST_COMPARTMENTS = 500
TEXT_LENGTH = 40
DOORS = {"open": Fact.YES, "closed": Fact.NO, "unknown": Fact.UNKNOWN}
OCCUPIED = {"yes": Fact.YES, "no": Fact.NO, "unknown": Fact.UNKNOWN}
OUTCOMES = frozenset(("opened", "driven", "jammed", "begun", "void", "none"))

Message = Mapping[str, object]


class GarbledError(ValueError):
    """What came is no message of this protocol."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """What a wall says first."""

    wall: str
    nonce: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a wall says of an intent: a code when it declined, else the outcome, and the door as it is now."""

    outcome: str = ""
    code: str = ""
    open: Fact = Fact.UNKNOWN


def encode(message: Message) -> bytes:
    """The line of a message."""
    return json.dumps(message, separators=(",", ":")).encode() + END


def decode(line: bytes) -> Message:
    """The message of a line; raises GarbledError."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as wrong:
        raise GarbledError(f"no JSON: {line[:TEXT_LENGTH]!r}") from wrong
    if not isinstance(message, dict):
        raise GarbledError(f"no object: {line[:TEXT_LENGTH]!r}")
    return message


def greeting_of(message: Message) -> Greeting:
    """A wall's greeting; raises GarbledError for another version or device."""
    nonce = message.get("nonce")
    if message.get("locker") != VERSION or not isinstance(nonce, str):
        raise GarbledError("no wall of lockers of this version")
    return Greeting(_text(message, "wall"), nonce)


def answer_of(message: Message, intent: str, compartment: str) -> Answer:
    """What a wall says of this intent; raises GarbledError."""
    if message.get("ok") is False:
        return Answer(code=_text(message, "code") or "declined")
    outcome, named = _text(message, "outcome"), message.get("compartment")
    if message.get("ok") is not True or message.get("intent") != intent or outcome not in OUTCOMES:
        raise GarbledError("no answer about this intent")
    if outcome not in ("void", "none") and named != compartment:
        raise GarbledError(f"an answer about another compartment, {named!r}")
    return Answer(outcome, open=DOORS.get(_text(message, "door"), Fact.UNKNOWN))


def compartments_of(message: Message) -> tuple[Compartment, ...]:
    """Every compartment of a status; raises GarbledError."""
    told = message.get("compartments")
    if message.get("ok") is not True or not isinstance(told, list) or len(told) > MOST_COMPARTMENTS:
        raise GarbledError("no status")
    return tuple(_compartment(entry) for entry in told)


def mac_of(key: str, nonce: str, number: int, compartment: str, intent: str) -> str:
    """What proves that an order comes from somebody who has the wall's key."""
    signed = "\n".join((nonce, str(number), compartment, intent))
    return hmac.new(key.encode(), signed.encode(), hashlib.sha256).hexdigest()


def _compartment(entry: object) -> Compartment:
    if not isinstance(entry, dict) or not COMPARTMENT.fullmatch(str(entry.get("name", ""))):
        raise GarbledError(f"no compartment: {str(entry)[:TEXT_LENGTH]}")
    return Compartment(
        str(entry["name"]),
        _text(entry, "size"),
        DOORS.get(_text(entry, "door"), Fact.UNKNOWN),
        OCCUPIED.get(_text(entry, "occupied"), Fact.UNKNOWN),
        _text(entry, "fault"),
    )


def _text(message: Message, name: str) -> str:
    value = message.get(name, "")
    return "".join(char for char in value if char.isprintable())[:TEXT_LENGTH] if isinstance(value, str) else ""
