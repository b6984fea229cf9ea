"""The first page: what the shops' days add up to, as charts, each with its table."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, RowMapping, func, select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import CustomView
from starlette_admin.i18n import get_locale
from starlette_admin.routing import route

from app.backend.backoffice import kpi, kpi_orders
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import money
from app.backend.backoffice.span import MOST_DAYS, Figure, Span
from app.backend.backoffice.words import _
from app.backend.core import Core
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.schema import alarm, quarantine, store
from app.domain.money import CURRENCIES

_DAYS = 28

FIGURES: tuple[Callable[[Connection, Span], Figure], ...] = (
    kpi.sales_by_channel,
    kpi_orders.orders_by_channel,
    kpi.basket_value,
    kpi.conversion,
    kpi_orders.until_ready,
    kpi_orders.until_collected,
    kpi_orders.misses,
    kpi_orders.campaigns,
    kpi.abandoned,
    kpi.satisfaction,
    kpi.promoters,
    kpi.unsent,
)

TITLES: Mapping[str, str] = {
    "sales": _("Sales per channel and day"),
    "orders": _("Orders per channel and day"),
    "ready": _("From order to ready, minutes"),
    "collected": _("From ready to collected, hours"),
    "misses": _("Short picks and no-shows"),
    "campaigns": _("Voucher campaigns"),
    "basket": _("Average basket"),
    "conversion": _("Visits that ended with a sale, %"),
    "abandoned": _("Baskets begun and left"),
    "csat": _("Satisfaction, 1 to 5"),
    "nps": _("Net promoter score"),
    "unsent": _("Entries not yet sent, by terminal"),
}
NAMES: Mapping[str, str] = {
    "till": _("Tills"),
    "kiosk": _("Kiosks"),
    "tablet": _("Tablets"),
    "basket": _("Average basket"),
    "conversion": _("Of a hundred visits"),
    "parts": _("Orders"),
    "short": _("Short"),
    "expired": _("Not collected in time"),
    "used": _("Used"),
    "begun": _("Begun"),
    "left": _("Left"),
    "csat": _("Average"),
    "nps": _("Score"),
    "unsent": _("Not yet sent"),
}
MONEY = frozenset({"sales", "orders", "basket"})
BARS = frozenset({"sales", "orders", "abandoned", "unsent", "ready", "collected", "misses", "campaigns"})
STACKED = frozenset({"sales", "orders"})


class KpiView(CustomView):
    """The charts of some days and stores."""

    menu_label = _("Overview")
    icon = "fa-solid fa-chart-line"
    path = "/"
    route_name = "index"

    def __init__(self, core: Core) -> None:
        self._core = core
        super().__init__()

    def is_accessible(self, request: Request) -> bool:
        """Whether the visitor may look."""
        return visitor(request).may(OfficeAct.LOOK)

    @route("")
    async def index(self, request: Request) -> Response:
        """The page; `from`, `to`, `store` and `currency` choose what is counted."""
        person = visitor(request)
        stores = await run_in_threadpool(self._core.database.read, lambda connection: stores_of(connection, person))
        span = self._span(request, person, stores)
        figures, waiting = await run_in_threadpool(
            self._core.database.snapshot, lambda connection: (_counted(connection, span), _waiting(connection, span))
        )
        context = {
            "title": self.title(request), "span": span, "stores": stores, "waiting": waiting,
            "currencies": sorted({one["currency"] for one in stores}),
            "figures": [_shown(figure, span.currency) for figure in figures],
        }  # fmt: skip
        assert self._admin is not None
        return self._admin._template_response(request, "kpi.html", context)

    def _span(self, request: Request, person: OfficePerson, stores: Sequence[RowMapping]) -> Span:
        zone = ZoneInfo(self._core.settings.time_zone)
        asked, today = request.query_params, self._core.now().astimezone(zone).date()
        last = min(_date(asked.get("to", ""), today), today)
        first = max(
            _date(asked.get("from", ""), last - timedelta(days=_DAYS - 1)), last - timedelta(days=MOST_DAYS - 1)
        )
        currencies = {one["id"]: one["currency"] for one in stores}
        chosen = asked.get("store", "") if asked.get("store", "") in currencies else ""
        usual = currencies.get(chosen) or next(iter(currencies.values()), "EUR")
        currency = asked.get("currency", usual)
        known = currency if currency in currencies.values() else usual
        return Span(min(first, last), last, known, person, chosen, zone)


def stores_of(connection: Connection, person: OfficePerson) -> Sequence[RowMapping]:
    """The stores that a person may choose from."""
    query = select(store).order_by(store.c.id).limit(500)
    if not person.everywhere:
        query = query.where(store.c.id.in_(sorted(person.stores)))
    return connection.execute(query).mappings().all()


def _counted(connection: Connection, span: Span) -> list[Figure]:
    return [count(connection, span) for count in FIGURES]


def _waiting(connection: Connection, span: Span) -> int:
    """How many things somebody must look at."""
    found = 0
    for table in (quarantine, alarm):
        found += connection.scalar(select(func.count()).select_from(table).where(*span.stores(table))) or 0
    return found


def _shown(figure: Figure, currency: str) -> dict[str, Any]:
    """A figure as the page needs it: words, the table's cells, and what the script draws."""
    digits = CURRENCIES[currency].digits if currency in CURRENCIES else 2
    paid = figure.key in MONEY
    series = [
        {
            "name": str(NAMES.get(one.name, one.name)),
            "values": [value / 10**digits if paid and value is not None else value for value in one.values],
            "cells": [_cell(value, currency if paid else "") for value in one.values],
        }
        for one in figure.series
    ]
    drawn = {
        "labels": list(figure.labels),
        "series": [{"name": one["name"], "values": one["values"]} for one in series],
        "kind": "bar" if figure.key in BARS else "line",
        "stacked": figure.key in STACKED,
        "locale": get_locale(),
        "currency": currency if paid else "",
    }
    return {
        "key": figure.key,
        "title": f"{TITLES[figure.key]}, {currency}" if paid else TITLES[figure.key],
        "labels": figure.labels,
        "series": series,
        "empty": figure.empty,
        "drawn": json.dumps(drawn),
    }


def _cell(value: float | int | None, currency: str) -> str:
    if value is None:
        return "–"
    return money(int(value), currency) if currency else str(value)


def _date(text: str, default: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return default
