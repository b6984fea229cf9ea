"""Where a simulated input device is met without the kernel's help: on a local socket.

Each packet is what one read of the device's node would give, behind a greeting that says what the device is.
"""

import contextlib
import json
import socket
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

TICK = 0.02
STOP_TIMEOUT = 5.0
LARGEST_PACKET = 65536

Written = Callable[[bytes], None]


class Stand(Protocol):
    """A place where one simulated device stands."""

    @property
    def address(self) -> str:
        """The address a driver is configured with; known once plugged in."""

    def plug_in(self) -> None:
        """Become reachable."""

    def send(self, packet: bytes) -> None:
        """What the next read of the device gives; lost when nobody has it open."""

    def unplug(self) -> None:
        """Go away; harmless twice."""

    def remove(self) -> None:
        """Unplug for good and leave nothing behind."""


class SocketStand:
    """A local socket behind a stable name; one program at a time has the device open."""

    def __init__(self, greeting: dict[str, object], written: Written) -> None:
        self._greeting = json.dumps(greeting).encode()
        self._written = written
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._client: socket.socket | None = None
        self._lock = threading.Lock()
        self._unplugged = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        """`unix:///path` of the socket."""
        return "" if self._folder is None else f"unix://{self._folder.name}/device"

    def plug_in(self) -> None:
        """Listen."""
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="simulated-device-")
        path = Path(self._folder.name) / "device"
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        listener.bind(str(path))
        listener.listen(1)
        listener.settimeout(TICK)
        self._unplugged.clear()
        self._thread = threading.Thread(target=self._serve, args=(listener, path), name="simulated-device", daemon=True)
        self._thread.start()

    def send(self, packet: bytes) -> None:
        """Hand one packet to whoever has the device open."""
        with self._lock, contextlib.suppress(OSError):
            if self._client is not None:
                self._client.send(packet)

    def unplug(self) -> None:
        """Hang up and stop listening; the name stays for the next time."""
        self._unplugged.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(STOP_TIMEOUT)

    def remove(self) -> None:
        """Unplug and take the name away."""
        self.unplug()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _serve(self, listener: socket.socket, path: Path) -> None:
        with listener:
            while not self._unplugged.is_set():
                with contextlib.suppress(TimeoutError):
                    client, _ = listener.accept()
                    with client:
                        self._attend(client)
        path.unlink(missing_ok=True)

    def _attend(self, client: socket.socket) -> None:
        client.settimeout(TICK)
        with contextlib.suppress(OSError):
            with self._lock:
                client.send(self._greeting)
                self._client = client
            while not self._unplugged.is_set():
                with contextlib.suppress(TimeoutError):
                    packet = client.recv(LARGEST_PACKET)
                    if not packet:
                        break
                    self._written(packet)
        with self._lock:
            self._client = None
