"""Nodes of the kernel: found by who the device is, grabbed and given back, refused with the reason."""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hardware.discovery import scanners
from hardware.errors import DeviceError, InUseError, LinkLostError, NotAllowedError, UnreachableError, WrongDeviceError
from hardware.scanners.evdev.port import EventPort, keyboard_node, keyboards
from hardware.scanners.hid_pos.driver import HidPosWire
from hardware.scanners.hid_pos.hidraw import HidrawPort, hid_scanners, scanner_node
from hardware.scanners.identity import Identity, parse_identity, pinned
from hardware.scanners.ports import kernel
from hardware.simulators import scanner_hid

GRAB, CLOCK = 0x40044590, 0x400445A0
DESCRIPTOR_SIZE, DESCRIPTOR, SET_FEATURE_OF_TWO = 0x80044801, 0x90044802, 0xC0024806


@dataclass
class Kernel:
    """Answers the questions about a node, and keeps them."""

    descriptor: bytes = scanner_hid.DESCRIPTOR
    refuse: dict[int, int] = field(default_factory=dict)
    asked: list[tuple[int, int | bytes]] = field(default_factory=list)

    def __call__(self, _file: int, request: int, argument: bytearray | int) -> object:
        if request in self.refuse:
            raise OSError(self.refuse[request], os.strerror(self.refuse[request]))
        self.asked.append((request, argument if isinstance(argument, int) else bytes(argument)))
        if isinstance(argument, bytearray) and request == DESCRIPTOR_SIZE:
            argument[:] = struct.pack("=I", len(self.descriptor))
        if isinstance(argument, bytearray) and request == DESCRIPTOR:
            argument[4 : 4 + len(self.descriptor)] = self.descriptor
        return 0


@dataclass
class Pipe:
    """A node of a file system that behaves as a device's: what the far end writes can be read."""

    path: Path
    far: int | None = None

    def write(self, data: bytes) -> None:
        assert self.far is not None
        os.write(self.far, data)

    def open_far(self) -> None:
        self.far = os.open(self.path, os.O_RDWR | os.O_NONBLOCK)

    def close(self) -> None:
        if self.far is not None:
            os.close(self.far)
            self.far = None


@pytest.fixture
def pipe(tmp_path: Path):
    made = Pipe(tmp_path / "node")
    os.mkfifo(made.path)
    made.open_far()
    yield made
    made.close()


def at(pipe: Pipe) -> Callable[[], Path | None]:
    return lambda: pipe.path


def test_a_keyboard_is_grabbed_while_open_and_given_back(pipe: Pipe) -> None:
    asked = Kernel()
    port = EventPort("s", "usb://05e0:1200", at(pipe), asked)
    port.open()
    assert asked.asked == [(GRAB, 1), (CLOCK, struct.pack("=i", 1))]
    pipe.write(b"x" * 24)
    assert port.read(1.0) == b"x" * 24
    assert port.read(0.0) == b""
    port.close()
    port.close()
    assert asked.asked[2:] == [(GRAB, 0)]


def test_a_keyboard_that_another_program_holds_says_so(pipe: Pipe) -> None:
    port = EventPort("s", "usb://05e0:1200", at(pipe), Kernel(refuse={GRAB: errno.EBUSY}))
    with pytest.raises(InUseError):
        port.open()
    port.close()


def test_a_hid_device_is_read_report_by_report_and_woken(pipe: Pipe) -> None:
    asked = Kernel()
    wire = HidPosWire("s", "usb://0c2e:0b81", HidrawPort("s", "usb://0c2e:0b81", at(pipe), asked))
    wire.open()
    assert asked.asked[-1] == (SET_FEATURE_OF_TWO, b"\xfe\x01")
    for report in scanner_hid.reports(b"5901234123457", "]E0"):
        pipe.write(report)
    (code,) = wire.read(1.0)
    assert (code.data, code.aim) == (b"5901234123457", "]E0")
    wire.close()


def test_the_end_of_a_code_whose_beginning_nobody_heard_is_no_scan(pipe: Pipe) -> None:
    beginning, end = scanner_hid.reports(b"5901234123457" * 5, "]Q1")
    wire = HidPosWire("s", "usb://0c2e:0b81", HidrawPort("s", "usb://0c2e:0b81", at(pipe), Kernel()))
    pipe.write(end)
    wire.open()
    assert wire.read(0.0) == []
    for report in (beginning, end):
        pipe.write(report)
        assert [code.data for code in wire.read(1.0)] == ([b"5901234123457" * 5] if report is end else [])
    wire.close()


@pytest.mark.parametrize("descriptor", [bytes.fromhex("05010906a101c0"), b"\x09", b"\0" * 5000])
def test_what_does_not_call_itself_a_scanner_is_another_device(pipe: Pipe, descriptor: bytes) -> None:
    wire = HidPosWire("s", "file:///dev/hidraw0", HidrawPort("s", "a", at(pipe), Kernel(descriptor)))
    with pytest.raises(WrongDeviceError):
        wire.open()
    wire.close()


def test_a_node_that_is_not_there_not_allowed_or_gone_is_told_apart(pipe: Pipe, tmp_path: Path) -> None:
    def opening(find: Callable[[], Path | None], refuse: int = 0) -> type[DeviceError]:
        port = EventPort("s", "usb://05e0:1200", find, Kernel(refuse={GRAB: refuse} if refuse else {}))
        try:
            port.open()
        except DeviceError as wrong:
            return type(wrong)
        finally:
            port.close()
        raise AssertionError("it opened")

    assert opening(lambda: None) is UnreachableError
    assert opening(lambda: tmp_path / "gone") is UnreachableError
    assert opening(at(pipe), errno.EACCES) is NotAllowedError
    assert opening(at(pipe), errno.ENODEV) is UnreachableError


