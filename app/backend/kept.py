"""JSON as it is kept in a column: text that every reader can read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def kept(message: Mapping[str, Any]) -> str:
    """A message as JSON; halves of characters, which journals may hold and few readers bear, become question marks."""
    return (
        json.dumps(message, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        .encode(errors="replace")
        .decode()
    )
