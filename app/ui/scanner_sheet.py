"""The sheet of codes for the scanner doctor: each code as a picture, and all of them on a page to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.devices.scanner_doctor import QUIET_BARS, QUIET_SQUARES, SHEET, SheetCode, Sort
from app.ui.fonts import load_fonts

translate = QCoreApplication.translate

_DPI = 600
_MM = _DPI / 25.4
_MARGIN_MM = 18
_BAR_MM, _BAR_HEIGHT_MM = 0.33, 20  # the nominal width of GS1 for goods at a till
_SQUARE_MM = 0.8
_TITLE_PT, _TEXT_PT = 18, 10
_BARS_OF_A_PICTURE = 60


def name_of(code: SheetCode) -> str:
    """What a code of the sheet is called."""
    return {
        "digits": translate("ScannerSheet", "Digits"),
        "letters": translate("ScannerSheet", "Letters"),
        "signs": translate("ScannerSheet", "Signs"),
        "separator": translate("ScannerSheet", "Separator"),
        "accents": translate("ScannerSheet", "Accents (square code)"),
    }[code.name]


def purpose_of(code: SheetCode) -> str:
    """What a code of the sheet shows."""
    return {
        "digits": translate("ScannerSheet", "What stands before and behind a code, and its check digit"),
        "letters": translate("ScannerSheet", "The keyboard's country and CapsLock"),
        "signs": translate("ScannerSheet", "Signs that move between keyboards"),
        "separator": translate("ScannerSheet", "The separator within GS1 codes"),
        "accents": translate("ScannerSheet", "Letters beyond the English ones; leave it out if only stripes are read"),
    }[code.name]


def picture(code: SheetCode) -> QImage:
    """One code, black on white with its quiet zone; a pixel is a square, or a stripe's width."""
    rows, quiet = _rows(code)
    tall = 1 if code.sort is Sort.QR else _BARS_OF_A_PICTURE
    edge = quiet if code.sort is Sort.QR else 0
    image = QImage(len(rows[0]) + 2 * quiet, len(rows) * tall + 2 * edge, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            for line in range(tall if dark else 0):
                image.setPixelColor(quiet + x, edge + y * tall + line, QColor(Qt.GlobalColor.black))
    return image


def picture_url(code: SheetCode) -> str:
    """The picture for QML, without a file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(code).save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's types lag behind
    return "data:image/png;base64," + bytes(data.toBase64().data()).decode("ascii")


def write_sheet(path: Path) -> None:
    """Write the page as PDF, in the language of the program. Raises OSError when it cannot be written."""
    faces = load_fonts()
    # Qt does not say why a file cannot be written.
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setTitle(translate("ScannerSheet", "Scanner test sheet"))
    writer.setCreator("Omnitill")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    try:
        _paint(painter, faces.text, writer.width())
    finally:
        painter.end()


def _paint(painter: QPainter, family: str, width: int) -> None:
    y = _write(painter, QFont(family, _TITLE_PT, QFont.Weight.Bold), 0, width, _title())
    y = _write(painter, QFont(family, _TEXT_PT), y + 2 * _MM, width, _how_to())
    for number, code in enumerate(SHEET, 1):
        heading = f"{number}. {name_of(code)}"
        y = _write(painter, QFont(family, _TEXT_PT, QFont.Weight.Bold), y + 8 * _MM, width, heading)
        y = _write(painter, QFont(family, _TEXT_PT), y, width, purpose_of(code))
        y = _draw(painter, y + 3 * _MM, code)


def _title() -> str:
    return translate("ScannerSheet", "Scanner test sheet")


def _how_to() -> str:
    return translate(
        "ScannerSheet",
        "Print this page at its true size. Open the scanner doctor in the settings of the till, and scan the codes"
        " from the top to the bottom. The doctor says what is wrong and what to do.",
    )


def _write(painter: QPainter, font: QFont, y: float, width: int, text: str) -> float:
    painter.setFont(font)
    room = QRectF(0, y, width, 100 * _MM)
    used = painter.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
    painter.drawText(room, Qt.TextFlag.TextWordWrap, text)
    return y + used.height()


def _draw(painter: QPainter, y: float, code: SheetCode) -> float:
    rows, quiet = _rows(code)
    wide = (_SQUARE_MM if code.sort is Sort.QR else _BAR_MM) * _MM
    tall = wide if code.sort is Sort.QR else _BAR_HEIGHT_MM * _MM
    for line, row in enumerate(rows):
        for first, length in _runs(row):
            place = QRectF((quiet + first) * wide, y + line * tall, length * wide, tall)
            painter.fillRect(place, Qt.GlobalColor.black)
    return y + len(rows) * tall


def _rows(code: SheetCode) -> tuple[list[list[bool]], int]:
    drawn = code.drawn()
    if code.sort is Sort.QR:
        return [list(row) for row in drawn if isinstance(row, tuple)], QUIET_SQUARES
    return [[bool(bar) for bar in drawn]], QUIET_BARS


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """Where each unbroken black begins and how long it is: drawn in one, no printer leaves a gap in it."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and place and row[place - 1]:
            first, length = runs.pop()
            runs.append((first, length + 1))
        elif dark:
            runs.append((place, 1))
    return runs
