"""Everything the backend does by itself, written out once: each thread with its sweeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, select, tuple_

from app.backend.access import sealing
from app.backend.clock import to_ms
from app.backend.clockwork import Sweep
from app.backend.core import Core
from app.backend.customers import sweeping as of_customers
from app.backend.events import log
from app.backend.events.spreading import spread
from app.backend.ledger import resubmitting, reviewing
from app.backend.schema import nonce

_BATCH = 500


def _spent_nonces(core: Core) -> int:
    """Nonces of terminals that do not ask again are taken away when they can no longer be replayed."""
    now_ms = to_ms(core.now())
    own = (nonce.c.terminal, nonce.c.nonce)

    def work(connection: Connection) -> int:
        rows = connection.execute(select(*own).where(nonce.c.expires_ms < now_ms).limit(_BATCH)).all()
        if rows:
            connection.execute(delete(nonce).where(tuple_(*own).in_([tuple(row) for row in rows])))
        return len(rows)

    return core.database.write(work)


THREADS: Mapping[str, Sequence[Sweep]] = {
    "events": (
        Sweep("events.places", 0.5, log.give_places),
        Sweep("webhooks", 0.5, spread),
        Sweep("events.old", 3600, log.forget, log.AT_ONCE),
        Sweep("audit", 60, sealing.seal),
    ),
    "ledger": (
        Sweep("quarantine", 60, resubmitting.after_upgrade, resubmitting.AT_ONCE),
        Sweep("charged prices", 2, reviewing.review, reviewing.AT_ONCE),
    ),
    "clock": (Sweep("nonces", 600, _spent_nonces, _BATCH),),
    "customers": (
        Sweep("purchases", 1, of_customers.carry_purchases, of_customers.BATCH),
        Sweep("gift cards", 2, of_customers.activate_gift_cards, of_customers.BATCH),
        Sweep("holds", 5, of_customers.end_holds, of_customers.BATCH),
        Sweep("wishes", 30, of_customers.look_after_wishes, of_customers.BATCH),
    ),
}
