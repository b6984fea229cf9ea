"""QML is checked against the Python types it uses, without starting either."""

from pathlib import Path

import pytest

import qml_check

PYTHON = """
from typing import Any
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement
QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
class BasketViewModel(QObject):
    changed = Signal()
    total: Any = Property(str, lambda self: "1.00", notify=changed)
    names: Any = Property("QVariantList", lambda self: [], notify=changed)
    ink: Any = Property(QColor, lambda self: QColor(), notify=changed)
"""
QML = """
import QtQuick
import Omnitill

Text {
    required property BasketViewModel basket
    text: basket.total
    color: basket.ink
    visible: basket.names.length > 0
}
"""


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(qml_check, "ROOT", tmp_path)
    monkeypatch.setattr(qml_check, "SOURCES", tmp_path / "ui")
    monkeypatch.setattr(qml_check, "QML", tmp_path / "ui" / "qml")
    monkeypatch.setattr(qml_check, "TYPES", tmp_path / "types")
    (tmp_path / "ui" / "qml").mkdir(parents=True)
    (tmp_path / "ui" / "basket_vm.py").write_text(PYTHON)
    return tmp_path / "ui" / "qml"


def test_a_property_of_a_view_model_is_known(sources: Path) -> None:
    (sources / "Total.qml").write_text(QML)
    assert qml_check.main() == 0


def test_a_misspelt_property_of_a_view_model_is_an_error(sources: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (sources / "Total.qml").write_text(QML.replace("basket.total", "basket.totl"))
    assert qml_check.main() == 1
    assert 'Did you mean "total"?' in capfd.readouterr().err


def test_nothing_to_check_is_no_fault(sources: Path) -> None:
    assert qml_check.main() == 0
