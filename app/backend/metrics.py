"""Counters for Prometheus, in its text format."""

from __future__ import annotations

import threading
from collections import Counter

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
_HELP = {
    "omnitill_pushes_total": "Batches taken in.",
    "omnitill_entries_total": "Journal entries stored.",
    "omnitill_entries_repeated_total": "Journal entries that were there already.",
    "omnitill_quarantined_total": "Entries that could not be counted.",
    "omnitill_annotated_total": "Entries counted with a remark.",
    "omnitill_forks_total": "Journals that came in two versions.",
    "omnitill_gaps_total": "Batches refused because entries before them are missing.",
    "omnitill_requests_total": "Requests by route and status.",
}
_SECONDS = "omnitill_request_seconds"


class Metrics:
    """Counts since the start of this process; safe across threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, str]] = Counter({(name, ""): 0 for name in _HELP if "requests" not in name})
        self._buckets: Counter[float] = Counter()
        self._seconds = 0.0
        self._requests = 0

    def count(self, name: str, by: int = 1, labels: str = "") -> None:
        """Add to the counter `omnitill_<name>_total`."""
        with self._lock:
            self._counts[f"omnitill_{name}_total", labels] += by

    def request(self, route: str, status: int, seconds: float) -> None:
        """One request answered."""
        self.count("requests", labels=f'{{route="{route}",status="{status}"}}')
        with self._lock:
            self._requests += 1
            self._seconds += seconds
            for bucket in _BUCKETS:
                self._buckets[bucket] += seconds <= bucket

    def text(self) -> str:
        """Everything, as Prometheus reads it (text exposition format 0.0.4)."""
        with self._lock:
            lines: list[str] = []
            for name, words in _HELP.items():
                lines += [f"# HELP {name} {words}", f"# TYPE {name} counter"]
                lines += [f"{n}{labels} {value}" for (n, labels), value in sorted(self._counts.items()) if n == name]
            lines += [f"# HELP {_SECONDS} Time to answer.", f"# TYPE {_SECONDS} histogram"]
            lines += [f'{_SECONDS}_bucket{{le="{bucket}"}} {self._buckets[bucket]}' for bucket in _BUCKETS]
            lines += [f'{_SECONDS}_bucket{{le="+Inf"}} {self._requests}']
            lines += [f"{_SECONDS}_sum {self._seconds:.6f}", f"{_SECONDS}_count {self._requests}"]
        return "\n".join(lines) + "\n"
