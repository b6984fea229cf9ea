"""The back office's routes about terminals, the catalogue as a whole and what needs attention."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from app.backend.access.audit import RETAILER, note
from app.backend.api import examples
from app.backend.api.http import answer, body_of, described, in_office, reading, writing
from app.backend.catalogue import feed, importing
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.ledger.attention import listed
from app.backend.people.rights import OfficeAct
from app.backend.terminals import registry, slots
from app.wire import fields
from app.wire.enrolment import Slot, SlotRequest


def router(core: Core) -> APIRouter:
    """The routes under `/v1/admin`."""
    routes = APIRouter(prefix="/v1/admin", tags=["admin"])

    @routes.post("/slots", **described(examples.SLOT, examples.SLOT_REQUEST))
    async def make_slot(request: Request) -> Response:
        """Make a place for a terminal and its one-time code."""
        wanted = SlotRequest.from_json(fields.decode(await body_of(request)))
        actor = await in_office(core, request, OfficeAct.TERMINALS, wanted.store)

        def work(connection: Connection) -> Slot:
            made, now_ms = slots.make(connection, wanted, core.now()), to_ms(core.now())
            detail = {"name": wanted.name, "short": wanted.short, "shape": wanted.shape.value}
            note(connection, actor, "terminal.slot", wanted.store, "slot", made.code[:4], detail, now_ms)
            return made

        return answer((await writing(core, work)).as_json())

    @routes.post("/terminals/{terminal}/revoke", **described({"revoked": True}))
    async def revoke(terminal: str, request: Request) -> Response:
        """Take a terminal out of service; it may still bring its ledger in."""
        actor = await in_office(core, request, OfficeAct.TERMINALS)
        known = fields.identity({"terminal": terminal}, "terminal")

        def work(connection: Connection) -> None:
            registry.revoke(connection, known)
            one, now_ms = registry.find(connection, known), to_ms(core.now())
            note(connection, actor, "terminal.revoke", one.store if one else "", "terminal", known, {}, now_ms)

        await writing(core, work)
        return answer({"revoked": True})

    @routes.post("/feeds/catalogue", **described({"changed": 1, "cursor": "57"}, examples.IMPORT))
    async def load(request: Request) -> Response:
        """Bring records into the catalogue, at most 1000 at once; a null body takes a thing away."""
        actor = await in_office(core, request, OfficeAct.CATALOGUE)
        body, now_ms = await body_of(request, importing.MOST_BYTES), to_ms(core.now())
        records = await run_in_threadpool(lambda: importing.records_in(fields.decode(body)))

        def work(connection: Connection) -> int:
            note(
                connection,
                actor,
                "catalogue.import",
                RETAILER,
                "feed",
                feed.CATALOGUE,
                {"records": len(records)},
                now_ms,
            )
            return importing.write(connection, records, now_ms, core.settings.time_zone)

        changed = await writing(core, work)
        await run_in_threadpool(importing.settle, core.database, records, now_ms)
        end = await reading(core, lambda connection: feed.position(connection, feed.CATALOGUE))
        return answer({"changed": changed, "cursor": str(end)})

    @routes.get("/attention", **described(examples.ATTENTION))
    async def attention(request: Request) -> Response:
        """Alarms and entries in quarantine, newest first."""
        await in_office(core, request, OfficeAct.LEDGER)
        return answer(await reading(core, listed))

    return routes
