"""Customers: found, changed, asked for consent, merged, told what is kept of them, and forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin import StringField, row_action

from app.backend.accounts.acting import Acting
from app.backend.backoffice import customers_form
from app.backend.backoffice.customers_form import LENGTHS
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Moment, Words, moment, money
from app.backend.backoffice.forms import chosen, form_of, question, typed
from app.backend.backoffice.views.customers import OfAll
from app.backend.backoffice.views.parts import Part
from app.backend.backoffice.words import _
from app.backend.customers import consents, timeline
from app.backend.customers.records import CustomerState
from app.backend.customers.tables import customer
from app.backend.customers.timeline import Moment as Happened
from app.backend.people.rights import OfficePerson

STATES = {"active": _("Customer"), "merged": _("Merged into another"), "erased": _("Erased")}
PURPOSES = {
    "newsletter": _("Newsletter"),
    "marketing_email": _("Advertising by e-mail"),
    "marketing_sms": _("Advertising by text message"),
    "profiling": _("Offers from what was bought"),
}
HAPPENED = {
    "sale": _("Sale"),
    "refund": _("Refund"),
    "order": _("Order"),
    "consent": _("Consent"),
    "note": _("Note"),
    "contact": _("Contact"),
}
_MOST = 50
_Work = Callable[[Connection, Acting], Any]


def _consent_form(_request: Request, _obj: Any) -> str:
    answers = {"1": str(_("Yes")), "0": str(_("No"))}
    source = typed("source", _("Where they said it"))
    return question(chosen("purpose", _("Purpose"), PURPOSES), chosen("granted", _("What they said"), answers), source)


def _merge_form(_request: Request, _obj: Any) -> str:
    return question(typed("other", _("Telephone, e-mail, card or number of the other record")))


def _erase_form(_request: Request, _obj: Any) -> str:
    return question(typed("again", _("The customer's name, to be certain")))


class CustomerView(OfAll):
    """Who buys here and let us know them."""

    table = customer
    key = "customers"
    icon = "fa-solid fa-address-book"
    menu_label = _("Customers")
    display_name = _("customer")
    exporters = ()
    actions = ()
    fields = (
        StringField("name", label=_("Name"), maxlength=LENGTHS["name"]),
        StringField("phone", label=_("Telephone"), maxlength=LENGTHS["phone"]),
        StringField("email", label=_("E-mail"), maxlength=LENGTHS["email"]),
        StringField("card", label=_("Card"), maxlength=LENGTHS["card"]),
        StringField("address", label=_("Address"), maxlength=LENGTHS["address"], exclude_from_list=True),
        StringField("tax_id", label=_("Tax number"), maxlength=LENGTHS["tax_id"], exclude_from_list=True),
        StringField("language", label=_("Language"), maxlength=LENGTHS["language"], exclude_from_list=True),
        Words("state", label=_("State"), words=STATES, exclude_from_edit=True),
        StringField("store", label=_("Store"), exclude_from_edit=True),
        Moment("created_ms", label=_("Since"), exclude_from_edit=True),
        Moment("changed_ms", label=_("Changed"), exclude_from_list=True, exclude_from_edit=True),
        StringField("id", label=_("Number"), exclude_from_list=True, exclude_from_edit=True),
    )
    fields_default_sort = ("name",)
    row_actions = ("view", "edit", "consent", "merge", "export", "erase")

    def can_edit(self, request: Request) -> bool:
        """Who looks after customers changes their records."""
        return visitor(request).may(self.act)

    async def is_row_action_allowed_for_obj(self, request: Request, name: str, obj: Any) -> bool:
        """Nothing but looking is left of a record that was merged or erased."""
        return name == "view" or obj.state == CustomerState.ACTIVE

    async def edit(self, request: Request, pk: Any, data: dict[str, Any]) -> Any:
        """Change a record."""
        await self.acting(
            request, lambda asking: self._write(asking, lambda at, by: customers_form.change(at, str(pk), data, by))
        )
        return await self.find_by_pk(request, pk)

    @row_action(
        "consent",
        _("Write down a consent"),
        confirmation=_("What the customer said last stands; every step is kept as proof."),
        submit_btn_text=_("Save"),
        icon_class="fa-solid fa-check",
        form=_consent_form,
        exclude_from_list=True,
    )
    async def consent(self, request: Request, pk: Any) -> Response | None:
        """Write down what a customer said."""
        form = await form_of(request)
        await self._do(request, lambda at, by: customers_form.say(at, str(pk), form, by))
        return None

    @row_action(
        "merge",
        _("Merge"),
        confirmation=_("The other record goes into this one, with its purchases and points. This cannot be undone."),
        submit_btn_text=_("Merge"),
        icon_class="fa-solid fa-code-merge",
        form=_merge_form,
        exclude_from_list=True,
    )
    async def merge(self, request: Request, pk: Any) -> Response | None:
        """Make one record of two."""
        form = await form_of(request)
        await self._do(request, lambda at, by: customers_form.merge(at, str(pk), form, by))
        return None

    @row_action(
        "export",
        _("Export"),
        confirmation=_("All that is kept of the person, as a file. That it was taken is noted."),
        submit_btn_text=_("Export"),
        icon_class="fa-solid fa-file-export",
        form=question(),
        custom_response=True,
        exclude_from_list=True,
    )
    async def export(self, request: Request, pk: Any) -> Response | None:
        """All that is kept of a person."""
        body = await self._do(request, lambda at, by: customers_form.export(at, str(pk), by))
        headers = {"Content-Disposition": 'attachment; filename="customer.json"'}
        return Response(body, media_type="application/json", headers=headers)

    @row_action(
        "erase",
        _("Erase"),
        confirmation=_("The person is forgotten for good; points are lost. Sales stay, without them."),
        submit_btn_text=_("Erase"),
        submit_btn_class="btn btn-danger",
        action_btn_class="btn btn-outline-danger",
        icon_class="fa-solid fa-eraser",
        form=_erase_form,
        exclude_from_list=True,
    )
    async def erase(self, request: Request, pk: Any) -> Response | None:
        """Forget a person."""
        form = await form_of(request)
        await self._do(request, lambda at, by: customers_form.erase(at, str(pk), form, by))
        return None

    def parts(self, connection: Connection, obj: Any, person: OfficePerson) -> Sequence[Part]:
        """Consents with their sources, and what happened."""
        said = [
            (
                PURPOSES.get(one.purpose, one.purpose),
                _("Yes") if one.granted else _("No"),
                moment(one.at_ms),
                one.source,
            )
            for one in consents.of(connection, obj.id)
        ]
        moments, _next = timeline.page(connection, obj.id, "", _MOST)
        happened = [
            (moment(one.at_ms), HAPPENED.get(one.kind, one.kind), one.facts.get("store", ""), _told(one))
            for one in moments
        ]
        return [
            Part(_("Consents"), (_("Purpose"), _("What they said"), _("At"), _("Where they said it")), said),
            Part(_("What happened"), (_("At"), _("What"), _("Store"), _("Detail")), happened),
        ]

    async def _do(self, request: Request, work: _Work) -> Any:
        return await self.doing(request, lambda asking: self._write(asking, work))

    def _write(self, asking: OfficePerson, work: _Work) -> Any:
        by = Acting(asking.actor, "", self.now_ms())
        return self.core.database.write(lambda connection: work(connection, by))


def _told(one: Happened) -> str:
    facts = one.facts
    if "currency" in facts:
        return f"{facts.get('number', '')}  {money(int(facts['total']), str(facts['currency']))}".strip()
    if "amount" in facts:
        return money(int(facts["amount"]), str(facts["unit"]))
    if one.kind == "consent":
        return f"{PURPOSES.get(str(facts['purpose']), facts['purpose'])}: {_yes(bool(facts['granted']))}"
    return str(facts.get("text", ""))


def _yes(granted: bool) -> str:  # what was said, and nothing else
    return str(_("Yes") if granted else _("No"))
