"""Checks a whole journal, in a data directory or an export, and names the first entry that is not as recorded."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from app.ports.journal import IntentState
from app.store import schema
from app.store.audit import Auditor, Verdict
from app.store.engine import connect_reading
from app.store.errors import examining
from app.store.export import ExportReader, first_in, ledger_file, recorded_in
from app.wire.entry import GENESIS


def verify_directory(directory: Path) -> Verdict:
    """Check the ledger in a data directory, without writing to it; its till may go on selling.

    Raises Refusal `LEDGER-MISSING`, `LEDGER-FOREIGN`, and `LEDGER-DAMAGED` when the file cannot even be read.
    """
    path = ledger_file(directory)
    auditor = Auditor()
    with examining(), closing(connect_reading(path)) as connection:
        connection.execute("BEGIN")
        troubles = [text for (text,) in connection.execute("PRAGMA integrity_check(3)") if text != "ok"]
        for trouble in troubles:
            auditor.find("file", trouble)
        guards = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")}
        if not guards.issuperset(schema.TRIGGERS):
            auditor.find("guard", "entries can be changed")
        for recorded in recorded_in(connection):
            auditor.take(recorded)
        if not troubles:
            _check_cursors(connection, auditor)
            _check_intents(connection, auditor)
    return auditor.verdict()


def verify_export(path: Path) -> Verdict:
    """Check an exported journal. Of one that starts later, what came before is taken as given."""
    auditor = Auditor(first_in(path))
    for recorded in ExportReader(path, lambda code, place: auditor.find(code, f"line {place}")):
        auditor.take(recorded)
    return auditor.verdict()


def _check_cursors(connection: sqlite3.Connection, auditor: Auditor) -> None:
    for epoch, receipts in connection.execute("SELECT epoch, receipts FROM counter"):
        if receipts != auditor.receipts.get(epoch, 0):
            auditor.find("counter", f"epoch {epoch}: {receipts} numbers issued")
    heads = auditor.heads
    for epoch, acked, digest, confirmed in connection.execute(
        "SELECT epoch, acked_seq, acked_hash, confirmed_seq FROM sync_state"
    ):
        head = heads.get(epoch, (0, GENESIS))[0]
        if not 0 <= confirmed <= acked <= head or digest != _hash_at(connection, epoch, acked):
            auditor.find("cursor", f"epoch {epoch}: {acked} acknowledged, {confirmed} confirmed, {head} recorded")


def _check_intents(connection: sqlite3.Connection, auditor: Auditor) -> None:
    known = {state.value for state in IntentState}
    for intent_id, state, ref in connection.execute(
        "SELECT i.id, i.state, j.id FROM intent i LEFT JOIN journal j ON j.id = i.ref ORDER BY i.row"
    ):
        if ref is None or state not in known:
            auditor.find("intent", f"{intent_id}: {state}")


def _hash_at(connection: sqlite3.Connection, epoch: int, seq: int) -> Any:
    if seq == 0:
        return GENESIS
    row = connection.execute("SELECT hash FROM journal WHERE epoch = ? AND seq = ?", (epoch, seq)).fetchone()
    return row[0] if row else None
