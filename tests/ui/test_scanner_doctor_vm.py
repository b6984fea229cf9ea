"""The scanner doctor at the till: scans are judged as they come, in words; the sheet can be printed and read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.devices.scanner_doctor import SHEET, Fault, FaultKind, Sort, is_advice, problem
from app.domain.refusal_words import WORDS
from app.ui.scanner_sheet import name_of, picture, purpose_of, write_sheet
from app.ui.viewmodels.scanner_doctor_vm import FILE_NAME, ScannerDoctorViewModel
from tests.fakes.counter import CounterPages
from tests.fakes.till import make_till
from tests.ui.beside_stage import SIZES, cut_off, stage


@pytest.fixture
def doctor(tmp_path: Path, qapp) -> ScannerDoctorViewModel:
    return ScannerDoctorViewModel(tmp_path / "data")


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    yield CounterPages(till, tmp_path)
    till.close()


def states(doctor: ScannerDoctorViewModel) -> list[str]:
    return [row.state for row in doctor.property("rows").rows]


def faults(doctor: ScannerDoctorViewModel) -> list[str]:
    return [row.title for row in doctor.property("faults").rows]


def test_a_scanner_that_is_set_right_is_told_so_when_all_was_scanned(doctor: ScannerDoctorViewModel) -> None:
    for code in SHEET:
        assert doctor.property("chosen") == code.name
        doctor.scanned(code.aim + code.text)
    assert states(doctor) == ["Right"] * len(SHEET)
    assert (doctor.property("verdict"), doctor.property("tone"), faults(doctor)) == (
        "The scanner is set right",
        "good",
        [],
    )


def test_a_fault_is_told_in_words_as_soon_as_it_is_seen(doctor: ScannerDoctorViewModel) -> None:
    doctor.scanned("OmniTill/AaQqYyWwZzMm")
    assert states(doctor)[1] == "Not as it should"
    assert doctor.property("tone") == "stop"
    (wrong, advice) = doctor.property("faults").rows
    assert wrong.happened == "The scanner types as a DE keyboard, and this computer reads a US one."
    assert "US" in wrong.now
    assert (advice.title, advice.tone) == ("The kind of code is not told", "look")


def test_a_code_that_nothing_closed_is_judged_from_what_was_typed(doctor: ScannerDoctorViewModel) -> None:
    closed = True
    doctor.typed("", closed)
    doctor.typed("]E09521234543213", not closed)
    assert faults(doctor) == ["Nothing closes a code"]
    doctor.typed("]E09521234543213", closed)
    assert faults(doctor) == []
    doctor.begin()
    assert (states(doctor)[0], doctor.property("tone")) == ("", "")


def test_codes_can_be_shown_by_hand(doctor: ScannerDoctorViewModel) -> None:
    doctor.step(-1)
    assert doctor.property("chosen") == SHEET[0].name
    doctor.choose("accents")
    doctor.step(1)
    assert doctor.property("chosen") == "accents"
    assert doctor.property("codeName") == "Accents (square code)"


def test_the_picture_on_the_screen_can_be_scanned(doctor: ScannerDoctorViewModel) -> None:
    for code in SHEET:
        doctor.choose(code.name)
        assert doctor.property("picture").startswith("data:image/png;base64,")
        drawn = picture(code)
        wide = drawn.scaled(drawn.width() * 3, drawn.height() * (3 if code.sort is Sort.QR else 1))
        grey = wide.convertToFormat(QImage.Format.Format_Grayscale8)
        rows = bytes(grey.constBits())
        view = memoryview(rows).cast("B", shape=(grey.height(), grey.bytesPerLine()))
        (read,) = zxingcpp.read_barcodes(view, text_mode=zxingcpp.TextMode.Plain)
        assert read.text == code.text


def test_the_sheet_is_written_and_its_place_told(doctor: ScannerDoctorViewModel, tmp_path: Path) -> None:
    doctor.saveSheet()
    sheet = tmp_path / "data" / FILE_NAME
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert str(sheet) in doctor.property("saved")
    assert doctor.property("savedTone") == "good"


def test_a_sheet_that_cannot_be_written_says_why(tmp_path: Path, qapp) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    doctor = ScannerDoctorViewModel(taken)
    doctor.saveSheet()
    assert doctor.property("saved") == "The sheet was not written: File exists."
    assert doctor.property("savedTone") == "stop"


def test_every_fault_has_its_own_words() -> None:
    told = {problem(Fault(kind)).code for kind in FaultKind}
    assert len(told) == len(FaultKind)
    assert told <= set(WORDS)
    assert problem(Fault(FaultKind.PREFIX, "x" * 100)).facts["found"] == "x" * 40 + "…"
    assert not is_advice(Fault(FaultKind.LAYOUT))
    assert all(name_of(code) and purpose_of(code) for code in SHEET)


@pytest.mark.parametrize("size", SIZES)
def test_the_page_fits_and_is_worked_by_keys(pages: CounterPages, size: tuple[int, int]) -> None:
    page = stage(pages, "ScannerPage", size)
    page.keys(*"OmniTill/AaQqYyWwZzMm", Qt.Key.Key_Return)
    assert faults(pages.scanner_doctor)[0] == "Wrong keyboard"
    assert cut_off(page) == []
    page.keys(Qt.Key.Key_F6)
    assert faults(pages.scanner_doctor) == []
    page.keys(Qt.Key.Key_F7)
    assert "The sheet is in" in pages.scanner_doctor.property("saved")
    page.close()


def test_the_printed_page_is_one_page(tmp_path: Path, qapp) -> None:
    write_sheet(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().count(b"/Type /Page\n") == 1
