"""A Novitus fiscal printer that speaks NoviAPI 1.0.4: REST over HTTP, by its own code.

Simulated: tokens with their limits, orders that are stored, confirmed, queued, carried out or refused, the printer's
arithmetic, fiscal memory, daily reports, electronic documents, papers, people at the printer, faults. Not simulated:
TLS, several servers on several ports, invoices, pictures, settings, direct commands, locking, the clock of the day.
"""

import http.server
import json
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from hardware.simulators.control import ControlPort
from hardware.simulators.fiscal_novitus_api import NoviApi
from hardware.simulators.fiscal_novitus_memory import Memory
from hardware.simulators.fiscal_novitus_tokens import Answer, Tokens, exception
from hardware.simulators.fiscal_novitus_worker import HINDRANCES, LOOK, STOP_TIMEOUT, Worker
from hardware.simulators.kept_port import KeptPort
from hardware.simulators.ledger import Ledger
from hardware.simulators.played import LATENESS, NOISE, REBOOT, Harm, PowerCut
from hardware.simulators.script import Script

ROOT = "/api/v1"
IDLE = 5.0
LARGEST_BODY = 1_000_000
VERBS = {"POST": "post", "PUT": "put", "GET": "get", "DELETE": "delete"}


def utc_now() -> datetime:
    """The moment."""
    return datetime.now(UTC)


