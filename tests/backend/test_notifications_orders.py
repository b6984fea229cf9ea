"""From what happens to an order to what the customer reads, and back to the order: was the customer told?"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from sqlalchemy import select, update

from app.backend.access.actor import THE_CLOCK
from app.backend.accounts.acting import Acting
from app.backend.clock import to_ms
from app.backend.customers import consents, records, wish_lists
from app.backend.customers.consents import Consent
from app.backend.customers.wish_lists import Wish
from app.backend.notifications import post as posting
from app.backend.notifications import queue
from app.backend.notifications.queue import State
from app.backend.notifications.smtp import MailServer
from app.backend.notifications.tables import message
from app.backend.settings import Settings
from app.domain.order_state import Act
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.order_desk import HERE, MUG, Desk
from tests.fakes import mail_server as fakes
from tests.fakes.mail_server import Post


@pytest.fixture
def post() -> Iterator[Post]:
    with fakes.mail_server() as server:
        yield server


@pytest.fixture
def settings(settings: Settings, post: Post) -> Settings:
    return replace(settings, smtp_url=f"smtp://127.0.0.1:{post.port}", mail_from="Omni <shop@example.com>")


@pytest.fixture
def desk(shop: Shop) -> Desk:
    posting.gather(shop.core)  # it follows what happens from now on
    return Desk(shop).open()


def told(shop: Shop) -> list[tuple[str, str, str]]:
    rows = sorted(shop.rows(message), key=lambda row: row["id"])
    return [(row["kind"], row["state"], row["reason"]) for row in rows]


def carry(shop: Shop) -> None:
    posting.gather(shop.core)
    posting.send(shop.core)


def ready(desk: Desk, **contact: Any) -> tuple[str, str]:
    given = {"contact": {"name": "Anna Kowalska", "email": "anna@example.com", **contact}} if contact else {}
    placed = desk.placed(**given)
    fulfilment = placed["fulfilments"][0]["id"]
    desk.made_ready(fulfilment)
    return fulfilment, str(placed["code"])


def test_what_the_mail_shows_is_scanned_at_the_shop(shop: Shop, desk: Desk, post: Post) -> None:
    ready(desk)
    carry(shop)
    (image,) = [part for part in post.mails[-1].walk() if part.get_content_type() == "image/png"]
    (scanned,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(image.get_content())))
    till = desk.tills[HERE]
    found = till.ask("POST", f"/v1/terminals/{till.id}/passes", {"code": scanned.text})
    assert found.message["fulfilments"][0]["fulfilment"]["state"] == "ready"


def customer_told(desk: Desk, fulfilment: str) -> str:
    return str(desk.seen(fulfilment)["told"])


def text_of(post: Post) -> str:
    body = post.mails[-1].get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def test_ready_and_told_are_two_facts(desk: Desk, shop: Shop, post: Post) -> None:
    fulfilment, code = ready(desk, language="pl")
    assert customer_told(desk, fulfilment) == "not_yet"
    carry(shop)
    assert customer_told(desk, fulfilment) == "yes"
    assert post.mails[0]["To"] == "anna@example.com"
    assert "Dzień dobry Anna Kowalska," in text_of(post)
    assert f"{code[:4]}-{code[4:]}" in text_of(post)
    assert "Do zapłaty: 19,98\xa0zł" in text_of(post)
    carry(shop)
    assert len(post.taken) == 1
    assert told(shop) == [("ready", "sent", "250")]


def test_a_payment_is_no_news_and_holds_up_nothing_that_follows(desk: Desk, shop: Shop, post: Post) -> None:
    placed = desk.placed(terms="now")
    assert desk.pay(placed["id"], 1998).status == 200
    desk.made_ready(placed["fulfilments"][0]["id"])
    carry(shop)
    assert told(shop) == [("ready", "sent", "250")]
    assert len(post.taken) == 1


@pytest.mark.parametrize(
    ("contact", "reason"), [({"email": ""}, "NO-ADDRESS"), ({"email": "not an address"}, "NO-ADDRESS")]
)
def test_a_customer_who_cannot_be_reached_is_not_told(
    desk: Desk, shop: Shop, post: Post, contact: dict[str, str], reason: str
) -> None:
    fulfilment, _ = ready(desk, **contact)
    carry(shop)
    assert customer_told(desk, fulfilment) == "failed"
    assert (told(shop), post.taken) == ([("ready", "failed", reason)], [])


def test_a_refused_address_shows_at_the_order(desk: Desk, shop: Shop, post: Post) -> None:
    post.answers["RCPT"] = ["550 no such person"]
    fulfilment, _ = ready(desk)
    carry(shop)
    assert customer_told(desk, fulfilment) == "failed"
    assert told(shop) == [("ready", "failed", "550 no such person")]


def test_a_busy_server_gets_the_same_message_later_and_each_time_later(desk: Desk, shop: Shop, post: Post) -> None:
    post.answers["DATA"] = ["451 come again", "451 come again"]
    fulfilment, _ = ready(desk)
    carry(shop)
    carry(shop)
    assert told(shop) == [("ready", "queued", "451 come again")]
    shop.clock.wait(seconds=61)
    carry(shop)
    shop.clock.wait(seconds=61)
    carry(shop)
    assert (customer_told(desk, fulfilment), len(post.taken)) == ("not_yet", 0)
    shop.clock.wait(minutes=5)
    carry(shop)
    assert (customer_told(desk, fulfilment), len(post.taken)) == ("yes", 1)


def test_an_answer_that_never_came_is_never_sent_again_by_itself(desk: Desk, shop: Shop, post: Post) -> None:
    fulfilment, _ = ready(desk)
    posting.gather(shop.core)
    with fakes.leaves_after("end") as port:
        posting.deliver(shop.core, MailServer("smtp", "127.0.0.1", port, seconds=5))
    assert told(shop) == [("ready", "unknown", "SMTPServerDisconnected")]
    assert customer_told(desk, fulfilment) == "failed"
    shop.clock.wait(hours=30)
    carry(shop)
    assert post.taken == []
    listed = shop.as_admin("GET", "/v1/admin/messages?state=unknown").message["messages"]
    assert [(one["kind"], one["about"], one["tries"]) for one in listed] == [("ready", fulfilment, 1)]
    again = f"/v1/admin/messages/{HERE}/{listed[0]['id']}/again"
    assert shop.as_admin("POST", again).status == 200
    assert shop.as_admin("POST", again).code == "MESSAGE-NOT-ENDED"
    carry(shop)
    assert (customer_told(desk, fulfilment), len(post.taken)) == ("yes", 1)
    assert post.mails[0]["Message-ID"] == f"<{listed[0]['id']}@example.com>"


def test_what_a_worker_was_sending_when_it_died_is_unknown(desk: Desk, shop: Shop, post: Post) -> None:
    ready(desk)
    posting.gather(shop.core)
    now_ms = to_ms(shop.clock())
    (one,) = shop.core.database.write(lambda connection: queue.claim(connection, "dead", now_ms, 5))
    assert shop.core.database.write(lambda connection: queue.begin(connection, one, "dead", now_ms))
    carry(shop)
    assert told(shop) == [("ready", "sending", "")]
    shop.clock.wait(minutes=11)
    carry(shop)
    assert (told(shop), post.taken) == ([("ready", "unknown", "WORKER-GONE")], [])
    shop.core.database.write(
        lambda connection: queue.settle(connection, one, "dead", State.SENT, "250", to_ms(shop.clock()))
    )
    assert told(shop) == [("ready", "sent", "250")]  # it was only slow


def test_what_a_worker_took_and_did_not_begin_is_sent_by_another(desk: Desk, shop: Shop, post: Post) -> None:
    ready(desk)
    posting.gather(shop.core)
    now_ms = to_ms(shop.clock())
    (one,) = shop.core.database.write(lambda connection: queue.claim(connection, "dead", now_ms, 5))
    carry(shop)
    assert post.taken == []
    shop.clock.wait(minutes=11)
    carry(shop)
    assert (told(shop), len(post.taken)) == ([("ready", "sent", "250")], 1)
    late = to_ms(shop.clock())
    assert not shop.core.database.write(lambda connection: queue.begin(connection, one, "dead", late))


def test_a_server_that_is_away_costs_no_message_a_try(
    desk: Desk, shop: Shop, post: Post, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("mail server away")
    fulfilment, _ = ready(desk)
    posting.gather(shop.core)
    with fakes.leaves_after("connect") as port:
        for _ in range(2):
            assert posting.deliver(shop.core, MailServer("smtp", "127.0.0.1", port, seconds=0.5)) == 0
    assert [(row["state"], row["tries"]) for row in shop.rows(message)] == [("queued", 0)]
    carry(shop)
    assert customer_told(desk, fulfilment) == "yes"


def test_goods_that_were_fetched_meanwhile_are_not_announced(desk: Desk, shop: Shop, post: Post) -> None:
    fulfilment, _ = ready(desk)
    posting.gather(shop.core)
    desk.done(fulfilment, Act.COLLECT, approved_by="Ewa Nowak")
    posting.send(shop.core)
    assert (told(shop), post.taken) == ([("ready", "failed", "NO-LONGER")], [])


def test_what_happened_long_ago_is_not_told_any_more(desk: Desk, shop: Shop, post: Post) -> None:
    ready(desk)
    shop.clock.wait(hours=25)
    carry(shop)
    assert (told(shop), post.taken) == ([], [])


def test_the_order_is_followed_to_its_end(desk: Desk, shop: Shop, post: Post) -> None:
    fulfilment, _ = ready(desk, language="de")
    carry(shop)
    for _ in range(9):
        shop.clock.wait(days=1)
        desk.sweep()
        carry(shop)
    cancelled = desk.placed(contact={"name": "", "email": "jan@example.com"})
    desk.web("POST", f"/{cancelled['id']}/cancel", {"id": uuid7(), "version": 0, "reason": "changed my mind"})
    carry(shop)
    kinds = [kind for kind, state, _ in told(shop) if state == "sent"]
    assert kinds[0] == "ready"
    assert "reminder" in kinds
    assert "expired" in kinds
    subjects = [mail["Subject"] for mail in post.mails]
    assert "Ihre Bestellung W-1001 wartet noch" in subjects
    assert "Ihre Bestellung W-1001 wurde nicht abgeholt" in subjects
    assert desk.seen(fulfilment)["told"] == "yes"


def test_without_a_mail_server_nothing_is_queued(desk: Desk, shop: Shop) -> None:
    ready(desk)
    quiet = replace(shop.core, settings=replace(shop.core.settings, smtp_url=""))
    assert (posting.gather(quiet), posting.send(quiet)) == (0, 0)
    assert told(shop) == []


# Consent


@pytest.mark.parametrize("agreed", [True, False])
def test_a_wish_is_told_only_to_those_who_agreed(desk: Desk, shop: Shop, post: Post, agreed: bool) -> None:
    now_ms = to_ms(shop.clock())
    acting, owner, listed = Acting(THE_CLOCK, HERE, now_ms), uuid7(), uuid7()

    def wish(connection: Any) -> None:
        records.create(connection, owner, {"name": "Anna", "email": "anna@example.com", "language": "uk"}, acting)
        said = Consent("wishlist", agreed, now_ms, "web")
        consents.record(connection, owner, uuid7(), said, acting)
        wish_lists.make(connection, listed, owner, "Kitchen", acting)
        wish_lists.put(connection, listed, [Wish(MUG, 1_000_000, 999, "PLN", waiting=True)], [], acting)

    shop.core.database.write(wish)
    shop.clock.wait(minutes=1)
    shop.core.database.write(lambda connection: wish_lists.sweep(connection, to_ms(shop.clock()), 10))
    carry(shop)
    assert len(post.taken) == agreed
    if agreed:
        assert post.mails[0]["Subject"] == f"Вже є: {MUG}"


# Receipts


def test_a_receipt_goes_out_when_the_sale_is_in_and_only_once(shop: Shop, post: Post) -> None:
    till = shop.till()
    till.open_shift()
    sale = till.sell()
    asked = {"id": uuid7(), "sale": sale.id, "address": "anna@example.com", "language": "pl"}
    target = f"/v1/terminals/{till.id}/receipts"
    assert till.ask("POST", target, asked).code == "SALE-UNKNOWN"
    till.pushed()
    assert till.ask("POST", target, asked).status == 200
    assert till.ask("POST", target, asked).status == 200
    assert till.ask("POST", target, {**asked, "sale": uuid7()}).code == "SALE-UNKNOWN"
    assert till.ask("POST", target, {**asked, "address": "eve@example.com"}).code == "ID-REUSED"
    assert till.ask("POST", target, {**asked, "id": uuid7(), "address": "nobody"}).code == "ADDRESS-WRONG"
    carry(shop)
    assert len(post.taken) == 1
    assert "Potwierdzenie" in str(post.mails[0]["Subject"])
    assert "Razem:" in text_of(post)


# Forgetting, and looking


def test_after_a_month_nobody_is_named_any_more(desk: Desk, shop: Shop) -> None:
    ready(desk)
    carry(shop)
    shop.clock.wait(days=31)
    assert posting.forget(shop.core) == 1
    row = shop.rows(message)[0]
    assert (row["address"], row["facts"], row["state"]) == ("", "{}", "sent")


def test_the_back_office_looks_at_a_message_before_customers_do(shop: Shop) -> None:
    shown = shop.as_admin("GET", "/v1/admin/messages/preview/ready/de").message
    assert shown["subject"] == "Ihre Bestellung W-1001 liegt bereit"
    assert "data:image/png;base64," in shown["html"]
    own = shop.core.settings.data / "templates" / "de"
    own.mkdir(parents=True)
    (own / "ready.txt").write_text("Subject: x\n\n{{ nobody }}")
    reply = shop.as_admin("GET", "/v1/admin/messages/preview/ready/de")
    assert (reply.status, reply.code) == (422, "TEMPLATE-BAD")
    assert shop.as_admin("GET", "/v1/admin/messages/preview/ready/xx").status in (400, 422)
    assert shop.ask("GET", "/v1/admin/messages/preview/ready/de").code == "AUTH-ADMIN"


def test_a_broken_template_waits_to_be_mended(
    desk: Desk, shop: Shop, post: Post, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("template cannot be used.*ready")
    own = shop.core.settings.data / "templates" / "en"
    own.mkdir(parents=True)
    (own / "ready.txt").write_text("Subject: {% if %}")
    fulfilment, _ = ready(desk)
    carry(shop)
    assert customer_told(desk, fulfilment) == "not_yet"
    (own / "ready.txt").unlink()
    shop.clock.wait(minutes=2)
    carry(shop)
    assert customer_told(desk, fulfilment) == "yes"


def test_a_message_counts_in_the_metrics(desk: Desk, shop: Shop) -> None:
    ready(desk)
    posting.gather(shop.core)
    counted = shop.ask("GET", "/metrics").body.decode()
    assert 'omnitill_messages_waiting{state="queued"} 1' in counted
    posting.send(shop.core)
    shop.core.database.write(lambda connection: connection.execute(update(message).values(state="unknown")))
    counted = shop.ask("GET", "/metrics").body.decode()
    assert 'omnitill_messages_total{kind="ready",fate="sent"} 1' in counted
    assert 'omnitill_messages_waiting{state="unknown"} 1' in counted
    assert shop.core.database.read(lambda connection: connection.scalar(select(message.c.tries))) == 1
