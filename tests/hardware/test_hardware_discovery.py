"""Discovery suggests addresses that configuration accepts, under names that survive replugging."""

from pathlib import Path
from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.discovery import Suggestion, suggestions, usb_printers
from hardware.discovery_network import EPSON_PROBE, MDNS_PORT, network_printers, question, services


def port(device: Path, **said: str | int | None) -> SimpleNamespace:
    known: dict[str, str | int | None] = {
        "manufacturer": None,
        "product": None,
        "serial_number": None,
        "description": "n/a",
        "vid": None,
    }
    return SimpleNamespace(device=str(device), **(known | said))


def test_a_port_is_suggested_under_its_stable_name_with_what_it_says_of_itself(tmp_path: Path) -> None:
    (tmp_path / "by-id").mkdir()
    device = tmp_path / "ttyACM0"
    device.touch()
    stable = tmp_path / "by-id" / "usb-Honeywell"
    stable.symlink_to(device)
    found = suggestions([port(device, manufacturer="Honeywell", product="Voyager")], tmp_path / "by-id")
    assert found == (Suggestion(f"serial://{stable}?baud=9600", "Honeywell Voyager"),)


def test_a_port_without_stable_name_is_suggested_as_it_is(tmp_path: Path) -> None:
    found = suggestions([port(tmp_path / "b"), port(tmp_path / "a")], tmp_path / "there-is-none")
    assert [suggestion.address for suggestion in found] == [
        f"serial://{tmp_path / name}?baud=9600" for name in ("a", "b")
    ]
    assert found[0].reason == "n/a"


def test_a_port_of_a_maker_of_scanners_is_suggested_as_a_scanner(tmp_path: Path) -> None:
    (found,) = suggestions([port(tmp_path / "a", vid=0x0C2E)], tmp_path / "there-is-none")
    assert found.kind == "scanner"


class Usb(list):  # type: ignore[type-arg]
    """A USB device: its configurations, each a list of interfaces."""

    def __init__(self, vendor: int, product: int, *classes: int) -> None:
        super().__init__([[SimpleNamespace(bInterfaceClass=number) for number in classes]])
        self.idVendor, self.idProduct = vendor, product


def test_usb_devices_that_call_themselves_printers_are_suggested_once() -> None:
    found = usb_printers([Usb(0x04B8, 0x0E15, 7), Usb(0x04B8, 0x0E15, 7), Usb(0x046D, 0xC31C, 3)])
    assert found == (Suggestion("usb://04b8:0e15", "USB printer class", "receipt_printer"),)


PTR_ANSWER = bytes.fromhex(
    "000084000000000100000001"
    "0f5f70646c2d6461746173747265616d045f746370056c6f63616c00"  # _pdl-datastream._tcp.local
    "000c0001000011940013" + (b"\x10Kuchnia TM-m30II\xc0\x0c").hex() + "c032"
    "00218001000000780008000000002390c00c"
)


def test_the_network_is_asked_twice_and_each_printer_is_suggested_once() -> None:
    asked: list[int] = []

    def ask(message: bytes, where: tuple[str, int], _timeout: float):
        asked.append(where[1])
        if message == EPSON_PROBE:
            yield b"EPSONp\0\0", "10.0.0.9"
            yield b"HELLO", "10.0.0.7"
        else:
            yield PTR_ANSWER, "10.0.0.8"
            yield PTR_ANSWER, "10.0.0.8"

    found = network_printers(1.0, ask)
    assert [(each.address, each.kind) for each in found] == [
        ("tcp://10.0.0.8:9104", "receipt_printer"),
        ("tcp://10.0.0.9:9100", "receipt_printer"),
    ]
    assert asked == [3289, MDNS_PORT]
    assert found[0].reason == "Kuchnia TM-m30II"


def test_the_question_is_one_of_multicast_dns() -> None:
    assert question() == bytes.fromhex("000000000001000000000000") + (
        b"\x0f_pdl-datastream\x04_tcp\x05local\x00\x00\x0c\x80\x01"
    )
    assert services(question()) == []


@settings(max_examples=100)
@given(st.binary(max_size=120), st.integers(0, len(PTR_ANSWER)))
def test_no_answer_of_the_network_breaks_the_search(noise: bytes, cut: int) -> None:
    services(noise)
    services(PTR_ANSWER[:cut] + noise)
