"""Reads a kiosk's screen aloud for those who cannot see it: a page when it comes, a control that gets the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.ports.speech import Speech
from app.ui.viewmodels.kiosk_aids import Aid
from app.ui.viewmodels.kiosk_vm import KioskViewModel

_SAID_OF_A_PAGE = (QAccessible.Role.Heading, QAccessible.Role.StaticText, QAccessible.Role.AlertMessage)


class KioskSpeaker(QObject):
    """Speaks while the aid is on, in the language of the screen, what a screen reader would."""

    def __init__(
        self, window: QQuickWindow, kiosk: KioskViewModel, voice: Speech, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._kiosk = kiosk
        self._voice = voice
        self._spoke = False
        window.activeFocusItemChanged.connect(self._focused)
        kiosk.lookChanged.connect(self._switched)

    def read_page(self, page: QQuickItem) -> None:
        """Say what a page has to tell, its controls left out."""
        if self._on:
            parts = [words for item in _below(page) if (words := _told(item, _SAID_OF_A_PAGE))]
            self._voice.say(". ".join(dict.fromkeys(parts)), self._kiosk.text.language)

    @Slot()
    def _focused(self) -> None:
        item = self._window.activeFocusItem()
        if self._on and item is not None and (words := _told(item, None)):
            self._voice.say(words, self._kiosk.text.language)

    @Slot()
    def _switched(self) -> None:
        if self._spoke and not self._on:
            self._voice.stop()
        self._spoke = self._on

    @property
    def _on(self) -> bool:
        return Aid.VOICE in self._kiosk.aids_on


def _told(item: QQuickItem, roles: tuple[QAccessible.Role, ...] | None) -> str:
    face = QAccessible.queryAccessibleInterface(item)
    if face is None or (roles is not None and face.role() not in roles):
        return ""
    name, more = face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Description)
    return ", ".join(filter(None, (name, more)))


def _below(item: QQuickItem) -> list[QQuickItem]:
    found = [item]
    for child in item.childItems():
        if child.isVisible():
            found += _below(child)
    return found
