"""Products: what they are, which codes they carry, and what they cost where."""

from __future__ import annotations

import json
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, RowMapping, select
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import EnumField, StringField, TextAreaField, row_action
from starlette_admin.tools import iterencode

from app.backend.backoffice import products_form
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Moment, YesNo, moment, money
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.catalogue.tables import SKU, price, product
from app.backend.people.rights import OfficeAct, OfficePerson
from app.domain.catalogue import Unit
from app.wire.product_body import product_of

UNITS = {
    Unit.PIECE: _("Piece"),
    Unit.KILOGRAM: _("Kilogram"),
    Unit.GRAM: _("Gram"),
    Unit.LITRE: _("Litre"),
    Unit.METRE: _("Metre"),
}
_MOST_PRICES = 100
_HIDDEN: dict[str, Any] = {"exclude_from_list": True, "exclude_from_export": True}


class ProductView(TableView):
    """Products as every terminal gets them."""

    table = product
    act = OfficeAct.CATALOGUE
    key = "products"
    icon = "fa-solid fa-tag"
    menu_label = _("Products")
    display_name = _("product")
    fields = (
        StringField("sku", label=_("Number"), required=True, maxlength=SKU, exclude_from_edit=True),
        StringField("name", label=_("Name"), required=True, maxlength=500),
        StringField("brand", label=_("Brand"), maxlength=200),
        StringField("category", label=_("Category"), maxlength=200),
        StringField("tax", label=_("Tax class"), required=True, maxlength=16),
        EnumField("unit", label=_("Sold by"), choices=list(UNITS.items()), required=True, **_HIDDEN),
        YesNo("weighed", label=_("Weighed at the till"), **_HIDDEN),
        StringField(
            "codes", label=_("Codes"), maxlength=1000, help_text=_("Bar codes, with spaces between"), **_HIDDEN
        ),
        StringField("deposit_name", label=_("Deposit"), maxlength=200, help_text=_("Empty is none"), **_HIDDEN),
        StringField("deposit_amount", label=_("Amount of the deposit"), maxlength=20, **_HIDDEN),
        StringField("deposit_currency", label=_("Currency of the deposit"), maxlength=3, **_HIDDEN),
        StringField(
            "min_age", label=_("Sold from the age of"), maxlength=3, help_text=_("Empty is to everybody"), **_HIDDEN
        ),
        YesNo("serial_required", label=_("Sold with its serial number"), **_HIDDEN),
        YesNo("discountable", label=_("May be reduced"), **_HIDDEN),
        TextAreaField("description", label=_("Description"), rows=3, **_HIDDEN),
        Moment("changed_ms", label=_("Changed"), exclude_from_create=True, exclude_from_edit=True),
    )
    fields_default_sort = ("name",)
    row_actions = ("view", "edit", "remove")

    def can_create(self, request: Request) -> bool:
        """Who answers for the catalogue makes products."""
        return visitor(request).may(self.act)

    def can_edit(self, request: Request) -> bool:
        """Who answers for the catalogue changes products."""
        return visitor(request).may(self.act)

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who answers for the catalogue sees the buttons that change it."""
        if name == "remove":
            return visitor(request).may(self.act)
        return await super().is_row_action_allowed(request, name)

    async def create(self, request: Request, data: dict[str, Any]) -> Any:
        """Make a product; its price is set apart."""

        def work(asking: OfficePerson) -> str:
            sku = products_form.sku_of(data)
            self._write(asking, sku, data, new=True)
            return sku

        return await self.find_by_pk(request, iterencode((await self.acting(request, work),)))

    async def edit(self, request: Request, pk: Any, data: dict[str, Any]) -> Any:
        """Change a product; terminals learn of it at their next question."""
        row = await self.find_by_pk(request, pk)
        sku = row.sku if row else ""
        await self.acting(request, lambda asking: self._write(asking, sku, data, new=False))
        return await self.find_by_pk(request, pk)

    @row_action(
        "remove",
        _("Sell no more"),
        confirmation=_("Terminals know it no more from their next question on. What was sold of it stays recorded."),
        submit_btn_text=_("Sell no more"),
        submit_btn_class="btn btn-danger",
        action_btn_class="btn btn-outline-danger",
        icon_class="fa-solid fa-ban",
        exclude_from_list=True,
    )
    async def remove(self, request: Request, pk: Any) -> Response | None:
        """Take a product out of what is sold."""
        row, now_ms = await self.find_by_pk(request, pk), self.now_ms()
        sku = row.sku if row else ""
        write = self.core.database.write
        await self.doing(request, lambda asking: write(lambda at: products_form.remove(at, asking.actor, sku, now_ms)))
        return None

    def parts(self, connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
        """What it costs, and did."""
        c = price.c
        query = select(price).where(c.sku == obj.sku).order_by(c.valid_from.desc(), c.id).limit(_MOST_PRICES)
        everywhere = str(_("All"))
        rows = [
            (
                money(row.minor, row.currency), row.store or everywhere, row.channel or everywhere,
                moment(row.valid_from), moment(row.ended or row.valid_to or 0),
            )
            for row in connection.execute(query)
            if not row.store or person.sees(row.store)
        ]  # fmt: skip
        return [Part(_("Prices"), (_("Price"), _("Store"), _("Channel"), _("From"), _("Until")), rows, frozenset({0}))]

    def _write(self, asking: OfficePerson, sku: str, data: dict[str, Any], *, new: bool) -> None:
        now_ms = self.now_ms()
        self.core.database.write(lambda at: products_form.write(at, asking.actor, sku, data, now_ms, new=new))

    def _row(self, row: RowMapping) -> SimpleNamespace:
        made = super()._row(row)
        vars(made).update(products_form.fields_of(product_of(json.loads(row["body"]))))
        return made
