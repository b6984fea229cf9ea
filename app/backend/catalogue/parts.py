"""Keys in lists short enough for one statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

_MOST_KEYS = 500


def parts(keys: Iterable[T]) -> Iterator[Sequence[T]]:
    """Keys in lists short enough for one statement."""
    whole = list(keys)
    return (whole[start : start + _MOST_KEYS] for start in range(0, len(whole), _MOST_KEYS))
