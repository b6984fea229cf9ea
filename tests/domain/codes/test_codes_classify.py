"""What a scanned string is."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.codes.as_json import as_json
from app.domain.codes.classify import MAX_LENGTH, classify
from app.domain.codes.gs1.digital_link import LinkOptions
from app.domain.codes.gs1.facts import Amount
from app.domain.codes.gtin import Gtin, GtinFault, check_digit
from app.domain.codes.own import OwnKind, encode_own
from app.domain.codes.rcn import RcnRule, ValueKind
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

TODAY = date(2026, 11, 21)
RULES = ScanRules()
SCALE = ScanRules(rcn=(RcnRule("27PPPPPVVVVVK", ValueKind.WEIGHT_G), RcnRule("22PPPPvVVVVVK", ValueKind.PRICE_MINOR)))
PRODUCT = Gtin("05901234123457")

aims = st.sampled_from(["", "]E0", "]E3", "]E4", "]C0", "]C1", "]e0", "]d2", "]Q1", "]Q3", "]J1", "]I1", "]XX"])
scans = st.builds(str.__add__, aims, st.text() | st.text("0123456789()\x1dABPRV1/:.", max_size=60))


def scan(text: str, rules: ScanRules = RULES) -> ScanResult:
    return classify(text, rules, TODAY)


@pytest.mark.parametrize(
    ("text", "symbology"),
    [
        ("5901234123457", None),
        ("05901234123457", None),
        ("5901234123457\r\n", None),
        ("]E05901234123457", "ean13"),
        ("]I105901234123457", "itf"),
        ("]C05901234123457", "code128"),
        ("]Q15901234123457", "qr"),
    ],
)
def test_a_gtin_is_a_product_whatever_carries_it(text: str, symbology: str | None) -> None:
    assert scan(text) == ProductCode(PRODUCT, symbology)


def test_a_periodical_keeps_its_issue_number() -> None:
    assert scan("]E3977012345600805") == ProductCode(Gtin("09770123456008"), "ean13_add_on", "05")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5901234123458", MisreadCode.WRONG_CHECK_DIGIT),
        ("96385075", MisreadCode.WRONG_CHECK_DIGIT),
        ("00000000", MisreadCode.ALL_ZEROS),
        ("]E05901234123458", MisreadCode.WRONG_CHECK_DIGIT),
        ("]E0036000291452", MisreadCode.WRONG_LENGTH),
        ("]E0590123412345X", MisreadCode.NOT_DIGITS),
        ("]E49638507", MisreadCode.WRONG_LENGTH),
        ("]E496385075", MisreadCode.WRONG_CHECK_DIGIT),
        ("]E35901234123457124", MisreadCode.WRONG_LENGTH),
        ("]E35901234123458", MisreadCode.WRONG_CHECK_DIGIT),
        ("]I105901234123458", MisreadCode.WRONG_CHECK_DIGIT),
        ("]E05901234123457|]e0", MisreadCode.BROKEN_GS1),
        ("]E05901234123457|]e0(10)AB", MisreadCode.BROKEN_GS1),
        ("]XX5901234123457", MisreadCode.UNKNOWN_SYMBOLOGY),
        ("]", MisreadCode.UNKNOWN_SYMBOLOGY),
        ("]C1", MisreadCode.BROKEN_GS1),
        ("]d2010590123412345717261301", MisreadCode.BROKEN_GS1),
        ("010590123412345717261301", MisreadCode.BROKEN_GS1),
        ("]Q3010590123412345739221299", MisreadCode.INCOMPLETE_GS1),
        ("]C110AB", MisreadCode.INCOMPLETE_GS1),
        ("]d20100000000000000", MisreadCode.BROKEN_GS1),
        ("10ABC\x1d17261399", MisreadCode.BROKEN_GS1),
    ],
)
def test_a_code_whose_own_checks_fail_is_a_misread(text: str, code: MisreadCode) -> None:
    result = scan(text)
    assert isinstance(result, Misread)
    assert result.code is code


@pytest.mark.parametrize(
    "text",
    [
        "]C1010590123412345710AB\x1d17261231",
        "]d2\x1d010590123412345710AB\x1d17261231",
        "010590123412345710AB\x1d17261231",
        "\x1d010590123412345710AB\x1d17261231",
        "https://example.com/01/5901234123457/10/AB?17=261231",
        "]Q1HTTPS://EXAMPLE.COM/01/05901234123457/10/AB?17=261231",
    ],
)
def test_gtin_batch_and_expiry_are_read_from_every_gs1_carrier(text: str) -> None:
    result = scan(text)
    assert isinstance(result, Gs1Item)
    assert (result.facts.gtin, result.facts.batch, result.facts.expiry) == (PRODUCT, "AB", date(2026, 12, 31))


def test_a_bare_message_without_separators_is_gs1_when_it_holds_together() -> None:
    result = scan("01059012341234571726123110AB")
    assert isinstance(result, Gs1Item)
    assert result.facts.batch == "AB"


def test_a_weighed_item_carries_its_weight_and_its_price() -> None:
    result = scan("]e00195901234123450310300125039329851299")
    assert isinstance(result, Gs1Item)
    assert result.facts.net_weight_kg == Decimal("1.250")
    assert result.facts.price == Amount(Decimal("12.99"), "985")


def test_an_unusual_date_is_still_decoded() -> None:
    result = scan("]d201059012341234571527020070032602011230")
    assert isinstance(result, Gs1Item)
    assert result.facts.best_before == date(2027, 2, 28)
    assert result.facts.expiry == date(2026, 2, 1)


def test_the_two_parts_of_a_composite_symbol_are_one_item() -> None:
    result = scan("]E05901234123457|]e010AB\x1d21XYZ")
    assert isinstance(result, Gs1Item)
    assert (result.facts.gtin, result.facts.batch, result.facts.serial) == (PRODUCT, "AB", "XYZ")


def test_a_small_pack_may_carry_a_composite_too() -> None:
    result = scan("]E496385074|]e017261231")
    assert isinstance(result, Gs1Item)
    assert (result.facts.gtin, result.facts.expiry) == (Gtin("00000096385074"), date(2026, 12, 31))


def test_a_scale_label_is_measured_and_still_names_its_exact_gtin() -> None:
    result = scan("]E02712345012348", SCALE)
    assert isinstance(result, Measured)
    assert result.gtin.key == "02712345012348"
    assert (result.reading.item, result.reading.value, result.reading.lookup.key) == ("12345", 1234, "02712345000000")


def test_a_scale_label_with_a_wrong_price_check_is_a_misread() -> None:
    body = "221111900239"
    assert scan(body + check_digit(body), SCALE) == Misread(
        MisreadCode.IN_CODE_CHECK_DIGIT, body + check_digit(body), None
    )


def test_without_rules_a_code_that_starts_with_2_is_a_product() -> None:
    assert scan("2712345012348") == ProductCode(Gtin("02712345012348"))


def test_upc_e_is_expanded_only_where_the_shop_says_its_scanners_send_it() -> None:
    assert scan("04252614", ScanRules(upc_e=True)) == ProductCode(Gtin("00042100005264"))
    assert isinstance(scan("04252614"), Misread)


@pytest.mark.parametrize("kind", OwnKind)
def test_our_own_codes_are_recognised(kind: OwnKind) -> None:
    assert scan("]Q1" + encode_own(kind, "0123456789ABCDEF")) == OwnCode(kind, "0123456789ABCDEF", "qr")


def test_a_long_code_of_ours_with_a_wrong_check_character_is_a_misread() -> None:
    code = encode_own(OwnKind.PICKUP, "0123456789ABCDEFGHIJKLMNOP")
    result = scan(code[:-1] + ("A" if code[-1] != "A" else "B"))
    assert isinstance(result, Misread)
    assert result.code is MisreadCode.OWN_CHECK_CHARACTER


@pytest.mark.parametrize("text", ["S1-BLACK-XL", "V1000", "(01)05901234123457", "ąęść 12", "]C0HELLO", "HtTp://a/01/x"])
def test_other_text_may_be_a_sku(text: str) -> None:
    result = scan(text)
    assert isinstance(result, PlainText)
    assert result.text == text.removeprefix("]C0")


def test_digits_that_lost_their_zeros_are_text_with_a_hint() -> None:
    assert scan("10181040009") == PlainText("10181040009", None, GtinFault.LOST_LEADING_ZEROS, "010181040009")


def test_digits_in_a_checked_symbology_are_another_number_and_not_a_damaged_gtin() -> None:
    assert scan("]C05901234123458") == PlainText("5901234123458", "code128", GtinFault.WRONG_CHECK_DIGIT)


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "]C04111111111111111",
        "]E04111111111111111",
        "%B4111111111111111^DOE^25",
        "]C14111111111111111",
    ],
)
def test_a_card_number_is_refused_and_never_echoed(text: str) -> None:
    result = scan(text)
    assert isinstance(result, CardNumber)
    assert "4111111111111111" not in repr(result) + json.dumps(as_json(result))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", RefusedCode.EMPTY),
        (" \r\n", RefusedCode.EMPTY),
        ("A" * (MAX_LENGTH + 1), RefusedCode.TOO_LONG),
        ("AB\x1b[2J", RefusedCode.CONTROL_CHARACTERS),
        ("5901234123457\x00", RefusedCode.CONTROL_CHARACTERS),
        ("SKU\u202e1", RefusedCode.CONTROL_CHARACTERS),
        ("]C0AB\x1dCD", RefusedCode.CONTROL_CHARACTERS),
        ("https://example.com/gtin/05901234123457", RefusedCode.NOT_A_PRODUCT_LINK),
        ("https://example.com/menu", RefusedCode.NOT_A_PRODUCT_LINK),
    ],
)
def test_what_no_code_can_be_is_refused(text: str, code: RefusedCode) -> None:
    result = scan(text)
    assert isinstance(result, Refused)
    assert result.code is code


def test_a_shop_may_accept_words_and_new_ais_in_links() -> None:
    rules = ScanRules(links=LinkOptions(aliases=True, unlisted_ais=True))
    result = scan("https://example.com/gtin/05901234123457/lot/A?89=NEW", rules)
    assert isinstance(result, Gs1Item)
    assert (result.facts.batch, result.elements[-1].value) == ("A", "NEW")


@given(scans)
@settings(max_examples=400)
def test_any_string_is_answered_in_json(text: str) -> None:
    answer = as_json(scan(text, SCALE))
    assert json.loads(json.dumps(answer)) == answer
    assert answer["kind"] in {"product", "measured", "gs1", "own", "text", "card", "misread", "refused"}


@given(
    st.sampled_from([7, 11, 12, 13]).flatmap(lambda n: st.text("0123456789", min_size=n, max_size=n)),
    st.sampled_from(["", "]E0", "]E4", "]C0", "]I1"]),
    st.data(),
)
def test_one_wrong_digit_never_sells_a_product(body: str, aim: str, data: st.DataObject) -> None:
    printed = body + check_digit(body)
    place = data.draw(st.integers(0, len(printed) - 1))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != printed[place]]))
    result = scan(aim + printed[:place] + other + printed[place + 1 :], SCALE)
    assert not isinstance(result, ProductCode | Measured | Gs1Item)


def test_json_names_every_field_of_a_gs1_item() -> None:
    assert as_json(scan("]d20195901234123450310300125017261200")) == {
        "kind": "gs1",
        "symbology": "gs1_datamatrix",
        "gtin": "95901234123450",
        "display": "95901234123450",
        "content_gtin": None,
        "sscc": None,
        "batch": None,
        "serial": None,
        "expiry": "2026-12-31",
        "best_before": None,
        "sell_by": None,
        "produced": None,
        "packed": None,
        "net_weight_kg": "1.250",
        "price": None,
        "price_currency": None,
        "amount_payable": None,
        "amount_payable_currency": None,
        "count": None,
        "elements": [
            {"ai": "01", "title": "GTIN", "value": "95901234123450", "date": None, "number": None},
            {"ai": "3103", "title": "NET WEIGHT (kg)", "value": "001250", "date": None, "number": "1.250"},
            {"ai": "17", "title": "USE BY or EXPIRY", "value": "261200", "date": "2026-12-31", "number": None},
        ],
        "text": "(01)95901234123450(3103)001250(17)261200",
        "link": None,
    }


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "]E05901234123457",
            {
                "kind": "product",
                "symbology": "ean13",
                "gtin": "05901234123457",
                "display": "5901234123457",
                "form": "GTIN-13",
                "add_on": None,
            },
        ),
        (
            "2712345012348",
            {
                "kind": "measured",
                "symbology": None,
                "gtin": "02712345012348",
                "display": "2712345012348",
                "form": "GTIN-13",
                "item": "12345",
                "value_kind": "weight_g",
                "value": 1234,
                "lookup": "02712345000000",
            },
        ),
        ("R1T3000123E", {"kind": "own", "symbology": None, "own_kind": "receipt", "payload": "T3000123"}),
        ("4011", {"kind": "text", "symbology": None, "text": "4011", "not_gtin": "plu", "hint": None}),
        (
            "5901234123458",
            {
                "kind": "misread",
                "symbology": None,
                "code": "wrong_check_digit",
                "reason": "the check digit is wrong: scan again",
                "detail": None,
                "text": "5901234123458",
            },
        ),
        (
            "",
            {"kind": "refused", "symbology": None, "code": "empty", "reason": "there is no code", "detail": None},
        ),
    ],
)
def test_json_of_the_other_kinds(text: str, answer: dict[str, object]) -> None:
    assert as_json(scan(text, SCALE)) == answer


@pytest.mark.parametrize("code", [*MisreadCode, *RefusedCode])
def test_every_refusal_is_worded(code: MisreadCode | RefusedCode) -> None:
    result = Misread(code, "x") if isinstance(code, MisreadCode) else Refused(code)
    assert as_json(result)["reason"]
