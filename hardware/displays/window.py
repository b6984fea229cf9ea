"""A second window for the customer: nothing on a wire, only the screen that it is wanted on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CustomerWindow:
    """`screen` is the name of a screen as the system gives it; empty is any but the cashier's."""

    id: str
    screen: str = ""
