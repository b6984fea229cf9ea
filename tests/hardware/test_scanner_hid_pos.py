"""HID POS: the device's own descriptor says where a code is; nonsense is never a code and never an accident."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.scanners.hid_pos.descriptor import DescriptorError, Way, read_fields
from hardware.scanners.hid_pos.reports import ReportAssembler, ScannedDataReport, scanned_data_report
from hardware.simulators import scanner_hid

RECORDED = Path(__file__).parents[1] / "data" / "scanners" / "honeywell_hid_pos.hex"
HONEYWELL = bytes.fromhex(RECORDED.read_text())
LAYOUT = ScannedDataReport(number=2, data=4, size=56, count=0, aim=(1, 2, 3), continued=62 * 8, redirection=254)
KEYBOARD = bytes.fromhex(
    "05 01 09 06 a1 01 05 07 19 e0 29 e7 15 00 25 01 75 01 95 08 81 02 95 01 75 08 81 01 95 06 75 08 15 00 25 65 05 07"
    "19 00 29 65 81 00 c0"
)


def report(text: bytes, *, aim: bytes = b"]E0", more: bool = False, count: int | None = None) -> bytes:
    counted = len(text) if count is None else count
    return bytes((2, counted)) + aim + text.ljust(56, b"\0") + bytes((0, 0, more))


def test_a_recorded_descriptor_says_where_everything_is() -> None:
    assert scanned_data_report(HONEYWELL) == LAYOUT


def test_the_simulators_own_descriptor_says_the_same() -> None:
    assert scanned_data_report(scanner_hid.DESCRIPTOR) == LAYOUT


def test_a_descriptor_without_numbers_or_count_is_read_too() -> None:
    plain = bytes.fromhex("06 8c 00 09 02 a1 01 75 08 95 03 09 fb 09 fc 09 fd 81 02 95 20 09 fe 81 02 c0")
    layout = scanned_data_report(plain)
    assert layout == ScannedDataReport(number=0, data=3, size=32, aim=(0, 1, 2))
    assert layout is not None
    (code,) = ReportAssembler(layout).feed(b"]E0" + b"590".ljust(32, b"\0"), 0.0)
    assert (code.data, code.aim) == (b"590", "]E0")


def test_a_keyboard_is_no_scanner() -> None:
    assert scanned_data_report(KEYBOARD) is None


def test_fields_know_their_way_and_their_collections() -> None:
    fields = read_fields(HONEYWELL)
    assert {(field.way, field.report) for field in fields} == {
        (Way.INPUT, 2), (Way.OUTPUT, 4), (Way.FEATURE, 254), (Way.OUTPUT, 253),
    }  # fmt: skip
    assert fields[0].within == (0x8C0002, 0x8C0012)


def test_globals_that_were_put_down_are_taken_up_again() -> None:
    pushed = bytes.fromhex("05 8c 75 08 95 01 a4 75 01 95 07 81 03 b4 09 fe 81 02")
    (field,) = read_fields(pushed)
    assert (field.bit, field.size, field.count) == (7, 8, 1)


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        ("09", "within an item"),
        ("fe", "long item"),
        ("c0", "never began"),
        ("09 02 a1 01", "no end"),
        ("b4", "never put down"),
        ("85 00", "report number"),
        ("76 ff ff 96 ff ff 09 fe 81 02", "longer than any"),
        ("a1 01" * 65, "too deeply"),
        ("a4" * 65, "too deeply"),
        ("00" * 4097, "longer than any"),
    ],
)
def test_a_broken_descriptor_is_refused_with_its_reason(broken: str, why: str) -> None:
    with pytest.raises(DescriptorError, match=why):
        read_fields(bytes.fromhex(broken))


def test_data_that_are_no_bytes_are_refused() -> None:
    with pytest.raises(DescriptorError, match="bytes"):
        scanned_data_report(bytes.fromhex("05 8c 75 01 95 08 09 fe 81 02"))


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_are_fields_or_are_refused(garbage: bytes) -> None:
    try:
        read_fields(garbage)
    except DescriptorError:
        return


@settings(max_examples=200)
@given(st.integers(0, len(HONEYWELL) - 1), st.integers(0, 255), st.binary(max_size=80))
def test_a_descriptor_with_a_wrong_byte_never_ends_in_an_accident(place: int, byte: int, read: bytes) -> None:
    changed = HONEYWELL[:place] + bytes((byte,)) + HONEYWELL[place + 1 :]
    try:
        layout = scanned_data_report(changed)
    except DescriptorError:
        return
    if layout is not None:
        ReportAssembler(layout).feed(read, 0.0)


def fed(*reports: bytes, step: float = 0.01) -> list[tuple[bytes, str | None]]:
    assembler = ReportAssembler(LAYOUT)
    codes = [code for place, each in enumerate(reports) for code in assembler.feed(each, place * step)]
    return [(code.data, code.aim) for code in codes]


def test_a_short_code_is_one_report() -> None:
    assert fed(report(b"5901234123457")) == [(b"5901234123457", "]E0")]


def test_a_long_code_is_joined_from_its_reports() -> None:
    assert fed(report(b"a" * 56, aim=b"]Q1", more=True), report(b"b" * 5, aim=b"]Q1")) == [
        (b"a" * 56 + b"b" * 5, "]Q1")
    ]


def test_separators_and_zeros_are_kept_and_the_scanners_own_line_end_is_not() -> None:
    assert fed(report(b"01\x1d10\x00A\r\n")) == [(b"01\x1d10\x00A", "]E0")]


def test_an_identifier_without_its_bracket_is_understood_and_none_is_none() -> None:
    assert fed(report(b"590", aim=b"E0\0"), report(b"590", aim=b"\0\0\0"), report(b"590", aim=b"???")) == [
        (b"590", "]E0"),
        (b"590", None),
        (b"590", None),
    ]


def test_reports_of_another_number_are_no_part_of_a_code() -> None:
    assert fed(report(b"12", more=True), b"\x04\x00", b"", report(b"34")) == [(b"1234", "]E0")]


def test_a_cut_report_spoils_its_code_and_only_that() -> None:
    long = report(b"a" * 56, more=True)
    assert fed(long, report(b"bb")[:5], report(b"590")) == [(b"590", "]E0")]
    assert fed(long, report(b"b", count=57, more=True), report(b"c"), report(b"590")) == [(b"590", "]E0")]


def test_a_code_whose_rest_does_not_come_is_dropped_after_a_pause() -> None:
    assert fed(report(b"12", more=True), report(b"34"), step=2.0) == [(b"34", "]E0")]


def test_a_code_without_end_is_dropped() -> None:
    endless = [report(b"x" * 56, more=True)] * 80
    assert fed(*endless, report(b"end"), report(b"590")) == [(b"590", "]E0")]


@settings(max_examples=60)
@given(st.binary(min_size=1, max_size=300).filter(lambda code: not code.endswith((b"\r", b"\n"))))
def test_what_the_simulator_sends_is_what_is_read(code: bytes) -> None:
    assert fed(*scanner_hid.reports(code, "]d2"), step=0.0) == [(code, "]d2")]


@settings(max_examples=200)
@given(st.lists(st.binary(max_size=70), max_size=6))
def test_any_reports_end_in_codes_of_a_bearable_length(reports: list[bytes]) -> None:
    assert all(0 < len(data) <= 4096 for data, _ in fed(*reports))
