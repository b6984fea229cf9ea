"""The page of an order: what a customer reads and does on it, and that no link is guessed, changed or outlived."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import update

from app.backend.access.tables import audit
from app.backend.clock import to_ms
from app.backend.following.links import Links
from app.backend.following.words import words
from app.backend.notifications.templates import LANGUAGES
from app.backend.orders.tables import order_event, order_fulfilment
from app.backend.schema import store
from app.domain.order_handover import EXTENSION_MS
from app.domain.order_state import Act
from tests.backend.backend_shop import Shop
from tests.backend.order_customer import Customer, link, said, scanned
from tests.backend.order_desk import HERE, MUG, PIECE, PLATE, THERE, Desk, line, part

ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
HOSTILE = "<script>alert(1)</script>{{ 7 * 7 }}"


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop).open()


def placed(desk: Desk, *lines: Mapping[str, object], **given: object) -> tuple[Customer, str]:
    order = desk.placed(part(HERE, *lines), **given)
    return Customer(desk, order), str(order["fulfilments"][0]["id"])


def state(desk: Desk, part_id: str) -> str:
    return str(desk.seen(part_id)["state"])


# What is read


def test_the_page_tells_how_far_the_order_is_and_shows_its_code_only_when_it_is_ready(desk: Desk) -> None:
    customer, part_id = placed(desk)
    page = customer.look()
    assert ("Being packed" in page, "2 ×" in page, "PLN" in page) == (True, True, True)
    assert ("<svg" in page, customer.forms()) == (False, {})
    desk.made_ready(part_id)
    page, code = customer.look(), str(desk.order(customer.order)["code"])
    assert ("Ready to collect" in page, f"{code[:4]}-{code[4:]}" in page) == (True, True)
    assert "To pay when you collect" in page
    till = desk.tills[HERE]
    found = till.ask("POST", f"/v1/terminals/{till.id}/passes", {"code": scanned(page)})
    assert found.message["fulfilments"][0]["fulfilment"]["id"] == part_id
    desk.done(part_id, Act.COLLECT, approved_by="e")
    page = customer.look()
    assert ("Not paid yet" in page, "To pay" in page) == (True, False)
    assert ("Collected" in page, "May 4, 2026" in page, "<svg" in page, "<button" in page) == (True, True, False, False)


def test_a_part_that_was_collected_leaves_the_rest_and_its_code(desk: Desk) -> None:
    customer, part_id = placed(desk, line(MUG, 2))
    desk.made_ready(part_id)
    (one,) = desk.seen(part_id)["lines"]
    desk.done(part_id, Act.COLLECT, quantities={one["id"]: PIECE}, approved_by="e")
    page = customer.look()
    assert ("The rest is waiting" in page, "you have 1 already" in page, "<svg" in page) == (True, True, True)
    assert set(customer.forms()) == {"extend"}


def test_an_order_in_two_stores_is_told_part_by_part(desk: Desk) -> None:
    here, there = part(HERE, line(MUG, 1, 900)), part(THERE, line(PLATE, 1, 900), way="ship")
    customer = Customer(desk, desk.placed(here, there))
    desk.made_ready(here["id"])
    desk.made_ready(there["id"], THERE)
    page = customer.look()
    assert ("Ready to collect" in page, "waiting for the carrier" in page) == (True, True)
    assert {form["part"] for form in customer.forms().values()} == {here["id"]}


@ON_ONE_DATABASE
def test_an_order_that_ended_otherwise_says_so(desk: Desk) -> None:
    customer, _ = placed(desk, terms="now")
    assert "Waiting for the payment" in customer.look()
    order = desk.order(customer.order)
    gone = {"id": order["id"], "version": order["version"], "reason": "changed my mind"}
    assert desk.web("POST", f"/{customer.order}/cancel", gone).status == 200
    assert ("Cancelled" in customer.look(), customer.forms()) == (True, {})


def test_names_are_data_wherever_they_come_from(desk: Desk) -> None:
    given = {**line(), "name": HOSTILE}
    known = update(store).where(store.c.id == HERE).values(name=HOSTILE, address="Rynek 1", opening="9-21")
    desk.shop.core.database.write(lambda connection: connection.execute(known))
    customer, _ = placed(desk, given, number=HOSTILE[:30])
    reply = desk.shop.ask("GET", customer.path)
    assert b"<script" not in reply.body
    assert said(reply).count(HOSTILE) == 2
    assert ("Rynek 1" in said(reply), "Open: 9-21" in said(reply)) == (True, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_all_its_words_in_every_language(language: str) -> None:
    def shape(words: object) -> object:
        if isinstance(words, Mapping):
            return {key: shape(inner) for key, inner in words.items()}
        if isinstance(words, list):
            return [shape(inner) for inner in words]
        assert str(words).strip()
        return set(re.findall(r"{\w+}", str(words)))

    assert shape(words(language)) == shape(words("en"))


@ON_ONE_DATABASE
def test_the_page_is_in_the_customers_language_or_in_one_they_choose(desk: Desk) -> None:
    customer, _ = placed(desk, contact={"name": "Anna", "email": "anna@example.com", "language": "pl"})
    assert "Pakujemy" in customer.look()
    assert "Wird gepackt" in customer.look("de")
    assert "Pakujemy" in customer.look("xx")


@ON_ONE_DATABASE
def test_nobody_keeps_the_page_frames_it_or_learns_its_address(desk: Desk) -> None:
    customer, _ = placed(desk)
    headers = desk.shop.ask("GET", customer.path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    kept = ("cache-control", "referrer-policy", "x-robots-tag", "x-frame-options")
    assert [headers[name].partition(",")[0] for name in kept] == ["no-store", "no-referrer", "noindex", "DENY"]


# What is done


def test_a_customer_says_that_they_are_here_once_and_where(desk: Desk) -> None:
    customer, part_id = placed(desk)
    desk.made_ready(part_id)
    form = customer.forms()["arrive"] | {"note": "  bay 4\x00\u202e <b>red car</b> " + "x" * 99}
    assert [customer.send(form).status for _ in range(3)] == [303] * 3
    assert (state(desk, part_id), "We know that you are here" in customer.look()) == ("arrived", True)
    (row,) = [row for row in desk.shop.rows(order_event) if row["act"] == "arrive"]
    assert row["reason"].startswith("bay 4 <b>red car</b> xxx")
    assert (len(row["reason"]), row["actor_kind"], row["actor"]) == (60, "customer", customer.order)
    noted = [row for row in desk.shop.rows(audit) if row["act"] == "order.arrive"]
    assert [row["actor_kind"] for row in noted] == ["customer"]


def test_a_form_from_before_an_undo_does_not_bring_the_customer_back(desk: Desk) -> None:
    customer, part_id = placed(desk)
    desk.made_ready(part_id)
    form = customer.forms()["arrive"]
    customer.send(form)
    desk.shop.clock.wait(seconds=5)
    desk.done(part_id, Act.UNDO, reason="somebody else")
    customer.send(form)
    assert state(desk, part_id) == "ready"
    assert customer.send(customer.forms()["arrive"]).status == 303
    assert state(desk, part_id) == "arrived"


def test_an_order_is_held_longer_once_even_after_its_hold_was_over(desk: Desk) -> None:
    customer, part_id = placed(desk)
    desk.made_ready(part_id)
    before = desk.seen(part_id)["hold_until_ms"]
    desk.shop.clock.wait(days=7, minutes=1)
    while desk.sweep():
        pass
    assert "We still have it" in customer.look()
    form = customer.forms()["extend"]
    assert [customer.send(form).status for _ in range(2)] == [303, 303]
    now = desk.seen(part_id)
    assert (now["state"], now["extended"]) == ("ready", True)
    assert now["hold_until_ms"] == max(before, to_ms(desk.shop.clock())) + EXTENSION_MS
    assert set(customer.forms()) == {"arrive"}


def test_a_stale_form_does_nothing_and_shows_how_it_stands(desk: Desk) -> None:
    customer, part_id = placed(desk)
    desk.made_ready(part_id)
    forms = customer.forms()
    desk.done(part_id, Act.COLLECT, approved_by="e")
    for form in forms.values():
        reply = customer.send(form)
        assert (reply.status, "Nothing was done" in said(reply), "Collected" in said(reply)) == (409, True, True)
    assert state(desk, part_id) == "collected"


def test_a_form_that_is_not_from_the_page_does_nothing(desk: Desk) -> None:
    customer, part_id = placed(desk)
    desk.made_ready(part_id)
    form = customer.forms()["arrive"]
    strange = [{"mark": ""}, {"mark": "0" * 32}, {"mark": "\u0142\x00\ud7ff"}, {"act": "extend"}]
    assert {customer.send(form | change).status for change in strange} == {409}
    assert customer.send(form, {"Sec-Fetch-Site": "cross-site"}).status == 409
    assert state(desk, part_id) == "ready"


def test_a_form_cannot_name_another_act_or_another_order(desk: Desk) -> None:
    mine, part_id = placed(desk)
    other, other_part = placed(desk, number="W-2")
    desk.made_ready(part_id)
    desk.made_ready(other_part)
    for form in (other.forms()["arrive"], mine.forms()["arrive"] | {"act": "collect"}):
        assert mine.send(form).status == 404
    assert (state(desk, part_id), state(desk, other_part)) == ("ready", "ready")


@ON_ONE_DATABASE
def test_looking_changes_nothing(desk: Desk) -> None:
    customer, part_id = placed(desk)
    desk.made_ready(part_id)
    before = desk.shop.rows(order_fulfilment)
    for act in ("arrive", "extend"):
        desk.shop.ask("GET", f"{customer.path}?act={act}&part={part_id}")
    assert desk.shop.rows(order_fulfilment) == before


# The link


@ON_ONE_DATABASE
def test_unknown_forged_and_bent_links_are_answered_alike(desk: Desk) -> None:
    token = link(desk, desk.placed()["id"]).rpartition("/")[2]
    end = to_ms(desk.shop.clock()) + 9_000_000
    nobody = Links(desk.shop.core.key).token("01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80", end)
    other = Links(Ed25519PrivateKey.generate()).token("01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80", end)
    flipped = [token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :] for at in (0, 23, 47)]
    wrong = [nobody, other, *flipped, f"{token}=", token[:-4], "%00%F0%9F%98%80%FF", "a" * 900]
    answers = [desk.shop.ask("GET", f"/order/{one}") for one in wrong]
    assert {reply.status for reply in answers} == {404}
    assert len({reply.body for reply in answers}) == 1


@ON_ONE_DATABASE
def test_wrong_links_are_slowed_down_and_right_ones_are_not(desk: Desk) -> None:
    customer, _ = placed(desk)
    wrong = [desk.shop.ask("GET", f"/order/{'A' * 48}") for _ in range(12)]
    assert (wrong[0].status, wrong[-1].status, int(wrong[-1].headers["retry-after"]) > 0) == (404, 429, True)
    customer.look()
    assert [desk.shop.ask("GET", customer.path).status for _ in range(12)][-1] == 429


@ON_ONE_DATABASE
def test_a_link_ends_two_weeks_after_the_hold(desk: Desk) -> None:
    customer, part_id = placed(desk)
    desk.made_ready(part_id)
    customer.path = link(desk, customer.order)
    desk.shop.clock.wait(days=20, hours=23)
    customer.look()
    desk.shop.clock.wait(hours=2)
    assert "This link has ended" in customer.look(status=410)


@ON_ONE_DATABASE
def test_a_long_form_is_not_read(desk: Desk) -> None:
    customer, _ = placed(desk)
    assert [customer.send({"note": "x" * 5000}).status, customer.send({str(n): "x" for n in range(9)}).status] == [
        413,
        404,
    ]
