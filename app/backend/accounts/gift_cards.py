"""Gift cards: an account found by a code, worth nothing until the sale that sold it is known here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from app.backend.access.actor import THE_CLOCK, ActorKind
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind
from app.backend.accounts.moving import credit
from app.backend.accounts.opening import open_account
from app.backend.accounts.tables import gift_card, gift_code
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.reuse import id_reused
from app.backend.schema import sale
from app.domain.sale import SaleKind

UNKNOWN = "GIFT-CARD-UNKNOWN"
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

    Raises Refused 409 `ID-REUSED`, also for a card that has another code, `GIFT-CARD-KNOWN` for a code that another
    card has, 403 `GIFT-CARD-UNSOLD` for a terminal that names no sale: it would make money.
    """
    if not sold and acting.actor.kind is ActorKind.TERMINAL:
        raise Refused(403, "GIFT-CARD-UNSOLD", "A till makes gift cards by selling them")
    codes = select(gift_code.c.hash).where(gift_code.c.card == card)
    if any(bytes(known) != code_hash for known in connection.scalars(codes)):
        raise id_reused("gift card")
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
        "checked_ms": 0,
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
        raise Refused(404, UNKNOWN, "There is no gift card with this code")
    return _card(row)


def spendable(connection: Connection, code_hash: bytes) -> GiftCard:
    """The card that has a code, if it is active. Raises Refused 404 `GIFT-CARD-UNKNOWN`, 409 `GIFT-CARD-PENDING`."""
    card = by_code(connection, code_hash)
    if card.state == CardState.PENDING:
        raise Refused(409, "GIFT-CARD-PENDING", "The sale of this gift card has not arrived yet")
    return card


def sweep(connection: Connection, now_ms: int, limit: int) -> int:
    """Look at so many pending cards and activate those whose sale has arrived and was not taken back; their number.

    A sale that came to less than the cards that it is said to have sold activates none of them. Cards and sales may be
    on different machines: what is pending is asked for store by store.
    """
    pending = select(gift_card).where(_G.state == CardState.PENDING, _G.checked_ms < now_ms)
    rows = connection.execute(pending.order_by(_G.checked_ms, _G.id).limit(limit)).all()
    activated = 0
    for store in sorted({row.store for row in rows}):
        here = [row for row in rows if row.store == store]
        sold = _sold(connection, store, [row.sale for row in here])
        acting = Acting(THE_CLOCK, store, now_ms)
        for row in here:
            connection.execute(update(gift_card).where(_G.id == row.id).values(checked_ms=now_ms))
            if _of_all(connection, row) <= sold.get((row.sale, row.unit), -1):
                _activate(connection, row.id, row.amount, row.sale, acting)
                activated += 1
    return activated


def _of_all(connection: Connection, card: Row[Any]) -> int:
    """What all cards of a card's sale come to."""
    named = (_G.store == card.store, _G.sale == card.sale)
    return int(connection.execute(select(func.sum(_G.amount)).where(*named)).scalar_one())


def _sold(connection: Connection, store: str, sales: Sequence[str]) -> dict[tuple[str, str], int]:
    """What sales came to that are in a store's books and were not taken back, by sale and currency."""
    s = sale.c
    there = select(s.id, s.currency, s.total).where(
        s.store == store, s.id.in_(sales), s.kind == SaleKind.SALE, s.training.is_(False)
    )
    void = select(s.original).where(s.store == store, s.original.in_(sales), s.kind == SaleKind.VOID)
    back = set(connection.scalars(void))
    return {(row.id, row.currency): row.total for row in connection.execute(there) if row.id not in back}


def _activate(connection: Connection, card: str, amount: int, sold: str, acting: Acting) -> None:
    mine = (_G.id == card, _G.state == CardState.PENDING)
    if connection.execute(update(gift_card).where(*mine).values(state=CardState.ACTIVE.value)).rowcount:
        credit(connection, card, f"activate:{card}", "activate", amount, sold, acting)


def _card(row: Row[Any]) -> GiftCard:
    return GiftCard(row.id, row.last4, row.state, row.amount, row.unit, row.store, row.sale)
