"""The receipt as data: typed rows made only from a frozen record, for paper, screen and e-mail alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RowKind(StrEnum):
    """What a row of a printed document is."""

    TITLE = "title"  # large, centred
    CENTRE = "centre"  # centred text
    TEXT = "text"  # left-aligned text, wraps
    PAIR = "pair"  # left text, right text (amounts)
    STRONG = "strong"  # a pair, emphasised (the total)
    SMALL = "small"  # a pair under a line: discount, deposit, reason
    RULE = "rule"
    SPACE = "space"
    QR = "qr"  # left: content, right: caption


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is, and its texts, already in the reader's language and format."""

    kind: RowKind
    left: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """Something to print: rows in order. `copy` is 0 for the original, else the number of the copy.

    `branded` papers go to customers and bear the shop's logo where a printer has one.
    """

    rows: tuple[Row, ...]
    copy: int = 0
    training: bool = False
    branded: bool = False
