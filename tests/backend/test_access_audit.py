"""The audit: it keeps who did what, and shows when somebody changed it afterwards."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from app.backend.access import audit, sealing
from app.backend.access.actor import THE_CLOCK, Actor, ActorKind
from app.backend.access.tables import audit as acts
from app.backend.access.tables import audit_part
from app.backend.clock import to_ms
from app.wire.fields import Message
from tests.backend.backend_shop import Shop

EWA = Actor(ActorKind.PERSON, "ewa", "office")


def done(shop: Shop, order: str, act: str = "order.cancel", store: str = "0417") -> None:
    detail = {"reason": "zażółć \ud83d lone, NUL \x00"}

    def work(connection: Connection) -> None:
        audit.note(connection, EWA, act, store, "order", order, detail, to_ms(shop.clock()))

    shop.core.database.write(work)


def checked(shop: Shop, store: str = "0417") -> Message:
    reply = shop.as_admin("GET", f"/v1/admin/audit/check?store={store}")
    assert reply.status == 200, reply.body
    return reply.message


def two_parts(shop: Shop) -> None:
    for order in ("a", "b", "c"):
        done(shop, order)
    assert sealing.seal(shop.core) == 3
    done(shop, "d")
    assert sealing.seal(shop.core) == 1


def test_what_was_done_to_an_order_is_listed_newest_first(shop: Shop) -> None:
    for order in ("a", "b", "a"):
        done(shop, order)
        shop.clock.wait(minutes=1)
    done(shop, "a", store="0999")
    reply = shop.as_admin("GET", "/v1/admin/audit?store=0417&object_kind=order&object_id=a&limit=1")
    (newest,) = reply.message["acts"]
    assert (newest["actor"], newest["act"], newest["at"]) == ("ewa", "order.cancel", "2026-05-04T08:17:00+00:00")
    assert reply.message["more"]
    older = shop.as_admin("GET", f"/v1/admin/audit?store=0417&object_id=a&before={newest['id']}").message
    assert [act["at"] for act in older["acts"]] == ["2026-05-04T08:15:00+00:00"]
    assert not older["more"]


def test_an_untouched_audit_checks(shop: Shop) -> None:
    two_parts(shop)
    done(shop, "e")
    assert checked(shop) == {**checked(shop), "last": 2, "unsealed": 1, "faults": [], "more": False}


def first(connection: Connection) -> str:
    return connection.scalars(select(acts.c.id).where(acts.c.part == 1).order_by(acts.c.place)).all()[1]


def change(connection: Connection) -> None:
    connection.execute(update(acts).where(acts.c.id == first(connection)).values(actor="nobody"))


def take_away(connection: Connection) -> None:
    connection.execute(delete(acts).where(acts.c.id == first(connection)))


def put_in(connection: Connection) -> None:
    row = dict(connection.execute(select(acts).where(acts.c.id == first(connection))).mappings().one())
    connection.execute(insert(acts).values({**row, "id": "made-up", "place": 99}))


def swap(connection: Connection) -> None:
    places = connection.execute(select(acts.c.id, acts.c.place).where(acts.c.part == 1).order_by(acts.c.place)).all()
    for one, other in ((places[0], places[1]), (places[1], places[0])):
        connection.execute(update(acts).where(acts.c.id == one.id).values(place=other.place))


def drop_first_part(connection: Connection) -> None:
    connection.execute(delete(acts).where(acts.c.part == 1))
    connection.execute(delete(audit_part).where(audit_part.c.n == 1))


def drop_last_seal(connection: Connection) -> None:
    connection.execute(delete(audit_part).where(audit_part.c.n == 2))


@pytest.mark.parametrize("forge", [change, take_away, put_in, swap, drop_first_part, drop_last_seal])
def test_a_forged_audit_shows(shop: Shop, forge: Callable[[Connection], None]) -> None:
    two_parts(shop)
    shop.core.database.write(forge)
    assert checked(shop)["faults"]


def test_a_chain_made_anew_by_somebody_without_the_key_shows(shop: Shop) -> None:
    two_parts(shop)

    def sign_otherwise(connection: Connection) -> None:
        connection.execute(update(audit_part).where(audit_part.c.n == 2).values(signature=bytes(64)))

    shop.core.database.write(sign_otherwise)
    assert checked(shop)["faults"] == ["part 2 is not signed by this backend"]


def test_many_workers_seal_every_act_once(shop: Shop) -> None:
    for order in range(12):
        done(shop, str(order))
    with ThreadPoolExecutor(4) as pool:
        sealed = list(pool.map(lambda _: sealing.seal(shop.core), range(4)))
    assert sum(sealed) == 12
    assert checked(shop)["faults"] == []


def test_stores_have_chains_of_their_own(shop: Shop) -> None:
    two_parts(shop)
    done(shop, "x", store="0999")
    sealing.seal(shop.core)
    assert (checked(shop)["last"], checked(shop, "0999")["last"]) == (2, 1)


def test_the_backends_own_acts_name_the_clock(shop: Shop) -> None:
    shop.core.database.write(lambda c: audit.note(c, THE_CLOCK, "order.expire", "0417", "order", "a", {}, 1))
    (act,) = shop.as_admin("GET", "/v1/admin/audit?store=0417").message["acts"]
    assert (act["actor_kind"], act["actor"]) == ("system", "clock")


def test_terminals_coming_and_going_and_imports_are_noted(shop: Shop) -> None:
    till = shop.till()
    shop.as_admin("POST", f"/v1/admin/terminals/{till.id}/revoke")
    record = {"kind": "tax", "key": "A", "body": None}
    assert shop.as_admin("POST", "/v1/admin/feeds/catalogue", {"records": [record]}).status == 200
    told = shop.as_admin("GET", "/v1/admin/audit?store=0417").message["acts"]
    assert [(act["act"], act["actor_kind"]) for act in told] == [
        ("terminal.revoke", "system"),
        ("terminal.enrol", "terminal"),
        ("terminal.slot", "system"),
    ]
    (imported,) = shop.as_admin("GET", "/v1/admin/audit").message["acts"]
    assert (imported["act"], imported["detail"]) == ("catalogue.import", {"records": 1})
