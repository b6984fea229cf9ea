"""Vouchers over HTTP: issued by the back office or a channel, redeemed once."""

from __future__ import annotations

from dataclasses import asdict

from fastapi import APIRouter, Request
from sqlalchemy import Connection

from app.backend.access.channels import Scope
from app.backend.accounts import vouchers
from app.backend.accounts.vouchers import Redemption, Terms
from app.backend.api.customers_asking import acting
from app.backend.api.http import reading, writing
from app.backend.api.vouchers_messages import (
    CodesMessage,
    IssueRequest,
    RedeemRequest,
    UsedMessage,
    VoucherLookUp,
    VoucherMessage,
)
from app.backend.core import Core
from app.backend.customers import records
from app.wire.voucher import VoucherKind


def router(core: Core) -> APIRouter:
    """The routes under `/v1/vouchers`."""
    routes = APIRouter(prefix="/v1/vouchers", tags=["value"])

    @routes.post("")
    async def issue(asked: IssueRequest, request: Request) -> CodesMessage:
        """Make vouchers; asked again, they are the same."""
        by = await acting(core, request, Scope.VALUE_WRITE, asked.store, terminals=False)

        def work(connection: Connection) -> list[str]:
            owner = records.writable(connection, asked.customer).id if asked.customer else ""
            terms = Terms(
                asked.campaign,
                VoucherKind(asked.kind),
                asked.value,
                asked.unit,
                asked.valid_from,
                asked.valid_until,
                owner,
            )
            return vouchers.issue(connection, asked.id, terms, asked.count, core.key, by)

        return CodesMessage(codes=await writing(core, work))

    @routes.post("/look-up")
    async def look_up(asked: VoucherLookUp, request: Request) -> VoucherMessage:
        """What a voucher promises, and whether it was used."""
        await acting(core, request, Scope.CUSTOMERS_READ)
        claim = vouchers.read_code(asked.code, core.key)
        used = await reading(core, lambda connection: vouchers.used(connection, claim.id))
        return VoucherMessage(**asdict(claim) | {"kind": claim.kind.value}, used=None if used is None else _told(used))

    @routes.post("/redemptions")
    async def redeem(asked: RedeemRequest, request: Request) -> UsedMessage:
        """Use a voucher for a sale; one that was given twice offline is booked as a loss."""
        by = await acting(core, request, Scope.VALUE_WRITE, asked.store)
        claim = vouchers.read_code(asked.code, core.key)

        def work(connection: Connection) -> Redemption:
            customer = records.resolve(connection, asked.customer) if asked.customer else ""
            return vouchers.redeem(connection, claim, asked.sale, asked.amount, customer, asked.given, by)

        return _told(await writing(core, work))

    return routes


def _told(redemption: Redemption) -> UsedMessage:
    return UsedMessage.model_validate(asdict(redemption))
