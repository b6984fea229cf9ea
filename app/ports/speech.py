"""A voice that reads aloud, as a kiosk's pages use it."""

from __future__ import annotations

from typing import Protocol


class Speech(Protocol):
    """Says one thing at a time; the next one cuts it short. Nothing waits for it and nobody hears of its failure."""

    @property
    def present(self) -> bool:
        """Whether anything can be heard at all."""
        ...

    def say(self, words: str, language: str) -> None: ...
    def stop(self) -> None: ...
