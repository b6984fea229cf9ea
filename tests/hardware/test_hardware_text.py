"""Text on its way to paper: nothing but text arrives, and as much of it as the code page has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import MisconfiguredError
from hardware.printers.escpos.text import CodePage, printable

CP852 = CodePage("cp852", 18)
CP1250 = CodePage("cp1250", 45)
PAGES = [CP852, CP1250, CodePage("cp437", 0), CodePage("cp866", 17), CodePage("iso8859_2", 39)]


def test_polish_is_carried_letter_for_letter() -> None:
    assert CP852.fold("Zażółć gęślą jaźń") == "Zażółć gęślą jaźń"
    assert CP852.encode("Zażółć gęślą jaźń").hex() == "5a61bea288862067a9986ca5206a61abe4"


def test_decomposed_letters_are_composed_before_they_are_encoded() -> None:
    assert CP1250.fold("z\u0307o\u0301l\u0301") == "żóĺ"


def test_controls_direction_marks_and_invisible_characters_do_not_reach_paper() -> None:
    assert printable("a\x1b@\x00\x7f\x9b\u202e\u200b\u2066\ufeff\ue000\ufe0fb") == "a@b"


def test_any_kind_of_space_or_line_end_is_a_space() -> None:
    assert printable("a\u00a0b\u2003c\td\ne\u2028f") == "a b c d e f"


def test_a_character_the_page_lacks_becomes_its_nearest_relative() -> None:
    assert CP852.fold("„5 €” – ok…") == '"5 EUR" - ok...'
    assert CP1250.fold("Ångström ½") == "Angström 1/2"


def test_a_foreign_script_is_marked_and_not_carried() -> None:
    assert CP852.fold("мир") == "???"
    assert not CP852.carries("мир")
    assert CodePage("cp866", 17).carries("мир")


def test_an_endless_name_is_cut_before_it_becomes_an_endless_receipt() -> None:
    assert len(printable("x" * 100_000)) == 4000


@pytest.mark.parametrize(("name", "slot"), [("utf-8", 0), ("gb18030", 0), ("cp9999", 0), ("cp852", 256)])
def test_only_single_byte_pages_can_be_configured(name: str, slot: int) -> None:
    with pytest.raises(MisconfiguredError):
        CodePage(name, slot)


@given(st.text(), st.sampled_from(PAGES))
def test_no_text_ever_yields_a_control_byte(text: str, page: CodePage) -> None:
    encoded = page.encode(page.fold(text))
    assert all(byte >= 0x20 and byte != 0x7F for byte in encoded)
