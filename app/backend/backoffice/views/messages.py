"""Messages to customers: which were sent, which were not and why, and sending one again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import StringField, row_action

from app.backend.access.audit import note
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Moment, Shown, Words
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.notifications import queue
from app.backend.notifications.post import templates_of
from app.backend.notifications.queue import State
from app.backend.notifications.tables import message
from app.backend.notifications.templates import BadTemplate
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.problems import Refused

STATES = {
    State.QUEUED: _("Waits"),
    State.SENDING: _("Is being sent"),
    State.SENT: _("Sent"),
    State.FAILED: _("Not sent"),
    State.UNKNOWN: _("Nobody knows whether it arrived"),
}
KINDS = {
    "ready": _("Order is ready"),
    "reminder": _("Reminder"),
    "changed": _("Order changed"),
    "cancelled": _("Order cancelled"),
    "expired": _("Order expired"),
    "receipt": _("Receipt"),
    "wishlist": _("Wish list"),
}
_AGAIN = frozenset({State.FAILED.value, State.UNKNOWN.value})


class MessageView(TableView):
    """Messages to customers, newest first."""

    table = message
    act = OfficeAct.CUSTOMERS
    key = "messages"
    icon = "fa-solid fa-envelope"
    menu_label = _("Messages")
    display_name = _("message")
    exporters = ()
    actions = ()
    fields = (
        Moment("queued_ms", label=_("Written")),
        StringField("store", label=_("Store")),
        Words("kind", label=_("About"), words=KINDS),
        StringField("address", label=_("To")),
        Words("state", label=_("State"), words=STATES),
        StringField("reason", label=_("Reason")),
        Shown("tries", label=_("Tries")),
        Moment("changed_ms", label=_("Changed")),
        Moment("due_ms", label=_("Sent at the earliest"), exclude_from_list=True),
        Moment("expires_ms", label=_("Too late after"), exclude_from_list=True),
        Shown("language", label=_("Language"), exclude_from_list=True),
        StringField("object_id", label=_("Its number"), exclude_from_list=True),
    )
    fields_default_sort = (("queued_ms", True),)
    row_actions = ("view", "again")

    def is_accessible(self, request: Request) -> bool:
        """Whoever may see customers."""
        return visitor(request).may(self.act)

    async def is_row_action_allowed_for_obj(self, request: Request, name: str, obj: Any) -> bool:
        """Only what certainly or perhaps did not arrive is sent again."""
        return name != "again" or (obj.state in _AGAIN and bool(obj.address))

    @row_action(
        "again",
        _("Send again"),
        confirmation=_("Where nobody knows whether it arrived, the customer may get it twice."),
        submit_btn_text=_("Send again"),
        icon_class="fa-solid fa-rotate",
        exclude_from_list=True,
    )
    async def again(self, request: Request, pk: Any) -> Response | None:
        """Send a message again."""
        row, now_ms = await self.find_by_pk(request, pk), self.now_ms()

        def work(asking: OfficePerson) -> None:
            def write(connection: Connection) -> None:
                if row is None or not queue.again(connection, row.store, row.id, now_ms):
                    raise Refused(409, "MESSAGE-NOT-ENDED", "There is no such message that failed or is unknown")
                note(connection, asking.actor, "message.again", row.store, "message", row.id, {}, now_ms)

            self.core.database.write(write)

        await self.doing(request, work)
        return None

    def parts(self, connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
        """The words of the message, as the templates are now; none once they were forgotten."""
        facts = json.loads(obj.facts)
        if not facts:
            return []
        try:
            words = templates_of(self.core).words(obj.kind, obj.language, facts)
        except BadTemplate:
            return []
        return [Part(_("The message"), (words.subject,), [(words.text,)])]
