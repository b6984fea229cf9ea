"""The devices of this till: how each is, trying them out, what is nearby, the bundle for support."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes.pan import card_number_in, masked
from app.domain.receipt import Document
from app.domain.refusals import Outage
from app.ports.clock import Clock
from app.ports.device_care import DeviceCare, DeviceReport, Found, Trial, Tried
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health, ReceiptPrinter
from app.ports.runner import Runner
from app.ui.doctor_words import kind_name
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.test_page import test_page
from app.ui.viewmodels.device_rows import GLYPHS, DeviceRow, DeviceWords, trial_words
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_SCAN = 80
_CONTROL_PICTURES = 0x2400


@dataclass(frozen=True, slots=True)
class FoundRow:
    """Something that is nearby and not set up."""

    key: str
    glyph: str
    name: str
    note: str


@QmlElement
@QmlUncreatable("made by app.main")
class DevicesViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Shows what the last look found; trying a device out is a real act on it, said before it is done."""

    changed = Signal()
    looked = Signal(object)
    """Every device was asked: its states, for the lamps of the strip."""

    def __init__(
        self,
        care: DeviceCare,
        printer: ReceiptPrinter,
        runner: Runner,
        text: Format,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._care = care
        self._printer = printer
        self._runner = runner
        self._text = text
        self._words = DeviceWords(text, clock)
        self._reports: Sequence[DeviceReport] = ()
        self._chosen = ""
        self._results: dict[str, tuple[str, str]] = {}
        self._awaiting = ""
        self._searched = ""
        self._bundled = ("", "")
        self._rows = RowModel(DeviceRow, lambda row: row.key, self)
        self._found = RowModel(FoundRow, lambda row: row.key, self)

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_found(self) -> QObject:
        return self._found

    def _get_place(self) -> int:
        return next((place for place, row in enumerate(self._rows.rows) if row.key == self._chosen), 0)

    def _get_title(self) -> str:
        ill = sum(report.health.health in (Health.DOWN, Health.BLOCKED) for report in self._reports)
        if ill:
            return self.tr("%n device(s) need you", "", ill)
        return self.tr("All devices are ready") if self._reports else self.tr("No device is set up")

    def _get_tone(self) -> str:
        states = {report.health.health for report in self._reports}
        if states & {Health.DOWN, Health.BLOCKED}:
            return "stop"
        return "look" if Health.DEGRADED in states else "good"

    def _get_ready(self) -> str:
        ready = sum(report.health.health in (Health.UP, Health.DEGRADED) for report in self._reports)
        return self.tr("{ready} of {all}").format(ready=ready, all=len(self._reports))

    def _get_report(self) -> DeviceReport | None:
        return next((report for report in self._reports if report.health.id == self._chosen), None)

    def _get_chosen_tone(self) -> str:
        return self._of_chosen(lambda row: row.tone)

    def _get_chosen_glyph(self) -> str:
        return self._of_chosen(lambda row: row.glyph)

    def _get_chosen_name(self) -> str:
        return self._of_chosen(lambda row: row.name)

    def _get_chosen_state(self) -> str:
        return self._of_chosen(lambda row: row.state)

    def _of_chosen(self, field: Callable[[DeviceRow], str]) -> str:
        return next((field(row) for row in self._rows.rows if row.key == self._chosen), "")

    def _get_happened(self) -> str:
        return self._answer("happened")

    def _get_lost(self) -> str:
        return self._answer("lost")

    def _get_now(self) -> str:
        return self._answer("now")

    def _answer(self, which: str) -> str:
        report = self._get_report()
        return self._words.answers(report).get(which, "") if report else ""

    def _get_facts(self) -> list[dict[str, str]]:
        report = self._get_report()
        return self._words.facts(report) if report else []

    def _get_basis(self) -> str:
        report = self._get_report()
        return self._words.basis(report) if report else ""

    def _get_trial(self) -> str:
        return self._trial()[0]

    def _get_trial_detail(self) -> str:
        return self._trial()[1]

    def _trial(self) -> tuple[str, str]:
        """What trying the chosen device out is called; nothing for one that is not used and cannot be tried."""
        report = self._get_report()
        if report is None or (report.health.health is Health.ABSENT and report.trial is not Trial.SCAN):
            return "", ""
        return trial_words(report.trial)

    def _get_doctor(self) -> str:
        report = self._get_report()
        return "scanner" if report is not None and report.trial is Trial.SCAN else ""

    def _get_result(self) -> str:
        return self._results.get(self._chosen, ("", ""))[0]

    def _get_result_tone(self) -> str:
        return self._results.get(self._chosen, ("", ""))[1]

    rows = Property(QObject, _get_rows, constant=True)
    found = Property(QObject, _get_found, constant=True)
    place = Property(int, _get_place, notify=changed)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    title = Property(str, _get_title, notify=changed)
    tone = Property(str, _get_tone, notify=changed)
    ready = Property(str, _get_ready, notify=changed)
    chosenName = Property(str, _get_chosen_name, notify=changed)
    chosenGlyph = Property(str, _get_chosen_glyph, notify=changed)
    chosenState = Property(str, _get_chosen_state, notify=changed)
    chosenTone = Property(str, _get_chosen_tone, notify=changed)
    happened = Property(str, _get_happened, notify=changed)
    lost = Property(str, _get_lost, notify=changed)
    now = Property(str, _get_now, notify=changed)
    facts = Property(list, _get_facts, notify=changed)
    basis = Property(str, _get_basis, notify=changed)
    trial = Property(str, _get_trial, notify=changed)
    trialDetail = Property(str, _get_trial_detail, notify=changed)
    doctor = Property(str, _get_doctor, notify=changed)
    result = Property(str, _get_result, notify=changed)
    resultTone = Property(str, _get_result_tone, notify=changed)
    searched = Property(str, lambda self: self._searched, notify=changed)
    bundled = Property(str, lambda self: self._bundled[0], notify=changed)
    bundledTone = Property(str, lambda self: self._bundled[1], notify=changed)

    @Slot()
    def load(self) -> None:
        """Ask every device how it is."""
        self._runner.device(self._care.look, self._saw, self._fail)

    def _saw(self, devices: Sequence[DeviceHealth]) -> None:
        self.looked.emit(devices)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the last look found; asks no device."""
        self._reports = self._care.reports()
        if self._reports and self._get_report() is None:
            self._chosen = self._reports[0].health.id
        self._rows.show([self._words.row(report) for report in self._reports])
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Look at one device."""
        self._chosen, self._awaiting = key, ""
        self.changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Look at the next device, or the one before."""
        place = min(max(self._get_place() + by, 0), len(self._rows.rows) - 1)
        if place >= 0:
            self.choose(self._rows.rows[place].key)

    @Slot()
    def tryOut(self) -> None:
        """Do with the chosen device what it is for, once."""
        report = self._get_report()
        if report is None:
            return
        key = report.health.id
        if report.trial is Trial.SCAN:
            self._awaiting = key
            self._say(key, self.tr("Scan any code now."), "look")
            return
        self._say(key, self.tr("Trying it out"), "look")
        sheet = test_page(kind_name(report.health.kind), self._text)
        self._runner.device(
            lambda: self._care.try_out(key, sheet), lambda ended: self._tried(key, report.trial, ended), self._fail
        )

    def scanned(self, raw: str) -> bool:
        """A scan came; whether it was awaited here."""
        key, self._awaiting = self._awaiting, ""
        if key:
            self._say(key, self.tr("It read: {code}").format(code=_visible(raw)), "good")
        return bool(key)

    @Slot()
    def search(self) -> None:
        """Look for what is plugged in and not set up."""
        self._search(self.tr("Searching"), network=False)

    @Slot()
    def searchNetwork(self) -> None:
        """Look in the network, too, because a person wants it."""
        self._search(self.tr("Searching the network"), network=True)

    def _search(self, meanwhile: str, *, network: bool) -> None:
        self._searched = meanwhile
        self.changed.emit()
        self._runner.spare(lambda: self._care.nearby(network=network), self._show_found, self._fail)

    @Slot()
    def makeBundle(self) -> None:
        """Write the bundle for support."""
        self._bundled = (self.tr("Writing the bundle"), "look")
        self.changed.emit()
        self._runner.spare(self._care.bundle, self._show_bundle, self._fail_bundle)

    def print_sheet(self, document: Document, done: Callable[[EffectOutcome], None]) -> None:
        """Print a document that hangs on no entry, such as the sheet of codes."""
        self._runner.device(lambda: self._printer.print("sheet", document), done, self._fail)

    def _tried(self, key: str, trial: Trial, ended: Tried) -> None:
        if ended.outcome.state is EffectState.DONE:
            self._say(key, self._went_well(trial, ended.seen), "good")
        elif ended.outcome.state is EffectState.UNKNOWN:
            self._say(key, self.tr("The device did not say how it ended. Look at it."), "look")
        else:
            words = told(Outage(ended.outcome.code))
            self._say(key, f"{words.happened} {words.now}", "stop")
        self.load()

    def _went_well(self, trial: Trial, seen: str) -> str:
        if trial is Trial.DOOR and seen:
            return self.tr("Door {name} is open.").format(name=seen)
        if seen:
            return self.tr("It says {answer}.").format(answer=seen)
        return self.tr("It answered.") if trial is Trial.ASK else self.tr("The test went well.")

    def _show_found(self, found: Sequence[Found]) -> None:
        free = [each for each in found if not each.used]
        self._found.show(
            [
                FoundRow(
                    each.address,
                    GLYPHS.get(each.kind, "plug"),
                    self._guess(each),
                    each.address,
                )
                for each in free
            ]
        )
        nothing = self.tr("Nothing is plugged in that is not set up already.")
        adopt = self.tr("Nothing of this is used before it stands in the settings.")
        self._searched = adopt if free else nothing
        self.changed.emit()

    def _guess(self, found: Found) -> str:
        if not found.kind:
            return found.what
        perhaps = self.tr("Perhaps: {kind}").format(kind=kind_name(found.kind))
        return f"{perhaps} ({found.what})"

    def _show_bundle(self, place: Path) -> None:
        self._bundled = (self.tr("Written to {place}").format(place=place), "good")
        self.changed.emit()

    def _fail_bundle(self, problem: Exception) -> None:
        if not isinstance(problem, OSError):
            raise problem
        self._bundled = (self.tr("The bundle could not be written: {reason}").format(reason=problem.strerror), "stop")
        self.changed.emit()

    def _say(self, key: str, text: str, tone: str) -> None:
        self._results[key] = (text, tone)
        self.changed.emit()

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, Outage):
            raise problem


def _visible(raw: str) -> str:
    """A scan as a person can compare it: control characters seen, a card number never."""
    number = card_number_in(raw)
    text = masked(number) if number else raw
    return "".join(chr(_CONTROL_PICTURES + ord(sign)) if ord(sign) < 32 else sign for sign in text)[:_LONGEST_SCAN]
