"""A receipt as plain text, small enough for a QR code that a customer's telephone reads without any network."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from app.domain.receipt import Document, Row, RowKind

MOST_BYTES = 500
"""About what a telephone still reads off a till's screen (QR version 17, level M)."""

_LEFT_OUT = "..."


def receipt_text(document: Document, most_bytes: int = MOST_BYTES) -> str:
    """The receipt line by line; when that is too much, goods from the end are left out, never head and sums.

    Gives an empty text when not even head and sums have room.
    """
    head = list(takewhile(lambda row: row.kind is not RowKind.RULE, document.rows))
    rest = document.rows[len(head) :]
    total = next((place for place, row in enumerate(rest) if row.kind is RowKind.STRONG), len(rest))
    goods, sums = _lines(rest[:total]), _lines(rest[total:])
    for kept in range(len(goods), -1, -1):
        left_out = [] if kept == len(goods) else [_LEFT_OUT]
        text = "\n".join((*_lines(head), *goods[:kept], *left_out, *sums))
        if len(text.encode()) <= most_bytes:
            return text
    return ""


def _lines(rows: Sequence[Row]) -> list[str]:
    texts = (f"{row.left} {row.right}".strip() for row in rows if row.kind is not RowKind.QR)
    return [text for text in texts if text]
