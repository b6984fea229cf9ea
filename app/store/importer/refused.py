"""The file of refused rows, for a person to open in a spreadsheet, mend and import again."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

OWN_COLUMNS = ("refused_row", "refused_reason", "refused_hint")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def refused_path(path: Path, folder: Path | None) -> Path:
    """Where the refused rows of a file go: `<name>.refused.csv` in a folder, by default its own."""
    name = path.name.removesuffix(".gz").removesuffix(".csv")
    return (folder or path.parent) / f"{name}.refused.csv"


class RefusedRows:
    """Rows with their line, reason and hint before the original columns; made when the first row is refused.

    `size` is the length that is known to be written; a resumed import cuts the file back to it.
    """

    def __init__(self, path: Path, header: Sequence[str], size: int = 0) -> None:
        self.path = path
        self.size = size
        self._header = header
        self._waiting: list[list[str]] = []
        if not size:
            path.unlink(missing_ok=True)
        elif path.exists():
            with path.open("r+b") as file:
                file.truncate(size)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is None:
            self.flush()

    def add(self, number: int, reason: str, hint: str, row: Sequence[str]) -> None:
        """Keep a refused row until the next flush; `number` counts rows from 1 after the header."""
        self._waiting.append([str(number), reason, hint, *(safe_cell(cell) for cell in row)])

    def flush(self) -> None:
        """Write what waits."""
        if not self._waiting:
            return
        text = io.StringIO()
        writer = csv.writer(text)
        if not self.size:
            writer.writerow([*OWN_COLUMNS, *(safe_cell(name) for name in self._header)])
        writer.writerows(self._waiting)
        with self.path.open("ab") as file:
            file.write(text.getvalue().encode("utf-8", "surrogateescape"))
            self.size = file.tell()
        self._waiting.clear()


def safe_cell(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA) else text
