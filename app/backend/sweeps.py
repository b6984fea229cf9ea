"""Everything the backend does by itself, written out once: each thread with its sweeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, select, tuple_

from app.backend.access import sealing
from app.backend.catalogue.retelling import BATCH, retell
from app.backend.clock import to_ms
from app.backend.clockwork import Sweep
from app.backend.core import Core
from app.backend.customers import sweeping as of_customers
from app.backend.events import log
from app.backend.events.spreading import spread
from app.backend.ledger import resubmitting, reviewing
from app.backend.notifications import post
from app.backend.orders import sweeping as orders
from app.backend.phone_codes import sending
from app.backend.schema import nonce
from app.backend.stock import reserving
from app.backend.tasks import calling

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


def _order_deadlines(core: Core) -> int:
    """Unpaid orders end, customers are reminded, holds run out."""
    return core.database.write(lambda connection: orders.sweep(connection, to_ms(core.now()), _BATCH))


def _lapsed_reservations(core: Core) -> int:
    """Goods that were held and not picked in time are free again."""
    return len(core.database.write(lambda connection: reserving.expire(connection, to_ms(core.now()), _BATCH)))


def begin(core: Core) -> None:
    """Enter those who follow events, before anything can happen: who is new follows from its entry on."""
    followers = [reviewing.FOLLOWER, *([post.FOLLOWER] if core.settings.smtp_url else [])]
    core.database.write(lambda connection: [log.cursor(connection, follower) for follower in followers])


THREADS: Mapping[str, Sequence[Sweep]] = {
    "events": (
        Sweep("phone codes", 0.5, sending.send, sending.BATCH),  # waits for no mail server
        Sweep("events.places", 0.5, log.give_places),
        Sweep("webhooks", 0.5, spread),
        Sweep("events.old", 3600, log.forget, log.AT_ONCE),
        Sweep("audit", 60, sealing.seal),
    ),
    "ledger": (
        Sweep("quarantine", 60, resubmitting.after_upgrade, resubmitting.AT_ONCE),
        Sweep("charged prices", 2, reviewing.review, reviewing.AT_ONCE),
    ),
    "clock": (
        Sweep("orders", 5, _order_deadlines, _BATCH),
        Sweep("reservations", 15, _lapsed_reservations, _BATCH),
        Sweep("nonces", 600, _spent_nonces, _BATCH),
        Sweep("reductions", 1, retell, BATCH),
        Sweep("old phone codes", 600, sending.forget, sending.BATCH),
        Sweep("old tasks", 600, calling.sweep, calling.BATCH),
        Sweep("old messages", 3600, post.forget, post.BATCH),
    ),
    "messages": (
        Sweep("gather messages", 2, post.gather, post.BATCH),
        Sweep("send messages", 2, post.send, post.BATCH, lease_seconds=900),
    ),
    "customers": (
        Sweep("purchases", 1, of_customers.carry_purchases, of_customers.BATCH),
        Sweep("gift cards", 2, of_customers.activate_gift_cards, of_customers.BATCH),
        Sweep("holds", 5, of_customers.end_holds, of_customers.BATCH),
        Sweep("wishes", 30, of_customers.look_after_wishes, of_customers.BATCH),
    ),
}
