"""Put text into lines of a given number of columns; nothing is ever cut off."""

import textwrap

from hardware.printers.ticket import Align

READABLE_NAME = 8
AMOUNT_SHARE = 4
MIDDLE_SHARE = 6


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most `columns` characters, broken between words where that is possible; at least one line."""
    if text and len(text) <= columns and not text[-1].isspace():
        # Nearly every line; what wraps takes forty times as long.
        return [text]
    lines = textwrap.wrap(text, columns, break_on_hyphens=False, replace_whitespace=False, expand_tabs=False)
    return lines or [""]


def place(text: str, columns: int, align: Align) -> str:
    """The text padded to `columns` characters."""
    if align is Align.RIGHT:
        return text.rjust(columns)
    return text.center(columns) if align is Align.CENTRE else text.ljust(columns)


def row_lines(cells: tuple[tuple[str, Align], ...], columns: int) -> list[str]:
    """Lines of a row: the first cell wraps beside the others; when it has no room, they go below it."""
    (name, name_align), *amounts = cells
    for widths in (_table_widths(amounts, columns), [len(text) for text, _ in amounts]):
        room = columns - sum(widths) - len(widths)
        if room >= min(len(name), READABLE_NAME) and room > 0:
            lines = [place(line, room, name_align) for line in wrap(name, room)]
            ending = (place(text, width, align) for (text, align), width in zip(amounts, widths, strict=True))
            lines[-1] = " ".join((lines[-1], *ending))
            return [line.rstrip() for line in lines]
    return wrap(name, columns) + _below([text for text, _ in amounts], columns)


def _table_widths(amounts: list[tuple[str, Align]], columns: int) -> list[int]:
    """Widths that line up from row to row."""
    if len(amounts) == 1:
        return [len(amounts[0][0])]
    shares = (columns // MIDDLE_SHARE, columns // AMOUNT_SHARE)
    return [max(len(text), share) for (text, _), share in zip(amounts, shares, strict=True)]


def _below(texts: list[str], columns: int) -> list[str]:
    together = " ".join(texts)
    if len(together) <= columns:
        return [together.rjust(columns)]
    return [line.rjust(columns) for text in texts for line in wrap(text, columns)]
