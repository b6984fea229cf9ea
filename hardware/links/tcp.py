"""A link over TCP, as raw network printers speak it (port 9100)."""

import contextlib
import ipaddress
import select
import socket
import threading
import time

from hardware.address import TcpAddress
from hardware.errors import LinkLostError, UnreachableError, WriteStalledError
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT

CHUNK = 4096
FAREWELL = 0.2
SHORTEST_CONNECT = 0.05


def is_numeric(host: str) -> bool:
    """Whether the host is an IP address already."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class TcpLink:
    """Bytes over one TCP connection, held only from open to close."""

    answers = True
    bytes_per_second = 4_000

    def __init__(self, device: str, address: TcpAddress) -> None:
        self._device = device
        self._address = address
        self._socket: socket.socket | None = None

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:
        """Connect; raises UnreachableError."""
        self.close()
        deadline = time.monotonic() + timeout
        try:
            host = self._resolved(timeout)
            left = max(deadline - time.monotonic(), SHORTEST_CONNECT)
            connection = socket.create_connection((host, self._address.port), left)
        except OSError as wrong:
            raise UnreachableError(self._device, str(self._address), "open", str(wrong)) from wrong
        connection.settimeout(0)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = connection

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        """Send all of the data; raises WriteStalledError or LinkLostError with the number of bytes taken."""
        connection = self._connected("write")
        sent = 0
        progress = time.monotonic()
        while sent < len(data):
            left = progress + stall_timeout - time.monotonic()
            if left <= 0 or not select.select([], [connection], [], left)[1]:
                detail = f"no byte taken for {stall_timeout:g} s"
                raise WriteStalledError(self._device, str(self._address), "write", detail, sent)
            try:
                sent += connection.send(data[sent : sent + CHUNK])
            except BlockingIOError:
                continue
            except OSError as wrong:
                raise LinkLostError(self._device, str(self._address), "write", str(wrong), sent) from wrong
            progress = time.monotonic()

    def read(self, limit: int, timeout: float) -> bytes:
        """Up to `limit` bytes, empty when nothing came in time; raises LinkLostError when the peer closed."""
        connection = self._connected("read")
        if not select.select([connection], [], [], max(timeout, 0))[0]:
            return b""
        try:
            data = connection.recv(limit)
        except BlockingIOError:
            return b""
        except OSError as wrong:
            raise LinkLostError(self._device, str(self._address), "read", str(wrong)) from wrong
        if not data:
            raise LinkLostError(self._device, str(self._address), "read", "the device closed the connection")
        return data

    def close(self) -> None:
        """Close the connection."""
        connection, self._socket = self._socket, None
        if connection is not None:
            # Closing on an unread answer would reset the connection and may cost the printer the end of the job.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_WR)
                deadline = time.monotonic() + FAREWELL
                while (left := deadline - time.monotonic()) > 0 and select.select([connection], [], [], left)[0]:
                    if not connection.recv(CHUNK):
                        break
            connection.close()

    def _resolved(self, timeout: float) -> str:
        """The numeric address of the host; the system's resolver knows no deadline, so it is left behind when late."""
        found: list[str | OSError] = []

        def look_up() -> None:
            try:
                found.append(str(socket.getaddrinfo(self._address.host, None, type=socket.SOCK_STREAM)[0][4][0]))
            except OSError as wrong:
                found.append(wrong)

        if is_numeric(self._address.host):
            return self._address.host
        helper = threading.Thread(target=look_up, name=f"resolve-{self._device}", daemon=True)
        helper.start()
        helper.join(timeout)
        answer = found[0] if found else OSError(f"the name {self._address.host} was not resolved in {timeout:g} s")
        if isinstance(answer, OSError):
            raise answer
        return answer

    def _connected(self, operation: str) -> socket.socket:
        if self._socket is None:
            raise LinkLostError(self._device, str(self._address), operation, "the link is closed")
        return self._socket
