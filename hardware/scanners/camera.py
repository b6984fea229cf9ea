"""A camera as a scanner: the newest picture is decoded on a thread of its own, one scan for each code in sight.

Where the pictures come from is not known here; what decodes them is zxing-cpp, which comes with the extra for cameras.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from hardware.scanners.hold_off import HoldOff
from hardware.scanners.listening import STOP_TIMEOUT, Availability, Sink, ignore_availability
from hardware.scanners.same_item import item_of
from hardware.scanners.scan import Framing, Scan, acceptable
from hardware.status import Fact

HOLD_OFF = 1.5
SILENCE = 3.0
FIRST_PICTURE = 5.0
# These have no check digit of their own: one misread bar is another number.
UNCHECKED = frozenset("AFI")
CONFIRMING = 3
TICK = 0.2

# Width and height in pixels, and one grey byte for each, rows from the top without gaps.
Picture = tuple[int, int, bytes]
Take = Callable[[], Picture | None]


class Frames(Protocol):
    """Where pictures come from: a camera, or a folder of pictures."""

    def start(self, offer: Callable[[Take], None], lost: Callable[[str], None]) -> None:
        """Offer each picture as it comes, on any thread; tell when the camera is gone, and go on when it is back."""

    def stop(self) -> None:
        """Let go of the camera; harmless twice."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One code found in a picture."""

    text: str
    aim: str | None


Decode = Callable[[Picture], list[Seen]]


class CameraScanner:
    """Delivers scans of one camera; see hardware.scanners.scanner for what may be asked.

    A code counts again once it was out of sight for `hold_off` seconds. An item that shows a striped and a square code
    is one scan, of the code that says more where both are in one picture.
    """

    def __init__(
        self,
        device: str,
        frames: Frames,
        sink: Sink,
        *,
        decode: Decode | None = None,
        hold_off: float = HOLD_OFF,
        availability: Availability = ignore_availability,
    ) -> None:
        self._device = device
        self._frames = frames
        self._sink = sink
        self._decode = decode or decoder()
        self._hold_off = HoldOff(hold_off)
        self._availability = availability
        self._recent: deque[frozenset[str]] = deque(maxlen=CONFIRMING - 1)
        self._newest: Take | None = None
        self._changed = threading.Condition()
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._available: bool | None = None
        self._heard = 0.0

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def available(self) -> Fact:
        """Whether pictures come; UNKNOWN before the first."""
        return Fact.of(self._available)

    @property
    def trouble(self) -> str:
        """`unreachable` while no pictures come, else empty."""
        return "unreachable" if self._available is False else ""

    def look(self) -> Fact:
        """Whether pictures come; a camera nobody watches is not switched on to see."""
        return self.available

    def start(self) -> None:
        """Switch the camera on; harmless while it is on."""
        if self._thread is None:
            self._stopping = False
            self._heard = time.monotonic() + FIRST_PICTURE - SILENCE
            self._thread = threading.Thread(target=self._watch, name=f"scanner-{self._device}", daemon=True)
            self._thread.start()
            self._frames.start(self._offered, self._lost)

    def stop(self, timeout: float = STOP_TIMEOUT) -> None:
        """Switch the camera off; harmless twice. Raises TimeoutError when `sink` does not return."""
        thread = self._thread
        if thread is None:
            return
        self._frames.stop()
        with self._changed:
            self._stopping = True
            self._changed.notify()
        thread.join(timeout)
        if thread.is_alive():
            raise TimeoutError(f"{self._device}: the receiver of scans did not return in {timeout:g} s")
        self._thread = self._newest = self._available = None

    def close(self) -> None:
        """Switch the camera off."""
        self.stop()

    def _offered(self, take: Take) -> None:
        with self._changed:
            self._newest = take
            self._changed.notify()

    def _lost(self, detail: str) -> None:
        self._tell(available=False, detail=detail)

    def _watch(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopping or self._newest is not None, TICK)
                take, self._newest = self._newest, None
                if self._stopping:
                    return
            now = time.monotonic()
            picture = take() if take else None
            if picture is not None:
                self._heard = now
                self._tell(available=True, detail="")
                self._read(picture, now)
            elif now - self._heard > SILENCE:
                self._tell(available=False, detail=f"no picture for {SILENCE:g} s")

    def _read(self, picture: Picture, taken: float) -> None:
        found = self._decode(picture)
        sure = [seen for seen in found if self._is_sure(seen)]
        self._recent.append(frozenset(seen.text for seen in found))
        for seen in _one_for_each_item(sure):
            if acceptable(seen.text) and self._hold_off.is_new(item_of(seen.text, seen.aim), taken):
                raw = seen.text.encode()
                self._sink(Scan(self._device, raw, seen.text, seen.aim, taken, time.monotonic(), Framing.EXACT))

    def _is_sure(self, seen: Seen) -> bool:
        if seen.aim is None or seen.aim[1] not in UNCHECKED:
            return True
        return any(seen.text in earlier for earlier in self._recent)

    def _tell(self, *, available: bool, detail: str) -> None:
        if available is not self._available:
            self._available = available
            self._availability(available, detail)


def _one_for_each_item(found: list[Seen]) -> list[Seen]:
    fullest: dict[str, Seen] = {}
    for seen in found:
        item = item_of(seen.text, seen.aim)
        if item not in fullest or len(seen.text) > len(fullest[item].text):
            fullest[item] = seen
    return list(fullest.values())


def decoder() -> Decode:
    """Decodes the symbols that a shop reads. Raises ImportError without zxing-cpp."""
    import zxingcpp

    kinds = zxingcpp.BarcodeFormat
    formats = zxingcpp.BarcodeFormats((
        kinds.EAN13, kinds.EAN8, kinds.UPCA, kinds.UPCE, kinds.Code128, kinds.ITF, kinds.DataBar, kinds.DataBarExp,
        kinds.QRCode, kinds.DataMatrix,
    ))  # fmt: skip

    def decode(picture: Picture) -> list[Seen]:
        width, height, grey = picture
        if not width or not height or len(grey) != width * height:
            return []
        view = memoryview(grey).cast("B", shape=(height, width))
        codes = zxingcpp.read_barcodes(view, formats=formats, text_mode=zxingcpp.TextMode.Plain)
        return [Seen(code.text, code.symbology_identifier or None) for code in codes]

    return decode
