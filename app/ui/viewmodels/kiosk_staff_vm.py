"""The staff's page of a kiosk: opened by badge and PIN, never by a hidden touch; closed for good by a second person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.kiosk_steps import Cleared, Event, Step
from app.domain.permissions import Action, Approval, Person
from app.domain.refusals import Outage, Refusal
from app.ports.devices import EffectOutcome, EffectState
from app.services.desk import Desk
from app.ui.viewmodels.kiosk_proof_vm import KioskProofViewModel
from app.ui.viewmodels.kiosk_vm import KioskViewModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_DIGITS = 12
_LEAST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class StaffTools:
    """What people of the store can do here. What a kiosk does not have is not offered.

    `doors` names the compartments and `open_door` opens one, on the devices' lane; `print_test` prints, on that lane,
    too; `leave` ends the application.
    """

    desk: Desk
    leave: Callable[[], None]
    doors: Callable[[], tuple[str, ...]] | None = None
    open_door: Callable[[str], EffectOutcome] | None = None
    print_test: Callable[[], EffectOutcome] | None = None


@QmlElement
@QmlUncreatable("made by app.main")
class KioskStaffViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`stage` is pin, menu, doors or leaving (a second person's badge is awaited)."""

    changed = Signal()

    def __init__(
        self, kiosk: KioskViewModel, proof: KioskProofViewModel, tools: StaffTools, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._proof = proof
        self._tools = tools
        self._stage = "pin"
        self._person: Person | None = None
        self._pin = ""
        self._said = ""
        self._well = True
        self._drill = False
        self._names: tuple[str, ...] = ()
        kiosk.badgeScanned.connect(self._badge)
        kiosk.cleared.connect(self._forget)
        kiosk.moved.connect(self._moved)
        kiosk.retold.connect(self.changed)

    def _get_title(self) -> str:
        return {
            "pin": self.tr("Your PIN"),
            "menu": self.tr("Staff"),
            "doors": self.tr("Open a door"),
            "leaving": self.tr("A second badge"),
        }[self._stage]

    def _get_detail(self) -> str:
        if self._said:
            return self._said
        name = self._person.name if self._person else ""
        if self._stage == "leaving":
            return self.tr("Closing the kiosk needs somebody else who may change its settings.")
        return self.tr("Drill: nothing counts. {name}").format(name=name) if self._drill else name

    def _get_choices(self) -> list[dict[str, str]]:
        if self._stage == "doors":
            return [_choice(f"door:{name}", "door", name) for name in self._names]
        if self._stage != "menu":
            return []
        tools, found = self._tools, []
        if self._proof.awaited:
            found.append(_choice("id_well", "check", self.tr("ID is in order")))
            found.append(_choice("id_ill", "circle-x", self.tr("ID is not in order")))
        if tools.doors is not None:
            found.append(_choice("doors", "door", self.tr("Open a door")))
        if tools.print_test is not None:
            found.append(_choice("print", "printer", self.tr("Print a test")))
        drill = self.tr("End the drill") if self._drill else self.tr("Begin a drill")
        found.append(_choice("drill", "refresh", drill))
        found.append(_choice("leave", "logout", self.tr("Close the kiosk")))
        return found

    stage = Property(str, lambda self: self._stage, notify=changed)
    title = Property(str, _get_title, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    tone = Property(str, lambda self: ("good" if self._well else "look") if self._said else "", notify=changed)
    choices = Property(list, _get_choices, notify=changed)
    dots = Property(int, lambda self: len(self._pin), notify=changed)
    whole = Property(bool, lambda self: len(self._pin) >= _LEAST_DIGITS, notify=changed)
    drill = Property(bool, lambda self: self._drill, notify=changed)

    @Slot(str)
    def type(self, sign: str) -> None:
        """A digit of the PIN."""
        self._kiosk.alive()
        if self._stage == "pin" and sign.isdecimal() and sign.isascii() and len(self._pin) < _MOST_DIGITS:
            self._pin, self._said = self._pin + sign, ""
            self.changed.emit()

    @Slot()
    def rub(self) -> None:
        """Take the last digit away."""
        self._kiosk.alive()
        self._pin = self._pin[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """The PIN is typed."""
        person, pin = self._person, self._pin
        if person is not None and len(pin) >= _LEAST_DIGITS:
            self._pin = ""
            self._kiosk.pickup.runner.db(lambda: self._tools.desk.sign_in(person.id, pin), self._seated, self._failed)

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Something of the menu."""
        self._kiosk.alive()
        kind, _, name = choice.partition(":")
        match kind:
            case "id_well" | "id_ill":
                self._checked(well=kind == "id_well")
            case "doors" if self._tools.doors is not None:
                self._kiosk.pickup.runner.device(self._tools.doors, self._offer_doors, self._failed)
            case "door" if self._tools.open_door is not None:
                self._open(self._tools.open_door, name)
            case "print" if self._tools.print_test is not None:
                self._kiosk.pickup.runner.device(self._tools.print_test, self._ended, self._failed)
            case "drill":
                self._drill = self._tools.desk.training = not self._drill
                self.changed.emit()
            case "leave":
                self._put("leaving")

    @Slot()
    def back(self) -> None:
        """One thing back; from the menu to the customers."""
        self._kiosk.alive()
        if self._stage in ("doors", "leaving"):
            self._put("menu")
        else:
            self._kiosk.act(Event.BACK)

    @Slot(str)
    def _badge(self, badge: str) -> None:
        desk = self._tools.desk
        if self._kiosk.at.step is Step.STAFF and self._stage == "leaving":
            approve = lambda: desk.approve_by_badge(Action.CHANGE_SETTINGS, 0, badge)  # noqa: E731  # one lane's job
            self._kiosk.pickup.runner.db(approve, self._may_leave, self._failed)
        else:
            self._kiosk.pickup.runner.db(
                lambda: desk.approve_by_badge(Action.SELL, 0, badge), self._recognised, self._not_known
            )

    def _recognised(self, approval: Approval) -> None:
        self._person, self._pin, self._said, self._stage = approval.approver, "", "", "pin"
        self._kiosk.act(Event.BADGE)
        self.changed.emit()

    def _not_known(self, problem: Exception) -> None:
        """A badge that nobody knows opens nothing, and says nothing to whoever holds it."""
        if not isinstance(problem, Refusal | Outage):
            raise problem

    def _seated(self, person: Person) -> None:
        self._person = person
        if self._kiosk.at.step is not Step.STAFF:  # back among the customers before the PIN was looked at
            self._end()
            return
        self._put("menu")

    def _may_leave(self, approval: Approval) -> None:
        if self._person is not None and approval.approver.id == self._person.id:
            self._say(self.tr("It has to be somebody else's badge."), well=False)
        else:
            self._tools.leave()

    def _checked(self, *, well: bool) -> None:
        self._kiosk.act(Event.BACK)
        self._proof.checked(well=well)

    def _offer_doors(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._put("doors")

    def _open(self, open_door: Callable[[str], EffectOutcome], name: str) -> None:
        self._kiosk.pickup.runner.device(lambda: open_door(name), self._ended, self._failed)

    def _ended(self, outcome: EffectOutcome) -> None:
        if outcome.state is EffectState.DONE:
            self._say(self.tr("Done"), well=True)
        else:
            self._failed(Outage(outcome.code))

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        words = told(problem)
        self._say(f"{words.happened} {words.now}", well=False)

    def _say(self, words: str, *, well: bool) -> None:
        self._said, self._well = words, well
        self.changed.emit()

    def _put(self, stage: str) -> None:
        self._stage, self._said = stage, ""
        self.changed.emit()

    @Slot(object)
    def _moved(self, step: Step) -> None:
        if step is not Step.STAFF and self._person is not None:
            self._end()

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._end()

    def _end(self) -> None:
        """Whoever served here has gone: their seat is empty."""
        if self._person is not None:
            self._tools.desk.sign_out()
        self._person, self._pin, self._said, self._stage, self._names = None, "", "", "pin", ()
        self.changed.emit()


def _choice(key: str, glyph: str, title: str) -> dict[str, Any]:
    return {"key": key, "glyph": glyph, "title": title}
