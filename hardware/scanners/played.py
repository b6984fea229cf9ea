"""A port to a device that a program plays on a local socket: a greeting that says what it is, then its packets."""

import contextlib
import json
import select
import socket
from pathlib import Path

from hardware.errors import LinkLostError, UnreachableError, WrongDeviceError
from hardware.scanners.identity import Identity

LARGEST_PACKET = 65536
GREETING_TIMEOUT = 2.0


class PlayedPort:
    """Serves as the port of a HID device or of an input device; what is written goes to the player."""

    def __init__(self, device: str, path: Path, wanted: Identity | None = None) -> None:
        self._device = device
        self._path = path
        self._wanted = wanted
        self._socket: socket.socket | None = None
        self.descriptor = b""

    def open(self) -> None:
        """Connect and hear the greeting; raises UnreachableError, or WrongDeviceError for another device."""
        self.close()
        calling = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._socket = calling
        try:
            calling.settimeout(GREETING_TIMEOUT)
            calling.connect(str(self._path))
            said = json.loads(calling.recv(LARGEST_PACKET))
            identity = Identity(int(said["vendor"]), int(said["product"]), str(said["serial"]))
            self.descriptor = bytes.fromhex(said["descriptor"])
        except (OSError, ValueError, KeyError, TypeError) as wrong:
            raise UnreachableError(self._device, str(self._path), "open", str(wrong)) from wrong
        if self._wanted is not None and not identity.is_wanted(self._wanted):
            raise WrongDeviceError(self._device, str(self._path), "open", f"it is {identity}, not {self._wanted}")

    def set_feature(self, report: bytes) -> None:
        """Hand a feature report to the player; raises UnreachableError."""
        try:
            self._connected().send(report)
        except OSError as wrong:
            raise UnreachableError(self._device, str(self._path), "set a feature", str(wrong)) from wrong

    def read(self, timeout: float) -> bytes:
        """The next packet, empty when none came in time; raises LinkLostError."""
        playing = self._connected()
        try:
            if not select.select([playing], [], [], max(timeout, 0))[0]:
                return b""
            packet = playing.recv(LARGEST_PACKET)
        except OSError as wrong:
            raise LinkLostError(self._device, str(self._path), "read", str(wrong)) from wrong
        if not packet:
            raise LinkLostError(self._device, str(self._path), "read", "the device was unplugged")
        return packet

    def close(self) -> None:
        """Hang up."""
        connected, self._socket = self._socket, None
        if connected is not None:
            with contextlib.suppress(OSError):
                connected.close()

    def _connected(self) -> socket.socket:
        if self._socket is None:
            raise LinkLostError(self._device, str(self._path), "read", "the port is closed")
        return self._socket
