"""Canonical JSON: one text for one value, so that both sides hash the same bytes."""

from __future__ import annotations

import json
from typing import Any


def canonical(value: Any) -> str:
    """JSON with sorted keys and no spaces.

    Raises TypeError for floats, since money is exact, and for what JSON does not have, such as keys that are no text.
    """
    _check(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _check(value: Any) -> None:
    if isinstance(value, float):
        raise TypeError("a float has no place in a ledger")
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError(f"a key that is no text has no place in a ledger: {key!r}")
            _check(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _check(item)
