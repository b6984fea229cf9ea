"""From the start of the process to a line for the first scan, and what it keeps in memory, beside an empty window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from app.bench.figures import Against, Figure, median
from app.bench.goods import gtin_at
from app.bench.plan import Plan
from app.bench.scene import ENVIRONMENT
from app.bench.shop import furnish, large_catalogue, scratch

_SECONDS = 0.6
_MEGABYTES = 120
_BARE = "a process with an empty QML window, from its start to its first frame"


def start(plan: Plan) -> list[Figure]:
    """Processes one after the other, a till and an empty window in turn; medians."""
    ours: list[dict[str, float]] = []
    bare: list[dict[str, float]] = []
    with scratch(plan) as directory:
        furnish(directory / "till", large_catalogue(plan))
        # As an installed till has it, the bytecode is kept; here in a place that goes away.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= ENVIRONMENT | {"PYTHONPYCACHEPREFIX": str(directory / "bytecode")}
        for turn in range(plan.starts + 1):
            ours.append(_run(environment, "app.bench.first_scan", str(directory / "till"), gtin_at(turn)))
            bare.append(_run(environment, "app.bench.first_frame"))
            plan.tell(f"start: {turn} of {plan.starts} starts")
    # The first of each warms the system's caches for all.
    return [
        _figure("start_to_scanned", "s", "end", ours[1:], bare[1:], _SECONDS),
        _figure("start_to_ready", "s", "ready", ours[1:], bare[1:], None),
        _figure("memory_rss", "MB", "rss", ours[1:], bare[1:], _MEGABYTES),
        _figure("memory_pss", "MB", "pss", ours[1:], bare[1:], _MEGABYTES),
    ]


def report(ready: float, end: float) -> None:
    """Say on standard output when this process was ready and done, by the system's clock, and what it keeps."""
    facts: dict[str, float] = {"ready": ready, "end": end}
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        name, _, size = line.partition(":")
        if name in ("Rss", "Pss"):
            facts[name.lower()] = int(size.split()[0]) * 1024 / 1_000_000
    sys.stdout.write(json.dumps(facts))
    sys.stdout.flush()


def _figure(
    name: str, unit: str, key: str, ours: list[dict[str, float]], bare: list[dict[str, float]], limit: float | None
) -> Figure:
    value, floor = (median([sample[key] for sample in samples]) for samples in (ours, bare))
    return Figure(name, value, unit, floor, _BARE, Against.EXCESS, limit)


def _run(environment: dict[str, str], module: str, *arguments: str) -> dict[str, float]:
    command = [sys.executable, "-m", module, *arguments]
    started = time.monotonic()
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, text=True)
    facts: dict[str, float] = json.loads(done.stdout)
    return facts | {name: facts[name] - started for name in ("ready", "end")}
