"""Shipped icons take any colour, and shipped fonts draw any name."""

import re

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont

from app.ui.fonts import load_fonts
from app.ui.icons import UnknownIconError, draw_icon, icon_names
from app.ui.resources import resource
from app.ui.skin import QML_ROOT

GLYPH = re.compile(r'(?:glyph|name|happenedGlyph): "([a-z0-9-]+)"')


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp, name: str) -> None:
    image = draw_icon(name, "9b1420", "2.00", 48)
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert inked
    for colour in inked:
        assert colour.getRgb()[:3] == pytest.approx((0x9B, 0x14, 0x20), abs=3)


def test_an_icon_can_be_half_transparent(qapp) -> None:
    image = draw_icon("check", "80000000", "2.00", 48)
    assert max(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48)) == pytest.approx(128, abs=2)


def test_an_icon_that_is_not_shipped_is_named(qapp) -> None:
    with pytest.raises(UnknownIconError, match="unicorn"):
        draw_icon("unicorn", "000000", "2.00", 24)


@pytest.mark.parametrize("folder", ["Parts", "Till", "Kiosk"])
def test_pages_and_parts_ask_only_for_icons_that_are_shipped(folder: str) -> None:
    asked = {name for file in (QML_ROOT / folder).glob("*.qml") for name in GLYPH.findall(file.read_text("utf-8"))}
    assert asked <= icon_names()


def test_every_icon_and_font_has_its_licence_beside_it() -> None:
    assert resource("icons", "LICENSE").read_text("utf-8").startswith("MIT")
    families = {path.stem.split("-")[0] for path in resource("fonts").glob("*.ttf")}
    licences = {path.stem.removeprefix("OFL-") for path in resource("fonts").glob("OFL-*.txt")}
    assert all(any(family.startswith(licence) for licence in licences) for family in families)


@pytest.mark.parametrize("word", ["Żółć gęślą jaźń", "Größe", "Ціна", "Τιμή", "חלב", "حليب", "−12,50 €", "🍏"])
def test_no_name_of_a_product_is_drawn_as_boxes(qapp, word: str) -> None:
    faces = load_fonts()
    families = [faces.text, *QFont.substitutes(faces.text)]
    fonts = [QRawFont.fromFont(QFont(family)) for family in families]
    assert all(any(font.supportsCharacter(ord(letter)) for font in fonts) for letter in word if letter != " ")


def test_figures_can_stand_in_columns(qapp) -> None:
    faces = load_fonts()
    font = QFont(faces.text)
    font.setPixelSize(16)
    font.setFeature(QFont.Tag("tnum"), 1)
    assert QFontMetricsF(font).horizontalAdvance("111") == QFontMetricsF(font).horizontalAdvance("888")
