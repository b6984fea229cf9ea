"""Webhook endpoints: where channels are told of events, how well that goes, and telling one again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import StringField, row_action

from app.backend.access.actor import Actor
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Moment, Shown, Words
from app.backend.backoffice.forms import form_of, moment_of, question, typed, unreadable
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.events import endpoints, log
from app.backend.events.endpoints import Endpoint
from app.backend.events.tables import endpoint
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.problems import Refused

STATES = {endpoints.ACTIVE: _("Is told"), endpoints.PAUSED: _("Paused")}
_Work = Callable[[Connection, Actor, Endpoint], None]


def _since(_request: Request, _obj: Any) -> str:
    return question(typed("since", _("All that happened since"), "datetime-local"))


class WebhookView(TableView):
    """The endpoints of all channels."""

    table = endpoint
    act = OfficeAct.CHANNELS
    key = "webhooks"
    icon = "fa-solid fa-bolt"
    menu_label = _("Webhooks")
    display_name = _("endpoint")
    fields = (
        StringField("id", label=_("Number"), exclude_from_list=True),
        StringField("channel", label=_("Channel")),
        StringField("url", label=_("Address")),
        Shown("kinds", label=_("Events"), exclude_from_list=True),
        Words("state", label=_("State"), words=STATES),
        StringField("reason", label=_("Reason")),
        Shown("failures", label=_("Failures in a row")),
        Moment("failing_since_ms", label=_("Fails since"), exclude_from_list=True),
        Moment("delivered_ms", label=_("Last told")),
        Shown("last_answer", label=_("Last answer"), exclude_from_list=True),
        Moment("made_ms", label=_("Since"), exclude_from_list=True),
    )
    fields_default_sort = ("channel", "url")
    row_actions = ("view", "resume", "replay")

    def is_accessible(self, request: Request) -> bool:
        """Webhooks are the retailer's, not a shop's."""
        return visitor(request).may(self.act)

    @row_action(
        "resume",
        _("Tell it again"),
        confirmation=_("It is told at once of all that it missed."),
        submit_btn_text=_("Tell it again"),
        icon_class="fa-solid fa-play",
        exclude_from_list=True,
    )
    async def resume(self, request: Request, pk: Any) -> Response | None:
        """Let a paused endpoint be told again."""
        now_ms = self.now_ms()
        await self._change(request, pk, lambda at, actor, one: endpoints.resume(at, actor, one, now_ms))
        return None

    @row_action(
        "replay",
        _("Replay"),
        confirmation=_("It is told once more, in order. Events are kept for 90 days."),
        submit_btn_text=_("Replay"),
        icon_class="fa-solid fa-backward",
        form=_since,
        exclude_from_list=True,
    )
    async def replay(self, request: Request, pk: Any) -> Response | None:
        """Tell an endpoint once more of what happened since a time."""
        form, now_ms = await form_of(request), self.now_ms()

        def work(connection: Connection, actor: Actor, one: Endpoint) -> None:
            since_ms = moment_of(form, "since")
            if since_ms is None:
                raise unreadable("since")
            endpoints.replay(connection, actor, one, log.place_before(connection, since_ms), now_ms)

        await self._change(request, pk, work)
        return None

    def parts(self, connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
        """How much waits for it."""
        try:
            one = endpoints.known(connection, obj.id, obj.channel)
        except Refused:
            return []
        return [Part(_("Events"), (_("Waiting"), _("Given up")), [(one.waiting, one.given_up)])]

    async def _change(self, request: Request, pk: Any, work: _Work) -> None:
        row = await self.find_by_pk(request, pk)

        def change(asking: OfficePerson) -> None:
            def write(connection: Connection) -> None:
                one = endpoints.known(connection, row.id if row else "", row.channel if row else "")
                work(connection, asking.actor, one)

            self.core.database.write(write)

        await self.doing(request, change)
