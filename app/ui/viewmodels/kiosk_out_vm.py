"""A kiosk that cannot serve: its code for the staff, which device it is, and what still works."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.kiosk_steps import Event, Step
from app.domain.refusals import Outage
from app.ui.viewmodels.kiosk_health_vm import KioskHealthViewModel
from app.ui.viewmodels.kiosk_vm import KioskViewModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by app.main")
class KioskOutViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`code` names the trouble (`PRINTER-PAPER-OUT`), `device` the terminal; the QR code holds both."""

    changed = Signal()

    def __init__(
        self, kiosk: KioskViewModel, health: KioskHealthViewModel, device: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._health = health
        self._device = device
        self._code = ""
        kiosk.retold.connect(self.changed)
        kiosk.moved.connect(self._moved)
        health.changed.connect(self.changed)

    def _get_works(self) -> list[dict[str, Any]]:
        return list(self._health.property("promises")) if self._code else []

    def _get_detail(self) -> str:
        desk = self._kiosk.tools.settings.desk
        go = self.tr("Please go to {desk}.").format(desk=desk) if desk else self.tr("Please go to the desk.")
        return self.tr("Your order is safe.") + " " + go

    code = Property(str, lambda self: self._code, notify=changed)
    device = Property(str, lambda self: self._device, constant=True)
    qr = Property(str, lambda self: f"{self._code} {self._device}", notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    cause = Property(str, lambda self: told(Outage(self._code)).title if self._code else "", notify=changed)
    works = Property(list, _get_works, notify=changed)

    def break_down(self, code: str) -> None:
        """Something is wrong that a customer cannot get around; a payment or an open door is seen to its end before."""
        self._code = code
        self.changed.emit()
        self._kiosk.act(Event.FAULT)

    @Slot(object)
    def _moved(self, step: Step) -> None:
        if step is Step.ATTRACT and self._code:
            self._kiosk.act(Event.FAULT)

    def mend(self) -> None:
        """It works again."""
        self._code = ""
        self.changed.emit()
        self._kiosk.act(Event.MENDED)
