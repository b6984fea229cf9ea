"""How the back office shows what tables hold: moments, money, quantities, choices in words. All of it only shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from babel.numbers import format_currency, format_decimal
from starlette.requests import Request
from starlette_admin.fields import BooleanField, StringField
from starlette_admin.i18n import format_datetime, get_locale, get_tzinfo
from starlette_admin.types import RequestAction

from app.backend.backoffice.words import _
from app.backend.clock import from_ms
from app.domain.money import CURRENCIES

_DIGITS = 2
POINTS = "PTS"  # the unit of accounts that hold points
_MOMENT = "d MMM y, HH:mm"
_LATEST_MS = 253_402_300_799_000  # the last moment that a date can name


@dataclass
class Shown(StringField):
    """A text that is shown and never typed here."""

    read_only: bool | None = True
    searchable: bool | None = False


@dataclass
class Asked(StringField):
    """A text that a form asks for and no table holds."""

    exclude_from_list: bool | None = True
    exclude_from_detail: bool | None = True
    exclude_from_export: bool | None = True


@dataclass
class Words(Shown):
    """A code, in words that the reader knows."""

    words: Mapping[Any, Any] = field(default_factory=dict)

    async def serialize_value(self, request: Request, value: Any) -> str:
        """The words for a code; the code itself when it has none."""
        return str(self.words.get(str(value), value))


@dataclass
class Flag(Words):
    """Yes or no, in words."""

    async def parse_obj(self, request: Request, obj: Any) -> str:
        """ "1" or "0"."""
        return str(int(bool(getattr(obj, self.name))))


@dataclass
class YesNo(BooleanField):
    """Yes or no, a switch in forms and words elsewhere: no colour says that one of them is wrong."""

    list_template: str = "fields/list/text.html"
    detail_template: str = "fields/detail/text.html"

    async def serialize_value(self, request: Request, value: Any) -> Any:
        """The word, or for a form the value itself."""
        if request.state.action in (RequestAction.CREATE, RequestAction.EDIT):
            return bool(value)
        return str(_("Yes") if value else _("No"))


@dataclass
class Moment(Shown):
    """Milliseconds since 1970 as the reader's clock shows them; nothing for 0."""

    async def serialize_value(self, request: Request, value: Any) -> str:
        """The time in the reader's zone and language."""
        return moment(int(value))


@dataclass
class Amount(Shown):
    """Minor units of the row's currency."""

    currency: str = "currency"

    async def parse_obj(self, request: Request, obj: Any) -> str | None:
        """The amount as money is written."""
        minor = getattr(obj, self.name)
        return None if minor is None else money(int(minor), str(getattr(obj, self.currency)))


@dataclass
class Quantity(Shown):
    """Millionths as people count them."""

    async def serialize_value(self, request: Request, value: Any) -> str:
        """The quantity without needless zeros."""
        return quantity(int(value))


def moment(stamp: int) -> str:
    """A time in the reader's zone and language; empty for 0."""
    if not 0 < stamp <= _LATEST_MS:
        return ""
    return format_datetime(from_ms(stamp), _MOMENT, get_tzinfo())


def money(minor: int, currency: str) -> str:
    """An amount in the reader's language."""
    if currency == POINTS:
        return format_decimal(minor, locale=get_locale())
    known = CURRENCIES.get(currency)
    digits = known.digits if known else _DIGITS
    amount = Decimal(minor).scaleb(-digits)
    written = format_currency(amount, currency, locale=get_locale())
    return re.sub(f"{re.escape(currency)}(?=\\d)", f"{currency}\u00a0", written)


def quantity(e6: int) -> str:
    """A quantity in the reader's language, at most six places."""
    return format_decimal(Decimal(e6).scaleb(-6).normalize(), locale=get_locale(), decimal_quantization=False)
