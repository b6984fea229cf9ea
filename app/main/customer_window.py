"""The customer's window: on a screen of its own it fills that screen, else it opens beside the till's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtQuick import QQuickView, QQuickWindow

from app.ui.skin import QML_ROOT, dress
from app.ui.theme import Theme
from app.ui.viewmodels.display_vm import DisplayViewModel

_WIDTH, _HEIGHT = 1024, 640


class CustomerScreen(QObject):
    """An engine of its own, as millimetres differ between screens. It never takes the keys from the till."""

    def __init__(self, model: DisplayViewModel, theme: Theme, till: QQuickWindow, wanted: str = "") -> None:
        super().__init__(model)
        self._till = till
        self._wanted = wanted
        self._theme = theme
        self.view = QQuickView()
        self._own = dress(self.view.engine())
        self._wear()
        theme.changed.connect(self._wear)
        self.view.setTitle("Omnitill")
        self.view.setFlags(Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties({"vm": model})
        self.view.setSource(QUrl.fromLocalFile(str(QML_ROOT / "Display" / "DisplayPage.qml")))
        self.view.resize(_WIDTH, _HEIGHT)
        self._own.follow(self.view)

    def show(self) -> None:
        """Open it, and give the keys back to the till."""
        place = other_screen(self._till.screen(), QGuiApplication.screens(), self._wanted)
        if place is None:
            self.view.show()
        else:
            self.view.setScreen(place)
            self.view.setGeometry(place.geometry())
            self.view.showFullScreen()
        self._till.requestActivate()

    def picture(self) -> QImage:
        """What the customer sees now."""
        return self.view.grabWindow()

    def close(self) -> None:
        """Take the window away, then what it shows."""
        self._theme.changed.disconnect(self._wear)
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()

    @Slot()
    def _wear(self) -> None:
        self._own.setProperty("scheme", self._theme.property("scheme"))


def other_screen(till: QScreen, screens: list[QScreen], wanted: str) -> QScreen | None:
    """The screen that faces the customer: the one that is named, else any but the till's; None where there is one."""
    others = [screen for screen in screens if screen is not till]
    named = [screen for screen in others if screen.name() == wanted]
    return next(iter(named or others), None)
