"""The page that shows whether a receipt printer is set up well: letters, an amount, a code, the cut."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.receipt import Document, Row, RowKind
from app.ui.format import Format

translate = QCoreApplication.translate

_LETTERS = "AaBbCc 0123456789 ĄąĆćĘęŁłŃńÓóŚśŹźŻż ÄäÖöÜüß Єє Її Ґґ Яя"
_AMOUNT = 123456


def test_page(name: str, text: Format) -> Document:
    """The page, with the printer's name on it."""
    return Document(
        (
            Row(RowKind.TITLE, translate("TestPage", "TEST")),
            Row(RowKind.CENTRE, name),
            Row(RowKind.RULE),
            Row(RowKind.TEXT, _LETTERS),
            Row(RowKind.PAIR, translate("TestPage", "Amount"), text.amount(_AMOUNT, "EUR")),
            Row(RowKind.QR, "TEST", translate("TestPage", "Readable? Then all is well.")),
        )
    )
