"""Gift cards, vouchers and wish lists as tills and channels meet them, over HTTP and on both databases."""

from __future__ import annotations

import dataclasses

import pytest
from sqlalchemy import update

from app.backend.accounts.tables import account_posting, gift_card, gift_code, voucher_loss
from app.backend.events.tables import event
from app.backend.stock.tables import stock
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop, some_sale
from tests.backend.channel_shop import web_shop
from tests.backend.customers_desk import Desk


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop)


def test_a_gift_card_sold_offline_is_worth_nothing_until_its_sale_arrives(desk: Desk) -> None:
    sale = some_sale("0417-03-A-000001")
    asked = {"id": uuid7(), "amount": sale.total, "unit": "PLN", "sale": sale.id}
    card = desk.did("/v1/gift-cards", **asked)
    assert (card["state"], card["last4"]) == ("pending", card["code"][-4:])
    spend = {"code": card["code"], "id": uuid7(), "amount": 200, "reference": uuid7()}
    assert desk.refused("/v1/gift-cards/holds", **spend) == "GIFT-CARD-PENDING"
    desk.sweep()
    desk.till.open_shift()
    desk.till.sell(sale)
    desk.till.pushed()
    desk.sweep()
    desk.sweep()
    shown = " ".join([card["code"][:8].lower(), card["code"][8:]])
    assert desk.did("/v1/gift-cards/look-up", code=shown)["balance"] == sale.total
    hold = desk.did("/v1/gift-cards/holds", **spend)
    target = f"/v1/accounts/{hold['account']}/holds/{hold['id']}"
    assert desk.did(f"{target}/capture", amount=200)["state"] == "captured"
    assert desk.did("/v1/gift-cards", **asked)["code"] == card["code"]
    now = desk.did("/v1/gift-cards/look-up", code=card["code"])
    assert (now["state"], now["balance"], now["free"]) == ("active", sale.total - 200, sale.total - 200)
    kinds = [line["kind"] for line in desk.seen(f"/v1/accounts/{card['id']}/entries")["movements"]]
    assert kinds == ["capture", "activate"]


def test_a_card_whose_sale_was_taken_back_stays_worthless(desk: Desk) -> None:
    sale = some_sale("0417-03-A-000001")
    card = desk.did("/v1/gift-cards", id=uuid7(), amount=sale.total, unit="PLN", sale=sale.id)
    desk.till.open_shift()
    desk.till.sell(sale)
    desk.till.take_back(sale)
    desk.till.pushed()
    desk.sweep()
    assert desk.did("/v1/gift-cards/look-up", code=card["code"])["state"] == "pending"


def test_a_till_cannot_make_money(desk: Desk) -> None:
    reply = desk.at_till("POST", "/v1/gift-cards", {"id": uuid7(), "amount": 5000, "unit": "PLN"})
    assert (reply.status, reply.code) == (403, "GIFT-CARD-UNSOLD")
    sale = some_sale("0417-03-A-000001")
    cards = [
        desk.did("/v1/gift-cards", id=uuid7(), amount=amount, unit=unit, sale=sale.id)
        for amount, unit in ((sale.total - 1, "PLN"), (2, "PLN"), (1, "EUR"))
    ]
    desk.till.open_shift()
    desk.till.sell(sale)
    desk.till.pushed()
    desk.sweep()
    states = [desk.did("/v1/gift-cards/look-up", code=card["code"])["state"] for card in cards]
    assert states == ["pending"] * 3


def test_of_a_gift_cards_code_only_four_characters_are_kept(desk: Desk) -> None:
    card = desk.gift_card(amount=5000, code="PRINTED-4567-89AB")
    assert (card["code"], card["state"]) == ("PRINTED456789AB", "active")
    kept = f"{desk.shop.rows(gift_card)} {desk.shop.rows(gift_code)}"
    assert "89AB" in kept
    assert "456789" not in kept
    again = {"amount": 1, "unit": "PLN", "code": "printed 456789ab", "sale": uuid7()}
    assert desk.refused("/v1/gift-cards", id=uuid7(), **again) == "GIFT-CARD-KNOWN"
    assert desk.refused("/v1/gift-cards/look-up", code="NOBODY-HAS-THIS") == "GIFT-CARD-UNKNOWN"


