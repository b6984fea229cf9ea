"""Customers as the shop knows them: found in any script, changed with history, merged, forgotten. On both databases."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection

from app.backend.access.actor import ADMIN_TOKEN
from app.backend.accounts.acting import Acting
from app.backend.clock import to_ms
from app.backend.columns import metadata
from app.backend.customers import finding, records
from app.backend.events.tables import event
from app.backend.stock.moving import Move, Reason, book
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop, some_sale
from tests.backend.customers_desk import LUCJA, Desk


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop)


def left_of(words: str, desk: Desk) -> list[str]:
    """The tables where words are still to be found, anywhere in the database."""
    return [name for name, table in metadata.tables.items() if words in str(desk.shop.rows(table))]


def test_a_customer_is_found_however_the_name_is_written(desk: Desk) -> None:
    lucja = desk.customer()
    for typed in ("lucja", "NOWAK ŁUC", "zolc", "nowak-żó", "600100200", "(0048) 600-100-200", "٦٠٠١٠٠٢٠٠"):
        assert desk.found(typed) == [lucja], typed
    assert desk.found("lucja@EXAMPLE.org ") == [lucja]
    assert desk.found("card-0001") == [lucja]
    assert desk.found("ucja") == desk.found("Nowak Anna") == desk.found("600100201") == []
    for name, typed in (("Όλγα Παπαδοπούλου", "παπαδοπουλου"), ("王小明", "王小"), ("Олена Їжакевич", "їжак")):
        known = desk.customer(name=name)
        assert desk.found(typed, "name") == [known], name


def test_the_same_phone_is_the_same_whatever_is_written_around_it() -> None:
    assert {finding.phone_term(p) for p in ("+48600100200", "600 100 200", "0600-100-200")} == {"600100200"}
    assert finding.phone_term("12") == ""


def test_a_search_goes_on_where_it_ended(desk: Desk) -> None:
    ids = sorted(desk.customer(name=f"Anna {place}") for place in range(5))
    first = desk.did("/v1/customers/search", text="anna", limit=3)
    then = desk.did("/v1/customers/search", text="anna", limit=3, after=first["next"])
    assert [one["id"] for page in (first, then) for one in page["customers"]] == ids
    assert then["next"] is None


def test_who_is_alike_is_named_and_nobody_is_refused(desk: Desk) -> None:
    lucja = desk.customer()
    other = desk.did("/v1/customers", id=uuid7(), name="L. Nowak", phone="0600100200")
    assert other["alike"] == [lucja]


def test_changes_keep_who_when_and_what_it_was(desk: Desk) -> None:
    lucja, change = desk.customer(), uuid7()
    desk.did(f"/v1/customers/{lucja}/changes", id=change, fields={"phone": "700", "name": LUCJA["name"]})
    later = {"id": uuid7(), "fields": {"phone": "+48 700 700 700"}}
    assert desk.web.ask("POST", f"/v1/customers/{lucja}/changes", later).message["revision"] == 3
    # The first change comes again, late: what was received after it stands.
    again = desk.did(f"/v1/customers/{lucja}/changes", id=change, fields={"phone": "700", "name": LUCJA["name"]})
    assert again["phone"] == "+48 700 700 700"
    assert desk.refused(f"/v1/customers/{lucja}/changes", id=change, fields={"phone": "701"}) == "ID-REUSED"
    lines = desk.seen(f"/v1/customers/{lucja}/history")["changes"]
    phones = [(line["old"], line["new"], line["actor_kind"]) for line in lines if line["field"] == "phone"]
    assert phones == [
        ("700", "+48 700 700 700", "channel"),
        (LUCJA["phone"], "700", "terminal"),
        ("", LUCJA["phone"], "terminal"),
    ]
    assert desk.found("600100200") == []
    assert desk.found("700700700") == [lucja]


def test_of_many_changes_at_once_none_is_lost_and_the_last_one_stands(desk: Desk) -> None:
    lucja, by = desk.customer(), Acting(ADMIN_TOKEN, "", to_ms(desk.shop.clock()))

    def change(phone: str) -> int:
        def work(connection: Connection) -> int:
            return records.change(connection, lucja, uuid7(), {"phone": phone}, by).revision

        return desk.core.database.write(work)

    phones = [f"60000000{place}" for place in range(8)]
    with ThreadPoolExecutor(len(phones)) as threads:
        revisions = dict(zip(phones, threads.map(change, phones), strict=True))
    assert sorted(revisions.values()) == list(range(2, 10))
    assert desk.seen(f"/v1/customers/{lucja}")["phone"] == max(phones, key=revisions.__getitem__)
    lines = [line for line in desk.seen(f"/v1/customers/{lucja}/history")["changes"] if line["field"] == "phone"]
    assert [line["old"] for line in lines[:-1]] == [line["new"] for line in lines[1:]]


def test_making_a_customer_again_changes_nothing(desk: Desk) -> None:
    made = desk.did("/v1/customers", id=(lucja := uuid7()), **LUCJA)
    assert desk.did("/v1/customers", id=lucja, **LUCJA) == made
    assert desk.refused("/v1/customers", id=lucja, name="Somebody else") == "ID-REUSED"


def test_a_payment_card_is_never_kept(desk: Desk) -> None:
    assert desk.refused("/v1/customers", id=uuid7(), card="4111 1111 1111 1111") == "PAYMENT-CARD"
    note = {"kind": "note", "text": "4111111111111111", "at_ms": 1}
    assert desk.refused(f"/v1/customers/{desk.customer()}/notes", id=uuid7(), **note) == "PAYMENT-CARD"


def test_consent_is_kept_by_purpose_with_its_proof(desk: Desk) -> None:
    lucja = desk.customer()
    target, yes = f"/v1/customers/{lucja}/consents", uuid7()
    desk.did(target, id=yes, purpose="newsletter", granted=True, at_ms=1000, source="till 0417-03")
    desk.did(target, id=uuid7(), purpose="newsletter", granted=False, at_ms=2000, source="web")
    desk.did(target, id=yes, purpose="newsletter", granted=True, at_ms=1000, source="till 0417-03")  # again, late
    now = desk.did(target, id=uuid7(), purpose="profiling", granted=True, at_ms=3000, source="web")["consents"]
    assert [(one["purpose"], one["granted"], one["at_ms"]) for one in now] == [
        ("newsletter", False, 2000),
        ("profiling", True, 3000),
    ]
    kinds = [(m["kind"], m["facts"].get("granted")) for m in desk.seen(f"/v1/customers/{lucja}/timeline")["moments"]]
    assert kinds == [("consent", True), ("consent", False), ("consent", True)]


def test_the_timeline_tells_sales_notes_and_points_and_a_refund_takes_points_back(desk: Desk) -> None:
    desk.office("POST", "/v1/admin/points-rules", {"currency": "PLN", "minor_per_point": 100})
    lucja = desk.customer()
    points = desk.account(lucja, "points")
    sale = dataclasses.replace(some_sale("0417-03-A-000001"), customer=lucja)
    desk.till.open_shift()
    desk.till.sell(sale)
    desk.till.sell()  # somebody else's
    desk.till.sell(dataclasses.replace(some_sale("0417-03-A-000003"), customer="an odd\x00 one \ud800"))
    desk.till.pushed()
    desk.sweep()
    desk.sweep()  # carried once
    earned = sale.total // 100
    assert desk.seen(f"/v1/accounts/{points}")["balance"] == earned > 0
    at_ms = 1_790_000_000_000
    desk.did(f"/v1/customers/{lucja}/notes", id=uuid7(), kind="phone", text="Size 39\nin blue", at_ms=at_ms)
    first = desk.seen(f"/v1/customers/{lucja}/timeline?limit=1")
    rest = desk.seen(f"/v1/customers/{lucja}/timeline?cursor={first['next']}")
    moments = first["moments"] + rest["moments"]
    assert {moment["kind"] for moment in moments} == {"phone", "sale", "value.earn"}
    assert [m["at_ms"] for m in moments] == sorted((m["at_ms"] for m in moments), reverse=True)
    assert next(m for m in moments if m["kind"] == "sale")["facts"]["total"] == sale.total
    desk.till.take_back(sale)
    desk.till.pushed()
    desk.sweep()
    spent = desk.seen(f"/v1/customers/{lucja}/timeline")["moments"]
    assert sum(m["facts"]["total"] for m in spent if m["kind"] in ("sale", "void")) == 0
    assert desk.seen(f"/v1/accounts/{points}")["balance"] == 0


def test_two_records_become_one_and_the_old_id_goes_on(desk: Desk) -> None:
    lucja, twin = desk.customer(), desk.customer(name="L. Nowak", phone="511 222 333", address="Polna 1")
    mine, other = desk.account(lucja), desk.account(twin)
    desk.did(f"/v1/accounts/{mine}/credits", id=uuid7(), kind="top_up", amount=500)
    desk.did(f"/v1/accounts/{other}/credits", id=uuid7(), kind="top_up", amount=700)
    no = {"purpose": "news", "granted": False, "at_ms": 2, "source": "web"}
    desk.did(f"/v1/customers/{lucja}/consents", id=uuid7(), purpose="news", granted=True, at_ms=1, source="till")
    desk.shop.clock.wait(seconds=1)
    desk.did(f"/v1/customers/{twin}/consents", id=uuid7(), **no)
    desk.did(f"/v1/customers/{twin}/notes", id=uuid7(), kind="note", text="Loyal", at_ms=5)
    merge = {"id": uuid7(), "into": lucja}
    merged = desk.did(f"/v1/customers/{twin}/merge", **merge)
    assert (merged["id"], merged["address"], merged["phone"]) == (lucja, "Polna 1", LUCJA["phone"])
    assert desk.did(f"/v1/customers/{twin}/merge", **merge) == merged
    assert desk.seen(f"/v1/customers/{twin}")["id"] == lucja
    assert desk.found("511222333") == desk.found("600100200") == [lucja]
    assert desk.seen(f"/v1/customers/{twin}/consents")["consents"] == [no]
    assert "note" in [m["kind"] for m in desk.seen(f"/v1/customers/{twin}/timeline")["moments"]]
    balances = {one["id"]: one["balance"] for one in desk.seen(f"/v1/customers/{twin}/accounts")["accounts"]}
    assert balances == {mine: 1200, other: 0}
    third = desk.customer(name="Third")
    desk.did(f"/v1/customers/{lucja}/merge", id=uuid7(), into=third)
    assert desk.seen(f"/v1/customers/{twin}")["id"] == third
    assert desk.refused(f"/v1/customers/{twin}/merge", id=uuid7(), into=twin) == "CUSTOMER-SAME"


def test_a_person_is_told_all_and_then_forgotten(desk: Desk) -> None:
    lucja, twin = desk.customer(), desk.customer(name="L. Nowak", email="other@example.org")
    desk.did(f"/v1/customers/{twin}/merge", id=uuid7(), into=lucja)
    money, points = desk.account(lucja), desk.account(lucja, "points")
    desk.did(f"/v1/accounts/{points}/earnings", sale=uuid7(), points=9)
    desk.did(f"/v1/accounts/{money}/credits", id=uuid7(), kind="top_up", amount=500)
    desk.did(f"/v1/customers/{lucja}/notes", id=uuid7(), kind="note", text="Allergic to nuts", at_ms=5)
    told = desk.office("GET", f"/v1/customers/{twin}/export").body.decode()
    for known in ("other@example.org", "Allergic to nuts", "600 100 200", money):
        assert known in told
    erase = f"/v1/customers/{lucja}/erase"
    assert desk.at_till("POST", erase, {}).status == 401
    assert desk.office("POST", erase, {}).code == "CUSTOMER-HOLDS-VALUE"
    hold = uuid7()
    desk.did(f"/v1/accounts/{money}/holds", id=hold, amount=500)
    desk.did(f"/v1/accounts/{money}/holds/{hold}/capture", amount=500)
    assert desk.office("POST", erase, {}).status == 200
    assert desk.office("POST", erase, {}).status == 200
    assert desk.seen(f"/v1/customers/{twin}")["state"] == "erased"
    assert desk.found("lucja") == desk.found("other@example.org") == []
    for known in ("Nowak", "xample.org", "nuts", "600 100", "600100200"):
        assert left_of(known, desk) == [], known
    assert desk.refused(f"/v1/customers/{twin}/changes", id=uuid7(), fields={"name": "X"}) == "CUSTOMER-ERASED"
    assert desk.office("GET", "/v1/admin/value/proof").message["holds"] is True


def test_an_order_is_told_of_and_erasing_waits_for_it_and_then_takes_the_person_out_of_it(desk: Desk) -> None:
    lucja, now_ms = desk.customer(), to_ms(desk.shop.clock())
    received = Move("0417", "4006381333931", 10_000_000, Reason.RECEIPT, "r", now_ms)
    desk.core.database.write(lambda connection: book(connection, [received], now_ms))
    line = {"id": uuid7(), "sku": "4006381333931", "name": "Mug", "quantity": "2", "amount": 1998}
    part = {"id": uuid7(), "store": "0417", "way": "collect", "fee": 0, "lines": [line]}
    order = {
        "id": uuid7(),
        "number": "W-1001",
        "customer": lucja,
        "contact": {"name": LUCJA["name"], "email": "l@x.pl"},
    }
    terms = {"terms": "at_pickup", "currency": "PLN", "total": 1998, "fulfilments": [part]}
    placed = desk.web.ask("POST", "/v1/orders", order | terms)
    assert placed.status == 200, placed.body
    [moment] = desk.seen(f"/v1/customers/{lucja}/timeline")["moments"]
    assert (moment["kind"], moment["facts"]["number"], moment["facts"]["total"]) == ("order", "W-1001", 1998)
    erase = f"/v1/customers/{lucja}/erase"
    assert desk.office("POST", erase, {}).code == "CUSTOMER-AWAITS-ORDER"
    cancel = {"id": uuid7(), "version": placed.message["version"], "reason": "changed my mind"}
    cancelled = desk.web.ask("POST", f"/v1/orders/{order['id']}/cancel", cancel)
    assert cancelled.status == 200, cancelled.body
    assert desk.office("POST", erase, {}).status == 200
    assert left_of("l@x.pl", desk) == []


def test_every_write_is_noted_and_told_without_a_word_about_the_person(desk: Desk) -> None:
    lucja = desk.customer()
    desk.did(f"/v1/customers/{lucja}/changes", id=uuid7(), fields={"phone": "+48 700 700 700"})
    acts = [row for row in desk.shop.audited() if row["object_id"] == lucja]
    told = [row for row in desk.shop.rows(event) if row["object_id"] == lucja]
    assert [row["act"] for row in acts] == ["customer.create", "customer.change"]
    assert [(row["n"], row["kind"]) for row in told] == [(1, "customer.changed"), (2, "customer.changed")]
    words = " ".join(row["detail"] for row in acts) + " ".join(row["body"] for row in told)
    assert "phone" in words
    assert not any(secret in words for secret in ("Nowak", "700 700", "xample"))


def test_segments_hold_those_of_whom_the_rule_is_true_now(desk: Desk) -> None:
    lucja, other = desk.customer(), desk.customer(name="Other")
    news = {"purpose": "news", "granted": True, "at_ms": 1, "source": "web"}
    desk.did(f"/v1/customers/{lucja}/consents", id=uuid7(), **news)
    desk.did(f"/v1/accounts/{desk.account(lucja, 'points')}/earnings", sale=uuid7(), points=50)
    sale = dataclasses.replace(some_sale("0417-03-A-000001"), customer=lucja, at=desk.shop.clock().isoformat())
    desk.till.open_shift()
    desk.till.sell(sale)
    desk.till.pushed()
    desk.sweep()

    def members(*rule: dict[str, object]) -> list[str]:
        segment = uuid7()
        reply = desk.office("POST", "/v1/segments", {"id": segment, "name": "S", "rule": list(rule)})
        assert reply.status == 200, reply.body
        return list(desk.office("GET", f"/v1/segments/{segment}/customers").message["customers"])

    spent = {"fact": "spent", "days": 30, "at_least": sale.total, "currency": "PLN"}
    assert members(spent, {"fact": "consent", "purpose": "news"}, {"fact": "points", "at_least": 50}) == [lucja]
    assert members(spent | {"at_least": sale.total + 1}) == []
    assert members({"fact": "visited", "days": 30}) == [lucja]
    assert members({"fact": "not_visited", "days": 30}) == [other]
    desk.shop.clock.wait(days=31)
    assert members({"fact": "visited", "days": 30}) == []


def test_nonsense_is_refused_with_a_code(desk: Desk) -> None:
    for message in ({"text": "\x00"}, {"text": "\ud800"}, {"text": ""}, {"text": "a", "limit": 10**30}, {"text": "-"}):
        reply = desk.office("POST", "/v1/customers/search", message)
        assert (reply.status, reply.code) == (400, "MESSAGE-BAD"), message
    assert desk.at_till("GET", f"/v1/customers/{uuid7()}").code == "CUSTOMER-UNKNOWN"
    assert desk.at_till("GET", f"/v1/customers/{desk.customer()}/timeline?cursor=x").code == "MESSAGE-BAD"
    assert desk.shop.ask("GET", f"/v1/customers/{uuid7()}").code == "AUTH-ADMIN"
