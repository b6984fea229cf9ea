"""The days of a whole shop on both databases: nothing but the command, a till, HTTP, mail and webhooks."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.order_state import Act
from app.domain.refusals import Refusal
from app.remote.admin import BackOffice
from app.wire.enrolment import SlotRequest
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_body, tax_body
from app.wire.uuid7 import uuid7
from tests.backend.receiver import Receiver
from tests.e2e.open_shop import OpenShop, in_the_end, told
from tests.e2e.till_at_work import Counter
from tests.fakes.mail_server import Post, mail_server
from tests.fakes.till import PIN, PRODUCTS, VAT

STORE, MILK, COFFEE = "0417", "MILK", "COFFEE"
MILK_PRICE, NEW_PRICE = 399, 459
EWA, EWAS_PIN = uuid7(), "27182818"
PASSWORD = "seventeen-blue-kettles"

pytestmark = pytest.mark.usefixtures("postgres_server")  # it starts before the first test, so none seems to leave it
on_one = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> list[str]:
    """The option that names an empty database; SQLite needs none."""
    if request.param == "sqlite":
        return []
    return ["--database-url", request.getfixturevalue("postgres_database")()]


@pytest.fixture
def post() -> Iterator[Post]:
    with mail_server() as server:
        yield server


@pytest.fixture
def shop(database: list[str], post: Post, tmp_path: Path) -> Iterator[OpenShop]:
    """A backend with goods, on a database that nobody has prepared."""
    mail = ["--smtp-url", f"smtp://127.0.0.1:{post.port}", "--mail-from", "Omni <shop@example.com>"]
    made = OpenShop(tmp_path / "backend", *database, *mail, "--webhooks-inside")
    records = [FeedRecord(RecordKind.PRODUCT, p.sku, 1, product_body(p)) for p in PRODUCTS]
    office = BackOffice(made.address, made.as_admin["Authorization"].removeprefix("Bearer "))
    list(office.load([FeedRecord(RecordKind.TAX, "rules", 1, tax_body(VAT)), *records]))
    office.close()
    yield made
    made.close()


@pytest.fixture
def till(shop: OpenShop, tmp_path: Path) -> Iterator[Counter]:
    """A till of store 0417, paired, with all its goods."""
    office = BackOffice(shop.address, shop.as_admin["Authorization"].removeprefix("Bearer "))
    code = office.make_slot(SlotRequest(STORE, "PLN", "Till 3", "03", store_name="Grodzka 14")).code
    office.close()
    shop.received(STORE, {MILK: 12, COFFEE: 7})
    made = Counter(tmp_path / "till")
    made.pair(shop.address, code)
    made.begin_sync()
    made.until(lambda status: status.catalogue_at != "" and status.stock_at != "")
    yield made
    made.close()


def on_hand(shop: OpenShop, web: Any, sku: str) -> tuple[str, str]:
    """What the backend has of a product, and how much of it is promised."""
    [level] = told(shop.web.get(f"/v1/stock/stores/{STORE}", params={"sku": sku}, headers=web))["products"]
    return level["on_hand"], level["reserved"]


def shown(till: Counter, sku: str) -> int | None:
    """What the till shows of a product."""
    level = till.parts.catalogue.stock(sku)
    return None if level is None else int(level.on_hand)


def price(till: Counter, sku: str) -> int | None:
    found = till.parts.catalogue.by_sku(sku)
    return found.price.minor if found and found.price else None


def test_stock_is_right_at_both_ends_while_the_network_goes_and_comes(shop: OpenShop, till: Counter) -> None:
    web = shop.channel("stock:read")
    assert in_the_end(lambda: shown(till, MILK), lambda pieces: pieces == 12)
    till.sell(2)
    till.all_safe()
    assert on_hand(shop, web, MILK) == ("10", "0")
    shop.end("kill")
    till.sell(3)
    assert shown(till, MILK) == 7
    till.until(lambda status: not status.link_up and status.unsent == 3)
    shop.start()
    till.sell(1)
    till.all_safe()
    assert on_hand(shop, web, MILK) == ("6", "0")
    assert shown(till, MILK) == 6
    shop.received(STORE, {MILK: 20})
    assert in_the_end(lambda: shown(till, MILK), lambda pieces: pieces != 6) == 26
    assert shop.end() in (0, -signal.SIGTERM)


@on_one
def test_a_price_of_the_future_is_charged_at_its_moment_without_a_network(shop: OpenShop, till: Counter) -> None:
    begins = datetime.now(UTC) + timedelta(seconds=3)
    wanted = {"id": uuid7(), "sku": MILK, "price": {"minor": NEW_PRICE, "currency": "PLN"}}
    before = till.parts.catalogue.feed_cursor()
    shop.office("POST", "/v1/prices", {"prices": [wanted | {"valid_from": begins.isoformat()}]})
    in_the_end(till.parts.catalogue.feed_cursor, lambda cursor: cursor != before)
    shop.end("kill")
    charged = price(till, MILK)
    assert (charged, datetime.now(UTC) < begins) == (MILK_PRICE, True)
    in_the_end(lambda: price(till, MILK), lambda now: now == NEW_PRICE)
    assert datetime.now(UTC) >= begins
    [(_, total)] = till.sell(1)
    assert total == NEW_PRICE


@on_one
def test_who_is_taken_on_at_the_backend_signs_in_at_the_till_until_let_go(shop: OpenShop, till: Counter) -> None:
    shop.office("PUT", f"/v1/admin/people/{EWA}", {"name": "Ewa Nowak", "role": "cashier", "stores": [STORE]})
    shop.office("PUT", f"/v1/admin/people/{EWA}/pin", {"pin": EWAS_PIN})
    till.end_sync()
    till.begin_sync()

    def staff() -> list[str]:
        return [person.id for person in till.parts.db.call(till.parts.desk.staff)]

    in_the_end(staff, lambda people: EWA in people)
    with pytest.raises(Refusal, match="PIN-WRONG"):
        till.parts.db.call(lambda: till.parts.desk.sign_in(EWA, PIN))
    assert till.parts.db.call(lambda: till.parts.desk.sign_in(EWA, EWAS_PIN)).name == "Ewa Nowak"
    shop.office("DELETE", f"/v1/admin/people/{EWA}")
    till.end_sync()
    till.begin_sync()
    in_the_end(staff, lambda people: EWA not in people)


def test_an_order_goes_from_the_web_to_the_customers_hands(shop: OpenShop, till: Counter, post: Post) -> None:
    everywhere = {"name": "Ewa Nowak", "role": "manager", "login": "ewa", "everywhere": True}
    shop.office("PUT", f"/v1/admin/people/{EWA}", everywhere)
    shop.office("PUT", f"/v1/admin/people/{EWA}/password", {"password": PASSWORD})
    web = shop.channel("orders:read", "orders:write", "stock:read")
    with Receiver() as receiver:
        kinds = ["order.placed", "order.accepted", "order.picking", "order.ready", "order.collected"]
        wanted = {"id": uuid7(), "url": receiver.url, "kinds": kinds}
        secret = told(shop.web.post("/v1/webhooks", json=wanted, headers=web))["secret"]
        line = {"id": uuid7(), "sku": COFFEE, "name": "Kawa", "quantity": "2", "amount": 8580}
        part = {"id": uuid7(), "store": STORE, "lines": [line]}
        contact = {"name": "Anna Kowalska", "email": "anna@example.com", "language": "en"}
        order = {"id": uuid7(), "currency": "PLN", "total": 8580, "contact": contact, "fulfilments": [part]}
        code = told(shop.web.post("/v1/orders", json=order, headers=web))["code"]
        assert told(shop.web.post("/v1/orders", json=order, headers=web))["code"] == code
        assert on_hand(shop, web, COFFEE) == ("7", "2")
        paid = {"id": uuid7(), "state": "paid", "method": "card", "amount": 8580, "currency": "PLN"}
        told(shop.web.post(f"/v1/orders/{order['id']}/payments", json=paid, headers=web))

        def act(what: Act, command: str = "", **given: Any) -> Any:
            seen = told(shop.at_till(till.data, "GET", f"/orders/codes/{code}"))["fulfilments"][0]["fulfilment"]
            known = {"id": command or uuid7(), "act": what.value, "version": seen["version"]}
            who = {"person": EWA, "name": "Ewa Nowak", "at": datetime.now(UTC).isoformat()}
            return shop.at_till(till.data, "POST", f"/orders/{part['id']}/acts", known | who | given)

        told(act(Act.PICK))
        told(act(Act.TICK, quantities={line["id"]: 2_000_000}))
        told(act(Act.FINISH))
        told(act(Act.STAGE, bin="A-7"))
        told(act(Act.READY, bin="A-7"))
        [mail] = in_the_end(lambda: post.mails, lambda mails: mails != [])
        body = mail.get_body(("plain",))
        assert body is not None
        assert f"{code[:4]}-{code[4:]}" in body.get_content()
        told(act(Act.COLLECT))
        again = act(Act.COLLECT)
        assert (again.status_code, again.json()["code"]) == (409, "ORDER-COLLECTED")
        assert on_hand(shop, web, COFFEE) == ("5", "0")
        assert in_the_end(lambda: shown(till, COFFEE), lambda pieces: pieces != 7) == 5
        in_the_end(lambda: len(receiver.got), lambda count: count >= len(kinds))
    assert all(got.signed_with(secret) for got in receiver.got)
    assert [got.message["type"] for got in receiver.got] == kinds
    assert [one["state"] for one in told(shop.web.get(f"/v1/orders/{order['id']}", headers=web))["fulfilments"]] == [
        "collected"
    ]
    with closing(shop.signed_in("ewa", PASSWORD)) as browser:
        assert "85.80" in browser.get("/office/").text
