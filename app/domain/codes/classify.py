"""One scanned string in, what it is out: by the scanner's AIM identifier where there is one, else by shape and length.

The order matters and is the same for every device: size and characters, AIM identifier, our own codes, links, GS1
messages, GTINs by length, payment cards, and text last. Nothing is repaired and nothing is guessed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from app.domain.codes.gs1.associations import check_associations
from app.domain.codes.gs1.digital_link import looks_like_link, parse_digital_link
from app.domain.codes.gs1.elements import GS, Element, parse_elements
from app.domain.codes.gs1.facts import read_facts
from app.domain.codes.gs1.faults import Gs1Error, Gs1FaultCode
from app.domain.codes.gtin import (
    LENGTHS,
    Gtin,
    GtinFault,
    GtinRefusal,
    expand_upc_e,
    has_valid_check_digit,
    is_digits,
    parse_gtin,
)
from app.domain.codes.own import decode_own, has_own_shape
from app.domain.codes.pan import card_number_in, masked
from app.domain.codes.rcn import RcnMisread, RcnReading, read_rcn
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
    ScanRules,
)
from app.domain.codes.symbology import Content, Symbology, UnknownSymbologyError, split_symbology

MAX_LENGTH = 512
_TRIMMED = " \t\r\n"
_COMPOSITE = "|]e0"
_EAN_8_LENGTH, _EAN_13_LENGTH, _ITF_14_LENGTH = 8, 13, 14
_ADD_ON_LENGTHS = (0, 2, 5)
_BARE_KEY_LENGTHS = {"00": 20, "01": 16, "02": 16}
# Below this many characters a SKU may start like one of our codes; above it, it is ours and read badly.
_SURELY_OWN_LENGTH = 24


@dataclass(frozen=True, slots=True)
class _Scan:
    text: str
    symbology: Symbology | None
    rules: ScanRules
    today: date

    @property
    def name(self) -> str | None:
        return self.symbology.name if self.symbology else None


def classify(raw: str, rules: ScanRules, today: date) -> ScanResult:
    """What a scanned string is, under a shop's rules; never raises, and never holds a payment card number."""
    trimmed = raw.strip(_TRIMMED)
    if not trimmed:
        return Refused(RefusedCode.EMPTY)
    if len(trimmed) > MAX_LENGTH:
        return Refused(RefusedCode.TOO_LONG)
    if not trimmed.replace(GS, "").isprintable():
        return Refused(RefusedCode.CONTROL_CHARACTERS)
    try:
        symbology, text = split_symbology(trimmed)
    except UnknownSymbologyError:
        return _unreadable(_Scan(trimmed, None, rules, today), MisreadCode.UNKNOWN_SYMBOLOGY)
    content = symbology.content if symbology else Content.TEXT
    return _CLASSIFIERS[content](_Scan(text, symbology, rules, today))


def _classify_elements(scan: _Scan) -> ScanResult:
    linear, has_composite, composite = scan.text.partition(_COMPOSITE)
    try:
        elements = parse_elements(linear, scan.today)
        if has_composite:
            elements += parse_elements(composite, scan.today)
        return _gs1_item(scan, elements)
    except Gs1Error as error:
        return _unreadable(scan, _gs1_misread(error), str(error))


def _classify_ean(scan: _Scan, length: int) -> ScanResult:
    linear, has_composite, composite = scan.text.partition(_COMPOSITE)
    if len(linear) != length:
        return _unreadable(scan, MisreadCode.WRONG_LENGTH)
    gtin = parse_gtin(linear)
    if isinstance(gtin, GtinRefusal):
        return Misread(_MISREAD_GTINS[gtin.reason], scan.text, scan.name)
    if not has_composite:
        return _product(scan, gtin)
    try:
        return _gs1_item(scan, (Element("01", gtin.key), *parse_elements(composite, scan.today)))
    except Gs1Error as error:
        return Misread(_gs1_misread(error), scan.text, scan.name, str(error))


def _classify_add_on(scan: _Scan) -> ScanResult:
    linear, add_on = scan.text[:_EAN_13_LENGTH], scan.text[_EAN_13_LENGTH:]
    if len(add_on) not in _ADD_ON_LENGTHS or (add_on and not is_digits(add_on)):
        return _unreadable(scan, MisreadCode.WRONG_LENGTH)
    gtin = parse_gtin(linear) if len(linear) == _EAN_13_LENGTH else GtinRefusal(GtinFault.WRONG_LENGTH)
    if isinstance(gtin, GtinRefusal):
        return _unreadable(scan, _MISREAD_GTINS[gtin.reason])
    return ProductCode(gtin, scan.name, add_on or None) if add_on else _product(scan, gtin)


