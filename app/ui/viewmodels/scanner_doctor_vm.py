"""The scanner doctor at the till: codes to scan, what is wrong with the scanner's settings, the sheet to print."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.devices.scanner_doctor import (
    SHEET,
    Diagnosis,
    Fault,
    Heard,
    Reading,
    SheetCode,
    diagnose,
    examine,
    is_advice,
    problem,
)
from app.ui.row_model import RowModel
from app.ui.scanner_sheet import name_of, picture_url, purpose_of, write_sheet
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

FILE_NAME = "scanner-test-sheet.pdf"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One code of the sheet; `state` says how it arrived, empty while it did not."""

    key: str
    name: str
    note: str
    state: str
    tone: str


@dataclass(frozen=True, slots=True)
class FaultRow:
    """One fault in words: what it is, and what to do."""

    key: str
    title: str
    happened: str
    now: str
    tone: str


@QmlElement
@QmlUncreatable("made by app.main")
class ScannerDoctorViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Judges each scan as it comes; sells nothing. The sheet is written into `folder`."""

    changed = Signal()

    def __init__(
        self, folder: Path, write: Callable[[Path], None] = write_sheet, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._write = write
        self._readings: list[Reading] = []
        self._chosen = SHEET[0].name
        self._saved = ("", "")
        self._rows = RowModel(SheetRow, lambda row: row.key, self)
        self._faults = RowModel(FaultRow, lambda row: row.key, self)
        self._pictures: dict[str, str] = {}
        self._show()

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_faults(self) -> QObject:
        return self._faults

    def _get_picture(self) -> str:
        if self._chosen not in self._pictures:
            self._pictures[self._chosen] = picture_url(self._code())
        return self._pictures[self._chosen]

    def _get_verdict(self) -> str:
        found = diagnose(self._readings)
        if not self._readings:
            return self.tr("Scan the code that is shown, or the printed sheet from the top to the bottom.")
        if found.faults:
            return self.tr("Something has to be set")
        if found.missing:
            return self.tr("All is well so far")
        return self.tr("The scanner is set right")

    def _get_tone(self) -> str:
        faults = diagnose(self._readings).faults
        if any(not is_advice(fault) for fault in faults):
            return "stop"
        return "look" if faults else "good" if self._readings else ""

    rows = Property(QObject, _get_rows, constant=True)
    faults = Property(QObject, _get_faults, constant=True)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    codeName = Property(str, lambda self: name_of(self._code()), notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    verdict = Property(str, _get_verdict, notify=changed)
    tone = Property(str, _get_tone, notify=changed)
    saved = Property(str, lambda self: self._saved[0], notify=changed)
    savedTone = Property(str, lambda self: self._saved[1], notify=changed)

    @Slot()
    def begin(self) -> None:
        """Forget what was scanned."""
        self._readings.clear()
        self._chosen = SHEET[0].name
        self._saved = ("", "")
        self._show()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Show another code."""
        self._chosen = name
        self.changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Show the code before or behind."""
        names = [code.name for code in SHEET]
        self.choose(names[max(0, min(len(names) - 1, names.index(self._chosen) + by))])

    @Slot(str)
    def scanned(self, raw: str) -> None:
        """A whole scan."""
        self._take(Heard(raw))

    @Slot(str, bool)
    def typed(self, text: str, closed: bool) -> None:
        """What arrived as typing; `closed` when Enter came behind it."""
        if text:
            self._take(Heard(text, closed))

    @Slot()
    def saveSheet(self) -> None:
        """Write the sheet to be printed, and say where it is."""
        path = self._folder / FILE_NAME
        try:
            self._write(path)
            self._saved = (self.tr("The sheet is in {file}. Print it at its true size.").format(file=path), "good")
        except OSError as error:
            reason = error.strerror or ""
            self._saved = (self.tr("The sheet was not written: {reason}.").format(reason=reason), "stop")
        self.changed.emit()

    def _code(self) -> SheetCode:
        return next(code for code in SHEET if code.name == self._chosen)

    def _take(self, heard: Heard) -> None:
        self._readings.append(examine(heard))
        missing = diagnose(self._readings).missing
        if missing:
            self._chosen = missing[0].name
        self._show()

    def _show(self) -> None:
        found = diagnose(self._readings)
        self._rows.show([self._row(code, found) for code in SHEET])
        self._faults.show([FaultRow(str(place), *_words(fault)) for place, fault in enumerate(found.faults)])
        self.changed.emit()

    def _row(self, code: SheetCode, found: Diagnosis) -> SheetRow:
        row = partial(SheetRow, code.name, name_of(code), purpose_of(code))
        if code in found.missing:
            return row("", "")
        latest = [reading for reading in self._readings if reading.code is code][-1]
        serious = [fault for fault in latest.faults if not is_advice(fault)]
        if serious:
            return row(self.tr("Not as it should"), "stop")
        return row(self.tr("Look"), "look") if latest.faults else row(self.tr("Right"), "good")


def _words(fault: Fault) -> tuple[str, str, str, str]:
    words = told(problem(fault))
    return words.title, words.happened, words.now, "look" if is_advice(fault) else "stop"
