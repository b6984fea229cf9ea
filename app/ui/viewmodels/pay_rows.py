"""What the payment page says: tender rows, note keys, the next steps and why the sale cannot be finished yet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.money import CURRENCIES
from app.domain.tender import Payment, Tender, TenderKind
from app.services.pay import PayState
from app.ui.format import Format

translate = QCoreApplication.translate

_GLYPHS = {TenderKind.CASH: "banknote", TenderKind.CARD: "credit-card"}
NOTE_KEYS = 6


@dataclass(frozen=True, slots=True)
class TenderRowData:
    """One payment as the list shows it; `tender` 0 is a row that is no tender (the cash rounding)."""

    key: str
    tender: int
    kind: str
    glyph: str
    title: str
    status: str
    detail: str
    amount: str
    removable: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """What stands beside the keypad. `reason` says why the sale cannot be finished; empty when it can."""

    enough: bool
    missing: bool
    due_label: str
    due: str
    given: str
    result_label: str
    result: str
    card: str
    cash_label: str
    card_label: str
    reason: str
    notes: list[dict[str, str]]


class PayWords:
    """Words and figures of a payment, in one language."""

    def __init__(self, text: Format, currency: str) -> None:
        self._text = text
        self.currency = currency
        self.decimal_mark = next((c for c in text.amount(111, currency) if not c.isdigit()), "")

    def amount(self, minor: int) -> str:
        """A figure."""
        return self._text.amount(minor, self.currency)

    def rows(self, state: PayState, *, fixed: bool = False) -> list[TenderRowData]:
        """The tenders in the order they were taken, then the rounding; when `fixed` none can be taken back."""
        free = state.card is None and not fixed
        rows = [self._row(tender, removable=free) for tender in state.payment.tenders]
        rounding = state.payment.rounding
        if rounding:
            said, worth = translate("Pay", "to what coins can pay"), self.amount(rounding)
            rows.append(
                TenderRowData(
                    "rounding", 0, "plain", "coins", translate("Pay", "Rounding"), "", said, worth, removable=False
                )
            )
        return rows

    def notes(self, payment: Payment) -> list[int]:
        """What a customer is likely to hand over: the exact amount, then the next sensible amounts in notes."""
        return likely_amounts(payment.cash_due, self.currency) if payment.due else []

    def figures(self, state: PayState, typed: int) -> Figures:
        """Every figure beside the keypad; `typed` is the cash that is being typed, minor units."""
        payment = state.payment
        enough = payment.due > 0 and typed >= payment.cash_due > 0
        cash = [t for t in payment.tenders if t.kind is TenderKind.CASH and t.amount > 0]
        last = cash[-1] if cash and not payment.due else None
        due, result = payment.cash_due, payment.change
        if payment.owed:
            due, result = -payment.owed, payment.owed
        elif payment.due:
            result = abs(typed - due)
        elif last:
            due = last.amount
        rounded = payment.due and payment.cash_due != payment.due
        return Figures(
            enough=enough,
            missing=payment.due > 0 and not enough,
            due_label=translate("Pay", "Due in cash") if rounded else translate("Pay", "Due"),
            due=self.amount(due),
            given=self.amount(typed or (last.given if last else 0)),
            result_label=translate("Pay", "Give back") if payment.owed else translate("Pay", "Change"),
            result=self.amount(result),
            card=self.amount(state.card.amount) if state.card else "",
            cash_label=translate("Pay", "Cash {amount}").format(amount=self.amount(typed))
            if typed
            else translate("Pay", "Cash, exact"),
            card_label=self._card_label(payment, typed),
            reason=self._reason(state, typed, enough=enough),
            notes=self._note_keys(payment),
        )

    def _card_label(self, payment: Payment, typed: int) -> str:
        if typed:
            return translate("Pay", "Card {amount}").format(amount=self.amount(typed))
        return translate("Pay", "Card, the rest") if payment.tenders else translate("Pay", "Card")

    def _note_keys(self, payment: Payment) -> list[dict[str, str]]:
        exact, *more = self.notes(payment) or [0]
        keys = [{"text": self.amount(exact), "detail": translate("Pay", "exact")}] if exact else []
        return keys + [{"text": self._short(amount), "detail": ""} for amount in more]

    def _short(self, minor: int) -> str:
        """An amount in notes, without decimals that say nothing."""
        whole = self.amount(minor)
        head, mark, decimals = whole.rpartition(self.decimal_mark) if self.decimal_mark else (whole, "", "")
        return head if mark and not decimals.strip("0") else whole

    def _reason(self, state: PayState, typed: int, *, enough: bool) -> str:
        payment = state.payment
        if state.card is not None:
            return translate("Pay", "when the card is approved")
        if payment.owed:
            return translate("Pay", "give back {amount} first").format(amount=self.amount(payment.owed))
        if payment.settled or enough:
            return ""
        return translate("Pay", "{amount} still to pay").format(
            amount=self.amount(payment.due - min(typed, payment.due))
        )

    def steps(self, state: PayState, waiting: int = 0) -> list[dict[str, str]]:
        """What happens next, the event first; `waiting` is what the terminal is asked for, minor units."""
        saved = {"strong": translate("Pay", "The sale is saved"), "text": translate("Pay", "on this till.")}
        drawer = any(t.kind is TenderKind.CASH for t in state.payment.tenders)
        drawer = drawer or state.payment.due > 0 or state.payment.owed > 0
        opens = translate("Pay", "and the drawer opens.") if drawer else translate("Pay", "on the receipt printer.")
        prints = {"strong": translate("Pay", "The receipt prints"), "text": opens}
        strong, said = self._first_step(state) if not waiting else self._terminal_step(waiting)
        return [{"strong": strong, "text": said}, saved, prints]

    def _terminal_step(self, waiting: int) -> tuple[str, str]:
        said = translate("Pay", "If it says no, {amount} is due as before.").format(amount=self.amount(waiting))
        return translate("Pay", "The terminal answers."), said

    def _first_step(self, state: PayState) -> tuple[str, str]:
        payment = state.payment
        if payment.owed:
            return translate("Pay", "Give the customer {amount}").format(amount=self.amount(payment.owed)), translate(
                "Pay", "in cash."
            )
        if payment.settled and payment.change:
            return translate("Pay", "Press F12,"), translate("Pay", "then hand over {amount} change.").format(
                amount=self.amount(payment.change)
            )
        if payment.settled:
            return translate("Pay", "Press F12."), translate("Pay", "Everything is paid.")
        return translate("Pay", "Take cash or card"), translate("Pay", "until nothing is due, in any split.")

    def _row(self, tender: Tender, *, removable: bool) -> TenderRowData:
        given = self.amount(tender.given)
        details = {
            TenderKind.CASH: translate("Pay", "{amount} given").format(amount=given) if tender.change else "",
            TenderKind.CARD: translate("Pay", "Authorisation {code}").format(code=tender.reference)
            if tender.reference
            else "",
        }
        titles = {TenderKind.CASH: translate("Pay", "Cash"), TenderKind.CARD: translate("Pay", "Card")}
        out = tender.amount < 0
        return TenderRowData(
            f"tender {tender.id} {tender.kind}",
            tender.id,
            "paid",
            _GLYPHS[tender.kind],
            titles[tender.kind],
            translate("Pay", "Given back") if out else translate("Pay", "Paid"),
            "" if out else details[tender.kind],
            self.amount(tender.amount),
            removable,
        )


def likely_amounts(due: int, currency: str) -> list[int]:
    """The exact amount first, then rising: what is due rounded up to each note, then the notes above it.

    Amounts in minor units; `due` is what cash can pay. At most six.
    """
    known = CURRENCIES.get(currency)
    if due <= 0 or known is None:
        return [due] if due > 0 else []
    ups = {-(-due // note) * note for note in known.notes}
    above = {note for note in known.notes if note > due}
    return [due, *sorted((ups | above) - {due})][:NOTE_KEYS]
