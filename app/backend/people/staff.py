"""Taking people on, changing what they are, letting them go. Every change is audited and moves their stores' lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from app.backend.access.actor import Actor
from app.backend.access.audit import RETAILER, note
from app.backend.database import insert_new
from app.backend.people.secrets import SealedPin
from app.backend.people.tables import office_session, person, person_login, person_pin, person_store, pin_mark
from app.backend.problems import Refused
from app.backend.schema import feed, store
from app.domain.permissions import Role

MOST_STORES = 50


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody who works for the retailer. `login` is what they sign in to the back office with, or empty."""

    id: str
    name: str
    role: Role
    stores: tuple[str, ...] = ()
    login: str = ""
    everywhere: bool = False

    def content(self) -> dict[str, Any]:
        """What is written down of them."""
        return {
            "name": self.name,
            "role": self.role.value,
            "stores": sorted(self.stores),
            "login": self.login,
            "everywhere": self.everywhere,
        }


def take_on(connection: Connection, actor: Actor, wanted: Staff, now_ms: int) -> None:
    """Take on a person; the same person again changes nothing.

    Raises Refused 409 `ID-REUSED`, `LOGIN-TAKEN`, 400 `STORE-UNKNOWN`.
    """
    before = find(connection, wanted.id)
    if before is not None and before.content() == wanted.content():
        return
    if connection.scalar(select(person.c.id).where(person.c.id == wanted.id)) is not None:
        raise Refused(409, "ID-REUSED", "The id belongs to somebody else, or to somebody who works here no more")
    values = {"name": wanted.name, "role": wanted.role.value, "login": wanted.login, "everywhere": wanted.everywhere}
    connection.execute(insert(person).values(id=wanted.id, active=True, since_ms=now_ms, **values))
    _take_login(connection, wanted)
    _place(connection, wanted)
    _tell(connection, actor, "person.take_on", wanted.id, wanted.stores, wanted.content(), now_ms)


def change(connection: Connection, actor: Actor, wanted: Staff, now_ms: int) -> None:
    """Make a person what is wanted; their sessions in the back office end.

    Raises as `take_on`, and Refused 404 `PERSON-UNKNOWN`.
    """
    before = known(connection, wanted.id)
    if before.content() == wanted.content():
        return
    values = {"name": wanted.name, "role": wanted.role.value, "login": wanted.login, "everywhere": wanted.everywhere}
    connection.execute(update(person).where(person.c.id == wanted.id).values(values))
    if before.login != wanted.login:
        connection.execute(delete(person_login).where(person_login.c.person == wanted.id))
        _take_login(connection, wanted)
    _place(connection, wanted)
    end_sessions(connection, wanted.id)
    touched = {*before.stores, *wanted.stores}
    _tell(connection, actor, "person.change", wanted.id, touched, wanted.content(), now_ms)


def let_go(connection: Connection, actor: Actor, person_id: str, now_ms: int) -> None:
    """A person works here no more: no PIN, no password, no session. Raises Refused 404 `PERSON-UNKNOWN`."""
    before = known(connection, person_id)
    connection.execute(
        update(person).where(person.c.id == person_id).values(active=False, everywhere=False, login="", password="")
    )
    for table in (person_login, person_pin, pin_mark, person_store):
        connection.execute(delete(table).where(table.c.person == person_id))
    end_sessions(connection, person_id)
    _tell(connection, actor, "person.let_go", person_id, before.stores, {}, now_ms)


def set_pin(connection: Connection, actor: Actor, person_id: str, pin: SealedPin, now_ms: int) -> None:
    """Give a person a new PIN at the counter. Raises Refused 409 `PIN-TAKEN`, 404 `PERSON-UNKNOWN`."""
    member = known(connection, person_id)
    connection.execute(delete(pin_mark).where(pin_mark.c.person == person_id))
    _mark(connection, member, pin.mark)
    connection.execute(delete(person_pin).where(person_pin.c.person == person_id))
    connection.execute(insert(person_pin).values(person=person_id, salt=pin.salt, sealed=pin.sealed, set_ms=now_ms))
    _tell(connection, actor, "person.set_pin", person_id, member.stores, {}, now_ms)


def set_password(connection: Connection, actor: Actor, person_id: str, kept: str, now_ms: int) -> None:
    """Give a person a new password for the back office; all their sessions end. Raises Refused `PERSON-UNKNOWN`."""
    member = known(connection, person_id)
    connection.execute(update(person).where(person.c.id == person_id).values(password=kept, tries=0, tried_ms=0))
    end_sessions(connection, person_id)
    _note(connection, actor, "person.set_password", person_id, member.stores, {}, now_ms)


