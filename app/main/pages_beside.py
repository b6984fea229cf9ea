"""The view-models of the pages beside signing in and selling, and what each of these pages requires."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.config import check_url
from app.services.closing import ClosingView
from app.services.sync_view import SyncView
from app.store.audit import Verdict
from app.store.verify import verify_directory
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.card_day_vm import CardDayViewModel
from app.ui.viewmodels.card_vm import CardViewModel
from app.ui.viewmodels.cash_vm import CashParts, CashViewModel
from app.ui.viewmodels.close_vm import ClosePanels, CloseTools, CloseViewModel
from app.ui.viewmodels.devices_vm import DevicesViewModel
from app.ui.viewmodels.done_vm import DoneViewModel
from app.ui.viewmodels.fiscal_day_vm import FiscalDayViewModel
from app.ui.viewmodels.fiscal_vm import FiscalViewModel
from app.ui.viewmodels.open_shift_vm import OpenShiftViewModel
from app.ui.viewmodels.past_sales_vm import PastSalesViewModel
from app.ui.viewmodels.pay_vm import PayViewModel
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.viewmodels.questions_vm import QuestionsViewModel
from app.ui.viewmodels.receipt_preview_vm import ReceiptPreviewViewModel
from app.ui.viewmodels.refund_vm import RefundViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.report_vm import ReportViewModel
from app.ui.viewmodels.scanner_doctor_vm import ScannerDoctorViewModel
from app.ui.viewmodels.settings_vm import About, SettingsViewModel, Switches
from app.ui.viewmodels.staff_vm import StaffViewModel
from app.ui.viewmodels.sync_vm import SyncTools, SyncViewModel

if TYPE_CHECKING:
    from app.main.pages_of_till import Models
    from app.main.screen import Screen


_BESIDE_SELLING = (
    "firstRun", "openShift", "pay", "done", "pastSales", "cash", "report", "close", "sync", "settings",
    "question", "devices", "scanner",
)  # fmt: skip
_PAPERS = {"cash": "slip", "report": "report", "close": "report"}


@dataclass(frozen=True, slots=True)
class Corner:
    """What every page beside selling has of its own: its refusal, its approval, its print job, its acts."""

    refusal: RefusalViewModel
    approval: ApprovalViewModel
    printing: PrintingViewModel
    preview: ReceiptPreviewViewModel
    acting: Acting


@dataclass(frozen=True, slots=True)
class Beside:
    """The view-models of these pages, and each page's corner."""

    open_shift: OpenShiftViewModel
    cards: CardViewModel
    pay: PayViewModel
    done: DoneViewModel
    past_sales: PastSalesViewModel
    refund: RefundViewModel
    cash: CashViewModel
    report: ReportViewModel
    close: CloseViewModel
    sync: SyncViewModel
    settings: SettingsViewModel
    questions: QuestionsViewModel
    scanner_doctor: ScannerDoctorViewModel
    corners: dict[str, Corner]

    @property
    def devices(self) -> DevicesViewModel:
        """The devices, which the settings name, too."""
        return self.settings.the_devices

    def properties(self, page: str, models: Models) -> dict[str, object]:
        """What a page requires beside the shell."""
        corner = self.corners[page]
        refusal = {"refusal": corner.refusal}
        paper = {"printing": corner.printing, "preview": corner.preview, **refusal, "approval": corner.approval}
        required: dict[str, dict[str, object]] = {
            "firstRun": {"vm": models.session, "settings": self.settings, **refusal},
            "openShift": {"vm": self.open_shift, **refusal},
            "pay": {"vm": self.pay, "basket": models.selling.parts.basket, **refusal},
            "done": {"vm": self.done, **paper},
            "pastSales": {"vm": self.past_sales, "refund": self.refund, **paper},
            "cash": {"vm": self.cash},
            "report": {"vm": self.report, "asking": corner.approval},
            "close": {"vm": self.close},
            "sync": {"vm": self.sync, **refusal},
            "settings": {"vm": self.settings, **refusal},
            "devices": {"vm": self.devices, **refusal},
            "question": {"vm": self.questions},
            "scanner": {"vm": self.scanner_doctor, **refusal},
        }
        return required[page]


