"""Gift cards: an account found by a code, worth nothing until the sale that sold it is known here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, exists, select, update

from app.backend.access.actor import THE_CLOCK
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind, id_reused
from app.backend.accounts.moving import credit
from app.backend.accounts.opening import open_account
from app.backend.accounts.tables import gift_card, gift_code
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.schema import sale
from app.domain.sale import SaleKind

_G = gift_card.c


class CardState(StrEnum):
    """Pending: its sale is not here yet. Active: its account holds its value."""

    PENDING = "pending"
    ACTIVE = "active"


@dataclass(frozen=True, slots=True)
class GiftCard:
    """A card as people see it. `id` is its account's id too; `sale` sold it, empty when it was paid for online."""

    id: str
    last4: str
    state: str
    amount: int
    unit: str
    store: str
    sale: str


def issue(
    connection: Connection, card: str, code_hash: bytes, last4: str, amount: int, unit: str, sold: str, acting: Acting
) -> GiftCard:
    """Make a card. One sold at a till (`sold` names the sale) stays pending until the sale has arrived.

    Raises Refused 409 `ID-REUSED`, `GIFT-CARD-KNOWN` for a code that another card has.
    """
    insert_new(connection, gift_code, [{"hash": code_hash, "card": card}])
    if connection.scalar(select(gift_code.c.card).where(gift_code.c.hash == code_hash)) != card:
        raise Refused(409, "GIFT-CARD-KNOWN", "The code belongs to another card")
    row = {
        "id": card,
        "last4": last4,
        "state": CardState.PENDING.value,
        "amount": amount,
        "unit": unit,
        "store": acting.store,
        "sale": sold,
        "at_ms": acting.now_ms,
    }
    if insert_new(connection, gift_card, [row]):
        open_account(connection, card, AccountKind.GIFT_CARD, unit, "", acting)
        acting.note(connection, "gift_card.issue", "gift_card", card, amount=amount, unit=unit, sale=sold)
        if not sold:
            _activate(connection, card, amount, "", acting)
    known = connection.execute(select(gift_card).where(_G.id == card)).one()
    if (known.last4, known.amount, known.unit, known.sale) != (last4, amount, unit, sold):
        raise id_reused("gift card")
    return _card(known)


def by_code(connection: Connection, code_hash: bytes) -> GiftCard:
    """The card that has a code. Raises Refused 404 `GIFT-CARD-UNKNOWN`."""
    query = select(gift_card).join(gift_code, gift_code.c.card == _G.id).where(gift_code.c.hash == code_hash)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise Refused(404, "GIFT-CARD-UNKNOWN", "There is no gift card with this code")
    return _card(row)


def spendable(connection: Connection, code_hash: bytes) -> GiftCard:
    """The card that has a code, if it is active. Raises Refused 404 `GIFT-CARD-UNKNOWN`, 409 `GIFT-CARD-PENDING`."""
    card = by_code(connection, code_hash)
    if card.state == CardState.PENDING:
        raise Refused(409, "GIFT-CARD-PENDING", "The sale of this gift card has not arrived yet")
    return card


def sweep(connection: Connection, now_ms: int, limit: int) -> int:
    """Activate cards whose sale has arrived and was not taken back, at most so many; gives their number."""
    taken_back = sale.alias()
    void = exists().where(
        taken_back.c.store == _G.store, taken_back.c.original == _G.sale, taken_back.c.kind == SaleKind.VOID
    )
    query = (
        select(gift_card)
        .join(sale, (sale.c.store == _G.store) & (sale.c.id == _G.sale))
        .where(_G.state == CardState.PENDING, sale.c.kind == SaleKind.SALE, sale.c.training.is_(False), ~void)
        .order_by(_G.at_ms, _G.id)
        .limit(limit)
    )
    rows = connection.execute(query).all()
    for row in rows:
        _activate(connection, row.id, row.amount, row.sale, Acting(THE_CLOCK, row.store, now_ms))
    return len(rows)


def _activate(connection: Connection, card: str, amount: int, sold: str, acting: Acting) -> None:
    mine = (_G.id == card, _G.state == CardState.PENDING)
    if connection.execute(update(gift_card).where(*mine).values(state=CardState.ACTIVE.value)).rowcount:
        credit(connection, card, f"activate:{card}", "activate", amount, sold, acting)


def _card(row: Row[Any]) -> GiftCard:
    return GiftCard(row.id, row.last4, row.state, row.amount, row.unit, row.store, row.sale)
