"""Settings that a person may change at the till: language, colours, size of text; and what till this is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes.own import OwnKind, encode_own
from app.domain.receipt import Document, Row, RowKind
from app.domain.refusals import Outage
from app.ports.devices import EffectOutcome, EffectState
from app.ports.journal import Outbox
from app.ports.runner import Runner
from app.ports.settings import SettingsStore
from app.ui.viewmodels.devices_vm import DevicesViewModel
from app.ui.viewmodels.staff_vm import StaffViewModel
from app.ui.words import told
from app.version import VERSION

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

# People look for the name that they call their own language by.
LANGUAGES = {"en": "English", "pl": "Polski", "de": "Deutsch", "uk": "Українська", "ru": "Русский"}
SCHEMES = ("light", "dark", "contrast")
TEXT_SIZES = (1.0, 1.15, 1.3)
_PLAIN = {"language": "en", "scheme": "light", "text_size": "1.0"}
COMMANDS = (
    "OPENSHIFT", "SIGNOUT", "CONTINUE", "AGEYES", "AGENO",
    "CASHEXACT", "CARD", "CARDYES", "CARDNO", "FINISH", "BACK", "NEXT", "PARK",
    *(f"QTY{n}" for n in range(2, 10)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Switches:
    """How a change takes effect at once. Each is called with the new value; `chosen` is what holds now."""

    language: Callable[[str], None]
    scheme: Callable[[str], None]
    text_size: Callable[[float], None]
    chosen: Mapping[str, str] = field(default_factory=lambda: dict(_PLAIN))


@dataclass(frozen=True, slots=True)
class About:
    """What till this is. `data` is the directory that everything is kept in."""

    place: str
    terminal: str
    data: str


@QmlElement
@QmlUncreatable("made by app.main")
class SettingsViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Every choice is kept in the ledger's settings and takes effect at once."""

    changed = Signal()

    def __init__(
        self,
        store: SettingsStore,
        outbox: Outbox,
        runner: Runner,
        switches: Switches,
        about: About,
        staff: StaffViewModel,
        devices: DevicesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._runner = runner
        self._switches = switches
        self._about = about
        self._staff = staff
        self._devices = devices
        self._chosen = dict(switches.chosen)
        self._head = ""
        self._problem = ""
        self._said = ""

    def _get_staff(self) -> QObject:
        return self._staff

    @property
    def the_devices(self) -> DevicesViewModel:
        """The devices, for pages of their own."""
        return self._devices

    def _get_devices(self) -> QObject:
        return self._devices

    def _get_languages(self) -> list[str]:
        return list(LANGUAGES.values())

    def _get_language(self) -> int:
        return self._place(tuple(LANGUAGES), "language")

    def _get_schemes(self) -> list[str]:
        return [self.tr("Light"), self.tr("Dark"), self.tr("High contrast")]

    def _get_scheme(self) -> int:
        return self._place(SCHEMES, "scheme")

    def _get_text_sizes(self) -> list[str]:
        return [self.tr("Normal"), self.tr("Larger"), self.tr("Largest")]

    def _get_text_size(self) -> int:
        return self._place(tuple(str(size) for size in TEXT_SIZES), "text_size")

    def _get_facts(self) -> list[dict[str, str]]:
        rows = (
            (self.tr("Version"), VERSION),
            (self.tr("Till"), self._about.place),
            (self.tr("Terminal"), self._about.terminal),
            (self.tr("Everything is kept in"), self._about.data),
            (self.tr("Last entry of the ledger"), self._head),
        )
        return [{"label": label, "value": value} for label, value in rows]

    def _get_codes(self) -> list[dict[str, str]]:
        return [{"code": encode_own(OwnKind.COMMAND, name), "text": self._command(name)} for name in COMMANDS]

    staff = Property(StaffViewModel, _get_staff, constant=True)
    devices = Property(DevicesViewModel, _get_devices, constant=True)
    languages = Property(list, _get_languages, constant=True)
    language = Property(int, _get_language, notify=changed)
    schemes = Property(list, _get_schemes, notify=changed)
    scheme = Property(int, _get_scheme, notify=changed)
    textSizes = Property(list, _get_text_sizes, notify=changed)
    textSize = Property(int, _get_text_size, notify=changed)
    facts = Property(list, _get_facts, notify=changed)
    codes = Property(list, _get_codes, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    said = Property(str, lambda self: self._said, notify=changed)

    @Slot()
    def load(self) -> None:
        """Read what is kept, ask the devices, list the staff."""
        self._problem = self._said = ""
        self._runner.db(self._read, self._show, self._fail)
        self._staff.load()
        self._devices.load()

    @Slot(int)
    def chooseLanguage(self, place: int) -> None:
        """Another language, at once."""
        language = tuple(LANGUAGES)[place]
        self._keep("language", language, lambda: self._switches.language(language))

    @Slot(int)
    def chooseScheme(self, place: int) -> None:
        """Light, dark or high contrast, at once."""
        scheme = SCHEMES[place]
        self._keep("scheme", scheme, lambda: self._switches.scheme(scheme))

    @Slot(int)
    def chooseTextSize(self, place: int) -> None:
        """The size of all text, at once."""
        size = TEXT_SIZES[place]
        self._keep("text_size", str(size), lambda: self._switches.text_size(size))

    @Slot()
    def printCodes(self) -> None:
        """Print the sheet of command codes."""
        rows = [Row(RowKind.QR, code["code"], code["text"]) for code in self._get_codes()]
        self._print((Row(RowKind.TITLE, self.tr("COMMAND CODES")), *rows))

    @Slot()
    def printBadge(self) -> None:
        """Print the badge that has just been made."""
        badge, name = self._staff.property("badge"), self._staff.property("badgeName")
        if badge:
            self._print((Row(RowKind.TITLE, name), Row(RowKind.QR, badge, self.tr("Badge: do not lend it"))))

    def _print(self, rows: tuple[Row, ...]) -> None:
        self._problem, self._said = "", self.tr("Printing")
        self.changed.emit()
        self._devices.print_sheet(Document(rows), self._printed)

    def _printed(self, outcome: EffectOutcome) -> None:
        self._said = self.tr("Printed") if outcome.state is EffectState.DONE else ""
        if outcome.state is not EffectState.DONE:
            words = told(Outage(outcome.code))
            self._problem = f"{words.happened} {words.now}"
        self.changed.emit()

    def _read(self) -> tuple[dict[str, str], str]:
        kept = {name: self._store.get(name, default) for name, default in self._chosen.items()}
        state = self._outbox.sync_state()
        return kept, f"{state.epoch}/{state.head_seq} {state.head_hash.hex()[:12]}"

    def _show(self, found: tuple[dict[str, str], str]) -> None:
        self._chosen, self._head = found
        self.changed.emit()

    def _keep(self, name: str, value: str, switch: Callable[[], None]) -> None:
        def kept(_: None) -> None:
            self._chosen[name] = value
            switch()
            self.changed.emit()

        self._runner.db(lambda: self._store.put(name, value), kept, self._fail)

    def _place(self, values: tuple[str, ...], name: str) -> int:
        value = self._chosen[name]
        return values.index(value) if value in values else 0

    def _command(self, name: str) -> str:
        if name.startswith("QTY"):
            return self.tr("{count} times").format(count=name.removeprefix("QTY"))
        return {
            "OPENSHIFT": self.tr("Open the shift with the float as expected"),
            "SIGNOUT": self.tr("Lock the till"),
            "CONTINUE": self.tr("Understood, go on"),
            "AGEYES": self.tr("Age: old enough"),
            "AGENO": self.tr("Age: leave it out"),
            "CASHEXACT": self.tr("Cash, exact"),
            "CARD": self.tr("Card"),
            "CARDYES": self.tr("Card: approved"),
            "CARDNO": self.tr("Card: declined"),
            "FINISH": self.tr("Finish the sale"),
            "BACK": self.tr("Back"),
            "NEXT": self.tr("Next"),
            "PARK": self.tr("Park the basket"),
        }[name]

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, Outage):
            raise problem
        words = told(problem)
        self._problem = f"{words.happened} {words.lost}"
        self.changed.emit()
