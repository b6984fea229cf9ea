"""Suggest devices that seem to be plugged in; configuration decides, nothing is adopted, nothing is opened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from hardware.address import SerialAddress, UsbAddress
from hardware.scanners.evdev.port import SYSTEM as INPUT_DEVICES
from hardware.scanners.evdev.port import keyboards
from hardware.scanners.hid_pos.hidraw import SYSTEM as HID_DEVICES
from hardware.scanners.hid_pos.hidraw import hid_scanners
from hardware.scanners.identity import Identity

STABLE_NAMES = Path("/dev/serial/by-id")
PRINTER_CLASS = 7
# Makers whose serial ports in a shop are nearly always one kind of device, by USB vendor id (usb.ids).
KNOWN_MAKERS = {
    0x0C2E: "scanner",  # Honeywell
    0x05E0: "scanner",  # Zebra, formerly Symbol
    0x05F9: "scanner",  # Datalogic
    0x1EAB: "scanner",  # Newland
    0x1504: "fiscal",  # Posnet
    0x0B00: "payment",  # Ingenico
    0x11CA: "payment",  # Verifone
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A device address one might configure, and what the system says about what is there.

    `kind` is the kind of device that it probably is, empty when nothing speaks for one.
    """

    address: str
    reason: str
    kind: str = ""


class Port(Protocol):
    """What the system knows of a serial port."""

    device: str
    description: str
    manufacturer: str | None
    product: str | None
    serial_number: str | None
    vid: int | None


def nearby() -> tuple[Suggestion, ...]:
    """Everything that hangs on this machine and might be a shop's device."""
    return (*serial_ports(), *usb_printers(), *scanners())


def serial_ports() -> tuple[Suggestion, ...]:
    """Serial ports of this machine."""
    from serial.tools import list_ports  # type: ignore[import-untyped]  # pyserial ships no types

    return suggestions(list_ports.comports(), STABLE_NAMES)


def suggestions(ports: Iterable[Port], stable_names: Path) -> tuple[Suggestion, ...]:
    """The ports as suggestions, under names that survive replugging where the system has them."""
    stable = {path.resolve(): path for path in stable_names.iterdir()} if stable_names.is_dir() else {}
    found = []
    for port in ports:
        name = stable.get(Path(port.device).resolve(), Path(port.device))
        said = " ".join(part for part in (port.manufacturer, port.product, port.serial_number) if part)
        kind = KNOWN_MAKERS.get(port.vid or 0, "")
        found.append(Suggestion(str(SerialAddress(str(name))), said or port.description, kind))
    return tuple(sorted(found, key=lambda suggestion: suggestion.address))


class UsbDevice(Protocol):
    """What the system knows of a USB device: ids, and its configurations with their interfaces."""

    idVendor: int  # noqa: N815 - the name in the USB standard
    idProduct: int  # noqa: N815 - the name in the USB standard

    def __iter__(self) -> Iterator[Iterable["UsbInterface"]]: ...


class UsbInterface(Protocol):
    """One interface of a USB device."""

    bInterfaceClass: int  # noqa: N815 - the name in the USB standard


def usb_printers(devices: Iterable[UsbDevice] | None = None) -> tuple[Suggestion, ...]:
    """USB devices that call themselves printers; empty where the system does not let USB be listed."""
    listed = _usb_devices() if devices is None else devices
    printers = [device for device in listed if _is_printer(device)]
    found = {str(UsbAddress(device.idVendor, device.idProduct)) for device in printers}
    return tuple(Suggestion(address, "USB printer class", "receipt_printer") for address in sorted(found))


def scanners(hid: Path = HID_DEVICES, inputs: Path = INPUT_DEVICES) -> tuple[Suggestion, ...]:
    """HID devices that call themselves barcode scanners, and keyboards of makers of scanners (Linux)."""
    speaking = {str(_usb(identity)): "HID POS barcode scanner: driver hid" for _, identity in hid_scanners(hid)}
    typing = {
        str(_usb(identity)): f"{name}: driver evdev"
        for _, identity, name in keyboards(inputs)
        if KNOWN_MAKERS.get(identity.vendor) == "scanner"
    }
    found = typing | speaking
    return tuple(Suggestion(address, found[address], "scanner") for address in sorted(found))


def _usb(identity: Identity) -> UsbAddress:
    return UsbAddress(identity.vendor, identity.product, identity.serial)


def _is_printer(device: UsbDevice) -> bool:
    return any(interface.bInterfaceClass == PRINTER_CLASS for settings in device for interface in settings)


def _usb_devices() -> Iterable[UsbDevice]:
    import usb.core  # type: ignore[import-untyped]  # pyusb ships no types

    try:
        return list(usb.core.find(find_all=True))
    except (usb.core.NoBackendError, usb.core.USBError, OSError):
        return ()
