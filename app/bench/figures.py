"""Figures: a measured value beside the floor or control of the same run, and whether its goal holds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Against(StrEnum):
    """What the goal limits: the value itself, how many times the floor it is, or how much more than the floor.

    LEAST and SHARE are for what should be much: the value itself, or its share of a control, is at least the limit.
    """

    VALUE = "value"
    RATIO = "ratio"
    EXCESS = "excess"
    LEAST = "least"
    SHARE = "share"


_MUCH = (Against.LEAST, Against.SHARE)


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. `limit` is what the goal holds it to; a figure without one is for information."""

    name: str
    value: float
    unit: str
    floor: float
    floor_is: str
    against: Against = Against.VALUE
    limit: float | None = None

    @property
    def ratio(self) -> float:
        """How many times its floor the value is."""
        return self.value / self.floor if self.floor else math.inf

    @property
    def holds(self) -> bool:
        """Whether the goal is met."""
        measured = {
            Against.VALUE: self.value,
            Against.RATIO: self.ratio,
            Against.EXCESS: self.value - self.floor,
            Against.LEAST: self.value,
            Against.SHARE: self.ratio,
        }[self.against]
        if self.limit is None:
            return True
        return measured >= self.limit if self.against in _MUCH else measured <= self.limit

    @property
    def goal(self) -> str:
        """The goal in words; empty for a figure without one."""
        if self.limit is None:
            return ""
        words = {
            Against.VALUE: f"at most {self.limit:g} {self.unit}",
            Against.RATIO: f"at most {self.limit:g} × the floor",
            Against.EXCESS: f"at most {self.limit:g} {self.unit} above the floor",
            Against.LEAST: f"at least {self.limit:g} {self.unit}",
            Against.SHARE: f"at least {self.limit:g} × the control",
        }
        return words[self.against]

    def as_json(self) -> dict[str, Any]:
        """The figure as `omnitill bench --json` prints it; a ratio to a floor of nothing is null."""
        body = {**asdict(self), "ratio": self.ratio if self.floor else None, "goal": self.goal, "holds": self.holds}
        return {key: round(v, 4) if isinstance(v, float) else v for key, v in body.items() if key != "against"}


def percentile(samples: Sequence[float], per_cent: float) -> float:
    """The smallest sample that at least so many per cent of all do not exceed (nearest rank)."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(per_cent / 100 * len(ordered)) - 1)]


def median(samples: Sequence[float]) -> float:
    """The middle sample, the lower of two."""
    return percentile(samples, 50)


def table(figures: Sequence[Figure]) -> str:
    """The figures for people."""
    head = ("figure", "measured", "floor", "ratio", "goal", "holds", "the floor is")
    rows = [head] + [
        (
            figure.name,
            f"{figure.value:.4g} {figure.unit}",
            f"{figure.floor:.4g} {figure.unit}",
            f"{figure.ratio:.2f}",
            figure.goal,
            ("yes" if figure.holds else "NO") if figure.limit is not None else "",
            figure.floor_is,
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
