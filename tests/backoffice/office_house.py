"""A shop with a day behind it, its backend on a port, and people who sign in to its back office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, insert

from app.backend.access.actor import THE_CLOCK
from app.backend.backoffice.tables import survey_answer, terminal_head, visit_day
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people import acting, staff
from app.backend.people.secrets import Safe
from app.backend.people.staff import Staff
from app.domain.permissions import Role
from app.wire.canonical import canonical
from app.wire.entry import Kind
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop, ShopClock, Till
from tests.backoffice import office_day

HOSTILE = "<script>document.title='taken'</script>"
DAY = "2026-05-04"  # of the sales that the till recorded
PASSWORD = "seventeen-blue-kettles"


@dataclass(frozen=True)
class House:
    """Where the backend answers, its parts, and its till."""

    url: str
    core: Core
    shop: Shop
    till: Till

    def person(self, login: str) -> str:
        """The number of who signs in with a name."""
        return next(one.id for one in self.core.database.read(staff.everyone) if one.login == login)


def fill(core: Core) -> tuple[Shop, Till]:
    """A store, a till with a day of sales, people, and what reports count."""
    clock = ShopClock()
    clock.time = core.now()
    shop = Shop(core, clock)
    till = shop.till()
    take_on(core, Staff(uuid7(), "Ewa Nowak", Role.MANAGER, ("0417",), "ewa", everywhere=True))
    take_on(core, Staff(uuid7(), "Jan Wilk", Role.SUPERVISOR, ("0417",), "jan"))
    take_on(core, Staff(uuid7(), f"Ola {HOSTILE}", Role.CASHIER, ("0417",)))
    till.day(5)
    till.record(Kind.SALE, canonical({"said": HOSTILE}))
    till.pushed()
    core.database.write(lambda connection: _report(connection, till, to_ms(clock())))
    office_day.happen(shop, till)
    return shop, till


def take_on(core: Core, wanted: Staff) -> None:
    """Take a person on, with a password when they sign in."""
    safe, now_ms = Safe(core), to_ms(core.now())
    core.database.write(lambda connection: staff.take_on(connection, THE_CLOCK, wanted, now_ms))
    if wanted.login:
        acting.give_password(core, safe, THE_CLOCK, wanted.id, PASSWORD)


def _report(connection: Connection, till: Till, now_ms: int) -> None:
    today = date.fromisoformat(DAY)
    for back in range(28):
        day = (today - timedelta(days=back)).isoformat()
        connection.execute(
            insert(visit_day).values(store="0417", channel="door", day=day, visits=90 + back, baskets=40, abandoned=4)
        )
        for kind, score in (("csat", 4 + back % 2), ("nps", 10 if back % 3 else 5)):
            connection.execute(
                insert(survey_answer).values(
                    store="0417", id=uuid7(), kind=kind, score=score, channel="kiosk", day=day, at_ms=now_ms
                )
            )
    connection.execute(
        insert(terminal_head).values(store="0417", terminal=till.id, epoch=1, head_seq=99, told_ms=now_ms)
    )
