"""The client of the backend for an enrolled terminal: signed requests, strict answers."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.refusals import Outage
from app.ports.backend_link import LinkError, Trouble
from app.ports.clock import Clock
from app.remote.answers import media_type, message_in, read_with, trouble_in, trouble_of
from app.remote.credentials import Enrolment
from app.remote.hints import hints_in
from app.wire import fields
from app.wire.feed import FeedPage, page_of
from app.wire.people import PeopleAnswer, PeopleRequest
from app.wire.problem import MEDIA_TYPE, Problem
from app.wire.push import Heartbeat, HeartbeatAnswer, Opaque, Push, PushAnswer
from app.wire.signing import NONCE_BYTES, signed_headers
from app.wire.snapshot import Manifest
from app.wire.stock import ProductStock, StockPage

T = TypeVar("T")

_TIMEOUT = httpx.Timeout(15.0, connect=5.0)
# A line that brings a byte now and then never times out by itself: an exchange has so long in all, a download so long
# for each chunk.
_EXCHANGE_SECONDS = 30.0
_CHUNK_SECONDS = 30.0
_CHUNK = 1 << 16
_PLAIN = {"accept-encoding": "identity"}  # a packed answer could unpack to more than there is memory
_SNAPSHOT = "application/zstd"
_HINTS, _EVENTS = "/v1/hints/stream", "text/event-stream"
_LISTENING = httpx.Timeout(15.0, connect=5.0, read=30.0)  # the backend says every ten seconds that it is there
_MOST_ANSWER = 32 * 1024 * 1024


class BackendClient:
    """Implements the `BackendLink` port over HTTP. Make, use and close it on one event loop."""

    def __init__(
        self, enrolment: Enrolment, key: bytes, clock: Clock, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._enrolment = enrolment
        self._key = Ed25519PrivateKey.from_private_bytes(key)
        self._clock = clock
        self._ahead = timedelta()
        self._http = httpx.AsyncClient(
            base_url=enrolment.url.rstrip("/"),
            timeout=_TIMEOUT,
            transport=transport,
            headers=_PLAIN,
            follow_redirects=False,
        )

    @property
    def terminal(self) -> str:
        """The id that the backend knows this terminal by."""
        return self._enrolment.terminal

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def push(self, batch: Push) -> PushAnswer:
        """Push a batch. Raises LinkError."""
        return await self._post("ledger", batch.as_json(), PushAnswer.from_json)

    async def push_opaque(self, entry: Opaque) -> PushAnswer:
        """Push one entry as bytes. Raises LinkError."""
        return await self._post("quarantine", entry.as_json(), PushAnswer.from_json)

    async def heartbeat(self, beat: Heartbeat) -> HeartbeatAnswer:
        """Compare cursors. Raises LinkError."""
        return await self._post("heartbeat", beat.as_json(), HeartbeatAnswer.from_json)

    async def feed(self, cursor: str, limit: int) -> FeedPage:
        """One page of the catalogue feed. Raises LinkError."""
        query = str(httpx.QueryParams({"cursor": cursor, "limit": str(limit)}))
        message = await self.ask("GET", f"/v1/feeds/catalogue?{query}", b"")
        return read_with(page_of, message)

    async def stock(self, cursor: str, limit: int) -> StockPage:
        """One page of the figures of this store's stock. Raises LinkError."""
        query = str(httpx.QueryParams({"cursor": cursor, "limit": str(limit)}))
        return read_with(StockPage.from_json, await self.ask("GET", f"/v1/feeds/stock?{query}", b""))

    async def people(self, asked: PeopleRequest) -> PeopleAnswer:
        """Who works in this store. Raises LinkError."""
        return await self._post("people", asked.as_json(), PeopleAnswer.from_json)

    async def who_has(self, sku: str) -> ProductStock:
        """Which stores have a product: this one, then the nearest. Raises LinkError."""
        target = f"/v1/terminals/{self._enrolment.terminal}/stock?{httpx.QueryParams({'sku': sku})}"
        return read_with(ProductStock.from_json, await self.ask("GET", target, b""))

    async def hints(self) -> AsyncIterator[Mapping[str, int]]:
        """Hear how far each feed goes, whenever that changes, until the backend ends it. Raises LinkError."""
        headers = self._signed("GET", _HINTS, b"")
        try:
            async with self._http.stream("GET", _HINTS, headers=headers, timeout=_LISTENING) as response:
                if response.status_code != httpx.codes.OK or media_type(response) != _EVENTS:
                    raise LinkError(Trouble.FAULT, f"hints {response.status_code}")
                async for ends in hints_in(response.aiter_raw()):
                    yield ends
        except httpx.HTTPError as error:
            raise trouble_of(error) from error

    async def snapshot(self, into: Path) -> str:
        """Fetch the catalogue's snapshot, continuing what an earlier try left.

        Raises LinkError, Outage `DISK-FULL`, `DISK-IO`.
        """
        message = await self.ask("GET", "/v1/feeds/catalogue/snapshot/manifest", b"")
        manifest = read_with(Manifest.from_json, message)
        if not manifest.holds(bytes.fromhex(self._enrolment.server_key)):
            raise LinkError(Trouble.NOT_US, "the manifest's signature does not hold")
        if manifest.count == 0:
            return ""
        await self._download(manifest, into)
        return manifest.cursor

    async def _download(self, manifest: Manifest, into: Path) -> None:
        part = into.with_name(f"{into.name}.{manifest.sha256.hex()[:12]}.part")
        for stale in into.parent.glob(f"{into.name}.*.part"):
            if stale != part:
                stale.unlink(missing_ok=True)
        if not part.exists() or part.stat().st_size != manifest.size:
            await self._fetch(manifest, part)
        if await asyncio.to_thread(_digest, part) != manifest.sha256:
            part.unlink()
            raise LinkError(Trouble.FAULT, "the snapshot did not arrive whole")
        part.replace(into)

    async def _fetch(self, manifest: Manifest, part: Path) -> None:
        have = part.stat().st_size if part.exists() else 0
        have = have if have < manifest.size else 0
        target = f"/v1/snapshots/{manifest.sha256.hex()}"
        headers = self._signed("GET", target, b"") | {"Range": f"bytes={have}-"}
        loop = asyncio.get_running_loop()
        try:
            async with (
                asyncio.timeout(_CHUNK_SECONDS) as limit,
                self._http.stream("GET", target, headers=headers) as response,
            ):
                if response.status_code == httpx.codes.OK:
                    have = 0
                elif response.status_code != httpx.codes.PARTIAL_CONTENT:
                    raise LinkError(Trouble.FAULT, f"snapshot {response.status_code}")
                if media_type(response) != _SNAPSHOT:
                    raise LinkError(Trouble.NOT_US, f"snapshot {media_type(response)}")
                with part.open("r+b" if have else "wb") as file:
                    file.seek(have)
                    async for chunk in response.aiter_raw(_CHUNK):
                        limit.reschedule(loop.time() + _CHUNK_SECONDS)
                        file.write(chunk)
                        if file.tell() > manifest.size:
                            raise LinkError(Trouble.FAULT, "the snapshot is longer than it should be")
        except httpx.HTTPError as error:
            raise trouble_of(error) from error
        except TimeoutError:
            raise LinkError(Trouble.UNREACHABLE, "the snapshot comes too slowly") from None
        except OSError as error:
            raise Outage("DISK-FULL" if error.errno == errno.ENOSPC else "DISK-IO", str(error)) from error

    async def _post(self, what: str, message: fields.Message, read: Callable[[fields.Message], T]) -> T:
        target = f"/v1/terminals/{self._enrolment.terminal}/{what}"
        return read_with(read, await self.ask("POST", target, fields.encode(message)))

    async def ask(self, method: str, target: str, body: bytes) -> fields.Message:
        """The message that a signed request is answered with. Raises LinkError."""
        response = await self._exchange(method, target, body)
        if response.status_code == httpx.codes.UNAUTHORIZED and self._set_clock(response):
            response = await self._exchange(method, target, body)
        return message_in(response)

    async def _exchange(self, method: str, target: str, body: bytes) -> httpx.Response:
        headers = self._signed(method, target, body) | {"content-type": "application/json"}
        content = bytearray()
        try:
            async with (
                asyncio.timeout(_EXCHANGE_SECONDS),
                self._http.stream(method, target, content=body, headers=headers) as response,
            ):
                if response.headers.get("content-encoding", "identity") != "identity":
                    raise LinkError(Trouble.NOT_US, "an answer in another encoding")
                async for chunk in response.aiter_raw(_CHUNK):
                    content += chunk
                    if len(content) > _MOST_ANSWER:
                        raise LinkError(Trouble.NOT_US, "an endless answer")
        except httpx.HTTPError as error:
            raise trouble_of(error) from error
        except TimeoutError:
            raise LinkError(Trouble.UNREACHABLE, "no answer in time") from None
        return httpx.Response(response.status_code, headers=response.headers, content=bytes(content))

    def _signed(self, method: str, target: str, body: bytes) -> dict[str, str]:
        time = (self._clock.now().astimezone(UTC) + self._ahead).isoformat(timespec="milliseconds")
        return signed_headers(
            method, target, body, self._enrolment.terminal, time, os.urandom(NONCE_BYTES), self._key.sign
        )

    def _set_clock(self, response: httpx.Response) -> bool:
        """Sign by the backend's clock from now on, when it says that ours is off."""
        if media_type(response) != MEDIA_TYPE:
            return False
        try:
            problem = Problem.from_json(fields.decode(response.content))
            if problem.code != "AUTH-CLOCK":
                return False
            self._ahead = datetime.fromisoformat(problem.server_time) - self._clock.now()
        except (ValueError, TypeError, OverflowError):
            raise trouble_in(response) from None
        return True


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
