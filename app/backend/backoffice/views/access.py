"""Who did what, and which channels ask with which keys."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import CustomView, StringField, row_action
from starlette_admin.routing import route

from app.backend.access import keys
from app.backend.access.channels import Scope
from app.backend.access.tables import audit, channel, channel_key
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Moment, Shown, Words
from app.backend.backoffice.forms import text_of, unreadable
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _, told
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.problems import Refused
from app.wire.uuid7 import uuid7

ACTORS = {
    "terminal": _("Terminal"),
    "channel": _("Channel"),
    "person": _("Person"),
    "customer": _("Customer"),
    "system": _("Backend"),
}


class AuditView(TableView):
    """Everything that anybody changed."""

    table = audit
    key = "audit"
    icon = "fa-solid fa-list-check"
    menu_label = _("Audit")
    display_name = _("act")
    fields = (
        Moment("at_ms", label=_("At")),
        StringField("store", label=_("Store")),
        Words("actor_kind", label=_("Who"), words=ACTORS),
        StringField("actor", label=_("Number")),
        StringField("act", label=_("Act")),
        StringField("object_kind", label=_("On")),
        StringField("object_id", label=_("Its number")),
        Shown("detail", label=_("Detail"), exclude_from_list=True),
    )
    fields_default_sort = (("at_ms", True),)


class ChannelView(TableView):
    """Channels, such as a web shop."""

    table = channel
    act = OfficeAct.CHANNELS
    key = "channels"
    icon = "fa-solid fa-globe"
    menu_label = _("Channels")
    display_name = _("channel")
    fields = (
        StringField("id", label=_("Number")),
        StringField("name", label=_("Name")),
        Moment("made_ms", label=_("Since")),
    )
    fields_default_sort = ("id",)

    def is_accessible(self, request: Request) -> bool:
        """Channels are the retailer's, not a shop's."""
        return visitor(request).may(OfficeAct.CHANNELS)


class KeyView(TableView):
    """Which keys a channel has, what they may, and when they were last shown."""

    table = channel_key
    act = OfficeAct.CHANNELS
    key = "keys"
    icon = "fa-solid fa-key"
    menu_label = _("Keys")
    display_name = _("key")
    fields = (
        StringField("id", label=_("Number")),
        StringField("channel", label=_("Channel")),
        Shown("scopes", label=_("May")),
        Moment("made_ms", label=_("Made")),
        Moment("ends_ms", label=_("Ends")),
        Moment("seen_ms", label=_("Last used")),
    )
    fields_default_sort = ("channel", "made_ms")
    row_actions = ("view", "revoke")

    def is_accessible(self, request: Request) -> bool:
        """Keys are the retailer's, not a shop's."""
        return visitor(request).may(OfficeAct.CHANNELS)

    @row_action(
        "revoke",
        _("End the key"),
        confirmation=_("The channel is refused from its next request on."),
        submit_btn_text=_("End the key"),
        submit_btn_class="btn btn-danger",
        action_btn_class="btn btn-outline-danger",
        icon_class="fa-solid fa-ban",
        exclude_from_list=True,
    )
    async def revoke(self, request: Request, pk: Any) -> Response | None:
        """End a key."""
        row = await self.find_by_pk(request, pk)
        channel_id, key_id = (row.channel, row.id) if row else ("", "")

        def work(asking: OfficePerson) -> None:
            self.core.database.write(
                lambda connection: keys.revoke(connection, asking.actor, channel_id, key_id, self.now_ms())
            )

        await self.doing(request, work)
        return None


class NewKeyView(CustomView):
    """Makes a key for a channel, new or known, and shows it once."""

    menu_label = _("New key")
    icon = "fa-solid fa-plus"
    path = "/new-key"

    def __init__(self, core: Core) -> None:
        self._core = core
        super().__init__()

    def is_accessible(self, request: Request) -> bool:
        """Keys are the retailer's, not a shop's."""
        return visitor(request).may(OfficeAct.CHANNELS)

    @route("", methods=["GET", "POST"])
    async def index(self, request: Request) -> Response:
        """The form; when it was sent, the key."""
        form = await request.form() if request.method == "POST" else None
        problem, made = "", None
        if form is not None:
            try:
                made = await run_in_threadpool(make_key, self._core, visitor(request), form)
            except Refused as refused:
                problem = told(refused)
        context: dict[str, Any] = {
            "title": self.title(request),
            "scopes": list(Scope),
            "problem": problem,
            "typed": form or {},
            "chosen": form.getlist("scope") if form is not None else [],
            "key": made.bearer if made else "",
        }
        assert self._admin is not None
        return self._admin._template_response(request, "key.html", context, 409 if problem else 200)


def make_key(core: Core, asking: OfficePerson, form: FormData) -> keys.NewKey:
    """A key for a channel, which is made when it is new. Raises Refused."""
    asking.require(OfficeAct.CHANNELS)
    channel_id, name = text_of(form, "channel", 40, 1), text_of(form, "name", 80)
    scopes = [Scope(one) for one in form.getlist("scope") if one in set(Scope)]
    if not scopes:
        raise unreadable("scope")
    now_ms = to_ms(core.now())

    def write(connection: Connection) -> keys.NewKey:
        if name:
            keys.make_channel(connection, asking.actor, channel_id, name, now_ms)
        return keys.make_key(connection, asking.actor, channel_id, uuid7(), scopes, now_ms)

    return core.database.write(write)
