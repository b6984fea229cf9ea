"""The back office's languages: English in the source, Polish from `resources/backoffice/pl.po`."""

from __future__ import annotations

import io
from collections import defaultdict

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from starlette_admin import i18n

from app.backend.backoffice.files import resource
from app.backend.problems import Refused

_ = i18n.lazy_gettext

LANGUAGES = ("en", "pl")

_REFUSALS = {
    "RIGHTS-DENIED": _("Your role does not allow this."),
    "SIGN-IN-WRONG": _("The name or the password is wrong, or was tried too often: then wait a while."),
    "BACKEND-BUSY": _("The backend is busy. Nothing was changed. Try again in a moment."),
    "PERSON-UNKNOWN": _("Nobody with this number works here."),
    "LOGIN-TAKEN": _("Somebody else signs in with this name."),
    "PIN-TAKEN": _("Somebody of the store has this PIN. Choose another one."),
    "PIN-TOO-SIMPLE": _("The PIN is too simple: at least %(least)s digits, no row and no pattern."),
    "PASSWORD-TOO-SIMPLE": _("The password is too simple: at least %(least)s characters, not the person's name."),
    "STORE-UNKNOWN": _("There is no store %(store)s."),
    "STORE-CURRENCY": _("The store counts in another currency."),
    "MESSAGE-BAD": _("Something in the form cannot be read. Nothing was changed."),
    "PRODUCT-UNKNOWN": _("There is no product %(sku)s."),
    "PRODUCT-KNOWN": _("There is a product %(sku)s already."),
    "GTIN-WRONG": _("%(typed)s is no bar code: its last digit does not fit, or it is too short."),
    "TAX-UNKNOWN": _("There is no tax class %(tax)s. There are: %(known)s."),
    "PROMOTION-INVALID": _("The promotion's figures make no sense."),
    "PROMOTION-SPAN": _("A promotion ends before it begins."),
    "PROMOTION-PIECES": _("This needs two pieces at least."),
    "ORDER-UNKNOWN": _("There is no such order."),
    "ORDER-NOT-NOW": _("The order is not where this can be done."),
    "ORDER-EXTENDED": _("The order was kept longer once already."),
    "ORDER-NOTHING": _("Nothing is left to be done here."),
    "ORDER-STORE": _("There is no store %(store)s."),
    "ORDER-STOCK": _("The other store does not have all of it."),
    "ORDER-CURRENCY": _("The store counts in another currency."),
    "CUSTOMER-UNKNOWN": _("There is no such customer."),
    "CUSTOMER-MANY": _("Several customers fit. Type the number of the one that is meant."),
    "CUSTOMER-SAME": _("A record is not merged into itself."),
    "CUSTOMER-ERASED": _("The customer's data was erased."),
    "CUSTOMER-HOLDS-VALUE": _("The customer still has money with us. Pay it out first."),
    "CUSTOMER-AWAITS-ORDER": _("An order of the customer is still under way."),
    "PAYMENT-CARD": _("That is the number of a payment card. It is not kept."),
    "MESSAGE-NOT-ENDED": _("The message was sent or waits already."),
    "WEBHOOK-UNKNOWN": _("There is nothing here."),
    "PRICE-SPAN": _("A price has to end after it begins."),
    "PRICE-PAST": _("A price of the past is not written again."),
    "CHANNEL-UNKNOWN": _("There is no such channel."),
    "ORDER-VERSION": _("The order changed meanwhile. Look again."),
    "QUARANTINE-STAYS": _("It still cannot be counted: %(reason)s. Nothing was changed."),
    "QUARANTINE-UNKNOWN": _("There is nothing here."),
    "PERSON-SELF": _("Nobody lets themselves go."),
    "DATABASE-DOWN": _("The database does not answer. Nothing was changed. Try again in a moment."),
}


def learn_polish() -> None:
    """Bring our Polish into the admin library, which has none of its own."""
    with resource("backoffice", "pl.po").open("rb") as file:
        catalog = read_po(file, locale="pl")
    compiled = io.BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    if "pl" not in i18n.SUPPORTED_LOCALES:
        i18n.SUPPORTED_LOCALES.append("pl")
    i18n.translations["pl"] = Translations(fp=compiled)


def told(refused: Refused) -> str:
    """A refusal in the reader's language; its code is shown small below it."""
    words = _REFUSALS.get(refused.code)
    return refused.title if words is None else str(words) % defaultdict(str, refused.facts)
