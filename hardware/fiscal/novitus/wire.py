"""One question to a NoviAPI printer and its answer, within a deadline."""

import http.client
import io
import json
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from hardware.links.wire_log import Way, WireLog

ROOT = "/api/v1"
LARGEST_ANSWER = 262_144
AGENT = "NoviApi"
AT_ONCE = 0.001


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
    """Where a printer listens: HTTP, or HTTPS with the authority of the certificate that was put into the printer.

    What goes through is noted in `log`, tokens left out.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        authority: Path | None = None,
        open_timeout: float = 2.0,
        log: WireLog | None = None,
    ) -> None:
        self._host, self._port, self._open_timeout, self._log = host, port, open_timeout, log
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
        body = b"" if content is None else json.dumps(content, ensure_ascii=False).encode()
        line = f"{method} {ROOT}{path} HTTP/1.1\r\n"
        with self._connected(deadline) as connection:
            self._note(Way.OUT, line.encode() + b"\r\n" + body)
            try:
                connection.settimeout(deadline.left or AT_ONCE)
                connection.sendall((line + self._headers(token, len(body))).encode("ascii") + body)
                # http.client asks of a socket nothing but a file to read from.
                response = http.client.HTTPResponse(cast("socket.socket", _Answering(connection, deadline)))
                response.begin()
                told = response.read(LARGEST_ANSWER + 1)
            except (OSError, http.client.HTTPException) as gone:
                self._note(Way.FAILED, note="fiscal_no_answer")
                raise Lost("fiscal_no_answer", str(gone) or type(gone).__name__) from gone
        self._note(Way.IN, f"HTTP/1.1 {response.status} \r\n\r\n".encode() + _without_token(told))
        return _read(response.status, told)

    def _connected(self, deadline: Deadline) -> socket.socket:
        timeout = min(deadline.left, self._open_timeout)
        if not timeout:
            raise Away("fiscal_no_answer", "the time was over before anything was asked")
        try:
            connection = socket.create_connection((self._host, self._port), timeout)
            try:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                return connection if self._context is None else self._context.wrap_socket(connection)
            except OSError:
                connection.close()
                raise
        except OSError as away:
            self._note(Way.FAILED, note="fiscal_unreachable")
            raise Away("fiscal_unreachable", str(away)) from away

    def _headers(self, token: str, length: int) -> str:
        host = f"[{self._host}]" if ":" in self._host else self._host
        headers = {
            "Host": f"{host}:{self._port}",
            "User-Agent": AGENT,
            "Accept": "application/json",
            "Connection": "close",
            "Content-Type": "application/json; charset=utf-8",
            # The printer wants a body on PATCH and PUT, if only an empty one.
            "Content-Length": str(length),
        }
        if token:
            headers["Authorization"] = f"Bearer {token}"
        return "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n"

    def _note(self, way: Way, data: bytes = b"", note: str = "") -> None:
        if self._log is not None:
            self._log.note(way, data, note)


class _Answering(io.RawIOBase):
    """A connection as a file whose whole reading ends with a deadline, however slowly bytes drip in."""

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._connection, self._deadline = connection, deadline

    def makefile(self, _mode: str) -> io.BufferedReader:
        """The file."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, room: Any) -> int:
        """What has come, zero at the end; raises OSError."""
        self._connection.settimeout(self._deadline.left or AT_ONCE)
        return self._connection.recv_into(room)


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


def _without_token(content: bytes) -> bytes:
    return b"(a token)" if b'"token"' in content else content
