"""People, and how a till comes to know who works in its store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.backend import schema
from app.backend.main import create_core
from app.backend.people.tables import person_pin
from app.backend.settings import Settings
from app.wire import fields
from app.wire.people import PeopleAnswer, PeopleRequest
from app.wire.pins import fits, secret_of
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop, ShopClock, Till

EWA, PIN, PEPPER = uuid7(), "27182818", bytes(range(32))


@pytest.fixture
def shop(settings: Settings) -> Iterator[Shop]:
    """A shop whose checks of secrets take little memory."""
    clock = ShopClock()
    core = create_core(replace(settings, secret_memory_kib=64), clock)
    yield Shop(core, clock)
    core.database.close()


def as_admin(shop: Shop, method: str, target: str, message: fields.Message) -> Reply:
    headers = {"Authorization": f"Bearer {shop.core.admin_token}", "Content-Type": "application/json"}
    return shop.ask(method, target, fields.encode(message), headers)


def take_on(shop: Shop, person: str = EWA, pin: str = PIN, **wanted: Any) -> Reply:
    body = {"name": "Ewa Nowak", "role": "manager", "stores": ["0417"], **wanted}
    reply = as_admin(shop, "PUT", f"/v1/admin/people/{person}", body)
    return give_pin(shop, person, pin) if pin and reply.status == 200 else reply


def give_pin(shop: Shop, person: str, pin: str) -> Reply:
    return as_admin(shop, "PUT", f"/v1/admin/people/{person}/pin", {"pin": pin})


def asked(till: Till, after: str = "", pepper: bytes = PEPPER) -> PeopleAnswer:
    reply = till.ask("POST", f"/v1/terminals/{till.id}/people", PeopleRequest(pepper, after).as_json())
    assert reply.status == 200, reply.body
    return PeopleAnswer.from_json(reply.message)


def opens(answer: PeopleAnswer, pin: str, pepper: bytes = PEPPER) -> list[str]:
    """The names of those whom a PIN signs in at the terminal that got the answer."""
    assert answer.people is not None
    return [
        one.name
        for one in answer.people
        if fits(one.verifier, pepper, "0417", one.id, secret_of(pin, one.salt, answer.memory_kib, answer.passes))
    ]


def test_a_till_learns_who_works_in_its_store_and_knows_their_pins(shop: Shop) -> None:
    till = shop.till()
    assert take_on(shop).status == 200
    answer = asked(till)
    assert [(one.name, one.role) for one in answer.people or ()] == [("Ewa Nowak", "manager")]
    assert opens(answer, PIN) == ["Ewa Nowak"]
    assert opens(answer, "27182819") == []


def test_the_people_of_another_store_are_not_told(shop: Shop) -> None:
    till = shop.till()
    shop.slot(store="0500")
    take_on(shop, stores=["0500"])
    assert asked(till).people == ()


def test_what_one_till_keeps_opens_nothing_at_another(shop: Shop) -> None:
    till = shop.till()
    take_on(shop)
    assert opens(asked(till), PIN, pepper=bytes(32)) == []


def test_a_copy_of_the_database_does_not_hold_what_a_pin_is_worth(shop: Shop) -> None:
    shop.till()
    take_on(shop)
    (row,) = shop.rows(person_pin)
    secret = secret_of(PIN, row["salt"], shop.core.settings.secret_memory_kib)
    assert secret not in row["sealed"]


def test_a_till_that_knows_all_already_is_told_so(shop: Shop) -> None:
    till = shop.till()
    take_on(shop)
    first = asked(till)
    assert asked(till, first.cursor).people is None
    give_pin(shop, EWA, "31415926")
    assert opens(asked(till, first.cursor), "31415926") == ["Ewa Nowak"]


def test_somebody_who_was_let_go_is_gone_from_the_till_at_its_next_question(shop: Shop) -> None:
    till = shop.till()
    take_on(shop)
    before = asked(till)
    assert shop.as_admin("DELETE", f"/v1/admin/people/{EWA}").status == 200
    assert asked(till, before.cursor).people == ()
    assert shop.rows(person_pin) == []


def test_a_till_out_of_service_is_told_nobody(shop: Shop) -> None:
    till = shop.till()
    shop.as_admin("POST", f"/v1/admin/terminals/{till.id}/revoke")
    reply = till.ask("POST", f"/v1/terminals/{till.id}/people", PeopleRequest(PEPPER).as_json())
    assert (reply.status, reply.code) == (403, "TERMINAL-REVOKED")


def test_no_two_people_of_a_store_have_the_same_pin(shop: Shop) -> None:
    shop.till()
    take_on(shop)
    other = uuid7()
    assert take_on(shop, other, PIN, name="Jan").code == "PIN-TAKEN"
    assert give_pin(shop, other, "31415926").status == 200
    assert give_pin(shop, EWA, PIN).status == 200  # her own last one is no obstacle


def test_a_pin_that_a_stranger_tries_first_is_refused(shop: Shop) -> None:
    shop.till()
    take_on(shop, pin="")
    refused = give_pin(shop, EWA, "12345678")
    assert (refused.status, refused.code, refused.message["facts"]["least"]) == (400, "PIN-TOO-SIMPLE", "8")


def test_every_change_of_people_is_written_down_without_the_pin(shop: Shop) -> None:
    shop.till()
    take_on(shop)
    take_on(shop, pin="", role="supervisor")
    shop.as_admin("DELETE", f"/v1/admin/people/{EWA}")
    notes = [row for row in shop.audited() if row["object_kind"] == "person"]
    acts = sorted(row["act"] for row in notes)
    assert acts == ["person.change", "person.let_go", "person.set_pin", "person.take_on"]
    assert {row["store"] for row in notes} == {"0417"}
    assert not any(PIN in row["detail"] for row in notes)


def test_a_person_of_a_store_that_is_not_there_is_refused(shop: Shop) -> None:
    refused = take_on(shop, stores=["9999"])
    assert (refused.status, refused.code) == (400, "STORE-UNKNOWN")
    assert shop.rows(schema.feed) == []


def test_two_people_cannot_sign_in_with_one_name(shop: Shop) -> None:
    shop.till()
    take_on(shop, login="ewa", pin="")
    assert take_on(shop, uuid7(), "", login="ewa").code == "LOGIN-TAKEN"
