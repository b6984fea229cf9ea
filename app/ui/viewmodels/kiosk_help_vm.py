"""Calling a person of the store from a kiosk: how far the call has come, told until somebody stands there."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.kiosk_steps import Cleared, Event, Step
from app.domain.refusals import Outage, Refusal
from app.ui.viewmodels.kiosk_vm import KioskViewModel
from app.wire.store_task import StoreTask, TaskKind, TaskState

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_AGAIN_S, _MANAGER_S, _NOBODY_S = 30, 90, 180
_LOOK_EVERY_MS = 2_000


@QmlElement
@QmlUncreatable("made by app.main")
class KioskHelpViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """One call at a time. `stage` is calling, again, manager, nobody, coming, here or cut_off."""

    changed = Signal()

    def __init__(self, kiosk: KioskViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._now = kiosk.tools.clock.monotonic_ms
        self._task: StoreTask | None = None
        self._cut_off = False
        self._called_ms = self._looked_ms = 0
        kiosk.helpAsked.connect(self._call)
        kiosk.cleared.connect(self._forget)
        kiosk.retold.connect(self.changed)
        kiosk.ticked.connect(self._tick)

    def _get_stage(self) -> str:
        if self._cut_off:
            return "cut_off"
        if self._task is not None and self._task.state is TaskState.ACCEPTED:
            return "coming"
        if self._task is not None and self._task.state is TaskState.DONE:
            return "here"
        seconds = self._seconds
        waits = ((_NOBODY_S, "nobody"), (_MANAGER_S, "manager"), (_AGAIN_S, "again"))
        return next((stage for after, stage in waits if seconds >= after), "calling")

    def _get_title(self) -> str:
        name = self._task.by if self._task is not None and self._task.by else self.tr("A colleague")
        return {
            "calling": self.tr("We are calling a colleague"),
            "again": self.tr("We have called again"),
            "manager": self.tr("We are calling the manager"),
            "nobody": self.tr("Nobody is free"),
            "coming": self.tr("{name} is coming").format(name=name.partition(" ")[0] if self._task else name),
            "here": self.tr("Somebody was here"),
            "cut_off": self.tr("Please call us"),
        }[self._get_stage()]

    def _get_detail(self) -> str:
        stage = self._get_stage()
        if stage == "coming":
            return self.tr("Please stay here.")
        if stage == "here":
            return self.tr("If you still need something, call again.")
        if stage in ("nobody", "cut_off"):
            return self.tr("Call this number, or go to {desk}.").format(desk=self._desk) if self._phone else self._go
        return self.tr("Please stay here. Somebody sees where you are and what you need.")

    def _get_elapsed(self) -> str:
        seconds = self._seconds
        return f"{seconds // 60}:{seconds % 60:02d}" if self._get_stage() in ("calling", "again", "manager") else ""

    def _get_tone(self) -> str:
        return {"coming": "good", "here": "good", "nobody": "look", "cut_off": "look"}.get(self._get_stage(), "")

    def _get_glyph(self) -> str:
        return {"coming": "user", "here": "check", "nobody": "phone", "cut_off": "phone"}.get(self._get_stage(), "bell")

    stage = Property(str, _get_stage, notify=changed)
    title = Property(str, _get_title, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    elapsed = Property(str, _get_elapsed, notify=changed)
    tone = Property(str, _get_tone, notify=changed)
    glyph = Property(str, _get_glyph, notify=changed)
    phone = Property(
        str, lambda self: self._phone if self._get_stage() in ("manager", "nobody", "cut_off") else "", notify=changed
    )
    spot = Property(str, lambda self: self._kiosk.tools.settings.place, constant=True)

    @Slot()
    def callAgain(self) -> None:
        """Nobody came, or somebody went too soon."""
        self._kiosk.alive()
        problem = self._task.text_code if self._task is not None else "KIOSK-HELP"
        kind = self._task.kind if self._task is not None else TaskKind.HELP
        self._task = None
        self._call(problem, kind)

    @property
    def _seconds(self) -> int:
        return (self._now() - self._called_ms) // 1000 if self._called_ms or self._task else 0

    @property
    def _phone(self) -> str:
        return self._kiosk.tools.settings.phone

    @property
    def _desk(self) -> str:
        return self._kiosk.tools.settings.desk or self.tr("the desk")

    @property
    def _go(self) -> str:
        return self.tr("Please go to {desk}.").format(desk=self._desk)

    @Slot(str, object)
    def _call(self, problem: str, kind: TaskKind) -> None:
        finding, pickup, visit = self._kiosk.pickup.finding, self._kiosk.pickup, self._kiosk.pickup.visit
        if self._task is None or self._task.text_code != problem:
            self._called_ms = self._now()
        self._cut_off = False
        pickup.runner.orders(
            lambda: pickup.service.call_help(problem, finding, kind),
            lambda task: self._heard(visit, task),
            lambda failure: self._not_called(visit, failure),
        )
        self.changed.emit()

    def _heard(self, visit: int, task: StoreTask | None) -> None:
        if visit != self._kiosk.pickup.visit:
            return
        if task is None and self._task is not None and self._task.state is TaskState.ACCEPTED:
            self._task = _done(self._task)
        elif task is not None:
            self._task = task
        self._cut_off = False
        self.changed.emit()

    def _not_called(self, visit: int, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        if visit == self._kiosk.pickup.visit:
            self._cut_off = True
            self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        if self._kiosk.at.step is not Step.HELP or self._task is None:
            return
        self.changed.emit()
        if self._now() - self._looked_ms >= _LOOK_EVERY_MS:
            self._looked_ms = self._now()
            pickup, visit = self._kiosk.pickup, self._kiosk.pickup.visit
            pickup.runner.orders(
                pickup.service.help_state, lambda task: self._heard(visit, task), lambda p: self._not_called(visit, p)
            )

    @Slot()
    def goBack(self) -> None:
        """On with what was begun; the call stays."""
        self._kiosk.alive()
        self._kiosk.act(Event.BACK)

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._task, self._cut_off, self._called_ms = None, False, 0
        self.changed.emit()


def _done(task: StoreTask) -> StoreTask:
    return StoreTask(
        task.id, task.kind, TaskState.DONE, task.terminal, task.place, task.order, task.code, task.text_code, task.by,
        task.at, task.accepted_at, task.number, task.escalates,
    )  # fmt: skip
