"""Pulling who works in the store, so that somebody who was let go is gone from the terminal within a minute."""

from __future__ import annotations

from typing import Protocol

from app.ports.backend_link import OnStore, PeopleLink
from app.wire.people import PeopleAnswer, PeopleRequest


class Roster(Protocol):
    """Where the people are kept."""

    def asked(self) -> PeopleRequest: ...
    def take_over(self, answer: PeopleAnswer, store: str) -> bool: ...


class PeoplePuller:
    """Brings the people up to the backend's. `store` is the terminal's own."""

    def __init__(self, link: PeopleLink, roster: Roster, on_store: OnStore, store: str) -> None:
        self._link = link
        self._roster = roster
        self._on_store = on_store
        self._store = store

    async def step(self) -> bool:
        """Ask once and take over what is told; gives whether anything changed. Raises LinkError."""
        asked = await self._on_store(self._roster.asked)
        answer = await self._link.people(asked)
        return await self._on_store(lambda: self._roster.take_over(answer, self._store))
