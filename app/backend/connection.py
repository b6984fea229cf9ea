"""A connection of a client, whose heads of requests are bounded."""

from __future__ import annotations

from collections.abc import Callable

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_LONGEST_HEAD = 64 * 1024


class Connection(HttpToolsProtocol):
    """HTTP/1.1 as uvicorn reads it, which by itself would wait for the end of a head, or of a trailer, for ever."""

    when_lost: Callable[[], None] | None = None
    _unread = 0  # bytes that have come since the last of which something was made

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        super().connection_lost(exc)
        if self.when_lost is not None:
            self.when_lost()

    def data_received(self, data: bytes) -> None:
        """Read on, or end the connection when what has no end has become too long."""
        self._unread += len(data)
        super().data_received(data)
        if self._unread > _LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("Request head is too long.")

    def on_headers_complete(self) -> None:
        """A head has ended."""
        self._unread = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Some of a body has come."""
        self._unread = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """A request has ended."""
        self._unread = 0
        super().on_message_complete()
