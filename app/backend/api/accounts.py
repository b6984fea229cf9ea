"""Accounts over HTTP: points and stored value, spent by authorise and capture."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from app.backend.access.channels import Scope
from app.backend.accounts import holds, moving, opening, proof
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind, AccountState
from app.backend.accounts.opening import Account
from app.backend.api.accounts_messages import (
    AccountMessage,
    AccountsMessage,
    BookedMessage,
    CaptureRequest,
    CreditRequest,
    EarnRequest,
    HoldMessage,
    HoldRequest,
    NewAccount,
    PointsRule,
    ProofMessage,
    SpentRequest,
    StatementMessage,
    StateRequest,
    VoidRequest,
)
from app.backend.api.customers_asking import acting, office
from app.backend.api.customers_messages import Cursor
from app.backend.api.http import reading, writing
from app.backend.api.messages import Id
from app.backend.core import Core
from app.backend.customers import purchases, records
from app.backend.people.rights import OfficeAct

AccountId = Annotated[Id, Path()]
HoldId = Annotated[Id, Path()]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/accounts`, and those that look at all of them."""
    routes = APIRouter(prefix="/v1", tags=["value"])

    async def reader(request: Request) -> Acting:
        return await acting(core, request, Scope.CUSTOMERS_READ)

    async def writer(request: Request, store: str) -> Acting:
        return await acting(core, request, Scope.VALUE_WRITE, store)

    @routes.post("/accounts")
    async def make(asked: NewAccount, request: Request) -> AccountMessage:
        """Open an account of points or stored value."""
        by, kind = await writer(request, asked.store), AccountKind(asked.kind)

        def work(connection: Connection) -> Account:
            owner = records.writable(connection, asked.customer).id if asked.customer else ""
            return opening.open_account(connection, asked.id, kind, asked.unit, owner, by)

        return told(await writing(core, work))

    @routes.get("/accounts/{account}")
    async def one(account: AccountId, request: Request) -> AccountMessage:
        """An account as it is now."""
        await reader(request)
        return told(await reading(core, lambda connection: opening.read(connection, account)))

    @routes.get("/customers/{customer}/accounts")
    async def owned(customer: Annotated[Id, Path()], request: Request) -> AccountsMessage:
        """A customer's accounts."""
        await reader(request)

        def work(connection: Connection) -> list[Account]:
            return opening.owned_by(connection, records.resolve(connection, customer))

        return AccountsMessage(accounts=[told(account) for account in await reading(core, work)])

    @routes.get("/accounts/{account}/entries")
    async def statement(
        account: AccountId, request: Request, cursor: Cursor = "", limit: Annotated[int, Query(ge=1, le=200)] = 50
    ) -> StatementMessage:
        """What moved, newest first."""
        await reader(request)
        moved, following = await reading(core, lambda connection: opening.statement(connection, account, cursor, limit))
        return StatementMessage.model_validate({"movements": [asdict(one) for one in moved], "next": following})

    @routes.post("/accounts/{account}/credits")
    async def credit(account: AccountId, asked: CreditRequest, request: Request) -> BookedMessage:
        """Add value, once for an id."""
        by = await writer(request, asked.store)

        def work(connection: Connection) -> moving.Booked:
            return moving.credit(connection, account, asked.id, asked.kind, asked.amount, asked.reference, by)

        return booked(await writing(core, work))

    @routes.post("/accounts/{account}/earnings")
    async def earn(account: AccountId, asked: EarnRequest, request: Request) -> BookedMessage:
        """Book the points of a sale or a refund, once for its id."""
        by = await writer(request, asked.store)
        return booked(
            await writing(core, lambda connection: moving.earn(connection, account, asked.sale, asked.points, by))
        )

    @routes.post("/accounts/{account}/spendings")
    async def spent(account: AccountId, asked: SpentRequest, request: Request) -> BookedMessage:
        """Book what was accepted without asking; what the account does not cover is a risk, never lost."""
        by = await writer(request, asked.store)

        def work(connection: Connection) -> moving.Booked:
            return moving.spent_anyway(connection, account, asked.id, asked.unit, asked.amount, asked.reference, by)

        return booked(await writing(core, work))

    @routes.post("/accounts/{account}/holds")
    async def authorise(account: AccountId, asked: HoldRequest, request: Request) -> HoldMessage:
        """Hold an amount, once for an id."""
        by = await writer(request, asked.store)
        return held(await writing(core, lambda connection: hold(connection, account, asked, by)))

    @routes.get("/accounts/{account}/holds/{hold_id}")
    async def one_hold(account: AccountId, hold_id: HoldId, request: Request) -> HoldMessage:
        """A hold as it is now: what to ask after an answer was lost."""
        await reader(request)
        return held(await reading(core, lambda connection: holds.read_hold(connection, account, hold_id)))

    @routes.post("/accounts/{account}/holds/{hold_id}/capture")
    async def capture(account: AccountId, hold_id: HoldId, asked: CaptureRequest, request: Request) -> HoldMessage:
        """Spend what is held, or less of it."""
        by = await writer(request, asked.store)
        return held(
            await writing(core, lambda connection: holds.capture(connection, account, hold_id, asked.amount, by))
        )

    @routes.post("/accounts/{account}/holds/{hold_id}/void")
    async def void(account: AccountId, hold_id: HoldId, asked: VoidRequest, request: Request) -> HoldMessage:
        """Let go of what is held."""
        by = await writer(request, asked.store)
        return held(await writing(core, lambda connection: holds.void(connection, account, hold_id, by)))

    @routes.post("/admin/accounts/{account}/state")
    async def set_state(account: AccountId, asked: StateRequest, request: Request) -> AccountMessage:
        """Block an account or a gift card, or open it again."""
        by, state = await office(core, request, act=OfficeAct.VALUE), AccountState(asked.state)
        return told(await writing(core, lambda connection: opening.set_state(connection, account, state, by)))

    @routes.post("/admin/points-rules")
    async def set_rule(asked: PointsRule, request: Request) -> PointsRule:
        """Say how much a customer spends for one point."""
        by = await office(core, request, act=OfficeAct.VALUE)

        def work(connection: Connection) -> None:
            purchases.set_rule(connection, asked.currency, asked.minor_per_point, by)

        await writing(core, work)
        return asked

    @routes.get("/admin/value/proof")
    async def prove(request: Request) -> ProofMessage:
        """Whether the books of value balance."""
        await office(core, request, act=OfficeAct.VALUE)
        found = await run_in_threadpool(core.database.snapshot, proof.prove)
        return ProofMessage(
            holds=found.holds, entries=list(found.entries), accounts=list(found.accounts), risk=found.risk
        )

    return routes


def hold(connection: Connection, account: str, asked: HoldRequest, by: Acting) -> holds.Hold:
    """Hold what was asked for, from now on."""
    until_ms = by.now_ms + asked.seconds * 1000
    return holds.authorise(connection, account, asked.id, asked.amount, until_ms, asked.reference, by)


def held(one: holds.Hold) -> HoldMessage:
    """A hold as a message."""
    return HoldMessage.model_validate(asdict(one))


def booked(one: moving.Booked) -> BookedMessage:
    """What was booked as a message."""
    return BookedMessage.model_validate(asdict(one))


def told(account: Account) -> AccountMessage:
    """An account as a message."""
    return AccountMessage.model_validate({**asdict(account), "free": account.free})
