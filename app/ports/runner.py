"""Where work runs. Screens ask for verbs on a lane and get every ending back on their own thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Runner(Protocol):
    """`db` runs jobs one by one on the store's lane, `device` on the devices' lane, `card` on that of the card
    terminal, which waits for customers and holds up nothing else, `orders` one by one where the store's orders are
    asked for and may wait for the network, `spare` on a pool for slow reads.

    Exactly one of `done` and `failed` is called, on the caller's thread.
    """

    def db(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None: ...
    def device(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None: ...
    def card(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None: ...
    def orders(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None: ...
    def spare(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None: ...
