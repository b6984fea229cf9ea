"""Every part loads alone, says what it is, and can be hit with a finger."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QSignalSpy, QTest

from app.ui.skin import QML_ROOT, dress
from tests.ui.gallery.draw import PLATES, Plate, show

PARTS = sorted(path.stem for path in (QML_ROOT / "Parts").glob("*.qml"))
SMALLEST_TARGET_MM = 10
NAMED = {
    QAccessible.Role.Button, QAccessible.Role.ListItem, QAccessible.Role.PageTab, QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox, QAccessible.Role.EditableText,
}  # fmt: skip


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it that can be seen."""
    yield root
    for child in root.childItems():
        if child.isVisible():
            yield from items(child)


def pressable(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")


def text_items(root: QQuickItem) -> Iterator[QQuickItem]:
    return (item for item in items(root) if item.inherits("QQuickText") and item.property("text"))


@pytest.fixture
def staged(qapp) -> Iterator:
    views: list[QQuickView] = []

    def stage(plate: Plate) -> QQuickView:
        views.append(show(plate))
        return views[-1]

    yield stage
    for view in views:
        view.close()
        view.deleteLater()
    qapp.processEvents()


@pytest.mark.parametrize("part", PARTS)
def test_a_part_stands_alone_without_a_warning(qapp, part: str) -> None:
    engine = QQmlEngine()
    dress(engine)
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(QML_ROOT / "Parts" / f"{part}.qml")))
    item = component.createWithInitialProperties({"pane": 632} if part == "Axes" else {})
    assert item is not None, component.errorString()


@pytest.mark.parametrize("plate", PLATES)
def test_whatever_can_be_pressed_has_a_name_a_role_and_ten_millimetres(staged, plate: str) -> None:
    view = staged(PLATES[plate])
    density = view.engine().singletonInstance("Omnitill", "Theme").density
    targets = [item for item in items(view.rootObject()) if pressable(item) and item.opacity() > 0]
    assert targets
    for item in targets:
        face = QAccessible.queryAccessibleInterface(item)
        assert face.role() in NAMED
        name = face.text(QAccessible.Text.Name)
        assert name.strip(" ,"), item.metaObject().className()
        shortest = min(item.width(), item.height()) / density
        assert shortest >= SMALLEST_TARGET_MM - 0.3, f"{name}: {shortest:.1f} mm"


@pytest.mark.parametrize("plate", PLATES)
def test_no_text_on_any_page_is_smaller_than_twelve_pixels(staged, plate: str) -> None:
    view = staged(PLATES[plate])
    for text in text_items(view.rootObject()):
        assert text.property("font").pixelSize() >= 12, text.property("text")
        assert text.property("minimumPixelSize") >= 12, text.property("text")


@pytest.mark.parametrize("part", [part for part in PARTS if part != "Txt"])
def test_words_from_data_are_never_read_as_markup(part: str) -> None:
    source = (QML_ROOT / "Parts" / f"{part}.qml").read_text("utf-8")
    assert "textFormat" not in source
    assert not re.search(r"^\s*(Text|Label|TextEdit) \{", source, re.MULTILINE)


def test_a_bold_start_shows_what_looks_like_markup_as_it_was_typed(qapp) -> None:
    """Every word is an item of plain text: none is read as markup."""
    engine = QQmlEngine()
    dress(engine)
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(QML_ROOT / "Parts" / "Lead.qml")))
    lead = component.createWithInitialProperties({"strong": "<img src='x'>", "after": "a & b"})
    shown = [item.property("text") for item in lead.childItems() if item.property("text")]
    assert shown == ["<img", "src='x'>", "a", "&", "b"]


def test_escape_in_the_search_field_is_told_to_the_page(qapp) -> None:
    view = QQuickView()
    dress(view.engine())
    view.setSource(QUrl.fromLocalFile(str(QML_ROOT / "Parts" / "SearchField.qml")))
    view.show()
    view.rootObject().forceActiveFocus()
    cancelled = QSignalSpy(view.rootObject().cancelled)
    submitted = QSignalSpy(view.rootObject().submitted)
    for key in "kub":
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert submitted.at(0) == ["kub"]
    assert cancelled.count() == 1
    view.close()
