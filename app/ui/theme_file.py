"""The theme file: one JSON document with the brand's name, text sizes and colours."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

SCHEMES = ("light", "dark", "contrast")
COLOURS = (
    "ground", "surface", "raised", "fill", "line", "edge", "off", "ink", "ink2",
    "accent", "onAccent", "accentDeep", "accentSoft",
    "good", "goodSoft", "look", "lookSoft", "stop", "stopSoft", "focus",
)  # fmt: skip
SIZES = ("caption", "small", "body", "row", "lead", "title", "headline", "amount", "change", "total")
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


class ThemeFileError(ValueError):
    """A theme file cannot be used; `key` is where, `why` is what is expected there."""

    def __init__(self, key: str, why: str) -> None:
        super().__init__(f"theme file, {key}: {why}")
        self.key = key
        self.why = why


@dataclass(frozen=True)
class ThemeFile:
    """A checked theme: colours by scheme and token (#RRGGBB), text sizes in millimetres of font height."""

    brand: str
    sizes: Mapping[str, float]
    schemes: Mapping[str, Mapping[str, str]]


def read_theme(path: Path) -> ThemeFile:
    """Read and check a theme file; raises ThemeFileError naming the first wrong key, OSError when unreadable."""
    try:
        document = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ThemeFileError(path.name, f"is not JSON ({error})") from error
    if not isinstance(document, dict):
        raise ThemeFileError(path.name, "must hold one object")
    brand = document.get("brand")
    if not isinstance(brand, str) or not brand.strip():
        raise ThemeFileError("brand", "must be the shop's name")
    sizes = {name: _size(_section(document, "type"), name) for name in SIZES}
    schemes = {scheme: _scheme(document, scheme) for scheme in SCHEMES}
    return ThemeFile(brand, MappingProxyType(sizes), MappingProxyType(schemes))


def _section(document: Mapping[str, object], name: str) -> Mapping[str, object]:
    section = document.get(name)
    if not isinstance(section, dict):
        raise ThemeFileError(name, "must be an object")
    return section


def _size(section: Mapping[str, object], name: str) -> float:
    value = section.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 1 <= value <= 60:
        raise ThemeFileError(f"type.{name}", "must be a text size from 1 to 60 millimetres")
    return float(value)


def _scheme(document: Mapping[str, object], scheme: str) -> Mapping[str, str]:
    section = _section(document, scheme)
    stray = sorted(set(section) - set(COLOURS))
    if stray:
        raise ThemeFileError(f"{scheme}.{stray[0]}", "is not a colour of a theme")
    colours: dict[str, str] = {}
    for name in COLOURS:
        value = section.get(name)
        if not isinstance(value, str) or not _HEX.fullmatch(value):
            raise ThemeFileError(f"{scheme}.{name}", "must be a colour written #RRGGBB")
        colours[name] = value
    return MappingProxyType(colours)
