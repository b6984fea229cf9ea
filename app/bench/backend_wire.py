"""A load on a backend: so many connections at once, each asking the next thing when the last is answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

_BUSY = (429, 503)
_REST = 0.05


@dataclass(slots=True)
class _Course:
    """How a load goes: `full` is when the first connection had nothing left to ask, `answered` how much was by then."""

    answered: int = 0
    full: float = 0.0


def pace(address: str, queues: Sequence[Sequence[bytes]]) -> float:
    """Send requests that are ready, a connection for each queue; gives how many were answered a second.

    Counted is the time in which all connections were in use. Raises RuntimeError as `drive`.
    """
    return asyncio.run(_drive(address, queues))[1]


def drive(address: str, queues: Sequence[Sequence[bytes]]) -> float:
    """Send requests that are ready, a connection for each queue; gives the seconds until all are answered with 200.

    Who is asked to come back later does. Raises RuntimeError for any other answer.
    """
    return asyncio.run(_drive(address, queues))[0]


async def _drive(address: str, queues: Sequence[Sequence[bytes]]) -> tuple[float, float]:
    lines, course = [await Line.to(address) for _ in queues], _Course()
    started = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for line, queue in zip(lines, queues, strict=True):
            group.create_task(_all(line, queue, course))
    seconds = time.perf_counter() - started
    for line in lines:
        await line.close()
    return seconds, course.answered / (course.full - started)


async def _all(line: Line, queue: Sequence[bytes], course: _Course) -> None:
    for request in queue:
        status, body = await line.ask(request)
        while status in _BUSY:
            await asyncio.sleep(_REST)
            status, body = await line.ask(request)
        if status != 200:
            raise RuntimeError(f"answered {status}: {body[:500]!r}")
        course.answered += not course.full
    course.full = course.full or time.perf_counter()


class Line:
    """A connection that is kept open."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def to(cls, address: str) -> Line:
        """A connection to a backend."""
        place = urlsplit(address)
        return cls(*await asyncio.open_connection(place.hostname, place.port))

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Send a request; gives the status and the body of the answer. Raises OSError when the line breaks."""
        self._writer.write(request)
        try:
            head = await self._reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
            return int(head[9:12]), await self._reader.readexactly(length)
        except asyncio.IncompleteReadError as error:
            raise ConnectionResetError("the line broke") from error

    async def close(self) -> None:
        """Close it, also when it broke before."""
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()
