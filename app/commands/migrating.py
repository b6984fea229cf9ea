"""Bringing a backend's database up to date before the program that needs it."""

from __future__ import annotations

import argparse
from contextlib import closing

from app.commands.backend import backend_home

DONE, BEHIND = 0, 1


def migrate(arguments: argparse.Namespace) -> int:
    """Bring the tables up to this program, or only say whether they are."""
    from app.backend import migrating
    from app.backend.database import Database
    from app.backend.settings import Settings

    settings = Settings(arguments.data or backend_home(), arguments.database_url)
    if not arguments.database_url:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with closing(Database(settings.url)) as database:
        before = migrating.compare(database)
        print(f"The tables are {before.value}")
        if arguments.check:
            return DONE if before in (migrating.Tables.CURRENT, migrating.Tables.AHEAD) else BEHIND
        migrating.migrate(database)
        if before is not migrating.Tables.CURRENT:
            print("The tables are current now")
    return DONE
