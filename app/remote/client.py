"""The client of the backend for an enrolled terminal: signed requests, strict answers."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ports.backend_link import LinkError, Trouble
from app.ports.clock import Clock
from app.remote.answers import message_in, trouble_in, trouble_of
from app.remote.credentials import Enrolment
from app.wire import fields
from app.wire.feed import FeedPage, page_of
from app.wire.problem import MEDIA_TYPE, Problem
from app.wire.push import Heartbeat, HeartbeatAnswer, Opaque, Push, PushAnswer
from app.wire.signing import NONCE_BYTES, signed_headers
from app.wire.snapshot import Manifest

T = TypeVar("T")

_TIMEOUT = httpx.Timeout(15.0, connect=5.0)
_CHUNK = 1 << 16
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
            base_url=enrolment.url.rstrip("/"), timeout=_TIMEOUT, transport=transport, follow_redirects=False
        )

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
        message = await self._ask("GET", f"/v1/feeds/catalogue?{query}", b"")
        return _read(page_of, message)

    async def snapshot(self, into: Path) -> str:
        """Fetch the catalogue's snapshot, continuing what an earlier try left. Raises LinkError."""
        message = await self._ask("GET", "/v1/feeds/catalogue/snapshot/manifest", b"")
        manifest = _read(Manifest.from_json, message)
        if not manifest.holds(bytes.fromhex(self._enrolment.server_key)):
            raise LinkError(Trouble.NOT_US, "the manifest's signature does not hold")
        if manifest.count == 0:
            return ""
        await self._download(manifest, into)
        return manifest.cursor

    async def _download(self, manifest: Manifest, into: Path) -> None:
        part = into.with_suffix(f".{manifest.sha256.hex()[:12]}.part")
        have = part.stat().st_size if part.exists() else 0
        target = f"/v1/feeds/catalogue/snapshot?cursor={manifest.cursor}"
        headers = self._signed("GET", target, b"") | {"Range": f"bytes={have}-"}
        try:
            async with self._http.stream("GET", target, headers=headers) as response:
                if response.status_code == httpx.codes.OK:
                    have = 0
                elif response.status_code != httpx.codes.PARTIAL_CONTENT:
                    raise LinkError(Trouble.FAULT, f"snapshot {response.status_code}")
                with part.open("r+b" if have else "wb") as file:
                    file.seek(have)
                    async for chunk in response.aiter_bytes(_CHUNK):
                        file.write(chunk)
        except httpx.HTTPError as error:
            raise trouble_of(error) from error
        if hashlib.sha256(part.read_bytes()).digest() != manifest.sha256:
            part.unlink()
            raise LinkError(Trouble.FAULT, "the snapshot did not arrive whole")
        part.replace(into)

    async def _post(self, what: str, message: fields.Message, read: Callable[[fields.Message], T]) -> T:
        target = f"/v1/terminals/{self._enrolment.terminal}/{what}"
        return _read(read, await self._ask("POST", target, fields.encode(message)))

    async def _ask(self, method: str, target: str, body: bytes) -> fields.Message:
        response = await self._exchange(method, target, body)
        if response.status_code == httpx.codes.UNAUTHORIZED and self._set_clock(response):
            response = await self._exchange(method, target, body)
        return message_in(response)

    async def _exchange(self, method: str, target: str, body: bytes) -> httpx.Response:
        headers = self._signed(method, target, body) | {"content-type": "application/json"}
        try:
            async with self._http.stream(method, target, content=body, headers=headers) as response:
                content = bytearray()
                async for chunk in response.aiter_bytes(_CHUNK):
                    content += chunk
                    if len(content) > _MOST_ANSWER:
                        raise LinkError(Trouble.NOT_US, "an endless answer")
                return httpx.Response(response.status_code, headers=_plain(response.headers), content=bytes(content))
        except httpx.HTTPError as error:
            raise trouble_of(error) from error

    def _signed(self, method: str, target: str, body: bytes) -> dict[str, str]:
        time = (self._clock.now().astimezone(UTC) + self._ahead).isoformat(timespec="milliseconds")
        return signed_headers(
            method, target, body, self._enrolment.terminal, time, os.urandom(NONCE_BYTES), self._key.sign
        )

    def _set_clock(self, response: httpx.Response) -> bool:
        """Sign by the backend's clock from now on, when it says that ours is off."""
        if response.headers.get("content-type", "").partition(";")[0] != MEDIA_TYPE:
            return False
        try:
            problem = Problem.from_json(fields.decode(response.content))
        except fields.BadMessage:
            raise trouble_in(response) from None
        if problem.code != "AUTH-CLOCK" or not problem.server_time:
            return False
        self._ahead = datetime.fromisoformat(problem.server_time) - self._clock.now()
        return True


def _plain(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers without those that describe an encoding already undone."""
    return {name: value for name, value in headers.items() if name not in ("content-encoding", "content-length")}


def _read(read: Callable[[Any], T], message: fields.Message) -> T:
    try:
        return read(message)
    except (fields.BadMessage, KeyError, TypeError, ValueError) as error:
        raise LinkError(Trouble.NOT_US, f"not an answer of ours: {error}") from error