def find(connection: Connection, person_id: str) -> Staff | None:
    """The person with an id, if they work here."""
    query = select(person).where(person.c.id == person_id, person.c.active)
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _staff(row, _stores(connection, person_id))


def known(connection: Connection, person_id: str) -> Staff:
    """The person with an id. Raises Refused 404 `PERSON-UNKNOWN`."""
    found = find(connection, person_id)
    if found is None:
        raise Refused(404, "PERSON-UNKNOWN", "Nobody with this id works here")
    return found


def by_login(connection: Connection, login: str) -> str | None:
    """The id of who signs in with a name."""
    return connection.scalar(select(person_login.c.person).where(person_login.c.login == login))


def everyone(connection: Connection, most: int = 1000) -> list[Staff]:
    """All who work here, by name."""
    rows = connection.execute(select(person).where(person.c.active).order_by(person.c.name, person.c.id).limit(most))
    found = rows.mappings().all()
    places: dict[str, list[str]] = {}
    for row in connection.execute(select(person_store).where(person_store.c.person.in_([one["id"] for one in found]))):
        places.setdefault(row.person, []).append(row.store)
    return [_staff(row, places.get(row["id"], ())) for row in found]


def end_sessions(connection: Connection, person_id: str) -> None:
    """Sign a person out everywhere."""
    connection.execute(delete(office_session).where(office_session.c.person == person_id))


def list_name(store_id: str) -> str:
    """The name of the counter that moves when a store's people change."""
    return f"people:{store_id}"


def _place(connection: Connection, wanted: Staff) -> None:
    stores = set(wanted.stores)
    found = set(connection.scalars(select(store.c.id).where(store.c.id.in_(stores))))
    if stores - found:
        raise Refused(400, "STORE-UNKNOWN", "There is no such store", store=min(stores - found))
    connection.execute(delete(person_store).where(person_store.c.person == wanted.id))
    insert_new(connection, person_store, [{"store": one, "person": wanted.id} for one in sorted(stores)])
    mark = connection.scalar(select(pin_mark.c.mark).where(pin_mark.c.person == wanted.id).limit(1))
    if mark is not None:
        connection.execute(delete(pin_mark).where(pin_mark.c.person == wanted.id))
        _mark(connection, wanted, mark)


def _mark(connection: Connection, member: Staff, mark: bytes) -> None:
    """No two people of a store have the same PIN: each would sign in as the other."""
    rows = [{"store": one, "mark": mark, "person": member.id} for one in sorted(member.stores)]
    insert_new(connection, pin_mark, rows)
    query = select(pin_mark.c.person).where(pin_mark.c.store.in_(member.stores), pin_mark.c.mark == mark)
    if any(holder != member.id for holder in connection.scalars(query)):
        raise Refused(409, "PIN-TAKEN", "Somebody of the store has this PIN")


def _take_login(connection: Connection, wanted: Staff) -> None:
    if not wanted.login:
        return
    insert_new(connection, person_login, [{"login": wanted.login, "person": wanted.id}])
    if connection.scalar(select(person_login.c.person).where(person_login.c.login == wanted.login)) != wanted.id:
        raise Refused(409, "LOGIN-TAKEN", "Somebody else signs in with this name")


def _tell(
    connection: Connection,
    actor: Actor,
    act: str,
    person_id: str,
    stores: Iterable[str],
    detail: Mapping[str, Any],
    now_ms: int,
) -> None:
    places = sorted(stores)
    _note(connection, actor, act, person_id, places, detail, now_ms)
    for one in places:
        insert_new(connection, feed, [{"name": list_name(one), "n": 0}])
        connection.execute(update(feed).where(feed.c.name == list_name(one)).values(n=feed.c.n + 1))


def _note(
    connection: Connection,
    actor: Actor,
    act: str,
    person_id: str,
    stores: Sequence[str],
    detail: Mapping[str, Any],
    now_ms: int,
) -> None:
    for one in stores or [RETAILER]:
        note(connection, actor, act, one, "person", person_id, detail, now_ms)


def _stores(connection: Connection, person_id: str) -> Sequence[str]:
    return connection.scalars(select(person_store.c.store).where(person_store.c.person == person_id)).all()


def _staff(row: RowMapping, stores: Iterable[str]) -> Staff:
    return Staff(
        row["id"], row["name"], Role(row["role"]), tuple(sorted(stores)), row["login"], bool(row["everywhere"])
    )
