"""Whatever order, repetition or loss the network makes of pushes, the backend ends with the till's journal."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.backend import schema
from app.wire import push
from tests.backend.backend_shop import Shop, Till

# What the network does with a push: delivers it; loses the answer; delivers it now and again much later; loses it.
deliveries = st.lists(
    st.tuples(
        st.sampled_from(["delivered", "answer lost", "repeated later", "lost"]),
        st.integers(1, 12),
        st.integers(1, 6),
        st.integers(0, 3),
    ),
    max_size=14,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deliveries)
def test_the_backend_ends_with_the_journal_of_the_till(shop: Shop, plan: list[tuple[str, int, int, int]]) -> None:
    till, late = shop.till(), list[push.Push]()
    till.day(sales=2)
    for what, first, count, sold in plan:
        for _ in range(sold):
            till.sell()
        start = min(first, len(till.journal))
        batch = till.batch(start, start + count - 1)
        if what == "lost":
            continue
        assert till.send(batch.as_json()).status == 200
        if what == "repeated later":
            late.append(batch)
    for batch in reversed(late):
        assert till.send(batch.as_json()).status == 200
    drain(till)
    assert kept(shop, till) == [(entry.seq, entry.hash, entry.body.encode()) for entry in till.journal]
    beat = push.HeartbeatAnswer.from_json(till.heartbeat(counted(till)).message)
    assert beat.shifts[0].agree
    assert beat.confirmed_seq == len(till.journal)


def drain(till: Till) -> None:
    """Push as a till does: from the backend's cursor, in batches, until all is acknowledged."""
    while (acked := till.cursor().acked_seq) < len(till.journal):
        till.pushed(acked + 1, acked + 5)


def kept(shop: Shop, till: Till) -> list[tuple[int, bytes, bytes]]:
    rows = [row for row in shop.rows(schema.ledger_entry) if row["terminal"] == till.id]
    return sorted((row["seq"], row["hash"], row["body"]) for row in rows)


def counted(till: Till) -> dict[str, int]:
    """What the till itself counts."""
    figures = dict.fromkeys(push.FIGURES, 0)
    for entry in till.journal:
        body = json.loads(entry.body)
        if f"{entry.kind}s_total" in figures:
            figures[f"{entry.kind}s"] += 1
            figures[f"{entry.kind}s_total"] += body["total"]
        elif entry.kind == "cash_movement":
            figures[body["kind"]] += body["amount"]
    return figures
