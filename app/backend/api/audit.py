"""The back office's routes about the audit."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Query, Request

from app.backend.access import audit, sealing
from app.backend.api.audit_messages import ActMessage, AuditMessage, CheckMessage
from app.backend.api.http import in_office, reading
from app.backend.api.messages import Id, Ordinary
from app.backend.core import Core
from app.backend.people.rights import OfficeAct

_PARTS = 100

Short = Annotated[Ordinary, Query(max_length=40)]
Most = Annotated[int, Query(ge=1, le=500)]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/admin/audit`."""
    routes = APIRouter(prefix="/v1/admin/audit", tags=["audit"])

    @routes.get("")
    async def listed(
        request: Request,
        store: Short = "",
        object_kind: Short = "",
        object_id: Annotated[Ordinary, Query(max_length=200)] = "",
        before: Annotated[Id | None, Query()] = None,
        limit: Most = 100,
    ) -> AuditMessage:
        """What was done in a store, or without one what concerns the whole retailer; newest first."""
        await in_office(core, request, OfficeAct.LEDGER, store)
        found = await reading(
            core,
            lambda connection: audit.listed(connection, store, object_kind, object_id, before or "", limit + 1),
        )
        return AuditMessage(acts=[ActMessage.of(row) for row in found[:limit]], more=len(found) > limit)

    @routes.get("/check")
    async def check(
        request: Request, store: Short = "", after: Annotated[int, Query(ge=0, le=2**53 - 1)] = 0
    ) -> CheckMessage:
        """Whether a store's audit is as it was sealed, looking at 100 parts behind part `after`."""
        await in_office(core, request, OfficeAct.LEDGER, store)
        key = core.key.public_key()
        found = await reading(core, lambda connection: sealing.check(connection, key, store, after, _PARTS))
        return CheckMessage(**{**asdict(found), "faults": list(found.faults)})

    return routes
