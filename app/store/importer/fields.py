"""Single fields of imported rows: text cleaned, codes checked, numbers exact."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from app.domain.codes.gtin import GtinRefusal, parse_gtin
from app.domain.money import CURRENCIES, Money, parse_amount
from app.store.importer.summary import RowFault, RowRefusal

MAX_NAME = 500
MAX_TEXT = 4000
MAX_PRICE = 10**10
_BLANKS = re.compile(r"[\t\r\n\v\f\x85]+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_BROKEN = re.compile(r"[\ud800-\udfff]")
_DECIMAL = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,9})?")
_YES = frozenset({"1", "yes", "y", "true", "t", "tak", "x"})
_NO = frozenset({"", "0", "no", "n", "false", "f", "nie"})


def clean(text: str, longest: int = MAX_TEXT, fault: RowFault = RowFault.TEXT_TOO_LONG) -> str:
    """The text as it is kept: NFC, without control characters, trimmed. Markup and entities stay as they are."""
    if not (text.isascii() and text.isprintable()):
        if _BROKEN.search(text):
            raise RowRefusal(RowFault.NOT_UTF8)
        text = unicodedata.normalize("NFC", _CONTROLS.sub("", _BLANKS.sub(" ", text)))
    if len(text) > longest:
        raise RowRefusal(fault)
    return text.strip()


def clean_name(text: str) -> str:
    """A product's name; refused when nothing of it can be seen."""
    name = clean(text, MAX_NAME, RowFault.NAME_TOO_LONG)
    if not name:
        raise RowRefusal(RowFault.NAME_EMPTY)
    return name


def gtin_key(text: str) -> str:
    """The canonical 14-digit code; refused with the reason of `GtinFault`."""
    parsed = parse_gtin(text)
    if isinstance(parsed, GtinRefusal):
        raise RowRefusal(parsed.reason, parsed.hint or "")
    return parsed.key


def currency_code(text: str, shop: str) -> str:
    """The currency of a row: the shop's when the row names none; another one is refused."""
    code = text.strip().upper() or shop
    if code == shop:
        return shop
    raise RowRefusal(RowFault.CURRENCY_OTHER if code in CURRENCIES else RowFault.CURRENCY_UNKNOWN, shop)


def price_of(text: str, currency: str) -> Money | None:
    """A price in major units above zero; None for an empty field."""
    stripped = text.strip()
    if not stripped:
        return None
    try:
        price = parse_amount(stripped, currency)
    except ValueError:
        raise RowRefusal(RowFault.PRICE_INVALID) from None
    if price.minor <= 0:
        raise RowRefusal(RowFault.PRICE_NOT_POSITIVE)
    if price.minor > MAX_PRICE:
        raise RowRefusal(RowFault.PRICE_INVALID)
    return price


def decimal_of(text: str, fault: RowFault = RowFault.NUMBER_INVALID) -> Decimal:
    """A plain decimal number with a point."""
    if not _DECIMAL.fullmatch(text.strip()):
        raise RowRefusal(fault)
    return Decimal(text.strip())


def yes_or_no(text: str) -> bool:
    """A yes or a no in the usual spellings, empty meaning no."""
    word = text.strip().casefold()
    if word not in _YES and word not in _NO:
        raise RowRefusal(RowFault.NUMBER_INVALID)
    return word in _YES


def whole(text: str) -> int:
    """A whole number of at most three digits, 0 for an empty field."""
    stripped = text.strip() or "0"
    if not (stripped.isascii() and stripped.isdigit() and len(stripped) <= 3):
        raise RowRefusal(RowFault.NUMBER_INVALID)
    return int(stripped)
