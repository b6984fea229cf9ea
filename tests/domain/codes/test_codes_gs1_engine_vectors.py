"""The answers of the official GS1 syntax engine to its own cases (gs1/gs1-syntax-engine, Apache-2.0)."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from app.domain.codes.classify import classify
from app.domain.codes.gs1.associations import check_associations
from app.domain.codes.gs1.digital_link import CANONICAL_STEM, LinkOptions, build_digital_link, parse_digital_link
from app.domain.codes.gs1.elements import Element, compose, human_readable, parse_bracketed, parse_elements
from app.domain.codes.gs1.faults import Gs1Error, Gs1FaultCode
from app.domain.codes.results import Gs1Item, Misread, PlainText, ProductCode, Refused, ScanResult, ScanRules

VECTORS = json.loads((Path(__file__).parents[2] / "data" / "codes" / "gs1_engine.json").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 21)
LENIENT = LinkOptions(aliases=True, unlisted_ais=True)
ASKED_LENIENTLY = (
    "https://a/gtin/12312312312333/ser/ABC123",
    "https://example.com/01/09520123456788?99=XYZ&89=ABC123",
)
SYMBOLS = {
    "QR": "qr",
    "DM": "datamatrix",
    "DotCode": "dotcode",
    "DataBarExpanded": "databar",
    "GS1_128_CCA": "128",
    "EAN13": "ean13",
    "EAN8": "ean8",
}


def cases(section: str) -> list[object]:
    return [pytest.param(case, id=f"{position}") for position, case in enumerate(VECTORS[section])]


# Scanners send a GS where the symbol's FNC1 stood; a till that refused it would refuse goods (decision 0003).
LEADING_SEPARATOR = "]d2\x1d0105901234123457"


def in_engine_notation(elements: tuple[Element, ...]) -> str:
    return "^" + compose(elements, "^")


@pytest.mark.parametrize("case", cases("parse_bracketed"))
def test_bracketed_text_is_read_as_the_engine_reads_it(case: dict[str, object]) -> None:
    if not case["ok"]:
        with pytest.raises(Gs1Error):
            parse_bracketed(str(case["in"]), TODAY)
    else:
        assert in_engine_notation(parse_bracketed(str(case["in"]), TODAY)) == case["fnc1"]


@pytest.mark.parametrize("case", cases("process_unbracketed"))
def test_element_strings_are_accepted_and_refused_as_the_engine_does(case: dict[str, object]) -> None:
    message = str(case["in"]).removeprefix("^").replace("^", "\x1d")
    if not case["ok"]:
        with pytest.raises(Gs1Error):
            parse_elements(message, TODAY)
    else:
        assert compose(parse_elements(message, TODAY), "") == message.replace("\x1d", "")


@pytest.mark.parametrize("case", cases("digital_link_parse"))
def test_digital_links_are_read_as_the_engine_reads_them(case: dict[str, object]) -> None:
    uri = str(case["in"])
    options = LENIENT if case["ok"] and uri in ASKED_LENIENTLY else LinkOptions()
    if not case["ok"]:
        with pytest.raises(Gs1Error):
            parse_digital_link(uri, TODAY, options)
    else:
        assert in_engine_notation(parse_digital_link(uri, TODAY, options)) == case["fnc1"]


@pytest.mark.parametrize("case", cases("digital_link_generate"))
def test_digital_links_are_built_as_the_engine_builds_them(case: dict[str, object]) -> None:
    stem = str(case["stem"] or CANONICAL_STEM)
    if not case["ok"]:
        with pytest.raises(Gs1Error):
            build_digital_link(parse_bracketed(str(case["in"]), TODAY), stem)
    else:
        assert build_digital_link(parse_bracketed(str(case["in"]), TODAY), stem) == case["uri"]


def scanned(scan: str) -> ScanResult:
    return classify(scan, ScanRules(), TODAY)


def engine_message(result: ScanResult) -> str:
    """The engine escapes carets that are data, and marks element strings by a leading caret."""
    match result:
        case Gs1Item(symbology="ean13", elements=(gtin, *composite)):
            return f"{gtin.value[1:]}|{in_engine_notation(tuple(composite))}"
        case Gs1Item(link=None):
            return in_engine_notation(result.elements)
        case Gs1Item():
            return str(result.link)
        case ProductCode():
            return result.gtin.display
        case PlainText():
            return "\\" * bool(re.match(r"\\*\^", result.text)) + result.text
        case _:
            raise AssertionError(f"{result!r} was refused")


@pytest.mark.parametrize("case", cases("scan_data"))
def test_scans_are_taken_apart_as_the_engine_does(case: dict[str, object]) -> None:
    result = scanned(str(case["scan"]))
    if not case["ok"]:
        assert isinstance(result, Misread | Refused)
    else:
        assert str(result.symbology).removeprefix("gs1_") == SYMBOLS[str(case["sym"])]
        assert engine_message(result) == case["data"]


@pytest.mark.parametrize("case", cases("engine_retail"))
def test_retail_codes_end_as_the_engine_says(case: dict[str, object]) -> None:
    text = str(case["in"])
    if text == LEADING_SEPARATOR:
        assert isinstance(scanned(text), Gs1Item)
    elif not case["ok"]:
        with pytest.raises(Gs1Error):
            retail_elements(str(case["kind"]), text)
    else:
        elements = retail_elements(str(case["kind"]), text)
        if case.get("ai"):
            assert human_readable(elements) == case["ai"]
            assert build_digital_link(elements) == case["dl"]
        else:
            assert "01" + str(case["fnc1"]).zfill(14) == compose(elements)


def retail_elements(kind: str, text: str) -> tuple[Element, ...]:
    if kind == "ai":
        elements = parse_bracketed(text, TODAY)
        check_associations(elements)
        return elements
    match scanned(text):
        case Gs1Item() as item:
            return item.elements
        case ProductCode() as product:
            return (Element("01", product.gtin.key),)
        case refused:
            raise Gs1Error(Gs1FaultCode.CONTENT, repr(refused))
