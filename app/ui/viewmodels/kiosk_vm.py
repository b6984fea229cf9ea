"""The kiosk around its pages: which step it is at, whose order, in what language, made easier how, and for how long."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.config import KioskSettings
from app.domain import order_code
from app.domain.codes.own import OwnKind, decode_own
from app.domain.kiosk_steps import TABLE, Cleared, Event, Place, Step, move
from app.domain.pickup_finding import Case, Finding
from app.ports.clock import Clock
from app.ui.format import Format
from app.ui.viewmodels.kiosk_aids import Aid, Aids, AidWords
from app.ui.viewmodels.kiosk_counted import KioskCounted
from app.ui.viewmodels.kiosk_idle import IdleClock
from app.ui.viewmodels.kiosk_pickup import KioskPickup
from app.wire.store_task import TaskKind

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

NAMES = {"en": "English", "pl": "Polski", "de": "Deutsch", "uk": "Українська", "ru": "Русский"}
HELP = "KIOSK-HELP"
_TICK_MS = 500
_LINGERS_MS = 4000
_FOUND = {Case.READY: Event.FOUND_READY, Case.PARTLY_READY: Event.FOUND_PARTLY}


@dataclass(frozen=True, slots=True)
class KioskTools:
    """What the kiosk is made of; `speaks`: it can read aloud, `moves`: pictures may move."""

    shop: str
    settings: KioskSettings
    clock: Clock
    speaks: bool = False
    moves: bool = True


@QmlElement
@QmlUncreatable("made by app.main")
class KioskViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """What every page shows around its own: pages ask it to act, and hear of `moved`, `cleared` and `retold`."""

    pageChanged = Signal()
    orderChanged = Signal()
    lookChanged = Signal()
    ticked = Signal()
    linkChanged = Signal()
    panelChanged = Signal()
    languageWanted = Signal(str)
    """A language was chosen: whoever has the translators loads it and calls `retell`."""
    retold = Signal()
    """The words are in another language from now on."""
    moved = Signal(object)
    """The Step that begins now; pages fill themselves before they are shown."""
    helpAsked = Signal(str, object)
    """A problem's code and the TaskKind: somebody of the store shall come, whether or not the page changes."""
    confirmed = Signal()
    """The code of the ready order was held to the reader once more: who has but a scanner says yes with it."""
    badgeScanned = Signal(str)
    """What a colleague's badge says; it is no code of a customer's."""
    cleared = Signal(object)
    """What has to be forgotten (Cleared), by everybody who keeps any of it."""

    def __init__(self, tools: KioskTools, pickup: KioskPickup, text: Format, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.pickup = pickup
        self.runner = pickup.runner
        self.text = text
        """Formats of the language that is spoken now."""
        self.at = Place()
        """Where the customer is among the steps."""
        self.way = ""
        """Which way of identifying is in front, `typing`, `phone` or `phone_code`; empty for the first page."""
        self._chose_language = False
        self._aids = Aids()
        self._panel = ""
        self._cut_off = False
        self._held = False
        self._upright = True
        self._began_ms = 0
        self._words = AidWords(self)
        self._counted = KioskCounted(self)
        self._idle = IdleClock(tools.clock.monotonic_ms)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        pickup.found.connect(self._found)
        pickup.changed.connect(self.orderChanged)

    def _get_page(self) -> str:
        return self.way if self.at.step is Step.IDENTIFY and self.way else self.at.step.value

    def _get_order_code(self) -> str:
        finding = self.pickup.finding
        return short_code(finding.parts[0].code) if finding is not None and finding.parts else ""

    def _get_clock(self) -> str:
        return self.tools.clock.now().strftime("%H:%M")

    def _get_link_notice(self) -> str:
        return self.tr("Working without connection") if self._cut_off else ""

    def _get_languages(self) -> list[dict[str, str | bool]]:
        return [
            {"code": code, "name": NAMES[code], "chosen": code == self.text.language}
            for code in self.tools.settings.languages
        ]

    def _get_aids(self) -> list[dict[str, str | bool]]:
        lacking = {Aid.VOICE: not self.tools.speaks, Aid.REACH: not self._upright}
        return self._words.rows(self._aids, tuple(aid for aid in Aid if not lacking.get(aid)))

    def _get_left(self) -> str:
        return self._counted.seconds(self._idle.left_s)

    def _get_clears(self) -> str:
        return self.tr("This screen clears in {time}").format(time=self._get_left())

    shop = Property(str, lambda self: self.tools.shop, constant=True)
    spot = Property(str, lambda self: self.tools.settings.place, constant=True)
    page = Property(str, _get_page, notify=pageChanged)
    orderCode = Property(str, _get_order_code, notify=orderChanged)
    busy = Property(bool, lambda self: self.pickup.busy, notify=orderChanged)
    leavable = Property(bool, lambda self: not self._is_held(), notify=orderChanged)
    clock = Property(str, _get_clock, notify=ticked)
    linkNotice = Property(str, _get_link_notice, notify=linkChanged)
    languages = Property(list, _get_languages, notify=lookChanged)
    languageName = Property(str, lambda self: NAMES[self.text.language], notify=lookChanged)
    aids = Property(list, _get_aids, notify=lookChanged)
    eased = Property(bool, lambda self: bool(self._aids.on), notify=lookChanged)
    panel = Property(str, lambda self: self._panel, notify=panelChanged)
    asking = Property(bool, lambda self: self._idle.asking and not self._is_held(), notify=ticked)
    left = Property(str, _get_left, notify=ticked)
    clears = Property(str, _get_clears, notify=ticked)
    moving = Property(bool, lambda self: self.tools.moves, constant=True)
    share = Property(float, lambda self: self._idle.share, notify=ticked)

    @Slot()
    def touch(self) -> None:
        """A touch where nothing is: a sleeping kiosk wakes."""
        self.act(Event.TOUCH)

    @Slot(str)
    def identifyBy(self, way: str) -> None:
        """Go to a way of identifying: `typing`, `phone`; empty for the first page of them."""
        if self.at.step is not Step.IDENTIFY:
            self.act(Event.TOUCH)
        if self.at.step is Step.IDENTIFY:
            self.go_way(way)

    @Slot(str)
    def scan(self, raw: str) -> None:
        """A code was scanned: it goes straight to its result, from wherever a scan means anything."""
        self.alive()
        own = decode_own(raw)
        if own is not None and own[0] is OwnKind.BADGE:
            self.badgeScanned.emit(own[1])
            return
        if self.at.step is Step.READY and raw == self.pickup.raw and not self._is_held():
            # A telephone that is left on the reader is read again and again: that is no answer yet.
            if self.tools.clock.monotonic_ms() - self._began_ms >= _LINGERS_MS:
                self.confirmed.emit()
        elif Event.SCAN in TABLE[self.at.step] and not self.pickup.busy:
            self.closePanel()
            self.act(Event.SCAN)
            self.pickup.identify(raw)

    @Slot()
    def stay(self) -> None:
        """Somebody is there, and wants more time."""
        self.alive()

    @Slot()
    def back(self) -> None:
        """One thing back: a panel closes, a way of identifying ends, a page beside the way is left."""
        if self._panel:
            self.closePanel()
        elif self.at.step is Step.IDENTIFY and self.way:
            self.go_way("")
        elif Event.BACK in TABLE[self.at.step] or self.at.trail:
            self.act(Event.BACK)
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """The customer ends it."""
        if not self._is_held():
            self.act(Event.LEAVE)

    @Slot()
    def help(self) -> None:
        """A person is wanted."""
        self.ask_help(HELP)

    @Slot()
    def easier(self) -> None:
        """Offer what makes it easier to use; where some of it is on, everything is normal again."""
        if self._aids.on:
            self._wear(Aids())
        else:
            self._show_panel("easier")

    @Slot(str)
    def switchAid(self, aid: str) -> None:
        """Switch one of what makes it easier."""
        self._wear(self._aids.switched(Aid(aid)))

    @Slot()
    def openLanguages(self) -> None:
        """Offer the other languages."""
        self._show_panel("language")

    @Slot(str)
    def speak(self, language: str) -> None:
        """The customer chose a language."""
        self._chose_language = True
        self.closePanel()
        self._want(language)

    @Slot()
    def closePanel(self) -> None:
        """Take away what lies over the sheet."""
        self._show_panel("")

    @Slot()
    def tick(self) -> None:
        """Time passed."""
        self.ticked.emit()
        if self._idle.over and not self._is_held():
            self.act(Event.IDLE)

    @property
    def aids_on(self) -> frozenset[Aid]:
        """What makes it easier now."""
        return self._aids.on

    def alive(self) -> None:
        """A touch, a key or a scan: somebody is there."""
        self._idle.stay()
        self.ticked.emit()

    def wait_on(self) -> None:
        """Whoever waits for somebody else's answer has not gone."""
        self._idle.stay()

    def act(self, event: Event) -> None:
        """Let something happen: the step it leads to comes to the front, and what has to be forgotten is."""
        before = self.at
        made = move(before, event)
        if made.place == before and made.cleared is Cleared.NOTHING:
            return
        self.at, self.way = made.place, ""
        self._forget(made.cleared)
        self._begin(before)

    def ask_help(self, problem: str, kind: TaskKind = TaskKind.HELP) -> None:
        """Somebody of the store is wanted here, and the customer waits for them."""
        self.act(Event.HELP)
        self.helpAsked.emit(problem, kind)

    def tell_staff(self, problem: str, kind: TaskKind) -> None:
        """Somebody of the store should look; the customer goes on."""
        self.helpAsked.emit(problem, kind)

    def hold(self, *, held: bool) -> None:
        """While something comes out of a device, no clock ends the page."""
        self._held = held
        self.alive()
        self.orderChanged.emit()

    def go_way(self, way: str) -> None:
        """Show another way of identifying."""
        if way != self.way:
            self.way = way
            self._idle.stay()
            self.pageChanged.emit()

    def retell(self, text: Format) -> None:
        """The words are in another language now."""
        self.text = text
        for told in (self.retold, self.lookChanged, self.linkChanged, self.ticked, self.orderChanged, self.pageChanged):
            told.emit()

    def stand(self, *, upright: bool) -> None:
        """Which way up the screen stands: what lies has everything within reach."""
        if upright != self._upright:
            self._upright = upright
            self.lookChanged.emit()

    def show_link(self, cut_off: bool) -> None:
        """Whether the network answers."""
        if cut_off != self._cut_off:
            self._cut_off = cut_off
            self.linkChanged.emit()

    def _is_held(self) -> bool:
        return self._held or self.pickup.busy or self.at.held

    def _begin(self, before: Place) -> None:
        if (self.at.step, self.at.idle_s) != (before.step, before.idle_s):
            self._idle.wait(self.at.idle_s, asks=self.at.step is not Step.DONE)
        if self.at.step is not before.step:
            self._began_ms = self.tools.clock.monotonic_ms()
            self.moved.emit(self.at.step)
        self.closePanel()
        self.pageChanged.emit()
        self.orderChanged.emit()
        self.ticked.emit()

    def _forget(self, cleared: Cleared) -> None:
        if cleared is Cleared.NOTHING:
            return
        self.cleared.emit(cleared)
        self.pickup.forget()
        if cleared is Cleared.PERSON:
            self._chose_language = False
            self._wear(Aids())
            self._want(self.tools.settings.languages[0])

    @Slot(object)
    def _found(self, finding: Finding) -> None:
        spoken = next((part.language for part in finding.parts if part.language), "")
        if not self._chose_language and spoken in self.tools.settings.languages:
            self._want(spoken)
        self.show_link(finding.from_cache)
        self.act(_FOUND.get(finding.case, Event.FOUND_ELSE))

    def _want(self, language: str) -> None:
        if language != self.text.language:
            self.languageWanted.emit(language)

    def _wear(self, aids: Aids) -> None:
        self._aids = aids
        self._idle.longer = Aid.TIME in aids.on
        self.lookChanged.emit()

    def _show_panel(self, panel: str) -> None:
        if panel != self._panel:
            self._panel = panel
            self.panelChanged.emit()


def short_code(code: str) -> str:
    """The half of a typed code that a bag is marked with."""
    return order_code.short(code)
