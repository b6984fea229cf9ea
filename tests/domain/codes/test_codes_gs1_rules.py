"""The rules of GS1 data, one by one: content, dates, numbers, and what must or must not stand together."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes.gs1.ai_table import ENTRIES
from app.domain.codes.gs1.associations import check_associations
from app.domain.codes.gs1.dates import read_date
from app.domain.codes.gs1.dictionary import find_ai, leading_ai
from app.domain.codes.gs1.digital_link import build_digital_link, parse_digital_link
from app.domain.codes.gs1.elements import (
    Element,
    check_value,
    compose,
    parse_bracketed,
    parse_elements,
)
from app.domain.codes.gs1.facts import Amount, read_decimal, read_facts
from app.domain.codes.gs1.faults import Gs1Error, Gs1FaultCode
from app.domain.codes.gs1.linters import broken_rule

TODAY = date(2026, 11, 21)
COUPON = "012345612345611110123"
GOOD_AND_BAD = {
    "couponcode": (
        [COUPON, COUPON + "101100009", COUPON + "32612014261101", COUPON + "50123456", COUPON + "90000"],
        ["7" + COUPON[1:], COUPON[:-1], COUPON + "X", COUPON + "3261301", COUPON + "32611014261201", COUPON + "9300"],
    ),
    "couponposoffer": (
        ["001234561234560123456", "11123456712345611234567"],
        ["201234561234560123456", "00123456123456012345", "0012345612345601234567", "071234561234560123456"],
    ),
    "csum": (["5901234123457", "006141411234567890"], ["5901234123458"]),
    "csumalpha": (["1987654Ad4X4bL5ttr2310c2K"], ["1987654Ad4X4bL5ttr2310c2L", "22X", "1"]),
    "gcppos1": (["9520"], ["952", "95A0"]),
    "gcppos2": (["X9520"], ["952X0", "952"]),
    "hasnondigit": (["12A"], ["123"]),
    "hh": (["00", "23"], ["24"]),
    "hhmi": (["0000", "2359"], ["2400", "1260"]),
    "hyphen": (["-"], ["1"]),
    "iban": (
        ["GB82WEST12345698765432", "PL61109010140000071219812874"],
        ["GB82WEST12345698765433", "XX82WEST12345698765432", "GB82", "gb82WEST12345698765432"],
    ),
    "importeridx": (["-", "a", "0"], ["+"]),
    "iso3166": (["616"], ["000", "999"]),
    "iso3166999": (["616", "999"], ["998"]),
    "iso3166alpha2": (["PL"], ["XX", "pl"]),
    "iso4217": (["985", "978"], ["000"]),
    "iso5218": (["0", "1", "2", "9"], ["3"]),
    "latitude": (["1800000000"], ["1800000001"]),
    "longitude": (["3600000000"], ["3600000001"]),
    "mediatype": (["01", "10", "80"], ["00", "11", "79"]),
    "mi": (["59"], ["60"]),
    "nonzero": (["0001"], ["0000"]),
    "nozeroprefix": (["10"], ["01"]),
    "packagetype": (["201", "PX"], ["ZZZ"]),
    "pcenc": (["A%20B", "AB"], ["A%2", "A%2G", "%"]),
    "pieceoftotal": (["0101", "0102"], ["0201", "0001", "0100"]),
    "posinseqslash": (["1/1", "2/3"], ["3/2", "0/1", "1/", "/1", "1-2", "1/02"]),
    "ss": (["59"], ["60"]),
    "winding": (["0", "1", "9"], ["2"]),
    "yesno": (["0", "1"], ["2"]),
    "yymmd0": (["261100", "240229", "000229"], ["261301", "250229", "260001", "261131"]),
    "yymmdd": (["261121"], ["261100", "261131"]),
    "yyyymmdd": (["20240229"], ["20250229", "20241300", "20241200", "00000101"]),
    "zero": (["0"], ["1"]),
}


def used_linters() -> set[str]:
    names = {name for field in ENTRIES.split() if field[0] in "NXYZ[" for name in field.replace("]", "").split(",")[1:]}
    return {name for name in names if name.isalnum() and not name.isdigit() and not name.isupper()}


def test_every_linter_of_the_dictionary_is_exercised_here() -> None:
    assert used_linters() == set(GOOD_AND_BAD)


@pytest.mark.parametrize(
    ("linter", "value"), [(name, value) for name, (good, _) in GOOD_AND_BAD.items() for value in good]
)
def test_right_content_passes(linter: str, value: str) -> None:
    assert broken_rule(linter, value, TODAY) is None


@pytest.mark.parametrize(("linter", "value"), [(name, v) for name, (_, bad) in GOOD_AND_BAD.items() for v in bad])
def test_wrong_content_names_the_broken_rule(linter: str, value: str) -> None:
    assert broken_rule(linter, value, TODAY)


@pytest.mark.parametrize(
    ("yymmdd", "today", "expected"),
    [
        ("261231", date(2026, 1, 1), date(2026, 12, 31)),
        ("760101", date(2026, 1, 1), date(2076, 1, 1)),
        ("770101", date(2026, 1, 1), date(1977, 1, 1)),
        ("000101", date(2060, 1, 1), date(2100, 1, 1)),
        ("110101", date(2060, 1, 1), date(2011, 1, 1)),
        ("100101", date(2060, 1, 1), date(2110, 1, 1)),
        ("240200", date(2026, 1, 1), date(2024, 2, 29)),
        ("261100", date(2026, 1, 1), date(2026, 11, 30)),
    ],
)
def test_a_two_digit_year_lies_within_49_years_back_and_50_ahead(yymmdd: str, today: date, expected: date) -> None:
    assert read_date(yymmdd, today) == expected


@pytest.mark.parametrize(
    ("ai", "value", "number"),
    [
        ("3103", "001250", "1.250"),
        ("3100", "001250", "1250"),
        ("3922", "1299", "12.99"),
        ("3932", "9851299", "12.99"),
        ("3929", "1", "0.000000001"),
        ("3941", "0125", "12.5"),
        ("37", "12", None),
    ],
)
def test_the_last_digit_of_a_measure_places_the_decimal_point(ai: str, value: str, number: str | None) -> None:
    assert read_decimal(Element(ai, value)) == (None if number is None else Decimal(number))


def test_a_coupon_and_a_pallet_give_their_facts() -> None:
    coupon = read_facts(parse_bracketed("(255)5412345000150(3902)0500", TODAY), TODAY)
    assert coupon.amount_payable == Amount(Decimal("5.00"), None)
    pallet = read_facts(parse_bracketed("(00)006141411234567890(02)05901234123457(37)24", TODAY), TODAY)
    assert pallet.sscc == "006141411234567890"
    assert pallet.content_gtin is not None
    assert pallet.content_gtin.display == "5901234123457"
    assert pallet.count == 24


@pytest.mark.parametrize(
    "text",
    [
        "(01)05901234123457(10)A(21)B(17)261231",
        "(99)INTERNAL",
        "(01)95901234123450(3103)001250(3922)1299",
        "(01)05901234123457(10)A(10)A",
        "(00)006141411234567890(02)05901234123457(37)24",
        "(253)1231231231232SERIAL(8030)AAAA",
        "(415)5412345000013(8020)REF(3902)1000",
    ],
)
def test_elements_that_belong_together_are_accepted(text: str) -> None:
    check_associations(parse_bracketed(text, TODAY))


@pytest.mark.parametrize(
    ("text", "code", "ai"),
    [
        ("(10)A", Gs1FaultCode.MISSING, "10"),
        ("(01)05901234123457(3922)1299", Gs1FaultCode.MISSING, "3922"),
        ("(02)05901234123457", Gs1FaultCode.MISSING, "02"),
        ("(00)006141411234567890(37)24", Gs1FaultCode.MISSING, "37"),
        ("(01)05901234123457(250)X", Gs1FaultCode.MISSING, "250"),
        ("(01)05901234123457(37)24(00)006141411234567890(02)05901234123457", Gs1FaultCode.EXCLUSIVE, "01"),
        ("(01)05901234123457(21)S(235)T", Gs1FaultCode.EXCLUSIVE, "21"),
        ("(01)95901234123450(3103)001250(3102)000125", Gs1FaultCode.EXCLUSIVE, "3103"),
        ("(01)05901234123457(10)A(10)B", Gs1FaultCode.REPEATED, "10"),
        ("(253)1231231231232(8030)AAAA", Gs1FaultCode.UNSERIALISED, "253"),
    ],
)
def test_elements_that_do_not_belong_together_are_refused(text: str, code: Gs1FaultCode, ai: str) -> None:
    with pytest.raises(Gs1Error) as refused:
        check_associations(parse_bracketed(text, TODAY))
    assert (refused.value.code, refused.value.ai) == (code, ai)


@pytest.mark.parametrize(
    ("ai", "value", "code"),
    [
        ("10", "", Gs1FaultCode.TOO_SHORT),
        ("10", "A" * 21, Gs1FaultCode.TOO_LONG),
        ("10", "A B", Gs1FaultCode.CHARACTER),
        ("8010", "9520a", Gs1FaultCode.CHARACTER),
        ("8030", "AAA=", Gs1FaultCode.CHARACTER),
        ("17", "26123A", Gs1FaultCode.CHARACTER),
        ("17", "261331", Gs1FaultCode.CONTENT),
        ("7007", "211225211", Gs1FaultCode.TOO_SHORT),
    ],
)
def test_a_wrong_value_is_refused_with_its_reason(ai: str, value: str, code: Gs1FaultCode) -> None:
    entry = find_ai(ai)
    assert entry is not None
    with pytest.raises(Gs1Error) as refused:
        check_value(entry, value, TODAY)
    assert refused.value.code is code


def test_the_dictionary_is_complete_and_prefix_free() -> None:
    known = [ai for length in (2, 3, 4) for ai in (str(n).zfill(length) for n in range(10**length)) if find_ai(ai)]
    assert len(known) == 541
    assert all(found is not None and found.ai == ai for ai in known for found in [leading_ai(ai + "0000")])


@pytest.mark.parametrize(
    ("uri", "code"),
    [
        ("https://a/01/05901234123457/21/S/10/A", Gs1FaultCode.PATH_ORDER),
        ("https://a/01/05901234123457/10/A/10/A", Gs1FaultCode.PATH_ORDER),
        ("https://a/01/05901234123457/10/A/235/T", Gs1FaultCode.PATH_ORDER),
        ("https://a/00/006141411234567890/10/A", Gs1FaultCode.PATH_ORDER),
        ("https://a/01/05901234123457/zzz/A", Gs1FaultCode.UNKNOWN_AI),
        ("https://a/01/05901234123457?21=S", Gs1FaultCode.NOT_AN_ATTRIBUTE),
        ("https://a/01/05901234123457?89=S", Gs1FaultCode.UNKNOWN_AI),
        ("https://a/01/05901234123457/10/%C5%BB", Gs1FaultCode.CHARACTER),
        ("https://a/01/05901234123457/10/A%2", Gs1FaultCode.NOT_A_URI),
        ("ftp://a/01/05901234123457", Gs1FaultCode.NOT_A_URI),
        ("https://a/01/05901234123458", Gs1FaultCode.CONTENT),
        ("https://a/01/5901234123457/", Gs1FaultCode.NO_KEY),
        ("https://a/10/A", Gs1FaultCode.NO_KEY),
    ],
)
def test_a_link_that_is_no_digital_link_is_refused_with_its_reason(uri: str, code: Gs1FaultCode) -> None:
    with pytest.raises(Gs1Error) as refused:
        parse_digital_link(uri, TODAY)
    assert refused.value.code is code


@given(st.text("ABCxyz0123456789!\"%&'()*+,-./:;<=>?_", min_size=1, max_size=20), st.integers(0, 999999))
def test_every_form_of_the_same_elements_reads_back_the_same(batch: str, grams: int) -> None:
    elements = (Element("01", "95901234123450"), Element("10", batch), Element("3103", f"{grams:06d}"))
    assert parse_elements(compose(elements), TODAY) == elements
    assert parse_digital_link(build_digital_link(elements), TODAY) == elements
    bracketed = "".join(f"({element.ai})" + element.value.replace("(", "\\(") for element in elements)
    assert parse_bracketed(bracketed, TODAY) == elements
