"""A port on loopback that takes orders for a simulated device, one JSON object per line.

`{"do": "paper_out", "count": 3}` is answered by `{"ok": true, ...state}` or `{"ok": false, "error": "..."}`.
"""

import json
import selectors
import socket
import threading
from collections.abc import Callable

Order = Callable[[str, int | None], dict[str, object]]

TICK = 0.1
LINE_LIMIT = 4096
STOP_TIMEOUT = 5.0


class ControlPort:
    """Serves any number of people giving orders, in one thread."""

    def __init__(self, order: Order, port: int) -> None:
        self._order = order
        self.port = port
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._listener: socket.socket | None = None

    def start(self) -> None:
        """Listen on loopback; `port` then holds the port that was really opened."""
        self._stopping.clear()
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._listener.settimeout(TICK)
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(
            target=self._serve, args=(self._listener,), name="simulator-control", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Stop listening; harmless twice."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(STOP_TIMEOUT)
        if self._listener is not None:
            self._listener.close()
        self._thread = self._listener = None

    def _serve(self, listener: socket.socket) -> None:
        buffers: dict[socket.socket, bytearray] = {}
        with selectors.DefaultSelector() as waiting:
            waiting.register(listener, selectors.EVENT_READ)
            while not self._stopping.is_set():
                for key, _ in waiting.select(TICK):
                    if key.fileobj is listener:
                        client, _ = listener.accept()
                        client.settimeout(1)
                        buffers[client] = bytearray()
                        waiting.register(client, selectors.EVENT_READ)
                    else:
                        self._hear(key.fileobj, buffers, waiting)
        for client in buffers:
            client.close()

    def _hear(self, client: object, buffers: dict[socket.socket, bytearray], waiting: selectors.BaseSelector) -> None:
        if not isinstance(client, socket.socket):
            return
        try:
            data = client.recv(LINE_LIMIT)
            buffers[client] += data
            while b"\n" in buffers[client]:
                line, _, rest = bytes(buffers[client]).partition(b"\n")
                buffers[client] = bytearray(rest)
                client.sendall(json.dumps(self._obey(line)).encode() + b"\n")
        except OSError:
            data = b""
        if not data or len(buffers[client]) > LINE_LIMIT:
            waiting.unregister(client)
            del buffers[client]
            client.close()

    def _obey(self, line: bytes) -> dict[str, object]:
        try:
            wanted = json.loads(line)
            count = wanted.get("count")
            return {"ok": True, **self._order(str(wanted["do"]), None if count is None else int(count))}
        except (ValueError, KeyError, TypeError, AttributeError) as wrong:
            return {"ok": False, "error": str(wrong)}
