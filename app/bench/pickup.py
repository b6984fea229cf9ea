"""From a scanned pass to what the customer is told, known here alone, and the check of the signature in it."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.bench.figures import Against, Figure, median, percentile
from app.bench.pickup_house import KEY, OURS, House, house, shown
from app.bench.plan import Plan
from app.domain.pickup_finding import Case
from app.wire.pickup_pass import opened

_SCAN_LIMIT_MS = 300.0
_CHECK_LIMIT_MS = 5.0
_BARE_SCAN = "one bare Ed25519 check and one look into a dictionary"
_BARE_CHECK = "one bare Ed25519 check of as many bytes"


def pickup(plan: Plan) -> list[Figure]:
    """Scans of every open order in turn; after each the bare check of a signature, in the same loop."""
    with house(plan, plan.open_orders) as store:
        scans, bare_scans = _scans(store, plan.pickup_scans)
        checks, bare_checks = _checks(store, plan.pickup_scans)
    return [
        Figure("pickup_scan_p50", median(scans), "ms", median(bare_scans), _BARE_SCAN),
        Figure(
            "pickup_scan_p99", percentile(scans, 99), "ms", percentile(bare_scans, 99), _BARE_SCAN,
            Against.VALUE, _SCAN_LIMIT_MS,
        ),
        Figure(
            "pickup_signature_p99", percentile(checks, 99), "ms", percentile(bare_checks, 99), _BARE_CHECK,
            Against.VALUE, _CHECK_LIMIT_MS,
        ),
    ]  # fmt: skip


def _scans(store: House, count: int) -> tuple[list[float], list[float]]:
    service = store.parts.store_orders.pickup
    check = _bare_check()
    by_order = {view.fulfilment.order: view for view in store.views}
    ours, floor = [], []
    for turn in range(count):
        seen = store.seen(turn * 7919 % store.orders)
        code = shown(seen)
        started = time.perf_counter()
        finding = service.look(code)
        ours.append(_ms_since(started))
        if finding is None or finding.case is not Case.READY:
            raise AssertionError(f"a ready order was told as {finding}")
        started = time.perf_counter()
        check()
        by_order[seen.order]
        floor.append(_ms_since(started))
    return ours, floor


def _checks(store: House, count: int) -> tuple[list[float], list[float]]:
    key = {one.number: one for one in store.parts.store_orders.book.pass_keys()}[KEY]
    check = _bare_check()

    def holds(_number: int, signature: bytes, message: bytes) -> bool:
        return key.signed(signature, message)

    ours, floor = [], []
    for turn in range(count):
        payload = shown(store.seen(turn % store.orders))[2:-1]
        started = time.perf_counter()
        opened(payload, holds)
        ours.append(_ms_since(started))
        started = time.perf_counter()
        check()
        floor.append(_ms_since(started))
    return ours, floor


def _bare_check() -> Callable[[], None]:
    key, message = OURS.public_key(), bytes(54)
    signature = OURS.sign(message)
    return lambda: key.verify(signature, message)


def _ms_since(started: float) -> float:
    return (time.perf_counter() - started) * 1000
