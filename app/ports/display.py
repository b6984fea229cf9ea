"""A display of two lines as the till sees it."""

from __future__ import annotations

from typing import Protocol

Pair = tuple[str, str]


class CustomerLines(Protocol):
    """Shows two lines, each of words and an amount. Never waits, never raises: nothing is lost when it is away."""

    def show(self, first: Pair, second: Pair) -> None: ...
