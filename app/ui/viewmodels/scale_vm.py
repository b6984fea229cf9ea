"""The scale beside the till while a weight is asked for: what it shows, live, and the weight that Enter takes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Outage
from app.ports.runner import Runner
from app.ports.scale import OnPan, Scale, ScaleGlance, Weighing
from app.ui.format import Format
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_PAUSE_MS = 120
_PAUSE_IN_TROUBLE_MS = 1000
_GRAMS = Decimal(1000)
_FREE = (OnPan.EMPTY, OnPan.BELOW_ZERO)
_TROUBLES = {
    OnPan.EMPTY: "SCALE-TOO-LIGHT",
    OnPan.MOVING: "SCALE-MOVING",
    OnPan.BELOW_ZERO: "SCALE-BELOW-ZERO",
    OnPan.OVERLOAD: "SCALE-OVERLOAD",
}
_WAITING = ("", "SCALE-TOO-LIGHT", "SCALE-MOVING")


@QmlElement
@QmlUncreatable("made by app.main")
class ScaleViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Looks at the scale on the devices' lane while a weight is asked for, and then until the pan is seen empty.

    Without a scale it never becomes active.
    """

    changed = Signal()

    def __init__(self, scale: Scale, runner: Runner, text: Format, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._runner = runner
        self._text = text
        self._price: int | None = None
        self._in_grams = False
        self._glance = ScaleGlance()
        self._refused = ""
        self._asking = False
        self._taking = False
        self._owes_empty = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look)

    @property
    def present(self) -> bool:
        """Whether a scale stands beside the till."""
        return self._scale.present

    def _get_active(self) -> bool:
        return self._price is not None

    def _get_ready(self) -> bool:
        return self._get_active() and self._glance.shows is OnPan.STABLE and not self._taking

    def _get_figure(self) -> str:
        grams = self._glance.grams
        return "" if grams is None else self._text.quantity(self.quantity(grams), measured=not self._in_grams)

    def _get_code(self) -> str:
        if self._refused or self._glance.code:
            return self._refused or self._glance.code
        return _TROUBLES.get(self._glance.shows, "") if self._glance.shows else ""

    def _get_tone(self) -> str:
        code = self._get_code()
        if code not in _WAITING:
            return "look"
        return "good" if self._get_ready() else ""

    def _get_title(self) -> str:
        code = self._get_code()
        if code:
            return told(Outage(code)).title
        return self.tr("The weight stands still") if self._glance.shows else self.tr("Asking the scale")

    def _get_note(self) -> str:
        code = self._get_code()
        return told(Outage(code)).now if code else ""

    def _get_warning(self) -> str:
        return "" if self._scale.approved else self.tr("Not approved for trade")

    active = Property(bool, _get_active, notify=changed)
    ready = Property(bool, _get_ready, notify=changed)
    figure = Property(str, _get_figure, notify=changed)
    tone = Property(str, _get_tone, notify=changed)
    title = Property(str, _get_title, notify=changed)
    note = Property(str, _get_note, notify=changed)
    warning = Property(str, _get_warning, constant=True)

    def quantity(self, grams: int) -> Decimal:
        """Grams as a quantity of what is being weighed."""
        return Decimal(grams) if self._in_grams else grams / _GRAMS

    def weight(self) -> Decimal | None:
        """The weight that is shown, while it stands still."""
        grams = self._glance.grams
        return self.quantity(grams) if grams is not None and self._get_ready() else None

    def begin(self, price: int, *, in_grams: bool) -> None:
        """Show what lies on the scale; `price` is that of a kilogram in minor units."""
        if self._scale.present:
            self._price, self._in_grams = price, in_grams
            self._glance, self._refused = ScaleGlance(), ""
            self.changed.emit()
            self._look()

    def end(self) -> None:
        """No weight is asked for any more."""
        if self._price is not None:
            self._price = None
            self.changed.emit()

    def stop(self) -> None:
        """Look no more, as before the lanes end."""
        self._price, self._owes_empty = None, False
        self._again.stop()

    def take(self, taken: Callable[[Decimal], None]) -> None:
        """Have the weight that stands still, for sale; why there is none is shown instead."""

        def ended(weighing: Weighing) -> None:
            self._taking = False
            if weighing.code:
                self._refused = weighing.code
                self.changed.emit()
            else:
                self._owes_empty = True
                self._look()
                taken(self.quantity(weighing.grams))

        if self._price is not None and not self._taking:
            price = self._price
            self._taking = True
            self.changed.emit()
            self._runner.device(lambda: self._scale.weigh(price), ended, self._failed)

    @Slot()
    def _look(self) -> None:
        if self._asking or not (self._owes_empty or self._get_active()):
            return
        self._asking = True
        price = self._price or 0
        self._runner.device(lambda: self._scale.glance(price), self._saw, self._failed)

    def _saw(self, glance: ScaleGlance) -> None:
        self._asking = False
        if glance.shows in _FREE:
            self._owes_empty = False
        if glance != self._glance:
            self._glance, self._refused = glance, ""
            self.changed.emit()
        # A scale in trouble is asked only while somebody waits for it: others use the lane too.
        if self._get_active() or (self._owes_empty and not glance.code):
            self._again.start(_PAUSE_IN_TROUBLE_MS if glance.code else _PAUSE_MS)

    def _failed(self, problem: Exception) -> None:
        self._asking = self._taking = False
        self.changed.emit()
        raise problem
