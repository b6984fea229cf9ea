"""What a terminal asks and is told about the people of its store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

from app.domain.permissions import Role
from app.wire import fields
from app.wire.pins import MEMORY_KIB, PASSES, PEPPER_BYTES, SALT_BYTES, SECRET_BYTES

MOST_PEOPLE = 500
_MOST_MEMORY_KIB = 1024 * 1024
_MOST_PASSES = 100


@dataclass(frozen=True, slots=True)
class PeopleRequest:
    """A terminal asks who works in its store.

    `pepper` is its own, 32 bytes, which the backend uses and forgets; `after` is the last answer's cursor, or empty.
    """

    pepper: bytes
    after: str = ""

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {"pepper": self.pepper.hex(), "after": self.after}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The request. Raises BadMessage."""
        return cls(fields.octets(message, "pepper", PEPPER_BYTES), fields.text(message, "after", 20, 0))


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works in the store, with what proves their PIN at this terminal."""

    id: str
    name: str
    role: Role
    salt: bytes
    verifier: bytes

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "id": self.id,
            "name": self.name,
            "role": self.role.value,
            "salt": self.salt.hex(),
            "verifier": self.verifier.hex(),
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The person. Raises BadMessage."""
        role = fields.text(message, "role", 20)
        if role not in set(Role):
            raise fields.BadMessage("role: one of the roles is expected")
        return cls(
            fields.identity(message, "id"),
            fields.text(message, "name", 80),
            Role(role),
            fields.octets(message, "salt", SALT_BYTES),
            fields.octets(message, "verifier", SECRET_BYTES),
        )


@dataclass(frozen=True, slots=True)
class PeopleAnswer:
    """Everybody who works in the store, in place of all who were known before; None when nothing changed.

    `good_until` is when the terminal must have asked again; `memory_kib` and `passes` are argon2id's cost.
    """

    people: tuple[Member, ...] | None
    cursor: str
    good_until: str
    memory_kib: int = MEMORY_KIB
    passes: int = PASSES

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {
            "people": None if self.people is None else [one.as_json() for one in self.people],
            "cursor": self.cursor,
            "good_until": self.good_until,
            "memory_kib": self.memory_kib,
            "passes": self.passes,
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The answer. Raises BadMessage."""
        people = None
        if message.get("people") is not None:
            people = tuple(Member.from_json(one) for one in fields.items(message, "people", MOST_PEOPLE))
        return cls(
            people,
            fields.text(message, "cursor", 20),
            fields.moment(message, "good_until"),
            fields.whole(message, "memory_kib", 8, _MOST_MEMORY_KIB),
            fields.whole(message, "passes", 1, _MOST_PASSES),
        )
