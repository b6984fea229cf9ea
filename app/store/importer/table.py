"""CSV files as they come: compressed or not, columns in any order, with or without a byte order mark."""

from __future__ import annotations

import csv
import difflib
import gzip
import hashlib
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

from app.domain.refusals import Outage, Refusal
from app.store.importer.summary import RowFault

_HEAD = 65536
# What other systems call our columns, to say which one was probably meant; they are never taken for ours.
_OTHER_NAMES = {
    "gtin": ("ean", "ean13", "barcode", "upc", "code", "raw_code"),
    "sku": ("article", "product_id", "id"),
    "name": ("product", "title", "product_name", "description"),
    "quantity": ("qty", "stock", "on_hand", "count"),
}
csv.field_size_limit(1 << 20)


class CsvTable:
    """One CSV file, opened for reading: header, then rows with their numbers.

    Bytes that are not UTF-8 come through as lone surrogates, so that one bad row does not cost the others. Raises
    Refusal IMPORT-EMPTY for a file without a header and Outage IMPORT-UNREADABLE for one that cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._raw = path.open("rb")
        except OSError as error:
            raise Outage("IMPORT-UNREADABLE", str(error), file=path.name) from error
        packed = self._raw.peek(2)[:2] == b"\x1f\x8b"
        plain = cast("IO[bytes]", gzip.GzipFile(fileobj=self._raw)) if packed else self._raw
        self._text = io.TextIOWrapper(plain, "utf-8-sig", errors="surrogateescape", newline="")
        self._rows = csv.reader(self._text)
        self._size = max(1, path.stat().st_size)
        self.header = self._header()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._text.close()
        self._raw.close()

    @property
    def fraction(self) -> float:
        """How much of the file has been read, 0 to 1."""
        return min(1.0, self._raw.tell() / self._size)

    def rows(self) -> Iterator[list[str] | RowFault]:
        """The rows after the header, blank lines left out; a row that is no CSV comes as its fault."""
        while True:
            try:
                row = next(self._rows)
            except StopIteration:
                return
            except csv.Error:
                yield RowFault.MALFORMED
                continue
            except (OSError, EOFError) as error:
                raise Outage("IMPORT-UNREADABLE", str(error), file=self.path.name) from error
            if row:
                yield row if len(row) == len(self.header) else RowFault.MALFORMED

    def _header(self) -> list[str]:
        try:
            first = next(self._rows, [])
        except (OSError, EOFError, csv.Error) as error:
            self._raw.close()
            raise Outage("IMPORT-UNREADABLE", str(error), file=self.path.name) from error
        header = [name.strip().casefold() for name in first]
        if not any(header):
            self._raw.close()
            raise Refusal("IMPORT-EMPTY", file=self.path.name)
        return header


def require(header: Sequence[str], *alternatives: Sequence[str]) -> None:
    """Refuse a header that lacks a column: of each group at least one must be there.

    Raises Refusal IMPORT-HEADER naming the missing column and the nearest one that is there.
    """
    for names in alternatives:
        if not any(name in header for name in names):
            meant = [other for name in names for other in _OTHER_NAMES.get(name, ()) if other in header]
            near = [n for name in names for n in difflib.get_close_matches(name, header, 1)]
            raise Refusal(
                "IMPORT-HEADER",
                missing=" / ".join(names),
                nearest=(*meant, *near, "-")[0],
                found=", ".join(header)[:200],
            )


def fingerprint(path: Path) -> str:
    """Tells one file from another: name, size and the hash of its first 64 KiB."""
    with path.open("rb") as file:
        head = hashlib.sha256(file.read(_HEAD)).hexdigest()
    return f"{path.name}:{path.stat().st_size}:{head}"
