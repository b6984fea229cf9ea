"""The scanner doctor names what is wrong with a scanner's settings from what arrives of its sheet."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.scanners.doctor import Diagnosis, Fault, FaultKind, Heard, Reading, diagnose, examine
from hardware.scanners.sheet import SHEET, SheetCode, Sort
from hardware.scanners.symbols import QUIET_BARS, code128, ean13
from hardware.simulators.bars import code128_bars, ean13_bars
from hardware.simulators.scanner_keys import keys_of

MODULE, MARGIN = 3, 40
BY_NAME = {code.name: code for code in SHEET}


def arriving(scanner: str, machine: str, text: str) -> str:
    """What a machine of one country reads from a scanner set to another, by tables that are not the doctor's."""
    types, reads = keys_of(scanner), {keys: letter for letter, keys in reversed(keys_of(machine).items())}
    return "".join(reads.get(types[letter], "") for letter in text)


def scanned(*, aim: bool = True, without: tuple[str, ...] = ("accents",), **changed: str) -> Diagnosis:
    """The sheet scanned from top to bottom, some codes arriving changed."""
    readings = []
    for code in SHEET:
        if code.name not in without:
            text = (code.aim if aim else "") + changed.get(code.name, code.text)
            readings.append(examine(Heard(text)))
    return diagnose(readings)


def kinds(found: Diagnosis | Reading) -> list[FaultKind]:
    return [fault.kind for fault in found.faults]


def test_a_scanner_that_is_set_right_has_no_fault() -> None:
    found = scanned(without=())
    assert found == Diagnosis((), ())


def test_what_was_not_scanned_yet_is_told() -> None:
    assert [code.name for code in diagnose([]).missing] == [code.name for code in SHEET]
    assert [code.name for code in scanned().missing] == ["accents"]


@pytest.mark.parametrize(("scanner", "machine"), [("us", "de"), ("de", "us"), ("us", "fr"), ("fr", "us"), ("de", "fr")])
def test_a_keyboard_of_another_country_is_named(scanner: str, machine: str) -> None:
    reading = examine(Heard(arriving(scanner, machine, BY_NAME["letters"].text)))
    assert reading.code is BY_NAME["letters"]
    assert reading.faults == (Fault(FaultKind.LAYOUT, "", scanner, machine),)


def test_caps_lock_is_named() -> None:
    inverted = [examine(Heard((code.aim + code.text).swapcase())) for code in SHEET if code.name != "accents"]
    assert kinds(diagnose(inverted)) == [FaultKind.CAPS_LOCK]


def test_caps_lock_on_a_keyboard_of_another_country_is_both() -> None:
    mangled = arriving("us", "de", BY_NAME["letters"].text).swapcase()
    assert kinds(examine(Heard(mangled))) == [FaultKind.LAYOUT, FaultKind.CAPS_LOCK]


def test_a_separator_that_is_left_out_is_named() -> None:
    assert kinds(scanned(separator="010952123454321310AB1217271231")) == [FaultKind.NO_SEPARATOR]


@pytest.mark.parametrize(("written", "shown"), [("{GS}", "{GS}"), ("^]", "^]"), ("|", "|")])
def test_a_separator_that_is_written_out_is_named_with_what_came(written: str, shown: str) -> None:
    found = scanned(separator=f"010952123454321310AB12{written}17271231")
    assert found.faults == (Fault(FaultKind.WRITTEN_SEPARATOR, shown),)


def test_what_is_put_around_a_code_is_named() -> None:
    reading = examine(Heard("\x02]E0" + BY_NAME["digits"].text + "##"))
    assert reading.faults == (Fault(FaultKind.PREFIX, "\u2402"), Fault(FaultKind.ENDING, "##"))
    assert reading.identified


def test_a_code_that_nothing_closes_is_named() -> None:
    assert kinds(examine(Heard("]E09521234543213", closed=False))) == [FaultKind.NO_SUFFIX]


def test_a_check_digit_that_is_left_out_is_named() -> None:
    assert kinds(scanned(digits="952123454321")) == [FaultKind.NO_CHECK_DIGIT]


def test_letters_that_got_lost_on_the_way_are_named() -> None:
    assert kinds(examine(Heard("OmniTil-AQqZzWYyMm"))) == [FaultKind.LETTERS_LOST]


@pytest.mark.parametrize("encoding", ["latin-1", "cp1250", "cp852"])
def test_letters_in_another_writing_are_named(encoding: str) -> None:
    broken = BY_NAME["accents"].text.encode().decode(encoding, errors="replace")
    assert kinds(examine(Heard(broken))) == [FaultKind.ACCENTS]


def test_something_else_is_told_from_the_sheet() -> None:
    reading = examine(Heard("5901234123457"))
    assert (reading.code, kinds(reading)) == (None, [FaultKind.NOT_OF_THE_SHEET])
    assert kinds(diagnose([reading])) == [FaultKind.NOT_OF_THE_SHEET]
    assert kinds(diagnose([reading, examine(Heard("]E09521234543213"))])) == []


def test_a_scanner_without_identifiers_is_told_once_and_last() -> None:
    assert kinds(scanned(aim=False, digits="952123454321")) == [FaultKind.NO_CHECK_DIGIT, FaultKind.NO_IDENTIFIER]


def test_a_code_scanned_again_counts_as_it_came_last() -> None:
    good = [examine(Heard(code.aim + code.text)) for code in SHEET]
    assert diagnose([examine(Heard("oMNItILL-aAqQzZwWyYmM")), *good]).faults == ()


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=60), st.booleans())
def test_any_scan_is_judged(text: str, closed: bool) -> None:
    reading = examine(Heard(text, closed))
    assert reading.code is None or reading.code in SHEET
    assert not any(sign < " " for fault in reading.faults for sign in fault.found)


def picture(code: SheetCode) -> memoryview:
    """The symbol as it would be printed."""
    drawn = code.drawn()
    rows = drawn if code.sort is Sort.QR else [drawn]
    height = MODULE if code.sort is Sort.QR else 80
    lines = []
    for row in rows:
        dots = [255] * MARGIN + [0 if dark else 255 for dark in row for _ in range(MODULE)] + [255] * MARGIN
        lines += [bytes(dots)] * height
    blank = [bytes([255]) * len(lines[0])] * MARGIN
    grey = b"".join([*blank, *lines, *blank])
    return memoryview(grey).cast("B", shape=(len(lines) + 2 * MARGIN, len(lines[0])))


@pytest.mark.parametrize("code", SHEET, ids=lambda code: code.name)
def test_an_independent_reader_reads_each_code_of_the_sheet(code: SheetCode) -> None:
    (found,) = zxingcpp.read_barcodes(picture(code), text_mode=zxingcpp.TextMode.Plain)
    assert (found.symbology_identifier, found.text) == (code.aim, code.text)
    assert kinds(examine(Heard(found.symbology_identifier + found.text))) == []


def test_bars_are_those_of_the_simulated_printer() -> None:
    assert list(ean13("9521234543213")) == ean13_bars("9521234543213")
    assert list(code128("Ab-9{")) == code128_bars(b"{BAb-9{{")[0]
    assert QUIET_BARS == 10


@pytest.mark.parametrize("wrong", ["952123454321", "9521234543214", "95212345432I3", "٩521234543213"])
def test_a_number_that_is_no_ean_is_not_drawn(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"digit"):
        ean13(wrong)


@pytest.mark.parametrize("wrong", ["ż", "a\x1db", "\n"])
def test_a_sign_that_the_set_lacks_is_not_drawn(wrong: str) -> None:
    with pytest.raises(ValueError, match="set B"):
        code128(wrong)
