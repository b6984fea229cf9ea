"""Scan results as JSON objects, with every field and stable keys."""

from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.codes.gs1.dictionary import find_ai
from app.domain.codes.gs1.elements import Element, human_readable
from app.domain.codes.gs1.facts import Amount, read_decimal
from app.domain.codes.gtin import Gtin
from app.domain.codes.results import (
    CardNumber,
    Gs1Item,
    Measured,
    Misread,
    MisreadCode,
    OwnCode,
    PlainText,
    ProductCode,
    Refused,
    RefusedCode,
    ScanResult,
)

_REASONS: dict[str, str] = {
    MisreadCode.WRONG_CHECK_DIGIT: "the check digit is wrong: scan again",
    MisreadCode.WRONG_LENGTH: "the code has not the length of its symbology: scan again",
    MisreadCode.NOT_DIGITS: "a product code holds digits only",
    MisreadCode.ALL_ZEROS: "a code of zeros names no product",
    MisreadCode.IN_CODE_CHECK_DIGIT: "the check digit of the weight or price is wrong: scan again",
    MisreadCode.OWN_CHECK_CHARACTER: "the check character is wrong: scan again",
    MisreadCode.UNKNOWN_SYMBOLOGY: "the scanner names an unknown symbology",
    MisreadCode.BROKEN_GS1: "the GS1 data is broken",
    MisreadCode.INCOMPLETE_GS1: "the symbol is well formed but names no item by itself: scan the other one too",
    RefusedCode.EMPTY: "there is no code",
    RefusedCode.TOO_LONG: "the text is longer than any code a shop uses",
    RefusedCode.CONTROL_CHARACTERS: "the text holds control characters",
    RefusedCode.NOT_A_PRODUCT_LINK: "the link names no product; it is not opened",
}
_CARD_REASON = "this is a payment card number: it is not kept"

_KINDS: dict[type[ScanResult], str] = {
    ProductCode: "product",
    Measured: "measured",
    Gs1Item: "gs1",
    OwnCode: "own",
    PlainText: "text",
    CardNumber: "card",
    Misread: "misread",
    Refused: "refused",
}

_Json = dict[str, Any]


def as_json(result: ScanResult) -> _Json:
    """The result as one JSON object: ``kind``, ``symbology`` (null without an AIM identifier) and, by kind:

    - ``product``: ``gtin`` (14 digits), ``display``, ``form``, ``add_on``
    - ``measured``: ``gtin display form``, ``item``, ``value_kind`` (weight_g, price_minor, pieces), ``value``
      (integer), ``lookup`` (14 digits; a catalogue product with exactly ``gtin`` wins)
    - ``gs1``: ``elements`` (list of ``ai title value date number``), ``text`` (human readable), ``link``,
      ``gtin display content_gtin sscc batch serial expiry best_before sell_by produced packed net_weight_kg price
      price_currency amount_payable amount_payable_currency count``
    - ``own``: ``own_kind`` (pickup, receipt, basket, badge, voucher), ``payload``
    - ``text``: ``text``, ``not_gtin`` (why digits are no GTIN), ``hint`` (the code with its leading zeros)
    - ``card``: ``masked code reason``
    - ``misread``: ``code reason text detail``
    - ``refused``: ``code reason detail``

    What is absent is null. Dates are ISO 8601, numbers decimal strings in major units, currencies ISO 4217 numeric-3.
    """
    return {"kind": _KINDS[type(result)], "symbology": result.symbology, **_fields(result)}


def _fields(result: ScanResult) -> _Json:
    match result:
        case ProductCode():
            return {**_gtin(result.gtin), "add_on": result.add_on}
        case Measured():
            return {**_gtin(result.gtin), **_reading(result)}
        case Gs1Item():
            return _gs1_item(result)
        case OwnCode():
            return {"own_kind": result.kind.value, "payload": result.payload}
        case PlainText():
            return {"text": result.text, "not_gtin": result.not_gtin and result.not_gtin.value, "hint": result.hint}
        case CardNumber():
            return {"masked": result.masked, "code": "card_number", "reason": _CARD_REASON}
        case Misread():
            return {**_refusal(result), "text": result.text}
        case Refused():
            return _refusal(result)


def _gtin(gtin: Gtin) -> _Json:
    return {"gtin": gtin.key, "display": gtin.display, "form": gtin.form}


def _reading(result: Measured) -> _Json:
    reading = result.reading
    return {
        "item": reading.item,
        "value_kind": reading.kind.value,
        "value": reading.value,
        "lookup": reading.lookup.key,
    }


def _gs1_item(result: Gs1Item) -> _Json:
    facts = result.facts
    dates = dict(facts.dates)
    return {
        "gtin": facts.gtin.key if facts.gtin else None,
        "display": facts.gtin.display if facts.gtin else None,
        "content_gtin": facts.content_gtin.key if facts.content_gtin else None,
        "sscc": facts.sscc,
        "batch": facts.batch,
        "serial": facts.serial,
        "expiry": _iso(facts.expiry),
        "best_before": _iso(facts.best_before),
        "sell_by": _iso(facts.sell_by),
        "produced": _iso(facts.produced),
        "packed": _iso(facts.packed),
        "net_weight_kg": _number(facts.net_weight_kg),
        **_amount("price", facts.price),
        **_amount("amount_payable", facts.amount_payable),
        "count": facts.count,
        "elements": [_element(element, dates.get(element.ai)) for element in result.elements],
        "text": human_readable(result.elements),
        "link": result.link,
    }


def _element(element: Element, day: date | None) -> _Json:
    entry = find_ai(element.ai)
    return {
        "ai": element.ai,
        "title": entry.title if entry else "",
        "value": element.value,
        "date": _iso(day),
        "number": _number(read_decimal(element)),
    }


def _amount(name: str, amount: Amount | None) -> _Json:
    return {name: _number(amount.value if amount else None), f"{name}_currency": amount.currency if amount else None}


def _refusal(result: Misread | Refused) -> _Json:
    return {"code": result.code.value, "reason": _REASONS[result.code], "detail": result.detail or None}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _number(number: Decimal | None) -> str | None:
    return None if number is None else format(number, "f")
