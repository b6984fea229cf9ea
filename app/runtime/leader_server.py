"""The small server of the till that leads its store: signed requests of the store's terminals, and nothing else.

It answers on threads of its own. Whoever connects is given a few seconds, a short body and one of a few places.

    POST /v1/leader/orders/{fulfilment}/acts  an act -> the order's view
    POST /v1/leader/orders/located            {"code"} -> what the store has of the order
"""

from __future__ import annotations

import logging
import re
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Protocol

from app.domain.refusals import Outage, Refusal
from app.ports.clock import Clock
from app.wire import fields
from app.wire.leading import Peer
from app.wire.order_act import OrderAct
from app.wire.order_view import LocatedOrder, OrderView
from app.wire.problem import MEDIA_TYPE, Problem
from app.wire.signing import WINDOW_SECONDS, Signed, request_holds

BASE = "/v1/leader/orders"
_ACTS = re.compile(rf"{BASE}/([0-9a-f-]{{36}})/acts")
_SECONDS = 5.0
_MOST_MS = 15_000  # for one request, however slowly it drips in
_MOST_BODY = 64 * 1024
_MOST_SKIPPED = 1024 * 1024
_MOST_AT_ONCE = 32
_log = logging.getLogger("omnitill.leader")


class Deciding(Protocol):
    """Who decides; called on any thread. Raises Refusal, Outage."""

    def act(self, device: str, place: str, fulfilment: str, asked: OrderAct) -> OrderView: ...
    def locate(self, scanned: str) -> LocatedOrder: ...


class LeaderServer:
    """Listens from `start` to `stop`. `pem` holds the key and the certificate; `peers` are those who may ask."""

    def __init__(
        self, listen: tuple[str, int], pem: Path, deciding: Deciding, peers: Callable[[], Mapping[str, Peer]],
        clock: Clock,
    ) -> None:  # fmt: skip
        secured = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        secured.minimum_version = ssl.TLSVersion.TLSv1_3
        secured.load_cert_chain(pem)
        self._listen = listen
        self._clock = clock
        self._handler = _handler(secured, deciding, peers, clock)
        self._server: _Server | None = None

    def start(self) -> int:
        """Begin to listen; gives the port. Raises Refusal `PORT-BUSY`."""
        try:
            self._server = _Server(self._listen, self._handler, self._clock)
        except OSError as error:
            raise Refusal("PORT-BUSY", host=self._listen[0], port=str(self._listen[1])) from error
        threading.Thread(target=self._server.serve_forever, name="leader", daemon=True).start()
        return int(self._server.server_address[1])

    def stop(self) -> None:
        """Listen no more; who is being answered has a few seconds."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler], clock: Clock) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        self._places = threading.BoundedSemaphore(_MOST_AT_ONCE)
        self._clock = clock
        self._begun: dict[int, tuple[socket.socket, int]] = {}  # by the thread that answers
        super().__init__(address, handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer on a thread, unless all places are taken."""
        if not self._places.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer, and give the place back."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._begun.pop(threading.get_ident(), None)
            self._places.release()

    def begins(self, connection: socket.socket) -> None:
        """This thread waits for a request from now on."""
        self._begun[threading.get_ident()] = connection, self._clock.monotonic_ms()

    def service_actions(self) -> None:
        """Every half second: cut off whoever takes too long."""
        before_ms = self._clock.monotonic_ms() - _MOST_MS
        for connection, since_ms in list(self._begun.values()):
            if since_ms < before_ms:
                with suppress(OSError):
                    socket.socket.shutdown(connection, socket.SHUT_RDWR)  # TLS stays that thread's own

    def handle_error(self, *_: object) -> None:
        """Whoever breaks off or does not speak our language is no news."""
        _log.info("a connection ended early", exc_info=True)


def _handler(
    secured: ssl.SSLContext, deciding: Deciding, peers: Callable[[], Mapping[str, Peer]], clock: Clock
) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = _SECONDS

        def setup(self) -> None:
            self.request.settimeout(_SECONDS)
            self.request = secured.wrap_socket(self.request, server_side=True, do_handshake_on_connect=False)
            self._begins()
            try:
                self.request.do_handshake()
            except OSError:
                self.request.close()
                raise
            super().setup()

        def finish(self) -> None:
            super().finish()
            self.request.close()

        def do_POST(self) -> None:
            body = self._body()
            too_long = Problem(413, "MESSAGE-TOO-LONG", "The message is too long")
            self._send(too_long if body is None else self._answer(body))
            self._begins()

        def _begins(self) -> None:
            assert isinstance(self.server, _Server)
            self.server.begins(self.request)

        def log_message(self, *_: object) -> None:
            """What is asked for is in the journal when it matters."""

        def _body(self) -> bytes | None:
            told = self.headers.get("content-length", "")
            length = int(told) if told.isascii() and told.isdigit() and len(told) < 9 else -1
            if not 0 <= length <= _MOST_BODY or "transfer-encoding" in self.headers:
                self.close_connection = True
                # Closing upon what was not read would take the answer along.
                self.rfile.read(max(0, min(length, _MOST_SKIPPED)))
                return None
            return self.rfile.read(length)

        def _answer(self, body: bytes) -> fields.Message | Problem:
            try:
                peer = self._peer(body)
                if isinstance(peer, Problem):
                    return peer
                message = fields.decode(body)
                acts = _ACTS.fullmatch(self.path)
                if acts is not None:
                    part, asked = fields.identity({"id": acts[1]}, "id"), OrderAct.from_json(message)
                    return deciding.act(peer.terminal, peer.place, part, asked).as_json()
                if self.path == f"{BASE}/located":
                    return deciding.locate(fields.text(message, "code", 300)).as_json()
                return Problem(404, "NOT-FOUND", "There is nothing here")
            except fields.BadMessage as error:
                return Problem(400, "MESSAGE-BAD", "The message cannot be read", str(error))
            except Refusal as refusal:
                facts = {name: str(fact) for name, fact in refusal.facts.items()}
                return Problem(409, refusal.code, "The store's leader declines", facts=facts)
            except Outage as outage:
                return Problem(503, outage.code, "The store's leader cannot write")

        def _peer(self, body: bytes) -> Peer | Problem:
            """The terminal that signed exactly this, just now."""
            signed = Signed.from_headers({name.lower(): value for name, value in self.headers.items()})
            peer = peers().get(signed.terminal)
            if peer is None or not request_holds(peer.public_key, signed, self.command, self.path, body):
                return Problem(401, "AUTH-SIGNATURE", "The signature does not hold")
            now = clock.now()
            if abs((datetime.fromisoformat(signed.time) - now).total_seconds()) > WINDOW_SECONDS:
                return Problem(401, "AUTH-CLOCK", "The terminal's clock is off", server_time=now.isoformat())
            return peer

        def _send(self, answer: fields.Message | Problem) -> None:
            problem = isinstance(answer, Problem)
            body = fields.encode(answer.as_json() if isinstance(answer, Problem) else answer)
            self.send_response(answer.status if isinstance(answer, Problem) else 200)
            self.send_header("Content-Type", MEDIA_TYPE if problem else "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler
