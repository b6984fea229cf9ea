"""The door of several workers that answer at one address: who holds fewer connections takes the next one.

Tills keep their connections. Left to chance, one worker may hold most of them and be busy while another has time.
"""

from __future__ import annotations

import asyncio
import socket
from asyncio import AbstractEventLoop, BaseProtocol
from collections.abc import Callable, MutableSequence

_AFTER_YOU = 0.005  # so long a worker lets those with fewer connections go first, who may be busy or gone
_LOOK_AGAIN = 0.0005
_REST = 1.0  # when the system has no room for another connection


class Shares:
    """How many connections each worker holds, in memory that all of them see; each writes in its own place only."""

    def __init__(self, held: MutableSequence[int], mine: int) -> None:
        self._held = held
        self._mine = mine
        held[mine] = 0

    def take(self) -> None:
        """One more."""
        self._held[self._mine] += 1

    def give_back(self) -> None:
        """One less."""
        self._held[self._mine] -= 1

    @property
    def more_than_another(self) -> bool:
        """Whether another worker holds fewer."""
        return self._held[self._mine] > min(self._held)


async def let_in(listening: socket.socket, shares: Shares, protocol: Callable[[], BaseProtocol]) -> None:
    """Take connections until cancelled; whoever made the protocol gives each back when it is lost."""
    loop = asyncio.get_running_loop()
    listening.settimeout(0)
    while True:
        await _knock(loop, listening)
        await _after_you(loop, shares)
        try:
            connection, _ = listening.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            continue  # another worker was faster, or the client thought better of it
        except OSError:
            await asyncio.sleep(_REST)
            continue
        shares.take()
        await loop.connect_accepted_socket(protocol, connection)


async def _knock(loop: AbstractEventLoop, listening: socket.socket) -> None:
    """Wait until somebody stands before the door."""
    came: asyncio.Future[None] = loop.create_future()
    loop.add_reader(listening, lambda: None if came.done() else came.set_result(None))
    try:
        await came
    finally:
        loop.remove_reader(listening)


async def _after_you(loop: AbstractEventLoop, shares: Shares) -> None:
    until = loop.time() + _AFTER_YOU
    while shares.more_than_another and loop.time() < until:
        await asyncio.sleep(_LOOK_AGAIN)
