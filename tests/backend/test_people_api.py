"""People of the back office at the API: signed in, they do what their role and stores allow, in their own name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from app.backend.access.actor import THE_CLOCK
from app.backend.clock import to_ms
from app.backend.main import app_of, create_core
from app.backend.people import acting, staff
from app.backend.people.secrets import Safe
from app.backend.people.staff import Staff
from app.backend.settings import Settings
from app.domain.permissions import Role
from app.wire import fields
from app.wire.enrolment import SlotRequest
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop, ShopClock

PASSWORD = "seventeen-blue-kettles"
MILK = {"name": "Milk", "tax": "food"}
EWA, JAN = uuid7(), uuid7()


@dataclass
class Person:
    """Somebody with a session."""

    shop: Shop
    token: str

    def ask(self, method: str, target: str, message: fields.Message | None = None) -> Reply:
        body = fields.encode(message) if message is not None else b""
        return self.shop.ask(method, target, body, {"Authorization": f"Bearer {self.token}"})


def sign_in(shop: Shop, login: str, password: str = PASSWORD) -> Reply:
    return shop.ask("POST", "/v1/admin/sign-in", fields.encode({"login": login, "password": password}))


@pytest.fixture
def shop(settings: Settings) -> Iterator[Shop]:
    """Two stores, Ewa who manages them all and Jan who supervises one."""
    clock = ShopClock()
    core = create_core(replace(settings, secret_memory_kib=64), clock)
    shop, safe = Shop(core, clock), Safe(core)
    for store in ("0417", "0500"):
        shop.slot(store=store)
    for one in (
        Staff(EWA, "Ewa", Role.MANAGER, (), "ewa", everywhere=True),
        Staff(JAN, "Jan", Role.SUPERVISOR, ("0417",), "jan"),
    ):
        core.database.write(lambda connection, one=one: staff.take_on(connection, THE_CLOCK, one, to_ms(clock())))
        acting.give_password(core, safe, THE_CLOCK, one.id, PASSWORD)
    yield shop
    core.database.close()


def somebody(shop: Shop, login: str) -> Person:
    reply = sign_in(shop, login)
    assert reply.status == 200, reply.body
    return Person(shop, str(reply.message["token"]))


def paper(store: str) -> dict[str, Any]:
    lines = [{"sku": "milk", "quantity": "5"}]
    return {"id": uuid7(), "store": store, "kind": "receipt", "at": "2026-05-04T08:00:00+00:00", "lines": lines}


def done_by(shop: Shop, person: str) -> list[str]:
    return [row["act"] for row in shop.audited() if (row["actor_kind"], row["actor"]) == ("person", person)]


def test_what_a_person_writes_is_noted_with_the_person(shop: Shop) -> None:
    ewa = somebody(shop, "ewa")
    price = {"id": uuid7(), "sku": "milk", "price": {"minor": 500, "currency": "PLN"}}
    half = {"name": "Half", "kind": "percent", "value": "0.5"}
    slot = SlotRequest("0417", "PLN", "Till 9", "09").as_json()
    ola = {"name": "Ola", "role": "cashier", "stores": ["0500"]}
    writes: tuple[tuple[str, str, fields.Message | None], ...] = (
        ("PUT", "/v1/products/milk", MILK),
        ("POST", "/v1/prices", {"prices": [price]}),
        ("DELETE", f"/v1/prices/{price['id']}", None),
        ("PUT", "/v1/promotions/half", half),
        ("POST", "/v1/admin/feeds/catalogue", {"records": []}),
        ("POST", "/v1/admin/slots", slot),
        ("POST", "/v1/admin/stock/papers", paper("0500")),
        ("PUT", f"/v1/admin/people/{uuid7()}", ola),
        ("POST", "/v1/admin/channels", {"id": uuid7(), "name": "Web"}),
    )
    for method, target, message in writes:
        reply = ewa.ask(method, target, message)
        assert reply.status == 200, (target, reply.body)
    assert done_by(shop, EWA) == [
        "office.sign_in",
        "product.write",
        "price.set",
        "price.end",
        "promotion.write",
        "catalogue.import",
        "terminal.slot",
        "stock.receipt",
        "person.take_on",
        "channel.make",
    ]


def test_a_person_may_do_what_the_role_allows_in_the_stores_that_are_theirs(shop: Shop) -> None:
    jan = somebody(shop, "jan")
    shop.as_admin("PUT", "/v1/products/milk", MILK)
    assert jan.ask("POST", "/v1/admin/stock/papers", paper("0417")).status == 200
    assert jan.ask("GET", "/v1/admin/quarantine?store=0417").status == 200
    denied: tuple[tuple[str, str, fields.Message | None], ...] = (
        ("POST", "/v1/admin/stock/papers", paper("0500")),
        ("GET", "/v1/admin/quarantine?store=0500", None),
        ("GET", "/v1/admin/quarantine", None),
        ("GET", "/v1/admin/audit", None),
        ("GET", "/v1/admin/people", None),
        ("PUT", f"/v1/admin/people/{JAN}/password", {"password": PASSWORD}),
        ("PUT", "/v1/products/milk", MILK),
        ("POST", "/v1/admin/channels", {"id": uuid7(), "name": "Web"}),
        ("GET", "/v1/segments", None),
    )
    for method, target, message in denied:
        assert jan.ask(method, target, message).code == "RIGHTS-DENIED", target
    assert done_by(shop, JAN) == ["office.sign_in", "stock.receipt"]


def test_a_session_ends_by_signing_out_by_rest_and_by_being_let_go(shop: Shop) -> None:
    def ended(person: Person) -> bool:
        return person.ask("GET", "/v1/admin/attention").code == "AUTH-ADMIN"

    out, rests, goes = (somebody(shop, "ewa") for _ in range(3))
    assert out.ask("POST", "/v1/admin/sign-out").status == 200
    assert [ended(person) for person in (out, rests, goes)] == [True, False, False]
    shop.clock.wait(minutes=31)
    assert ended(rests)
    new = somebody(shop, "ewa")
    assert shop.as_admin("DELETE", f"/v1/admin/people/{EWA}").status == 200
    assert ended(new)


def test_who_signs_in_wrongly_learns_nothing_and_waits(shop: Shop) -> None:
    assert [sign_in(shop, name, "wrong").code for name in ("ewa", "nobody")] == ["SIGN-IN-WRONG"] * 2
    assert sign_in(shop, "ewa").status == 200
    for name in ("ewa", "nobody"):
        assert [sign_in(shop, name, "wrong").code for _ in range(9)] == ["SIGN-IN-WRONG"] * 9
    assert sign_in(shop, "ewa").code == "SIGN-IN-WRONG"  # the right password, too soon
    shop.clock.wait(hours=1)
    assert sign_in(shop, "ewa").status == 200


def test_nobody_passes_an_admin_route_without_a_token_or_a_session(shop: Shop) -> None:
    told = app_of(shop.core).openapi()["paths"]
    routes = [(method.upper(), path) for path, methods in told.items() if "/admin/" in path for method in methods]
    assert len(routes) > 20
    for method, path in routes:
        for token in ("", "x", "omnitill_office"):
            target = path.replace("{", "").replace("}", "")
            reply = shop.ask(method, target, b"{}", {"Authorization": f"Bearer {token}"})
            assert 400 <= reply.status < 500, (method, path)
