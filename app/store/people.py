"""Who works here. A wrong PIN is counted before it is checked, so that pulling the plug gains nobody a try.

Once the backend has told who works in the store, these are the people; the terminal's own are kept and not let in.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from app.domain.permissions import Person, Role
from app.domain.pins import MIN_LENGTH, check_strength, lock_seconds, tries_left
from app.domain.refusals import Refusal
from app.ports.clock import Clock, Ids
from app.store import schema
from app.store.engine import Lane
from app.store.pins import SHIPPED, Keeper
from app.store.roster import good_until

_P = schema.person.c
_BADGE_BYTES = 16


class LedgerPeople:
    """Implements the `People` port."""

    def __init__(
        self, lane: Lane, clock: Clock, ids: Ids, keeper: Keeper, min_length: Mapping[Role, int] = MIN_LENGTH
    ) -> None:
        self._lane = lane
        self._clock = clock
        self._ids = ids
        self._keeper = keeper
        self._min_length = min_length

    def everyone(self) -> Sequence[Person]:
        """All who work here, by name."""
        return [_person(row) for row in self._rows()]

    def verify(self, person_id: str, pin: str) -> Person:
        """The person, if the PIN is theirs.

        Raises Refusal `PIN-WRONG` (`left` tries before a longer wait), `PIN-LOCKED` (`seconds` to wait),
        `PERSON-UNKNOWN`, `PIN-KEY-MISSING`, `PEOPLE-OUTDATED` when the backend told of them too long ago.
        """
        row = self._row(person_id)
        self._require_fresh(row)
        waiting = self._waiting(row)
        if waiting:
            raise Refusal("PIN-LOCKED", seconds=str(waiting))
        tries = row.tries + 1
        self._note(person_id, tries)
        if self._keeper.fits(row.verifier, person_id, pin):
            self._note(person_id, 0)
            return _person(row)
        if lock_seconds(tries):
            raise Refusal("PIN-LOCKED", seconds=str(lock_seconds(tries)))
        raise Refusal("PIN-WRONG", left=str(tries_left(tries)))

    def by_badge(self, badge: str) -> Person | None:
        """Whose badge it is. Raises Refusal `PEOPLE-OUTDATED`."""
        row = self._holder(badge)
        if row is None:
            return None
        self._require_fresh(row)
        return _person(row)

    def enrol(self, name: str, role: Role, pin: str) -> Person:
        """Take on a person.

        Raises Refusal `NAME-MISSING`, `PIN-TOO-SIMPLE`, `PIN-TAKEN`, `PIN-KEY-MISSING`, `PEOPLE-AT-BACKEND`.
        """
        name = " ".join(name.split())
        if not name:
            raise Refusal("NAME-MISSING")
        self._require_own()
        self._check_pin(role, pin)
        person = Person(self._ids.new(), name, role)
        values = {"id": person.id, "name": name, "role": role.value, "verifier": self._keeper.verifier(person.id, pin)}
        with self._lane.writing() as tx:
            tx.execute(schema.person.insert(), {**values, "badge": "", "tries": 0, "locked_at_ms": 0})
        return person

    def set_pin(self, person_id: str, pin: str) -> Person:
        """Give a person a new PIN in place of the last one, and end a lock.

        Raises Refusal `PIN-TOO-SIMPLE`, `PIN-TAKEN`, `PERSON-UNKNOWN`, `PIN-KEY-MISSING`, `PEOPLE-AT-BACKEND`.
        """
        person = _person(self._row(person_id))
        self._require_own()
        self._check_pin(person.role, pin)
        values = {"verifier": self._keeper.verifier(person_id, pin), "tries": 0, "locked_at_ms": 0}
        with self._lane.writing() as tx:
            tx.execute(schema.person.update().where(_P.id == person_id).values(values))
        return person

    def give_badge(self, person_id: str, badge: str) -> None:
        """Give a person a badge in place of the last one. Raises Refusal `BADGE-TAKEN`, `PERSON-UNKNOWN`."""
        self._row(person_id)
        holder = self._holder(badge)
        if holder is not None and holder.id != person_id:
            raise Refusal("BADGE-TAKEN", person=holder.name)
        with self._lane.writing() as tx:
            tx.execute(schema.person.update().where(_P.id == person_id).values(badge=self._keeper.badge(badge)))

    def issue_badge(self, person_id: str) -> str:
        """Make a new badge for a person, in place of the last one; gives its payload, which is kept nowhere.

        Raises Refusal `PERSON-UNKNOWN`, `PIN-KEY-MISSING`.
        """
        payload = secrets.token_hex(_BADGE_BYTES).upper()
        self.give_badge(person_id, payload)
        return payload

    def _check_pin(self, role: Role, pin: str) -> None:
        # The holder's own last PIN is taken too: whoever asked for a new one shall not get the old one again.
        check_strength(pin, self._min_length[role])
        if any(self._keeper.fits(row.verifier, row.id, pin) for row in self._rows()):
            raise Refusal("PIN-TAKEN")

    def _require_own(self) -> None:
        if any(_shipped(row) for row in self._rows()):
            raise Refusal("PEOPLE-AT-BACKEND")

    def _require_fresh(self, row: Row[*tuple[Any, ...]]) -> None:
        """Somebody who was let go while the backend could not say so is let in for a while, never for good."""
        with self._lane.reading() as tx:
            until = good_until(tx)
        if _shipped(row) and until is not None and self._clock.now() >= until:
            raise Refusal("PEOPLE-OUTDATED")

    def _holder(self, badge: str) -> Row[*tuple[Any, ...]] | None:
        held = self._keeper.badge(badge) if badge else ""
        return next((row for row in self._rows() if held and row.badge == held), None)

    def _rows(self) -> Sequence[Row[*tuple[Any, ...]]]:
        with self._lane.reading() as tx:
            rows = tx.execute(schema.person.select().order_by(_P.name, _P.id)).all()
        return [row for row in rows if _shipped(row)] or rows

    def _row(self, person_id: str) -> Row[*tuple[Any, ...]]:
        row = next((row for row in self._rows() if row.id == person_id), None)
        if row is None:
            raise Refusal("PERSON-UNKNOWN")
        return row

    def _waiting(self, row: Row[*tuple[Any, ...]]) -> int:
        whole = lock_seconds(row.tries)
        gone: int = (self._now_ms() - row.locked_at_ms) // 1000
        if gone < 0:
            # The clock was put back: the wait starts again from here, it does not last until the old time returns.
            self._note(row.id, row.tries)
            return whole
        return max(0, whole - gone)

    def _note(self, person_id: str, tries: int) -> None:
        with self._lane.writing() as tx:
            tx.execute(
                schema.person.update()
                .where(_P.id == person_id)
                .values(tries=tries, locked_at_ms=self._now_ms() if tries else 0)
            )

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def _person(row: Row[*tuple[Any, ...]]) -> Person:
    return Person(row.id, row.name, Role(row.role))


def _shipped(row: Row[*tuple[Any, ...]]) -> bool:
    return bool(row.verifier.startswith(SHIPPED))
