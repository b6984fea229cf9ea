"""What a kiosk can promise at this moment: a promise that cannot be kept is taken back before anybody relies on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.ports.devices import DeviceHealth, Health
from app.ui.viewmodels.kiosk_vm import KioskViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_ILL = (Health.DOWN, Health.BLOCKED)
_PRINTER, _CARDS, _LOCKERS = "receipt_printer", "payment", "locker"


@QmlElement
@QmlUncreatable("made by app.main")
class KioskHealthViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Collection, cards, receipts by e-mail and on paper: those that this kiosk has, and which of them work now."""

    changed = Signal()

    def __init__(self, kiosk: KioskViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices: tuple[DeviceHealth, ...] = ()
        self._link = True
        kiosk.retold.connect(self.changed)

    def _get_promises(self) -> list[dict[str, str | bool]]:
        lockers = self._works(_LOCKERS)
        said = [(self.tr("Collection"), self.tr("No lockers now"), lockers is not False)]
        if (cards := self._works(_CARDS)) is not None:
            said.append((self.tr("Cards"), self.tr("No cards now"), cards))
        said.append((self.tr("E-mail receipts"), self.tr("No e-mail now"), self._link))
        if (paper := self._works(_PRINTER)) is not None:
            said.append((self.tr("Paper receipts"), self.tr("No paper receipts"), paper))
        return [{"text": good if works else gone, "works": works} for good, gone, works in said]

    promises = Property(list, _get_promises, notify=changed)
    canPrint = Property(bool, lambda self: self._works(_PRINTER) is True, notify=changed)
    hasPrinter = Property(bool, lambda self: self._works(_PRINTER) is not None, notify=changed)

    @property
    def prints(self) -> bool:
        """Whether paper comes out."""
        return self._works(_PRINTER) is True

    @Slot(object)
    def show_devices(self, devices: Sequence[DeviceHealth]) -> None:
        """Take new facts about the devices."""
        self._devices = tuple(device for device in devices if device.health is not Health.ABSENT)
        self.changed.emit()

    def show_link(self, up: bool) -> None:
        """Whether the backend answers."""
        if up != self._link:
            self._link = up
            self.changed.emit()

    def _works(self, kind: str) -> bool | None:
        """Whether a kind of device works; None where there is none."""
        states = [device.health for device in self._devices if device.kind == kind]
        return any(state not in _ILL for state in states) if states else None
