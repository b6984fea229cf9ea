"""The journal as a file that anyone can check: JSON lines, a header, and a footer that says how much there must be."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.refusals import Refusal
from app.store.engine import connect_reading
from app.store.errors import examining
from app.store.opening import LedgerFiles, check_header, sync_directory
from app.store.rows import body_text
from app.wire.entry import Entry

FORMAT = "omnitill.journal.1"
# Cast, because a damaged row may hold anything.
_QUERY = "SELECT {} FROM journal WHERE epoch > (SELECT min(epoch) FROM journal) OR seq >= ? ORDER BY epoch, seq".format(
    ", ".join(
        f"CAST(ifnull({name}, '') AS {kind})"
        for kind, names in (
            ("INTEGER", ("epoch", "seq", "schema", "shift")),
            ("TEXT", ("id", "kind", "at", "number", "ref")),
            ("BLOB", ("body", "prev", "hash")),
        )
        for name in names
    )
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An entry with what the journal keeps beside it: its shift, receipt number, and the entry it takes back."""

    entry: Entry
    shift: int
    number: str
    ref: str


def recorded_in(connection: sqlite3.Connection, first: int = 1) -> Iterator[Recorded]:
    """The journal behind a driver's connection in order, its first epoch from a sequence number on."""
    row = connection.execute("SELECT id FROM terminal").fetchone()
    terminal = row[0] if row else ""
    for epoch, seq, schema, shift, entry_id, kind, at, number, ref, body, prev, digest in connection.execute(
        _QUERY, (first,)
    ):
        entry = Entry(terminal, epoch, seq, entry_id, kind, schema, at, body_text(body), prev, digest)
        yield Recorded(entry, shift, number, ref)


def export_journal(directory: Path, target: Path, first: int = 1) -> int:
    """Write the journal of a data directory to a file and give the number of entries. The till may go on selling.

    With `first` the beginning is left out, and the file says so: its check takes what came before as given.
    Raises Refusal `LEDGER-MISSING`, `LEDGER-DAMAGED`, `LEDGER-FOREIGN`, `EXPORT-EXISTS`, and the disk's outages.
    """
    path = ledger_file(directory)
    if target.exists():
        raise Refusal("EXPORT-EXISTS", file=target.name)
    draft = target.with_name(target.name + ".part")
    with examining(), closing(connect_reading(path)) as connection, draft.open("wb") as file:
        draft.chmod(0o600)
        digest, count, head = hashlib.sha256(), 0, ""

        def put(line: dict[str, Any]) -> None:
            text = json.dumps(line, sort_keys=True).encode() + b"\n"
            digest.update(text)
            file.write(text)

        connection.execute("BEGIN")
        row = connection.execute("SELECT store, name, epoch FROM terminal").fetchone()
        store, name, epoch = row or ("", "", 0)
        put({"format": FORMAT, "store": store, "name": name, "epoch": epoch, "first": first})
        for recorded in recorded_in(connection, first):
            put(_line(recorded))
            count, head = count + 1, recorded.entry.hash.hex()
        put({"entries": count, "head": head, "digest": digest.hexdigest()})
        file.flush()
        os.fsync(file.fileno())
    draft.replace(target)
    sync_directory(target.parent)
    return count


def first_in(path: Path) -> int:
    """The number of the entry at which an export says it starts; 1 for a whole one."""
    with path.open("rb") as file:
        header = _parsed(file.readline()) or {}
    first = header.get("first")
    return first if isinstance(first, int) and first > 1 else 1


def ledger_file(directory: Path) -> Path:
    """The ledger in a data directory, to be read only. Raises Refusal `LEDGER-MISSING` and those of a damaged one."""
    files = LedgerFiles(directory)
    if not files.ledger.is_file():
        raise Refusal("LEDGER-MISSING", directory=str(directory))
    check_header(files)
    return files.ledger


class ExportReader:
    """Reads an export line by line. `trouble` hears what is wrong with the file as a file: a word and the line."""

    def __init__(self, path: Path, trouble: Callable[[str, int], None]) -> None:
        self._path = path
        self._trouble = trouble

    def __iter__(self) -> Iterator[Recorded]:
        digest, count, head, ended = hashlib.sha256(), 0, "", False
        with self._path.open("rb") as file:
            for place, text in enumerate(file, start=1):
                line = _parsed(text)
                if line is None or ended:
                    self._trouble("line", place)
                elif place == 1:
                    if line.get("format") != FORMAT:
                        self._trouble("format", place)
                elif "entries" in line:
                    ended = True
                    if (line["entries"], line.get("head"), line.get("digest")) != (count, head, digest.hexdigest()):
                        self._trouble("footer", place)
                else:
                    recorded = _recorded(line)
                    if recorded is None:
                        self._trouble("line", place)
                    else:
                        count, head = count + 1, recorded.entry.hash.hex()
                        yield recorded
                digest.update(text)
        if not ended:
            self._trouble("cut", count)


def _line(recorded: Recorded) -> dict[str, Any]:
    entry = recorded.entry
    return {
        "terminal": entry.terminal,
        "epoch": entry.epoch,
        "seq": entry.seq,
        "id": entry.id,
        "kind": entry.kind,
        "schema": entry.schema,
        "at": entry.at,
        "body": entry.body,
        "prev": entry.prev.hex(),
        "hash": entry.hash.hex(),
        "shift": recorded.shift,
        "number": recorded.number,
        "ref": recorded.ref,
    }


def _parsed(text: bytes) -> dict[str, Any] | None:
    try:
        line = json.loads(text)
    except ValueError:
        return None
    return line if isinstance(line, dict) else None


def _recorded(line: dict[str, Any]) -> Recorded | None:
    texts = [line.get(name) for name in ("terminal", "id", "kind", "at", "body", "prev", "hash", "number", "ref")]
    counts = [line.get(name) for name in ("epoch", "seq", "schema", "shift")]
    if not (all(isinstance(text, str) for text in texts) and all(isinstance(count, int) for count in counts)):
        return None
    try:
        prev, digest = bytes.fromhex(line["prev"]), bytes.fromhex(line["hash"])
    except ValueError:
        return None
    entry = Entry(
        line["terminal"], line["epoch"], line["seq"], line["id"], line["kind"], line["schema"], line["at"],
        line["body"], prev, digest,
    )  # fmt: skip
    return Recorded(entry, line["shift"], line["number"], line["ref"])
