"""Which PINs are good enough, and how long wrong tries make everybody wait."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from app.domain.permissions import Role
from app.domain.refusals import Refusal

MIN_LENGTH: Mapping[Role, int] = {Role.TRAINEE: 6, Role.CASHIER: 6, Role.SUPERVISOR: 6, Role.MANAGER: 8}
MAX_LENGTH = 12

# Wrong tries so far, and the seconds that the next one then has to wait.
_LOCKS = ((10, 1800), (5, 60), (3, 5))


def check_strength(pin: str, least: int) -> None:
    """Refuse a PIN that a stranger would try first. Raises Refusal `PIN-TOO-SIMPLE` (`least` digits)."""
    digits = [ord(char) - ord("0") for char in pin]
    plain = pin.isascii() and pin.isdigit() and least <= len(pin) <= MAX_LENGTH
    if not plain or len(set(digits)) < 3 or _stepping(digits) or _repeating(pin):
        raise Refusal("PIN-TOO-SIMPLE", least=str(least))


def lock_seconds(tries: int) -> int:
    """How long to wait after so many wrong tries in a row."""
    return next((seconds for least, seconds in _LOCKS if tries >= least), 0)


def tries_left(tries: int) -> int:
    """How many wrong tries are left before the next, longer wait; none once every try waits."""
    return next((least - tries for least, _ in reversed(_LOCKS) if tries < least), 0)


def _stepping(digits: list[int]) -> bool:
    steps = {(after - before) % 10 for before, after in pairwise(digits)}
    return len(steps) == 1


def _repeating(pin: str) -> bool:
    # A text is made of repeats of a shorter one exactly when it is found inside its own doubling.
    return pin in (pin + pin)[1:-1]