def make_beside(screen: Screen) -> Beside:
    """Make every view-model of these pages."""
    parts, runner, text, shell = screen.parts, screen.runner, screen.text, screen.shell
    currency = parts.desk.terminal.currency
    corners = {name: _corner(screen, _PAPERS.get(name, "receipt")) for name in _BESIDE_SELLING}
    at = corners.__getitem__
    refund = RefundViewModel(
        parts.past, runner, at("pastSales").acting, at("pastSales").approval, text, at("pastSales").refusal,
        parts.cards, screen,
    )  # fmt: skip
    view = SyncView(parts.ledger.journal, parts.ledger.outbox)
    closing = ClosingView(parts.desk, parts.shifts, parts.ledger.shelf, parts.effects, view)
    cards = CardViewModel(parts.cards, runner, lambda: parts.effects.run_slips(), at("pay").refusal, screen)
    fiscal = FiscalViewModel(parts.fiscal, runner, screen)
    return Beside(
        open_shift=OpenShiftViewModel(parts.shifts, runner, shell, text, currency, at("openShift").refusal, screen),
        cards=cards,
        pay=PayViewModel(parts.pay, runner, text, shell, at("pay").refusal, currency, cards, fiscal, screen),
        done=DoneViewModel(
            parts.past,
            at("done").acting,
            screen.writer,
            text,
            shell,
            at("done").refusal,
            at("done").printing,
            at("done").preview,
            screen,
        ),
        past_sales=PastSalesViewModel(
            parts.past,
            parts.desk,
            runner,
            at("pastSales").acting,
            screen.writer,
            text,
            shell,
            at("pastSales").refusal,
            refund,
            at("pastSales").printing,
            at("pastSales").preview,
            screen,
        ),
        refund=refund,
        cash=CashViewModel(
            parts.shifts,
            runner,
            at("cash").acting,
            text,
            currency,
            CashParts(at("cash").refusal, at("cash").approval, at("cash").printing),
            screen,
        ),
        report=ReportViewModel(
            parts.shifts,
            runner,
            at("report").acting,
            text,
            screen.writer,
            at("report").refusal,
            at("report").printing,
            screen,
            FiscalDayViewModel(parts.fiscal_days, runner, screen),
        ),
        close=CloseViewModel(
            CloseTools(parts.shifts, closing, runner, at("close").acting, parts.clock, text, screen.writer, currency),
            shell,
            ClosePanels(
                at("close").refusal,
                at("close").approval,
                at("close").printing,
                CardDayViewModel(parts.cards, runner, lambda: parts.effects.run_slips(), screen),
                FiscalDayViewModel(parts.fiscal_days, runner, screen),
            ),
            screen,
        ),
        sync=SyncViewModel(
            SyncTools(view, runner, parts.clock, text, currency, _checker(screen), _pairer(screen)), screen
        ),
        settings=_settings(screen, at("settings")),
        questions=_questions(screen, at("question")),
        scanner_doctor=ScannerDoctorViewModel(parts.settings.data, parent=screen),
        corners=corners,
    )


def _questions(screen: Screen, corner: Corner) -> QuestionsViewModel:
    return QuestionsViewModel(
        screen.parts.questions,
        screen.runner,
        corner.acting,
        screen.text,
        screen.shell,
        corner.refusal,
        corner.approval,
        screen,
    )


def _corner(screen: Screen, paper: str) -> Corner:
    approval = ApprovalViewModel(screen.parts.desk, screen.runner, screen)
    return Corner(
        RefusalViewModel(screen),
        approval,
        PrintingViewModel(screen.parts.effects, screen.runner, screen, paper=paper),
        ReceiptPreviewViewModel(screen),
        Acting(screen.runner, approval),
    )


def _settings(screen: Screen, corner: Corner) -> SettingsViewModel:
    parts = screen.parts
    terminal = parts.desk.terminal
    switches = Switches(
        language=lambda _: screen.hooks.rebuild(),
        scheme=lambda scheme: setattr(screen.theme, "scheme", scheme),
        text_size=lambda size: setattr(screen.theme, "fontScale", size),
        chosen={
            "language": screen.look.language,
            "scheme": screen.look.scheme,
            "text_size": str(screen.look.text_size),
        },
    )
    about = About(f"{terminal.shop}, {terminal.name}", terminal.id, str(parts.settings.data))
    staff = StaffViewModel(parts.desk, screen.runner, corner.acting, corner.approval, screen)
    devices = DevicesViewModel(parts.care, parts.outfit.printer, screen.runner, screen.text, parts.clock, screen)
    ledger = parts.ledger
    return SettingsViewModel(ledger.settings, ledger.outbox, screen.runner, switches, about, staff, devices, screen)


def _checker(screen: Screen) -> Callable[[], Verdict]:
    return lambda: verify_directory(screen.parts.settings.data)


def _pairer(screen: Screen) -> Callable[[str, str], bool]:
    def pair(url: str, code: str) -> bool:
        check_url("backend.url", url)
        screen.parts.enrol(url, code)
        screen.hooks.begin_sync()
        return False

    return pair
