"""Every theme can be read in a bright shop: WCAG 2.2 contrast, 7:1 for text, 3:1 for edges and the focus ring."""

import json
from pathlib import Path

import pytest

THEMES = sorted((Path(__file__).resolve().parents[2] / "resources" / "themes").glob("*.json"))
SCHEMES = ("light", "dark", "contrast")
GROUNDS = ("ground", "surface", "raised", "fill")
TEXT_RATIO = 7.0
SHAPE_RATIO = 3.0
TEXT = [
    *[(ink, ground) for ink in ("ink", "ink2") for ground in GROUNDS],
    *[(mark, ground) for mark in ("good", "look", "stop") for ground in ("surface", f"{mark}Soft")],
    ("ink", "accentSoft"),
    ("onAccent", "accent"),
]
SHAPES = [(shape, ground) for shape in ("edge", "focus", "accent") for ground in GROUNDS]


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def too_weak(palette: dict[str, str]) -> list[str]:
    pairs = [(pair, TEXT_RATIO) for pair in TEXT] + [(pair, SHAPE_RATIO) for pair in SHAPES]
    return [
        f"{front} on {back}: {contrast(palette[front], palette[back]):.2f} of {needed}"
        for (front, back), needed in pairs
        if contrast(palette[front], palette[back]) < needed
    ]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("theme", THEMES, ids=lambda path: path.stem)
def test_every_colour_can_be_told_from_what_is_behind_it(theme: Path, scheme: str) -> None:
    assert too_weak(json.loads(theme.read_text(encoding="utf-8"))[scheme]) == []


def test_contrast_is_measured_as_the_guideline_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
