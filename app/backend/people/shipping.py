"""What a terminal gets of its store's people: names, roles, and verifiers that fit this terminal alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from app.backend.catalogue.feed import position
from app.backend.people.secrets import Safe
from app.backend.people.staff import list_name
from app.backend.people.tables import person, person_pin, person_store
from app.domain.permissions import Role
from app.wire.people import MOST_PEOPLE, Member, PeopleAnswer, PeopleRequest
from app.wire.pins import verifier_of

GOOD_FOR = timedelta(hours=72)


def shipped(connection: Connection, safe: Safe, store: str, asked: PeopleRequest, now: datetime) -> PeopleAnswer:
    """Everybody of the store who has a PIN, or nobody new when the list is as it was after the terminal's cursor."""
    cursor = str(position(connection, list_name(store)))
    people = None if asked.after == cursor else _members(connection, safe, store, asked.pepper)
    return PeopleAnswer(people, cursor, (now + GOOD_FOR).isoformat(), safe.memory_kib)


def _members(connection: Connection, safe: Safe, store: str, pepper: bytes) -> tuple[Member, ...]:
    c = person.c
    query = (
        select(c.id, c.name, c.role, person_pin.c.salt, person_pin.c.sealed)
        .select_from(
            person_store.join(person, c.id == person_store.c.person).join(person_pin, person_pin.c.person == c.id)
        )
        .where(person_store.c.store == store, c.active)
        .order_by(c.name, c.id)
        .limit(MOST_PEOPLE)
    )
    found = (_member(row, safe, store, pepper) for row in connection.execute(query))
    return tuple(one for one in found if one is not None)


def _member(row: Row[*tuple[Any, ...]], safe: Safe, store: str, pepper: bytes) -> Member | None:
    secret = safe.open(row.id, row.sealed)
    if secret is None:
        return None
    return Member(row.id, row.name, Role(row.role), row.salt, verifier_of(pepper, store, row.id, secret))
