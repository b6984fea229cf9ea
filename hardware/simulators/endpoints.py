"""How a simulated device is reached: a TCP port, a pseudo-terminal, or a file that grows."""

import contextlib
import os
import select
import socket
import tempfile
import tty
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from hardware.simulators.kept_port import KeptPort

TICK = 0.02
LARGEST_READ = 4096
TCP_BUFFER = 16_384


class Endpoint(Protocol):
    """Serves one connection at a time; every call returns within a tick."""

    @property
    def address(self) -> str:
        """The address a driver is configured with."""

    def open(self) -> None:
        """Become reachable."""

    def accept(self) -> bool:
        """Whether a new connection began since the last call."""

    def receive(self, limit: int) -> bytes | None:
        """Bytes that arrived, empty when none did, None when the connection ended."""

    def send(self, data: bytes) -> None:
        """Answer, unless nobody listens any more."""

    def drop(self) -> None:
        """Break the connection as a pulled plug does."""

    def switch_off(self) -> None:
        """Stop being reachable until it is opened again at the same place, as a device without power."""

    def close(self) -> None:
        """Stop being reachable."""


class TcpEndpoint:
    """A listening port for one client at a time, as network printers have it."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, KeptPort(host, port)
        self._listener: socket.socket | None = None
        self._client: socket.socket | None = None

    @property
    def address(self) -> str:
        """`tcp://host:port` with the port that was really opened."""
        return f"tcp://{self._host}:{self._port.place[1]}"

    def open(self) -> None:
        """Listen, again at the same port when it was open before."""
        listener = socket.socket(socket.AF_INET6 if ":" in self._host else socket.AF_INET)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # A real printer has a small buffer; a large one would hide that it stopped taking bytes.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, TCP_BUFFER)
        listener.bind(self._port.take())
        listener.listen(1)
        self._port.found(listener.getsockname()[1])
        self._listener = listener

    def accept(self) -> bool:
        """Take the next client once the previous one is gone."""
        if self._client is not None or self._listener is None:
            return False
        if not select.select([self._listener], [], [], TICK)[0]:
            return False
        self._client, _ = self._listener.accept()
        self._client.settimeout(1)
        return True

    def receive(self, limit: int) -> bytes | None:
        """Bytes of the client; None when it closed."""
        if self._client is None:
            return b""
        if not select.select([self._client], [], [], TICK)[0]:
            return b""
        try:
            data = self._client.recv(limit)
        except OSError:
            data = b""
        if not data:
            self.drop()
            return None
        return data

    def send(self, data: bytes) -> None:
        """Answer the client."""
        if self._client is not None:
            with contextlib.suppress(OSError):
                self._client.sendall(data)

    def drop(self) -> None:
        """Close the connection."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def switch_off(self) -> None:
        """Close the connection and refuse others."""
        self.drop()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def close(self) -> None:
        """Close the connection and the port."""
        self.switch_off()
        self._port.give_back()


class PtyEndpoint:
    """A pseudo-terminal behind a stable name; pulling the plug makes a new one behind the same name."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._ends: tuple[int, int] | None = None
        self._fresh = False

    @property
    def port(self) -> str:
        """The path of the port."""
        return "" if self._folder is None else f"{self._folder.name}/port"

    @property
    def address(self) -> str:
        """`serial:///...` of the stable name."""
        return f"serial://{self.port}"

    def open(self) -> None:
        """Make the pseudo-terminal."""
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="simulated-port-")
        # The far end stays open here, or reading would fail whenever no driver has the port open.
        near, far = os.openpty()
        tty.setraw(far)
        os.set_blocking(near, False)
        new_name = Path(f"{self.port}.new")
        new_name.symlink_to(os.ttyname(far))
        new_name.replace(self.port)
        self._ends = (near, far)
        self._fresh = True

    def accept(self) -> bool:
        """True once for every pseudo-terminal: a serial port does not tell when it is opened."""
        fresh, self._fresh = self._fresh, False
        return fresh

    def receive(self, limit: int) -> bytes | None:
        """Bytes that were written to the port."""
        if self._ends is None or not select.select([self._ends[0]], [], [], TICK)[0]:
            return b""
        try:
            return os.read(self._ends[0], limit)
        except OSError:
            return b""

    def send(self, data: bytes) -> None:
        """Answer; dropped when the driver lets its buffer overflow."""
        if self._ends is not None:
            with contextlib.suppress(BlockingIOError):
                os.write(self._ends[0], data)

    def drop(self) -> None:
        """Pull the plug and put it back; the name leads to the new port before the old one is gone."""
        old, self._ends = self._ends, None
        self.open()
        hang_up(old)

    def switch_off(self) -> None:
        """Pull the plug."""
        self.drop()

    def close(self) -> None:
        """Take the port away."""
        ends, self._ends = self._ends, None
        hang_up(ends)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def hang_up(ends: tuple[int, int] | None) -> None:
    """Close both ends of a pseudo-terminal."""
    for end in ends or ():
        os.close(end)


class FileEndpoint:
    """A file that grows, as a spool does; there is no way to answer."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._taken = 0
        self._fresh = True

    @property
    def address(self) -> str:
        """`file:///path`."""
        return f"file://{self._path}"

    def open(self) -> None:
        """Make the file; what is in it already is old."""
        self._path.touch()
        self._taken = self._path.stat().st_size

    def accept(self) -> bool:
        """True once."""
        fresh, self._fresh = self._fresh, False
        return fresh

    def receive(self, limit: int) -> bytes | None:
        """What was appended."""
        with self._path.open("rb") as file:
            file.seek(self._taken)
            data = file.read(limit)
        self._taken += len(data)
        if not data:
            select.select([], [], [], TICK)
        return data

    def send(self, data: bytes) -> None:
        """Nobody listens."""

    def drop(self) -> None:
        """A file has no connection to break."""

    def switch_off(self) -> None:
        """A file stays."""

    def close(self) -> None:
        """Nothing is held open."""


def endpoint(listen: str) -> Endpoint:
    """The endpoint for `tcp://host:port` (port 0 picks one), `pty:` or `file:///path`; raises ValueError."""
    parts = urlsplit(listen)
    if parts.scheme == "tcp" and parts.hostname and parts.port is not None:
        return TcpEndpoint(parts.hostname, parts.port)
    if parts.scheme == "pty":
        return PtyEndpoint()
    if parts.scheme == "file" and parts.path not in ("", "/"):
        return FileEndpoint(Path(parts.path))
    raise ValueError(f"{listen!r}: listen on tcp://host:port, pty: or file:///path")
