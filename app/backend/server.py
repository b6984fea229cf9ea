"""The server of one process: alone at its address, or one of several that share the connections out."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress

import uvicorn

from app.backend.connection import Connection
from app.backend.door import Shares, let_in
from app.backend.hints import Hints


class Server(uvicorn.Server):
    """Answers until it is told to stop. With `shares` it lets in connections at a door that other workers use too."""

    def __init__(
        self, config: uvicorn.Config, hints: Hints, on_ready: Callable[[], None], shares: Shares | None = None
    ) -> None:
        super().__init__(config)
        self._hints = hints
        self._on_ready = on_ready
        self._shares = shares
        self._doors: list[asyncio.Task[None]] = []

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        shares = self._shares
        await super().startup(sockets if shares is None else [])
        if shares is not None:
            for listening in sockets or []:
                self._doors.append(asyncio.create_task(let_in(listening, shares, lambda: self._connection(shares))))
        self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let nobody in any more, and finish what was begun."""
        self._hints.stop()  # who listens would be waited for
        for door in self._doors:
            door.cancel()
            with suppress(asyncio.CancelledError):
                await door
        await super().shutdown(sockets)

    def _connection(self, shares: Shares) -> Connection:
        connection = Connection(self.config, self.server_state, self.lifespan.state)
        connection.when_lost = shares.give_back
        return connection
