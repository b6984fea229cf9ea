"""Baskets that wait: the one at the counter and the parked ones."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from sqlalchemy import Connection, bindparam
from sqlalchemy.dialects.sqlite import insert

from app.domain.basket import Basket
from app.domain.money import Money
from app.domain.refusals import Refusal
from app.ports.shelf import ParkedBasket
from app.store import schema
from app.store.driver_sql import driver_sql
from app.store.engine import Lane
from app.wire.basket_body import BasketText, basket_of

_B = schema.basket.c
_CURRENT = "current"
_PARKED = "parked"

# Text, since a basket is saved at every scan: putting these together anew takes longer than carrying them out.
_insert = insert(schema.basket)
_PUT_BASKET = driver_sql(
    _insert.on_conflict_do_update(
        index_elements=["id"],
        set_={column.name: _insert.excluded[column.name] for column in _B if column.name != "id"},
    )
)
_DROP_OTHERS = driver_sql(schema.basket.delete().where(_B.slot == bindparam("slot"), _B.id != bindparam("kept")))


class LedgerShelf:
    """Implements the `BasketShelf` port. A basket is in one place at a time, through any crash."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._text = BasketText()

    def keep_current(self, basket: Basket) -> None:
        """Save the basket at the counter as it stands."""
        slip = ParkedBasket(basket.id, "", "", Money(0, basket.currency), 0, "")
        with self._lane.writing_directly() as tx:
            tx.execute(_DROP_OTHERS, {"slot": _CURRENT, "kept": basket.id})
            self._put(tx, basket, _CURRENT, slip)

    def current(self) -> Basket | None:
        """The basket at the counter."""
        with self._lane.reading() as tx:
            return _current(tx)

    def drop_current(self) -> None:
        """Let go of the basket at the counter."""
        with self._lane.writing() as tx:
            tx.execute(schema.basket.delete().where(_B.slot == _CURRENT))

    def park(self, basket: Basket, parked: ParkedBasket) -> None:
        """Put a basket aside; it leaves the counter in the same moment."""
        with self._lane.writing_directly() as tx:
            self._put(tx, basket, _PARKED, parked)

    def parked(self) -> Sequence[ParkedBasket]:
        """What is parked, oldest first."""
        query = schema.basket.select().where(_B.slot == _PARKED).order_by(_B.at, _B.id)
        with self._lane.reading() as tx:
            return [
                ParkedBasket(row.id, row.owner, row.at, Money(row.total, row.currency), row.pieces, row.title)
                for row in tx.execute(query)
            ]

    def take(self, basket_id: str) -> Basket:
        """Bring a parked basket to the counter.

        Raises Refusal `BASKET-GONE`, `BASKET-IN-HAND` (the counter's basket must be parked or finished first).
        """
        with self._lane.writing() as tx:
            row = tx.execute(schema.basket.select().where(_B.id == basket_id, _B.slot == _PARKED)).first()
            if row is None:
                raise Refusal("BASKET-GONE")
            at_counter = _current(tx)
            if at_counter is not None and at_counter.lines:
                raise Refusal("BASKET-IN-HAND")
            tx.execute(schema.basket.delete().where(_B.slot == _CURRENT))
            tx.execute(schema.basket.update().where(_B.id == basket_id).values(slot=_CURRENT))
            return basket_of(json.loads(row.body))

    def _put(self, tx: sqlite3.Connection, basket: Basket, slot: str, parked: ParkedBasket) -> None:
        values = {
            "id": basket.id,
            "slot": slot,
            "body": self._text.of(basket),
            "owner": parked.owner,
            "at": parked.at,
            "total": parked.total.minor,
            "currency": parked.total.currency,
            "pieces": parked.pieces,
            "title": parked.title,
        }
        tx.execute(_PUT_BASKET, values)


def _current(tx: Connection) -> Basket | None:
    row = tx.execute(schema.basket.select().where(_B.slot == _CURRENT)).first()
    return None if row is None else basket_of(json.loads(row.body))
