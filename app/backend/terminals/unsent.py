"""Where each terminal's journal ends, by its last heartbeat: what is not in the ledger yet is still to come."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, FromClause, and_, func

from app.backend.backoffice.tables import terminal_head
from app.backend.database import upsert
from app.backend.schema import ledger_cursor
from app.backend.terminals.registry import Terminal

# Terminals beside how far their journals have come in, and how many entries that leaves
heads: FromClause = terminal_head.outerjoin(
    ledger_cursor,
    and_(
        ledger_cursor.c.store == terminal_head.c.store,
        ledger_cursor.c.terminal == terminal_head.c.terminal,
        ledger_cursor.c.epoch == terminal_head.c.epoch,
    ),
)
unsent: ColumnElement[int] = terminal_head.c.head_seq - func.coalesce(ledger_cursor.c.acked_seq, 0)


def note_head(connection: Connection, terminal: Terminal, epoch: int, head_seq: int, now_ms: int) -> None:
    """Write down where a terminal's journal ends."""
    row = {"store": terminal.store, "terminal": terminal.id, "epoch": epoch, "head_seq": head_seq, "told_ms": now_ms}
    upsert(connection, terminal_head, [row], ("epoch", "head_seq", "told_ms"))
