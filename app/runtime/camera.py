"""Pictures of a camera by QtMultimedia, which comes with the extra for cameras and is loaded only for one."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

# Width and height in pixels, and one grey byte for each, rows from the top without gaps.
Picture = tuple[int, int, bytes]
Take = Callable[[], "Picture | None"]

_PIXELS = 1280 * 720
_NO_CAMERA = "no camera is plugged in"


def camera_at(address: str) -> QtCamera:
    """The camera of that name or system id, or the usual one; raises ImportError without the extra."""
    return QtCamera(address, import_module("PySide6.QtMultimedia"))


class QtCamera:
    """Offers each frame, to be turned into a picture by whoever takes it; goes on by itself after unplugging.

    start() and stop() belong to the GUI thread; frames come on any. `multimedia` is the module PySide6.QtMultimedia.
    """

    def __init__(self, name: str, multimedia: Any) -> None:
        self._name = name
        self._multimedia = multimedia
        self._offer: Callable[[Take], None] | None = None
        self._lost: Callable[[str], None] | None = None
        self._devices: Any = None
        self._session: Any = None
        self._sink: Any = None
        self._camera: Any = None

    def start(self, offer: Callable[[Take], None], lost: Callable[[str], None]) -> None:
        """Switch it on; without a camera that is told, and one that is plugged in later is taken."""
        self._offer, self._lost = offer, lost
        self._sink = self._multimedia.QVideoSink()
        self._sink.videoFrameChanged.connect(self._came)
        self._session = self._multimedia.QMediaCaptureSession()
        self._session.setVideoSink(self._sink)
        self._devices = self._multimedia.QMediaDevices()
        self._devices.videoInputsChanged.connect(self._look_again)
        self._switch_on()

    def stop(self) -> None:
        """Switch it off; harmless twice."""
        if self._session is not None:
            self._switch_off()
        self._offer = self._lost = self._devices = self._session = self._sink = None

    def _switch_on(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._tell(_NO_CAMERA)
            return
        self._camera = self._multimedia.QCamera(wanted)
        formats = wanted.videoFormats()
        if formats:
            # Larger pictures take longer to decode than a hand holds still.
            self._camera.setCameraFormat(min(formats, key=_distance))
        self._camera.errorOccurred.connect(self._failed)
        self._session.setCamera(self._camera)
        self._camera.start()

    def _switch_off(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
            self._session.setCamera(None)

    def _wanted(self) -> Any:
        inputs = self._multimedia.QMediaDevices.videoInputs()
        if not self._name:
            return inputs[0] if inputs else None
        return next((known for known in inputs if self._name in (known.description(), _id(known))), None)

    def _look_again(self) -> None:
        inputs = self._multimedia.QMediaDevices.videoInputs()
        if self._camera is not None and self._camera.cameraDevice() in inputs:
            return
        self._switch_off()
        self._switch_on()

    def _failed(self, _error: object, words: str) -> None:
        self._tell(words)

    def _tell(self, words: str) -> None:
        if self._lost is not None:
            self._lost(words)

    def _came(self, frame: Any) -> None:
        if self._offer is not None:
            kept = self._multimedia.QVideoFrame(frame)
            self._offer(lambda: packed(kept.toImage()))


def packed(image: QImage) -> Picture | None:
    """The grey picture of an image, without the gaps behind its rows; None for an empty image."""
    from PySide6.QtGui import QImage

    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    rows = bytes(grey.constBits())
    if stride == width:
        return width, height, rows[: width * height]
    return width, height, b"".join(rows[start : start + width] for start in range(0, stride * height, stride))


def _distance(known: Any) -> tuple[int, float]:
    size = known.resolution()
    return abs(size.width() * size.height() - _PIXELS), -known.maxFrameRate()


def _id(device: Any) -> str:
    return bytes(device.id()).decode("utf-8", errors="replace")
