"""Small facts that a terminal keeps: language, theme, favourites."""

from __future__ import annotations

from typing import Protocol


class SettingsStore(Protocol):
    """Text by key; a missing key gives the default."""

    def get(self, key: str, default: str = "") -> str: ...
    def put(self, key: str, value: str) -> None: ...
