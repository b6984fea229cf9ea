"""Customers and what they own: found here, changed where every change is asked for by purpose."""

from __future__ import annotations

from sqlalchemy import ColumnElement, false
from starlette.requests import Request
from starlette_admin import StringField

from app.backend.accounts.tables import account, gift_card, voucher
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Amount, Moment, Shown, Words
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.customers.tables import customer
from app.backend.people.rights import OfficeAct, OfficePerson

STATES = {"active": _("Customer"), "merged": _("Merged into another"), "erased": _("Erased")}


class _OfAll(TableView):
    """Rows that belong to no store: customers are the retailer's."""

    act = OfficeAct.CUSTOMERS

    def is_accessible(self, request: Request) -> bool:
        """Whoever may see customers."""
        return visitor(request).may(self.act)

    def limits(self, person: OfficePerson) -> list[ColumnElement[bool]]:
        """All of them, for those who may see customers."""
        return [] if person.may(self.act) else [false()]


class CustomerView(_OfAll):
    """Who buys here and let us know them."""

    table = customer
    key = "customers"
    icon = "fa-solid fa-address-book"
    menu_label = _("Customers")
    display_name = _("customer")
    exporters = ()
    actions = ()
    fields = (
        StringField("name", label=_("Name")),
        StringField("phone", label=_("Telephone")),
        StringField("email", label=_("E-mail")),
        StringField("card", label=_("Card")),
        Shown("language", label=_("Language"), exclude_from_list=True),
        Words("state", label=_("State"), words=STATES),
        StringField("store", label=_("Store")),
        Moment("created_ms", label=_("Since")),
        Moment("changed_ms", label=_("Changed"), exclude_from_list=True),
    )
    fields_default_sort = ("name",)


class AccountView(_OfAll):
    """Points and stored value; every change is an entry with two sides."""

    table = account
    key = "accounts"
    icon = "fa-solid fa-wallet"
    menu_label = _("Points and value")
    display_name = _("account")
    fields = (
        StringField("id", label=_("Number"), exclude_from_list=True),
        StringField("kind", label=_("Kind")),
        StringField("owner", label=_("Whose")),
        Amount("balance", label=_("Balance"), currency="unit"),
        Amount("held", label=_("Held"), currency="unit"),
        StringField("state", label=_("State")),
        Moment("opened_ms", label=_("Since")),
    )
    fields_default_sort = (("opened_ms", True),)


class GiftCardView(_OfAll):
    """Gift cards, by the last signs of their codes."""

    table = gift_card
    key = "gift-cards"
    icon = "fa-solid fa-gift"
    menu_label = _("Gift cards")
    display_name = _("gift card")
    fields = (
        StringField("last4", label=_("Ends with")),
        StringField("state", label=_("State")),
        Amount("amount", label=_("Sold for"), currency="unit"),
        StringField("store", label=_("Store")),
        Moment("at_ms", label=_("At")),
    )
    fields_default_sort = (("at_ms", True),)


class VoucherView(_OfAll):
    """Vouchers and the campaigns they are of."""

    table = voucher
    key = "vouchers"
    icon = "fa-solid fa-ticket"
    menu_label = _("Vouchers")
    display_name = _("voucher")
    fields = (
        StringField("campaign", label=_("Campaign")),
        StringField("kind", label=_("Kind")),
        Moment("from_ms", label=_("From")),
        Moment("until_ms", label=_("Until")),
        Shown("customer", label=_("Customer"), exclude_from_list=True),
        Moment("issued_ms", label=_("Issued")),
    )
    fields_default_sort = (("issued_ms", True),)
