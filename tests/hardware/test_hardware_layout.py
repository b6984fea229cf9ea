"""Lines of a receipt: names wrap, amounts stay whole."""

from hypothesis import given
from hypothesis import strategies as st

from hardware.printers.layout import row_lines, wrap
from hardware.printers.ticket import Align

LEFT, RIGHT = Align.LEFT, Align.RIGHT


def test_an_amount_stands_at_the_right_edge() -> None:
    assert row_lines((("Masło", LEFT), ("7,99", RIGHT)), 16) == ["Masło       7,99"]


def test_a_long_name_wraps_and_the_amount_closes_its_last_line() -> None:
    lines = row_lines((("Chleb żytni na zakwasie", LEFT), ("6,49", RIGHT)), 19)
    assert lines == ["Chleb żytni na", "zakwasie       6,49"]


def test_amounts_of_several_rows_stand_below_one_another() -> None:
    rows = [row_lines((("a", LEFT), (f"{n} szt.", RIGHT), (f"{n},00", RIGHT)), 42)[0] for n in (1, 25)]
    assert [row.index("szt.") for row in rows] == [rows[0].index("szt.")] * 2


def test_amounts_too_wide_to_stand_beside_the_name_go_below_it() -> None:
    lines = row_lines((("Telewizor", LEFT), ("1 x 12.345,00", RIGHT), ("12.345,00", RIGHT)), 24)
    assert lines == ["Telewizor", " 1 x 12.345,00 12.345,00"]


def test_a_word_wider_than_the_paper_is_broken_not_cut() -> None:
    assert wrap("Donaudampfschifffahrt", 8) == ["Donaudam", "pfschiff", "fahrt"]


def test_an_empty_text_is_an_empty_line() -> None:
    assert wrap("", 20) == [""]


cells = st.lists(
    st.tuples(st.text(alphabet="abc 12,€", max_size=60), st.sampled_from(list(Align))), min_size=2, max_size=3
)


@given(cells, st.integers(min_value=12, max_value=56))
def test_no_line_is_wider_than_the_paper_and_no_character_is_lost(row: list[tuple[str, Align]], columns: int) -> None:
    lines = row_lines(tuple(row), columns)
    assert all(len(line) <= columns for line in lines)
    wanted = sorted("".join(text for text, _ in row).replace(" ", ""))
    assert sorted("".join(lines).replace(" ", "")) == wanted
