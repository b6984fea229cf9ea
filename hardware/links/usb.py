"""A link to a USB printer by its bulk endpoints (USB Printer Class 1.1); written from the specification."""

import contextlib
import errno
import time
from typing import Any

from hardware.address import UsbAddress
from hardware.errors import LinkLostError, TakenError, UnreachableError, WriteStalledError
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT

PRINTER_CLASS = 7
CHUNK = 1024
OLD_PACKETS = 16
OLD_ANSWER_WAIT = 0.01
MILLISECONDS = 1000


class UsbLink:
    """Bytes over the bulk endpoints of one USB printer; needs pyusb and libusb, or another backend of pyusb."""

    answers = True
    bytes_per_second = 20_000

    def __init__(self, device: str, address: UsbAddress, backend: Any = None) -> None:
        self._device = device
        self._address = address
        self._backend = backend
        self._usb: Any = None
        self._out: Any = None
        self._in: Any = None
        self._interface: int | None = None
        self._received = bytearray()

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:  # noqa: ARG002  # part of the protocol
        """Claim the printer interface; raises TakenError while another program has it, else UnreachableError."""
        import usb.core  # type: ignore[import-untyped]  # pyusb ships no types

        self.close()
        try:
            self._claim()
            self._drop_old_answers()
        except LinkLostError as wrong:
            raise self._unreachable(wrong.detail) from wrong
        except usb.core.USBError as wrong:
            if wrong.errno == errno.EBUSY:
                self.close()
                raise TakenError(self._device, str(self._address), "open", str(wrong)) from wrong
            raise self._unreachable(str(wrong)) from wrong
        except (usb.core.NoBackendError, NotImplementedError, OSError) as wrong:
            raise self._unreachable(str(wrong)) from wrong

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        """Send all of the data; raises WriteStalledError or LinkLostError with the number of bytes taken."""
        import usb.core

        if self._out is None:
            raise LinkLostError(self._device, str(self._address), "write", "the link is closed")
        # To libusb a timeout of nothing means for ever.
        sent, stall = 0, max(int(stall_timeout * MILLISECONDS), 1)
        while sent < len(data):
            try:
                sent += self._out.write(data[sent : sent + CHUNK], stall)
            except usb.core.USBTimeoutError as wrong:
                raise WriteStalledError(self._device, str(self._address), "write", str(wrong), sent) from wrong
            except usb.core.USBError as wrong:
                raise LinkLostError(self._device, str(self._address), "write", str(wrong), sent) from wrong

    def read(self, limit: int, timeout: float) -> bytes:
        """Up to `limit` bytes, empty when nothing came in time; raises LinkLostError."""
        import usb.core

        if self._out is None:
            raise LinkLostError(self._device, str(self._address), "read", "the link is closed")
        if self._in is None:
            return b""
        deadline = time.monotonic() + timeout
        while not self._received:
            left = max(int((deadline - time.monotonic()) * MILLISECONDS), 1)
            try:
                # A transfer shorter than a packet would lose the rest of the packet.
                self._received += bytes(self._in.read(self._in.wMaxPacketSize, left))
            except usb.core.USBTimeoutError:
                break
            except usb.core.USBError as wrong:
                raise LinkLostError(self._device, str(self._address), "read", str(wrong)) from wrong
            if time.monotonic() >= deadline:
                break
        data = bytes(self._received[:limit])
        del self._received[:limit]
        return data

    def close(self) -> None:
        """Release the interface."""
        if self._usb is not None:
            import usb.core
            import usb.util  # type: ignore[import-untyped]  # pyusb ships no types

            with contextlib.suppress(usb.core.USBError):
                if self._interface is not None:
                    usb.util.release_interface(self._usb, self._interface)
                usb.util.dispose_resources(self._usb)
        self._usb = self._out = self._in = self._interface = None

    def _drop_old_answers(self) -> None:
        self._received.clear()
        for _ in range(OLD_PACKETS):
            if not self.read(CHUNK, OLD_ANSWER_WAIT):
                return

    def _claim(self) -> None:
        import usb.core
        import usb.util

        wanted: dict[str, Any] = {"idVendor": self._address.vendor, "idProduct": self._address.product}
        if self._backend is not None:
            wanted["backend"] = self._backend
        if self._address.serial:
            wanted["serial_number"] = self._address.serial
        self._usb = usb.core.find(**wanted)
        if self._usb is None:
            raise self._unreachable("no such USB device is plugged in")
        interface = usb.util.find_descriptor(self._usb.get_active_configuration(), bInterfaceClass=PRINTER_CLASS)
        if interface is None:
            raise self._unreachable("the device has no printer interface")
        number = interface.bInterfaceNumber
        # Not offered on every system; where it is not, no kernel driver stands in the way.
        with contextlib.suppress(NotImplementedError):
            if self._usb.is_kernel_driver_active(number):
                self._usb.detach_kernel_driver(number)
        usb.util.claim_interface(self._usb, number)
        self._interface = number
        self._out = self._endpoint(interface, usb.util.ENDPOINT_OUT)
        self._in = self._endpoint(interface, usb.util.ENDPOINT_IN)
        if self._out is None:
            raise self._unreachable("the printer interface takes no bytes")

    def _endpoint(self, interface: Any, direction: int) -> Any:
        import usb.util

        return usb.util.find_descriptor(
            interface, custom_match=lambda found: usb.util.endpoint_direction(found.bEndpointAddress) == direction
        )

    def _unreachable(self, detail: str) -> UnreachableError:
        self.close()
        return UnreachableError(self._device, str(self._address), "open", detail)
