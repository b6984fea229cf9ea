"""What tills recorded: sales, shifts, and what somebody must look at. Nothing of it can be changed."""

from __future__ import annotations

from starlette_admin import StringField

from app.backend.backoffice.fields import Amount, Moment, Shown, Words
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.people.rights import OfficeAct
from app.backend.schema import alarm, quarantine, sale, shift

KINDS = {"sale": _("Sale"), "refund": _("Refund"), "void": _("Void")}
ALARMS = {"fork": _("The journal exists in two versions")}


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
        Shown("pieces", label=_("Pieces"), class_="text-end"),
        Amount("net", label=_("Net"), exclude_from_list=True),
        Amount("tax", label=_("Tax"), exclude_from_list=True),
        Amount("total", label=_("Total")),
        Amount("saved", label=_("Saved"), exclude_from_list=True),
        StringField("original", label=_("Of receipt"), exclude_from_list=True),
    )
    fields_default_sort = (("business_date", True), ("number", True))


class ShiftView(TableView):
    """Shifts with what was expected in the drawer and what was counted."""

    table = shift
    key = "shifts"
    icon = "fa-solid fa-clock"
    menu_label = _("Shifts")
    display_name = _("shift")
    fields = (
        StringField("store", label=_("Store")),
        Shown("terminal", label=_("Terminal"), exclude_from_list=True),
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


class AlarmView(TableView):
    """What is wrong with a terminal as a whole."""

    table = alarm
    key = "alarms"
    icon = "fa-solid fa-bell"
    menu_label = _("Alarms")
    display_name = _("alarm")
    fields = (
        Moment("since_ms", label=_("Since")),
        StringField("store", label=_("Store")),
        StringField("terminal", label=_("Terminal")),
        Words("kind", label=_("What"), words=ALARMS),
        Shown("epoch", label=_("Epoch")),
        Shown("seq", label=_("Entry")),
    )
    fields_default_sort = (("since_ms", True),)


class QuarantineView(TableView):
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
        StringField("terminal", label=_("Terminal")),
        Shown("epoch", label=_("Epoch"), exclude_from_list=True),
        Shown("seq", label=_("Entry")),
        StringField("reason", label=_("Reason")),
        Shown("detail", label=_("Detail"), exclude_from_list=True),
        Shown("shift", label=_("Shift")),
        Words("figure", label=_("Kind"), words=KINDS),
        Shown("amount", label=_("Worth in minor units"), class_="text-end"),
    )
    fields_default_sort = (("since_ms", True),)
