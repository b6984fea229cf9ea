"""The wire of a grabbed keyboard-wedge scanner: key events in, codes out."""

from hardware.scanners.evdev.keys import KeyDecoder
from hardware.scanners.listening import Code, drop_begun
from hardware.scanners.ports import PacketPort


class KeyWire:
    """Keys of one scanner, read by the layout that the scanner is set to."""

    def __init__(self, port: PacketPort, layout: str = "us", suffix: str = "\r") -> None:
        self._port = port
        self._layout, self._suffix = layout, suffix
        self._decoder = KeyDecoder(layout, suffix)

    def open(self) -> None:
        """Take the keyboard, with no key of what came before."""
        self._port.open()
        drop_begun(self._port.read)
        self._decoder = KeyDecoder(self._layout, self._suffix)

    def read(self, timeout: float) -> list[Code]:
        """Codes whose suffix was typed; raises LinkLostError."""
        return self._decoder.feed(self._port.read(timeout))

    def close(self) -> None:
        """Give the keyboard back."""
        self._port.close()
