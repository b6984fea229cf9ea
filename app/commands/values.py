"""Values of arguments, checked while they are read: what does not fit is wrong usage."""

from __future__ import annotations

import argparse

from app.domain.money import CURRENCIES

_LAST_PORT = 65535
_MOST_WORKERS = 256
_SMALLEST, _LARGEST = 320, 10_000


def port(text: str) -> int:
    """A TCP port; 0 takes a free one."""
    number = _whole(text)
    if not 0 <= number <= _LAST_PORT:
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to {_LAST_PORT}, not {text}")
    return number


def size(text: str) -> tuple[int, int]:
    """Width and height of a window in pixels, as in 1200x1920."""
    width, _, height = text.partition("x")
    if not all(side.isdecimal() and _SMALLEST <= int(side) <= _LARGEST for side in (width, height)):
        raise argparse.ArgumentTypeError(f"a window is as large as 1200x1920, not {text}")
    return int(width), int(height)


def sequence(text: str) -> int:
    """The number of an entry in the ledger, from 1."""
    number = _whole(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"entries are counted from 1, not from {text}")
    return number


def workers(text: str) -> int:
    """How many processes answer."""
    number = _whole(text)
    if not 1 <= number <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"from 1 to {_MOST_WORKERS} workers can be run, not {text}")
    return number


def rate(text: str) -> int:
    """How many requests a second."""
    number = _whole(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"at least one request a second is let in, not {text}")
    return number


def currency(text: str) -> str:
    """A currency's ISO 4217 code."""
    if text not in CURRENCIES:
        raise argparse.ArgumentTypeError(f"{text} is no currency code; an example is PLN")
    return text


def moment(text: str) -> str:
    """A time of RFC 3339; one without an offset is this machine's."""
    from datetime import datetime

    try:
        return datetime.fromisoformat(text).astimezone().isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError("a time such as 2026-03-14T09:26 is expected") from None


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None


def time_zone(text: str) -> str:
    """A time zone by its name."""
    from zoneinfo import available_timezones

    if text not in available_timezones():
        raise argparse.ArgumentTypeError("a name such as Europe/Warsaw is expected")
    return text
