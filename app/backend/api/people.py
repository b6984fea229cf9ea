"""The routes about people: what a terminal pulls, and what the back office's own programs do."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from app.backend.api.http import answer, body_of, described, in_office, reading, signed, writing
from app.backend.api.people_messages import (
    Done,
    PasswordBody,
    PeopleMessage,
    PersonBody,
    PersonMessage,
    PinBody,
    SessionMessage,
    SignInBody,
)
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people import acting, signing_in, staff
from app.backend.people.rights import OfficeAct
from app.backend.people.secrets import Safe
from app.backend.people.shipping import shipped
from app.backend.problems import Refused
from app.domain.permissions import Role
from app.wire import fields
from app.wire.people import Member, PeopleAnswer, PeopleRequest

_PERSON = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
_MEMBER = Member(_PERSON, "Ewa Nowak", Role.MANAGER, bytes(range(16)), bytes(range(32)))
_ASKED = PeopleRequest(bytes(range(32)))
_TOLD = PeopleAnswer((_MEMBER,), "7", "2026-03-17T09:26:53+00:00")

PersonId = Annotated[
    str, Path(pattern="^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", examples=[_PERSON])
]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/terminals/{terminal}/people` and `/v1/admin/people`."""
    routes = APIRouter(prefix="/v1", tags=["people"])
    safe = Safe(core)

    @routes.post("/terminals/{terminal}/people", **described(_TOLD, _ASKED))
    async def people_of(terminal: str, request: Request) -> Response:
        """Who works in the terminal's store, with verifiers that fit this terminal alone."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        asked = PeopleRequest.from_json(fields.decode(body))
        return answer(
            (
                await reading(core, lambda connection: shipped(connection, safe, asking.store, asked, core.now()))
            ).as_json()
        )

    @routes.post("/admin/sign-in")
    async def sign_in(message: SignInBody) -> SessionMessage:
        """Sign a person in; the token is shown as a bearer's until it is signed out, long unused, or half a day old."""
        token = await run_in_threadpool(signing_in.sign_in, core, safe, message.login, message.password)
        return SessionMessage(token=token)

    @routes.post("/admin/sign-out")
    async def sign_out(request: Request) -> Done:
        """End the session whose token is shown."""
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if await run_in_threadpool(signing_in.signed_in_now, core, token) is None:
            raise Refused(401, "AUTH-ADMIN", "Nobody is signed in by this token")
        await writing(core, lambda connection: signing_in.sign_out(connection, token))
        return Done()

    @routes.get("/admin/people")
    async def everyone(request: Request) -> PeopleMessage:
        """All who work for the retailer."""
        await in_office(core, request, OfficeAct.PEOPLE)
        found = await reading(core, staff.everyone)
        return PeopleMessage(people=[PersonMessage.of(one) for one in found])

    @routes.put("/admin/people/{person}")
    async def put(person: PersonId, message: PersonBody, request: Request) -> PersonMessage:
        """Take a person on, or make one what the message says."""
        actor = await in_office(core, request, OfficeAct.PEOPLE)
        wanted = message.staff(person)

        def work(connection: Connection) -> None:
            act = staff.take_on if staff.find(connection, person) is None else staff.change
            act(connection, actor, wanted, to_ms(core.now()))

        await writing(core, work)
        return PersonMessage.of(wanted)

    @routes.delete("/admin/people/{person}")
    async def let_go(person: PersonId, request: Request) -> Done:
        """A person works here no more."""
        actor = await in_office(core, request, OfficeAct.PEOPLE)
        await writing(core, lambda connection: staff.let_go(connection, actor, person, to_ms(core.now())))
        return Done()

    @routes.put("/admin/people/{person}/pin")
    async def pin(person: PersonId, message: PinBody, request: Request) -> Done:
        """Give a person a PIN for the counter."""
        actor = await in_office(core, request, OfficeAct.PEOPLE)
        await run_in_threadpool(acting.give_pin, core, safe, actor, person, message.pin)
        return Done()

    @routes.put("/admin/people/{person}/password")
    async def password(person: PersonId, message: PasswordBody, request: Request) -> Done:
        """Give a person a password for the back office."""
        actor = await in_office(core, request, OfficeAct.PEOPLE)
        await run_in_threadpool(acting.give_password, core, safe, actor, person, message.password)
        return Done()

    return routes
