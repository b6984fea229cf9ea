"""Gift cards over HTTP. A code travels in bodies only, and what is kept of it is a keyed hash."""

from __future__ import annotations

from fastapi import APIRouter, Request
from sqlalchemy import Connection

from app.backend.access.channels import Scope
from app.backend.access.guesses import Guesses
from app.backend.accounts import gift_cards, holds, keyed, moving, opening
from app.backend.accounts.entries import AccountState
from app.backend.accounts.gift_cards import GiftCard
from app.backend.api.accounts import booked, held, hold
from app.backend.api.accounts_messages import (
    BookedMessage,
    CardHoldRequest,
    CardSpentRequest,
    CodeRequest,
    GiftCardMessage,
    HoldMessage,
    NewGiftCard,
    NewGiftCardMessage,
)
from app.backend.api.customers_asking import acting
from app.backend.api.http import reading, writing
from app.backend.core import Core
from app.backend.problems import Refused

_UNKNOWN = "gift-card:unknown"  # nobody's account: all that was spent from it is a risk


def router(core: Core) -> APIRouter:
    """The routes under `/v1/gift-cards`."""
    routes = APIRouter(prefix="/v1/gift-cards", tags=["value"])
    key, guesses = keyed.CardKey(core.key), Guesses(core.now)

    @routes.post("")
    async def issue(asked: NewGiftCard, request: Request) -> NewGiftCardMessage:
        """Make a card; asked again, it is the same card with the same code."""
        by = await acting(core, request, Scope.VALUE_WRITE, asked.store)
        code = key.code_for(asked.id) if asked.code is None else keyed.normal(asked.code)

        def work(connection: Connection) -> GiftCard:
            hashed, sold = key.hash_of(code), asked.sale or ""
            return gift_cards.issue(connection, asked.id, hashed, code[-4:], asked.amount, asked.unit, sold, by)

        card = await writing(core, work)
        return NewGiftCardMessage(
            id=card.id, last4=card.last4, state=card.state, amount=card.amount, unit=card.unit, code=code
        )

    @routes.post("/look-up")
    async def look_up(asked: CodeRequest, request: Request) -> GiftCardMessage:
        """What is on a card."""
        by = await acting(core, request, Scope.CUSTOMERS_READ)
        hashed = key.hash_of(keyed.normal(asked.code))

        def work(connection: Connection) -> GiftCardMessage:
            card = gift_cards.by_code(connection, hashed)
            account = opening.read(connection, card.id)
            return GiftCardMessage(
                id=card.id,
                last4=card.last4,
                state=card.state,
                amount=card.amount,
                unit=card.unit,
                balance=account.balance,
                free=account.free,
                blocked=account.state == AccountState.BLOCKED,
            )

        with guesses.counted(by.actor, gift_cards.UNKNOWN):
            return await reading(core, work)

    @routes.post("/holds")
    async def authorise(asked: CardHoldRequest, request: Request) -> HoldMessage:
        """Hold an amount of a card; the answer names the account where it is captured or voided."""
        by = await acting(core, request, Scope.VALUE_WRITE, asked.store)
        hashed = key.hash_of(keyed.normal(asked.code))

        def work(connection: Connection) -> holds.Hold:
            return hold(connection, gift_cards.spendable(connection, hashed).id, asked, by)

        with guesses.counted(by.actor, gift_cards.UNKNOWN):
            return held(await writing(core, work))

    @routes.post("/spendings")
    async def spent(asked: CardSpentRequest, request: Request) -> BookedMessage:
        """Book what was accepted without asking, also when there is no such card."""
        by = await acting(core, request, Scope.VALUE_WRITE, asked.store)
        hashed = key.hash_of(keyed.normal(asked.code))

        def work(connection: Connection) -> moving.Booked:
            account = _account(connection, hashed)
            return moving.spent_anyway(connection, account, asked.id, asked.unit, asked.amount, asked.reference, by)

        return booked(await writing(core, work))

    return routes


def _account(connection: Connection, hashed: bytes) -> str:
    try:
        return gift_cards.by_code(connection, hashed).id
    except Refused:
        return _UNKNOWN
