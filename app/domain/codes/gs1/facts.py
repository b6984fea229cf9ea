"""What elements say about an item, decoded: numbers as Decimal, dates as dates, keys as keys."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.codes.gs1.dates import read_date
from app.domain.codes.gs1.dictionary import find_ai, matches
from app.domain.codes.gs1.elements import Element
from app.domain.codes.gs1.faults import Gs1Error, Gs1FaultCode
from app.domain.codes.gtin import Gtin, parse_gtin

_GTIN_AIS = ("01", "03", "8006")
_CONTENT_AIS = ("02", "8026")
_GTIN_LENGTH = 14
_DECIMAL_PATTERNS = ("31nn", "32nn", "33nn", "34nn", "35nn", "36nn", "390n", "391n", "392n", "393n", "394n", "395n")
_WITH_CURRENCY = ("391n", "393n")
_CURRENCY_LENGTH = 3
_NET_WEIGHT_KG = "310n"


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in major units; ``currency`` is ISO 4217 numeric-3, None where the code leaves it to the country."""

    value: Decimal
    currency: str | None


@dataclass(frozen=True, slots=True)
class Gs1Facts:
    """The facts a till acts on; everything else stays in the elements.

    ``gtin`` is the item itself, ``content_gtin`` what a logistic unit contains, ``price`` the price of this very
    variable measure item, ``amount_payable`` a coupon's or a payment slip's amount, ``dates`` every date by its AI.
    """

    gtin: Gtin | None = None
    content_gtin: Gtin | None = None
    sscc: str | None = None
    batch: str | None = None
    serial: str | None = None
    expiry: date | None = None
    best_before: date | None = None
    sell_by: date | None = None
    produced: date | None = None
    packed: date | None = None
    net_weight_kg: Decimal | None = None
    price: Amount | None = None
    amount_payable: Amount | None = None
    count: int | None = None
    dates: tuple[tuple[str, date], ...] = ()


def read_facts(elements: Iterable[Element], today: date) -> Gs1Facts:
    """The facts in elements that passed their checks; Gs1Error when the item's GTIN is all zeros."""
    values = {element.ai: element.value for element in elements}
    count = values.get("30") or values.get("37")
    dates = {ai: read_date(value[:6], today) for ai, value in values.items() if _carries_date(ai)}
    return Gs1Facts(
        gtin=_read_gtin(values, _GTIN_AIS),
        content_gtin=_read_gtin(values, _CONTENT_AIS),
        sscc=values.get("00"),
        batch=values.get("10"),
        serial=values.get("21"),
        expiry=dates.get("17") or dates.get("7003"),
        best_before=dates.get("15"),
        sell_by=dates.get("16"),
        produced=dates.get("11"),
        packed=dates.get("13"),
        net_weight_kg=_first_decimal(values, _NET_WEIGHT_KG),
        price=_amount(values, "392n", "393n"),
        amount_payable=_amount(values, "390n", "391n"),
        count=int(count) if count else None,
        dates=tuple(dates.items()),
    )


def read_decimal(element: Element) -> Decimal | None:
    """The number of an element whose AI's last digit counts its decimals, without a currency; None for other AIs."""
    if not any(matches(pattern, element.ai) for pattern in _DECIMAL_PATTERNS):
        return None
    has_currency = any(matches(pattern, element.ai) for pattern in _WITH_CURRENCY)
    digits = element.value[_CURRENCY_LENGTH:] if has_currency else element.value
    return Decimal(digits).scaleb(-int(element.ai[-1]))


def _read_gtin(values: dict[str, str], ais: tuple[str, ...]) -> Gtin | None:
    ai = next((ai for ai in ais if ai in values), None)
    if ai is None:
        return None
    gtin = parse_gtin(values[ai][:_GTIN_LENGTH])
    if not isinstance(gtin, Gtin):
        raise Gs1Error(Gs1FaultCode.CONTENT, "the GTIN is all zeros", ai)
    return gtin


def _carries_date(ai: str) -> bool:
    entry = find_ai(ai)
    return entry is not None and not {"yymmd0", "yymmdd"}.isdisjoint(entry.components[0].linters)


def _first_decimal(values: dict[str, str], pattern: str) -> Decimal | None:
    found = (read_decimal(Element(ai, value)) for ai, value in values.items() if matches(pattern, ai))
    return next(found, None)


def _amount(values: dict[str, str], plain: str, with_currency: str) -> Amount | None:
    for ai, value in values.items():
        if matches(plain, ai) or matches(with_currency, ai):
            number = read_decimal(Element(ai, value))
            currency = value[:_CURRENCY_LENGTH] if matches(with_currency, ai) else None
            return Amount(number, currency) if number is not None else None
    return None
