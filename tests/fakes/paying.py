"""A till with its payment, done and receipts screens, wired as the application wires them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.devices.payment import NoTerminal
from app.ports.devices import CardTerminal
from app.ports.fiscal import FiscalPrinter
from app.ports.runner import Runner
from app.services.effects import EffectService
from app.services.fiscal import FiscalService
from app.services.fiscal_book import FiscalBook
from app.services.past_sales import PastSales
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.basket_vm import BasketViewModel
from app.ui.viewmodels.card_vm import CardViewModel
from app.ui.viewmodels.done_vm import DoneViewModel
from app.ui.viewmodels.fiscal_vm import FiscalViewModel
from app.ui.viewmodels.past_sales_vm import PastSalesViewModel
from app.ui.viewmodels.pay_vm import PayViewModel
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.viewmodels.questions_vm import QuestionsViewModel
from app.ui.viewmodels.receipt_preview_vm import ReceiptPreviewViewModel
from app.ui.viewmodels.refund_vm import RefundViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from tests.fakes.cards import Cards, cards_of
from tests.fakes.paper import FakeDrawer, FakePrinter
from tests.fakes.till import Till, make_till


@dataclass
class PayScreens:
    """One till and the view-models of its payment, done and receipts pages."""

    keeper: QObject
    till: Till
    past: PastSales
    effects: EffectService
    printer: FakePrinter
    drawer: FakeDrawer
    shell: ShellViewModel
    refusal: RefusalViewModel
    approval: ApprovalViewModel
    basket: BasketViewModel
    pay: PayViewModel
    cards: CardViewModel
    fiscal: FiscalViewModel
    questions: QuestionsViewModel
    wired: Cards
    done: DoneViewModel
    printing: PrintingViewModel
    preview: ReceiptPreviewViewModel
    refund: RefundViewModel
    receipts: PastSalesViewModel

    def properties(self, page: str) -> dict[str, QObject]:
        """What a page requires."""
        shared = {"shell": self.shell, "refusal": self.refusal}
        papers = {"printing": self.printing, "preview": self.preview, "approval": self.approval}
        return {
            "PayPage.qml": {"vm": self.pay, "basket": self.basket} | shared,
            "QuestionPage.qml": {"vm": self.questions, "shell": self.shell},
            "DonePage.qml": {"vm": self.done} | papers | shared,
            "PastSalesPage.qml": {"vm": self.receipts, "refund": self.refund} | papers | shared,
        }[page]

    def refresh(self) -> None:
        """Show the basket as it is now, as the sell page does."""
        self.basket.show(self.till.sell.state())

    def sell(self, *skus: str) -> None:
        """Put goods into the basket."""
        for sku in skus:
            self.till.sell.add_sku(sku)
        self.refresh()

    def close(self) -> None:
        """Let go of the till's files."""
        self.till.close()


def make_pay_screens(
    directory: Path,
    runner: Runner | None = None,
    language: str = "en",
    terminal: CardTerminal | None = None,
    printers: Sequence[FiscalPrinter] = (),
) -> PayScreens:
    """Wire everything over a real ledger in a directory."""
    till = make_till(directory, runner)
    text = Format(language)
    currency = till.desk.terminal.currency
    writer = Writer(text, till.desk.terminal.shop)
    printer, drawer = FakePrinter(), FakeDrawer()
    ledger = till.ledger
    effects = EffectService(ledger.intents, ledger.journal, writer, printer, drawer, till.clock, lambda job: job())
    wired = cards_of(till, terminal or NoTerminal())
    past = wired.past
    # QML owns what has no parent, and would take it along when a page closes.
    keeper = QObject()
    shell = ShellViewModel(till.desk, till.clock, text, keeper)
    shell.go("sell")
    refusal = RefusalViewModel(keeper)
    approval = ApprovalViewModel(till.desk, till.runner, keeper)
    acting = Acting(till.runner, approval)
    printing = PrintingViewModel(effects, till.runner, keeper)
    preview = ReceiptPreviewViewModel(keeper)
    cards = CardViewModel(wired.service, till.runner, effects.run_slips, refusal, keeper)
    book = FiscalBook(till.desk, ledger.journal, ledger.intents, till.ids)
    receipts_of = FiscalService(till.desk, till.pay, book, wired.questions, printers, lambda job: job())
    fiscal = FiscalViewModel(receipts_of, till.runner, keeper)
    pay = PayViewModel(till.pay, till.runner, text, shell, refusal, currency, cards, fiscal, keeper)
    questions = QuestionsViewModel(wired.questions, till.runner, acting, text, shell, refusal, approval, keeper)
    done = DoneViewModel(past, acting, writer, text, shell, refusal, printing, preview, keeper)
    refund = RefundViewModel(past, till.runner, acting, approval, text, refusal, wired.service, keeper)
    receipts = PastSalesViewModel(
        past, till.desk, till.runner, acting, writer, text, shell, refusal, refund, printing, preview, keeper
    )
    basket = BasketViewModel(till.sell.state(), text, keeper)
    screens = PayScreens(
        keeper,
        till,
        past,
        effects,
        printer,
        drawer,
        shell,
        refusal,
        approval,
        basket,
        pay,
        cards,
        fiscal,
        questions,
        wired,
        done,
        printing,
        preview,
        refund,
        receipts,
    )
    pay.finished.connect(done.show)
    pay.finished.connect(lambda _: screens.refresh())
    return screens
