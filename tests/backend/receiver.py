"""A receiver of webhooks for tests: a real HTTP server that checks signatures as Standard Webhooks says."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Got:
    """A call that came in."""

    id: str
    time: int
    signatures: tuple[str, ...]
    raw: bytes

    @property
    def message(self) -> Any:
        return json.loads(self.raw)

    @property
    def what(self) -> tuple[str, str, Any]:
        """The object, the kind of event and the number that tests give it."""
        message = self.message
        return message["object"]["id"], message["type"], message["data"].get("number")

    def signed_with(self, secret: str) -> bool:
        key = base64.b64decode(secret.removeprefix("whsec_"))
        told = f"{self.id}.{self.time}.".encode() + self.raw
        mine = base64.b64encode(hmac.new(key, told, hashlib.sha256).digest()).decode()
        return f"v1,{mine}" in self.signatures


@dataclass
class Receiver:
    """Answers as it is told to; `answers` gets a call and gives a status."""

    answers: Callable[[Got], int] = lambda _: 204
    got: list[Got] = field(default_factory=list)

    def __enter__(self) -> Receiver:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                signatures = tuple(self.headers["webhook-signature"].split(" "))
                got = Got(self.headers["webhook-id"], int(self.headers["webhook-timestamp"]), signatures, body)
                status = receiver.answers(got)
                receiver.got.append(got)
                self.send_response(status)
                self.send_header("location", "http://127.0.0.1:1/elsewhere")
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/hook?from=omnitill"
