"""Asking the other stores from the floor: one question at a time over the network, and an end to every wait."""

from __future__ import annotations

from pathlib import Path

from app.domain.refusals import Outage
from app.ports.backend_link import LinkError
from app.ports.clock import Clock
from app.remote.client import BackendClient
from app.remote.credentials import Enrolment, device_key
from app.runtime.io_thread import IoThread
from app.wire.stock import ProductStock

_PATIENCE_SECONDS = 2.5


class BackendStores:
    """The `Stores` port over a connection of its own, so that no download holds up a shopper."""

    def __init__(
        self, enrolment: Enrolment, data: Path, clock: Clock, patience_seconds: float = _PATIENCE_SECONDS
    ) -> None:
        self._url = enrolment.url
        self._patience = patience_seconds
        self._io = IoThread()
        self._client = self._io.submit(_client(enrolment, device_key(data), clock)).result()

    def who_has(self, sku: str) -> ProductStock:
        """Ask; raises Outage `BACKEND-UNREACHABLE` when nobody answers in time, or the trouble that there is."""
        asked = self._io.submit(self._client.who_has(sku))
        try:
            return asked.result(self._patience)
        except TimeoutError:
            asked.cancel()
            raise Outage("BACKEND-UNREACHABLE", url=self._url) from None
        except LinkError as error:
            raise Outage(error.trouble.value, error.detail, url=self._url) from error

    def close(self) -> None:
        """Let go of the connection; a question under way is given up."""
        self._io.submit(self._client.close()).result()
        self._io.stop()


async def _client(enrolment: Enrolment, key: bytes, clock: Clock) -> BackendClient:
    return BackendClient(enrolment, key, clock)