class NovitusSimulator:
    """A simulated printer; `with` it, or start() and stop(). `listen` is `tcp://host:port`.

    Points of faults: `token`, `refresh`, `queue`, `clear`, and `post`, `put`, `get`, `delete` of an endpoint as
    `put:receipt`, each for the reply and with `command:` before it for the request; `printing:receipt` and
    `printed:receipt` pull the plug.
    """

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        state: Path | None = None,
        ledger: Path | None = None,
        png_dir: Path | None = None,
        control_port: int | None = None,
        lateness: float = LATENESS,
        clock: Callable[[], datetime] = utc_now,
        rates: dict[str, str] | None = None,
    ) -> None:
        place = urlsplit(listen)
        if place.scheme != "tcp" or place.hostname is None or place.port is None:
            raise ValueError(f"{listen!r}: a NoviAPI printer listens on tcp://host:port")
        self._port = KeptPort(place.hostname, place.port)
        self.ledger = Ledger(ledger)
        self.memory = Memory(state, self.ledger, rates)
        self.tokens = Tokens(self.memory.kept.unique_number, clock)
        self.faults: Script[Harm] = Script()
        self.worker = Worker(self.memory, self.faults, png_dir)
        self._api = NoviApi(self.memory, self.tokens, self.worker)
        self._lateness = lateness
        self._on = threading.Event()
        self._server: http.server.ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None
        self._reboot: threading.Thread | None = None
        self._control = None if control_port is None else ControlPort(self.order, control_port)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def address(self) -> str:
        """The address a driver is configured with; known once started."""
        return "tcp://{}:{}".format(*self._port.place)

    @property
    def control_port(self) -> int | None:
        """The port that takes orders, None without one."""
        return None if self._control is None else self._control.port

    def start(self) -> None:
        """Become reachable; raises OSError when the port is taken."""
        self._switch_on()
        if self._control is not None:
            self._control.start()

    def stop(self) -> None:
        """Vanish; start() comes back with what was kept. Harmless twice."""
        if self._control is not None:
            self._control.stop()
        if self._reboot is not None:
            self._reboot.join(STOP_TIMEOUT)
        self._switch_off()
        self._port.give_back()

    def wait_until_on(self, timeout: float = 5.0) -> None:
        """Return once it is up again after a power cut; raises TimeoutError."""
        if not self._on.wait(timeout):
            raise TimeoutError(f"the printer did not come up in {timeout:g} s")

    def receipts_of(self, system_number: str) -> list[dict[str, object]]:
        """The receipts that were really issued under a number of a till."""
        issued = (entry for entry in self.ledger.entries if entry["happening"] == "receipt")
        return [entry for entry in issued if entry["system_number"] == system_number]

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Carry out an order of the control port and report the state; raises ValueError for an unknown one.

        A fault is ordered as `drop:put:receipt`, the harm and the point; `count` lets it go well that often first.
        """
        plain = self._doings()
        harm, _, point = name.partition(":")
        with self.worker.changed:
            if name in plain:
                plain[name]()
            elif point:
                self.faults.order(Harm(harm), point, count or 0)
            elif name != "state":
                raise ValueError(f"unknown order {name!r}; known: {', '.join(sorted(plain))}, HARM:POINT")
            self.worker.changed.notify_all()
            kept = self.memory.kept
            return {
                "receipts": kept.receipts,
                "reports": kept.reports,
                "documents": kept.documents,
                "queue": len(self.memory.unprocessed),
                "hindrance": self.worker.hindrance or "",
                "papers": len(self.worker.papers),
            }

    def _doings(self) -> dict[str, Callable[[], None]]:
        """What people do at the printer."""
        worker, memory = self.worker, self.memory
        hinder = {name: lambda name=name: setattr(worker, "hindrance", name) for name in HINDRANCES}
        return {
            **hinder,
            "clear": self.faults.clear,
            "go_on": lambda: setattr(worker, "hindrance", None),
            "hold": lambda: setattr(worker, "held", True),
            "release": lambda: setattr(worker, "held", False),
            "hub_away": lambda: setattr(worker, "hub_away", True),
            "hub_back": lambda: setattr(worker, "hub_away", False),
            "reject": lambda: worker.rejections.append((1900, "Błąd wykonania")),
            "memory_full": lambda: setattr(memory.kept, "free", 0),
            "forget_orders": memory.forget_orders,
            "unblock_tokens": self.tokens.forgive,
            "drop_token": self.tokens.forget,
            "swap": lambda: setattr(memory.kept, "unique_number", "WTE2601000099"),
        }

    def _switch_on(self) -> None:
        printer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            timeout = IDLE

            def do_GET(self) -> None:
                printer._serve(self)

            do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815  # names of the base class

            def log_message(self, *_parts: object) -> None:
                """Quiet."""

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = False

            def handle_error(self, _request: object, _client: object) -> None:
                """Tills vanish in the middle; that is no trouble of the printer's."""

        self._server = Server(self._port.take(), Handler)
        self._port.found(self._server.server_port)
        self.worker.start(self._power_cut)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(LOOK,), name="noviapi", daemon=True)
        self._thread.start()
        self._on.set()

    def _switch_off(self) -> None:
        self.worker.stop()
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()
        if self._thread is not None:
            self._thread.join(STOP_TIMEOUT)

    def _power_cut(self) -> None:
        """Off, and on again a moment later with what was kept; the token is gone."""
        self._on.clear()

        def again() -> None:
            self._switch_off()
            with self.worker.changed:
                self.memory.reload()
                self._api.forget_told()
            self.tokens.forget()
            time.sleep(REBOOT)
            with suppress(OSError):
                self._switch_on()

        self._reboot = threading.Thread(target=again, name="novitus-reboot", daemon=True)
        self._reboot.start()

    def _serve(self, till: http.server.BaseHTTPRequestHandler) -> None:
        address = urlsplit(till.path)
        endpoint, _, number = address.path.removeprefix(ROOT).strip("/").partition("/")
        point = self._point(till.command, endpoint)
        body = till.rfile.read(min(int(till.headers.get("Content-Length") or 0), LARGEST_BODY))
        token = (till.headers.get("Authorization") or "").removeprefix("Bearer ")
        try:
            harm = self.faults.strike(f"command:{point}")
            if harm in (Harm.KILL, Harm.KILL_AFTER):
                raise PowerCut
            if harm is Harm.LATE:
                time.sleep(self._lateness)
            if harm is Harm.DROP:
                self._hang(till)
                return
            if harm in (Harm.CORRUPT, Harm.HALF, Harm.GARBAGE):
                answer = exception(400, 7, "JSON Parse Error")
            elif not address.path.startswith(ROOT):
                answer = exception(404, 1, "Not found")
            else:
                answer = self._api.answer(till.command, endpoint, number, token, body, parse_qs(address.query))
            self._reply(till, point, answer)
        except PowerCut:
            self._power_cut()
            self._hang(till)

    def _point(self, command: str, endpoint: str) -> str:
        """The name of a turn for faults."""
        if endpoint == "token":
            return "token" if command == "GET" else "refresh"
        if endpoint == "queue":
            return "queue" if command == "GET" else "clear"
        return f"{VERBS.get(command, command)}:{endpoint}"

    def _reply(self, till: http.server.BaseHTTPRequestHandler, point: str, answer: Answer) -> None:
        """Let an answer out, unless harm was ordered at its point; raises PowerCut."""
        harm = self.faults.strike(point)
        if harm is Harm.KILL:
            raise PowerCut
        if harm is Harm.LATE:
            time.sleep(self._lateness)
        if harm is Harm.DROP:
            self._hang(till)
            return
        if harm is Harm.KILL_AFTER:
            # Who gets this answer finds the printer gone.
            self._on.clear()
        wire = b"" if answer.body is None else json.dumps(answer.body, ensure_ascii=False).encode()
        if harm is Harm.CORRUPT:
            wire = wire[: len(wire) // 2] + b"\x00" * (len(wire) - len(wire) // 2)
        with suppress(OSError):
            if harm is Harm.GARBAGE:
                till.wfile.write(NOISE)
                return
            till.send_response(answer.status)
            till.send_header("Content-Type", "application/json")
            till.send_header("Content-Length", str(len(wire)))
            till.end_headers()
            till.wfile.write(wire[: len(wire) // 2] if harm is Harm.HALF else wire)
        if harm is Harm.KILL_AFTER:
            raise PowerCut

    def _hang(self, till: http.server.BaseHTTPRequestHandler) -> None:
        till.close_connection = True
        with suppress(OSError):
            till.connection.shutdown(socket.SHUT_RDWR)
