"""The skeleton of the till: fixed slots, keys in their places, words that fit."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QSignalSpy, QTest

from tests.ui.gallery.draw import PLATES, Plate, show

SLOTS = {
    "StatusStrip": (0, 0, 1366, 48),
    "HeroSlot": (0, 48, 632, 104),
    "TotalSlot": (0, 572, 632, 100),
    "Rail": (0, 672, 1366, 96),
}
PAGES = ("sell-light", "pay-light", "refusal-light", "sync-dark", "close-light")
LABELS = {
    "pl": ["Pomoc", "Sprawdź cenę", "Ilość", "Usuń pozycję", "Odłóż", "Przywróć", "Odbiór", "Klient", "Rabat", "Karta",
           "Gotówka, równo"],
    "de": ["Hilfe", "Preis prüfen", "Menge", "Zeile stornieren", "Parken", "Aufrufen", "Abholung", "Kunde", "Rabatt",
           "Karte", "Bar, passend"],
}  # fmt: skip


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


def below(root: QQuickItem, kind: str) -> list[QQuickItem]:
    """All seen items whose QML type starts with `kind`, in drawing order."""
    found = [root] if root.metaObject().className().startswith(f"{kind}_QML") else []
    for child in root.childItems():
        if child.isVisible():
            found += below(child, kind)
    return found


def place(item: QQuickItem) -> tuple[int, ...]:
    corner = item.mapToScene(item.boundingRect().topLeft())
    return round(corner.x()), round(corner.y()), round(item.width()), round(item.height())


@pytest.mark.parametrize("page", PAGES)
def test_the_slots_stand_at_the_same_place_on_every_page(staged, page: str) -> None:
    shell = staged(PLATES[page]).rootObject()
    assert {slot: place(below(shell, slot)[0]) for slot in SLOTS} == SLOTS


@pytest.mark.parametrize(
    ("size", "fixed", "left"),
    [((1024, 768), None, 520), ((1366, 768), None, 632), ((1920, 1080), None, 889), ((1920, 1080), 4.0, 720)],
)
def test_the_left_pane_grows_to_a_hundred_and_eighty_millimetres_and_no_further(staged, size, fixed, left) -> None:
    shell = staged(Plate("SellSample.qml", size, density=fixed)).rootObject()
    assert below(shell, "TotalSlot")[0].width() == pytest.approx(left, abs=1)


@pytest.mark.parametrize("size", [(1024, 768), (1152, 864), (1280, 800), (1366, 768), (1600, 900), (1920, 1080)])
def test_nothing_runs_out_of_the_window(staged, size: tuple[int, int]) -> None:
    shell = staged(Plate("SellSample.qml", size)).rootObject()
    for kind in ("FnKey", "PrimaryKey", "StripItem", "LinkLight", "SafetyLight", "Cashier", "Clock", "SearchField"):
        for item in below(shell, kind):
            x, y, width, height = place(item)
            assert 0 <= x <= x + width <= size[0]
            assert 0 <= y <= y + height <= size[1]


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_keys_stand_in_groups_like_the_keyboard_and_do_not_touch(staged, size: tuple[int, int]) -> None:
    keys = below(staged(Plate("SellSample.qml", size)).rootObject(), "FnKey")
    starts = [place(key)[0] for key in keys]
    steps = [after - before for before, after in pairwise(starts)]
    assert len(keys) == 11
    assert steps[3] == steps[7] > steps[0]
    assert len(set(steps)) == 2
    assert steps[0] > keys[0].width()


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_no_word_on_a_key_is_cut(staged, qapp, size: tuple[int, int], language: str) -> None:
    shell = staged(Plate("SellSample.qml", size)).rootObject()
    labels = LABELS[language]
    below(shell, "Rail")[0].setProperty("keys", [{"n": n, "label": label} for n, label in enumerate(labels, start=1)])
    qapp.processEvents()
    for key, label in zip(below(shell, "FnKey"), labels, strict=True):
        word = next(text for text in below(key, "Txt") if text.property("text") == label)
        assert not word.property("truncated"), label
        assert word.property("contentWidth") <= word.width() + 0.5, label
        assert word.property("lineCount") <= 2, label


def test_a_key_of_the_keyboard_does_what_the_key_on_the_screen_does(staged) -> None:
    view = staged(PLATES["sell-light"])
    pressed = QSignalSpy(view.rootObject().keyActivated)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClick(view, Qt.Key.Key_F12)
    assert [pressed.at(i)[0] for i in range(pressed.count())] == [2, 12]


def test_a_key_that_is_off_does_nothing_and_stays_where_it_is(staged) -> None:
    view = staged(PLATES["pay-light"])
    pressed = QSignalSpy(view.rootObject().keyActivated)
    QTest.keyClick(view, Qt.Key.Key_F5)
    QTest.keyClick(view, Qt.Key.Key_F12)
    assert pressed.count() == 0
    assert [place(key) for key in below(view.rootObject(), "FnKey")] == [
        place(key) for key in below(staged(PLATES["sell-light"]).rootObject(), "FnKey")
    ]


def test_a_finger_on_a_key_leaves_the_focus_where_typing_goes(staged) -> None:
    view = staged(PLATES["sell-light"])
    before = view.activeFocusItem()
    key = below(view.rootObject(), "FnKey")[3]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=key.mapToScene(key.boundingRect().center()).toPoint())
    assert view.activeFocusItem() is before


def test_names_start_on_one_axis_and_amounts_end_on_the_other(staged) -> None:
    rows = below(staged(PLATES["sell-light"]).rootObject(), "BasketRow")
    assert rows
    for row in rows:
        words = [(text.property("text"), place(text)) for text in below(row, "Txt")]
        assert {x for word, (x, *_) in words if word == row.property("text")} == {112}
        ends = [x + width for word, (x, _, width, _) in words if word == row.property("amount")]
        assert max(ends) == pytest.approx(597, abs=1)


def test_a_scrolled_basket_says_how_many_lines_are_above(staged) -> None:
    header = below(staged(PLATES["refusal-light"]).rootObject(), "BasketHeader")[0]
    assert header.property("linesAbove") == 1


@pytest.mark.parametrize("page", ["refusal-light", "refusal-1024"])
def test_the_answers_to_a_refusal_stand_in_one_row_inside_its_pane(staged, page: str) -> None:
    view = staged(PLATES[page])
    panel = place(below(view.rootObject(), "RefusalPanel")[0])
    answers = [place(button) for button in below(view.rootObject(), "ActionButton")]
    assert len(answers) == 3
    assert panel[0] <= answers[0][0]
    assert answers[-1][0] + answers[-1][2] <= panel[0] + panel[2]
    assert len({y for _, y, _, _ in answers}) == 1
    assert all(right[0] >= left[0] + left[2] for left, right in pairwise(answers))


def test_a_long_total_gives_way_before_the_words_beside_it_do(staged, qapp) -> None:
    total = below(staged(PLATES["sell-1024"]).rootObject(), "TotalSlot")[0]
    total.setProperty("figure", "1,234,567.89")
    qapp.processEvents()
    texts = {text.property("text"): text for text in below(total, "Txt")}
    assert not texts["15 items"].property("truncated")
    assert texts["1,234,567.89"].property("contentWidth") <= texts["1,234,567.89"].width()
    assert place(texts["Total"])[0] >= place(texts["VAT in total 54.26"])[0] + texts["VAT in total 54.26"].width()
