"""What belongs to a row and is kept in other tables: shown below it, as tables of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Part:
    """A table below a row: headings, and rows of texts. `numbers` are the places of columns that hold numbers."""

    title: Any
    headings: Sequence[Any]
    rows: Sequence[Sequence[Any]]
    numbers: frozenset[int] = frozenset()
