"""What is done with people's secrets, from the check to the transaction; the slow steps are outside of it."""

from __future__ import annotations

from app.backend.access.actor import Actor
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people import staff
from app.backend.people.secrets import Safe
from app.backend.people.signing_in import check_password
from app.backend.people.staff import Staff
from app.backend.problems import Refused
from app.domain.pins import MIN_LENGTH, check_strength
from app.domain.refusals import Refusal


def give_pin(core: Core, safe: Safe, actor: Actor, person: str, pin: str) -> None:
    """Give a person a PIN. Raises Refused 400 `PIN-TOO-SIMPLE`, 409 `PIN-TAKEN`, 404 `PERSON-UNKNOWN`."""
    member = core.database.read(lambda connection: staff.known(connection, person))
    least = MIN_LENGTH[member.role]
    try:
        check_strength(pin, least)
    except Refusal as simple:
        raise Refused(400, "PIN-TOO-SIMPLE", "The PIN is too simple", least=str(least)) from simple
    sealed = safe.seal(person, pin)
    core.database.write(lambda connection: staff.set_pin(connection, actor, person, sealed, to_ms(core.now())))


def give_password(core: Core, safe: Safe, actor: Actor, person: str, password: str) -> None:
    """Give a person a password. Raises Refused 400 `PASSWORD-TOO-SIMPLE`, 404 `PERSON-UNKNOWN`."""
    member = core.database.read(lambda connection: staff.known(connection, person))
    check_new_password(member, password)
    kept = safe.password(password)
    core.database.write(lambda connection: staff.set_password(connection, actor, person, kept, to_ms(core.now())))


def check_new_password(member: Staff, password: str) -> None:
    """Refuse a password that is too simple for a person. Raises Refused 400 `PASSWORD-TOO-SIMPLE`."""
    check_password(password, (member.login, *member.name.split()))
