"""Counters and time spans for Prometheus, in its text format."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
_COUNTERS = {
    "pushes": "Batches taken in.",
    "entries": "Journal entries stored.",
    "entries_repeated": "Journal entries that were there already.",
    "quarantined": "Entries that could not be counted.",
    "annotated": "Entries counted with a remark.",
    "forks": "Journals that came in two versions.",
    "gaps": "Batches refused because entries before them are missing.",
    "sweeps": "Sweeps done.",
    "sweeps_failed": "Sweeps that failed.",
    "swept": "Rows that sweeps dealt with.",
    "deliveries": "Webhook deliveries by what became of them.",
    "messages": "Messages to customers by what became of them.",
}
_SPANS = {"request": "Time to answer a request.", "sweep": "Time that a sweep took."}

Labels = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Gauge:
    """A figure that is read when it is asked for: `values` are by labels."""

    name: str
    help: str
    values: Mapping[Labels, float]


@dataclass(slots=True)
class _Span:
    """How often an answer took at most so long."""

    within: list[int]
    count: int = 0
    seconds: float = 0.0


class Metrics:
    """Counts since the start of this process; safe across threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[str, Counter[Labels]] = {name: Counter() for name in _COUNTERS}
        self._spans: dict[str, dict[Labels, _Span]] = {name: {} for name in _SPANS}

    def count(self, name: str, by: int = 1, **labels: str) -> None:
        """Add to the counter `omnitill_<name>_total`."""
        with self._lock:
            self._counts[name][tuple(labels.items())] += by

    def took(self, name: str, seconds: float, **labels: str) -> None:
        """Note a time span in the histogram `omnitill_<name>_seconds`."""
        with self._lock:
            spans, place = self._spans[name], tuple(labels.items())
            if place not in spans:
                spans[place] = _Span([0] * len(_BUCKETS))
            span = spans[place]
            span.count += 1
            span.seconds += seconds
            for index, bucket in enumerate(_BUCKETS):
                span.within[index] += seconds <= bucket

    def text(self, gauges: Iterable[Gauge] = ()) -> str:
        """Everything, as Prometheus reads it (text exposition format 0.0.4)."""
        lines: list[str] = []
        with self._lock:
            for name, words in _COUNTERS.items():
                values: Mapping[Labels, float] = self._counts[name] or {(): 0}
                lines += _family(f"omnitill_{name}_total", "counter", words, values)
            for name, words in _SPANS.items():
                lines += _head(f"omnitill_{name}_seconds", "histogram", words)
                for labels, span in sorted(self._spans[name].items()):
                    lines += _histogram(f"omnitill_{name}_seconds", labels, span)
        for gauge in gauges:
            lines += _family(gauge.name, "gauge", gauge.help, gauge.values)
        return "\n".join(lines) + "\n"


def _family(name: str, kind: str, words: str, values: Mapping[Labels, float]) -> list[str]:
    return [*_head(name, kind, words), *(_sample(name, labels, value) for labels, value in sorted(values.items()))]


def _head(name: str, kind: str, words: str) -> Sequence[str]:
    return f"# HELP {name} {words}", f"# TYPE {name} {kind}"


def _histogram(name: str, labels: Labels, span: _Span) -> list[str]:
    bounds = [*zip(map(str, _BUCKETS), span.within, strict=True), ("+Inf", span.count)]
    return [
        *(_sample(f"{name}_bucket", (*labels, ("le", bound)), within) for bound, within in bounds),
        _sample(f"{name}_sum", labels, round(span.seconds, 6)),
        _sample(f"{name}_count", labels, span.count),
    ]


def _sample(name: str, labels: Labels, value: float) -> str:
    inside = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels)
    return f"{name}{{{inside}}} {value}" if inside else f"{name} {value}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
