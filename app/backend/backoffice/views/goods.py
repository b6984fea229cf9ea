"""What goods cost, and how much of them is where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import EnumField, StringField, row_action
from starlette_admin.tools import iterencode

from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Amount, Asked, Moment, Quantity, Shown, Words, quantity
from app.backend.backoffice.forms import chosen, form_of, moment_of, money_of, question, text_of, typed
from app.backend.backoffice.views.ending import end_now
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.backoffice.writing import currency_of, end_price, file_paper, set_price
from app.backend.catalogue.pricing import PriceOf
from app.backend.catalogue.tables import SKU, price, product
from app.backend.people.rights import OfficeAct, OfficePerson
from app.backend.stock.papers import PaperKind
from app.backend.stock.tables import stock, stock_movement, transfer, transfer_line
from app.backend.stock.transferring import TransferState
from app.domain.dated_price import DatedPrice
from app.wire.uuid7 import uuid7

REASONS = {
    "sale": _("Sale"),
    "refund": _("Refund"),
    "order": _("Order"),
    "count": _("Count"),
    "counted": _("Seen by a count"),
    "transfer_out": _("Sent to a store"),
    "transfer_in": _("Received from a store"),
    "receipt": _("Delivery"),
    "damage": _("Damage"),
    "correction": _("Correction"),
}


WAYS = {TransferState.SENT: _("On its way"), TransferState.RECEIVED: _("Received")}

PAPERS = {
    PaperKind.COUNT: _("So much is there"),
    PaperKind.RECEIPT: _("So much came"),
    PaperKind.DAMAGE: _("So much was thrown away"),
    PaperKind.CORRECTION: _("So much more or less"),
    PaperKind.SAFETY: _("So much is never promised"),
}


def _paper_form(_request: Request, _obj: Any) -> str:
    return question(chosen("kind", _("What is written"), PAPERS), typed("quantity", _("Quantity")))


class PriceView(TableView):
    """Prices with the time they are good for; a price that was good once is never changed."""

    table = price
    act = OfficeAct.CATALOGUE
    key = "prices"
    icon = "fa-solid fa-coins"
    menu_label = _("Prices")
    display_name = _("price")
    fields = (
        StringField("sku", label=_("Product"), required=True, maxlength=SKU),
        StringField("store", label=_("Store"), maxlength=20, help_text=_("Empty is all of them")),
        StringField("channel", label=_("Channel"), maxlength=40, help_text=_("Empty is all of them")),
        Amount("minor", label=_("Price"), exclude_from_create=True),
        Moment("valid_from", label=_("From"), exclude_from_create=True),
        Moment("valid_to", label=_("Until"), exclude_from_create=True),
        Moment("ended", label=_("Ended"), exclude_from_list=True, exclude_from_create=True),
        Moment("written_ms", label=_("Written"), exclude_from_list=True, exclude_from_create=True),
        Asked("amount", label=_("Amount"), required=True),
        Asked("currency", label=_("Currency"), required=True, maxlength=3),
        Asked("first", label=_("From"), input_type="datetime-local", help_text=_("Empty is now")),
        Asked("last", label=_("Until"), input_type="datetime-local", help_text=_("Empty is for good")),
    )
    fields_default_sort = ("sku", ("valid_from", True))
    row_actions = ("view", "end")

    def can_create(self, request: Request) -> bool:
        """Who answers for the catalogue sets prices."""
        return visitor(request).may(self.act)

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who may set prices sees the button that ends one."""
        return visitor(request).may(self.act) if name == "end" else True

    async def create(self, request: Request, data: dict[str, Any]) -> Any:
        """Set a price, now or ahead."""
        number = uuid7()

        def work(asking: OfficePerson) -> PriceOf:
            now_ms = self.now_ms()
            first = moment_of(data, "first")
            money = money_of(data, "amount", currency_of(data))
            store, channel = text_of(data, "store", 20), text_of(data, "channel", 40)
            begins = now_ms if first is None else first
            dated = DatedPrice(number, money, begins, moment_of(data, "last"), store, channel)
            wanted = PriceOf(text_of(data, "sku", SKU, 1), dated, starts_now=first is None)
            return set_price(self.core, asking.actor, wanted, now_ms)

        made = await self.acting(request, work)
        return await self.find_by_pk(request, iterencode((made.price.store, made.sku, made.price.id)))

    @end_now(_("The price before it holds again, at tills from their next question on."))
    async def end(self, request: Request, pk: Any) -> Response | None:
        """End a price now, or keep it from ever beginning."""
        row = await self.find_by_pk(request, pk)
        number = row.id if row else ""
        await self.doing(request, lambda asking: end_price(self.core, asking.actor, number, self.now_ms()))
        return None


