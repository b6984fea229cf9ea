"""The frame around every till page: which page, who, which shift, the two lights, the devices, the clock."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Outage
from app.ports.clock import Clock
from app.ports.devices import DeviceHealth, Health
from app.services.desk import Desk
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.viewmodels.device_rows import GLYPHS, TONES
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_OLD_STOCK_MINUTES = 15
_TICK_MS = 1000


@QmlElement
@QmlUncreatable("made by app.main")
class ShellViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """What the status strip says, and which page is in front."""

    pageChanged = Signal()
    deskChanged = Signal()
    lightsChanged = Signal()
    devicesChanged = Signal()
    deviceWanted = Signal(str)
    ticked = Signal()

    def __init__(self, desk: Desk, clock: Clock, text: Format, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._text = text
        self._page = "signIn"
        self._sync = SyncStatus()
        self._devices: list[dict[str, str | bool]] = []
        self._questions = 0
        self._pickup = ("", "")
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _get_page(self) -> str:
        return self._page

    def _get_place(self) -> str:
        return f"{self._desk.terminal.shop}, {self._desk.terminal.name}"

    def _get_cashier(self) -> str:
        return self._desk.person.name if self._desk.person else ""

    def _get_shift(self) -> str:
        return self.tr("Shift {number}").format(number=self._desk.shift.number) if self._desk.shift else ""

    def _get_signed_in(self) -> bool:
        return self._desk.person is not None

    def _get_shift_open(self) -> bool:
        return self._desk.shift is not None

    def _get_training(self) -> bool:
        return self._desk.training

    def _get_clock(self) -> str:
        return self._clock.now().strftime("%H:%M")

    def _get_link_tone(self) -> str:
        return "good" if self._sync.link_up else "look"

    def _get_link_text(self) -> str:
        if self._sync.link_up:
            return self.tr("Connected")
        if not self._sync.enrolled:
            return self.tr("Works alone")
        minutes = self._minutes_since(self._sync.link_since)
        return self.tr("No link, {minutes} min").format(minutes=minutes) if minutes else self.tr("No link")

    def _get_safety_tone(self) -> str:
        if self._sync.disk_code:
            return "stop"
        return "look" if self._sync.unsent or self._sync.attention else "good"

    def _get_safety_text(self) -> str:
        sync = self._sync
        if sync.disk_code:
            return told(Outage(sync.disk_code)).title
        if sync.unsent:
            minutes = self._minutes_since(sync.oldest_unsent_at) or "< 1"
            return self.tr("%n sale(s) only on this till, oldest {minutes} min", "", sync.unsent).format(
                minutes=minutes
            )
        if sync.attention:
            return self.tr("%n sale(s) need attention", "", sync.attention)
        return self.tr("All sales safe") if sync.enrolled else self.tr("All sales saved here")

    def _get_stock_text(self) -> str:
        if not self._sync.catalogue_at:
            return ""
        minutes = self._minutes_since(self._sync.catalogue_at)
        return self.tr("Prices {minutes} min old").format(minutes=minutes) if minutes else self.tr("Prices current")

    def _get_stock_tone(self) -> str:
        return "look" if self._minutes_since(self._sync.catalogue_at) > _OLD_STOCK_MINUTES else ""

    def _get_devices(self) -> list[dict[str, str | bool]]:
        return self._devices

    def _get_question_text(self) -> str:
        return self.tr("%n ending(s) not known", "", self._questions) if self._questions else ""

    def _get_pickup_text(self) -> str:
        return self._pickup[0]

    def _get_pickup_tone(self) -> str:
        return self._pickup[1]

    page = Property(str, _get_page, notify=pageChanged)
    place = Property(str, _get_place, constant=True)
    cashier = Property(str, _get_cashier, notify=deskChanged)
    shift = Property(str, _get_shift, notify=deskChanged)
    signedIn = Property(bool, _get_signed_in, notify=deskChanged)
    shiftOpen = Property(bool, _get_shift_open, notify=deskChanged)
    training = Property(bool, _get_training, notify=deskChanged)
    clock = Property(str, _get_clock, notify=ticked)
    linkTone = Property(str, _get_link_tone, notify=lightsChanged)
    linkText = Property(str, _get_link_text, notify=lightsChanged)
    safetyTone = Property(str, _get_safety_tone, notify=lightsChanged)
    safetyText = Property(str, _get_safety_text, notify=lightsChanged)
    questionText = Property(str, _get_question_text, notify=lightsChanged)
    pickupText = Property(str, _get_pickup_text, notify=lightsChanged)
    pickupTone = Property(str, _get_pickup_tone, notify=lightsChanged)
    stockText = Property(str, _get_stock_text, notify=lightsChanged)
    stockTone = Property(str, _get_stock_tone, notify=lightsChanged)
    devices = Property(list, _get_devices, notify=devicesChanged)

    @Slot(str)
    def go(self, page: str) -> None:
        """Bring a page to the front; without a person or a shift, the page that gets one comes first."""
        wanted = page
        if self._desk.person is None:
            wanted = "signIn"
        elif self._desk.shift is None and page in ("sell", "pay"):
            wanted = "openShift"
        if wanted != self._page:
            self._page = wanted
            self.pageChanged.emit()

    @Slot(int)
    def showDevice(self, lamp: int) -> None:
        """Bring the device behind a lamp to the front."""
        self.deviceWanted.emit(str(self._devices[lamp]["name"]))
        self.go("devices")

    @Slot()
    def lock(self) -> None:
        """Sign out; basket and shift stay."""
        self._desk.sign_out()
        self.desk_changed()
        self.go("signIn")

    def desk_changed(self) -> None:
        """Somebody signed in or out, or a shift opened or closed."""
        self.deskChanged.emit()

    def show_sync(self, status: SyncStatus) -> None:
        """Take new facts for the two lights."""
        self._sync = status
        self.lightsChanged.emit()

    def show_questions(self, count: int) -> None:
        """Take how many endings nobody knows."""
        if count != self._questions:
            self._questions = count
            self.lightsChanged.emit()

    def show_pickup(self, text: str, tone: str) -> None:
        """Take who waits for an order or for help, in words; empty for nobody."""
        if (text, tone) != self._pickup:
            self._pickup = (text, tone)
            self.lightsChanged.emit()

    @Slot(object)
    def show_devices(self, devices: Sequence[DeviceHealth]) -> None:
        """Take new facts for the lamps: a healthy device is a glyph and a dot, a sick one says its name."""
        fitted = [device for device in devices if device.health is not Health.ABSENT]
        codes = [device.code for device in fitted]
        ill = [place for place, device in enumerate(fitted) if device.health in (Health.DOWN, Health.BLOCKED)]
        # The lights of link and money beside the lamps must stay readable: one device at a time says its name.
        first = next(iter(ill), next((place for place, code in enumerate(codes) if code), -1))
        self._devices = [
            {
                "name": device.id,
                "glyph": GLYPHS.get(device.kind, "device-desktop"),
                "tone": TONES[device.health],
                "text": told(Outage(device.code)).title if device.code else "",
                "says": device.code != "" and place == first,
            }
            for place, device in enumerate(fitted)
            # A drawer has its printer's trouble: one cause is told once, by the device it began with.
            if not device.code or device.code not in codes[:place]
        ]
        self.devicesChanged.emit()

    @Slot()
    def _tick(self) -> None:
        self.ticked.emit()
        if not self._sync.link_up or self._sync.unsent:
            self.lightsChanged.emit()

    def _minutes_since(self, moment: str) -> int:
        if not moment:
            return 0
        return max(0, int((self._clock.now() - datetime.fromisoformat(moment)).total_seconds() // 60))
