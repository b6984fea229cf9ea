"""A line display played by a thread.

Simulated: two lines of twenty cells, the cursor, clearing, code pages, both command sets, a pulled plug. Not simulated:
scrolling, blinking, brightness, the second port that passes bytes on to a printer.
"""

from pathlib import Path

from PIL import Image

from hardware.simulators.display_cells import COLUMNS, LINES, draw
from hardware.simulators.played import PlayedDevice

DIALECTS = ("cd5220", "escpos")
PAGES = {0: "cp437", 2: "cp850", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}
BLANK = " " * COLUMNS


class DisplaySimulator(PlayedDevice):
    """One simulated display. `errors` are bytes that it did not understand, `shown` what stood on it after an update.

    Harm is ordered at the point `update`.
    """

    def __init__(
        self,
        listen: str = "tcp://127.0.0.1:0",
        *,
        speaks: str = "cd5220",
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
    ) -> None:
        if speaks not in DIALECTS:
            raise ValueError(f"{speaks!r}: known are {', '.join(DIALECTS)}")
        super().__init__(listen, ledger=ledger, control_port=control_port)
        self._speaks = speaks
        self._png_dir = png_dir
        self._drawn: tuple[str, str] | None = None
        self._pictures = 0
        self.errors: list[bytes] = []
        self.shown: list[tuple[str, str]] = []
        self._waiting = bytearray()
        self.power_on()

    @property
    def lines(self) -> tuple[str, str]:
        """What stands on it now."""
        return self._lines[0], self._lines[1]

    def picture(self) -> Image.Image:
        """The window as the customer sees it."""
        return draw(list(self.lines))

    def state(self) -> dict[str, object]:
        """What stands on it."""
        return {"lines": list(self.lines), "errors": len(self.errors)}

    def power_on(self) -> None:
        """Dark cells and the first table."""
        self._lines = [BLANK, BLANK]
        self._page = PAGES[0]
        self._column, self._row = 0, 0
        self._waiting.clear()

    def connected(self) -> None:
        """Half a command is forgotten."""
        self._waiting.clear()

    def hear(self, data: bytes) -> None:
        """Carry out every whole command."""
        if not self.heard("update"):
            return
        self._waiting += data
        before = self.lines
        while self._waiting and (length := self._carry_out()):
            del self._waiting[:length]
        if self.lines != before:
            self.shown.append(self.lines)
            self.ledger.note("shown", first=self.lines[0], second=self.lines[1])

    def tick(self) -> None:
        """Draw the window when it changed."""
        if self._png_dir is not None and self.lines != self._drawn:
            self._drawn = self.lines
            self._pictures += 1
            self._png_dir.mkdir(parents=True, exist_ok=True)
            self.picture().save(self._png_dir / f"display-{self._pictures:04}.png")

    def _carry_out(self) -> int:
        """How many bytes the first command took; 0 when more have to come."""
        waiting, first = self._waiting, self._waiting[0]
        if first >= 0x20:
            self._put(bytes([first]))
            return 1
        if first == 0x0C:
            self._lines = [BLANK, BLANK]
            self._column, self._row = 0, 0
            return 1
        if first not in (0x1B, 0x1F):
            return self._not_understood(1)
        if len(waiting) < 2:
            return 0
        if waiting[:2] == b"\x1b@":
            self._lines, self._page = [BLANK, BLANK], PAGES[0]
            return 2
        if waiting[:2] == b"\x1bt":
            return self._choose_page()
        if waiting[:2] == b"\x1bQ" and self._speaks == "cd5220":
            return self._whole_line()
        if waiting[:2] == b"\x1f$" and self._speaks == "escpos":
            return self._move()
        return self._not_understood(2)

    def _choose_page(self) -> int:
        if len(self._waiting) < 3:
            return 0
        slot = self._waiting[2]
        if slot not in PAGES:
            return self._not_understood(3)
        self._page = PAGES[slot]
        return 3

    def _whole_line(self) -> int:
        end = self._waiting.find(b"\r")
        if end < 0:
            return 0
        row, text = bytes(self._waiting[2:3]), bytes(self._waiting[3:end])
        if row not in (b"A", b"B") or len(text) > COLUMNS or any(byte < 0x20 for byte in text):
            return self._not_understood(end + 1)
        self._lines[b"AB".index(row)] = text.decode(self._page, "replace").ljust(COLUMNS)
        return end + 1

    def _move(self) -> int:
        if len(self._waiting) < 4:
            return 0
        column, row = self._waiting[2], self._waiting[3]
        if not 1 <= column <= COLUMNS or not 1 <= row <= LINES:
            return self._not_understood(4)
        self._column, self._row = column - 1, row - 1
        return 4

    def _put(self, byte: bytes) -> None:
        line = self._lines[self._row]
        letter = byte.decode(self._page, "replace")
        self._lines[self._row] = line[: self._column] + letter + line[self._column + 1 :]
        self._column += 1
        if self._column == COLUMNS:
            self._column, self._row = 0, (self._row + 1) % LINES

    def _not_understood(self, length: int) -> int:
        self.errors.append(bytes(self._waiting[:length]))
        return length
