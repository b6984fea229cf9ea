"""The customer's display: what was scanned, what it comes to, what to do, and the change."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.pricing import PricedBasket
from app.domain.sale import Sale
from app.domain.sale_state import Stage
from app.domain.tender import TenderKind
from app.ports.display import Pair
from app.services.pay import PayState
from app.ui.format import Format
from app.ui.glyphs import glyph_of, picture_of
from app.ui.row_model import RowModel
from app.ui.viewmodels import display_words as words
from app.ui.viewmodels.counted import Counted
from app.ui.viewmodels.display_rows import DisplayRow, detail_of, name_of, rows_of_basket, rows_of_sale
from app.ui.viewmodels.display_words import Told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_CELLS = 20


@QmlElement
@QmlUncreatable("made by app.main")
class DisplayViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`phase` is closed, idle, basket, age, pay, card or done. It is told facts and takes part in nothing."""

    changed = Signal()

    def __init__(self, shop: str, text: Format, priced: PricedBasket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._text = text
        self._priced = priced
        self._touched = 0
        self._open = False
        self._age = ""
        self._payment: PayState | None = None
        self._card, self._card_amount = "", 0
        self._sale: Sale | None = None
        self._rows = RowModel(DisplayRow, lambda row: row.key, self)
        self._current_row = -1

    def _get_phase(self) -> str:
        if self._sale is not None:
            return "done"
        if self._card:
            return "card"
        if self._payment is not None:
            return "pay"
        if self._age:
            return "age"
        if not self._priced.basket.empty:
            return "basket"
        return "idle" if self._open else "closed"

    def _get_title(self) -> str:
        if self._sale is not None:
            return self._paid_words(self._sale)
        if self._card and self._card != "refused":
            return self.tr("By card")
        payment = self._payment.payment if self._payment else None
        if payment is not None and payment.owed:
            return self.tr("You get back")
        if payment is not None and payment.tenders:
            return self.tr("Left to pay")
        return self.tr("To pay") if payment is not None else self.tr("Total")

    def _get_amount(self) -> int:
        """The figure that is shown largest, minor units."""
        if self._sale is not None:
            return self._sale.total
        if self._card and self._card != "refused":
            return self._card_amount
        if self._payment is not None:
            return self._payment.payment.owed or self._payment.payment.due
        return self._priced.total

    def _get_count(self) -> str:
        pieces = self._sale.pieces if self._sale is not None else self._priced.pieces
        return Counted().items(pieces)

    def _get_saved(self) -> str:
        saved = self._sale.saved if self._sale is not None else self._priced.saved
        return self._worth(saved) if saved > 0 else ""

    def _get_facts(self) -> list[dict[str, str]]:
        of = self._sale if self._sale is not None else self._priced
        facts = [(self.tr("Deposit included"), of.deposits), (self.tr("VAT included"), of.tax)]
        return [{"label": label, "value": self._worth(amount)} for label, amount in facts if amount]

    def _get_told(self) -> Told:
        phase = self._get_phase()
        if phase == "done" and self._sale is not None:
            back = _given_back(self._sale)
            return words.change(self._worth(back)) if back else words.thanks()
        if phase == "card":
            return words.declined() if self._card == "refused" else words.at_terminal(self._card)
        if phase == "pay" and self._payment is not None:
            return self._paying_words(self._payment)
        if phase == "age":
            return words.age_asked(self._age)
        return self._product_words()

    def _get_greeting(self) -> str:
        return self.tr("Welcome") if self._open else self.tr("This till is closed")

    def _get_invitation(self) -> str:
        return self.tr("We are ready for you") if self._open else self.tr("Please go to another till")

    phase = Property(str, _get_phase, notify=changed)
    shop = Property(str, lambda self: self._shop, constant=True)
    greeting = Property(str, _get_greeting, notify=changed)
    invitation = Property(str, _get_invitation, notify=changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    currentRow = Property(int, lambda self: self._current_row, notify=changed)
    title = Property(str, _get_title, notify=changed)
    count = Property(str, _get_count, notify=changed)
    figure = Property(str, lambda self: self._worth(self._get_amount()), notify=changed)
    currency = Property(str, lambda self: self._text.currency_word(self._priced.basket.currency), notify=changed)
    saved = Property(str, _get_saved, notify=changed)
    facts = Property(list, _get_facts, notify=changed)
    glyph = Property(str, lambda self: self._get_told().glyph, notify=changed)
    picture = Property(str, lambda self: self._get_told().picture, notify=changed)
    told = Property(str, lambda self: self._get_told().title, notify=changed)
    detail = Property(str, lambda self: self._get_told().detail, notify=changed)
    amount = Property(str, lambda self: self._get_told().amount, notify=changed)
    sign = Property(str, lambda self: self._get_told().sign, notify=changed)
    tone = Property(str, lambda self: self._get_told().tone, notify=changed)

    def lines(self) -> tuple[Pair, Pair]:
        """The same in two short lines of words and an amount, for displays that have no more."""
        phase, total = self._get_phase(), (self._get_title(), self._worth(self._get_amount()))
        if phase in ("closed", "idle"):
            return (self._shop, ""), (words.short_greeting(is_open=self._open), "")
        told = self._get_told()
        if phase == "basket":
            return (self._counted(told.title), told.amount), total
        if phase == "done":
            return total, (words.short_change(), told.amount) if told.amount else (told.title, "")
        return total, (told.title if len(told.title) <= _CELLS else "", "")

    def show_open(self, *, is_open: bool) -> None:
        """Whether somebody serves at this till."""
        self._open = is_open
        self.changed.emit()

    def show_basket(self, priced: PricedBasket, touched: int) -> None:
        """The basket at the counter and the line that was touched last."""
        self._priced, self._touched = priced, touched
        self._show_rows()

    def show_age(self, age: str) -> None:
        """Goods wait for the customer's age; empty when they do not."""
        self._age = age
        self.changed.emit()

    def show_payment(self, state: PayState) -> None:
        """How the payment stands."""
        self._payment = None if state.stage is Stage.SELLING else state
        self.changed.emit()

    def show_card(self, stage: str, amount: int) -> None:
        """What the terminal asks of the customer, or how it stands with the card; nothing when none is out."""
        self._card, self._card_amount = stage, amount
        self.changed.emit()

    def show_sale(self, sale: Sale) -> None:
        """The sale is made; it stays until `leave_sale`."""
        self._sale, self._payment, self._card = sale, None, ""
        self._show_rows()

    def leave_sale(self) -> None:
        """The next customer's turn."""
        if self._sale is not None:
            self._sale = None
            self._show_rows()

    def _show_rows(self) -> None:
        if self._sale is not None:
            rows = rows_of_sale(self._sale, self._text)
        else:
            rows = rows_of_basket(self._priced, self._text, self._touched)
        self._rows.show(rows)
        marked = [place for place, row in enumerate(rows) if row.now]
        self._current_row = marked[-1] if marked else len(rows) - 1
        self.changed.emit()

    def _product_words(self) -> Told:
        """The product that was scanned last."""
        lines = self._priced.lines
        priced = next((p for p in lines if p.line.id == self._touched), lines[-1] if lines else None)
        if priced is None:
            return Told()
        product = priced.line.product
        detail = detail_of(priced, self._text, self._priced.basket.currency)
        worth = self._worth(priced.amount)
        return Told(glyph_of(product), name_of(priced.line), detail, worth, picture_of(product.image))

    def _counted(self, name: str) -> str:
        """The name of the product touched last, after how many there are."""
        line = next((p.line for p in self._priced.lines if p.line.id == self._touched), self._priced.lines[-1].line)
        if line.quantity == 1 and not line.product.weighed:
            return name
        return f"{self._text.quantity(line.quantity, measured=line.product.weighed)} {name}"

    def _paying_words(self, state: PayState) -> Told:
        if state.card is not None:
            return words.at_terminal("by_hand")
        if state.payment.settled:
            return words.receipt_made()
        return words.left_to_pay(self._worth(state.payment.paid)) if state.payment.tenders else words.how_to_pay()

    def _paid_words(self, sale: Sale) -> str:
        kinds = {tender.kind for tender in sale.tenders}
        if kinds == {TenderKind.CARD.value}:
            return self.tr("Paid by card")
        return self.tr("Paid in cash") if kinds == {TenderKind.CASH.value} else self.tr("Paid")

    def _worth(self, minor: int) -> str:
        return self._text.amount(minor, self._priced.basket.currency)


def _given_back(sale: Sale) -> int:
    """Cash that goes to the customer, minor units."""
    out = -sum(t.amount for t in sale.tenders if t.kind == TenderKind.CASH.value and t.amount < 0)
    return sale.change + out
