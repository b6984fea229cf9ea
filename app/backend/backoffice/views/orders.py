"""Orders: what each store has to do for them, line by line, and what happened."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import StringField, row_action

from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Moment, Quantity, Shown, Words
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.backoffice.writing import cancel_order
from app.backend.orders.tables import order_event, order_fulfilment, order_line
from app.backend.people.rights import OfficeAct
from app.domain.order_state import State
from app.wire.uuid7 import uuid7

STATES = {
    State.PLACED: _("Placed"),
    State.ACCEPTED: _("Accepted"),
    State.PICKING: _("Being picked"),
    State.PICKED: _("Picked"),
    State.PARTLY_PICKED: _("Partly picked"),
    State.SHORT: _("Short"),
    State.STAGED: _("On its shelf"),
    State.READY: _("Ready"),
    State.ARRIVED: _("Customer is here"),
    State.HANDING_OVER: _("Being handed over"),
    State.COLLECTED: _("Collected"),
    State.PARTLY_COLLECTED: _("Partly collected"),
    State.EXPIRED: _("Expired"),
    State.RETURN_TO_SHELF: _("Back to the shelf"),
    State.REFUNDED: _("Refunded"),
    State.CANCELLED: _("Cancelled"),
    State.REFUSED: _("Refused at the desk"),
    State.MOVED: _("Moved to another store"),
}
WAYS = {"collect": _("Collected"), "ship": _("Shipped")}


class OrderView(TableView):
    """The parts of orders, each the work of one store."""

    table = order_fulfilment
    act = OfficeAct.ORDERS
    key = "orders"
    icon = "fa-solid fa-bag-shopping"
    menu_label = _("Orders")
    display_name = _("order")
    fields = (
        StringField("order_id", label=_("Order")),
        StringField("store", label=_("Store")),
        Words("way", label=_("How"), words=WAYS),
        Words("state", label=_("State"), words=STATES),
        StringField("bin", label=_("Shelf")),
        Moment("placed_ms", label=_("Placed")),
        Moment("ready_ms", label=_("Ready")),
        Moment("hold_until_ms", label=_("Kept until")),
        Shown("reminders", label=_("Reminders"), exclude_from_list=True),
    )
    fields_default_sort = (("placed_ms", True),)
    row_actions = ("view", "cancel")

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who may act on orders sees the button."""
        return visitor(request).may(self.act) if name == "cancel" else True

    @row_action(
        "cancel",
        _("Cancel the order"),
        confirmation=_("The goods go back to the shelf and what was paid goes back to the customer."),
        submit_btn_text=_("Cancel the order"),
        submit_btn_class="btn btn-danger",
        action_btn_class="btn btn-outline-danger",
        icon_class="fa-solid fa-ban",
        exclude_from_list=True,
    )
    async def cancel(self, request: Request, pk: Any) -> Response | None:
        """Cancel what was not handed over, in all stores of the order."""
        row = await self.find_by_pk(request, pk)
        order, command = row.order_id if row else "", uuid7()
        await self.doing(request, lambda asking: cancel_order(self.core, asking, order, command))
        return None


class OrderLineView(TableView):
    """What was ordered, and what became of it."""

    table = order_line
    act = OfficeAct.ORDERS
    key = "order-lines"
    icon = "fa-solid fa-list"
    menu_label = _("Order lines")
    display_name = _("line")
    fields = (
        StringField("fulfilment", label=_("Part of order")),
        StringField("store", label=_("Store")),
        StringField("sku", label=_("Product")),
        StringField("name", label=_("Name")),
        Quantity("ordered_e6", label=_("Ordered")),
        Quantity("picked_e6", label=_("Picked")),
        Quantity("short_e6", label=_("Short")),
        Quantity("collected_e6", label=_("Collected")),
        Quantity("cancelled_e6", label=_("Cancelled"), exclude_from_list=True),
    )
    fields_default_sort = ("fulfilment",)


class OrderEventView(TableView):
    """What happened to orders, newest first."""

    table = order_event
    act = OfficeAct.ORDERS
    key = "order-events"
    icon = "fa-solid fa-timeline"
    menu_label = _("Order history")
    display_name = _("act")
    fields = (
        Moment("at_ms", label=_("At")),
        StringField("order_id", label=_("Order")),
        StringField("store", label=_("Store")),
        StringField("act", label=_("Act")),
        Words("state", label=_("State"), words=STATES),
        StringField("name", label=_("Who")),
        Shown("reason", label=_("Reason")),
        Shown("detail", label=_("Detail"), exclude_from_list=True),
        Shown("device", label=_("Terminal"), exclude_from_list=True),
    )
    fields_default_sort = (("at_ms", True),)
