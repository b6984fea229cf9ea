"""Lines that a printer's code page cannot carry are drawn, in their columns."""

from __future__ import annotations

import pytest

from app.ui.fonts import load_fonts
from app.ui.line_drawing import draw_line

WIDTH, HEIGHT, COLUMNS = 512, 30, 42
CELL = WIDTH // COLUMNS


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    load_fonts()


def inked(rows: tuple[bytes, ...], first: int, last: int) -> int:
    """How many dots are black between two columns of dots."""
    return sum(bool(row[x // 8] & (0x80 >> x % 8)) for row in rows for x in range(first, last))


def drawn(text: str, align: str = "left") -> tuple[bytes, ...]:
    return draw_line(text, width=WIDTH, height=HEIGHT, columns=COLUMNS, bold=False, align=align)


def test_a_hebrew_name_leaves_ink_where_it_stands_and_paper_elsewhere() -> None:
    rows = drawn("שוקולד")
    assert len(rows) == HEIGHT
    assert inked(rows, 0, WIDTH // 2) > 100
    assert inked(rows, WIDTH // 2, WIDTH) == 0


def test_an_amount_ends_in_its_own_column() -> None:
    rows = drawn("שוקולד".ljust(COLUMNS - 5) + "35.20")
    assert inked(rows, (COLUMNS - 5) * CELL - CELL, COLUMNS * CELL) > 100
    assert inked(rows, COLUMNS * CELL, WIDTH) == 0


def test_a_centred_line_stands_in_the_middle() -> None:
    rows = drawn("שלום", "centre")
    assert inked(rows, 0, WIDTH // 3) == inked(rows, 2 * WIDTH // 3, WIDTH) == 0
    assert inked(rows, WIDTH // 3, 2 * WIDTH // 3) > 50


def test_a_width_that_is_no_whole_number_of_bytes_is_padded_white() -> None:
    rows = draw_line("x" * 50, width=509, height=HEIGHT, columns=COLUMNS, bold=True, align="left")
    assert all(len(row) == 64 and row[-1] & 0b111 == 0 for row in rows)
