"""Webhooks in the back office: a channel's endpoint is seen, and what it was told is told again."""

from __future__ import annotations

from datetime import timedelta

from app.backend.clock import to_ms
from app.backend.events import outbox
from app.backend.events.tables import endpoint
from app.wire.uuid7 import uuid7
from tests.backend.channel_shop import web_shop
from tests.backend.receiver import Receiver
from tests.backoffice.office_visit import Office


def test_an_endpoint_that_a_channel_made_is_seen_and_told_once_more_of_what_happened(office: Office) -> None:
    house, number, order = office.house, uuid7(), uuid7()
    shop = web_shop(house.shop, "orders:read", name="Corner shop")
    with Receiver() as receiver:
        asked = {"id": number, "url": receiver.url, "kinds": ["order.ready"]}
        assert shop.ask("POST", "/v1/webhooks", asked).status == 200
        now_ms = to_ms(house.core.now())
        house.core.database.write(
            lambda connection: outbox.emit(connection, "0417", "order", order, "order.ready", {"number": 7}, now_ms)
        )
        told = (order, "order.ready", 7)
        office.until(lambda: [got.what for got in receiver.got] == [told])
        office.go("webhooks/list")
        office.see(receiver.url)
        office.go(f"webhooks/detail?pk={shop.id},{number}")
        office.see("Is told")
        office.press("Replay")
        office.answer()
        office.see("Something in the form cannot be read")
        assert office.noted(number) == []
        office.go(f"webhooks/detail?pk={shop.id},{number}")
        office.press("Replay")
        yesterday = house.core.now() - timedelta(days=1)
        office.set_moment("since", yesterday.strftime("%Y-%m-%dT%H:%M"))
        office.agree()
        office.until(lambda: [got.what for got in receiver.got].count(told) == 2)
        assert len({got.id for got in receiver.got if got.what == told}) == 1
        assert office.noted(number) == ["webhook.replay"]
        made = [note["actor"] for note in house.shop.audited() if note["act"] == "webhook.add"]
        assert made[-1] == shop.id
        shop.ask("DELETE", f"/v1/webhooks/{number}")
    assert number not in {row["id"] for row in house.shop.rows(endpoint)}
