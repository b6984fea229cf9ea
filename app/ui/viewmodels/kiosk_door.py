"""A locker's door that stands open for a customer: how long it may, whether it is shut, and opening it once more."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.refusals import Outage, Refusal
from app.ports.clock import Clock
from app.ports.devices import EffectState
from app.ports.lockers import DoorEnding, Known, LockerDoor
from app.ports.runner import Runner
from app.services.kiosk_doors import DoorService

OPEN_S = 60
_LOOK_MS = 1000


class Door(StrEnum):
    """How it stands. `STUCK`: it did not open, or nobody knows; `LATE`: open for longer than it may be."""

    SHUT = "shut"
    OPENING = "opening"
    OPEN = "open"
    LATE = "late"
    STUCK = "stuck"


class KioskDoor(QObject):
    """Opens the doors of one handover, one after another. `late` and `stuck` are told once each."""

    changed = Signal()
    emptied = Signal()
    """Every door of the handover was opened and is shut again."""
    troubled = Signal(object)
    """A Door that somebody of the store should look at."""

    def __init__(self, doors: DoorService, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._runner = runner
        self._now = clock.monotonic_ms
        self.state = Door.SHUT
        self.name = ""
        self.again_left = 1
        self._waiting: list[str] = []
        self._handover = ""
        self._opened_at = 0
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def left_s(self) -> int:
        """Seconds that it may still stand open."""
        return max(0, OPEN_S - (self._now() - self._opened_at) // 1000)

    @property
    def stands_open(self) -> bool:
        """Whether one may be open now."""
        return self.state in (Door.OPENING, Door.OPEN, Door.LATE)

    def open_all(self, names: Sequence[str], handover: str) -> None:
        """Open the doors of a handover, the next when one is shut."""
        self._handover, self._waiting, self.again_left = handover, list(names), 1
        self._next()

    def open_again(self) -> None:
        """Open the last door once more."""
        if self.again_left and not self.stands_open and self.name:
            self.again_left -= 1
            self._open()

    @Slot()
    def look(self) -> None:
        """See how the door stands."""
        self.changed.emit()
        if self.state is Door.OPEN and self.left_s == 0:
            self._trouble(Door.LATE)
        if not self._looking and self.state in (Door.OPEN, Door.LATE):
            name = self.name
            self._looking = True
            self._runner.device(
                lambda: self._doors.door(name), lambda door: self._seen(name, door), lambda p: self._failed(name, p)
            )

    def shut(self) -> None:
        """The customer says that it is shut: the only word there is where no sensor tells."""
        if self.state is not Door.OPENING:
            self._shut()

    def forget(self) -> None:
        """The customer is gone."""
        self._timer.stop()
        self.state, self.name, self._waiting, self._handover = Door.SHUT, "", [], ""
        self.changed.emit()

    def _next(self) -> None:
        self.name = self._waiting.pop(0)
        self._open()

    def _open(self) -> None:
        name, handover = self.name, self._handover
        self.state = Door.OPENING
        self.changed.emit()
        self._runner.device(
            lambda: self._doors.open(name, handover),
            lambda ending: self._opened(handover, ending),
            lambda problem: self._failed(name, problem),
        )

    def _opened(self, handover: str, ending: DoorEnding) -> None:
        if handover != self._handover:
            return  # staff has ended that handover
        if ending.state is EffectState.DONE:
            self.state = Door.OPEN
            self._opened_at = self._now()
            self._timer.start()
            self.changed.emit()
        else:
            self._trouble(Door.STUCK)

    def _seen(self, name: str, door: LockerDoor) -> None:
        self._looking = False
        if name == self.name and door.open is Known.NO and self.state in (Door.OPEN, Door.LATE):
            self._shut()

    def _shut(self) -> None:
        self._timer.stop()
        self.state = Door.SHUT
        self.changed.emit()
        if self._waiting:
            self._next()
        else:
            self.emptied.emit()

    def _trouble(self, state: Door) -> None:
        self.state = state
        self.changed.emit()
        self.troubled.emit(state)

    def _failed(self, name: str, problem: Exception) -> None:
        self._looking = False
        if not isinstance(problem, Refusal | Outage):
            raise problem
        if name == self.name and self.state is Door.OPENING:
            self._trouble(Door.STUCK)
