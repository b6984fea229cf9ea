"""The snapshot of a feed: everything that is there, in one file, and the signed manifest that vouches for it.

The file is zstd over lines of JSON, each a feed record as in a page, without tombstones, in the order of their
versions.
Applying it and then the feed from the manifest's cursor gives the same as applying the feed from its beginning.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Self

from app.wire import fields
from app.wire.canonical import canonical
from app.wire.feed import FeedRecord, record_of
from app.wire.signing import manifest_base, signature_holds

_TEXT = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a snapshot is: its feed and cursor, the number of records, and size and SHA-256 of the compressed file."""

    feed: str
    cursor: str
    count: int
    size: int
    sha256: bytes
    signature: bytes = bytes(64)

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return {**self._signed(), "signature": self.signature.hex()}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The manifest. Raises BadMessage."""
        return cls(
            fields.text(message, "feed", 40),
            fields.text(message, "cursor", 100),
            fields.whole(message, "count"),
            fields.whole(message, "size"),
            fields.octets(message, "sha256", 32),
            fields.octets(message, "signature", 64),
        )

    def base(self) -> bytes:
        """The bytes that the backend signs."""
        return manifest_base(canonical(self._signed()))

    def holds(self, server_key: bytes) -> bool:
        """Whether the backend with this key vouches for it."""
        return signature_holds(server_key, self.base(), self.signature)

    def _signed(self) -> dict[str, Any]:
        return {
            "feed": self.feed,
            "cursor": self.cursor,
            "count": self.count,
            "size": self.size,
            "sha256": self.sha256.hex(),
        }


def line_of(kind: str, key: str, version: int, body: str) -> bytes:
    """A record as a line of a snapshot; its body is JSON already."""
    return f'{{"kind":"{kind}","key":{_TEXT(key)},"version":{version},"body":{body}}}\n'.encode()


def records_of(lines: Iterable[bytes]) -> Iterator[FeedRecord]:
    """The records in a snapshot's lines; those of kinds this version does not know are left out.

    Raises BadMessage or KeyError for a line that is none.
    """
    for line in lines:
        if (record := record_of(fields.decode(line))) is not None:
            yield record
