"""Runs benchmarks by name and reports: a table, or JSON; what it is doing goes to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping

from app.bench.backend import backend
from app.bench.backend_scale import scale
from app.bench.commits import sale_commit
from app.bench.figures import Figure, table
from app.bench.importing import import_file
from app.bench.kiosk_monkey import kiosk_monkey
from app.bench.live_import import import_in_live_till
from app.bench.paying import pay_to_receipt
from app.bench.pickup import pickup
from app.bench.pickup_codes import pickup_codes
from app.bench.plan import Plan, full_plan
from app.bench.printing import receipt_printing
from app.bench.scanning import scan_to_paint
from app.bench.searching import search_query
from app.bench.starting import start
from app.bench.typing import search_shown
from app.bench.wedge import wedge

BENCHES: Mapping[str, Callable[[Plan], list[Figure]]] = {
    "scan_to_paint": scan_to_paint,
    "sale_commit": sale_commit,
    "pay_to_receipt": pay_to_receipt,
    "receipt_printing": receipt_printing,
    "wedge": wedge,
    "search_3_letters": lambda plan: search_query(plan) + search_shown(plan),
    "start": start,
    "import": import_file,
    "import_in_live_till": import_in_live_till,
    "pickup": pickup,
    "pickup_codes": pickup_codes,
    "kiosk_monkey": kiosk_monkey,
    "backend": backend,
    "scale": scale,
}
_HELD, _MISSED, _USAGE = 0, 1, 2


def run_benches(name: str, *, as_json: bool, plan: Plan | None = None) -> int:
    """Run one benchmark, or all. Gives 1 when a goal does not hold, 2 for an unknown name, else 0."""
    if name and name not in BENCHES:
        sys.stderr.write(f"No benchmark is called {name}; there are: {', '.join(BENCHES)} [BENCH-NAME]\n")
        return _USAGE
    chosen = [BENCHES[name]] if name else list(BENCHES.values())
    figures = [figure for bench in chosen for figure in bench(plan or full_plan())]
    if as_json:
        json.dump([figure.as_json() for figure in figures], sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        sys.stdout.write(table(figures) + "\n")
    return _HELD if all(figure.holds for figure in figures) else _MISSED
