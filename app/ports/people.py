"""Who works here, and whether a PIN is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.permissions import Person, Role


class People(Protocol):
    """PINs are checked slowly on purpose; wrong ones lock, and the lock survives a restart."""

    def everyone(self) -> Sequence[Person]: ...
    def verify(self, person_id: str, pin: str) -> Person:
        """The person, if the PIN is right. Raises Refusal `PIN-WRONG` (with `left`), `PIN-LOCKED` (with `seconds`)."""
        ...

    def by_badge(self, badge: str) -> Person | None: ...
    def enrol(self, name: str, role: Role, pin: str) -> Person:
        """Take on a person. Raises Refusal `PIN-TOO-SIMPLE`, `PIN-TAKEN`, `NAME-MISSING`."""
        ...

    def set_pin(self, person_id: str, pin: str) -> Person:
        """Give a person a new PIN; a lock ends. Raises Refusal `PIN-TOO-SIMPLE`, `PIN-TAKEN`, `PERSON-UNKNOWN`."""
        ...

    def issue_badge(self, person_id: str) -> str:
        """Make a new badge for a person, in place of the last one; gives its payload, which is kept nowhere.

        Raises Refusal `PERSON-UNKNOWN`.
        """
        ...
