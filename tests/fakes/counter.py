"""The pages beside selling over a whole till: view-models made as the application makes them, and pages to look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from app.devices.payment import NoTerminal
from app.ports.devices import CardTerminal, DeviceHealth, EffectOutcome, EffectState, Health
from app.services.closing import ClosingView
from app.services.effects import EffectService
from app.services.sync_view import SyncView
from app.store.verify import verify_directory
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from app.ui.skin import QML_ROOT, dress
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.card_day_vm import CardDayViewModel
from app.ui.viewmodels.cash_vm import CashParts, CashViewModel
from app.ui.viewmodels.close_vm import ClosePanels, CloseTools, CloseViewModel
from app.ui.viewmodels.devices_vm import DevicesViewModel
from app.ui.viewmodels.open_shift_vm import OpenShiftViewModel
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.report_vm import ReportViewModel
from app.ui.viewmodels.scanner_doctor_vm import ScannerDoctorViewModel
from app.ui.viewmodels.session_vm import SessionViewModel
from app.ui.viewmodels.settings_vm import About, SettingsViewModel, Switches
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.viewmodels.staff_vm import StaffViewModel
from app.ui.viewmodels.sync_vm import SyncTools, SyncViewModel
from tests.fakes.cards import cards_of
from tests.fakes.care import FakeCare
from tests.fakes.till import Till

CURRENCY = "PLN"


class FakePrinter:
    """Prints onto a list, or ends as it is told to."""

    def __init__(self) -> None:
        self.papers: list[Any] = []
        self.ending = EffectOutcome(EffectState.DONE)

    def print(self, job_id: str, document: Any) -> EffectOutcome:
        """Print one document."""
        del job_id
        if self.ending.state is EffectState.DONE:
            self.papers.append(document)
        return self.ending

    def health(self) -> DeviceHealth:
        """As well as its ending."""
        up = self.ending.state is EffectState.DONE
        return DeviceHealth("receipt", "receipt_printer", Health.UP if up else Health.DOWN, self.ending.code)


class FakeDrawer:
    """Counts how often it opened."""

    def __init__(self) -> None:
        self.opened = 0

    def kick(self, intent_id: str) -> EffectOutcome:
        """Open once."""
        del intent_id
        self.opened += 1
        return EffectOutcome(EffectState.DONE)

    def health(self) -> DeviceHealth:
        """Well."""
        return DeviceHealth("drawer", "cash_drawer", Health.UP)


@dataclass
class Switched:
    """What the settings page switched at run time."""

    language: list[str] = field(default_factory=list)
    scheme: list[str] = field(default_factory=list)
    text_size: list[float] = field(default_factory=list)


class CounterPages:
    """Every view-model of the pages beside selling. `enrol` is what pairing does."""

    def __init__(self, till: Till, directory: Path, language: str = "en", terminal: CardTerminal | None = None) -> None:
        self.till = till
        self.text = text = Format(language)
        self.printer, self.drawer, self.switched = FakePrinter(), FakeDrawer(), Switched()
        self.paired: list[tuple[str, str]] = []
        self.pair_problem: Exception | None = None
        ledger, runner = till.ledger, till.runner
        writer = Writer(text, till.desk.terminal.shop)
        self.effects = EffectService(
            ledger.intents, ledger.journal, writer, self.printer, self.drawer, till.clock, lambda job: job()
        )  # fmt: skip
        self.shell = ShellViewModel(till.desk, till.clock, text)
        self.refusal = RefusalViewModel()
        self.approval = ApprovalViewModel(till.desk, runner)
        self.acting = Acting(runner, self.approval)
        self.printing = PrintingViewModel(self.effects, runner)
        self.session = SessionViewModel(till.desk, runner, self.shell, till.clock)
        self.open_shift = OpenShiftViewModel(till.shifts, runner, self.shell, text, CURRENCY, self.refusal)
        parts = CashParts(self.refusal, self.approval, self.printing)
        self.cash = CashViewModel(till.shifts, runner, self.acting, text, CURRENCY, parts)
        self.report = ReportViewModel(
            till.shifts, runner, self.acting, text, writer, self.refusal, self.printing
        )  # fmt: skip
        view = SyncView(ledger.journal, ledger.outbox)
        closing = ClosingView(till.desk, till.shifts, ledger.shelf, self.effects, view)
        tools = CloseTools(till.shifts, closing, runner, self.acting, till.clock, text, writer, CURRENCY)
        cards = cards_of(till, terminal or NoTerminal()).service
        self.day = CardDayViewModel(cards, runner, self.effects.run_slips)
        panels = ClosePanels(self.refusal, self.approval, self.printing, self.day)
        self.close = CloseViewModel(tools, self.shell, panels)
        self.sync = SyncViewModel(
            SyncTools(
                view, runner, till.clock, text, CURRENCY, lambda: verify_directory(directory / "ledger"), self.enrol
            )
        )
        self.staff = StaffViewModel(till.desk, runner, self.acting, self.approval)
        self.care = FakeCare(self.printer, self.drawer, till.clock)
        self.devices = DevicesViewModel(self.care, self.printer, runner, text, till.clock)
        switches = Switches(
            self.switched.language.append, self.switched.scheme.append, self.switched.text_size.append
        )  # fmt: skip
        self.scanner_doctor = ScannerDoctorViewModel(directory)
        about = About(self.shell.property("place"), till.desk.terminal.id, str(directory))
        self.settings = SettingsViewModel(
            ledger.settings, ledger.outbox, runner, switches, about, self.staff, self.devices
        )  # fmt: skip
        # An engine deletes what a page was given and nobody else owns.
        self._keeper = QObject()
        for model in vars(self).values():
            if isinstance(model, QObject) and model is not self._keeper:
                model.setParent(self._keeper)
        # A clock that runs when its object is found left over, perhaps by another thread, goes on for nobody.
        for timer in self._keeper.findChildren(QTimer):
            timer.stop()

    def enrol(self, url: str, code: str) -> bool:
        """Pair, or refuse as told to."""
        if self.pair_problem is not None:
            raise self.pair_problem
        self.paired.append((url, code))
        return False

    def properties(self, page: str) -> dict[str, object]:
        """What a page requires."""
        own: dict[str, dict[str, object]] = {
            "SignInPage": {"vm": self.session},
            "FirstRunPage": {"vm": self.session, "settings": self.settings},
            "OpenShiftPage": {"vm": self.open_shift},
            "CashPage": {"vm": self.cash},
            "ReportPage": {"vm": self.report, "asking": self.approval},
            "ClosePage": {"vm": self.close},
            "SyncPage": {"vm": self.sync},
            "SettingsPage": {"vm": self.settings},
            "DevicesPage": {"vm": self.devices},
            "ScannerPage": {"vm": self.scanner_doctor},
        }
        return {"shell": self.shell, **own[page]}

    def stage(self, page: str, size: tuple[int, int] = (1366, 768), scheme: str = "light") -> QQuickView:
        """A shown window with the page in it."""
        view = QQuickView()
        theme = dress(view.engine())
        theme.scheme = scheme
        view.resize(*size)
        theme.follow(view)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setInitialProperties(self.properties(page))
        view.setSource(QUrl.fromLocalFile(str(QML_ROOT / "Till" / f"{page}.qml")))
        if view.status() is not QQuickView.Status.Ready:
            raise RuntimeError("\n".join(error.toString() for error in view.errors()))
        view.show()
        view.requestActivate()
        view.rootObject().forceActiveFocus()
        for _ in range(3):
            QGuiApplication.processEvents()
        return view
