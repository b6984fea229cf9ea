"""A printer that hears exactly what is expected and answers as it is told, to the byte."""

import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from hardware.fiscal.novitus.wire import Door


class Script:
    """A printer that hears exactly these questions and answers each; bytes are sent as they are."""

    def __init__(self, *turns: tuple[str, object, object], context: ssl.SSLContext | None = None) -> None:
        self.left = list(turns)
        self.heard: list[tuple[str, str]] = []
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.02)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def door(self) -> Door:
        return Door("127.0.0.1", self.port, open_timeout=0.5)

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def close(self) -> None:
        self._stopping.set()
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            with suppress(TimeoutError, OSError):
                till, _ = self._listener.accept()
                with till if self._context is None else self._context.wrap_socket(till, server_side=True) as till:
                    till.settimeout(1)
                    self._turn(till)

    def _turn(self, till: socket.socket) -> None:
        reader = till.makefile("rb")
        with reader:
            line = reader.readline().decode().split()
            headers = {}
            while (header := reader.readline().decode().strip()) != "":
                name, _, value = header.partition(": ")
                headers[name.lower()] = value
            body = reader.read(int(headers.get("content-length", 0)))
        self.heard.append((f"{line[0]} {line[1]}", headers.get("authorization", "")))
        if not self.left:
            return
        wanted, content, answer = self.left.pop(0)
        if wanted != self.heard[-1][0].partition("?")[0] or content != (json.loads(body) if body else None):
            self.heard.append((f"not {wanted}", body.decode()))
        if callable(answer):
            answer(till, self._stopping)
        elif isinstance(answer, bytes):
            till.sendall(answer)
        elif isinstance(answer, tuple):
            till.sendall(http(*answer))


def http(status: int, body: object) -> bytes:
    content = json.dumps(body).encode()
    return f"HTTP/1.1 {status} X\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content


@contextmanager
def playing(*turns: tuple[str, object, object], context: ssl.SSLContext | None = None) -> Iterator[Script]:
    script = Script(*turns, context=context)
    yield script
    script.close()
