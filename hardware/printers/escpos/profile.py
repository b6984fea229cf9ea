"""What a printer model can do, from the profiles that python-escpos ships, and what configuration overrides.

The profiles are read as plain data (escpos-printer-db, CC BY 4.0): importing python-escpos itself would unpickle a
cache from a temporary directory.
"""

import functools
import importlib.util
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hardware.errors import MisconfiguredError
from hardware.printers.escpos.text import CodePage

CHARACTER_DOTS = 12
FRAGMENT_ROWS = 128
# These mechanisms have no `GS ( H` (Epson command reference, table of models).
WITHOUT_PROCESS_ID = frozenset({"TM-U220", "TM-U220B", "TM-T88II"})
STRIP_PAGES = ("CP1250", "ISO_8859-2", "CP852", "CP1251", "CP866")
PREFERRED_PAGES = ("CP1250", "ISO_8859-2", "CP852", "CP858", "CP850", "CP1252", "CP437")


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """The capabilities an encoder has to know; `columns` in font A, `dots` across the paper.

    Pictures go out in fragments of `fragment_rows`, each followed by `fragment_pause` seconds: cheap printers lose
    what comes faster than they burn.
    """

    name: str
    columns: int
    dots: int
    codepage: CodePage
    full_cut: bool
    partial_cut: bool
    native_qr: bool
    ean13: bool
    code128: bool
    raster: bool
    process_id: bool = True
    fragment_rows: int = FRAGMENT_ROWS
    fragment_pause: float = 0.0

    @property
    def cutter(self) -> bool:
        """Whether there is a knife at all."""
        return self.full_cut or self.partial_cut


def load_profile(name: str = "default", codepage: CodePage | None = None) -> PrinterProfile:
    """The profile of a model, with the code page overridden where given.

    Raises MisconfiguredError for an unknown model or one that offers no code page we know.
    """
    profiles = _database()["profiles"]
    if name not in profiles:
        raise MisconfiguredError(
            "printer", "", "profile", f"unknown profile {name!r}; known: {', '.join(sorted(profiles))}"
        )
    data = profiles[name]
    features = data["features"]
    columns = int(data["fonts"]["0"]["columns"])
    pixels = data["media"].get("width", {}).get("pixels")
    profile = PrinterProfile(
        name=name,
        columns=columns,
        dots=pixels if isinstance(pixels, int) else columns * CHARACTER_DOTS,
        codepage=codepage or _preferred_page(name, data["codePages"]),
        full_cut=features["paperFullCut"],
        partial_cut=features["paperPartCut"],
        native_qr=features["qrCode"],
        ean13=features["barcodeA"],
        code128=features["barcodeB"],
        raster=features["bitImageRaster"],
        process_id=name not in WITHOUT_PROCESS_ID,
    )
    # A model may state more columns than fit its dots when its font A is narrower than usual; the text width rules.
    return profile if profile.dots >= profile.columns else replace(profile, dots=profile.columns * CHARACTER_DOTS)


def profile_names() -> tuple[str, ...]:
    """Every known model."""
    return tuple(sorted(_database()["profiles"]))


def known_pages() -> tuple[CodePage, ...]:
    """Every table with Polish or Cyrillic letters at every slot that some known model has it in."""
    encodings, profiles = _database()["encodings"], _database()["profiles"].values()
    found = {(page, int(slot)) for data in profiles for slot, page in data["codePages"].items() if page in STRIP_PAGES}
    ordered = sorted(found, key=lambda place: (STRIP_PAGES.index(place[0]), place[1]))
    return tuple(CodePage(encodings[page]["python_encode"], slot) for page, slot in ordered)


def _preferred_page(name: str, pages: dict[str, str]) -> CodePage:
    by_name = {page: int(slot) for slot, page in reversed(pages.items())}
    for page in PREFERRED_PAGES:
        if page in by_name:
            return CodePage(_database()["encodings"][page]["python_encode"], by_name[page])
    raise MisconfiguredError("printer", "", "profile", f"{name!r} names no usable code page: configure codepage")


@functools.cache
def _database() -> dict[str, Any]:
    found = importlib.util.find_spec("escpos")
    if found is None or not found.submodule_search_locations:
        raise MisconfiguredError("printer", "", "profile", "the printer profiles of python-escpos are not installed")
    path = Path(found.submodule_search_locations[0]) / "capabilities.json"
    database: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return database
