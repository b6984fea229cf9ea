"""Speaking a language outside of a till's screen, as a command does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.ui.resources import resource


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Words come in this language meanwhile; English where it has none."""
    # Qt translates only while there is an application.
    running = QCoreApplication.instance()
    app = running or QCoreApplication([])
    before, translator = QLocale(), QTranslator()
    QLocale.setDefault(QLocale(language))
    loaded = translator.load(str(resource("i18n", f"omnitill_{language}.qm"))) and app.installTranslator(translator)
    try:
        yield
    finally:
        if loaded:
            app.removeTranslator(translator)
        QLocale.setDefault(before)
        if running is None:
            app.shutdown()
