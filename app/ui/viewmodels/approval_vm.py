"""Approval: a second person consents to one act; who is signed in stays signed in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.permissions import Action, Approval, Decision, decide
from app.domain.refusals import Outage, Refusal
from app.ports.runner import Runner
from app.services.desk import Desk
from app.ui.row_model import RowModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ApproverRow:
    """Somebody who may approve."""

    personId: str
    name: str


@dataclass(frozen=True, slots=True)
class _Asked:
    action: Action
    amount: int
    again: Callable[[Approval], None]


@QmlElement
@QmlUncreatable("made by app.main")
class ApprovalViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Asks for a colleague's PIN and repeats the act with their approval."""

    changed = Signal()
    given = Signal()

    def __init__(self, desk: Desk, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._asked: _Asked | None = None
        self._problem = ""
        self._approvers = RowModel(ApproverRow, lambda row: row.personId, self)

    def _get_active(self) -> bool:
        return self._asked is not None

    def _get_action(self) -> str:
        return self._asked.action.value if self._asked else ""

    def _get_problem(self) -> str:
        return self._problem

    def _get_approvers(self) -> QObject:
        return self._approvers

    active = Property(bool, _get_active, notify=changed)
    action = Property(str, _get_action, notify=changed)
    actionWords = Property(str, lambda self: action_words(self._asked.action) if self._asked else "", notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    approvers = Property(QObject, _get_approvers, constant=True)

    def ask(self, refusal: Refusal, again: Callable[[Approval], None]) -> None:
        """Open the panel for what a `RIGHTS-APPROVAL` refusal names; `again` repeats the act with the approval."""
        action = Action(refusal.facts["action"])
        self._asked = _Asked(action, int(refusal.facts["amount"]), again)
        self._problem = ""
        self._runner.db(self._desk.staff, lambda staff: self._offer(action, staff), self._fail)
        self.changed.emit()

    @Slot(str, str)
    def give(self, person_id: str, pin: str) -> None:
        """A colleague's PIN."""
        asked = self._asked
        if asked is not None:
            self._runner.db(
                lambda: self._desk.approve(asked.action, asked.amount, person_id, pin), self._approved, self._fail
            )

    @Slot(str)
    def badge(self, payload: str) -> None:
        """A colleague's badge was scanned: who is signed in stays."""
        asked = self._asked
        if asked is not None:
            self._runner.db(
                lambda: self._desk.approve_by_badge(asked.action, asked.amount, payload), self._approved, self._fail
            )

    @Slot()
    def cancel(self) -> None:
        """Nobody approves: the act does not happen."""
        self._asked = None
        self._problem = ""
        self.changed.emit()

    def _offer(self, action: Action, staff: Any) -> None:
        able = [p for p in staff if decide(p.role, action) is Decision.ALLOWED]
        self._approvers.show([ApproverRow(p.id, p.name) for p in able])

    def _approved(self, approval: Approval) -> None:
        asked, self._asked = self._asked, None
        self.changed.emit()
        self.given.emit()
        if asked is not None:
            asked.again(approval)

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        words = told(problem)
        self._problem = f"{words.happened} {words.now}"
        self.changed.emit()


def action_words(action: str) -> str:
    """What an action is called on the approval panel."""
    return QCoreApplication.translate("Action", _ACTIONS.get(Action(action), action))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation and return it as it is."""
    del context
    return text


_ACTIONS = {
    Action.OPEN_PRICE: QT_TRANSLATE_NOOP("Action", "Name a price"),
    Action.CHANGE_PRICE: QT_TRANSLATE_NOOP("Action", "Change a price"),
    Action.DISCOUNT_LINE: QT_TRANSLATE_NOOP("Action", "Give a discount on a line"),
    Action.DISCOUNT_BASKET: QT_TRANSLATE_NOOP("Action", "Give a discount on the basket"),
    Action.VOID_BASKET: QT_TRANSLATE_NOOP("Action", "Give up the basket"),
    Action.VOID_SALE: QT_TRANSLATE_NOOP("Action", "Void a sale"),
    Action.REFUND: QT_TRANSLATE_NOOP("Action", "Give money back"),
    Action.REFUND_WITHOUT_RECEIPT: QT_TRANSLATE_NOOP("Action", "Give money back without a receipt"),
    Action.REPRINT: QT_TRANSLATE_NOOP("Action", "Print a receipt again"),
    Action.OPEN_DRAWER: QT_TRANSLATE_NOOP("Action", "Open the drawer"),
    Action.CASH_MOVEMENT: QT_TRANSLATE_NOOP("Action", "Move cash"),
    Action.CLOSE_WITH_DIFFERENCE: QT_TRANSLATE_NOOP("Action", "Close with a difference"),
    Action.DECIDE_OUTCOME: QT_TRANSLATE_NOOP("Action", "Decide what happened"),
    Action.CHANGE_SETTINGS: QT_TRANSLATE_NOOP("Action", "Change settings"),
    Action.RELEASE_UNPAID: QT_TRANSLATE_NOOP("Action", "Hand over what is not paid"),
    Action.HAND_OVER_ALONE: QT_TRANSLATE_NOOP("Action", "Hand over while nobody can decide"),
}
