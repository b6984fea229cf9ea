"""What the shared backend bears: each part's figures, on one PostgreSQL made for the measurement."""

from __future__ import annotations

from app.bench.backend_ledger import ledger
from app.bench.backend_orders import order_transition
from app.bench.backend_server import postgres
from app.bench.backend_snapshot import snapshot
from app.bench.backend_stock import hot_row, stock_look_up
from app.bench.figures import Figure
from app.bench.plan import Plan


def backend(plan: Plan) -> list[Figure]:
    """All of it, one after another: what runs at the same time would be measured, too."""
    with postgres() as server:
        figures = [
            *ledger(plan, server),
            *stock_look_up(plan, server),
            *hot_row(plan, server),
            *order_transition(plan, server),
        ]
    return [*figures, *snapshot(plan)]
