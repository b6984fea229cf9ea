"""Who sits at the till: signing in by PIN or badge, and the first manager of a fresh terminal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes.own import OwnKind, decode_own
from app.domain.permissions import Person
from app.domain.refusals import Outage, Refusal
from app.ports.clock import Clock
from app.ports.runner import Runner
from app.services.desk import Desk
from app.ui.row_model import RowModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 250


@dataclass(frozen=True, slots=True)
class PersonTile:
    """Somebody who may sit down here."""

    personId: str
    name: str
    role: str


@QmlElement
@QmlUncreatable("made by app.main")
class SessionViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The sign-in page and, on a terminal without staff, the first run."""

    changed = Signal()
    peopleChanged = Signal()
    waitChanged = Signal()

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        shell: ShellViewModel,
        clock: Clock,
        parent: QObject | None = None,
        *,
        hint: str = "",
        home: Callable[[], str] = lambda: "sell",
    ) -> None:
        """`home` names the page that comes after signing in."""
        super().__init__(parent)
        self._hint = hint
        self._home = home
        self._desk = desk
        self._runner = runner
        self._shell = shell
        self._clock = clock
        self._people = RowModel(PersonTile, lambda row: row.personId, self)
        self._fresh = False
        self._chosen = ""
        self._busy = False
        self._problem = ""
        self._code = ""
        self._locks: dict[str, int] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def _get_people(self) -> QObject:
        return self._people

    def _get_chosen_name(self) -> str:
        return next((row.name for row in self._people.rows if row.personId == self._chosen), "")

    def _get_wait(self) -> int:
        left = self._locks.get(self._chosen, 0) - self._clock.monotonic_ms()
        return max(0, -(-left // 1000))

    def _get_wait_text(self) -> str:
        minutes, seconds = divmod(self._get_wait(), 60)
        return f"{minutes}:{seconds:02}"

    def _get_ready(self) -> bool:
        return bool(self._chosen) and not self._busy and not self._get_wait()

    people = Property(QObject, _get_people, constant=True)
    hint = Property(str, lambda self: self._hint, constant=True)
    fresh = Property(bool, lambda self: self._fresh, notify=peopleChanged)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    chosenName = Property(str, _get_chosen_name, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    code = Property(str, lambda self: self._code, notify=changed)
    wait = Property(int, _get_wait, notify=waitChanged)
    waitText = Property(str, _get_wait_text, notify=waitChanged)
    ready = Property(bool, _get_ready, notify=waitChanged)

    @Slot()
    def load(self) -> None:
        """Learn who works here."""
        self._runner.db(self._desk.staff, self._show_people, self._fail)

    @Slot(str)
    def choose(self, person_id: str) -> None:
        """Whose PIN comes next."""
        self._chosen = person_id
        self._say("", "")
        self._tick()

    @Slot(int)
    def step(self, by: int) -> None:
        """Choose the person so many places further on, by arrow keys."""
        ids = [row.personId for row in self._people.rows]
        if ids:
            place = ids.index(self._chosen) if self._chosen in ids else -1
            self.choose(ids[(place + by) % len(ids)])

    @Slot(str)
    def pin(self, figures: str) -> None:
        """A whole PIN was typed for the person chosen."""
        if self._get_ready():
            person = self._chosen
            self._begin()
            self._runner.db(lambda: self._desk.sign_in(person, figures), self._seated, self._fail)

    @Slot(str)
    def badge(self, payload: str) -> None:
        """A badge was scanned: its payload, or the whole code."""
        own = decode_own(payload)
        badge = own[1] if own and own[0] is OwnKind.BADGE else payload
        self._begin()
        self._runner.db(lambda: self._desk.sign_in_by_badge(badge), self._seated, self._fail)

    @Slot(str, str, str)
    def enrolFirst(self, name: str, pin: str, again: str) -> None:
        """Take on the first manager; the PIN is typed twice."""
        if pin != again:
            self._say(self.tr("The two PINs are not the same. Type both again."), "PIN-TWICE")
            return
        self._begin()
        self._runner.db(lambda: self._desk.enrol_first(name, pin), self._seated, self._fail)

    def _show_people(self, staff: Sequence[Person]) -> None:
        roles = {
            "trainee": self.tr("Trainee"),
            "cashier": self.tr("Cashier"),
            "supervisor": self.tr("Supervisor"),
            "manager": self.tr("Manager"),
        }
        self._people.show([PersonTile(p.id, p.name, roles[p.role.value]) for p in staff])
        self._fresh = not staff
        if len(staff) == 1:
            self._chosen = staff[0].id
        self.peopleChanged.emit()
        self.changed.emit()
        self.waitChanged.emit()

    def _begin(self) -> None:
        self._busy = True
        self._say("", "")

    def _seated(self, person: Person) -> None:
        self._busy, self._chosen = False, person.id
        self._locks.pop(person.id, None)
        self._fresh = False
        self._say("", "")
        self._shell.desk_changed()
        self._shell.go(self._home())

    def _fail(self, problem: Exception) -> None:
        self._busy = False
        if not isinstance(problem, Refusal | Outage):
            raise problem
        if problem.code == "PIN-LOCKED":
            self._locks[self._chosen] = self._clock.monotonic_ms() + int(problem.facts["seconds"]) * 1000
            self._timer.start()
            self._say(self.tr("There were too many wrong PINs."), problem.code)
        else:
            words = told(problem)
            self._say(f"{words.happened} {words.now}", problem.code)

    def _say(self, problem: str, code: str) -> None:
        self._problem, self._code = problem, code
        self.changed.emit()
        self.waitChanged.emit()

    @Slot()
    def _tick(self) -> None:
        now = self._clock.monotonic_ms()
        ended = [person for person, until in self._locks.items() if until <= now]
        for person in ended:
            del self._locks[person]
        if self._chosen in ended and self._code == "PIN-LOCKED":
            self._say("", "")
        if not self._locks:
            self._timer.stop()
        self.waitChanged.emit()
