"""A USB bus with one printer, written from the USB printer class specification; its signatures are those of pyusb."""

# ruff: noqa: ARG002

from array import array
from types import SimpleNamespace

import usb.backend
import usb.core

from hardware.simulators.ledger import Ledger
from hardware.simulators.mechanism import Mechanism

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
        if not timeout:
            raise TimeoutError("libusb would wait for ever")
        self.taken += bytes(data)
        return len(data)

    def bulk_read(self, dev_handle, ep, intf, buff: array, timeout):
        if not self.answers:
            raise usb.core.USBTimeoutError("Operation timed out", errno=110)
        count = min(len(buff), len(self.answers))
        buff[:count] = array("B", self.answers[:count])
        del self.answers[:count]
        return count


class PrinterBus(Bus):
    """The bus with the simulated printer on it; `unplug_after` bytes it is gone."""

    def __init__(self) -> None:
        super().__init__()
        self.unplug_after: int | None = None
        self.ledger = Ledger()
        self.printer = Mechanism(512, self.ledger, None, code_pages={})
        self.printer.connected(self.answers.extend)

    def bulk_write(self, dev_handle, ep, intf, data, timeout):
        taken = bytes(data)
        if self.unplug_after is not None:
            taken = taken[: self.unplug_after]
            self.unplug_after -= len(taken)
            if not taken:
                raise usb.core.USBError("No such device", errno=19)
        self.printer.receive(taken)
        return super().bulk_write(dev_handle, ep, intf, taken, timeout)
