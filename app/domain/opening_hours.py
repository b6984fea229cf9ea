"""When a store is open, read from the short notation that people write: `Mo-Sa 09:00-20:00; Su 10:00-18:00`.

It is the part of OpenStreetMap's notation (wiki.openstreetmap.org/wiki/Key:opening_hours) that says nothing of holidays
and nights: days and hours, `24/7`, `off`; without days it is every day's. Later words on a day go before earlier ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_RULE = re.compile(r"(?:(?P<days>[a-z]{2}(?:[-,][a-z]{2})*)\s+)?(?P<hours>off|closed|24/7|[0-9:,\s-]+)")
_SPAN = re.compile(r"(\d{1,2})(?::(\d{2}))?\s*-\s*(\d{1,2})(?::(\d{2}))?")
_WHOLE_DAY = 24 * 60
_LONGEST = 500
_FURTHEST = 60  # days: a store that opens less often is not reckoned with

Spans = tuple[tuple[int, int], ...]  # minutes of a day, from and until


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The spans of each day of a week, Monday first."""

    week: tuple[Spans, ...]

    def closes(self, now_ms: int, zone: tzinfo) -> str:
        """When it closes today, such as `20:00`; empty while it is closed."""
        now = datetime.fromtimestamp(now_ms / 1000, zone)
        minute = now.hour * 60 + now.minute
        ends = [until for since, until in self.week[now.weekday()] if since <= minute < until]
        return f"{ends[0] // 60:02}:{ends[0] % 60:02}" if ends else ""

    def open_ms(self, since_ms: int, until_ms: int, zone: tzinfo) -> int:
        """For how long it was open between two moments, at most two months apart."""
        spans = self._spans(since_ms, zone)
        return sum(max(0, min(until_ms, end) - max(since_ms, begin)) for begin, end in spans)

    def after(self, since_ms: int, open_ms: int, zone: tzinfo) -> int | None:
        """The moment when it has been open for so long since another; None when that is too far away."""
        left = open_ms
        for begin, end in self._spans(since_ms, zone):
            there = max(0, end - max(since_ms, begin))
            if there >= left and end > since_ms:
                return max(since_ms, begin) + left
            left -= there
        return None

    def _spans(self, since_ms: int, zone: tzinfo) -> Iterator[tuple[int, int]]:
        first = datetime.fromtimestamp(since_ms / 1000, zone).date()
        for day in (first + timedelta(days=n) for n in range(_FURTHEST)):
            for since, until in self.week[day.weekday()]:
                yield _moment(day, since, zone), _moment(day, until, zone)


def read_hours(text: str) -> OpeningHours | None:
    """The hours in a text; None for anything that is not written in this way."""
    week: list[Spans] = [()] * len(_DAYS)
    rules = [rule.strip() for rule in text.lower()[:_LONGEST].split(";") if rule.strip()]
    for rule in rules:
        read = _RULE.fullmatch(rule)
        days = _days(read["days"]) if read else None
        spans = _hours(read["hours"]) if read else None
        if days is None or spans is None:
            return None
        for day in days:
            week[day] = spans
    return OpeningHours(tuple(week)) if any(week) else None


def _days(text: str | None) -> list[int] | None:
    if text is None:
        return list(range(len(_DAYS)))
    found: list[int] = []
    for part in text.split(","):
        ends = part.split("-")
        if len(ends) > 2 or not set(ends) <= set(_DAYS):
            return None
        first, last = _DAYS.index(ends[0]), _DAYS.index(ends[-1])
        found += [day % len(_DAYS) for day in range(first, last + 1 if last >= first else last + 8)]
    return found


def _hours(text: str) -> Spans | None:
    if text in ("off", "closed"):
        return ()
    if text == "24/7":
        return ((0, _WHOLE_DAY),)
    found = []
    for part in text.split(","):
        read = _SPAN.fullmatch(part.strip())
        if read is None:
            return None
        hour, minute, last_hour, last_minute = (int(one or 0) for one in read.groups())
        since, until = hour * 60 + minute, last_hour * 60 + last_minute
        if minute > 59 or last_minute > 59 or not since < until <= _WHOLE_DAY:
            return None
        found.append((since, until))
    return tuple(sorted(found))


def _moment(day: date, minute: int, zone: tzinfo) -> int:
    there = datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(minutes=minute)  # by the clock on the wall
    return int(there.astimezone(UTC).timestamp() * 1000)
