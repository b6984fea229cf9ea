"""A camera that sees drawn codes, or the pictures of a folder: frames for a driver that decodes them itself."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from hardware.simulators.bars import code128_bars, ean13_bars
from hardware.simulators.ledger import Ledger
from hardware.simulators.plugged_scanner import PluggedScanner

EAN_LENGTH = 13
MODULE = 3
MARGIN = 30
BAR_HEIGHT = 90
WHITE, BLACK = 255, 0
INTERVAL = 0.02
SHOWN = 5
BLANK = (160, 120, bytes([WHITE]) * 160 * 120)
PICTURES = (".png", ".jpg", ".jpeg")

Picture = tuple[int, int, bytes]
Take = Callable[[], Picture | None]


class CameraFrames:
    """What a program that switched the camera on is given: the first picture is white."""

    def __init__(self) -> None:
        self._offer: Callable[[Take], None] | None = None
        self._lost: Callable[[str], None] | None = None
        self._lock = threading.Lock()

    def start(self, offer: Callable[[Take], None], lost: Callable[[str], None]) -> None:
        """Switch it on."""
        with self._lock:
            self._offer, self._lost = offer, lost
        self.show(BLANK)

    def stop(self) -> None:
        """Switch it off."""
        with self._lock:
            self._offer = self._lost = None

    def show(self, picture: Picture) -> None:
        """One picture; nobody sees it while the camera is off."""
        with self._lock:
            offer = self._offer
        if offer is not None:
            offer(lambda: picture)

    def lose(self) -> None:
        """The camera is gone."""
        with self._lock:
            lost = self._lost
        if lost is not None:
            lost("the camera was unplugged")


class CameraSimulator(PluggedScanner):
    """One simulated camera; between codes it sees white."""

    def __init__(self, ledger: Ledger | None = None) -> None:
        super().__init__(ledger)
        self.frames = CameraFrames()
        self._plugged_in = False

    @property
    def address(self) -> str:
        """A simulated camera has none."""
        return ""

    def start(self) -> None:
        """Plug in."""
        self._plugged_in = True
        self.frames.show(BLANK)

    def stop(self) -> None:
        """Unplug for good."""
        self._plugged_in = False

    def unplug(self) -> None:
        """Pull the plug."""
        self._plugged_in = False
        self.frames.lose()

    def show(self, picture: Picture) -> None:
        """One picture in front of the camera."""
        if self._plugged_in:
            self.frames.show(picture)

    def scan(self, code: str, *, aim: str = "", pause: float = 0.0) -> None:
        """Hold one code in front of the camera for some pictures, then nothing for `pause` seconds.

        The faults that it takes: `half` covers one half of the code, `garbage` shows a torn picture first, `silent`
        shows nothing, `twice` shows it for longer, `unplug_midway` pulls the plug while it is shown.
        """
        self.ledger.note("scanned", code=code, aim=aim)
        if self.faults.take("silent"):
            return
        width, height, grey = drawn(code, aim)
        if self.faults.take("half"):
            covered = width // 2
            rows = (grey[start : start + width] for start in range(0, len(grey), width))
            grey = b"".join(row[:covered] + bytes([WHITE]) * (width - covered) for row in rows)
        if self.faults.take("garbage"):
            self.show((width, height, grey[: len(grey) // 2]))
        for _ in range(SHOWN * (1 + self.faults.take("twice"))):
            self.show((width, height, grey))
            time.sleep(INTERVAL)
        if self.faults.take("unplug_midway"):
            self.replug()
        self.show(BLANK)
        time.sleep(pause)

    def play(self, folder: Path) -> None:
        """Hold each picture of a folder in front of the camera, by name."""
        from PIL import Image

        for path in sorted(path for path in folder.iterdir() if path.suffix.lower() in PICTURES):
            with Image.open(path) as image:
                grey = image.convert("L")
                self.show((grey.width, grey.height, grey.tobytes()))
            time.sleep(INTERVAL)


def drawn(code: str, aim: str = "") -> Picture:
    """A picture of a code: bars for thirteen digits and for `]C0`, else a QR symbol."""
    if len(code) == EAN_LENGTH and code.isdigit():
        return _from_rows([ean13_bars(code)], BAR_HEIGHT)
    if aim == "]C0":
        return _from_rows([code128_bars(b"{B" + code.replace("{", "{{").encode("ascii"))[0]], BAR_HEIGHT)
    import qrcode  # type: ignore[import-untyped]  # qrcode ships no types

    symbol = qrcode.QRCode(border=0)
    symbol.add_data(code.encode())
    symbol.make()
    return _from_rows(symbol.get_matrix(), MODULE)


def _from_rows(rows: list[list[bool]], height: int) -> Picture:
    width = len(rows[0]) * MODULE + 2 * MARGIN
    side = bytes([WHITE]) * MARGIN
    blank = bytes([WHITE]) * width * MARGIN
    lines = [side + bytes(BLACK if dark else WHITE for dark in row for _ in range(MODULE)) + side for row in rows]
    grey = blank + b"".join(line * height for line in lines) + blank
    return width, len(grey) // width, grey
