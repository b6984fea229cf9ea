"""Our own codes and the guard against payment cards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.domain.codes.pan import card_number_in, masked

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LONGEST = {OwnKind.COMMAND: 32}
coded = st.sampled_from(OwnKind).flatmap(
    lambda kind: st.tuples(st.just(kind), st.text(ALPHABET, min_size=4, max_size=LONGEST.get(kind, 60)))
)


@given(coded)
def test_a_printed_code_reads_back(what: tuple[OwnKind, str]) -> None:
    assert decode_own(encode_own(*what)) == what


@given(coded)
def test_caps_lock_on_a_keyboard_scanner_does_no_harm(what: tuple[OwnKind, str]) -> None:
    assert decode_own(encode_own(*what).lower()) == what


@given(coded, st.data())
def test_one_changed_character_is_never_accepted(what: tuple[OwnKind, str], data: st.DataObject) -> None:
    code = encode_own(*what)
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from([character for character in ALPHABET if character != code[place]]))
    assert decode_own(code[:place] + other + code[place + 1 :]) is None


def test_the_check_character_is_that_of_iso_7064() -> None:
    from stdnum.iso7064 import mod_37_36

    assert encode_own(OwnKind.RECEIPT, "T3000123")[-1] == mod_37_36.calc_check_digit("R1T3000123")


@pytest.mark.parametrize("payload", ["", "ABC", "lower", "A B C D", "ABC-1234", "A" * 65, "ŻABA"])
def test_a_payload_that_does_not_fit_is_not_printed(payload: str) -> None:
    with pytest.raises(ValueError, match="payload"):
        encode_own(OwnKind.RECEIPT, payload)


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "5500-0000-0000-0004",
        "378282246310005",
        "6304000000000000000",
        "%B4111111111111111^DOE/JANE^2712101",
        ";4111111111111111=27121010000000",
    ],
)
def test_a_card_number_is_recognised_in_every_form(text: str) -> None:
    assert card_number_in(text) is not None


@pytest.mark.parametrize(
    "text",
    ["5901234123457", "4111111111111112", "0000000000000000", "411111111111", "SKU4111111111111111", "", "41111111"],
)
def test_other_numbers_are_not_cards(text: str) -> None:
    assert card_number_in(text) is None


def test_a_gtin_that_also_has_a_right_luhn_digit_is_a_gtin() -> None:
    from stdnum import luhn

    from app.domain.codes.gtin import check_digit

    valid = [body + check_digit(body) for body in (f"590{n:09d}" for n in range(200))]
    both = [number for number in valid if luhn.is_valid(number)]
    assert both
    assert not [number for number in both if card_number_in(number)]


def test_a_mask_keeps_the_last_four_digits() -> None:
    assert masked("4111111111111111") == "************1111"
