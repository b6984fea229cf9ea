"""An order that can be taken along: what is in it, where it is, and what the customer does about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.config import KioskSettings
from app.domain.kiosk_steps import Cleared, Event
from app.domain.pickup_finding import Case, Finding
from app.domain.refusals import Outage, Refusal
from app.services.kiosk_wishes import GIVEN_UP
from app.services.pickup_handover import Handover
from app.ui.viewmodels.kiosk_counted import KioskCounted
from app.ui.viewmodels.kiosk_door import Door, KioskDoor
from app.ui.viewmodels.kiosk_facts import Facts, facts_of
from app.ui.viewmodels.kiosk_items import Pictures, item_rows, no_pictures
from app.ui.viewmodels.kiosk_queue import Queue, queue_of
from app.ui.viewmodels.kiosk_vm import KioskViewModel, short_code
from app.wire.store_task import StoreTask, TaskKind

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

SHELF, LOCKER, RUNNER = "shelf", "locker", "runner"
DOOR_LATE, DOOR_STUCK, DOOR_EMPTY = "KIOSK-DOOR-OPEN", "KIOSK-DOOR-STUCK", "KIOSK-DOOR-EMPTY"
MISSING, NOT_MINE, BRING = "KIOSK-MISSING", "KIOSK-NOT-MINE", "KIOSK-BRING"
_NOTHING = Finding(Case.UNREADABLE)
_TROUBLES = {Door.LATE: DOOR_LATE, Door.STUCK: DOOR_STUCK}


@dataclass(frozen=True, slots=True)
class CollectTools:
    """What it takes beside the kiosk: the doors, if there are any, and what products look like."""

    door: KioskDoor | None = None
    pictures: Pictures = no_pictures


@QmlElement
@QmlUncreatable("made by app.main")
class KioskCollectViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The pages of a ready and of a partly ready order, of its door, and of looking whether all is there."""

    changed = Signal()
    taken = Signal()
    """The customer has everything."""

    def __init__(self, kiosk: KioskViewModel, tools: CollectTools | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tools = tools or CollectTools()
        self._counted = KioskCounted(self)
        self._queue = Queue()
        kiosk.pickup.changed.connect(self.changed)
        kiosk.pickup.given.connect(self._given)
        kiosk.retold.connect(self.changed)
        kiosk.cleared.connect(self._forget)
        kiosk.confirmed.connect(self.collect)
        if self._tools.door is not None:
            self._tools.door.changed.connect(self.changed)
            self._tools.door.emptied.connect(self._emptied)
            self._tools.door.troubled.connect(self._troubled)

    def _get_detail(self) -> str:
        facts = self.facts
        count = self._counted.items(facts.count)
        rest = self._kiosk.pickup.rest
        if rest is not None:
            whole = facts.count + self._facts_of(rest[0]).count
            count = self.tr("{part} of {items}").format(part=facts.count, items=self._counted.items(whole))
        elif self._finding.case is Case.PARTLY_READY:
            count = self.tr("{part} of {items}").format(part=facts.to_give, items=count)
        paid = "" if self._finding.due else self.tr("paid")
        return ", ".join(filter(None, (facts.name, count, paid)))

    def _get_items(self) -> list[dict[str, Any]]:
        return item_rows(self._finding, self._kiosk.text, self._tools.pictures)

    def _get_choices(self) -> list[dict[str, Any]]:
        facts = self.facts
        now = self._counted.take_now(facts.to_give)
        later = self.tr("We keep all of it until {day}.").format(day=facts.held_until)
        back = self.tr("You get {amount} back.").format(amount=facts.rest_worth)
        return [
            {"wish": "now", "glyph": "shopping-bag", "title": now, "text": self.tr("The rest stays yours. We write.")},
            {"wish": "later", "glyph": "clock", "title": self.tr("Come back for everything"), "text": later},
            {"wish": "cancel", "glyph": "circle-minus", "title": self.tr("Take these, cancel the rest"), "text": back},
        ]

    def _get_place_label(self) -> str:
        return {SHELF: self.tr("Go to shelf"), LOCKER: self.tr("Locker"), RUNNER: self.tr("Go to")}[self._mode]

    def _get_place_code(self) -> str:
        if self._mode == RUNNER:
            return self._settings.desk
        return self._door.name if self._mode == LOCKER and self._door else ", ".join(self._bins)

    def _get_place_words(self) -> str:
        if self._mode == RUNNER:
            return self._queue_words()
        aisle = self._settings.aisle(self._get_place_code())
        ways = aisle.way if aisle else {}
        words = ways.get(self._kiosk.text.language, next(iter(ways.values()), ""))
        return words.replace(". ", ".\n")

    def _get_title(self) -> str:
        return {
            SHELF: self.tr("Ready for you"),
            LOCKER: self._door_title(),
            RUNNER: self.tr("We bring it to you"),
        }[self._mode]

    def _get_door_words(self) -> str:
        match self._door.state if self._door else Door.SHUT:
            case Door.OPENING:
                return self.tr("Stand clear of the doors.")
            case Door.OPEN:
                left = self._counted.seconds(self._door.left_s if self._door else 0)
                return self.tr("Take your goods, then close the door. {time} left.").format(time=left)
            case Door.LATE:
                return self.tr("Please close the door. Somebody comes to help.")
            case Door.STUCK:
                return self.tr("Somebody comes to open it. Your goods are safe in it.")
        return self.tr("Look whether everything is there.")

    def _get_aisles(self) -> list[dict[str, Any]]:
        return [{"name": aisle.name, "shelves": list(aisle.shelves)} for aisle in self._settings.aisles]

    def _get_aisle(self) -> str:
        aisle = self._settings.aisle(self._get_place_code())
        return aisle.name if aisle else ""

    def _get_held(self) -> str:
        return self.facts.held_until

    def _get_question(self) -> str:
        return self.tr("What shall we do?")

    def _get_rest_place(self) -> str:
        return self._counted.wait_for_you(self.facts.to_give)

    title = Property(str, _get_title, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    items = Property(list, _get_items, notify=changed)
    code = Property(str, lambda self: self._code, notify=changed)
    part = Property(int, lambda self: self.facts.to_give, notify=changed)
    whole = Property(int, lambda self: self.facts.count, notify=changed)
    choices = Property(list, _get_choices, notify=changed)
    question = Property(str, _get_question, notify=changed)
    mode = Property(str, lambda self: self._mode, notify=changed)
    placeLabel = Property(str, _get_place_label, notify=changed)
    placeCode = Property(str, _get_place_code, notify=changed)
    placeWords = Property(str, _get_place_words, notify=changed)
    aisles = Property(list, _get_aisles, notify=changed)
    aisle = Property(str, _get_aisle, notify=changed)
    held = Property(str, _get_held, notify=changed)
    restWaits = Property(str, _get_rest_place, notify=changed)
    doorWords = Property(str, _get_door_words, notify=changed)
    doorState = Property(str, lambda self: self._door.state.value if self._door else "shut", notify=changed)
    canReopen = Property(bool, lambda self: self._can_reopen(), notify=changed)

    @property
    def facts(self) -> Facts:
        """What the words are filled with."""
        return self._facts_of(self._finding)

    def _facts_of(self, finding: Finding) -> Facts:
        now = self._kiosk.tools.clock.now()
        return facts_of(finding, self._kiosk.text, int(now.timestamp() * 1000), now.tzinfo)

    @property
    def _mode(self) -> str:
        if self._settings.release == LOCKER and self._door is None:
            return SHELF
        return self._settings.release

    @Slot()
    def collect(self) -> None:
        """The customer takes it now."""
        self._kiosk.alive()
        if self._mode == RUNNER:
            self._bring()
        else:
            self._kiosk.pickup.give()

    @Slot(str)
    def choose(self, wish: str) -> None:
        """What the customer wants of a partly ready order."""
        self._kiosk.alive()
        if self._kiosk.pickup.busy:
            return
        if wish == "now":
            self.collect()
        elif wish == "later":
            self._kiosk.act(Event.LEAVE)
        else:
            self._cancel_rest()

    @Slot()
    def dropSome(self) -> None:
        """Not everything is wanted."""
        self._kiosk.act(Event.DROP)

    @Slot()
    def haveAll(self) -> None:
        """Everything is there; what could not be given with it is told next."""
        if not self._kiosk.pickup.go_on():
            self._kiosk.act(Event.TAKEN)
            self.taken.emit()

    @Slot()
    def miss(self) -> None:
        """Something is missing: somebody comes."""
        self._call(MISSING)

    @Slot()
    def notMine(self) -> None:
        """These are somebody else's goods: somebody comes."""
        self._call(NOT_MINE)

    @Slot()
    def openAgain(self) -> None:
        """Open the door once more."""
        if self._door is not None and self._can_reopen():
            self._kiosk.act(Event.RELEASE)
            self._door.open_again()

    @Slot()
    def closed(self) -> None:
        """The customer says that the door is shut."""
        if self._door is not None:
            self._door.shut()

    @Slot()
    def second(self) -> None:
        """What is beside "something is missing": opening the door once more while that can be done."""
        if self._can_reopen():
            self.openAgain()
        else:
            self.notMine()

    @Slot()
    def stuck(self) -> None:
        """The door does not open: somebody comes."""
        self._call(DOOR_STUCK, TaskKind.DOOR)

    @Slot()
    def empty(self) -> None:
        """The locker holds nothing, or something else: somebody comes, and the door's story is looked at."""
        self._call(DOOR_EMPTY, TaskKind.DOOR)

    @property
    def _settings(self) -> KioskSettings:
        return self._kiosk.tools.settings

    @property
    def _door(self) -> KioskDoor | None:
        return self._tools.door

    @property
    def _finding(self) -> Finding:
        return self._kiosk.pickup.finding or _NOTHING

    @property
    def _bins(self) -> tuple[str, ...]:
        handover = self._kiosk.pickup.handover
        parts = handover.collected if handover is not None else ()
        return tuple(dict.fromkeys(part.fulfilment.bin for part in parts if part.fulfilment.bin))

    @property
    def _code(self) -> str:
        parts = self._finding.parts
        return short_code(parts[0].code) if parts else ""

    def _can_reopen(self) -> bool:
        return self._mode == LOCKER and self._door is not None and self._door.again_left > 0

    def _door_title(self) -> str:
        state = self._door.state if self._door else Door.SHUT
        if state in (Door.OPEN, Door.LATE):
            return self.tr("The door is open")
        if state is Door.STUCK:
            return self.tr("The door stays shut")
        return self.tr("Opening the door") if state is Door.OPENING else self.tr("Is everything there?")

    def _queue_words(self) -> str:
        place = self._counted.in_line(self._queue.place)
        if not self._queue.minutes:
            return place
        return place + " " + self._counted.about_minutes(self._queue.minutes)

    def _cancel_rest(self) -> None:
        finding, pickup = self._finding, self._kiosk.pickup
        pickup.ask(lambda: pickup.service.cancel_rest(finding, GIVEN_UP), self._rest_cancelled)

    def _rest_cancelled(self, finding: Finding) -> None:
        self._kiosk.pickup.show(finding)
        if finding.case is Case.READY:
            self.collect()

    @Slot(object)
    def _given(self, handover: Handover) -> None:
        self._kiosk.act(Event.RELEASE)
        if self._mode == LOCKER and self._door is not None:
            self._door.open_all(self._bins, handover.id)
        else:
            self._kiosk.act(Event.RELEASED)
        self.changed.emit()

    def _bring(self) -> None:
        """Somebody brings it, and hands it over at the desk: it is not the customer's before."""
        pickup, finding = self._kiosk.pickup, self._finding

        def call() -> StoreTask:
            pickup.service.arrive(finding)
            return pickup.service.call_help(BRING, finding, TaskKind.RUNNER)

        pickup.do(call, self._called_runner, self._no_runner)

    def _called_runner(self, task: StoreTask) -> None:
        tasks = self._kiosk.pickup.service.tasks()
        self._queue = queue_of(tasks, task, self._kiosk.tools.clock.now())
        self._kiosk.act(Event.RELEASE)
        self._kiosk.act(Event.RELEASED)
        self.changed.emit()

    def _no_runner(self, problem: Exception) -> None:
        if isinstance(problem, Refusal):
            self._kiosk.pickup.look_again()
        elif isinstance(problem, Outage):
            self._kiosk.pickup.undecided.emit()
        else:
            raise problem

    def _call(self, problem: str, kind: TaskKind = TaskKind.HELP) -> None:
        self._kiosk.alive()
        self._kiosk.ask_help(problem, kind)

    @Slot()
    def _emptied(self) -> None:
        self._kiosk.act(Event.RELEASED)

    @Slot(object)
    def _troubled(self, state: Door) -> None:
        self._kiosk.tell_staff(_TROUBLES[state], TaskKind.DOOR)

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._queue = Queue()
        if self._door is not None:
            self._door.forget()
        self.changed.emit()
