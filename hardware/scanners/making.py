"""Scanners made from configuration."""

from collections.abc import Callable
from pathlib import Path

from hardware.address import FileAddress, SerialAddress, UsbAddress
from hardware.links.serial import SerialLink
from hardware.links.wire_log import logged
from hardware.options import Given, Options
from hardware.scanners.camera import CameraScanner, Frames
from hardware.scanners.evdev.driver import KeyWire
from hardware.scanners.evdev.keys import SUFFIX_KEYS
from hardware.scanners.evdev.port import EventPort, keyboard_node
from hardware.scanners.hid_pos.driver import HidPosWire
from hardware.scanners.hid_pos.hidraw import HidrawPort, scanner_node
from hardware.scanners.identity import Identity, any_port, parse_identity, pinned
from hardware.scanners.layouts import LAYOUTS
from hardware.scanners.listening import Availability, ListeningScanner, ScanWire, Sink, ignore_availability
from hardware.scanners.played import PlayedPort
from hardware.scanners.scanner import Scanner
from hardware.scanners.serial import SerialScannerSource
from hardware.scanners.wedge import WedgeRules

PLAYED = "unix://"
MILLISECONDS = 1000
IN_SIGHT = 1500
Cameras = Callable[[str], Frames]
NO_CAMERA = 'reading codes with a camera needs the extra for it: pip install "omnitill[camera]"'

_COMMON = ("aim", "hold_off", "identity")


def make_serial(
    device: str, address: str, options: Options, sink: Sink, availability: Availability = ignore_availability
) -> Scanner:
    """A scanner on a serial port; raises MisconfiguredError naming what is wrong, as all of these do."""
    given = Given(device, address, options, known=("suffix", *_COMMON))
    port = given.parsed_address()
    if not isinstance(port, SerialAddress):
        raise given.wrong("address", "a serial scanner needs a serial:// address")
    wanted = _identity(given)
    return SerialScannerSource(
        device,
        logged(device, SerialLink(device, port)),
        sink,
        suffix=given.suffix(),
        aim=given.flag("aim", default=True),
        hold_off=_hold_off(given),
        check=pinned(device, port.port, wanted) if wanted else any_port,
        availability=availability,
    )


def make_hid(
    device: str, address: str, options: Options, sink: Sink, availability: Availability = ignore_availability
) -> Scanner:
    """A scanner in HID POS mode."""
    given = Given(device, address, options, known=_COMMON)
    played = _played(given)
    port = played or HidrawPort(device, address, _node(given, scanner_node))
    return _listening(given, HidPosWire(device, address, port), sink, availability)


def make_evdev(
    device: str, address: str, options: Options, sink: Sink, availability: Availability = ignore_availability
) -> Scanner:
    """A scanner that types, taken from the desktop."""
    given = Given(device, address, options, known=("layout", "suffix", *_COMMON))
    layout, suffix = given.choice("layout", sorted(LAYOUTS), "us"), given.choice("suffix", list(SUFFIX_KEYS), "\r")
    port = _played(given) or EventPort(device, address, _node(given, keyboard_node))
    return _listening(given, KeyWire(port, layout, suffix), sink, availability)


def make_camera(
    device: str,
    address: str,
    options: Options,
    sink: Sink,
    cameras: Cameras | None,
    availability: Availability = ignore_availability,
) -> Scanner:
    """A camera, of those that `cameras` knows by their address; empty is the usual one."""
    given = Given(device, address, options, known=("hold_off",))
    hold_off = _hold_off(given, IN_SIGHT)
    try:
        if cameras is None:
            raise ImportError(NO_CAMERA)
        return CameraScanner(device, cameras(address), sink, hold_off=hold_off, availability=availability)
    except ImportError as missing:
        raise given.wrong("driver", NO_CAMERA) from missing


def make_rules(device: str, address: str, options: Options) -> WedgeRules:
    """The rules of a scanner that types into the window."""
    known = ("max_gap", "total", "min_length", "suffix_gap", "suffix", "prefix", "aim")
    given = Given(device, address, options, known)
    usual = WedgeRules()
    try:
        return WedgeRules(
            device=device,
            max_gap=given.number("max_gap") or usual.max_gap,
            total=given.number("total") or usual.total,
            min_length=given.number("min_length") or usual.min_length,
            suffix_gap=given.number("suffix_gap") or usual.suffix_gap,
            suffix=given.text("suffix", usual.suffix),
            prefix=given.text("prefix", usual.prefix),
            aim=given.flag("aim", default=usual.aim),
        )
    except ValueError as wrong:
        raise given.wrong("options", str(wrong)) from wrong


def _listening(given: Given, wire: ScanWire, sink: Sink, availability: Availability) -> Scanner:
    aim, hold_off = given.flag("aim", default=True), _hold_off(given)
    return ListeningScanner(given.device, wire, sink, aim=aim, hold_off=hold_off, availability=availability)


def _hold_off(given: Given, usual: int = 0) -> float:
    value = given.number("hold_off")
    if value is not None and value < 0:
        raise given.wrong("hold_off", "must not be negative")
    return (usual if value is None else value) / MILLISECONDS


def _identity(given: Given) -> Identity | None:
    written = given.text("identity", "")
    try:
        return parse_identity(written) if written else None
    except ValueError as wrong:
        raise given.wrong("identity", str(wrong)) from wrong


def _played(given: Given) -> PlayedPort | None:
    if not given.address.startswith(PLAYED):
        return None
    return PlayedPort(given.device, Path(given.address.removeprefix(PLAYED)), _identity(given))


def _node(given: Given, find: Callable[[Identity], Path | None]) -> Callable[[], Path | None]:
    address = given.parsed_address()
    if isinstance(address, UsbAddress):
        wanted = Identity(address.vendor, address.product, address.serial)
        return lambda: find(wanted)
    if isinstance(address, FileAddress):
        path = address.path
        return lambda: path
    raise given.wrong("address", "this driver needs usb://vendor:product, or file:///dev/... of the scanner's node")
