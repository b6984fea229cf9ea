"""What tills recorded: sales, shifts, and what somebody must look at. Nothing of it can be changed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import StringField, row_action
from starlette_admin.types import RequestAction

from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Amount, Moment, Shown, Words
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.ledger.attention import entry
from app.backend.ledger.resubmitting import Place, resubmit
from app.backend.ledger.tables import sale_difference
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.problems import Refused
from app.backend.schema import alarm, quarantine, sale, sale_line, shift, terminal

KINDS = {"sale": _("Sale"), "refund": _("Refund"), "void": _("Void")}
ALARMS = {"fork": _("The journal exists in two versions")}


class _OfTerminals(TableView):
    """Rows that terminals brought, told with the names that people call them by."""

    async def serialize(self, obj: Any, request: Request, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """A row with its terminal's name."""
        query, read = select(terminal.c.name).where(terminal.c.id == obj.terminal), self.core.database.read
        name = await run_in_threadpool(read, lambda connection: connection.scalar(query))
        obj.till = name or obj.terminal
        return await super().serialize(obj, request, *args, **kwargs)


class SaleView(TableView):
    """Sales, refunds and voids as the tills recorded them."""

    table = sale
    key = "sales"
    icon = "fa-solid fa-receipt"
    menu_label = _("Sales")
    display_name = _("sale")
    fields = (
        StringField("number", label=_("Receipt")),
        StringField("store", label=_("Store")),
        Words("kind", label=_("Kind"), words=KINDS),
        StringField("business_date", label=_("Day")),
        Shown("at", label=_("At"), exclude_from_list=True),
        Shown("cashier_id", label=_("Cashier"), exclude_from_list=True),
        Shown("pieces", label=_("Pieces")),
        Amount("net", label=_("Net"), exclude_from_list=True),
        Amount("tax", label=_("Tax"), exclude_from_list=True),
        Amount("total", label=_("Total")),
        Amount("saved", label=_("Saved"), exclude_from_list=True),
        StringField("original", label=_("Of receipt"), exclude_from_list=True),
    )
    fields_default_sort = (("business_date", True), ("number", True))


class ShiftView(_OfTerminals):
    """Shifts with what was expected in the drawer and what was counted."""

    table = shift
    key = "shifts"
    icon = "fa-solid fa-clock"
    menu_label = _("Shifts")
    display_name = _("shift")
    fields = (
        StringField("store", label=_("Store")),
        Shown("till", label=_("Terminal")),
        Shown("number", label=_("Shift")),
        StringField("business_date", label=_("Day")),
        Shown("opened_at", label=_("Opened"), exclude_from_list=True),
        Shown("closed_at", label=_("Closed"), exclude_from_list=True),
        Amount("float", label=_("Float")),
        Amount("expected", label=_("Expected")),
        Amount("counted", label=_("Counted")),
        Amount("difference", label=_("Difference")),
    )
    fields_default_sort = (("business_date", True), ("number", True))


class DifferenceView(_OfTerminals):
    """Prices that tills charged although the catalogue had another one at that moment. The customer has paid them."""

    table = sale_difference
    key = "differences"
    icon = "fa-solid fa-not-equal"
    menu_label = _("Charged otherwise")
    display_name = _("difference")
    fields = (
        Moment("noted_ms", label=_("Noted")),
        StringField("store", label=_("Store")),
        Shown("till", label=_("Terminal")),
        Shown("receipt", label=_("Receipt")),
        Shown("product", label=_("Product")),
        Shown("told", label=_("Charged, in minor units")),
        Shown("ours", label=_("In the catalogue, in minor units")),
    )
    fields_default_sort = (("noted_ms", True),)

    async def serialize(self, obj: Any, request: Request, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """A difference with its receipt's number and its product's name."""
        s, n = sale.c, sale_line.c
        line = (n.store == s.store) & (n.sale == s.id) & (n.line == obj.line)
        query = select(s.number, n.name).join_from(sale, sale_line, line).where(s.store == obj.store, s.id == obj.entry)
        row = await run_in_threadpool(self.core.database.read, lambda connection: connection.execute(query).first())
        obj.receipt, obj.product = (row.number, row.name) if row else (obj.entry, "")
        return await super().serialize(obj, request, *args, **kwargs)


class AlarmView(_OfTerminals):
    """What is wrong with a terminal as a whole."""

    table = alarm
    key = "alarms"
    icon = "fa-solid fa-bell"
    menu_label = _("Alarms")
    display_name = _("alarm")
    fields = (
        Moment("since_ms", label=_("Since")),
        StringField("store", label=_("Store")),
        Shown("till", label=_("Terminal")),
        Words("kind", label=_("What"), words=ALARMS),
        Shown("epoch", label=_("Epoch")),
        Shown("seq", label=_("Entry")),
    )
    fields_default_sort = (("since_ms", True),)


class QuarantineView(_OfTerminals):
    """Entries that are kept but could not be counted, with what they are worth."""

    table = quarantine
    act = OfficeAct.LEDGER
    key = "quarantine"
    icon = "fa-solid fa-triangle-exclamation"
    menu_label = _("Set aside")
    display_name = _("entry")
    fields = (
        Moment("since_ms", label=_("Since")),
        StringField("store", label=_("Store")),
        Shown("till", label=_("Terminal")),
        Shown("epoch", label=_("Epoch"), exclude_from_list=True),
        Shown("seq", label=_("Entry")),
        StringField("reason", label=_("Reason")),
        Shown("detail", label=_("Detail"), exclude_from_list=True),
        Shown("shift", label=_("Shift")),
        Words("figure", label=_("Kind"), words=KINDS),
        Shown("amount", label=_("Worth in minor units")),
        Shown("body", label=_("The entry as it came"), exclude_from_list=True, exclude_from_export=True),
    )
    fields_default_sort = (("since_ms", True),)
    row_actions = ("view", "again")

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who looks after the ledger sees the button."""
        return visitor(request).may(self.act) if name == "again" else True

    async def serialize(self, obj: Any, request: Request, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """An entry with its text, where one is looked at."""
        if request.state.action is RequestAction.DETAIL:
            read = self.core.database.read
            row = await run_in_threadpool(read, lambda connection: entry(connection, _place(obj)))
            obj.body = row.body.decode("utf-8", "replace") if row else ""
        return await super().serialize(obj, request, *args, **kwargs)

    @row_action(
        "again",
        _("Try again"),
        confirmation=_("The entry is read once more, as it was recorded."),
        submit_btn_text=_("Try again"),
        icon_class="fa-solid fa-rotate",
        exclude_from_list=True,
    )
    async def again(self, request: Request, pk: Any) -> Response | None:
        """Count an entry after all."""
        row = await self.find_by_pk(request, pk)

        def work(asking: OfficePerson) -> None:
            if row is None:
                raise Refused(404, "QUARANTINE-UNKNOWN", "No such entry")
            asking.require(self.act, row.store)
            self.core.database.write(lambda connection: resubmit(connection, _place(row), asking.actor, self.now_ms()))

        await self.doing(request, work)
        return None


def _place(row: Any) -> Place:
    return Place(row.store, row.terminal, row.epoch, row.seq)
