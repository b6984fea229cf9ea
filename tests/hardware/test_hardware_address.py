"""Device addresses as people write them."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.address import FileAddress, SerialAddress, TcpAddress, UsbAddress, parse_address
from hardware.errors import AddressError


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("tcp://10.0.0.5:9100", TcpAddress("10.0.0.5", 9100)),
        ("tcp://[::1]:9100", TcpAddress("::1", 9100)),
        ("serial:///dev/ttyACM0", SerialAddress("/dev/ttyACM0", 9600)),
        ("serial:///dev/ttyACM0?baud=115200", SerialAddress("/dev/ttyACM0", 115200)),
        ("serial:///COM3", SerialAddress("COM3", 9600)),
        ("usb://04b8:0e15", UsbAddress(0x04B8, 0x0E15)),
        ("usb://04b8:0e15?serial=X1", UsbAddress(0x04B8, 0x0E15, "X1")),
        ("file:///dev/usb/lp0", FileAddress(Path("/dev/usb/lp0"))),
    ],
)
def test_an_address_is_understood_and_written_back(text: str, address: object) -> None:
    assert parse_address(text) == address
    assert parse_address(str(parse_address(text))) == address


@pytest.mark.parametrize(
    ("text", "wrong_part"),
    [
        ("10.0.0.5:9100", "scheme"),
        ("http://10.0.0.5", "'http'"),
        ("tcp://:9100", "no host"),
        ("tcp://10.0.0.5", "no port"),
        ("tcp://10.0.0.5:99999", "1 to 65535"),
        ("tcp://10.0.0.5:9100/queue", "no path"),
        ("tcp://10.0.0.5:9100?speed=1", "'speed'"),
        ("serial://dev/ttyACM0", "three slashes"),
        ("serial:///", "no port"),
        ("serial:///dev/ttyACM0?baud=9601", "'9601'"),
        ("serial:///dev/ttyACM0?parity=e", "'parity'"),
        ("usb://04b8", "four hexadecimal digits"),
        ("usb://xxxx:0e15", "four hexadecimal digits"),
        ("file://lp0", "absolute path"),
        ("tcp://[::1:9100", "Invalid IPv6"),
    ],
)
def test_a_wrong_address_is_refused_by_naming_the_wrong_part(text: str, wrong_part: str) -> None:
    with pytest.raises(AddressError) as refusal:
        parse_address(text)
    assert wrong_part in str(refusal.value)
    assert text in str(refusal.value)


@given(st.text(max_size=40))
def test_no_text_does_more_than_being_refused(text: str) -> None:
    with contextlib.suppress(AddressError):
        assert parse_address(text)
