"""The page on which a customer follows an order, and its forms. Whoever has the link is the customer."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from app.backend.access.actor import ActorKind
from app.backend.access.rates import Rates
from app.backend.api.http import body_of, reading, writing
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.following import doing, letting, seeing
from app.backend.following.doing import Form
from app.backend.following.links import PATH, Links, unknown
from app.backend.following.showing import NOTE_LENGTH, Pages
from app.backend.following.words import accepted, chosen, words
from app.backend.notifications.composing import reached
from app.backend.notifications.facts import Speech
from app.backend.orders import heads
from app.backend.orders.pass_keys import PassKeys
from app.backend.problems import Refused

_A_SECOND = 2  # requests for one order, and wrong links from one address; five seconds' worth at once
_MOST_BYTES = 4096
_MOST_FIELDS = 8
_NOTICES = {404: "unknown", 410: "ended", 413: "unreadable", 429: "busy", 503: "busy"}


def router(core: Core) -> APIRouter:
    """The routes under `/order/`; they are for people, and no part of the described API."""
    routes = APIRouter(prefix=PATH.rstrip("/"), include_in_schema=False)
    keys, links, pages = PassKeys(core.key), Links(core.key), Pages()
    rates, zone = Rates({ActorKind.CUSTOMER: _A_SECOND}), ZoneInfo(core.settings.time_zone)

    def opened(request: Request, token: str) -> str:
        """The order of a link. Wrong ones are slowed down by address, right ones by order: nobody shuts others out."""
        try:
            order = links.order_of(token, to_ms(core.now()))
        except Refused:
            rates.take(ActorKind.CUSTOMER, f"at {request.client.host if request.client else ''}")
            raise
        rates.take(ActorKind.CUSTOMER, order)
        return order

    def shown(connection: Connection, request: Request, order: str, notice: str = "") -> Response:
        head = heads.find(connection, order)
        if head is None:
            raise unknown()
        language = chosen(_asked(request), reached(connection, head)[1])
        speech, said = Speech(language, zone), words(language)
        page = seeing.page(connection, keys, links, head, said, speech, to_ms(core.now()))
        return pages.order(page, language, notice)

    def done(connection: Connection, order: str, form: Form, now_ms: int) -> None:
        if form.act in letting.ACTS:
            letting.do(connection, core.settings, links, order, form, now_ms)
        else:
            doing.do(connection, links, order, form, now_ms)

    async def answered(request: Request, work: Callable[[Connection], Response]) -> Response:
        """What a reader gets, with words for whatever stands in the way."""
        try:
            return await reading(core, work)
        except Refused as refused:
            return declined(request, refused)
        except SQLAlchemyError:
            return declined(request, Refused(503, "DATABASE-DOWN", "The database does not answer", retry_after=5))

    def declined(request: Request, refused: Refused) -> Response:
        language = chosen(_asked(request), *accepted(request.headers.get("accept-language", "")))
        return pages.notice(refused.status, _NOTICES.get(refused.status, "busy"), language, refused.retry_after)

    @routes.get("/{token}")
    async def look(token: str, request: Request) -> Response:
        """The order as it is now."""
        return await answered(request, lambda connection: shown(connection, request, opened(request, token)))

    @routes.post("/{token}")
    async def send(token: str, request: Request) -> Response:
        """Do what a form of the page asks, then show the page anew."""
        now_ms = to_ms(core.now())
        try:
            order = opened(request, token)
            form = _form(await body_of(request, _MOST_BYTES))
            if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
                raise Refused(409, "ORDER-VERSION", "The form is not on our page")
            await writing(core, lambda connection: done(connection, order, form, now_ms))
        except Refused as refused:
            if refused.status != 409:
                return declined(request, refused)
            return await answered(request, lambda connection: shown(connection, request, order, "stale"))
        except SQLAlchemyError:
            return declined(request, Refused(503, "DATABASE-DOWN", "The database does not answer", retry_after=5))
        return await answered(request, lambda _connection: pages.again(token, chosen(_asked(request))))

    return routes


def _asked(request: Request) -> str:
    return request.query_params.get("language", "")


def _form(body: bytes) -> Form:
    """The form that a body holds. Raises Refused 404 for anything else."""
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise unknown() from None
    given = dict(pairs)
    note = "".join(letter if letter.isprintable() else " " for letter in given.get("note", ""))
    part, act, mark = (given.get(name, "") for name in ("part", "act", "mark"))
    return Form(part, act, mark, " ".join(note.split())[:NOTE_LENGTH])
