"""What people type into the back office's forms, read strictly and with their own comma and clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette_admin.i18n import get_tzinfo

from app.backend.clock import to_ms
from app.backend.problems import Refused
from app.domain.money import Money, parse_amount
from app.wire.fields import clean

_MOST_E6 = 10**15
_MOST_MINOR = 10**10
_YEARS = range(1990, 2201)


async def form_of(request: Request) -> dict[str, str]:
    """The texts of a form."""
    return {name: value for name, value in (await request.form()).items() if isinstance(value, str)}


def text_of(form: Mapping[str, Any], name: str, longest: int, shortest: int = 0) -> str:
    """A text of ordinary characters. Raises Refused 400 `MESSAGE-BAD`."""
    value = str(form.get(name) or "").strip()
    if not shortest <= len(value) <= longest or not clean(value):
        raise unreadable(name)
    return value


def money_of(form: Mapping[str, Any], name: str, currency: str) -> Money:
    """An amount that is not below zero, with a comma or a point. Raises Refused 400 `MESSAGE-BAD`."""
    try:
        money = parse_amount(text_of(form, name, 20, 1).replace(",", "."), currency)
    except ValueError as error:
        raise unreadable(name) from error
    if not 0 <= money.minor <= _MOST_MINOR:
        raise unreadable(name)
    return money


def e6_of(form: Mapping[str, Any], name: str) -> int:
    """A quantity in millionths. Raises Refused 400 `MESSAGE-BAD`."""
    try:
        value = Decimal(text_of(form, name, 20, 1).replace(",", ".")).scaleb(6)
    except InvalidOperation as error:
        raise unreadable(name) from error
    if not value.is_finite() or value != value.to_integral_value() or abs(value) > _MOST_E6:
        raise unreadable(name)
    return int(value)


def moment_of(form: Mapping[str, Any], name: str) -> int | None:
    """A time on the reader's clock, in milliseconds; None when nothing is typed. Raises Refused 400 `MESSAGE-BAD`."""
    typed = text_of(form, name, 30)
    if not typed:
        return None
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError as error:
        raise unreadable(name) from error
    if moment.year not in _YEARS:
        raise unreadable(name)
    return to_ms(moment if moment.tzinfo else moment.replace(tzinfo=get_tzinfo()))


def unreadable(name: str) -> Refused:
    """A field cannot be read."""
    return Refused(400, "MESSAGE-BAD", "The form cannot be read", field=name)


def question(*fields: Markup) -> str:
    """The form of a button that asks for more."""
    return Markup('<form method="post">{}</form>').format(Markup("").join(fields))


def typed(name: str, label: str, kind: str = "text") -> Markup:
    """A field to type in."""
    never_kept = Markup(' autocomplete="new-password"') if kind == "password" else ""
    return Markup(
        '<label class="form-label" for="{0}">{1}</label>'
        '<input class="form-control mb-2" type="{2}" id="{0}" name="{0}" required{3}>'
    ).format(name, label, kind, never_kept)


def chosen(name: str, label: str, choices: Mapping[Any, str]) -> Markup:
    """A field to choose in."""
    options = (Markup('<option value="{}">{}</option>').format(value, words) for value, words in choices.items())
    return Markup(
        '<label class="form-label" for="{0}">{1}</label>'
        '<select class="form-select mb-2" id="{0}" name="{0}">{2}</select>'
    ).format(name, label, Markup("").join(options))
