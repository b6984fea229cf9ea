"""Goods that are not there: the reason first, then what it does to the stock and to the money, then the decision."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.order_command import Substitute
from app.domain.order_line import ShortReason
from app.services.goods_scan import Goods, GoodsScan
from app.ui.format import Format
from app.ui.viewmodels.order_work import OrderWork
from app.ui.viewmodels.pick_rows import ToPick, quantity_text
from app.wire.order_answers import Preview
from app.wire.order_view import OrderView

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_REASONS = (ShortReason.NOT_FOUND, ShortReason.DAMAGED, ShortReason.WORN)
_PIECE = 1_000_000


@QmlElement
@QmlUncreatable("made by app.main")
class ShortageViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """One line of which something is missing. Nothing is recorded before its effect was shown."""

    changed = Signal()

    def __init__(self, work: OrderWork, goods: GoodsScan, text: Format, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._goods = goods
        self._text = text
        self._one: ToPick | None = None
        self._quantity = 0
        self._reason = -1
        self._instead: Substitute | None = None
        self._price = 0
        self._preview: Preview | None = None
        self._wrong = ""

    def _get_reasons(self) -> list[str]:
        return [self.tr("Not found"), self.tr("Damaged"), self.tr("Worn, not to be sold")]

    def _get_effects(self) -> list[dict[str, str]]:
        one, seen = self._one, self._preview
        if one is None or seen is None:
            return []
        shown = []
        for each in seen.stock:
            if each.on_hand:
                label = self.tr("On the shelf, in the books")
                shown.append({"label": label, "value": self._signed(each.on_hand), "tone": "look"})
            if each.reserved:
                shown.append({"label": self.tr("Reserved"), "value": self._signed(each.reserved), "tone": ""})
        if not shown:
            shown.append({"label": self.tr("Stock"), "value": self.tr("does not change"), "tone": ""})
        if self._instead is not None:
            shown += self._price_rows(one)
        elif seen.worth:
            value = f"{self._text.amount(seen.worth, seen.currency)} {self._text.currency_word(seen.currency)}"
            shown.append({"label": self.tr("The customer pays"), "value": value, "tone": ""})
        if self._instead is None:
            shown.append({
                "label": self.tr("The customer"), "value": self.tr("is asked what to do about it"), "tone": "",
            })  # fmt: skip
        return shown

    def _price_rows(self, one: ToPick) -> list[dict[str, str]]:
        instead, currency = self._instead, one.view.currency
        assert instead is not None
        before = one.line.amount_of(self._quantity)
        word = self._text.currency_word(currency)
        rows = [
            {"label": self.tr("Ordered"), "value": f"{self._text.amount(before, currency)} {word}", "tone": ""},
            {"label": instead.name, "value": f"{self._text.amount(self._price, currency)} {word}", "tone": ""},
        ]
        less = before - instead.amount
        words = self.tr("{amount} {currency} less").format(amount=self._text.amount(less, currency), currency=word)
        pays = words if less else self.tr("the same as before, never more")
        return [*rows, {"label": self.tr("The customer pays"), "value": pays, "tone": "good"}]

    def _get_summary(self) -> str:
        one = self._one
        if one is None:
            return ""
        return self.tr("{quantity} of {name}").format(
            quantity=quantity_text(self._quantity, one.line, self._text), name=one.line.name
        )

    def _get_can_confirm(self) -> bool:
        return self._preview is not None and not self._work.busy

    active = Property(bool, lambda self: self._one is not None, notify=changed)
    name = Property(str, lambda self: self._one.line.name if self._one else "", notify=changed)
    summary = Property(str, _get_summary, notify=changed)
    several = Property(bool, lambda self: self._one is not None and self._one.left > _PIECE, notify=changed)
    reasons = Property(list, _get_reasons, constant=True)
    reason = Property(int, lambda self: self._reason, notify=changed)
    instead = Property(str, lambda self: self._instead.name if self._instead else "", notify=changed)
    wrong = Property(str, lambda self: self._wrong, notify=changed)
    effects = Property(list, _get_effects, notify=changed)
    canConfirm = Property(bool, _get_can_confirm, notify=changed)

    def open(self, one: ToPick) -> None:
        """Begin with a line of which something is left to pick."""
        self._one, self._quantity = one, one.left
        self._reset()

    def scan(self, raw: str) -> None:
        """Another product shall stand in."""
        self._work.runner.db(lambda: self._goods.read(raw), self._offer, self._work.fail)

    @Slot(int)
    def fewer(self, by: int) -> None:
        """Miss less of it, or more."""
        one = self._one
        if one is not None and not one.measured:
            self._quantity = max(_PIECE, min(one.left, self._quantity + by * _PIECE))
            self._reset(self._reason)
            self._look()

    @Slot(int)
    def chooseReason(self, place: int) -> None:
        """Why it is missing."""
        if self._one is not None and 0 <= place < len(_REASONS):
            self._reset(place)
            self._look()

    @Slot()
    def confirm(self) -> None:
        """Record it as it was shown."""
        one = self._one
        if one is None or not self._get_can_confirm():
            return
        view, line, quantity, instead = one.view, one.line.id, self._quantity, self._instead
        reason = _REASONS[self._reason] if self._reason >= 0 else None
        service = self._work.service
        if instead is not None:
            self._work.do(view, lambda _: service.substitute(view, line, quantity, instead), self._done)
        elif reason is not None:
            self._work.do(view, lambda _: service.short(view, line, quantity, reason), self._done)

    @Slot()
    def cancel(self) -> None:
        """It was there after all."""
        self._one = None
        self._reset()

    def _offer(self, goods: Goods) -> None:
        one = self._one
        if one is None:
            return
        product = goods.product
        if product is None or product.sku == one.line.sku:
            words = self.tr("Nothing here is called that: {name}") if product is None else self.tr("That is it: {name}")
            self._wrong = words.format(name=goods.name)
            self._work.sounded.emit("refused")
            self.changed.emit()
            return
        amount = product.price.minor if product.price is not None else 0
        self._reset()
        self._price = int((Decimal(amount) * self._quantity / _PIECE).to_integral_value())
        most = one.line.amount_of(self._quantity)
        name = ", ".join(part for part in (product.name, product.variant) if part)
        self._instead = self._work.service.substitute_of(product.sku, name, self._quantity, min(self._price, most))
        self._work.sounded.emit("ok")
        self._look()

    def _look(self) -> None:
        one, quantity, instead = self._one, self._quantity, self._instead
        if one is None or (instead is None and self._reason < 0):
            return
        service, view, line = self._work.service, one.view, one.line.id
        if instead is not None:
            self._work.ask(lambda: service.preview_substitute(view, line, quantity, instead), self._seen)
        else:
            reason = _REASONS[self._reason]
            self._work.ask(lambda: service.preview_short(view, line, quantity, reason), self._seen)

    def _seen(self, preview: Preview) -> None:
        self._preview = preview
        self.changed.emit()

    def _done(self, _: OrderView) -> None:
        self._work.sounded.emit("ok")
        self.cancel()

    def _reset(self, reason: int = -1) -> None:
        self._reason, self._instead, self._preview, self._wrong = reason, None, None, ""
        self.changed.emit()

    def _signed(self, quantity: int) -> str:
        assert self._one is not None
        return self._text.quantity(Decimal(quantity) / _PIECE, measured=self._one.measured)
