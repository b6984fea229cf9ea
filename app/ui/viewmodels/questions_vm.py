"""What happened? The evidence of endings that nobody knows, the device asked again, and one recorded decision."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Outage
from app.ports.runner import Runner
from app.services.card_orders import CARD_QUESTION
from app.services.open_questions import OpenQuestions, Question
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.question_words import choice_words, evidence_words, title_of, what_was_seen, where_to_look
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_UNSAID = "CARD-UNKNOWN"


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One open question in the list."""

    key: str
    text: str
    note: str
    value: str
    glyph: str
    selected: bool


@QmlElement
@QmlUncreatable("made by app.main")
class QuestionsViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """One question is looked at; an answer needs what it rests on."""

    changed = Signal()
    answered = Signal(object)

    def __init__(
        self,
        questions: OpenQuestions,
        runner: Runner,
        acting: Acting,
        text: Format,
        shell: ShellViewModel,
        refusal: RefusalViewModel,
        approvals: ApprovalViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._runner = runner
        self._acting = acting
        self._text = text
        self._shell = shell
        self._refusal = refusal
        self._approvals = approvals
        self._open: Sequence[Question] = ()
        self._wanted = ""
        self._current: Question | None = None
        self._seen = -1
        self._asking = False
        self._said = ""
        self._rows = RowModel(QuestionRow, lambda row: row.key, self)

    def _get_cause(self) -> str:
        return told(Outage(self._current.code or _UNSAID)).happened if self._current else ""

    def _get_since(self) -> str:
        if self._current is None:
            return ""
        return self.tr("Open since {moment}").format(moment=self._text.date_time(self._current.since))

    def _get_evidence(self) -> list[dict[str, str]]:
        of = self._current
        rows = [evidence_words(row, self._text, of.currency) for row in of.evidence] if of else []
        return [{"label": label, "before": before, "after": after} for label, before, after in rows]

    def _get_choices(self) -> list[dict[str, str]]:
        words = [choice_words(choice) for choice in self._current.choices] if self._current else []
        return [{"text": text, "consequence": consequence} for text, consequence in words]

    def _get_amount(self) -> str:
        return self._text.amount(self._current.amount, self._current.currency) if self._current else ""

    def _get_currency(self) -> str:
        return self._text.currency_word(self._current.currency) if self._current else ""

    def _get_missing(self) -> str:
        if self._asking:
            return self.tr("the device is asked")
        return self.tr("choose what you looked at") if self._seen < 0 else ""

    def _get_waiting(self) -> str:
        if self._current is not None and self._current.kind == "fiscal":
            return self.tr("No other sale is finished before this is answered.")
        return self.tr("Selling goes on; only this waits for an answer.")

    rows = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._open), notify=changed)
    refusal = Property(RefusalViewModel, lambda self: self._refusal, constant=True)
    approval = Property(ApprovalViewModel, lambda self: self._approvals, constant=True)
    title = Property(str, lambda self: title_of(self._current) if self._current else "", notify=changed)
    waiting = Property(str, _get_waiting, notify=changed)
    cause = Property(str, _get_cause, notify=changed)
    since = Property(str, _get_since, notify=changed)
    amount = Property(str, _get_amount, notify=changed)
    currency = Property(str, _get_currency, notify=changed)
    lookFor = Property(str, lambda self: where_to_look(self._current) if self._current else "", notify=changed)
    evidence = Property(list, _get_evidence, notify=changed)
    reasons = Property(list, lambda _: what_was_seen(), constant=True)
    reason = Property(int, lambda self: self._seen, notify=changed)
    choices = Property(list, _get_choices, notify=changed)
    missing = Property(str, _get_missing, notify=changed)
    asking = Property(bool, lambda self: self._asking, notify=changed)
    said = Property(str, lambda self: self._said, notify=changed)

    @Slot()
    def load(self) -> None:
        """Read what is open."""
        self._runner.db(self._questions.open, self._show, self._refusal.show)

    def look_at(self, question_id: str) -> None:
        """Show one question when the page comes."""
        self._wanted = question_id

    @Slot(int)
    def choose(self, place: int) -> None:
        """Look at another question."""
        if 0 <= place < len(self._open) and not self._asking:
            self._take(self._open[place])

    @Slot(int)
    def step(self, by: int) -> None:
        """The next question down (1) or up (-1)."""
        if self._current in self._open:
            self.choose(self._open.index(self._current) + by)

    @Slot(int)
    def chooseReason(self, place: int) -> None:
        """What the answer rests on."""
        if 0 <= place < len(what_was_seen()):
            self._seen = place
            self.changed.emit()

    @Slot()
    def askAgain(self) -> None:
        """Ask the device; where it knows, that is the answer."""
        question = self._current
        if question is None or self._asking:
            return
        self._asking, self._said = True, ""
        # Only a card terminal, which waits for customers, has a lane of its own.
        ask = self._runner.card if question.kind == CARD_QUESTION else self._runner.device
        ask(lambda: self._questions.owner(question).ask_again(question), self._told, self._failed)
        self.changed.emit()

    @Slot(int)
    def decide(self, place: int) -> None:
        """Record what a person found out."""
        question = self._current
        if question is None or self._get_missing() or not 0 <= place < len(question.choices):
            return
        choice, reason = question.choices[place], what_was_seen()[self._seen]
        self._acting.run(
            lambda approval: self._questions.decide(question.id, choice, reason, approval), self._ended, self._failed
        )

    def _told(self, choice: str) -> None:
        self._asking, question = False, self._current
        if choice and question is not None:
            self._runner.db(lambda: self._questions.answered(question.id, choice), self._ended, self._failed)
        else:
            self._said = self.tr("The device does not know either. Look at its paper, then answer here.")
            self.changed.emit()

    def _ended(self, question: Question) -> None:
        self._wanted = ""
        self.answered.emit(question)
        self.load()

    def _failed(self, problem: Exception) -> None:
        self._asking = False
        self._refusal.show(problem)
        self.load()

    def _show(self, found: Sequence[Question]) -> None:
        self._open = found
        wanted = self._wanted or (self._current.id if self._current else "")
        self._wanted = ""
        current = next((q for q in found if q.id == wanted), found[0] if found else None)
        if current is None or self._current is None or current.id != self._current.id:
            self._seen, self._said = -1, ""
        self._current = current
        self._show_rows()

    def _take(self, question: Question) -> None:
        if self._current is None or question.id != self._current.id:
            self._seen, self._said = -1, ""
        self._current = question
        self._show_rows()

    def _show_rows(self) -> None:
        self._rows.show([self._row(question) for question in self._open])
        self.changed.emit()

    def _row(self, question: Question) -> QuestionRow:
        glyph = "credit-card" if question.kind == CARD_QUESTION else "receipt"
        since = self._text.date_time(question.since)
        value = self._text.amount(question.amount, question.currency)
        return QuestionRow(question.id, title_of(question), since, value, glyph, question is self._current)
