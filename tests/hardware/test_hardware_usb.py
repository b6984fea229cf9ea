"""The USB link against a bus of our own, written from the USB printer class specification; no real printer was used."""

# The bus has the signatures of pyusb.
# ruff: noqa: ARG002

from array import array
from types import SimpleNamespace

import pytest
import usb.backend
import usb.core

from hardware.address import UsbAddress
from hardware.errors import LinkLostError, UnreachableError, WriteStalledError
from hardware.links.usb import UsbLink

OUT, IN = 0x01, 0x82
PRINTER_CLASS, VENDOR_CLASS = 7, 255


class Bus(usb.backend.IBackend):
    """One USB device with one interface and two bulk endpoints."""

    def __init__(self, interface_class: int = PRINTER_CLASS) -> None:
        self.taken = bytearray()
        self.answers = bytearray()
        self.claimed: set[int] = set()
        self.kernel_driver = True
        self.failure: Exception | None = None
        self._class = interface_class

    def enumerate_devices(self):
        return ["printer"]

    def get_device_descriptor(self, dev):
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0, bDeviceProtocol=0,
            bMaxPacketSize0=64, idVendor=0x04B8, idProduct=0x0E15, bcdDevice=1, iManufacturer=0, iProduct=0,
            iSerialNumber=0, bNumConfigurations=1, bus=1, address=1, port_number=1, port_numbers=(1,), speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev, config):
        if config:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1, bConfigurationValue=1, iConfiguration=0,
            bmAttributes=0xC0, bMaxPower=1, extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, dev, intf, alt, config):
        if intf or alt:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0, bNumEndpoints=2,
            bInterfaceClass=self._class, bInterfaceSubClass=1, bInterfaceProtocol=2, iInterface=0,
            extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, dev, ep, intf, alt, config):
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=(OUT, IN)[ep], bmAttributes=2, wMaxPacketSize=64,
            bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev):
        return "handle"

    def close_device(self, dev_handle):
        self.claimed.clear()

    def get_configuration(self, dev_handle):
        return 1

    def is_kernel_driver_active(self, dev_handle, intf):
        return self.kernel_driver

    def detach_kernel_driver(self, dev_handle, intf):
        self.kernel_driver = False

    def claim_interface(self, dev_handle, intf):
        if self.kernel_driver:
            raise usb.core.USBError("Resource busy", errno=16)
        self.claimed.add(intf)

    def release_interface(self, dev_handle, intf):
        self.claimed.discard(intf)

    def bulk_write(self, dev_handle, ep, intf, data, timeout):
        if self.failure:
            raise self.failure
        self.taken += bytes(data)
        return len(data)

    def bulk_read(self, dev_handle, ep, intf, buff: array, timeout):
        if not self.answers:
            raise usb.core.USBTimeoutError("Operation timed out", errno=110)
        count = min(len(buff), len(self.answers))
        buff[:count] = array("B", self.answers[:count])
        del self.answers[:count]
        return count


def link(bus: Bus, product: int = 0x0E15) -> UsbLink:
    return UsbLink("receipt", UsbAddress(0x04B8, product), backend=bus)


def test_bytes_go_both_ways_and_the_interface_is_given_back() -> None:
    bus = Bus()
    printer = link(bus)
    printer.open()
    assert bus.claimed == {0}
    printer.write(b"x" * 3000)
    assert bus.taken == b"x" * 3000
    assert printer.read(1, 0.01) == b""
    bus.answers += b"\x12"
    assert printer.read(1, 1) == b"\x12"
    printer.close()
    printer.close()
    assert bus.claimed == set()


def test_answers_that_waited_from_earlier_are_gone_after_opening() -> None:
    bus = Bus()
    bus.answers += b"\x12" * 200
    printer = link(bus)
    printer.open()
    assert printer.read(10, 0.01) == b""
    printer.close()


def test_no_more_is_read_than_was_asked_for_and_nothing_is_lost() -> None:
    bus = Bus()
    printer = link(bus)
    printer.open()
    bus.answers += b"\x12\x16"
    assert (printer.read(1, 1), printer.read(1, 1)) == (b"\x12", b"\x16")
    printer.close()


@pytest.mark.parametrize("bus", [Bus(VENDOR_CLASS), Bus()], ids=["no printer", "another product"])
def test_a_device_that_is_no_printer_or_not_ours_is_unreachable(bus: Bus) -> None:
    product = 0x0E15 if bus._class == VENDOR_CLASS else 0x9999
    with pytest.raises(UnreachableError):
        link(bus, product).open()


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (usb.core.USBTimeoutError("Operation timed out", errno=110), WriteStalledError),
        (usb.core.USBError("No such device", errno=19), LinkLostError),
    ],
    ids=["stalled", "unplugged"],
)
def test_a_failing_transfer_says_what_was_taken(failure: Exception, error: type[LinkLostError]) -> None:
    bus = Bus()
    printer = link(bus)
    printer.open()
    bus.failure = failure
    with pytest.raises(error) as found:
        printer.write(b"x")
    assert type(found.value) is error
    assert found.value.accepted == 0
    printer.close()
