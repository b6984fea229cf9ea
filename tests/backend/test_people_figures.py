"""What reports add up to, on both databases."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Table, insert

from app.backend.accounts.tables import voucher, voucher_redemption
from app.backend.backoffice import kpi, kpi_orders
from app.backend.backoffice.span import Figure, Span
from app.backend.backoffice.tables import survey_answer, terminal_head, visit_day
from app.backend.backoffice.views.kpi import FIGURES
from app.backend.clock import to_ms
from app.backend.orders.tables import order_event, order_fulfilment, order_head
from app.backend.people.rights import OfficePerson
from app.backend.schema import sale
from app.domain.permissions import Role
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop

EWA = OfficePerson("1", "Ewa", Role.MANAGER, everywhere=True, stores=frozenset())
IDA = OfficePerson("2", "Ida", Role.MANAGER, everywhere=False, stores=frozenset({"0500"}))
SPAN = Span(date(2026, 5, 1), date(2026, 5, 4), "PLN", EWA)
HOUR, MINUTE = 3_600_000, 60_000


def add(shop: Shop, table: Table, **values: Any) -> None:
    """A row; what is not said is empty, 0 or false."""
    blank = {str: "", int: 0, bool: False, bytes: b""}
    row = {one.name: blank[one.type.python_type] for one in table.c if not one.nullable and one.server_default is None}
    shop.core.database.write(lambda connection: connection.execute(insert(table).values({**row, **values})))


def told(shop: Shop, count: Any, span: Span = SPAN) -> dict[str, dict[str, Any]]:
    """A figure as name and label; what is 0 or was not counted is left out."""
    figure: Figure = shop.core.database.snapshot(lambda connection: count(connection, span))
    return {
        one.name: {label: value for label, value in zip(figure.labels, one.values, strict=True) if value}
        for one in figure.series
    }


def test_sales_are_counted_less_what_was_taken_back_and_without_training(shop: Shop) -> None:
    till = shop.till()
    till.day(3)
    till.pushed()
    rows = shop.rows(sale)
    net = sum(row["total"] for row in rows)
    sold = [row["total"] for row in rows if row["kind"] == "sale"]
    assert told(shop, kpi.sales_by_channel) == {"till": {"2026-05-04": net}}
    assert told(shop, kpi.basket_value) == {"basket": {"2026-05-04": round(sum(sold) / len(sold))}}
    assert net == sum(sold) - max(sold)
    add(shop, visit_day, store="0417", channel="door", day="2026-05-04", visits=40, baskets=9, abandoned=2)
    assert told(shop, kpi.conversion) == {"conversion": {"2026-05-04": 10.0}}
    assert told(shop, kpi.abandoned) == {"begun": {"2026-05-04": 9}, "left": {"2026-05-04": 2}}


def test_a_manager_of_one_store_counts_that_store_only(shop: Shop) -> None:
    till = shop.till()
    till.day(1)
    till.pushed()
    theirs = Span(SPAN.first, SPAN.last, "PLN", IDA)
    assert told(shop, kpi.sales_by_channel, theirs) == {}
    assert told(shop, kpi.sales_by_channel, Span(SPAN.first, SPAN.last, "PLN", EWA, "0500")) == {}
    assert told(shop, kpi.sales_by_channel, Span(SPAN.first, SPAN.last, "EUR", EWA)) == {}


def test_orders_are_counted_by_channel_and_by_how_long_they_took(shop: Shop) -> None:
    at = to_ms(shop.clock())
    for total, currency in ((1000, "PLN"), (500, "PLN"), (99, "EUR")):
        add(shop, order_head, id=uuid7(), home="0417", channel="web", placed_ms=at, total=total, currency=currency)
    assert told(shop, kpi_orders.orders_by_channel) == {"web": {"2026-05-04": 1500}}
    for minutes, state, hours in ((10, "ready", 0), (15, "collected", 3), (16, "collected", 200), (999, "picking", 0)):
        ready = at if state != "picking" else 0
        since = ready + hours * HOUR
        times = {"placed_ms": at - minutes * MINUTE, "ready_ms": ready, "since_ms": since}
        add(shop, order_fulfilment, store="0417", id=uuid7(), state=state, **times)
    assert told(shop, kpi_orders.until_ready) == {"parts": {"≤ 15": 2, "≤ 30": 1}}
    wide = Span(SPAN.first, date(2026, 5, 20), "PLN", EWA)
    assert told(shop, kpi_orders.until_collected, wide) == {"parts": {"≤ 4": 1, "> 168": 1}}
    assert told(shop, kpi_orders.until_collected) == {"parts": {"≤ 4": 1}}


def test_orders_fall_on_the_business_day_also_when_the_clocks_change(shop: Shop) -> None:
    zone = ZoneInfo("Europe/Warsaw")
    days = Span(date(2026, 10, 23), date(2026, 10, 27), "PLN", EWA, zone=zone)  # the 25th has 25 hours
    for day in range(23, 28):
        for hour, minute in ((0, 0), (23, 59)):
            at = datetime(2026, 10, day, hour, minute, tzinfo=zone)
            add(shop, order_head, id=uuid7(), channel="web", placed_ms=to_ms(at), total=1, currency="PLN")
    assert told(shop, kpi_orders.orders_by_channel, days) == {"web": dict.fromkeys(days.days, 2)}
    spring = Span(date(2026, 3, 28), date(2026, 3, 30), "PLN", EWA, zone=zone)  # the 29th has 23
    for day in range(28, 31):
        at = datetime(2026, 3, day, 23, 30, tzinfo=zone)
        add(shop, order_head, id=uuid7(), channel="web", placed_ms=to_ms(at), total=1, currency="PLN")
    assert told(shop, kpi_orders.orders_by_channel, spring) == {"web": dict.fromkeys(spring.days, 1)}


def test_what_went_wrong_with_orders_is_counted_unless_it_was_undone(shop: Shop) -> None:
    at = to_ms(shop.clock())
    for version, (act, undone) in enumerate((("short", False), ("short", True), ("expire", False), ("ready", False))):
        add(shop, order_event, store="0417", fulfilment="f", version=version, act=act, undone=undone, at_ms=at)
    assert told(shop, kpi_orders.misses) == {"short": {"2026-05-04": 1}, "expired": {"2026-05-04": 1}}


def test_vouchers_are_counted_for_the_campaign_that_brought_people_in(shop: Shop) -> None:
    for campaign in ("spring", "spring", "club"):
        one = uuid7()
        add(shop, voucher, id=one, campaign=campaign)
        add(shop, voucher_redemption, voucher=one, store="0417", at_ms=to_ms(shop.clock()))
    assert told(shop, kpi_orders.campaigns) == {"used": {"spring": 2, "club": 1}}


def test_contentment_is_an_average_and_recommendation_a_balance(shop: Shop) -> None:
    for kind, score in (("csat", 4), ("csat", 5), ("nps", 10), ("nps", 9), ("nps", 7), ("nps", 6)):
        add(shop, survey_answer, store="0417", id=uuid7(), kind=kind, score=score, day="2026-05-02")
    assert told(shop, kpi.satisfaction) == {"csat": {"2026-05-02": 4.5}}
    assert told(shop, kpi.promoters) == {"nps": {"2026-05-02": 25}}


def test_what_a_till_has_yet_to_send_is_what_it_told_less_what_came(shop: Shop) -> None:
    till = shop.till()
    till.day(2)
    till.pushed()
    shop.core.database.write(lambda connection: connection.execute(terminal_head.delete()))
    add(shop, terminal_head, store="0417", terminal=till.id, epoch=1, head_seq=len(till.journal) + 7, told_ms=1)
    assert told(shop, kpi.unsent) == {"unsent": {"0417 Till 3": 7}}


def test_every_figure_is_counted_where_nothing_happened_yet(shop: Shop) -> None:
    for count in FIGURES:
        figure = shop.core.database.snapshot(lambda connection, count=count: count(connection, SPAN))
        assert figure.empty
