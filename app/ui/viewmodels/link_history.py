"""What a till remembers of its link since it was started: when it was up, and how many sales waited."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

WINDOW = timedelta(minutes=30)
_MOST = 2000
_OPENS, _SHUTS = 6, 22


@dataclass(frozen=True, slots=True)
class Moment:
    """How things stood from a moment on."""

    at: datetime
    up: bool
    waiting: int


class LinkHistory:
    """Kept in memory: it explains the hour and the day, and proves nothing."""

    def __init__(self) -> None:
        self._moments: deque[Moment] = deque(maxlen=_MOST)

    def note(self, at: datetime, waiting: int, *, up: bool) -> None:
        """How things stand from now on; what did not change is not kept twice."""
        last = self._moments[-1] if self._moments else None
        if last is None or (last.up, last.waiting) != (up, waiting):
            self._moments.append(Moment(at, up, waiting))

    def points(self, now: datetime) -> list[dict[str, Any]]:
        """The steps of the last half hour as {at (0 to 1), value}."""
        start = now - WINDOW
        before = [m for m in self._moments if m.at <= start]
        first = [{"at": 0.0, "value": before[-1].waiting if before else 0}]
        return first + [
            {"at": (m.at - start) / WINDOW, "value": m.waiting} for m in self._moments if start < m.at <= now
        ]

    def most(self, now: datetime) -> int:
        """The most that waited at once in the last half hour."""
        return max(int(point["value"]) for point in self.points(now))

    def away(self, now: datetime) -> tuple[datetime, datetime] | None:
        """The last time in the half hour that the link was down."""
        start = now - WINDOW
        spans = [(a, b) for a, b in self._spans(now, up=False) if b > start]
        return (max(spans[-1][0], start), spans[-1][1]) if spans else None

    def times_away(self, now: datetime) -> tuple[int, timedelta]:
        """How often and how long the link was down today."""
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        spans = [(max(a, midnight), b) for a, b in self._spans(now, up=False) if b > midnight]
        return len(spans), sum((b - a for a, b in spans), timedelta())

    def day(self, now: datetime) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Spans {from, to, tone} and marks {at, text} of the day, as parts of its opening hours."""
        opens, shuts = min(_OPENS, now.hour), max(_SHUTS, now.hour + 1)
        start = now.replace(hour=opens, minute=0, second=0, microsecond=0)
        length = timedelta(hours=shuts - opens)

        def part(moment: datetime) -> float:  # a share of the day
            return min(1.0, max(0.0, (moment - start) / length))

        spans = [
            {"from": part(a), "to": part(b), "tone": tone}
            for up, tone in ((True, "good"), (False, "look"))
            for a, b in self._spans(now, up=up)
            if b > start
        ]
        step = (shuts - opens) / 4
        marks = [{"at": n / 4, "text": (start + timedelta(hours=n * step)).strftime("%H:%M")} for n in range(5)]
        return spans, marks

    def _spans(self, now: datetime, *, up: bool) -> Sequence[tuple[datetime, datetime]]:
        spans: list[tuple[datetime, datetime]] = []
        ends = [*self._moments, Moment(now, not up, 0)]
        for moment, following in pairwise(ends):
            if moment.up is not up:
                continue
            if spans and spans[-1][1] == moment.at:
                spans[-1] = (spans[-1][0], following.at)
            else:
                spans.append((moment.at, following.at))
        return spans