def test_what_was_taken_from_cards_offline_is_booked_and_the_rest_is_a_risk(desk: Desk) -> None:
    card = desk.gift_card(amount=1000)
    taken = {"id": uuid7(), "unit": "PLN", "amount": 1500}
    assert desk.did("/v1/gift-cards/spendings", code=card["code"], **taken)["uncovered"] == 500
    assert desk.did("/v1/gift-cards/spendings", code=card["code"], **taken)["uncovered"] == 500
    assert desk.did("/v1/gift-cards/spendings", code="NOBODYHASTHIS", **taken | {"id": uuid7()})["uncovered"] == 1500
    assert desk.office("POST", f"/v1/admin/accounts/{card['id']}/state", {"state": "blocked"}).status == 200
    assert desk.did("/v1/gift-cards/look-up", code=card["code"])["blocked"] is True
    proof = desk.office("GET", "/v1/admin/value/proof").message
    assert (proof["holds"], proof["risk"]) == (True, {"PLN": 2000})


def test_what_an_answer_lost_said_can_be_asked_again(desk: Desk) -> None:
    account, hold, sale = desk.account(), uuid7(), uuid7()
    desk.did(f"/v1/accounts/{account}/credits", id=uuid7(), kind="top_up", amount=900)
    asked = {"id": hold, "amount": 900, "seconds": 60, "reference": sale}
    first = desk.did(f"/v1/accounts/{account}/holds", **asked)
    desk.shop.clock.wait(seconds=5)
    assert desk.did(f"/v1/accounts/{account}/holds", **asked) == first
    assert desk.seen(f"/v1/accounts/{account}/holds/{hold}") == first
    desk.shop.clock.wait(seconds=60)
    desk.sweep()
    assert desk.seen(f"/v1/accounts/{account}/holds/{hold}")["state"] == "expired"
    assert desk.seen(f"/v1/accounts/{account}")["free"] == 900


def test_a_key_is_for_what_it_says(desk: Desk) -> None:
    reader = web_shop(desk.shop, "customers:read", name="Reader")
    account = desk.account()
    assert reader.ask("GET", f"/v1/accounts/{account}").status == 200
    credit = {"id": uuid7(), "kind": "top_up", "amount": 1}
    assert reader.ask("POST", f"/v1/accounts/{account}/credits", credit).code == "SCOPE-MISSING"
    assert reader.ask("POST", "/v1/customers", {"id": uuid7(), "name": "X"}).code == "SCOPE-MISSING"
    assert reader.ask("POST", "/v1/admin/points-rules", {"currency": "PLN", "minor_per_point": 1}).code == "AUTH-ADMIN"
    assert desk.web.ask("POST", f"/v1/accounts/{account}/credits", credit).message["balance"] == 1


def vouchers(desk: Desk, count: int = 1, **changed: object) -> list[str]:
    start = int(desk.shop.clock().timestamp())
    terms = {"campaign": "spring-2026", "kind": "amount", "value": 2000, "unit": "PLN", "valid_from": start}
    asked = {"id": uuid7(), "count": count, **terms, "valid_until": start + 86400, **changed}
    reply = desk.web.ask("POST", "/v1/vouchers", asked)
    assert reply.status == 200, reply.body
    assert desk.web.ask("POST", "/v1/vouchers", asked).message == reply.message
    assert desk.web.ask("POST", "/v1/vouchers", asked | {"count": count + 1}).code == "ID-REUSED"
    assert desk.web.ask("POST", "/v1/vouchers", asked | {"value": 1}).code == "ID-REUSED"
    return list(reply.message["codes"])


def test_a_voucher_is_used_once_and_a_second_use_offline_is_a_loss_that_is_seen(desk: Desk) -> None:
    code, spare = vouchers(desk, 2)
    first, second = uuid7(), uuid7()
    known = desk.did("/v1/vouchers/look-up", code=code)
    assert (known["campaign"], known["value"], known["used"]) == ("spring-2026", 2000, None)
    used = desk.did("/v1/vouchers/redemptions", code=code, sale=first, amount=2000)
    assert desk.did("/v1/vouchers/redemptions", code=code.lower(), sale=first, amount=2000) == used
    assert desk.refused("/v1/vouchers/redemptions", code=code, sale=first, amount=1999) == "ID-REUSED"
    assert desk.refused("/v1/vouchers/redemptions", code=code, sale=second, amount=2000) == "VOUCHER-USED"
    offline = {"code": code, "sale": second, "amount": 1500, "given": True}
    assert desk.did("/v1/vouchers/redemptions", **offline)["loss"] is True
    assert desk.did("/v1/vouchers/redemptions", **offline)["loss"] is True
    assert [(row["sale"], row["amount"]) for row in desk.shop.rows(voucher_loss)] == [(second, 1500)]
    posted = {row["account"]: row["amount"] for row in desk.shop.rows(account_posting)}
    assert posted == {"internal:voucher-loss:PLN:0417": -1500, "internal:voucher-honoured:PLN:0417": 1500}
    assert desk.did("/v1/vouchers/look-up", code=code)["used"]["sale"] == first
    desk.shop.clock.wait(days=1)
    late = {"code": spare, "sale": second, "amount": 2000}
    assert desk.refused("/v1/vouchers/redemptions", **late) == "VOUCHER-ENDED"
    assert desk.did("/v1/vouchers/redemptions", **late, given=True)["loss"] is False  # it has happened


