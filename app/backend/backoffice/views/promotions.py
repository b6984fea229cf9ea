"""Promotions: made in words that a shop manager uses, with what they do to a basket."""

from __future__ import annotations

import json
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, RowMapping, Select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import EnumField, StringField, TextAreaField
from starlette_admin.tools import iterencode

from app.backend.backoffice import promotions_form
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Shown, money
from app.backend.backoffice.promotions_form import DAYS, KINDS
from app.backend.backoffice.sample_baskets import samples
from app.backend.backoffice.views.ending import end_now
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.catalogue.promotions import PromotionOf
from app.backend.catalogue.tables import promotion
from app.backend.people.rights import OfficeAct, OfficePerson
from app.wire.product_body import promotion_of

_HIDDEN: dict[str, Any] = {"exclude_from_list": True, "exclude_from_export": True}
_NOT_TYPED: dict[str, Any] = {"exclude_from_create": True, "exclude_from_edit": True}


class PromotionView(TableView):
    """Promotions with the days they run."""

    table = promotion
    act = OfficeAct.CATALOGUE
    key = "promotions"
    icon = "fa-solid fa-percent"
    menu_label = _("Promotions")
    display_name = _("promotion")
    fields = (
        StringField("name", label=_("Name"), required=True, maxlength=500),
        Shown("gives", label=_("What it gives"), orderable=False, **_NOT_TYPED),
        EnumField(
            "kind",
            label=_("What it gives"),
            choices=list(KINDS.items()),
            required=True,
            exclude_from_detail=True,
            **_HIDDEN,
        ),
        StringField("percent", label=_("Percent"), maxlength=10, exclude_from_detail=True, **_HIDDEN),
        StringField("amount", label=_("Amount"), maxlength=20, exclude_from_detail=True, **_HIDDEN),
        StringField("pieces", label=_("Pieces taken"), maxlength=3, exclude_from_detail=True, **_HIDDEN),
        StringField("paid", label=_("Pieces paid"), maxlength=3, exclude_from_detail=True, **_HIDDEN),
        StringField("worth", label=_("Worth at least"), maxlength=20, exclude_from_detail=True, **_HIDDEN),
        TextAreaField(
            "products",
            label=_("Products"),
            rows=2,
            help_text=_("Their numbers, one in a line; nothing here and below is everything"),
            **_HIDDEN,
        ),
        TextAreaField("categories", label=_("Categories"), rows=2, help_text=_("One in a line"), **_HIDDEN),
        StringField("valid_from", label=_("From"), input_type="date", help_text=_("Empty is at once")),
        StringField("valid_to", label=_("Until"), input_type="date", help_text=_("This day too; empty is for good")),
        EnumField(
            "weekdays",
            label=_("Only on"),
            choices=[(str(day), name) for day, name in DAYS.items()],
            multiple=True,
            select2=False,
            **_HIDDEN,
        ),
        StringField("store", label=_("Store"), maxlength=20, help_text=_("Empty is all of them")),
        StringField("channel", label=_("Channel"), maxlength=40, help_text=_("Empty is all of them")),
        StringField("coupon", label=_("Only with the coupon"), maxlength=100, **_HIDDEN),
        StringField(
            "priority",
            label=_("Place in the row"),
            maxlength=5,
            help_text=_("Lower goes first; a piece that one promotion used is not used by the next"),
            **_HIDDEN,
        ),
    )
    fields_default_sort = ("name",)
    row_actions = ("view", "edit", "end")

    def can_create(self, request: Request) -> bool:
        """Who answers for the catalogue makes promotions."""
        return visitor(request).may(self.act)

    def can_edit(self, request: Request) -> bool:
        """Who answers for the catalogue changes promotions."""
        return visitor(request).may(self.act)

    async def is_row_action_allowed(self, request: Request, name: str) -> bool:
        """Only who answers for the catalogue sees the button that ends one."""
        return visitor(request).may(self.act) if name == "end" else await super().is_row_action_allowed(request, name)

    async def create(self, request: Request, data: dict[str, Any]) -> Any:
        """Make a promotion."""
        number = promotions_form.new_number()
        await self._write(request, number, data)
        return await self.find_by_pk(request, iterencode((number,)))

    async def edit(self, request: Request, pk: Any, data: dict[str, Any]) -> Any:
        """Change a promotion; terminals learn of it at their next question."""
        row = await self.find_by_pk(request, pk)
        await self._write(request, row.id if row else "", data)
        return await self.find_by_pk(request, pk)

    @end_now(_("It gives nothing from now on, at tills from their next question on."))
    async def end(self, request: Request, pk: Any) -> Response | None:
        """End a promotion, or keep it from ever beginning."""
        row, now_ms, zone = await self.find_by_pk(request, pk), self.now_ms(), self.core.settings.time_zone
        number = row.id if row else ""
        write = self.core.database.write
        await self.doing(
            request,
            lambda asking: write(lambda at: promotions_form.end(at, asking.actor, number, now_ms, zone)),
        )
        return None

    def parts(self, connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
        """What it does to baskets."""
        one = PromotionOf(promotion_of(json.loads(obj.body)), obj.store, obj.channel)
        today = self.core.now().astimezone(ZoneInfo(self.core.settings.time_zone)).date()
        rows = [
            (
                f"{sample.pieces} × {sample.product.name}", money(sample.full.minor, sample.full.currency),
                money(-sample.off, sample.full.currency) if sample.off else "–",
                money(sample.full.minor - sample.off, sample.full.currency),
            )
            for sample in samples(connection, one, today, self.now_ms())
        ]  # fmt: skip
        headings = (_("In the basket"), _("Without it"), _("It takes off"), _("To pay"))
        return [Part(_("What it does to a basket"), headings, rows, frozenset({1, 2, 3}))]

    async def _write(self, request: Request, number: str, data: dict[str, Any]) -> None:
        now_ms, zone, write = self.now_ms(), self.core.settings.time_zone, self.core.database.write
        await self.acting(
            request,
            lambda asking: write(lambda at: promotions_form.write(at, asking.actor, number, data, now_ms, zone)),
        )

    async def _rows(self, query: Select[Any]) -> list[SimpleNamespace]:
        def work(connection: Connection) -> list[SimpleNamespace]:
            rows = connection.execute(query).mappings().all()
            currency = {
                place: promotions_form.currency_in(connection, place) for place in {row["store"] for row in rows}
            }
            return [self._told(row, currency[row["store"]]) for row in rows]

        return await run_in_threadpool(self.core.database.read, work)

    def _told(self, row: RowMapping, currency: str) -> SimpleNamespace:
        made = self._row(row)
        one = PromotionOf(promotion_of(json.loads(row["body"])), row["store"], row["channel"])
        vars(made).update(promotions_form.fields_of(one, currency))
        return made
