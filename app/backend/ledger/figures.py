"""What a shift adds up to here: counted from the report tables, with what lies in quarantine at its stated worth."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, select

from app.backend.ledger import cursor
from app.backend.schema import cash_movement, quarantine, sale
from app.backend.terminals.registry import Terminal
from app.wire.push import FIGURES, Heartbeat, ShiftFigures


def compare(connection: Connection, terminal: Terminal, told: ShiftFigures) -> ShiftFigures:
    """Our own figures for a shift, and whether the terminal's are the same."""
    ours = of_shift(connection, terminal, told.shift)
    agree = all(told.figures.get(name, 0) == ours[name] for name in FIGURES)
    return ShiftFigures(told.shift, ours, agree)


def of_shift(connection: Connection, terminal: Terminal, shift: int) -> dict[str, int]:
    """The figures named in `FIGURES`."""
    figures = dict.fromkeys(FIGURES, 0)
    for kind, count, amount in _sums(connection, sale, sale.c.total, _in(sale, terminal, shift), ~sale.c.training):
        figures[f"{kind}s"] += count
        figures[f"{kind}s_total"] += amount
    for kind, _, amount in _sums(
        connection, cash_movement, cash_movement.c.amount, _in(cash_movement, terminal, shift)
    ):
        figures[kind] += amount
    worth = func.coalesce(quarantine.c.amount, 0)
    for figure, count, amount in _sums(connection, quarantine, worth, _in(quarantine, terminal, shift)):
        if f"{figure}_total" in figures:
            figures[figure] += count
            figures[f"{figure}_total"] += amount
        elif figure in figures:
            figures[figure] += amount
    return figures


def fork_seen(connection: Connection, terminal: Terminal, heartbeat: Heartbeat, now_ms: int) -> bool:
    """Whether the terminal's head is another entry than ours of that number; then the epoch is frozen."""
    head = cursor.lock(connection, terminal, heartbeat.epoch)
    if not 0 < heartbeat.head_seq <= head.acked_seq:
        return False
    if cursor.hash_at(connection, terminal, heartbeat.epoch, heartbeat.head_seq) == heartbeat.head_hash:
        return False
    cursor.freeze(connection, terminal, heartbeat.epoch, heartbeat.head_seq, now_ms)
    return True


def _in(table: Table, terminal: Terminal, shift: int) -> ColumnElement[bool]:
    mine = (table.c.store == terminal.store) & (table.c.terminal == terminal.id)
    return mine & (table.c.shift == shift)


def _sums(
    connection: Connection, table: Table, amount: ColumnElement[Any], *where: ColumnElement[bool]
) -> list[tuple[str, int, int]]:
    kind = table.c.figure if table is quarantine else table.c.kind
    query = select(kind, func.count(), func.sum(amount)).where(*where).group_by(kind)
    return [(row[0], int(row[1]), int(row[2])) for row in connection.execute(query)]
