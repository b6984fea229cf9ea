"""Terminals: which there are, when they were last heard of, and making room for a new one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import CustomView, StringField, row_action
from starlette_admin.routing import route

from app.backend.access.audit import note
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Flag, Moment, Shown, Words
from app.backend.backoffice.views.kpi import stores_of
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _, told
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.drawing import qr_path
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.problems import Refused
from app.backend.schema import terminal
from app.backend.terminals import registry, slots
from app.wire.enrolment import CODE_MINUTES, Shape, Slot, SlotRequest, shown
from app.wire.fields import BadMessage

SHAPES = {Shape.TILL: _("Till"), Shape.KIOSK: _("Kiosk"), Shape.TABLET: _("Tablet")}


class TerminalView(TableView):
    """The terminals of the visitor's stores."""

    table = terminal
    act = OfficeAct.TERMINALS
    key = "terminals"
    icon = "fa-solid fa-cash-register"
    menu_label = _("Terminals")
    display_name = _("terminal")
    fields = (
        Shown("id", label=_("Number"), exclude_from_list=True),
        StringField("name", label=_("Name")),
        StringField("store", label=_("Store")),
        Shown("short", label=_("In receipt numbers")),
        Words("shape", label=_("Kind"), words=SHAPES),
        Flag("revoked", label=_("State"), words={"0": _("In service"), "1": _("Out of service")}),
        Shown("app", label=_("Version")),
        Moment("seen_ms", label=_("Last heard of")),
    )
    fields_default_sort = ("store", "name")
    row_actions = ("view", "revoke")

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who may change terminals sees the button that does."""
        return visitor(request).may(self.act) if name == "revoke" else True

    @row_action(
        "revoke",
        _("Take out of service"),
        confirmation=_("The terminal sells no more from its next contact on. It still brings in what it recorded."),
        submit_btn_text=_("Take out of service"),
        submit_btn_class="btn btn-danger",
        action_btn_class="btn btn-outline-danger",
        icon_class="fa-solid fa-ban",
        exclude_from_list=True,
    )
    async def revoke(self, request: Request, pk: Any) -> Response | None:
        """Take a terminal out of service."""
        await self.doing(request, lambda asking: revoke(self.core, asking, str(pk)))
        return None


class EnrolView(CustomView):
    """Makes room for a terminal: a form, then the one-time code, as text and as a QR code."""

    menu_label = _("Pair a terminal")
    icon = "fa-solid fa-qrcode"
    path = "/pair"

    def __init__(self, core: Core) -> None:
        self._core = core
        super().__init__()

    def is_accessible(self, request: Request) -> bool:
        """Whether the visitor may pair terminals."""
        return visitor(request).may(OfficeAct.TERMINALS)

    @route("", methods=["GET", "POST"])
    async def index(self, request: Request) -> Response:
        """The form; when it was sent, the code."""
        asking, problem, slot = visitor(request), "", None
        form = dict(await request.form()) if request.method == "POST" else {}
        stores = await run_in_threadpool(self._core.database.read, lambda connection: stores_of(connection, asking))
        if form:
            try:
                slot = await run_in_threadpool(make_slot, self._core, asking, form)
            except Refused as refused:
                problem = told(refused)
        context = {
            "title": self.title(request), "stores": stores, "shapes": SHAPES, "problem": problem, "typed": form,
            "code": shown(slot.code) if slot else "", "minutes": CODE_MINUTES,
            "drawn": qr_path(json.dumps({"url": str(request.base_url), "code": slot.code})) if slot else None,
        }  # fmt: skip
        assert self._admin is not None
        return self._admin._template_response(request, "pair.html", context, 409 if problem else 200)


def make_slot(core: Core, asking: OfficePerson, form: Mapping[str, Any]) -> Slot:
    """A place for a terminal. Raises Refused."""
    texts = {name: str(value).strip() for name, value in form.items() if name != "csrftoken"}
    try:
        wanted = SlotRequest.from_json({"store_name": "", **texts})
    except BadMessage as error:
        raise Refused(400, "MESSAGE-BAD", "The form cannot be read", str(error)) from error
    asking.require(OfficeAct.TERMINALS, wanted.store)

    def write(connection: Connection) -> Slot:
        made = slots.make(connection, wanted, core.now())
        detail = {"name": wanted.name, "short": wanted.short, "shape": wanted.shape.value}
        note(connection, asking.actor, "terminal.slot", wanted.store, "slot", made.code[:4], detail, to_ms(core.now()))
        return made

    return core.database.write(write)


def revoke(core: Core, asking: OfficePerson, terminal_id: str) -> None:
    """Take a terminal out of service. Raises Refused."""

    def write(connection: Connection) -> None:
        known = registry.find(connection, terminal_id)
        if known is None:
            raise Refused(404, "AUTH-UNKNOWN", "No such terminal")
        asking.require(OfficeAct.TERMINALS, known.store)
        registry.revoke(connection, terminal_id)
        note(connection, asking.actor, "terminal.revoke", known.store, "terminal", terminal_id, {}, to_ms(core.now()))

    core.database.write(write)
