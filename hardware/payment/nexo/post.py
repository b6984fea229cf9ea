"""One message to a terminal over HTTPS, with a deadline for all of it."""

import contextlib
import http.client
import json
import socket
import ssl
import threading
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from hardware.links.wire_log import Way, WireLog

PATH = "/nexo"
LARGEST_ANSWER = 1_000_000


class Door:
    """Where a terminal listens. Without the certificate of its maker, the envelope alone says who answers."""

    def __init__(
        self, host: str, port: int, *, tls: bool = True, authority: Path | None = None, log: WireLog | None = None
    ) -> None:
        self.host, self.port, self.log = host, port, log
        self._context: ssl.SSLContext | None = None
        if tls:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            # The name in a terminal's certificate is its serial number, not its address.
            self._context.check_hostname = False
            self._context.verify_mode = ssl.CERT_REQUIRED if authority else ssl.CERT_NONE
            if authority is not None:
                self._context.load_verify_locations(authority)

    def connection(self, timeout: float) -> http.client.HTTPConnection:
        """A connection that is not open yet."""
        if self._context is None:
            return http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        return http.client.HTTPSConnection(self.host, self.port, timeout=timeout, context=self._context)


class Post:
    """A message under way on a thread of its own; `answer` is there once `ended` is set, None when none came."""

    def __init__(
        self,
        connection: http.client.HTTPConnection,
        message: Mapping[str, Any],
        longest: float,
        log: WireLog | None = None,
    ) -> None:
        self.ended = threading.Event()
        self.answer: dict[str, Any] | None = None
        self.detail = ""
        self._connection = connection
        self._socket: socket.socket | None = connection.sock
        self._message = json.dumps(message)
        self._log = log
        connection.sock.settimeout(longest)
        self._thread = threading.Thread(target=self._carry, name="nexo-post", daemon=True)
        self._thread.start()

    def give_up(self) -> None:
        """Wait no longer."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()

    def _carry(self) -> None:
        try:
            self._note(Way.OUT, self._message.encode())
            self._connection.request("POST", PATH, self._message, {"Content-Type": "application/json"})
            response = self._connection.getresponse()
            body = response.read(LARGEST_ANSWER)
            self._note(Way.IN, body)
            content = json.loads(body, parse_float=Decimal)
            if isinstance(content, dict) and response.status == http.client.OK:
                self.answer = content
            else:
                self.detail = f"status {response.status}"
        except (OSError, http.client.HTTPException, ValueError) as wrong:
            self.detail = str(wrong) or type(wrong).__name__
            self._note(Way.FAILED, note=type(wrong).__name__)
        finally:
            self.ended.set()

    def _note(self, way: Way, data: bytes = b"", note: str = "") -> None:
        if self._log is not None:
            self._log.note(way, data, note)
