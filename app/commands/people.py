"""Letting the first people into the back office of a backend."""

from __future__ import annotations

import argparse
import getpass
import sys
from contextlib import closing

from app.commands.backend import backend_home

DONE, REFUSED = 0, 1


def person(arguments: argparse.Namespace) -> int:
    """Take on a person who signs in to the back office, or give the one who does a new password."""
    from app.backend.access.actor import Actor, ActorKind
    from app.backend.clock import to_ms
    from app.backend.main import create_core
    from app.backend.people import acting, staff
    from app.backend.people.secrets import Safe
    from app.backend.problems import Refused
    from app.backend.settings import Settings
    from app.domain.permissions import Role
    from app.wire.uuid7 import uuid7

    login, actor = arguments.login.strip().casefold(), Actor(ActorKind.SYSTEM, "command-line")
    password = _password()
    core = create_core(Settings(arguments.data or backend_home(), arguments.database_url))
    with closing(core.database):
        known = core.database.read(lambda connection: staff.by_login(connection, login))
        stores = tuple(sorted(set(arguments.store)))
        wanted = staff.Staff(uuid7(), arguments.name, Role(arguments.role), stores, login, everywhere=not stores)
        try:
            if known is None:
                acting.check_new_password(wanted, password)
                core.database.write(lambda connection: staff.take_on(connection, actor, wanted, to_ms(core.now())))
            acting.give_password(core, Safe(core), actor, known or wanted.id, password)
        except Refused as refused:
            print(f"{refused.title}. Nothing was changed. [{refused.code}]", file=sys.stderr)
            return REFUSED
    print(f"{login} signs in at /office" if known is None else f"{login} has a new password")
    return DONE


def _password() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Password: ")
    return sys.stdin.readline().rstrip("\n")
