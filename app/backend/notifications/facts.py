"""What a message tells, as words in its language: from orders, sales and wish lists as they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, select

from app.backend.catalogue.tables import product
from app.backend.clock import from_ms
from app.backend.orders.heads import Head
from app.backend.schema import sale, sale_line, sale_tender, store
from app.domain.order_fulfilment import Fulfilment

_MOST_LINES = 100


@dataclass(frozen=True, slots=True)
class Speech:
    """How figures and times are said: a language of the templates and the retailer's time zone."""

    language: str
    zone: ZoneInfo

    def money(self, minor: int, currency: str) -> str:
        """An amount of minor units."""
        from babel.numbers import format_currency, get_currency_precision

        amount = Decimal(minor).scaleb(-get_currency_precision(currency))
        return format_currency(amount, currency, locale=self.language)

    def quantity(self, millionths: int) -> str:
        """A quantity."""
        from babel.numbers import format_decimal

        return format_decimal(Decimal(millionths).scaleb(-6).normalize(), locale=self.language)

    def moment(self, stamp: int) -> str:
        """A day and a time; nothing for never."""
        from babel.dates import format_date, format_time

        if not stamp:
            return ""
        there = from_ms(stamp).astimezone(self.zone)
        day = format_date(there, "full", locale=self.language)
        return f"{day}, {format_time(there, 'short', locale=self.language)}"


def of_order(connection: Connection, head: Head, part: Fulfilment, speech: Speech) -> dict[str, Any]:
    """What is told of an order: who, what, where, with which code, until when, and what is to be paid."""
    return {
        "name": str(head.contact.get("name", "")),
        "number": head.number,
        "code": f"{head.code[:4]}-{head.code[4:]}",
        "until": speech.moment(part.hold_until_ms),
        "lines": [
            {
                "name": line.name,
                "quantity": speech.quantity(line.wanted),
                "amount": speech.money(line.worth, head.currency),
            }
            for line in part.lines[:_MOST_LINES]
            if line.wanted
        ],
        "total": speech.money(head.worth, head.currency),
        "due": speech.money(head.due, head.currency) if head.due else "",
        "refund": speech.money(head.refund_owed, head.currency) if head.refund_owed else "",
        **of_store(connection, part.store),
    }


def of_sale(connection: Connection, store_id: str, sale_id: str, speech: Speech) -> Mapping[str, Any] | None:
    """What a receipt tells, from the recorded sale; None when the sale has not come in."""
    here = (sale.c.store == store_id, sale.c.id == sale_id)
    row = connection.execute(select(sale).where(*here)).one_or_none()
    if row is None:
        return None
    lines = _parts(connection, sale_line, store_id, sale_id)
    tenders = _parts(connection, sale_tender, store_id, sale_id)
    return {
        "number": row.number,
        "at": row.at[:16].replace("T", " "),
        "lines": [_line(speech, r.name, r.quantity_e6, r.amount, row.currency) for r in lines],
        "total": speech.money(row.total, row.currency),
        "tax": speech.money(row.tax, row.currency),
        "tenders": [{"kind": r.kind, "amount": speech.money(r.amount, row.currency)} for r in tenders],
        **of_store(connection, store_id),
    }


def of_store(connection: Connection, store_id: str) -> dict[str, str]:
    """A store's name, where it is and when it is open."""
    query = select(store.c.name, store.c.address, store.c.opening).where(store.c.id == store_id)
    row = connection.execute(query).one_or_none()
    name, address, opening = row if row else (store_id, "", "")
    return {"store": name, "address": address, "opening": opening}


def product_name(connection: Connection, sku: str) -> str:
    """What a product is called; its number when it is not known any more."""
    return connection.scalar(select(product.c.name).where(product.c.sku == sku)) or sku


def _line(speech: Speech, name: str, millionths: int, minor: int, currency: str) -> dict[str, str]:
    return {"name": name, "quantity": speech.quantity(millionths), "amount": speech.money(minor, currency)}


def _parts(connection: Connection, table: Any, store_id: str, sale_id: str) -> list[Row[Any]]:
    mine = (table.c.store == store_id, table.c.sale == sale_id)
    place = table.c.line if "line" in table.c else table.c.place
    return list(connection.execute(select(table).where(*mine).order_by(place).limit(_MOST_LINES)))
