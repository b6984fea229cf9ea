"""The USB link against a bus of our own, written from the USB printer class specification; no real printer was used."""

import pytest
import usb.core
from usb_bus import VENDOR_CLASS, Bus

from hardware.address import UsbAddress
from hardware.errors import LinkLostError, UnreachableError, WriteStalledError
from hardware.links.usb import UsbLink


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


@pytest.mark.parametrize("left", [0.0, 0.0004])
def test_no_time_left_is_never_taken_for_all_the_time_there_is(left: float) -> None:
    bus = Bus()
    printer = link(bus)
    printer.open()
    printer.write(b"x", left)
    assert bus.taken == b"x"
    printer.close()
