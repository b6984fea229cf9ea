"""Simulated devices that the Linux kernel itself shows to every program, by uhid and uinput (linux/uhid.h, uinput.h).

They need write access to /dev/uhid or /dev/uinput; a till then finds the device as it finds a real one.
"""

import contextlib
import os
import select
import struct
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from hardware.simulators.played_port import STOP_TIMEOUT, TICK, Written

UHID, UINPUT = Path("/dev/uhid"), Path("/dev/uinput")
UHID_DESTROY, UHID_CREATE2, UHID_INPUT2, UHID_SET_REPORT, UHID_SET_REPORT_REPLY = 1, 11, 12, 13, 14
CREATE2 = struct.Struct("=I128s64s64sHHIIII")
INPUT2 = struct.Struct("=IH")
SET_REPORT = struct.Struct("=IIBBH")
SET_REPORT_REPLY = struct.Struct("=IIH")
UHID_EVENT = 4380
UI_SET_EVBIT, UI_SET_KEYBIT, UI_DEV_SETUP = 0x40045564, 0x40045565, 0x405C5503
UI_DEV_CREATE, UI_DEV_DESTROY = 0x5501, 0x5502
UINPUT_SETUP = struct.Struct("=HHHH80sI")
USB = 3
EVENT_SORTS = (0, 1)

Ioctl = Callable[[int, int, "bytes | int"], object]


@dataclass(frozen=True, slots=True)
class Label:
    """What a device says of itself."""

    vendor: int
    product: int
    serial: str
    name: str

    @property
    def address(self) -> str:
        """The address by which a till finds the device."""
        return f"usb://{self.vendor:04x}:{self.product:04x}?serial={self.serial}"


def writable(node: Path) -> bool:
    """Whether this program may make devices at this node."""
    return os.access(node, os.W_OK)


class UhidStand:
    """A HID device made by uhid; `written` is told of feature reports."""

    def __init__(self, label: Label, descriptor: bytes, written: Written, node: Path = UHID) -> None:
        self._label, self._descriptor, self._written, self._node = label, descriptor, written, node
        self._file: int | None = None
        self._unplugged = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        """`usb://` of the device."""
        return self._label.address

    def plug_in(self) -> None:
        """Let the kernel show the device."""
        self._file = os.open(self._node, os.O_RDWR)
        label = self._label
        head = CREATE2.pack(
            UHID_CREATE2, label.name.encode(), b"", label.serial.encode(), len(self._descriptor), USB,
            label.vendor, label.product, 0, 0,
        )  # fmt: skip
        os.write(self._file, head + self._descriptor)
        self._unplugged.clear()
        self._thread = threading.Thread(target=self._answer, args=(self._file,), name="simulated-device", daemon=True)
        self._thread.start()

    def send(self, packet: bytes) -> None:
        """One input report."""
        if self._file is not None:
            os.write(self._file, INPUT2.pack(UHID_INPUT2, len(packet)) + packet)

    def unplug(self) -> None:
        """Let the kernel take the device away."""
        self._unplugged.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(STOP_TIMEOUT)
        opened, self._file = self._file, None
        if opened is not None:
            with contextlib.suppress(OSError):
                os.write(opened, struct.pack("=I", UHID_DESTROY))
            os.close(opened)

    remove = unplug

    def _answer(self, file: int) -> None:
        while not self._unplugged.is_set():
            if not select.select([file], [], [], TICK)[0]:
                continue
            event = os.read(file, UHID_EVENT)
            if len(event) >= SET_REPORT.size and struct.unpack_from("=I", event)[0] == UHID_SET_REPORT:
                _, number, _, _, size = SET_REPORT.unpack_from(event)
                self._written(event[SET_REPORT.size : SET_REPORT.size + size])
                os.write(file, SET_REPORT_REPLY.pack(UHID_SET_REPORT_REPLY, number, 0))


def kernel(file: int, request: int, argument: bytes | int) -> object:
    """One ioctl of the kernel."""
    import fcntl

    return fcntl.ioctl(file, request, argument)


class UinputStand:
    """A keyboard made by uinput."""

    def __init__(self, label: Label, keys: Iterable[int], node: Path = UINPUT, ioctl: Ioctl = kernel) -> None:
        self._label, self._keys, self._node, self._ioctl = label, tuple(keys), node, ioctl
        self._file: int | None = None

    @property
    def address(self) -> str:
        """`usb://` of the device; uinput gives no serial number."""
        return self._label.address.partition("?")[0]

    def plug_in(self) -> None:
        """Let the kernel show the keyboard."""
        self._file = os.open(self._node, os.O_WRONLY | os.O_NONBLOCK)
        for sort in EVENT_SORTS:
            self._ioctl(self._file, UI_SET_EVBIT, sort)
        for key in self._keys:
            self._ioctl(self._file, UI_SET_KEYBIT, key)
        label = self._label
        setup = UINPUT_SETUP.pack(USB, label.vendor, label.product, 0, label.name.encode(), 0)
        self._ioctl(self._file, UI_DEV_SETUP, setup)
        self._ioctl(self._file, UI_DEV_CREATE, 0)

    def send(self, packet: bytes) -> None:
        """Some key events."""
        if self._file is not None:
            os.write(self._file, packet)

    def unplug(self) -> None:
        """Let the kernel take the keyboard away."""
        opened, self._file = self._file, None
        if opened is not None:
            with contextlib.suppress(OSError):
                self._ioctl(opened, UI_DEV_DESTROY, 0)
            os.close(opened)

    remove = unplug
