"""The theme file, the density and the colours people have to read."""

import json
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from app.ui.density import density
from app.ui.resources import resource
from app.ui.skin import dress
from app.ui.theme_file import SCHEMES, ThemeFileError, read_theme

WORDS_ON = {
    "ink": ("ground", "surface", "raised", "fill", "accentSoft", "goodSoft", "lookSoft", "stopSoft"),
    "ink2": ("ground", "surface", "raised", "accentSoft", "lookSoft", "stopSoft"),
    "onAccent": ("accent",),
    "good": ("ground", "surface", "goodSoft", "accentSoft"),
    "look": ("ground", "surface", "lookSoft"),
    "stop": ("ground", "surface", "stopSoft"),
    "accent": ("surface",),
}
ON_SOFT_GROUND = 6.5
PLAIN = 7.0


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("scheme", "word", "ground"),
    [(scheme, word, ground) for scheme, (word, grounds) in product(SCHEMES, WORDS_ON.items()) for ground in grounds],
)
def test_words_can_be_read_in_a_bright_shop(scheme: str, word: str, ground: str) -> None:
    colours = read_theme(resource("themes", "omnitill.json")).schemes[scheme]
    floor = ON_SOFT_GROUND if ground.endswith("Soft") else PLAIN
    assert contrast(colours[word], colours[ground]) >= floor


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("mark", "floor"), [("edge", 4.0), ("focus", 4.0), ("off", 3.0)])
def test_edges_and_the_focus_ring_stand_out(scheme: str, mark: str, floor: float) -> None:
    colours = read_theme(resource("themes", "omnitill.json")).schemes[scheme]
    assert contrast(colours[mark], colours["surface"]) >= floor


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda theme: theme["light"].pop("ink"), "light.ink"),
        (lambda theme: theme["dark"].update(accent="teal"), "dark.accent"),
        (lambda theme: theme["dark"].update(colour="#000000"), "dark.colour"),
        (lambda theme: theme.pop("contrast"), "contrast"),
        (lambda theme: theme["type"].update(row="big"), "type.row"),
        (lambda theme: theme["type"].update(total=900), "type.total"),
        (lambda theme: theme.update(brand="  "), "brand"),
    ],
)
def test_a_wrong_theme_file_is_refused_by_the_name_of_its_key(tmp_path: Path, change, key: str) -> None:
    theme = json.loads(resource("themes", "omnitill.json").read_text("utf-8"))
    change(theme)
    file = tmp_path / "shop.json"
    file.write_text(json.dumps(theme), "utf-8")
    with pytest.raises(ThemeFileError) as refused:
        read_theme(file)
    assert refused.value.key == key


def test_a_theme_file_that_is_not_json_is_refused_by_its_own_name(tmp_path: Path) -> None:
    file = tmp_path / "shop.json"
    file.write_text("{", "utf-8")
    with pytest.raises(ThemeFileError, match=r"shop\.json"):
        read_theme(file)


@pytest.mark.parametrize(
    ("window", "physical", "expected"),
    [
        ((1366, 768), None, 4.0),
        ((1366, 768), 3.95, 4.0),
        ((1024, 768), 3.36, 4.0),
        ((1920, 1080), 5.56, 5.625),
        ((1920, 1080), 3.6, 3.6),
        ((1366, 768), 40.0, 4.0),
        ((1366, 768), 0.3, 4.0),
        ((1366, 768), 9.0, 4.0),
    ],
)
def test_a_millimetre_follows_the_screen_while_the_layout_fits(window, physical, expected) -> None:
    assert density(*window, physical) == pytest.approx(expected)


def test_what_the_shop_has_set_for_the_device_wins_over_the_screen() -> None:
    assert density(1920, 1080, 5.56, fixed=4.5) == 4.5


def test_another_scheme_and_larger_text_are_taken_at_once(qapp) -> None:
    engine = QQmlEngine()
    theme = dress(engine)
    assert (theme.ink.name(), theme.row) == ("#14171a", 16)
    theme.scheme = "dark"
    theme.fontScale = 1.5
    assert (theme.ink.name(), theme.row) == ("#f3f5f4", 24)


def test_no_text_falls_below_twelve_pixels(qapp) -> None:
    engine = QQmlEngine()
    theme = dress(engine)
    theme.fix_density(2.0)
    assert theme.caption == 12


def test_a_scheme_that_is_not_there_is_not_taken(qapp) -> None:
    engine = QQmlEngine()
    theme = dress(engine)
    with pytest.raises(ValueError, match="sepia"):
        theme._set_scheme("sepia")
