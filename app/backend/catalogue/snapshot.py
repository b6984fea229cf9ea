"""Snapshots of a feed as files: built once for a cursor, kept beside the database, served in ranges.

A file is also found by its SHA-256, so that whoever has one may hand it on: a node of the store, a cache on the way.
"""

from __future__ import annotations

import hashlib
import os
import re
import threading
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from app.backend.catalogue import feed
from app.backend.database import Database
from app.backend.problems import Refused
from app.wire import fields
from app.wire.snapshot import Manifest, line_of

_LEVEL = 3
_KEPT = 2  # the newest files; the one before may still be on its way to a terminal
_SUFFIX = ".jsonl.zst"


class Snapshots:
    """The snapshots of one backend; safe across threads, one is built at a time."""

    def __init__(self, directory: Path, database: Database, key: Ed25519PrivateKey) -> None:
        self._directory = directory
        self._database = database
        self._key = key
        self._lock = threading.Lock()

    def newest(self, name: str) -> Manifest:
        """The manifest of a snapshot that is close enough to the feed's end; it is built when there is none.

        A few changes do not make a new file: a terminal takes them from the feed, unless what went since then is no
        longer told there.
        """
        with self._lock:
            [extent] = self._database.read(lambda connection: feed.extents(connection, name))
            for cursor in sorted(self._cursors(name), reverse=True):
                if extent.pruned <= cursor <= extent.end and extent.end - cursor <= cursor // 10:
                    return self._manifest(name, cursor)
            return self._build(name)

    def by_digest(self, name: str, digest: str) -> Path:
        """The file with a SHA-256. Raises Refused `SNAPSHOT-GONE`."""
        kept = (self._manifest(name, cursor) for cursor in self._cursors(name))
        cursor = next((int(manifest.cursor) for manifest in kept if manifest.sha256.hex() == digest), -1)
        return self.file(name, cursor)

    def file(self, name: str, cursor: int) -> Path:
        """The file of a snapshot. Raises Refused `SNAPSHOT-GONE`."""
        path = self._directory / f"{name}-{cursor}{_SUFFIX}"
        if not path.exists():
            raise Refused(404, "SNAPSHOT-GONE", "The snapshot is no longer kept", "read the manifest again")
        return path

    def _build(self, name: str) -> Manifest:
        import zstandard

        self._directory.mkdir(parents=True, exist_ok=True)
        draft = self._directory / f".{name}.{os.getpid()}"

        def write(connection: Connection) -> tuple[int, int]:
            cursor, count = feed.position(connection, name), 0
            with draft.open("wb") as file, zstandard.ZstdCompressor(_LEVEL).stream_writer(file) as packed:
                for record in feed.everything(connection, name):
                    packed.write(line_of(*record))
                    count += 1
            return cursor, count

        cursor, count = self._database.snapshot(write)
        with draft.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").digest()
        manifest = Manifest(name, str(cursor), count, draft.stat().st_size, digest)
        signed = replace(manifest, signature=self._key.sign(manifest.base()))
        path = self._directory / f"{name}-{cursor}{_SUFFIX}"
        path.with_suffix(".json").write_bytes(fields.encode(signed.as_json()))
        draft.replace(path)
        self._tidy(name)
        return signed

    def _manifest(self, name: str, cursor: int) -> Manifest:
        path = self._directory / f"{name}-{cursor}{_SUFFIX}"
        return Manifest.from_json(fields.decode(path.with_suffix(".json").read_bytes()))

    def _cursors(self, name: str) -> list[int]:
        pattern = re.compile(re.escape(name) + r"-(\d+)" + re.escape(_SUFFIX))
        names = os.listdir(self._directory) if self._directory.exists() else []  # noqa: PTH208 - names alone
        return [int(found[1]) for entry in names if (found := pattern.fullmatch(entry))]

    def _tidy(self, name: str) -> None:
        for cursor in sorted(self._cursors(name))[:-_KEPT]:
            path = self._directory / f"{name}-{cursor}{_SUFFIX}"
            path.with_suffix(".json").unlink(missing_ok=True)
            path.unlink(missing_ok=True)
