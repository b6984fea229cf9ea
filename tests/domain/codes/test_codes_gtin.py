"""GTINs in every printed form, and what is not a GTIN."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.codes.gtin import Gtin, GtinFault, GtinRefusal, check_digit, expand_upc_e, parse_gtin


def digits(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=length, max_size=length)


bodies = st.sampled_from([7, 11, 12, 13]).flatmap(digits).filter(lambda body: body.strip("0") != "")


@pytest.mark.parametrize(
    ("printed", "key", "display", "form"),
    [
        ("5901234123457", "05901234123457", "5901234123457", "GTIN-13"),
        ("96385074", "00000096385074", "96385074", "GTIN-8"),
        ("036000291452", "00036000291452", "036000291452", "GTIN-12"),
        ("0036000291452", "00036000291452", "036000291452", "GTIN-12"),
        ("15901234123454", "15901234123454", "15901234123454", "GTIN-14"),
        (" 5901234123457\r\n", "05901234123457", "5901234123457", "GTIN-13"),
    ],
)
def test_every_printed_form_has_one_key_and_its_own_display(printed: str, key: str, display: str, form: str) -> None:
    gtin = parse_gtin(printed)
    assert isinstance(gtin, Gtin)
    assert (gtin.key, gtin.display, gtin.form, str(gtin)) == (key, display, form, display)


@pytest.mark.parametrize(
    ("text", "reason", "hint"),
    [
        ("", GtinFault.EMPTY, None),
        ("  ", GtinFault.EMPTY, None),
        ("590123412345X", GtinFault.NOT_DIGITS, None),
        ("٥٩٠١٢٣٤١٢٣٤٥٧", GtinFault.NOT_DIGITS, None),
        ("-901234123457", GtinFault.NOT_DIGITS, None),
        ("4011", GtinFault.PLU, None),
        ("117834", GtinFault.PLU, None),
        ("1001899", GtinFault.WRONG_LENGTH, None),
        ("010430652812885817190130", GtinFault.WRONG_LENGTH, None),
        ("83511007210", GtinFault.WRONG_LENGTH, None),
        ("7290003444009", GtinFault.WRONG_CHECK_DIGIT, None),
        ("000000001511", GtinFault.WRONG_CHECK_DIGIT, None),
        ("10181040009", GtinFault.LOST_LEADING_ZEROS, "010181040009"),
        ("9531112855", GtinFault.LOST_LEADING_ZEROS, "009531112855"),
        ("2589855", GtinFault.LOST_LEADING_ZEROS, "02589855"),
        ("0000000000000", GtinFault.ALL_ZEROS, None),
    ],
)
def test_a_refusal_says_why_and_what_seems_lost(text: str, reason: GtinFault, hint: str | None) -> None:
    assert parse_gtin(text) == GtinRefusal(reason, hint)


@given(bodies)
def test_a_number_is_the_same_product_however_many_zeros_are_printed(body: str) -> None:
    printed = body + check_digit(body)
    longer = [printed.zfill(length) for length in (8, 12, 13, 14) if length >= len(printed)]
    assert len({parse_gtin(form) for form in longer}) == 1


@given(bodies, st.data())
def test_one_changed_digit_is_never_a_gtin(body: str, data: st.DataObject) -> None:
    printed = body + check_digit(body)
    place = data.draw(st.integers(0, len(printed) - 1))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != printed[place]]))
    assert isinstance(parse_gtin(printed[:place] + other + printed[place + 1 :]), GtinRefusal)


@given(st.text())
@settings(max_examples=200)
def test_any_text_is_answered(text: str) -> None:
    assert isinstance(parse_gtin(text), Gtin | GtinRefusal)
    assert isinstance(expand_upc_e(text), Gtin | GtinRefusal)


@pytest.mark.parametrize(
    ("upc_e", "gtin"),
    [
        ("04252614", "042100005264"),
        ("0425261", "042100005264"),
        ("425261", "042100005264"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
        ("01234505", "012000003455"),
        ("01234565", "012345000065"),
        ("11234562", "112345000062"),
    ],
)
def test_zero_suppressed_upc_expands_to_its_gtin_12(upc_e: str, gtin: str) -> None:
    assert expand_upc_e(upc_e) == parse_gtin(gtin)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("04252615", GtinFault.WRONG_CHECK_DIGIT),
        ("24252614", GtinFault.WRONG_LENGTH),
        ("42526", GtinFault.WRONG_LENGTH),
        ("4252A1", GtinFault.NOT_DIGITS),
        ("000000", GtinFault.ALL_ZEROS),
        ("", GtinFault.EMPTY),
    ],
)
def test_what_is_no_upc_e_is_refused(text: str, reason: GtinFault) -> None:
    assert expand_upc_e(text) == GtinRefusal(reason)
