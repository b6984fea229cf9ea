"""The shipped typefaces, so that every machine draws the same text."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase

from app.ui.resources import resource

_FALLBACKS = ("Noto Sans Hebrew", "Noto Sans Arabic", "Noto Emoji")


@dataclass(frozen=True)
class Typefaces:
    """Family names of the text face and of the fixed-width face for receipts."""

    text: str = "Inter"
    mono: str = "JetBrains Mono"


def load_fonts() -> Typefaces:
    """Load the shipped fonts once into the running application and name their families.

    Raises FileNotFoundError when a face is missing: without it Qt would draw boxes in place of letters.
    """
    faces = Typefaces()
    if faces.text not in QFontDatabase.families():
        for path in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        QFont.insertSubstitutions(faces.text, list(_FALLBACKS))
    absent = {faces.text, faces.mono, *_FALLBACKS} - set(QFontDatabase.families())
    if absent:
        raise FileNotFoundError(f"resources/fonts lacks {', '.join(sorted(absent))}")
    return faces
