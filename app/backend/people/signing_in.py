"""Signing in to the back office: a password that is slow to try, a lock that grows, a session that ends by itself."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from app.backend.access.actor import Actor, ActorKind
from app.backend.access.audit import RETAILER, note
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people import staff
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.people.secrets import Safe
from app.backend.people.tables import office_session, person, person_login
from app.backend.problems import Refused
from app.domain.pins import lock_seconds
from app.wire.fields import clean

PASSWORD_LEAST, PASSWORD_MOST = 12, 128
LASTS_MS = 12 * 3_600_000
IDLE_MS = 30 * 60_000
_SEEN_EVERY_MS = 60_000


def check_password(text: str, staff_words: tuple[str, ...]) -> None:
    """Refuse a password that is short, of few letters, or the person's own name.

    Raises Refused 400 `PASSWORD-TOO-SIMPLE`.
    """
    plain = text.casefold()
    own = any(len(word) > 3 and word.casefold() in plain for word in staff_words)
    if not PASSWORD_LEAST <= len(text) <= PASSWORD_MOST or len(set(plain)) < 6 or own:
        raise Refused(400, "PASSWORD-TOO-SIMPLE", "The password is too simple", least=str(PASSWORD_LEAST))


def sign_in(core: Core, safe: Safe, login: str, password: str) -> str:
    """Check a password and open a session; gives what the browser shows from now on. Slow, and two transactions.

    A try is counted before it is checked. Raises Refused 403 `SIGN-IN-WRONG` for a wrong name as for a wrong password,
    and as long as too many wrong ones keep everybody out: who guesses must not learn which names there are.
    """
    asked = login.strip().casefold()[:80]
    row = None
    if clean(asked):
        row = core.database.write(lambda connection: _count_try(connection, asked, to_ms(core.now())))
    fits = safe.password_fits(row["password"] if row else "", password[:PASSWORD_MOST])
    if row is None or not fits:
        raise Refused(403, "SIGN-IN-WRONG", "The name or the password is wrong")
    token = secrets.token_urlsafe(32)
    core.database.write(lambda connection: _open(connection, row["id"], token, to_ms(core.now())))
    return token


@dataclass(frozen=True, slots=True)
class Session:
    """A session that has not ended; `stale` when it is time to call `seen`."""

    person: OfficePerson
    stale: bool


def signed_in_now(core: Core, token: str) -> OfficePerson | None:
    """Who shows the token of a session that has not ended; the session is then in use."""
    now_ms = to_ms(core.now())
    found = core.database.read(lambda connection: signed_in(connection, token, now_ms))
    if found is not None and found.stale:
        core.database.write(lambda connection: seen(connection, token, now_ms))
    return None if found is None else found.person


def signed_in(connection: Connection, token: str, now_ms: int) -> Session | None:
    """The session that a token names, if it has not ended."""
    query = (
        select(person, office_session.c.since_ms.label("session_ms"), office_session.c.seen_ms)
        .select_from(office_session.join(person, person.c.id == office_session.c.person))
        .where(office_session.c.id == _kept(token), person.c.active)
    )
    row = connection.execute(query).mappings().one_or_none()
    if row is None or row["session_ms"] + LASTS_MS < now_ms or row["seen_ms"] + IDLE_MS < now_ms:
        return None
    one = staff.known(connection, row["id"])
    who = OfficePerson(one.id, one.name, one.role, one.everywhere, frozenset(one.stores))
    return Session(who, row["seen_ms"] < now_ms - _SEEN_EVERY_MS)


def seen(connection: Connection, token: str, now_ms: int) -> None:
    """Remember that a session is in use."""
    mine = (office_session.c.id == _kept(token)) & (office_session.c.seen_ms < now_ms - _SEEN_EVERY_MS)
    connection.execute(update(office_session).where(mine).values(seen_ms=now_ms))


def sign_out(connection: Connection, token: str) -> None:
    """End a session."""
    connection.execute(delete(office_session).where(office_session.c.id == _kept(token)))


def _count_try(connection: Connection, login: str, now_ms: int) -> RowMapping | None:
    query = (
        select(person)
        .join(person_login, person_login.c.person == person.c.id)
        .where(person_login.c.login == login, person.c.active)
        .with_for_update(of=person)
    )
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        return None
    waiting = lock_seconds(row["tries"]) - (now_ms - row["tried_ms"]) // 1000
    if waiting > 0:
        return None
    connection.execute(update(person).where(person.c.id == row["id"]).values(tries=row["tries"] + 1, tried_ms=now_ms))
    return row


def _open(connection: Connection, person_id: str, token: str, now_ms: int) -> None:
    member = staff.known(connection, person_id)
    view = OfficePerson(member.id, member.name, member.role, member.everywhere, frozenset(member.stores))
    view.require(OfficeAct.LOOK)
    connection.execute(delete(office_session).where(office_session.c.since_ms < now_ms - LASTS_MS))
    connection.execute(update(person).where(person.c.id == person_id).values(tries=0, tried_ms=0))
    connection.execute(
        insert(office_session).values(id=_kept(token), person=person_id, since_ms=now_ms, seen_ms=now_ms)
    )
    actor = Actor(ActorKind.PERSON, person_id, "office")
    note(connection, actor, "office.sign_in", min(member.stores, default=RETAILER), "person", person_id, {}, now_ms)


def _kept(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()