def _classify_itf(scan: _Scan) -> ScanResult:
    return _classify_ean(scan, _ITF_14_LENGTH) if len(scan.text) == _ITF_14_LENGTH else _classify_text(scan)


def _classify_text(scan: _Scan) -> ScanResult:
    own = decode_own(scan.text)
    if own is not None:
        return OwnCode(*own, scan.name)
    if has_own_shape(scan.text) and len(scan.text) >= _SURELY_OWN_LENGTH:
        return Misread(MisreadCode.OWN_CHECK_CHARACTER, scan.text, scan.name)
    if looks_like_link(scan.text):
        return _classify_link(scan)
    if GS in scan.text and scan.symbology is not None:
        return Refused(RefusedCode.CONTROL_CHARACTERS, scan.name)
    if scan.symbology is None and _starts_like_gs1(scan.text):
        return _classify_elements(scan)
    if is_digits(scan.text):
        return _classify_digits(scan)
    return _plain(scan)


def _classify_link(scan: _Scan) -> ScanResult:
    try:
        elements = parse_digital_link(scan.text, scan.today, scan.rules.links)
        return _gs1_item(scan, elements, link=scan.text)
    except Gs1Error as error:
        return Refused(RefusedCode.NOT_A_PRODUCT_LINK, scan.name, str(error))


def _classify_digits(scan: _Scan) -> ScanResult:
    if scan.rules.upc_e and len(scan.text) == _EAN_8_LENGTH:
        expanded = expand_upc_e(scan.text)
        if isinstance(expanded, Gtin):
            return _product(scan, expanded)
    gtin = parse_gtin(scan.text)
    if isinstance(gtin, Gtin):
        return _product(scan, gtin)
    # A symbology with its own checksum was read well: its digits are another number, not a damaged GTIN.
    if scan.symbology is None and len(scan.text) in LENGTHS:
        return _unreadable(scan, _MISREAD_GTINS[gtin.reason])
    return _plain(scan, gtin)


def _starts_like_gs1(text: str) -> bool:
    length = _BARE_KEY_LENGTHS.get(text[:2], 0)
    key = text[2:length]
    return GS in text or (len(text) >= length > 0 and is_digits(key) and has_valid_check_digit(key))


def _gs1_item(scan: _Scan, elements: tuple[Element, ...], link: str | None = None) -> Gs1Item:
    check_associations(elements)
    return Gs1Item(elements, read_facts(elements, scan.today), scan.name, link)


def _gs1_misread(error: Gs1Error) -> MisreadCode:
    return MisreadCode.INCOMPLETE_GS1 if error.code is Gs1FaultCode.MISSING else MisreadCode.BROKEN_GS1


def _product(scan: _Scan, gtin: Gtin) -> ScanResult:
    reading = read_rcn(gtin, scan.rules.rcn)
    match reading:
        case RcnReading():
            return Measured(gtin, reading, scan.name)
        case RcnMisread():
            return Misread(MisreadCode.IN_CODE_CHECK_DIGIT, scan.text, scan.name)
        case None:
            return ProductCode(gtin, scan.name)


def _plain(scan: _Scan, refusal: GtinRefusal | None = None) -> ScanResult:
    number = card_number_in(scan.text)
    if number is not None:
        return CardNumber(masked(number), scan.name)
    if refusal is None:
        return PlainText(scan.text, scan.name)
    return PlainText(scan.text, scan.name, refusal.reason, refusal.hint)


def _unreadable(scan: _Scan, code: MisreadCode, detail: str = "") -> ScanResult:
    number = card_number_in(scan.text)
    if number is not None:
        return CardNumber(masked(number), scan.name)
    return Misread(code, scan.text, scan.name, detail)


_MISREAD_GTINS = {
    GtinFault.EMPTY: MisreadCode.WRONG_LENGTH,
    GtinFault.NOT_DIGITS: MisreadCode.NOT_DIGITS,
    GtinFault.PLU: MisreadCode.WRONG_LENGTH,
    GtinFault.WRONG_LENGTH: MisreadCode.WRONG_LENGTH,
    GtinFault.LOST_LEADING_ZEROS: MisreadCode.WRONG_LENGTH,
    GtinFault.WRONG_CHECK_DIGIT: MisreadCode.WRONG_CHECK_DIGIT,
    GtinFault.ALL_ZEROS: MisreadCode.ALL_ZEROS,
}

_CLASSIFIERS: dict[Content, Callable[[_Scan], ScanResult]] = {
    Content.ELEMENTS: _classify_elements,
    Content.EAN13: partial(_classify_ean, length=_EAN_13_LENGTH),
    Content.EAN8: partial(_classify_ean, length=_EAN_8_LENGTH),
    Content.EAN_ADD_ON: _classify_add_on,
    Content.ITF: _classify_itf,
    Content.TEXT: _classify_text,
}
