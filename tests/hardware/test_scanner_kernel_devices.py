"""What the simulators tell the kernel, byte for byte as its headers say; no kernel is asked."""

from __future__ import annotations

import os
import struct
import threading
from pathlib import Path

from hardware.simulators.kernel_devices import Label, UhidStand, UinputStand, writable
from hardware.simulators.scanner_hid import DESCRIPTOR

LABEL = Label(0x0C2E, 0x0B81, "S1", "Simulated")


class Pipe:
    """Stands for /dev/uhid and says what it is told to say."""

    def __init__(self, path: Path) -> None:
        self.path = path
        os.mkfifo(path)
        self.far = os.open(path, os.O_RDWR | os.O_NONBLOCK)

    def close(self) -> None:
        os.close(self.far)


def test_a_hid_device_is_made_with_its_descriptor_and_taken_away(tmp_path: Path) -> None:
    node = tmp_path / "uhid"
    node.write_bytes(b"")
    stand = UhidStand(LABEL, DESCRIPTOR, lambda _written: None, node)
    assert stand.address == "usb://0c2e:0b81?serial=S1"
    stand.plug_in()
    stand.send(b"\x02\x03abc")
    stand.unplug()
    stand.unplug()
    told = node.read_bytes()
    sort, name, _, serial, size, bus, vendor, product = struct.unpack_from("=I128s64s64sHHII", told)
    assert (sort, name.rstrip(b"\0"), serial.rstrip(b"\0")) == (11, b"Simulated", b"S1")
    assert (size, bus, vendor, product) == (len(DESCRIPTOR), 3, 0x0C2E, 0x0B81)
    assert told[0x118 : 0x118 + size] == DESCRIPTOR
    assert told[0x118 + size :] == struct.pack("=IH", 12, 5) + b"\x02\x03abc" + struct.pack("=I", 1)


def test_a_feature_report_is_heard_and_answered(tmp_path: Path) -> None:
    node = Pipe(tmp_path / "uhid")
    heard = threading.Event()
    written: list[bytes] = []

    def note(report: bytes) -> None:
        written.append(report)
        heard.set()

    os.write(node.far, struct.pack("=IIBBH", 13, 77, 254, 0, 2) + b"\xfe\x01")
    stand = UhidStand(LABEL, b"", note, node.path)
    stand.plug_in()
    assert heard.wait(5)
    stand.unplug()
    node.close()
    assert written == [b"\xfe\x01"]


def test_a_keyboard_is_made_with_its_keys_and_taken_away(tmp_path: Path) -> None:
    node = tmp_path / "uinput"
    node.write_bytes(b"")
    asked: list[tuple[int, bytes | int]] = []
    stand = UinputStand(LABEL, (2, 28), node, lambda _file, request, argument: asked.append((request, argument)))
    assert stand.address == "usb://0c2e:0b81"
    stand.plug_in()
    stand.send(b"e" * 48)
    stand.unplug()
    setup = struct.pack("=HHHH", 3, 0x0C2E, 0x0B81, 0) + b"Simulated".ljust(80, b"\0") + bytes(4)
    assert asked == [
        (0x40045564, 0), (0x40045564, 1), (0x40045565, 2), (0x40045565, 28),
        (0x405C5503, setup), (0x5501, 0), (0x5502, 0),
    ]  # fmt: skip
    assert node.read_bytes() == b"e" * 48


def test_where_the_kernel_does_not_let_programs_make_devices_a_socket_stands_for_it(tmp_path: Path) -> None:
    assert not writable(tmp_path / "uhid")
