"""The door of several workers at one address."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from functools import partial

import pytest

from app.backend.door import Shares, let_in

Play = Callable[[tuple[str, int]], Awaitable[None]]


class Guest(asyncio.Protocol):
    """A connection that gives itself back when it is lost."""

    def __init__(self, shares: Shares) -> None:
        self._shares = shares

    def connection_lost(self, _exc: Exception | None) -> None:
        self._shares.give_back()


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as door:
        yield door


async def _until(held: list[int], wanted: list[int]) -> None:
    async with asyncio.timeout(20):
        while held != wanted:
            await asyncio.sleep(0)


async def _with_doors(listening: socket.socket, held: list[int], workers: int, play: Play) -> None:
    shares = [Shares(held, place) for place in range(workers)]
    sockets = [listening.dup() for _ in shares]
    doors = [
        asyncio.create_task(let_in(one, mine, partial(Guest, mine))) for one, mine in zip(sockets, shares, strict=True)
    ]
    try:
        await play(listening.getsockname())
    finally:
        for door in doors:
            door.cancel()
            with suppress(asyncio.CancelledError):
                await door
        for one in sockets:
            one.close()


def test_workers_share_connections_evenly(listening: socket.socket) -> None:
    held = [0, 0, 0, 0]

    async def eight_come(address: tuple[str, int]) -> None:
        writers = [(await asyncio.open_connection(*address))[1] for _ in range(8)]
        await _until(held, [2, 2, 2, 2])
        for writer in writers:
            writer.close()
            await writer.wait_closed()
        await _until(held, [0, 0, 0, 0])

    asyncio.run(_with_doors(listening, held, 4, eight_come))


def test_a_worker_with_more_connections_takes_the_next_when_the_other_does_not(listening: socket.socket) -> None:
    held = [0, 0]

    async def three_come_to_one(address: tuple[str, int]) -> None:
        writers = [(await asyncio.open_connection(*address))[1] for _ in range(3)]
        await _until(held, [3, 0])  # the second is busy, or has ended
        for writer in writers:
            writer.close()
            await writer.wait_closed()
        await _until(held, [0, 0])

    asyncio.run(_with_doors(listening, held, 1, three_come_to_one))


def test_a_worker_that_starts_again_holds_nothing(listening: socket.socket) -> None:
    held = [7, 3]
    Shares(held, 0)
    assert held == [0, 3]
