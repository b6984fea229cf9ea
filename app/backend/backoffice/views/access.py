"""Who did what, and which channels ask with which keys."""

from __future__ import annotations

from starlette.requests import Request
from starlette_admin import StringField

from app.backend.access.tables import audit, channel, channel_key
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Moment, Shown, Words
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.people.rights import OfficeAct

ACTORS = {
    "terminal": _("Terminal"),
    "channel": _("Channel"),
    "person": _("Person"),
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

    def is_accessible(self, request: Request) -> bool:
        """Keys are the retailer's, not a shop's."""
        return visitor(request).may(OfficeAct.CHANNELS)
