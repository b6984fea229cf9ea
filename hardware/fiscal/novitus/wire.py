"""One question to a NoviAPI printer and its answer, within a deadline."""

import contextlib
import http.client
import json
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = "/api/v1"
LARGEST_ANSWER = 262_144
AGENT = "NoviApi"


class Trouble(Exception):
    """A printer that gave no answer one could use; `code` is stable."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code, self.detail = code, detail


class Away(Trouble):
    """Nothing of the question left us."""


class Lost(Trouble):
    """The question may have been heard; no answer can be trusted."""


class Declined(Trouble):
    """The printer said no."""


class Deadline:
    """A moment that no call goes beyond."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds that remain, never negative."""
        return max(self._end - time.monotonic(), 0.0)

    def at_most(self, seconds: float) -> "Deadline":
        """This deadline or one in so many seconds, whichever is sooner."""
        return Deadline(min(self.left, seconds))


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP status and the object that came with it; empty when there was none."""

    status: int
    body: Mapping[str, Any] = field(default_factory=dict)


class Door:
    """Where a printer listens: HTTP, or HTTPS with the authority of the certificate that was put into the printer."""

    def __init__(self, host: str, port: int, *, authority: Path | None = None, open_timeout: float = 2.0) -> None:
        self._host, self._port, self._open_timeout = host, port, open_timeout
        self._context: ssl.SSLContext | None = None
        if authority is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            # A printer is found by its address; its certificate says whose it is.
            self._context.check_hostname = False
            self._context.load_verify_locations(authority)

    def ask(
        self, method: str, path: str, deadline: Deadline, token: str = "", content: Mapping[str, Any] | None = None
    ) -> Reply:
        """The answer to one question; raises Away or Lost."""
        connection = self._connected(deadline)
        # The socket's own timeout counts anew with every byte; a printer that drips would hold us for ever.
        watchdog = threading.Timer(deadline.left, _shut, (connection.sock,))
        watchdog.daemon = True
        watchdog.start()
        try:
            connection.sock.settimeout(deadline.left or None)
            connection.request(method, ROOT + path, *_written(token, content))
            response = connection.getresponse()
            return _read(response.status, response.read(LARGEST_ANSWER + 1))
        except (OSError, http.client.HTTPException) as gone:
            raise Lost("fiscal_no_answer", str(gone) or type(gone).__name__) from gone
        finally:
            watchdog.cancel()
            connection.close()

    def _connected(self, deadline: Deadline) -> http.client.HTTPConnection:
        timeout = min(deadline.left, self._open_timeout)
        if not timeout:
            raise Away("fiscal_no_answer", "the time was over before anything was asked")
        if self._context is None:
            connection = http.client.HTTPConnection(self._host, self._port, timeout=timeout)
        else:
            connection = http.client.HTTPSConnection(self._host, self._port, timeout=timeout, context=self._context)
        try:
            connection.connect()
        except OSError as away:
            connection.close()
            raise Away("fiscal_unreachable", str(away)) from away
        return connection


def _written(token: str, content: Mapping[str, Any] | None) -> tuple[bytes, dict[str, str]]:
    headers = {"User-Agent": AGENT, "Accept": "application/json", "Connection": "close"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    if content is None:
        # The printer wants a body on PATCH and PUT, if only an empty one.
        return b"", headers
    headers["Content-Type"] = "application/json; charset=utf-8"
    return json.dumps(content, ensure_ascii=False).encode(), headers


def _read(status: int, content: bytes) -> Reply:
    try:
        body = json.loads(content, parse_float=Decimal)
    except (ValueError, RecursionError):
        body = None
    if isinstance(body, Mapping) and len(content) <= LARGEST_ANSWER:
        return Reply(status, body)
    if status < http.client.BAD_REQUEST:
        raise Lost("fiscal_garbled", f"status {status} with {len(content)} bytes that are no answer")
    return Reply(status)


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
