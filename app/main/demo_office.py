"""The demonstration's back office: somebody to sign in as, and four weeks for its reports to count."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, insert

from app.backend.access.actor import THE_CLOCK
from app.backend.backoffice.tables import survey_answer, visit_day
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people import acting, staff
from app.backend.people.secrets import Safe
from app.backend.people.staff import Staff
from app.domain.permissions import Role
from app.wire.uuid7 import uuid7

LOGIN, PASSWORD = "ewa", "a-quiet-back-office"
_DAYS = 28


def fill_office(core: Core, store: str) -> None:
    """Let Ewa into the back office, and give a store visits and answers of the last weeks. Raises Refused."""
    ewa, now = Staff(uuid7(), "Ewa N.", Role.MANAGER, (), LOGIN, everywhere=True), core.now()
    core.database.write(lambda connection: staff.take_on(connection, THE_CLOCK, ewa, to_ms(now)))
    acting.give_password(core, Safe(core), THE_CLOCK, ewa.id, PASSWORD)

    def write(connection: Connection) -> None:
        for back in range(_DAYS):
            moment = now - timedelta(days=back)
            row = {"store": store, "day": moment.date().isoformat()}
            counted = {"visits": 180 + 45 * (back % 7), "baskets": 60 + 9 * (back % 5), "abandoned": 14 + back % 6}
            connection.execute(insert(visit_day).values(channel="door", **row, **counted))
            for kind, score in (("csat", 4 + (back % 3 > 0)), ("nps", 10 - back % 5)):
                said = {"id": uuid7(), "kind": kind, "score": score, "channel": "till", "at_ms": to_ms(moment)}
                connection.execute(insert(survey_answer).values(**row, **said))

    core.database.write(write)
