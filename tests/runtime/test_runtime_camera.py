"""Frames of a camera become grey pictures; a camera that goes and comes is told and taken again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from app.runtime.camera import Picture, QtCamera, camera_at, packed


class Told:
    """A signal."""

    def __init__(self) -> None:
        self.listeners: list[Callable[..., object]] = []

    def connect(self, listener: Callable[..., object]) -> None:
        self.listeners.append(listener)

    def emit(self, *facts: object) -> None:
        for listener in self.listeners:
            listener(*facts)


class Format:
    def __init__(self, width: int, height: int, rate: float) -> None:
        self.size, self.rate = QSize(width, height), rate

    def resolution(self) -> QSize:
        return self.size

    def maxFrameRate(self) -> float:  # noqa: N802 - Qt's name
        return self.rate


class Device:
    def __init__(self, name: str, formats: tuple[Format, ...] = ()) -> None:
        self.name, self.formats = name, formats

    def description(self) -> str:
        return self.name

    def id(self) -> bytes:
        return f"/dev/{self.name}".encode()

    def videoFormats(self) -> tuple[Format, ...]:  # noqa: N802 - Qt's name
        return self.formats


class Frame:
    def __init__(self, image: QImage) -> None:
        self.image = image

    def toImage(self) -> QImage:  # noqa: N802 - Qt's name
        return self.image


class Room:
    """The cameras of a machine, as QtMultimedia shows them."""

    def __init__(self, *plugged_in: Device) -> None:
        self.plugged_in = list(plugged_in)
        self.on: list[Device] = []
        self.format: Format | None = None
        self.frames, self.inputs, self.errors = Told(), Told(), Told()
        room = self

        class QVideoSink:
            videoFrameChanged = room.frames  # noqa: N815 - Qt's name

        class QMediaCaptureSession:
            def setVideoSink(self, _sink: object) -> None:  # noqa: N802 - Qt's name
                return

            def setCamera(self, _camera: object) -> None:  # noqa: N802 - Qt's name
                return

        class QMediaDevices:
            videoInputsChanged = room.inputs  # noqa: N815 - Qt's name

            @staticmethod
            def videoInputs() -> list[Device]:  # noqa: N802 - Qt's name
                return list(room.plugged_in)

        class QCamera:
            errorOccurred = room.errors  # noqa: N815 - Qt's name

            def __init__(self, device: Device) -> None:
                self.device = device

            def cameraDevice(self) -> Device:  # noqa: N802 - Qt's name
                return self.device

            def setCameraFormat(self, chosen: Format) -> None:  # noqa: N802 - Qt's name
                room.format = chosen

            def start(self) -> None:
                room.on.append(self.device)

            def stop(self) -> None:
                room.on.remove(self.device)

        self.multimedia: Any = type("QtMultimedia", (), {})
        for kind in (QVideoSink, QMediaCaptureSession, QMediaDevices, QCamera):
            setattr(self.multimedia, kind.__name__, kind)
        self.multimedia.QVideoFrame = lambda frame: frame


class Watcher:
    """Takes each picture at once."""

    def __init__(self) -> None:
        self.pictures: list[Picture | None] = []
        self.lost: list[str] = []

    def watch(self, camera: QtCamera) -> None:
        camera.start(lambda take: self.pictures.append(take()), self.lost.append)


def image(width: int, height: int) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    made.setPixelColor(1, 0, QColor("black"))
    return made


def test_a_frame_is_a_grey_picture_without_gaps() -> None:
    width, height, grey = packed(image(5, 3)) or (0, 0, b"")
    assert (width, height, len(grey)) == (5, 3, 15)
    assert grey == bytes([255, 0, *[255] * 13])
    assert packed(image(8, 2)) == (8, 2, bytes([255, 0, *[255] * 14]))
    assert packed(QImage()) is None


def test_frames_are_offered_while_the_camera_is_on() -> None:
    room, watcher = Room(Device("front")), Watcher()
    camera = QtCamera("", room.multimedia)
    watcher.watch(camera)
    room.frames.emit(Frame(image(8, 2)))
    camera.stop()
    camera.stop()
    room.frames.emit(Frame(image(8, 2)))
    assert len(watcher.pictures) == 1
    assert room.on == []


def test_the_format_that_is_quick_to_read_is_taken() -> None:
    formats = Format(3840, 2160, 30), Format(1280, 720, 15), Format(1280, 720, 30), Format(320, 240, 60)
    room = Room(Device("front", formats))
    Watcher().watch(QtCamera("", room.multimedia))
    assert room.format is formats[2]


@pytest.mark.parametrize("name", ["back", "/dev/back"])
def test_a_camera_is_chosen_by_its_name(name: str) -> None:
    room = Room(Device("front"), Device("back"))
    Watcher().watch(QtCamera(name, room.multimedia))
    assert [device.name for device in room.on] == ["back"]


def test_a_camera_that_goes_is_told_and_taken_again_when_it_comes_back() -> None:
    room, watcher = Room(Device("front")), Watcher()
    watcher.watch(QtCamera("", room.multimedia))
    front = room.plugged_in.pop()
    room.inputs.emit()
    assert (room.on, watcher.lost) == ([], ["no camera is plugged in"])
    room.plugged_in.append(front)
    room.inputs.emit()
    room.inputs.emit()
    assert room.on == [front]
    room.errors.emit(1, "it broke")
    assert set(watcher.lost[1:]) == {"it broke"}


def test_the_extra_is_asked_for_when_a_camera_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "PySide6.QtMultimedia", None)
    with pytest.raises(ImportError):
        camera_at("")
