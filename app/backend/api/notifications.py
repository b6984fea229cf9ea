"""The routes about messages to customers: receipts that a till asks for, and what the back office looks at."""

from __future__ import annotations

from base64 import b64encode
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from app.backend.access.audit import note
from app.backend.api.http import answer, body_of, described, in_office, reading, signed, writing
from app.backend.api.messages import Id, told
from app.backend.api.notifications_messages import Kind, Language, Listed, Preview, Queued, Told, Unsent
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.notifications import queue, receipts, samples
from app.backend.notifications.letters import picture
from app.backend.notifications.post import templates_of
from app.backend.notifications.templates import BadTemplate
from app.backend.people.rights import OfficeAct
from app.backend.problems import Refused
from app.wire import fields

_MOST = 200
_ID = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
_ASKED = {"id": _ID, "sale": _ID, "address": "anna@example.org", "language": "pl"}


def router(core: Core) -> APIRouter:
    """The routes under `/v1/terminals/{terminal}/receipts` and `/v1/admin/messages`."""
    routes = APIRouter(prefix="/v1", tags=["messages"])

    @routes.post("/terminals/{terminal}/receipts", **described({"queued": True}, _ASKED))
    async def ask(terminal: str, request: Request) -> Response:
        """Send a receipt by e-mail, because the customer asked for it. 404 while the sale has not come in."""
        body = await body_of(request)
        asking = await signed(core, request, body, terminal)
        wanted = _wanted(fields.decode(body))
        if not core.settings.smtp_url:
            raise Refused(409, "MAIL-NONE", "This backend sends no messages")

        def work(connection: Connection) -> None:
            now_ms = to_ms(core.now())
            receipts.ask(connection, asking.store, wanted, ZoneInfo(core.settings.time_zone), now_ms)
            told_of = {"message": wanted.id}
            note(connection, asking.actor, "receipt.mail", asking.store, "sale", wanted.sale, told_of, now_ms)

        await writing(core, work)
        return answer({"queued": True})

    @routes.get("/admin/messages")
    async def listed(request: Request, state: Unsent = Unsent.UNKNOWN) -> Listed:
        """Messages that did not arrive for certain, at most 200."""
        await in_office(core, request, OfficeAct.ORDERS)
        return await reading(core, lambda connection: _listed(connection, state))

    @routes.post("/admin/messages/{store}/{message_id}/again")
    async def again(store: str, message_id: Id, request: Request) -> Queued:
        """Send a failed or unknown message again; only a person may, because it may arrive twice."""
        actor = await in_office(core, request, OfficeAct.ORDERS, store)

        def work(connection: Connection) -> bool:
            now_ms = to_ms(core.now())
            done = queue.again(connection, store, message_id, now_ms)
            if done:
                note(connection, actor, "message.again", store, "message", message_id, {}, now_ms)
            return done

        if not fields.clean(store) or not await writing(core, work):
            raise Refused(409, "MESSAGE-NOT-ENDED", "There is no such message that failed or is unknown")
        return Queued(queued=True)

    @routes.get("/admin/messages/preview/{kind}/{language}")
    async def preview(kind: Kind, language: Language, request: Request) -> Preview:
        """A message with made-up facts, as its templates are now."""
        await in_office(core, request, OfficeAct.ORDERS)
        facts = samples.FACTS[kind.value]
        try:
            words = templates_of(core).words(kind.value, language.value, facts)
        except BadTemplate as error:
            raise Refused(422, "TEMPLATE-BAD", "The template cannot be used", str(error)) from error
        shown = b64encode(picture(str(facts.get("code", "")))).decode("ascii")
        html = words.html.replace("cid:code", f"data:image/png;base64,{shown}")
        return Preview(subject=words.subject, text=words.text, html=html)

    return routes


def _wanted(asked: fields.Message) -> receipts.Wanted:
    return receipts.Wanted(
        fields.identity(asked, "id"),
        fields.identity(asked, "sale"),
        fields.text(asked, "address", 254),
        fields.text(asked, "language", 8),
    )


def _listed(connection: Connection, state: Unsent) -> Listed:
    return Listed(
        messages=[
            Told(
                store=row.store, id=row.id, kind=Kind(row.kind), about=row.object_id, state=row.state,
                reason=row.reason, tries=row.tries, since=told(row.changed_ms) or "",
            )
            for row in queue.of_state(connection, queue.State(state.value), _MOST)
        ]
    )  # fmt: skip
