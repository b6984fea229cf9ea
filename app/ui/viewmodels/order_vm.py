"""One order of the board: what it holds, how it stands, whether the customer knows, and what can be done now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.order_line import OrderLine
from app.domain.permissions import Approval
from app.domain.refusals import Outage, Refusal
from app.services.desk import Desk
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.board_rows import told_words
from app.ui.viewmodels.board_words import day_of, hour_of, short_code, state_words
from app.ui.viewmodels.order_acts_words import NEEDS_REASON, Choice, choices_of, reasons_of
from app.ui.viewmodels.order_history import past_rows
from app.ui.viewmodels.order_work import OrderWork
from app.ui.viewmodels.pick_rows import quantity_text
from app.wire.order_answers import OrderEvent, Preview
from app.wire.order_view import OrderView

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_ELSEWHERE = ("pick", "stage", "handOver", "putBack")


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the order."""

    key: str
    text: str
    note: str
    value: str
    tone: str


@QmlElement
@QmlUncreatable("made by app.main")
class OrderViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The order in view. `wanted` names the work that its people go on with, and carries the order."""

    changed = Signal()
    wanted = Signal(str, object)

    def __init__(self, work: OrderWork, desk: Desk, text: Format, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._desk = desk
        self._text = text
        self._view: OrderView | None = None
        self._asking = ""
        self._reason = -1
        self._note = ""
        self._preview: Preview | None = None
        self._past: Sequence[OrderEvent] = ()
        self._lines = RowModel(LineRow, lambda row: row.key, self)
        work.changed.connect(self._take)
        work.busyChanged.connect(self.changed)

    def _get_facts(self) -> list[dict[str, str]]:
        view = self._view
        if view is None:
            return []
        one, facts = view.fulfilment, []

        def fact(label: str, value: str, tone: str = "") -> None:
            if value:
                facts.append({"label": label, "value": value, "tone": tone})

        fact(self.tr("Customer"), view.customer)
        fact(self.tr("Order"), view.order_number)
        fact(self.tr("Shelf"), view.gate or one.bin)
        money = f"{self._text.amount(view.due, view.currency)} {self._text.currency_word(view.currency)}"
        fact(self.tr("To be paid"), money if view.due else self.tr("nothing, it is paid"), "look" if view.due else "")
        if view.payment_unknown:
            fact(self.tr("Payment"), self.tr("nobody knows yet: take no money"), "look")
        if one.hold_until_ms:
            fact(self.tr("Held until"), f"{day_of(one.hold_until_ms)} {hour_of(one.hold_until_ms)}")
        if view.min_age:
            fact(self.tr("Age"), self.tr("check ID, {age}+").format(age=view.min_age), "look")
        if one.lock is not None:
            fact(self.tr("In hand"), f"{one.lock.name}, {hour_of(one.lock.since_ms)}")
        if one.handed is not None:
            fact(self.tr("Handed over"), f"{hour_of(one.handed.at_ms)}, {one.handed.place}")
        return facts

    def _get_told(self) -> dict[str, Any]:
        if self._view is None or not self._view.fulfilment.ready_ms:
            return {"shown": False}
        glyph, words, tone = told_words(self._view)
        again = any(choice.id == "tellAgain" for choice in self._choices())
        return {"shown": True, "glyph": glyph, "text": words, "tone": tone, "again": again}

    def _choices(self) -> list[Choice]:
        person = self._desk.person
        if self._view is None:
            return []
        return choices_of(self._view.fulfilment, person.id if person else "")

    def _get_choices(self) -> list[dict[str, Any]]:
        return [
            {"id": c.id, "glyph": c.glyph, "text": c.text, "note": c.note}
            for c in self._choices()
            if c.id != "tellAgain"
        ]

    def _get_effect(self) -> str:
        seen = self._preview
        if seen is None or not seen.refund_owed:
            return ""
        amount = f"{self._text.amount(seen.refund_owed, seen.currency)} {self._text.currency_word(seen.currency)}"
        return self.tr("The customer gets {amount} back.").format(amount=amount)

    def _get_can_answer(self) -> bool:
        return bool(self._asking and (self._reason >= 0 or self._note.strip())) and not self._work.busy

    active = Property(bool, lambda self: self._view is not None, notify=changed)
    code = Property(str, lambda self: short_code(self._view.code) if self._view else "", notify=changed)
    state = Property(str, lambda self: state_words(self._view.fulfilment.state) if self._view else "", notify=changed)
    facts = Property(list, _get_facts, notify=changed)
    told = Property("QVariantMap", _get_told, notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    lines = Property(QObject, lambda self: self._lines, constant=True)
    choices = Property(list, _get_choices, notify=changed)
    past = Property(list, lambda self: past_rows(self._past), notify=changed)
    asking = Property(str, lambda self: self._asking, notify=changed)
    question = Property(str, lambda self: _words(self._choices(), self._asking), notify=changed)
    reasons = Property(list, lambda self: list(reasons_of(self._asking)), notify=changed)
    reason = Property(int, lambda self: self._reason, notify=changed)
    note = Property(str, lambda self: self._note, notify=changed)
    effect = Property(str, _get_effect, notify=changed)
    canAnswer = Property(bool, _get_can_answer, notify=changed)
    busy = Property(bool, lambda self: self._work.busy, notify=changed)

    def open(self, view: OrderView) -> None:
        """Look at an order; what happened to it comes when somebody can say."""
        self._view, self._past = view, ()
        self._reset()
        self._show()
        order = view.fulfilment.order
        self._work.runner.orders(lambda: (order, self._work.service.history(view)), self._heard, _unheard)

    @Slot()
    def close(self) -> None:
        """One step back: from the reason to the order, from the order to the board."""
        if self._asking:
            self._reset()
        else:
            self._view = None
        self.changed.emit()

    @Slot(str)
    def act(self, choice: str) -> None:
        """Do what was chosen, or ask for its reason first."""
        view = self._view
        if view is None or self._work.busy:
            return
        if choice in _ELSEWHERE:
            self._view = None
            self.changed.emit()
            self.wanted.emit(choice, view)
        elif choice in NEEDS_REASON:
            self._reset(choice)
            if choice == "giveUpRest":
                self._work.ask(lambda: self._work.service.preview_rest(view, reasons_of(choice)[0]), self._seen)
        else:
            self._run(choice, "")

    @Slot(int)
    def chooseReason(self, place: int) -> None:
        """Why."""
        if 0 <= place < len(reasons_of(self._asking)):
            self._reason = place
            self.changed.emit()

    @Slot(str)
    def typeNote(self, note: str) -> None:
        """Why, in words of one's own."""
        self._note = note
        self.changed.emit()

    @Slot()
    def answer(self) -> None:
        """Do it, for the reason that was given."""
        if self._get_can_answer():
            chosen = reasons_of(self._asking)[self._reason] if self._reason >= 0 else ""
            self._run(self._asking, ": ".join(part for part in (chosen, self._note.strip()) if part)[:200])

    def _run(self, choice: str, reason: str) -> None:
        view, service = self._view, self._work.service
        assert view is not None
        acts: dict[str, Callable[[Approval | None], OrderView]] = {
            "bring": lambda _: (service.call_runner(view), view)[1],
            "tellAgain": lambda _: service.resend(view),
            "extend": lambda _: service.extend(view),
            "letGo": lambda _: service.let_go(view),
            "takeOver": lambda _: service.take_over(view, reason),
            "undo": lambda _: service.undo(view, reason),
            "giveUpRest": lambda _: service.give_up_rest(view, reason),
        }
        self._work.do(view, acts[choice], self._done)

    def _done(self, view: OrderView) -> None:
        self._work.sounded.emit("ok")
        self.open(view)

    @Slot(object)
    def _take(self, view: OrderView) -> None:
        if self._view is not None and view.fulfilment.id == self._view.fulfilment.id:
            self._view = view
            self._show()

    def _seen(self, preview: Preview) -> None:
        self._preview = preview
        self.changed.emit()

    def _heard(self, told: tuple[str, Sequence[OrderEvent]]) -> None:
        if self._view is not None and told[0] == self._view.fulfilment.order:
            self._past = [event for event in told[1] if event.fulfilment == self._view.fulfilment.id]
            self.changed.emit()

    def _reset(self, asking: str = "") -> None:
        self._asking, self._reason, self._note, self._preview = asking, -1, "", None
        self.changed.emit()

    def _show(self) -> None:
        view = self._view
        if view is not None:
            self._lines.show([self._row(line) for line in view.fulfilment.lines if line.ordered > line.substituted])
        self.changed.emit()

    def _row(self, line: OrderLine) -> LineRow:
        note, tone = "", ""
        if line.short:
            note, tone = self.tr("{count} not found"), "look"
            note = note.format(count=quantity_text(line.short, line, self._text))
        elif line.to_shelve:
            note = self.tr("{count} to put back").format(count=quantity_text(line.to_shelve, line, self._text))
        elif line.collected:
            note = self.tr("{count} handed over").format(count=quantity_text(line.collected, line, self._text))
        elif line.in_bin:
            note = self.tr("{count} in the bag").format(count=quantity_text(line.in_bin, line, self._text))
        return LineRow(line.id, line.name, note, quantity_text(line.wanted, line, self._text), tone)


def _words(choices: Sequence[Choice], asked: str) -> str:
    return next((choice.text for choice in choices if choice.id == asked), "")


def _unheard(problem: Exception) -> None:
    """What happened before is a help, and nothing waits for it."""
    if not isinstance(problem, Refusal | Outage):
        raise problem
