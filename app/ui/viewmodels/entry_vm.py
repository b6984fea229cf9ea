"""One typed value on the keypad: a weight, a price, a quantity, a serial number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.ui.viewmodels.choice_vm import nothing
from app.ui.viewmodels.scale_vm import ScaleViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Weighable:
    """What the scale may answer instead: the price of a kilogram in minor units, the unit, and who takes the weight."""

    price: int
    in_grams: bool
    weighed: Callable[[Decimal], None]


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked for. `read` makes a value of the typed text, or None; `preview` says what it will come to;
    `dropped` follows when nothing is given.

    `decimals` and `letters` say what may be typed beside figures; `weighable` is set for what a scale can answer.
    """

    purpose: str
    title: str
    note: str
    unit: str
    read: Callable[[str], Any]
    preview: Callable[[Any], str]
    accept: Callable[[Any], None]
    dropped: Callable[[], None] = nothing
    decimals: bool = True
    letters: bool = False
    weighable: Weighable | None = None


@QmlElement
@QmlUncreatable("made by app.main")
class EntryViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The keypad's panel; open while something is asked for."""

    changed = Signal()
    typedChanged = Signal()
    closed = Signal()

    def __init__(self, decimal_mark: str, scale: ScaleViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mark = decimal_mark
        self._scale = scale
        scale.changed.connect(self.typedChanged)
        self._ask: Ask | None = None
        self._typed = ""

    def _get_value(self) -> Any:
        return self._ask.read(self._typed) if self._ask and self._typed else None

    def _get_preview(self) -> str:
        value = self._get_value() if self._typed else self._scale.weight()
        return self._ask.preview(value) if self._ask and value is not None else ""

    def _get_decimal_mark(self) -> str:
        return self._mark if self._ask and self._ask.decimals else ""

    def _get_can_accept(self) -> bool:
        return self._get_value() is not None or (not self._typed and bool(self._scale.property("ready")))

    active = Property(bool, lambda self: self._ask is not None, notify=changed)
    purpose = Property(str, lambda self: self._ask.purpose if self._ask else "", notify=changed)
    title = Property(str, lambda self: self._ask.title if self._ask else "", notify=changed)
    note = Property(str, lambda self: self._ask.note if self._ask else "", notify=changed)
    unit = Property(str, lambda self: self._ask.unit if self._ask else "", notify=changed)
    letters = Property(bool, lambda self: self._ask is not None and self._ask.letters, notify=changed)
    decimalMark = Property(str, _get_decimal_mark, notify=changed)
    typed = Property(str, lambda self: self._typed, notify=typedChanged)
    preview = Property(str, _get_preview, notify=typedChanged)
    canAccept = Property(bool, _get_can_accept, notify=typedChanged)
    scale = Property(QObject, lambda self: self._scale, constant=True)

    @property
    def has_scale(self) -> bool:
        """Whether a scale stands beside the till."""
        return self._scale.present

    def stop(self) -> None:
        """Ask the scale no more, as before the lanes end."""
        self._scale.stop()

    def ask(self, ask: Ask) -> None:
        """Open the panel."""
        self._ask = ask
        self._put("")
        if ask.weighable is not None:
            self._scale.begin(ask.weighable.price, in_grams=ask.weighable.in_grams)
        self.changed.emit()

    @Slot(str)
    def type(self, key: str) -> None:
        """One key: a figure, the decimal mark (either of the two), or a letter where letters are asked for."""
        if self._ask is None or len(self._typed) >= _LONGEST:
            return
        if key in (".", ",") and not self._ask.letters:
            if self._ask.decimals and self._mark not in self._typed:
                self._put((self._typed or "0") + self._mark)
        elif key.isdigit() or (self._ask.letters and key.isprintable()):
            self._put(self._typed + key)

    @Slot(str)
    def take(self, text: str) -> None:
        """A scanned value, as a serial number, which needs no other answer."""
        self._put(text.strip()[:_LONGEST])
        self.accept()

    @Slot()
    def erase(self) -> None:
        """Take the last key back."""
        self._put(self._typed[:-1])

    @Slot()
    def accept(self) -> None:
        """Use what was typed, if it is a value; where nothing was typed, the weight that stands still."""
        ask, value = self._ask, self._get_value()
        if ask is not None and value is not None:
            self._close()
            ask.accept(value)
        elif ask is not None and not self._typed and ask.weighable is not None:
            self._weigh(ask, ask.weighable)

    @Slot()
    def cancel(self) -> None:
        """Ask for nothing any more."""
        ask = self._ask
        if ask is not None:
            self._close()
            ask.dropped()

    def _weigh(self, ask: Ask, weighable: Weighable) -> None:
        def weighed(weight: Decimal) -> None:
            # Whoever went back meanwhile does not want it any more.
            if self._ask is ask:
                self._close()
                weighable.weighed(weight)

        if self._get_can_accept():
            self._scale.take(weighed)

    def _close(self) -> None:
        self._ask = None
        self._scale.end()
        self._put("")
        self.changed.emit()
        self.closed.emit()

    def _put(self, typed: str) -> None:
        self._typed = typed
        self.typedChanged.emit()
