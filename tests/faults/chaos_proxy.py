"""A network between a till and its backend that does what networks do; seeded, so that it can do so again."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import threading
from collections import Counter, deque
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from urllib.parse import urlsplit

PORTAL = b"<html><body>Welcome to the shopping centre's network. <a href=/login>Sign in</a></body></html>"
FAULTS = (
    "slow", "refuse", "lose_request", "cut_after_commit", "cut_mid_answer", "half_open", "portal", "redirect",
    "garbage", "drip", "bad_gateway", "twice",
)  # fmt: skip
_DRIP_SECONDS = 0.05


class ChaosProxy:
    """Forwards HTTP requests to a backend; `with ChaosProxy(address) as proxy:` gives it an `address` of its own.

    Each request meets the next of `script`, or else, with the probability `chance`, one of `faults`. `done` counts.
    """

    def __init__(self, target: str, *, seed: int = 0, chance: float = 0.0, faults: Sequence[str] = FAULTS) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname, parts.port)
        self._random = random.Random(seed)
        self._faults = faults
        self.chance = chance
        self.script: deque[str] = deque()
        self.done: Counter[str] = Counter()
        self.address = ""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="chaos")

    def __enter__(self) -> ChaosProxy:
        self._thread.start()
        self._server = self._call(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._call(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def heal(self) -> None:
        """From now on the network is well."""
        self.script.clear()
        self.chance = 0.0

    def break_all(self, fault: str) -> None:
        """From now on every request meets a fault."""
        self._faults, self.chance = (fault,), 1.0

    def _call(self, work):
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _end(self) -> None:
        self._server.close()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while True:
                fault = self._next() if self.chance == 1.0 else ""
                if fault == "refuse":
                    break
                request = await _message(reader)
                if not await self._answer(fault or self._next(), request, writer):
                    break
        writer.transport.abort()

    def _next(self) -> str:
        if self.script:
            fault = self.script.popleft()
        else:
            fault = self._random.choice(self._faults) if self._random.random() < self.chance else ""
        self.done[fault] += 1
        return fault

    async def _answer(self, fault: str, request: bytes, writer: asyncio.StreamWriter) -> bool:
        """Treat one request; gives whether the connection goes on."""
        match fault:
            case "refuse" | "lose_request":
                return _reset(writer)
            case "half_open":
                await self._forward(request)
                await asyncio.sleep(3600)
            case "portal":
                return await _say(writer, "200 OK", "text/html", PORTAL)
            case "redirect":
                return await _say(writer, "302 Found", "text/html", PORTAL, "Location: http://sign.in/\r\n")
            case "bad_gateway":
                return await _say(writer, "502 Bad Gateway", "text/html", b"<h1>502</h1>")
            case "garbage":
                writer.write(self._random.randbytes(300))
                await writer.drain()
                return False
            case "slow":
                await asyncio.sleep(self._random.random() * 0.05)
            case "twice":
                await self._forward(request)
        answer = await self._forward(request)
        if fault == "cut_after_commit":
            return _reset(writer)
        if fault == "cut_mid_answer":
            writer.write(answer[: self._random.randrange(len(answer))])
            await writer.drain()
            return _reset(writer)
        if fault == "drip":
            for place in range(len(answer)):
                writer.write(answer[place : place + 1])
                await writer.drain()
                await asyncio.sleep(_DRIP_SECONDS)
        writer.write(answer)
        await writer.drain()
        return True

    async def _forward(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(*self._target)
        try:
            writer.write(request)
            await writer.drain()
            return await _message(reader)
        finally:
            writer.close()


async def _message(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = [line.partition(b":") for line in head.lower().split(b"\r\n")]
    length = next((int(value) for name, _, value in lines if name == b"content-length"), 0)
    return head + await reader.readexactly(length)


async def _say(writer: asyncio.StreamWriter, status: str, kind: str, body: bytes, more: str = "") -> bool:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    await writer.drain()
    return True


def _reset(writer: asyncio.StreamWriter) -> bool:
    """End the connection as a broken line does: no goodbye, the rest is lost."""
    wire = writer.get_extra_info("socket")
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False
