"""Routes about who leads a store: for the till that does, for those who ask it, and for people who end it."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from app.backend.access.actor import Actor, ActorKind
from app.backend.api.http import answer, body_of, described, in_office, reading, signed, writing
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.leading import conflicts, leases, notes, peers
from app.backend.people.rights import OfficeAct
from app.backend.problems import Refused
from app.domain.leading import LEASE_MS
from app.wire import fields
from app.wire.enrolment import Shape
from app.wire.leading import Contact, ContactAnswer, Leader, Lease, LeaseEnd, Left, Peer, digest_of, lease_in

_TILL = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a90"
_PART = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a81"
_ADDRESS, _PEM = "192.168.1.20:7311", "-----BEGIN CERTIFICATE-----\n...\n-----END CERTIFICATE-----\n"
_LEASE = Lease("0417", _TILL, 1773476813000, 1773520013000, bytes(64))
_CONTACT = Contact(_LEASE, _ADDRESS, _PEM, (Left(_PART, 9),), "aa" * 32)
_PEERS = (Peer(_TILL, bytes(32), "Galeria X, Till 1"),)
_ANSWER = ContactAnswer(_LEASE, LEASE_MS, 57, (Left(_PART, 9),), "aa" * 32, _PEERS)
_LEADER = {"leader": Leader(_LEASE, "Till 1", _ADDRESS, _PEM).as_json()}
_END = LeaseEnd(_LEASE.fence, _TILL, "Ewa Nowak", "Maria Lis", "Till 1 is broken")
_CONFLICT = {
    "store": "0417", "id": _TILL, "order_id": _PART, "fulfilment": _PART, "code": "PICKUP-TWICE", "known": {},
    "told": {}, "at_ms": 1773476813000,
}  # fmt: skip


def router(core: Core) -> APIRouter:
    """The routes under `/v1/terminals/{terminal}/leading` and `/v1/admin/stores/{store}`."""
    routes = APIRouter(prefix="/v1", tags=["store leader"])
    _for_the_leader(core, routes)
    _for_others(core, routes)
    _for_the_office(core, routes)
    return routes


def _for_the_leader(core: Core, routes: APIRouter) -> None:
    @routes.post("/terminals/{terminal}/leading/contact", **described(_ANSWER, _CONTACT))
    async def contact(terminal: str, request: Request) -> Response:
        """A till leads on, or wants to; 409 says that another one does, or that its lease is over."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        told, now_ms = Contact.from_json(fields.decode(body)), to_ms(core.now())
        server_key = core.key.public_key().public_bytes_raw()

        def work(connection: Connection) -> ContactAnswer:
            lead, orders = leases.keep(connection, asking, told, server_key, now_ms)
            if told.promised:
                notes.promise(connection, lead.store, lead.fence, told.promised)
            wanted = notes.wanted(connection, lead.store, lead.fence)
            those = peers.of_store(connection, lead.store)
            known = digest_of(those)
            told_peers = None if known == told.known else those
            return ContactAnswer(lead.lease(core.key.sign), LEASE_MS, orders, wanted, known, told_peers)

        return answer((await writing(core, work)).as_json())

    @routes.post("/terminals/{terminal}/leading/release", **described({"released": True}, {"fence": 1773476813000}))
    async def release(terminal: str, request: Request) -> Response:
        """The leader decides no more, and has told everything that it gave."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        fence, now_ms = fields.whole(fields.decode(body), "fence", 1), to_ms(core.now())
        done = await writing(core, lambda connection: leases.release(connection, asking, fence, now_ms))
        return answer({"released": done})


def _for_others(core: Core, routes: APIRouter) -> None:
    @routes.post("/terminals/{terminal}/leading", **described(_LEADER, {"known": _LEASE.as_json()}))
    async def who(terminal: str, request: Request) -> Response:
        """Who leads the store and where it is asked with the line cut; `known` is the lease that was told last."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal, repeatable=True)
        known, now_ms = lease_in(fields.decode(body), "known"), to_ms(core.now())
        found = await reading(core, lambda connection: leases.of_store(connection, asking.store))
        if known is not None and (found is None or found.fence < known.fence):
            server_key = core.key.public_key().public_bytes_raw()
            await writing(core, lambda at: leases.remember(at, asking.store, known, server_key, now_ms))
            found = await reading(core, lambda connection: leases.of_store(connection, asking.store))
        if found is None or not found.runs or not found.address:
            return answer({})
        return answer({"leader": found.told(core.key.sign).as_json()})

    @routes.post("/terminals/{terminal}/leading/end", **described({"ended": True}, _END))
    async def end(terminal: str, request: Request) -> Response:
        """People end the lead by hand: the till is off or broken. What it gave and did not tell is their risk."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        if asking.shape == Shape.KIOSK:
            raise Refused(403, "TERMINAL-SHAPE", "A terminal of this kind may not do this", kind=asking.shape)
        told, now_ms = LeaseEnd.from_json(fields.decode(body)), to_ms(core.now())
        actor = Actor(ActorKind.TERMINAL, told.person, asking.id)

        def work(connection: Connection) -> bool:
            return leases.end_by_hand(connection, actor, asking.store, told, now_ms)

        return answer({"ended": await writing(core, work)})


def _for_the_office(core: Core, routes: APIRouter) -> None:
    @routes.put("/admin/stores/{store}/leader", **described({"terminal": _TILL}, {"terminal": _TILL}))
    async def mark(store: str, request: Request) -> Response:
        """Say which till shall lead a store from its next lease on."""
        actor = await in_office(core, request, OfficeAct.TERMINALS, store)
        terminal = fields.identity(fields.decode(await body_of(request)), "terminal")
        known, now_ms = _store_in(store), to_ms(core.now())
        await writing(core, lambda connection: leases.mark(connection, actor, known, terminal, now_ms))
        return answer({"terminal": terminal})

    @routes.get("/admin/stores/{store}/pickup-conflicts", **described({"conflicts": [_CONFLICT]}))
    async def listed(store: str, request: Request) -> Response:
        """Handovers that cannot both be true, with both sides, the newest first."""
        await in_office(core, request, OfficeAct.ORDERS, store)
        found: list[dict[str, Any]] = await reading(core, lambda at: conflicts.of_store(at, _store_in(store)))
        return answer({"conflicts": found})


def _store_in(store: str) -> str:
    return fields.text({"store": store}, "store", 40)
