"""The routes for customers at a kiosk: without a code, with an old one, in the wrong store, or for somebody else."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from app.backend.access.guesses import TerminalGuesses
from app.backend.api.http import answer, body_of, described, reading, signed, writing
from app.backend.api.orders import LOCATED, store_views
from app.backend.backoffice.recording import keep_answer
from app.backend.clock import from_ms, to_ms
from app.backend.core import Core
from app.backend.notifications import direct
from app.backend.orders import at_terminal, heads, passes, questions
from app.backend.orders.questions import Question
from app.backend.phone_codes import asking
from app.backend.problems import Refused
from app.backend.terminals.registry import Terminal
from app.wire import fields
from app.wire.kiosk_asks import (
    MoveHere,
    OwnerAnswer,
    OwnerAsked,
    PhoneCodeTyped,
    PhoneCodeWanted,
    SurveyAnswer,
    shown_in,
)

_ID = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7ab0"
_AT = "2026-03-14T09:26:53+01:00"
_CODE = "7K3QD9XH"
_MOVE = MoveHere(_ID, _CODE, "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a90", "Kiosk 1", _AT)
_WANTED, _TYPED = PhoneCodeWanted(_ID, "+48 601 234 567"), PhoneCodeTyped("042917")
_ASKED = OwnerAsked(_ID, OwnerAnswer.WAITING, _AT)
_HEARD = {"again_seconds": asking.AGAIN_MS // 1000, "holds_seconds": asking.HOLDS_MS // 1000}


def router(core: Core) -> APIRouter:
    """The routes of customers at terminals."""
    routes = APIRouter(prefix="/v1/terminals/{terminal}", tags=["customers at a kiosk"])
    _phone_routes(core, routes)
    _order_routes(core, routes)
    _owner_routes(core, routes)
    return routes


def _phone_routes(core: Core, routes: APIRouter) -> None:
    guesses, views = TerminalGuesses(core.now), store_views(core)

    @routes.post("/phone-codes", **described(_HEARD, _WANTED))
    async def want(terminal: str, request: Request) -> Response:
        """Have a one-time code sent to a phone, or to who ordered; the answer never tells whether anybody was found."""
        body = await body_of(request)
        asker = await signed(core, request, body, terminal)
        wanted, now_ms = PhoneCodeWanted.from_json(fields.decode(body)), to_ms(core.now())
        await writing(core, lambda at: asking.want(at, core.key, asker, wanted, now_ms))
        return answer(_HEARD)

    @routes.post("/phone-codes/{code}", **described(LOCATED, _TYPED))
    async def typed(terminal: str, code: str, request: Request) -> Response:
        """What waits for whom a code was sent to. 409 `CODE-WRONG` in the same words whatever is wrong with it."""
        body = await body_of(request)
        asker = await signed(core, request, body, terminal)
        given, now_ms = PhoneCodeTyped.from_json(fields.decode(body)), to_ms(core.now())
        known = fields.identity({"code": code}, "code")
        with guesses.at(asker).counted(asker.actor, "CODE-WRONG"):
            who = await writing(core, lambda at: asking.typed(at, core.key, asker, known, given.code, now_ms))
            if who is None:
                raise asking.wrong()
        located = await reading(core, lambda at: asking.located(at, core.key, views, asker.store, who, now_ms))
        return answer(located.as_json())


def _order_routes(core: Core, routes: APIRouter) -> None:
    guesses, views = TerminalGuesses(core.now), store_views(core)

    @routes.post("/orders/moves", **described(LOCATED, _MOVE))
    async def move(terminal: str, request: Request) -> Response:
        """Give an order away in this store that waits in another; 409 `ORDER-STOCK` when the goods are not here."""
        body = await body_of(request)
        asker = await signed(core, request, body, terminal)
        wanted, now_ms = MoveHere.from_json(fields.decode(body)), to_ms(core.now())

        def work(connection: Connection) -> Any:
            order = passes.order_shown(connection, views.keys, wanted.shown, now_ms)
            return at_terminal.move_here(connection, views, asker, order, wanted, now_ms)

        with guesses.at(asker).counted(asker.actor, "ORDER-UNKNOWN"):
            return answer(await writing(core, work))

    @routes.post("/passes/again", **described({"heard": True}, {"shown": _CODE}))
    async def again(terminal: str, request: Request) -> Response:
        """Send who ordered the newest pass once more, for a pass or code that holds or held once."""
        body = await body_of(request)
        asker = await signed(core, request, body, terminal)
        shown, now_ms = shown_in(fields.decode(body)), to_ms(core.now())

        def work(connection: Connection) -> None:
            order = passes.ever_of(connection, views.keys, shown, now_ms)
            at_terminal.tell_again(connection, order, asker.actor, now_ms)

        with guesses.at(asker).counted(asker.actor, "ORDER-UNKNOWN"):
            await writing(core, work)
        return answer({"heard": True})

    @routes.post("/orders/{fulfilment}/survey", **described({"kept": True}, SurveyAnswer(_ID, 5)))
    async def survey(terminal: str, fulfilment: str, request: Request) -> Response:
        """How a customer found the pickup, from 1 to 5."""
        body = await body_of(request)
        asker = await signed(core, request, body, terminal)
        given, part = SurveyAnswer.from_json(fields.decode(body)), fields.identity({"f": fulfilment}, "f")

        def work(connection: Connection) -> None:
            handed = at_terminal.wanted(connection, asker.store, part).handed
            if handed is None:
                raise Refused(409, "ORDER-NOT-NOW", "Nothing was handed over yet")
            at_ms = handed.at_ms  # the same whenever it is told
            day = from_ms(at_ms).astimezone(views.zone).date().isoformat()
            told = {"store": asker.store, "id": given.id, "kind": "csat", "score": given.score}
            keep_answer(connection, asker.actor, {**told, "day": day, "at_ms": at_ms}, to_ms(core.now()))

        await writing(core, work)
        return answer({"kept": True})


def _owner_routes(core: Core, routes: APIRouter) -> None:
    @routes.post("/orders/{fulfilment}/questions", **described(_ASKED, {"id": _ID}))
    async def ask(terminal: str, fulfilment: str, request: Request) -> Response:
        """Ask who ordered whether somebody at this terminal may collect; they have 90 seconds to answer."""
        body = await body_of(request)
        asker = await signed(core, request, body, terminal)
        own = fields.identity(fields.decode(body), "id")
        part, now_ms = fields.identity({"f": fulfilment}, "f"), to_ms(core.now())
        return answer(await writing(core, lambda at: _put(at, core, asker, part, own, now_ms)))

    @routes.get("/orders/{fulfilment}/questions/{question}", **described(_ASKED))
    async def answered(terminal: str, fulfilment: str, question: str, request: Request) -> Response:
        """What the owner said, or that they have not yet."""
        asker = await signed(core, request, b"", terminal)
        part, own = fields.identity({"f": fulfilment}, "f"), fields.identity({"q": question}, "q")
        now_ms = to_ms(core.now())

        def work(connection: Connection) -> dict[str, Any]:
            order = at_terminal.wanted(connection, asker.store, part).order
            found = questions.find(connection, order, own, now_ms)
            if found is None or found.terminal != asker.id:
                raise Refused(404, "OWNER-NOT-ASKED", "Nothing of this kind was asked here")
            return _told(found)

        return answer(await reading(core, work))


def _put(connection: Connection, core: Core, asker: Terminal, part: str, own: str, now_ms: int) -> dict[str, Any]:
    found = at_terminal.wanted(connection, asker.store, part)
    head = heads.wanted(connection, found.order)
    question, new = questions.ask(connection, head, found, own, asker.actor, now_ms)
    if new:
        phone = asking.phones_of(connection, [head])[head.id]
        direct.asked(connection, core.settings, head, question, phone)
    return _told(question)


def _told(question: Question) -> dict[str, Any]:
    return OwnerAsked(question.id, question.answer, from_ms(question.until_ms).isoformat()).as_json()
