"""What really happened to a simulated device, kept apart from what anyone believes: append-only JSON lines."""

import json
from datetime import UTC, datetime
from pathlib import Path


class Ledger:
    """Ground truth of one device, in memory and, where a path is given, on disk."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self.entries: list[dict[str, object]] = []

    def note(self, happening: str, **facts: object) -> None:
        """Append one entry."""
        entry: dict[str, object] = {"at": datetime.now(UTC).isoformat(), "happening": happening, **facts}
        self.entries.append(entry)
        if self._path is not None:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(entry, ensure_ascii=False) + "\n")
