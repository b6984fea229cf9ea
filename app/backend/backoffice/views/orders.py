"""Orders: what each store has to do for them, line by line, and what happened."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, Select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import StringField, row_action

from app.backend.backoffice import orders_told, orders_writing
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Amount, Moment, Quantity, Shown, Words
from app.backend.backoffice.forms import chosen, form_of, question, typed
from app.backend.backoffice.orders_words import STATES, WAYS
from app.backend.backoffice.orders_writing import Place
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.orders import heads
from app.backend.orders.tables import order_event, order_fulfilment, order_line
from app.backend.people.rights import OfficeAct, OfficePerson
from app.domain.order_fulfilment import Way
from app.domain.order_state import TABLE, Act, State
from app.wire.uuid7 import uuid7

_ACTS = {"extend": Act.EXTEND, "move": Act.MOVE}


def _move_form(_request: Request, _obj: Any) -> str:
    return question(typed("store", _("To the store")), chosen("way", _("How"), WAYS), typed("reason", _("Reason")))


class OrderView(TableView):
    """The parts of orders, each the work of one store."""

    table = order_fulfilment
    act = OfficeAct.ORDERS
    key = "orders"
    icon = "fa-solid fa-bag-shopping"
    menu_label = _("Orders")
    display_name = _("order")
    fields = (
        Shown("number", label=_("Order")),
        StringField("order_id", label=_("Its number"), exclude_from_list=True),
        StringField("store", label=_("Store")),
        Shown("customer", label=_("Customer")),
        Words("way", label=_("How"), words=WAYS),
        Words("state", label=_("State"), words=STATES),
        StringField("bin", label=_("Shelf")),
        Moment("placed_ms", label=_("Placed")),
        Moment("ready_ms", label=_("Ready"), exclude_from_list=True),
        Moment("hold_until_ms", label=_("Kept until")),
        Shown("reminders", label=_("Reminders"), exclude_from_list=True),
        Amount("total", label=_("Ordered for"), exclude_from_list=True),
        Amount("paid", label=_("Paid"), exclude_from_list=True),
        Amount("due", label=_("Still to pay"), exclude_from_list=True),
    )
    fields_default_sort = (("placed_ms", True),)
    row_actions = ("view", "extend", "move", "cancel")

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who may act on orders sees the buttons."""
        return True if name == "view" else visitor(request).may(self.act)

    async def is_row_action_allowed_for_obj(self, request: Request, name: str, obj: Any) -> bool:
        """Only what the state of the order allows."""
        now, act = State(obj.state), _ACTS.get(name)
        if name == "cancel":
            return now is State.EXPIRED or Act.CANCEL in TABLE[now]
        if name == "extend" and (obj.extended or obj.way == Way.SHIP):
            return False
        return act is None or act in TABLE[now]

    @row_action(
        "extend",
        _("Keep longer"),
        confirmation=_("The goods are kept two days longer, once."),
        submit_btn_text=_("Keep longer"),
        icon_class="fa-solid fa-hourglass-half",
        exclude_from_list=True,
    )
    async def extend(self, request: Request, pk: Any) -> Response | None:
        """Keep the goods longer."""
        row, command = await self.find_by_pk(request, pk), uuid7()
        part = Place(row.order_id, row.id) if row else Place("", "")
        await self.doing(request, lambda asking: orders_writing.extend(self.core, asking, part, command))
        return None

    @row_action(
        "move",
        _("Move to another store"),
        confirmation=_("What is not picked yet goes to the other store, which begins anew; else all of it."),
        submit_btn_text=_("Move"),
        icon_class="fa-solid fa-truck",
        form=_move_form,
        exclude_from_list=True,
    )
    async def move(self, request: Request, pk: Any) -> Response | None:
        """Let another store hand the goods over."""
        row, form, command = await self.find_by_pk(request, pk), await form_of(request), uuid7()
        part = Place(row.order_id, row.id) if row else Place("", "")
        await self.doing(request, lambda asking: orders_writing.move(self.core, asking, part, form, command))
        return None

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
        await self.doing(request, lambda asking: orders_writing.cancel(self.core, asking, order, command))
        return None

    def parts(self, connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
        """Lines, payments and history."""
        return orders_told.parts(connection, obj, person)

    async def _rows(self, query: Select[Any]) -> list[SimpleNamespace]:
        read = self.core.database.read
        return await run_in_threadpool(read, lambda connection: self._with_heads(connection, query))

    def _with_heads(self, connection: Connection, query: Select[Any]) -> list[SimpleNamespace]:
        """Rows with what their orders know of themselves."""
        rows = [self._row(row) for row in connection.execute(query).mappings()]
        known = {head.id: head for head in heads.of_ids(connection, {row.order_id for row in rows})}
        for row in rows:
            head = known.get(row.order_id)
            names = ("number", "currency", "total", "paid", "due")
            vars(row).update({name: getattr(head, name) if head else "" for name in names})
            row.customer = str(head.contact.get("name", "")) if head else ""
        return rows


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
