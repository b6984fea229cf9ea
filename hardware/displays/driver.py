"""A line display on a thread of its own: the latest wins, at most five updates a second, and loss is nobody's loss."""

import threading

from hardware.displays.codecs import Codec
from hardware.displays.line_display import COLUMNS, LOOK_TIMEOUT, DisplayStatus, Row, cells
from hardware.errors import DeviceError
from hardware.links.link import ByteLink
from hardware.printers.escpos.text import CodePage
from hardware.status import Fact

BETWEEN = 0.2
STALL = 1.0
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 15.0
STOP_TIMEOUT = 5.0
WEST = CodePage("cp437", 0)


class WiredLineDisplay:
    """One display behind a link. Its thread starts with the first thing to show."""

    def __init__(
        self, device: str, link: ByteLink, codec: Codec, *, page: CodePage = WEST, columns: int = COLUMNS
    ) -> None:
        self._device, self._link, self._codec = device, link, codec
        self._page, self._columns = page, columns
        self._turn = threading.Condition()
        self._wanted: bytes | None = None
        self._tries = 0
        self._closing = False
        self._status = DisplayStatus()
        self._is_open = False
        self._thread: threading.Thread | None = None

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    def show(self, first: Row, second: Row) -> None:
        """Show this as soon as may be."""
        frame = self._codec.frame(cells(first, self._columns, self._page), cells(second, self._columns, self._page))
        with self._turn:
            self._wanted = frame
            self._begin()
            self._turn.notify_all()

    def look(self, timeout: float = LOOK_TIMEOUT) -> DisplayStatus:
        """How the last try ended; without one, whether the link opens."""
        with self._turn:
            if not self._tries:
                self._wanted = self._wanted or b""
                self._begin()
                self._turn.notify_all()
                self._turn.wait_for(lambda: self._tries > 0, timeout)
            return self._status

    def close(self) -> None:
        """Let go of the display."""
        with self._turn:
            self._closing = True
            self._turn.notify_all()
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(STOP_TIMEOUT)
        self._let_go()

    def _begin(self) -> None:
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._work, name=f"display {self._device}", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        pause = FIRST_PAUSE
        while (frame := self._next()) is not None:
            sent = self._send(frame)
            with self._turn:
                if not sent and self._wanted is None:
                    # What nobody has replaced is shown once the display is back.
                    self._wanted = frame
                waits = BETWEEN if sent else pause
                self._turn.wait_for(lambda: self._closing, waits)
            pause = FIRST_PAUSE if sent else min(2 * pause, LONGEST_PAUSE)

    def _next(self) -> bytes | None:
        with self._turn:
            self._turn.wait_for(lambda: self._closing or self._wanted is not None)
            frame, self._wanted = self._wanted, None
            return None if self._closing else frame

    def _send(self, frame: bytes) -> bool:
        try:
            if not self._is_open:
                self._link.open()
                self._is_open = True
                frame = self._codec.prepare(self._page.slot) + frame
            self._link.write(frame, STALL)
        except DeviceError as trouble:
            self._let_go()
            self._tried(DisplayStatus(Fact.NO, Fact.NO, trouble.code))
            return False
        self._tried(DisplayStatus(Fact.YES))
        return True

    def _tried(self, status: DisplayStatus) -> None:
        with self._turn:
            self._tries += 1
            self._status = status
            self._turn.notify_all()

    def _let_go(self) -> None:
        self._is_open = False
        self._link.close()
