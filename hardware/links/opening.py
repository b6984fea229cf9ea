"""Choose the link that fits an address."""

from hardware.address import Address, FileAddress, SerialAddress, SpoolAddress, TcpAddress
from hardware.links.file import FileLink
from hardware.links.link import ByteLink
from hardware.links.serial import SerialLink
from hardware.links.spool import SpoolLink
from hardware.links.tcp import TcpLink
from hardware.links.usb import UsbLink
from hardware.links.wire_log import logged


def link_to(device: str, address: Address) -> ByteLink:
    """A closed link for this device id and address, written down where somebody records."""
    return logged(device, _plain(device, address))


def _plain(device: str, address: Address) -> ByteLink:
    if isinstance(address, TcpAddress):
        return TcpLink(device, address)
    if isinstance(address, SerialAddress):
        return SerialLink(device, address)
    if isinstance(address, FileAddress):
        return FileLink(device, address)
    if isinstance(address, SpoolAddress):
        return SpoolLink(device, address)
    return UsbLink(device, address)
