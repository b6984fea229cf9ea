"""Cut a stream of bytes into scans at the suffix the scanner sends."""

from dataclasses import dataclass

from hardware.scanners.scan import SCAN_LIMIT

STALE_AFTER = 1.5
LINE_ENDS = b"\r\n"


@dataclass(frozen=True, slots=True)
class Frame:
    """The bytes of one scan without its suffix, and when its first and last byte came."""

    data: bytes
    started: float
    ended: float


class SuffixFramer:
    """Collects bytes until the suffix.

    A beginning without an end is dropped after a pause, so that it never becomes part of the next code; more than
    4096 bytes without a suffix are dropped up to the next one.
    """

    def __init__(self, suffix: bytes) -> None:
        if not suffix:
            raise ValueError("a serial scanner needs a suffix: configure it to send one, such as CR")
        self._suffix = suffix
        self._buffer = bytearray()
        self._started = 0.0
        self._last = 0.0
        self._overlong = False

    def feed(self, data: bytes, now: float) -> list[Frame]:
        """The scans completed by these bytes; `now` in seconds on any steady clock."""
        if self._buffer and now - self._last > STALE_AFTER:
            self._buffer.clear()
            self._overlong = False
        if data:
            self._last = now
        frames: list[Frame] = []
        for byte in data:
            if not self._buffer:
                self._started = now
            self._buffer.append(byte)
            if self._buffer.endswith(self._suffix):
                frames += self._completed(now)
            elif len(self._buffer) > SCAN_LIMIT + len(self._suffix):
                self._overlong = True
                del self._buffer[: -len(self._suffix)]
        return frames

    def _completed(self, now: float) -> list[Frame]:
        # A scanner set to CR LF leaves the LF in front of the next code.
        content = bytes(self._buffer[: -len(self._suffix)]).strip(LINE_ENDS)
        overlong, self._overlong = self._overlong, False
        self._buffer.clear()
        return [Frame(content, self._started, now)] if content and not overlong else []