class StockView(TableView):
    """What is on hand, promised and kept back, product by product."""

    table = stock
    act = OfficeAct.STOCK
    key = "stock"
    icon = "fa-solid fa-boxes-stacked"
    menu_label = _("Stock")
    display_name = _("paper")
    fields = (
        StringField("store", label=_("Store"), required=True, maxlength=20),
        StringField("sku", label=_("Product"), required=True, maxlength=SKU),
        Quantity("on_hand_e6", label=_("On hand"), exclude_from_create=True),
        Quantity("reserved_e6", label=_("Reserved"), exclude_from_create=True),
        Quantity("safety_e6", label=_("Safety"), exclude_from_create=True),
        Moment("counted_ms", label=_("Counted"), exclude_from_create=True),
        Moment("changed_ms", label=_("Changed"), exclude_from_create=True),
        EnumField(
            "kind",
            label=_("What is written"),
            choices=list(PAPERS.items()),
            required=True,
            exclude_from_list=True,
            exclude_from_detail=True,
            exclude_from_export=True,
        ),
        Asked("quantity", label=_("Quantity"), required=True),
    )
    fields_default_sort = ("store", "sku")
    row_actions = ("view", "paper")

    def can_create(self, request: Request) -> bool:
        """Who looks after stock files papers."""
        return visitor(request).may(self.act)

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who may file papers sees the button."""
        return visitor(request).may(self.act) if name == "paper" else True

    async def create(self, request: Request, data: dict[str, Any]) -> Any:
        """File a paper about a product of a store."""
        number = uuid7()
        store, sku = await self.acting(request, lambda asking: file_paper(self.core, asking, number, data))
        return await self.find_by_pk(request, iterencode((store, sku)))

    @row_action(
        "paper",
        _("File a paper"),
        confirmation=_("What is written down moves the stock, and stays."),
        submit_btn_text=_("Save"),
        icon_class="fa-solid fa-pen",
        form=_paper_form,
        exclude_from_list=True,
    )
    async def paper(self, request: Request, pk: Any) -> Response | None:
        """File a paper about this product."""
        row, form, number = await self.find_by_pk(request, pk), await form_of(request), uuid7()
        place = {"store": row.store, "sku": row.sku} if row else {}
        await self.doing(request, lambda asking: file_paper(self.core, asking, number, {**form, **place}))
        return None


class MovementView(TableView):
    """Why stock changed, newest first."""

    table = stock_movement
    act = OfficeAct.STOCK
    key = "movements"
    icon = "fa-solid fa-truck-ramp-box"
    menu_label = _("Movements")
    display_name = _("movement")
    fields = (
        Moment("moved_ms", label=_("At")),
        StringField("store", label=_("Store")),
        StringField("sku", label=_("Product")),
        Quantity("delta_e6", label=_("Change")),
        Words("reason", label=_("Reason"), words=REASONS),
        StringField("reference", label=_("Document")),
        Shown("actor", label=_("By"), exclude_from_list=True),
        Moment("booked_ms", label=_("Heard of"), exclude_from_list=True),
    )
    fields_default_sort = (("moved_ms", True),)


class TransferView(TableView):
    """Goods on their way between stores, for the one that sent them and the one that gets them."""

    table = transfer
    act = OfficeAct.STOCK
    key = "transfers"
    icon = "fa-solid fa-truck"
    menu_label = _("Transfers")
    display_name = _("transfer")
    fields = (
        StringField("id", label=_("Number"), exclude_from_list=True),
        StringField("store", label=_("From")),
        StringField("receiver", label=_("To")),
        Words("state", label=_("State"), words=WAYS),
        Moment("sent_ms", label=_("Sent")),
        Moment("received_ms", label=_("Received")),
    )
    fields_default_sort = (("sent_ms", True),)

    def limits(self, person: OfficePerson) -> list[ColumnElement[bool]]:
        """Those that leave or reach the visitor's stores."""
        if person.everywhere:
            return []
        stores = sorted(person.stores)
        return [transfer.c.store.in_(stores) | transfer.c.receiver.in_(stores)]

    def parts(self, connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
        """What was sent and what arrived."""
        c = transfer_line.c
        here = (c.store == obj.store) & (c.transfer == obj.id)
        query = (
            select(c.sku, product.c.name, c.sent_e6, c.received_e6)
            .select_from(transfer_line.outerjoin(product, product.c.sku == c.sku))
            .where(here)
            .order_by(c.sku)
        )
        arrived = obj.state == TransferState.RECEIVED
        rows = [
            (row.sku, row.name or "–", quantity(row.sent_e6), quantity(row.received_e6) if arrived else "–")
            for row in connection.execute(query)
        ]
        headings = (_("Product"), _("Name"), _("Sent"), _("Received"))
        return [Part(_("Goods"), headings, rows, frozenset({2, 3}))]
