"""Who works at this till: taking people on and giving them badges."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes.own import OwnKind, encode_own
from app.domain.permissions import Action, Approval, Decision, Person, Role
from app.domain.refusals import Outage, Refusal
from app.ports.runner import Runner
from app.services.desk import Desk
from app.ui.row_model import RowModel
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = tuple(Role)


@dataclass(frozen=True, slots=True)
class StaffRow:
    """Somebody who works here."""

    personId: str
    name: str
    role: str


@QmlElement
@QmlUncreatable("made by app.main")
class StaffViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The staff list. A new badge is shown once, as a code to print; the till keeps no copy of it."""

    changed = Signal()
    takenOn = Signal()
    pinSet = Signal()

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        acting: Acting,
        approval: ApprovalViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._acting = acting
        self._approval = approval
        self._rows = RowModel(StaffRow, lambda row: row.personId, self)
        self._problem = ""
        self._said = ""
        self._badge = ""
        self._badge_name = ""
        self._chosen = ""

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_approval(self) -> QObject:
        return self._approval

    def _get_roles(self) -> list[str]:
        return [self._role_word(role) for role in _ROLES]

    def _get_may(self) -> bool:
        return self._desk.decision(Action.CHANGE_SETTINGS) is not Decision.DENIED

    rows = Property(QObject, _get_rows, constant=True)
    approval = Property(ApprovalViewModel, _get_approval, constant=True)
    roles = Property(list, _get_roles, constant=True)
    may = Property(bool, _get_may, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    said = Property(str, lambda self: self._said, notify=changed)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    chosenName = Property(str, lambda self: self._name_of(self._chosen), notify=changed)
    badge = Property(str, lambda self: self._badge, notify=changed)
    badgeName = Property(str, lambda self: self._badge_name, notify=changed)

    @Slot()
    def load(self) -> None:
        """Learn who works here; an old badge is shown no longer."""
        self._badge = self._badge_name = self._chosen = self._problem = self._said = ""
        self._runner.db(self._desk.staff, self._show, self._fail)

    @Slot(str, int, str)
    def takeOn(self, name: str, role: int, pin: str) -> None:
        """Take on a colleague."""
        self._problem = self._said = ""
        self.changed.emit()

        def act(approval: Approval | None) -> Person:
            return self._desk.take_on(name, _ROLES[role], pin, approval)

        self._acting.run(act, self._taken_on, self._fail)

    @Slot(str)
    def choose(self, person_id: str) -> None:
        """Whose PIN is set anew; nobody's with an empty id."""
        self._badge = self._badge_name = self._problem = self._said = ""
        self._chosen = person_id
        self.changed.emit()

    @Slot(str, str)
    def setPin(self, pin: str, again: str) -> None:
        """Give the chosen colleague a new PIN; it is typed twice."""
        self._problem = "" if pin == again else self.tr("The two PINs are not the same. Type both again.")
        self.changed.emit()
        if self._problem:
            return
        person_id = self._chosen

        def act(approval: Approval | None) -> Person:
            return self._desk.set_pin(person_id, pin, approval)

        self._acting.run(act, self._pin_set, self._fail)

    @Slot(str)
    def issueBadge(self, person_id: str) -> None:
        """Make a new badge; the one before no longer signs in."""
        self._chosen = self._problem = self._said = ""
        name = self._name_of(person_id)

        def act(approval: Approval | None) -> str:
            return self._desk.issue_badge(person_id, approval)

        self._acting.run(act, lambda payload: self._issued(name, payload), self._fail)

    @Slot()
    def hideBadge(self) -> None:
        """The badge has been printed or given up."""
        self._badge = self._badge_name = ""
        self.changed.emit()

    def _show(self, staff: Sequence[Person]) -> None:
        self._rows.show([StaffRow(p.id, p.name, self._role_word(p.role)) for p in staff])
        self.changed.emit()

    def _taken_on(self, person: Person) -> None:
        self._said = self.tr("{name} can sign in now.").format(name=person.name)
        self.takenOn.emit()
        self._runner.db(self._desk.staff, self._show, self._fail)

    def _pin_set(self, person: Person) -> None:
        self._chosen = ""
        self._said = self.tr("{name} signs in with the new PIN from now on.").format(name=person.name)
        self.pinSet.emit()
        self.changed.emit()

    def _issued(self, name: str, payload: str) -> None:
        self._badge, self._badge_name = encode_own(OwnKind.BADGE, payload), name
        self.changed.emit()

    def _name_of(self, person_id: str) -> str:
        return next((row.name for row in self._rows.rows if row.personId == person_id), "")

    def _role_word(self, role: Role) -> str:
        return {
            Role.TRAINEE: self.tr("Trainee"),
            Role.CASHIER: self.tr("Cashier"),
            Role.SUPERVISOR: self.tr("Supervisor"),
            Role.MANAGER: self.tr("Manager"),
        }[role]

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        words = told(problem)
        self._problem = f"{words.happened} {words.now}"
        self.changed.emit()
