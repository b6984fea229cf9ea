"""Discount: on the chosen line or the basket, in percent or as an amount, always with a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.line import DiscountKind
from app.domain.money import round_half_up
from app.ui.format import Format
from app.ui.viewmodels.reasons import discount_reasons

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Discountable:
    """What a discount may fall on: a line (0: the basket), its name, what it comes to, minor units."""

    line: int
    title: str
    amount: int
    given: bool = False


@dataclass(frozen=True, slots=True)
class Discount:
    """What was decided; `line` 0 is the basket."""

    line: int
    kind: DiscountKind
    value: Decimal
    reason: str


@QmlElement
@QmlUncreatable("made by app.main")
class DiscountViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The panel behind F9."""

    changed = Signal()
    closed = Signal()

    def __init__(self, text: Format, currency: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._currency = currency
        self._targets: tuple[Discountable, ...] = ()
        self._target = 0
        self._kind = DiscountKind.PERCENT
        self._reason = -1
        self._typed = ""
        self._give: Callable[[Discount], None] | None = None
        self._take_back: Callable[[int], None] | None = None

    def _get_value(self) -> Decimal | None:
        typed = self._typed.replace(",", ".")
        if not typed:
            return None
        if self._kind is DiscountKind.PERCENT:
            value = Decimal(typed) / 100
            return value if 0 < value <= 1 else None
        minor = self._text.amount_typed(self._typed, self._currency)
        return Decimal(minor) if minor and minor > 0 else None

    def _get_preview(self) -> str:
        value = self._get_value()
        if value is None or not self._targets:
            return ""
        target = self._targets[self._target]
        off = round_half_up(target.amount * value) if self._kind is DiscountKind.PERCENT else int(value)
        off = min(off, target.amount)
        return self.tr("{off} off, {rest} to pay").format(off=self._amount(off), rest=self._amount(target.amount - off))

    def _get_given(self) -> bool:
        return bool(self._targets) and self._targets[self._target].given

    active = Property(bool, lambda self: bool(self._targets), notify=changed)
    onLine = Property(bool, lambda self: len(self._targets) > 1, notify=changed)
    target = Property(int, lambda self: self._target, notify=changed)
    percent = Property(bool, lambda self: self._kind is DiscountKind.PERCENT, notify=changed)
    reasons = Property(list, lambda _: list(discount_reasons()), constant=True)
    reason = Property(int, lambda self: self._reason, notify=changed)
    typed = Property(str, lambda self: self._typed, notify=changed)
    unit = Property(
        str,
        lambda self: "%" if self._kind is DiscountKind.PERCENT else self._text.currency_word(self._currency),
        notify=changed,
    )
    decimalMark = Property(str, lambda self: decimal_mark(self._text), constant=True)
    preview = Property(str, _get_preview, notify=changed)
    given = Property(bool, _get_given, notify=changed)
    canAccept = Property(bool, lambda self: self._get_value() is not None and self._reason >= 0, notify=changed)

    def ask(
        self, targets: tuple[Discountable, ...], give: Callable[[Discount], None], take_back: Callable[[int], None]
    ) -> None:
        """Open the panel on the first target."""
        self._targets, self._give, self._take_back = targets, give, take_back
        self._target, self._kind, self._reason, self._typed = 0, DiscountKind.PERCENT, -1, ""
        self.changed.emit()

    @Slot(int)
    def chooseTarget(self, place: int) -> None:
        """Line or basket."""
        self._target = place
        self.changed.emit()

    @Slot(int)
    def chooseKind(self, place: int) -> None:
        """Percent (0) or amount (1)."""
        self._kind = DiscountKind.AMOUNT if place else DiscountKind.PERCENT
        self._typed = ""
        self.changed.emit()

    @Slot(int)
    def chooseReason(self, place: int) -> None:
        """Why."""
        self._reason = place
        self.changed.emit()

    @Slot(str)
    def type(self, key: str) -> None:
        """One key of the pad."""
        mark = decimal_mark(self._text)
        if key in (".", ","):
            if mark not in self._typed:
                self._typed = (self._typed or "0") + mark
        elif key.isdigit() and len(self._typed) < _LONGEST:
            self._typed += key
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last key back."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Give the discount."""
        value, give = self._get_value(), self._give
        if value is not None and self._reason >= 0 and give is not None:
            chosen = Discount(self._targets[self._target].line, self._kind, value, discount_reasons()[self._reason])
            self.cancel()
            give(chosen)

    @Slot()
    def takeBack(self) -> None:
        """Take the discount that is there away again."""
        take_back = self._take_back
        if take_back is not None and self._targets:
            line = self._targets[self._target].line
            self.cancel()
            take_back(line)

    @Slot()
    def cancel(self) -> None:
        """Give none."""
        if self._targets:
            self._targets = ()
            self.changed.emit()
            self.closed.emit()

    def _amount(self, minor: int) -> str:
        return self._text.amount(minor, self._currency)


def decimal_mark(text: Format) -> str:
    """What parts whole from fraction in the reader's language."""
    return text.quantity(Decimal("0.5"))[1]
