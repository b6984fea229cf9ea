"""The back office's routes to entries that could not be counted."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from sqlalchemy import Connection

from app.backend.api.http import in_office, reading, writing
from app.backend.api.messages import Id
from app.backend.api.quarantine_messages import (
    AsideMessage,
    CountedMessage,
    EntryMessage,
    Number,
    QuarantineMessage,
    Store,
)
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.ledger import attention
from app.backend.ledger.resubmitting import Place, resubmit
from app.backend.people.rights import OfficeAct
from app.backend.problems import Refused

_MOST = 200
_OneStore = Annotated[Store, Path()]
_OneTerminal = Annotated[Id, Path()]
_OneNumber = Annotated[Number, Path()]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/admin/quarantine`."""
    routes = APIRouter(prefix="/v1/admin/quarantine", tags=["quarantine"])
    one = "/{store}/{terminal}/{epoch}/{seq}"

    @routes.get("")
    async def listed(
        request: Request,
        store: Annotated[Store | None, Query()] = None,
        after: Annotated[str, Query(max_length=200, description="the last one read: store/terminal/epoch/seq")] = "",
        limit: Annotated[int, Query(ge=1, le=_MOST)] = _MOST,
    ) -> QuarantineMessage:
        """Entries in quarantine, of one store or of all."""
        await in_office(core, request, OfficeAct.LEDGER, store)
        begin = _place(after)
        found = await reading(core, lambda connection: attention.aside(connection, store, begin, limit + 1))
        entries = [AsideMessage(**row) for row in found[:limit]]
        return QuarantineMessage(entries=entries, more=len(found) > limit)

    @routes.get(one)
    async def look(
        store: _OneStore, terminal: _OneTerminal, epoch: _OneNumber, seq: _OneNumber, request: Request
    ) -> EntryMessage:
        """An entry as it came."""
        await in_office(core, request, OfficeAct.LEDGER, store)
        place = Place(store, terminal, epoch, seq)
        row = await reading(core, lambda connection: attention.entry(connection, place))
        if row is None:
            raise Refused(404, "QUARANTINE-UNKNOWN", "No such entry")
        return EntryMessage(**_shown(row))

    @routes.post(one + "/resubmit")
    async def again(
        store: _OneStore, terminal: _OneTerminal, epoch: _OneNumber, seq: _OneNumber, request: Request
    ) -> CountedMessage:
        """Count an entry after all, once the program can; what is stored of it stays as it came."""
        actor = await in_office(core, request, OfficeAct.LEDGER, store)
        place, now_ms = Place(store, terminal, epoch, seq), to_ms(core.now())

        def work(connection: Connection) -> CountedMessage:
            result = resubmit(connection, place, actor, now_ms)
            return CountedMessage(seq=result.seq, status=result.status.value, codes=list(result.codes))

        return await writing(core, work)

    return routes


def _shown(row: Any) -> dict[str, Any]:
    told = {"kind": row.kind, "schema_number": row.schema, "at": row.at, "id": row.id}
    return {**told, "raw": row.body.decode("utf-8", "replace"), "hash": row.hash.hex()}


def _place(text: str) -> Place | None:
    parts = text.split("/")
    if not text:
        return None
    if len(parts) != 4 or not all(part.isascii() and part.isdigit() and len(part) < 16 for part in parts[2:]):
        raise Refused(400, "MESSAGE-BAD", "The message cannot be read", "after: store/terminal/epoch/seq")
    return Place(parts[0], parts[1], int(parts[2]), int(parts[3]))