def test_a_plain_file_is_no_device(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    port = EventPort("s", "file:///plain", lambda: plain, kernel)
    with pytest.raises(UnreachableError):
        port.open()
    port.close()


def test_an_unplugged_device_is_lost_and_a_closed_one_too(pipe: Pipe) -> None:
    port = EventPort("s", "usb://05e0:1200", at(pipe), Kernel())
    port.open()
    pipe.close()
    with pytest.raises(LinkLostError):
        port.read(1.0)
    port.close()
    with pytest.raises(LinkLostError):
        port.read(0.0)


def hid_entry(system: Path, name: str, uevent: str, descriptor: bytes) -> None:
    device = system / name / "device"
    device.mkdir(parents=True)
    (device / "uevent").write_text(uevent)
    (device / "report_descriptor").write_bytes(descriptor)


def test_a_hid_scanner_is_found_by_who_it_is_whatever_its_number(tmp_path: Path) -> None:
    said = "DRIVER=hid-generic\nHID_ID=0003:00000C2E:00000B81\nHID_NAME=Honeywell\nHID_UNIQ={}\n"
    hid_entry(tmp_path, "hidraw0", said.format("A1"), bytes.fromhex("05010906a101c0"))
    hid_entry(tmp_path, "hidraw1", said.format("A1"), scanner_hid.DESCRIPTOR)
    hid_entry(tmp_path, "hidraw2", said.format("B2"), scanner_hid.DESCRIPTOR)
    hid_entry(tmp_path, "hidraw3", "HID_ID=nonsense\n", scanner_hid.DESCRIPTOR)
    hid_entry(tmp_path, "hidraw4", said.format("C3"), b"\x09")
    nodes = Path("/dev")
    assert scanner_node(parse_identity("0c2e:0b81"), tmp_path, nodes) == nodes / "hidraw1"
    assert scanner_node(parse_identity("0c2e:0b81:B2"), tmp_path, nodes) == nodes / "hidraw2"
    assert scanner_node(parse_identity("05e0:1900"), tmp_path, nodes) is None
    assert [str(identity) for _, identity in hid_scanners(tmp_path)] == ["0c2e:0b81:A1", "0c2e:0b81:B2"]
    assert hid_scanners(tmp_path / "none") == []


def test_the_node_that_types_is_found_among_those_of_one_scanner(tmp_path: Path) -> None:
    for name, keys in (("event3", "1000 0 0"), ("event4", "fffffffffffffffe"), ("event5", "nonsense")):
        device = tmp_path / name / "device"
        (device / "id").mkdir(parents=True)
        (device / "id" / "vendor").write_text("05e0\n")
        (device / "id" / "product").write_text("1200\n")
        (device / "capabilities").mkdir()
        (device / "capabilities" / "key").write_text(keys + "\n")
        (device / "name").write_text("Symbol scanner\n")
    nodes = Path("/dev/input")
    assert keyboard_node(parse_identity("05e0:1200"), tmp_path, nodes) == nodes / "event4"
    assert keyboard_node(parse_identity("05e0:1201"), tmp_path, nodes) is None
    assert keyboards(tmp_path) == [("event4", Identity(0x05E0, 0x1200), "Symbol scanner")]


def test_scanners_that_are_plugged_in_are_suggested_with_their_driver(tmp_path: Path) -> None:
    said = "HID_ID=0003:00000C2E:00000B81\nHID_UNIQ=A1\n"
    hid_entry(tmp_path / "hid", "hidraw1", said, scanner_hid.DESCRIPTOR)
    for name, vendor in (("event3", "05e0"), ("event4", "046d")):
        device = tmp_path / "input" / name / "device"
        (device / "id").mkdir(parents=True)
        (device / "id" / "vendor").write_text(vendor)
        (device / "id" / "product").write_text("1200")
        (device / "capabilities").mkdir()
        (device / "capabilities" / "key").write_text("fffffffffffffffe")
    found = scanners(tmp_path / "hid", tmp_path / "input")
    assert [(each.address, each.kind, each.reason.split()[-1]) for each in found] == [
        ("usb://05e0:1200", "scanner", "evdev"),
        ("usb://0c2e:0b81?serial=A1", "scanner", "hid"),
    ]


@dataclass
class Port:
    """What the system says of a serial port."""

    device: str
    vid: int | None
    pid: int | None
    serial_number: str | None = None


def test_a_serial_port_of_another_device_is_not_listened_to() -> None:
    ports = [Port("/dev/ttyACM0", 0x0C2E, 0x0B61, "X1"), Port("/dev/ttyS0", None, None)]
    pinned("s", "/dev/ttyACM0", parse_identity("0c2e:0b61"), lambda: ports)()
    pinned("s", "/dev/ttyACM0", parse_identity("0C2E:0B61:X1"), lambda: ports)()
    for port, wanted in (("/dev/ttyACM0", "0c2e:0b61:X2"), ("/dev/ttyACM0", "05e0:0b61"), ("/dev/ttyS0", "0c2e:0b61")):
        with pytest.raises(WrongDeviceError, match="not 0"):
            pinned("s", port, parse_identity(wanted), lambda: ports)()
    with pytest.raises(UnreachableError, match="no such port"):
        pinned("s", "/dev/ttyACM1", parse_identity("0c2e:0b61"), lambda: ports)()


def test_the_systems_own_list_knows_no_port_that_is_not_there() -> None:
    with pytest.raises(UnreachableError):
        pinned("s", "/dev/no-such-port", parse_identity("0c2e:0b61"))()


@pytest.mark.parametrize("written", ["", "0c2e", "0c2e:0b6", "0c2e:0b61:", "xyzw:0b61"])
def test_an_identity_that_cannot_be_understood_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="05e0:1900"):
        parse_identity(written)
