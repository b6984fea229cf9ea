"""Gives an engine what every page needs before it loads: fonts, icons, the theme."""

from pathlib import Path

from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from app.ui.fonts import load_fonts
from app.ui.icons import IconProvider
from app.ui.qr_image import QrProvider
from app.ui.scan_aim import AimProvider
from app.ui.theme import Theme

QML_ROOT = Path(__file__).parent / "qml"


def dress(engine: QQmlEngine) -> Theme:
    """Load the fonts, serve `image://icon/`, `image://qr/` and `image://aim/`, and return the engine's own `Theme`."""
    load_fonts()
    # Distance fields blur the 12 px captions; every renderer shall draw the glyphs that the design was judged by.
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("qr", QrProvider())
    engine.addImageProvider("aim", AimProvider())
    theme = engine.singletonInstance("Omnitill", "Theme")
    assert isinstance(theme, Theme)
    return theme
