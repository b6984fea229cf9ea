"""The route by which a terminal is paired."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from app.backend.admission import Attempts
from app.backend.api import examples
from app.backend.api.http import answer, body_of, described, writing
from app.backend.core import Core
from app.backend.problems import Refused
from app.backend.terminals.enrol import enrol
from app.wire import fields
from app.wire.enrolment import EnrolRequest


def router(core: Core) -> APIRouter:
    """The only route that needs no credentials but the code itself; wrong codes are slowed down for all."""
    routes = APIRouter(prefix="/v1", tags=["enrolment"])
    attempts = Attempts(core.now)

    @routes.post("/enrol", **described(examples.ENROL_ANSWER, examples.ENROL))
    async def pair(request: Request) -> Response:
        """Take a slot with its one-time code. Wrong, old and used codes are told apart to nobody."""
        attempts.check()
        asked = EnrolRequest.from_json(fields.decode(await body_of(request)))
        key = core.key.public_key().public_bytes_raw()
        told = await writing(core, lambda connection: enrol(connection, asked, key, core.now()))
        if told is None:
            attempts.failed()
            raise Refused(403, "ENROL-CODE", "The code is wrong, used or too old")
        return answer(told.as_json())

    return routes