def test_a_voucher_of_one_customer_is_no_good_for_another(desk: Desk) -> None:
    lucja, twin, other = (desk.customer(name=name) for name in ("Łucja", "L.", "Other"))
    [code] = vouchers(desk, customer=twin)
    desk.did(f"/v1/customers/{twin}/merge", id=uuid7(), into=lucja)
    asked = {"code": code, "sale": uuid7(), "amount": 100}
    assert desk.refused("/v1/vouchers/redemptions", **asked, customer=other) == "VOUCHER-OTHER-CUSTOMER"
    assert desk.refused("/v1/vouchers/redemptions", **asked) == "VOUCHER-OTHER-CUSTOMER"
    assert desk.did("/v1/vouchers/redemptions", **asked, customer=twin)["amount"] == 100


def test_a_wish_list_keeps_the_price_that_was_seen_beside_todays(desk: Desk) -> None:
    lucja, wishes = desk.customer(), uuid7()
    desk.did("/v1/wish-lists", id=wishes, customer=lucja, name="Kitchen")
    line = {"sku": "4006381333931", "quantity_e6": 1_000_000, "price": 149, "currency": "PLN", "waiting": True}
    desk.did(f"/v1/wish-lists/{wishes}/lines", lines=[line, line | {"sku": "other"}])
    [kept] = desk.did(f"/v1/wish-lists/{wishes}/lines", lines=[], gone=["other"])["lines"]
    assert (kept["price"], kept["price_now"]) == (149, None)
    body = {"sku": line["sku"], "name": "Pen", "tax": "A", "price": {"minor": 199, "currency": "PLN"}}
    record, cheaper = {"kind": "product", "key": line["sku"], "body": body}, {"minor": 99, "currency": "PLN"}
    assert desk.office("POST", "/v1/admin/feeds/catalogue", {"records": [record]}).status == 200
    [kept] = desk.seen(f"/v1/customers/{lucja}/wish-lists")["lists"][0]["lines"]
    assert (kept["price"], kept["price_now"], kept["currency_now"]) == (149, 199, "PLN")
    desk.office("POST", "/v1/admin/feeds/catalogue", {"records": [record | {"body": body | {"price": cheaper}}]})
    assert desk.seen(f"/v1/wish-lists/{wishes}")["lines"][0]["price_now"] == 99
    desk.shop.clock.wait(days=30)
    assert desk.at_till("GET", f"/v1/wish-lists/{wishes}").code == "WISH-LIST-UNKNOWN"
    desk.sweep()
    assert desk.seen(f"/v1/customers/{lucja}/wish-lists")["lists"] == []


def test_who_waits_for_goods_is_told_once_when_they_are_there(desk: Desk) -> None:
    wishes = uuid7()
    desk.did("/v1/wish-lists", id=wishes)
    line = {"sku": "1234", "quantity_e6": 1_000_000, "price": 149, "currency": "PLN", "waiting": True}
    desk.did(f"/v1/wish-lists/{wishes}/lines", lines=[line])
    desk.sweep()
    desk.till.open_shift()
    sale = some_sale("0417-03-A-000001")
    desk.till.sell(dataclasses.replace(sale, lines=tuple(dataclasses.replace(x, sku="1234") for x in sale.lines)))
    desk.till.pushed()
    told = lambda: [row for row in desk.shop.rows(event) if row["kind"] == "wishlist.available"]  # noqa: E731
    assert told() == []
    desk.core.database.write(lambda connection: connection.execute(update(stock).values(on_hand_e6=5_000_000)))
    desk.sweep()
    desk.sweep()
    assert [(row["store"], row["object_id"]) for row in told()] == [("0417", wishes)]
    assert desk.seen(f"/v1/wish-lists/{wishes}")["lines"][0]["waiting"] is False
