"""Numbers on a fiscal receipt: the sale's own, the buyer's, the customer's code."""

from __future__ import annotations

import base64
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.pl import nip

from app.domain.fiscal import buyer_number, printed_number, receipt_id
from app.domain.refusals import Refusal


@given(st.uuids())
@settings(max_examples=50)
def test_the_printed_number_is_the_sales_id_in_letters_that_a_receipt_has_room_for(sale: UUID) -> None:
    number = printed_number(str(sale))
    assert len(number) == 26
    assert number.isalnum()
    assert UUID(bytes=base64.b32decode(f"{number}======")) == sale


@given(st.integers(1, 10**10 - 1).map("{:010d}".format))
@settings(max_examples=300)
def test_a_tax_number_is_taken_exactly_when_its_check_digit_is_right(number: str) -> None:
    try:
        taken = buyer_number(number) == number
    except Refusal:
        taken = False
    assert taken == nip.is_valid(number)


@pytest.mark.parametrize("typed", ["856-734-62-15", " PL8567346215", "856 734 62 15"])
def test_a_tax_number_may_be_typed_as_it_stands_on_paper(typed: str) -> None:
    assert buyer_number(typed) == "8567346215"


@pytest.mark.parametrize(
    "typed", ["8567346216", "856734621", "85673462155", "0000000000", "８５６７３４６２１５", "NIP"]
)
def test_what_is_no_tax_number_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="FISCAL-NIP"):
        buyer_number(typed)


@pytest.mark.parametrize("code", ["", "123456789012345", " 1A2b "])
def test_the_code_of_an_electronic_receipt_is_letters_and_digits(code: str) -> None:
    assert receipt_id(code) == code.strip()


@pytest.mark.parametrize("code", ["1\t2", "ą", "1" * 129, "1;2"])
def test_what_is_no_code_of_an_electronic_receipt_is_refused(code: str) -> None:
    with pytest.raises(Refusal, match="FISCAL-E-ID"):
        receipt_id(code)
