"""Canonical JSON: one text for one value, so that both sides hash the same bytes."""

from __future__ import annotations

import json
from typing import Any

_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_TEXT = frozenset((str,))
_PLAIN = frozenset((str, int, bool, type(None)))


def canonical(value: Any) -> str:
    """JSON with sorted keys and no spaces.

    Raises TypeError for floats, since money is exact, and for what JSON does not have, such as keys that are no text.
    """
    _check(value)
    return _ENCODER.encode(value)


def _check(value: Any) -> None:
    # Nearly all that a body holds is plain; it is passed over in sets because every sale waits for this.
    if isinstance(value, dict):
        if not _TEXT.issuperset(map(type, value)):
            for key in value:
                if not isinstance(key, str):
                    raise TypeError(f"a key that is no text has no place in a ledger: {key!r}")
        value = value.values()
    elif isinstance(value, float):
        raise TypeError("a float has no place in a ledger")
    elif not isinstance(value, list | tuple):
        return
    if not _PLAIN.issuperset(map(type, value)):
        for item in value:
            if type(item) not in _PLAIN:
                _check(item)
