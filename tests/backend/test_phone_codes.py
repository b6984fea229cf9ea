"""One-time codes: sent to who has something waiting, in the same words for everybody, few times, for a short while."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from structlog.testing import capture_logs

from app.backend.access.tables import audit
from app.backend.events import log
from app.backend.events.tables import event
from app.backend.notifications import post as posting
from app.backend.notifications.tables import message
from app.backend.notifications.texting import filled
from app.backend.phone_codes import sending
from app.backend.phone_codes.digits import digits_of
from app.backend.phone_codes.tables import phone_code
from app.backend.settings import Settings
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop
from tests.backend.kiosk_desk import At, kiosk
from tests.backend.order_desk import HERE, THERE, Desk, part
from tests.fakes import mail_server as fakes
from tests.fakes.mail_server import Post

ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
PHONE = "+48 601 234 567"
CONTACT = {"name": "Anna Kowalska", "email": "anna@example.com", "phone": PHONE, "language": "pl"}


@pytest.fixture(scope="module")
def mails() -> Iterator[Post]:
    with fakes.mail_server() as server:
        yield server


@pytest.fixture
def settings(settings: Settings, mails: Post) -> Settings:
    url = f"smtp://127.0.0.1:{mails.port}"
    return replace(settings, smtp_url=url, mail_from="shop@example.com", public_url="https://shop.example.com")


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop).open()


def waiting(desk: Desk, store: str = HERE, **contact: str) -> str:
    """An order that is ready."""
    one = part(store)
    order = desk.placed(one, contact=CONTACT | contact, number=f"W-{one['id'][-6:]}")
    desk.made_ready(one["id"], store)
    return str(order["id"])


def wanted(desk: Desk, stand: At, phone: str = PHONE, **given: str) -> tuple[str, Reply]:
    own = uuid7()
    reply = stand.ask("POST", "phone-codes", {"id": own, **(given or {"phone": phone})})
    sending.send(desk.shop.core)
    return own, reply


def typed(desk: Desk, stand: At, own: str, code: str = "") -> Reply:
    return stand.ask("POST", f"phone-codes/{own}", {"code": code or digits_of(desk.shop.core.key, own)})


def sent(desk: Desk) -> list[Mapping[str, Any]]:
    """The text messages that a gateway would be told of, in the order in which they were wanted."""
    log.give_places(desk.shop.core)
    rows = sorted((row for row in desk.shop.rows(event) if row["kind"] == "message.wanted"), key=lambda row: row["id"])
    events = (desk.shop.core.database.read(lambda at, row=row: log.at(at, row["seq"])) for row in rows)
    return [filled(desk.shop.core, one) for one in events if one is not None]


def test_who_has_no_code_gives_a_phone_and_is_told_what_waits(desk: Desk, mails: Post) -> None:
    stand, first, second = kiosk(desk), waiting(desk), waiting(desk)
    waiting(desk, phone="+48 700 000 000")
    waiting(desk, THERE)
    with capture_logs() as logs:
        own, reply = wanted(desk, stand, "0048601234567")
        (text,) = sent(desk)
        posting.send(desk.shop.core)
        found = typed(desk, stand, own)
    digits = digits_of(desk.shop.core.key, own)
    assert reply.message == {"again_seconds": 30, "holds_seconds": 600}
    assert (text["phone"], digits in text["text"], "Kod jest ważny" in text["text"]) == (PHONE, True, True)
    body = mails.mails[-1].get_body(("plain",))
    assert body is not None
    assert digits in body.get_content()
    views = found.message["fulfilments"]
    assert {view["fulfilment"]["order"] for view in views} == {first, second}
    assert {view["customer"] for view in views} == {"A… Kowalska"}
    kept = [desk.shop.rows(table) for table in (audit, event, message, phone_code)]
    told = json.dumps([logs, [[str(dict(row)) for row in rows] for rows in kept]], default=str)
    assert re.search(rf"(?<!\d){digits}(?!\d)", told) is None


@ON_ONE_DATABASE
def test_whether_anybody_is_behind_a_phone_is_told_to_nobody(desk: Desk) -> None:
    stand = kiosk(desk)
    waiting(desk)
    answers = [wanted(desk, stand, phone)[1] for phone in (PHONE, "+48 999 999 999", "x", "0")]
    assert len({(reply.status, reply.body) for reply in answers}) == 1
    assert len(sent(desk)) == 1
    known, unknown = wanted(desk, stand)[0], wanted(desk, stand, "+48 999 999 999")[0]
    wrong = [typed(desk, stand, known, "000000"), typed(desk, stand, unknown), typed(desk, stand, uuid7(), "000000")]
    assert {reply.body.partition(b'"server_time"')[0] for reply in wrong} == {
        wrong[0].body.partition(b'"server_time"')[0]
    }
    assert wrong[0].code == "CODE-WRONG"


@ON_ONE_DATABASE
def test_a_code_is_tried_five_times_and_holds_ten_minutes(desk: Desk) -> None:
    stand = kiosk(desk)
    waiting(desk)
    own, _ = wanted(desk, stand)
    wrong = f"{(int(digits_of(desk.shop.core.key, own)) + 1) % 10**6:06}"
    assert [typed(desk, stand, own, wrong).code for _ in range(5)] == ["CODE-WRONG"] * 5
    assert typed(desk, stand, own).code == "CODE-WRONG"
    desk.shop.clock.wait(seconds=31)
    own, _ = wanted(desk, stand)
    desk.shop.clock.wait(minutes=10)
    assert typed(desk, stand, own).code == "CODE-WRONG"
    desk.shop.clock.wait(seconds=1)
    assert {text["text"] for text in sent(desk)} == {""}, "nobody is sent what holds no more"


@ON_ONE_DATABASE
def test_a_code_lets_in_once_at_the_kiosk_that_asked(desk: Desk) -> None:
    stand, other = kiosk(desk), kiosk(desk, "10")
    waiting(desk)
    own, _ = wanted(desk, stand)
    assert typed(desk, other, own).code == "CODE-WRONG"
    assert typed(desk, stand, own).status == 200
    assert typed(desk, stand, own).status == 200, "the answer may have been lost"
    desk.shop.clock.wait(seconds=61)
    assert typed(desk, stand, own).code == "CODE-WRONG"


@ON_ONE_DATABASE
def test_a_code_is_sent_again_after_half_a_minute_and_three_times(desk: Desk) -> None:
    stand = kiosk(desk)
    waiting(desk)
    told = []
    for seconds in (0, 29, 2, 31, 31):
        desk.shop.clock.wait(seconds=seconds)
        wanted(desk, stand)
        told.append(len(sent(desk)))
    assert told == [1, 1, 2, 3, 3]
    desk.shop.clock.wait(minutes=11)
    wanted(desk, stand)
    assert len(sent(desk)) == 4


@ON_ONE_DATABASE
def test_asking_again_under_the_same_id_sends_nothing_more(desk: Desk) -> None:
    stand = kiosk(desk)
    waiting(desk)
    own = uuid7()
    for _ in range(2):
        assert stand.ask("POST", "phone-codes", {"id": own, "phone": PHONE}).status == 200
        sending.send(desk.shop.core)
    assert len(sent(desk)) == 1
    assert stand.ask("POST", "phone-codes", {"id": own, "phone": "+48 1 23 45"}).code == "ID-REUSED"


@ON_ONE_DATABASE
def test_a_code_for_an_order_goes_to_who_ordered_and_shows_it_alone(desk: Desk) -> None:
    stand, order = kiosk(desk), waiting(desk)
    waiting(desk)
    own, _ = wanted(desk, stand, order=order)
    assert sent(desk)[0]["phone"] == PHONE
    assert [view["fulfilment"]["order"] for view in typed(desk, stand, own).message["fulfilments"]] == [order]


@ON_ONE_DATABASE
def test_what_was_asked_long_ago_is_forgotten(desk: Desk) -> None:
    wanted(desk, kiosk(desk))
    desk.shop.clock.wait(hours=2, seconds=1)
    assert (sending.forget(desk.shop.core), desk.shop.rows(phone_code)) == (1, [])
