"""What customers own: points, stored value, gift cards, vouchers. Looked at here, moved where it is spent."""

from __future__ import annotations

from sqlalchemy import ColumnElement, false
from starlette.requests import Request
from starlette_admin import StringField

from app.backend.accounts.tables import account, gift_card, voucher
from app.backend.backoffice.door import visitor
from app.backend.backoffice.fields import Amount, Moment, Shown
from app.backend.backoffice.views.table import TableView
from app.backend.backoffice.words import _
from app.backend.people.rights import OfficeAct, OfficePerson


class OfAll(TableView):
    """Rows that belong to no store: customers are the retailer's."""

    act = OfficeAct.CUSTOMERS

    def is_accessible(self, request: Request) -> bool:
        """Whoever may see customers."""
        return visitor(request).may(self.act)

    def limits(self, person: OfficePerson) -> list[ColumnElement[bool]]:
        """All of them, for those who may see customers."""
        return [] if person.may(self.act) else [false()]


class AccountView(OfAll):
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


class GiftCardView(OfAll):
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


class VoucherView(OfAll):
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
