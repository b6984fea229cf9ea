"""What waits: read from the database when somebody asks for the metrics, the same at every worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, Table, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

from app.backend.backoffice.tables import terminal_head
from app.backend.clock import Now, to_ms
from app.backend.clockwork import sweep
from app.backend.database import Database
from app.backend.events.tables import delivery, event
from app.backend.leading.tables import pickup_conflict, store_leader
from app.backend.metrics import Gauge, Labels
from app.backend.notifications.tables import message
from app.backend.schema import quarantine
from app.backend.terminals.unsent import heads, unsent
from app.domain.leading import CONTACT_MS

_MOST_TERMINALS = 100
_WAITING = ("queued", "sending", "failed", "unknown")


def gauges(database: Database, now: Now) -> Sequence[Gauge]:
    """Backlogs and the state of the database's connections. A database that is away leaves the backlogs out."""
    pool = database.engine.pool
    assert isinstance(pool, QueuePool)
    used = pool.checkedout()
    figures = [
        _one("database_connections", "Connections to the database that are open.", pool.checkedin() + used),
        _one("database_connections_used", "Connections to the database that are in use.", used),
    ]
    try:
        backlogs = database.read(lambda connection: _backlogs(connection, to_ms(now())))
    except SQLAlchemyError:
        return [*figures, _one("database_up", "Whether the database answers.", 0)]
    return [*figures, _one("database_up", "Whether the database answers.", 1), *backlogs]


def _backlogs(connection: Connection, now_ms: int) -> list[Gauge]:
    def number(table: Table, *where: ColumnElement[bool]) -> int:
        return int(connection.scalar(select(func.count()).select_from(table).where(*where)) or 0)

    def by_state(table: Table) -> Mapping[Labels, float]:
        state = table.c.state
        query = select(state, func.count()).where(state.in_(_WAITING)).group_by(state)
        found = dict.fromkeys(_WAITING, 0) | {row[0]: row[1] for row in connection.execute(query)}
        return {(("state", name),): value for name, value in found.items()}

    oldest = connection.scalar(select(func.min(message.c.queued_ms)).where(message.c.state == "queued"))
    owing = select(terminal_head.c.store, terminal_head.c.terminal, unsent.label("unsent")).select_from(heads)
    owing = owing.where(unsent > 0)
    worst = owing.order_by(unsent.desc()).limit(_MOST_TERMINALS)
    by_terminal: dict[Labels, float] = {
        (("store", row.store), ("terminal", row.terminal)): row.unsent for row in connection.execute(worst)
    }
    leads = (store_leader.c.fence > 0, store_leader.c.ended_ms == 0)
    silent = store_leader.c.contact_ms < now_ms - CONTACT_MS
    those = owing.subquery()
    terminals, entries = connection.execute(select(func.count(), func.coalesce(func.sum(those.c.unsent), 0))).one()
    lag: dict[Labels, float] = {
        (("sweep", row.name),): max(0, now_ms - row.due_ms) / 1000 for row in connection.execute(select(sweep))
    }
    return [
        _one("quarantined_entries", "Entries that wait for a person.", number(quarantine)),
        _one(
            "events_unnumbered", "Events that have no place among all events yet.", number(event, event.c.seq.is_(None))
        ),
        _one(
            "deliveries_waiting", "Webhook deliveries that are to be made.", number(delivery, delivery.c.state == "due")
        ),
        Gauge("omnitill_messages_waiting", "Messages to customers by state.", by_state(message)),
        _one("message_oldest_seconds", "Age of the oldest message that waits.", _age(oldest, now_ms)),
        _one("unsent_terminals", "Terminals with entries to come.", terminals),
        _one("unsent_entries_all", "Entries to come, by the heartbeats.", int(entries)),
        Gauge("omnitill_unsent_entries", "Entries to come of the terminals with the most.", by_terminal),
        _one("leaders", "Stores that a till leads.", number(store_leader, *leads)),
        _one("leaders_silent", "Leaders that were not heard of for a while.", number(store_leader, *leads, silent)),
        _one("pickup_conflicts", "Handovers that cannot both be true.", number(pickup_conflict)),
        Gauge("omnitill_sweep_lag_seconds", "How long a sweep has been due.", lag),
    ]


def _one(name: str, words: str, value: float) -> Gauge:
    return Gauge(f"omnitill_{name}", words, {(): value})


def _age(since_ms: int | None, now_ms: int) -> float:
    return 0 if since_ms is None else max(0, now_ms - since_ms) / 1000
