"""How customers let others collect: each has a pass and a code of their own, which end when the customer says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from app.backend.access.actor import Actor, ActorKind
from app.backend.notifications import post as posting
from app.backend.notifications.tables import message
from app.backend.orders import delegates, heads
from app.backend.orders.tables import order_delegate
from app.backend.settings import Settings
from app.domain.order_state import Act
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.kiosk_desk import At, kiosk
from tests.backend.order_customer import SHOP, Customer, named_in, said, scanned
from tests.backend.order_desk import Desk, part
from tests.fakes import mail_server as fakes
from tests.fakes.mail_server import Post

ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
HOSTILE = "<script>{{ 7 * 7 }}</script>"


@pytest.fixture(scope="module")
def mails() -> Iterator[Post]:
    with fakes.mail_server() as server:
        yield server


@pytest.fixture
def settings(settings: Settings, mails: Post) -> Settings:
    return replace(settings, smtp_url=f"smtp://127.0.0.1:{mails.port}", mail_from="s@example.com", public_url=SHOP)


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop).open()


def ready(desk: Desk) -> tuple[Customer, str]:
    one = part()
    order = desk.placed(one, contact={"name": "Anna Kowalska", "email": "anna@example.com", "phone": "+48601234567"})
    desk.made_ready(one["id"])
    return Customer(desk, order), one["id"]


def test_somebody_who_was_named_collects_with_a_code_of_their_own_until_it_is_taken_back(
    desk: Desk, mails: Post
) -> None:
    (customer, part_id), stand = ready(desk), kiosk(desk)
    cursor = desk.page()["cursor"]
    assert customer.send(customer.asked()[1]["name"] | {"note": "Jan Lis"}).status == 303
    page, forms = customer.asked()
    code = named_in(page)["Jan Lis"]
    (told,) = desk.page(cursor)["fulfilments"]
    assert [(one["whose"], one["name"], one["code"]) for one in told["passes"]][1:] == [("delegate", "J… Lis", code)]
    found = stand.told("GET", f"orders/codes/{code}")
    assert found["fulfilments"][0]["fulfilment"]["id"] == part_id
    posting.send(desk.shop.core)
    (mail,) = [one for one in mails.mails[-1:] if "Jan Lis" in str(one["Subject"])]
    body = mail.get_body(("plain",))
    assert body is not None
    assert (code[:4] in body.get_content(), "/order/" in body.get_content()) == (True, False)
    at = page.index("Who else may")
    own, theirs = scanned(page[:at]), scanned(page[at:])
    assert [stand.ask("POST", "passes", {"code": shown}).status for shown in (own, theirs)] == [200, 200]
    assert own != theirs
    assert customer.send(forms["withdraw"]).status == 303
    gone = [stand.ask("GET", f"orders/codes/{code}").code, stand.ask("POST", "passes", {"code": theirs}).code]
    assert gone == ["PICKUP-REPLACED", "PICKUP-REPLACED"]
    assert named_in(customer.look()) == {}
    assert stand.ask("POST", "passes", {"code": own}).status == 200


@ON_ONE_DATABASE
def test_a_form_that_is_sent_twice_names_one_person(desk: Desk) -> None:
    customer, part_id = ready(desk)
    form = customer.asked()[1]["name"] | {"note": HOSTILE}
    assert [customer.send(form).status for _ in range(2)] == [303, 303]
    assert len(desk.shop.rows(order_delegate)) == 1
    assert b"<script>" not in desk.shop.ask("GET", customer.path).body
    assert customer.send(form | {"note": "Somebody else"}).status == 409
    desk.done(part_id, Act.COLLECT, approved_by="e")
    page, forms = customer.asked()
    assert (named_in(page), "Who else may" in page, forms) == ({}, False, {})


@ON_ONE_DATABASE
def test_five_people_are_enough_and_nobody_is_no_name(desk: Desk) -> None:
    customer, _ = ready(desk)

    def name(connection: Connection, n: int) -> None:
        head = heads.wanted(connection, customer.order)
        delegates.name(connection, head, uuid7(), f"Person {n}", Actor(ActorKind.CUSTOMER, head.id), 1)

    for n in range(4):
        desk.shop.core.database.write(lambda connection, n=n: name(connection, n))
    form = customer.asked()[1]["name"]
    assert [customer.send(form | {"note": note}).status for note in ("  ", "Jan")] == [409, 303]
    page, forms = customer.asked()
    assert (len(named_in(page)), "name" in forms) == (5, False)
    assert customer.send(forms["withdraw"] | {"mark": "0" * 32}).status == 409


def asked(stand: At, part_id: str) -> str:
    question = uuid7()
    told = stand.told("POST", f"orders/{part_id}/questions", {"id": question})
    assert (told["answer"], stand.told("POST", f"orders/{part_id}/questions", {"id": question})) == ("waiting", told)
    return question


def heard(stand: At, part_id: str, question: str) -> str:
    return str(stand.told("GET", f"orders/{part_id}/questions/{question}")["answer"])


@ON_ONE_DATABASE
def test_the_owner_says_yes_or_no_and_the_first_answer_stands(desk: Desk) -> None:
    (customer, part_id), stand = ready(desk), kiosk(desk)
    question = asked(stand, part_id)
    page, forms = customer.asked()
    assert "May somebody collect your order?" in page
    (row,) = [row for row in desk.shop.rows(message) if row["kind"] == "asked"]
    assert (row["address"], SHOP in row["facts"]) == ("anna@example.com", False)
    assert [customer.send(forms["allow"]).status for _ in range(2)] == [303, 303]
    assert (customer.send(forms["deny"]).status, heard(stand, part_id, question)) == (409, "approved")
    question = asked(stand, part_id)
    customer.send(customer.asked()[1]["deny"])
    assert heard(stand, part_id, question) == "denied"


@ON_ONE_DATABASE
def test_an_answer_that_comes_too_late_is_none(desk: Desk) -> None:
    (customer, part_id), stand = ready(desk), kiosk(desk)
    question = asked(stand, part_id)
    late = customer.asked()[1]["allow"]
    desk.shop.clock.wait(seconds=90)
    reply = customer.send(late)
    assert (reply.status, "May somebody" in said(reply), heard(stand, part_id, question)) == (409, False, "over")


@ON_ONE_DATABASE
def test_an_owner_is_not_worn_down_and_another_kiosk_hears_nothing(desk: Desk) -> None:
    (customer, part_id), stand = ready(desk), kiosk(desk)
    (question, *_) = [asked(stand, part_id) for _ in range(3)]
    assert stand.ask("POST", f"orders/{part_id}/questions", {"id": uuid7()}).code == "OWNER-ASKED"
    assert kiosk(desk, "10").ask("GET", f"orders/{part_id}/questions/{question}").code == "OWNER-NOT-ASKED"
    strange = customer.asked()[1]["allow"] | {"part": uuid7()}
    assert customer.send(strange).status == 409
