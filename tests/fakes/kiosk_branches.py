"""A kiosk without a screen over a store's fake orders: its steps, its pickup and the pages beside the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from PySide6.QtCore import QObject

from app.config import KioskSettings
from app.domain.kiosk_steps import Event, Step
from app.domain.parcel_label import ParcelLabel
from app.domain.pickup_finding import Case, Policy
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from app.services.kiosk_returns import KioskReturns
from app.services.kiosk_wishes import KioskWishes
from app.services.order_acting import Acting
from app.services.pickup import PickupService
from app.services.pickup_finder import PickupFinder
from app.services.pickup_handover import CollectBook
from app.services.pickup_limits import PickupLimits
from app.services.pickup_paying import PickupPaying
from app.ui.format import Format
from app.ui.viewmodels.kiosk_branch_vm import KioskBranchViewModel
from app.ui.viewmodels.kiosk_health_vm import KioskHealthViewModel
from app.ui.viewmodels.kiosk_help_vm import KioskHelpViewModel
from app.ui.viewmodels.kiosk_lines_vm import KioskLinesViewModel, LinesTools
from app.ui.viewmodels.kiosk_out_vm import KioskOutViewModel
from app.ui.viewmodels.kiosk_pay_vm import KioskPayViewModel, PayTools
from app.ui.viewmodels.kiosk_pickup import KioskPickup
from app.ui.viewmodels.kiosk_proof_vm import KioskProofViewModel
from app.ui.viewmodels.kiosk_staff_vm import KioskStaffViewModel, StaffTools
from app.ui.viewmodels.kiosk_vm import KioskTools, KioskViewModel
from app.wire.kiosk_asks import OwnerAnswer, OwnerAsked
from tests.fakes.cards import Cards, FakeTerminal, cards_of
from tests.fakes.orders import FakeBook, FakeOrders, show
from tests.fakes.runner import InlineRunner, SlowCustomer
from tests.fakes.till import Till

T = TypeVar("T")
PHONE = "600100200"


@dataclass
class FakeAsks:
    """Implements the `KioskAsks` port: notes what it was asked, answers as it was told."""

    orders: FakeOrders
    moved: list[tuple[str, str]] = field(default_factory=list)
    sent_again: list[str] = field(default_factory=list)
    owners: list[str] = field(default_factory=list)
    answer: OwnerAnswer = OwnerAnswer.WAITING

    def send_order_code(self, request: str, order: str) -> None:
        self.orders.phones[order] = (order,)
        self.orders.ask_phone(request, order)

    def ask_owner(self, request: str, fulfilment: str) -> OwnerAsked:
        self.owners.append(fulfilment)
        return self._asked(request)

    def owner_answer(self, request: str, fulfilment: str) -> OwnerAsked:
        assert fulfilment in self.owners
        return self._asked(request)

    def move_here(self, request: str, scanned: str) -> None:
        self.moved.append((request, scanned))

    def send_again(self, scanned: str) -> None:
        self.sent_again.append(scanned)

    def _asked(self, request: str) -> OwnerAsked:
        return OwnerAsked(request, self.answer, self.orders.clock.now().isoformat())


@dataclass
class Branches:
    """A kiosk and everything it was made of."""

    till: Till
    orders: FakeOrders
    book: FakeBook
    asks: FakeAsks
    service: PickupService
    kiosk: KioskViewModel
    branch: KioskBranchViewModel
    proof: KioskProofViewModel
    pay: KioskPayViewModel
    lines: KioskLinesViewModel
    help: KioskHelpViewModel
    out: KioskOutViewModel
    staff: KioskStaffViewModel
    labels: FakeLabels
    left: list[str]
    keeper: QObject
    terminal: FakeTerminal
    cards: Cards
    runner: SlowCustomer | None = None
    movable: bool = False

    def properties(self) -> tuple[str, dict[str, QObject]]:
        """The page of the step that the kiosk is at, and what it requires."""
        kiosk: dict[str, QObject] = {"kiosk": self.kiosk}
        branch = kiosk | {"branch": self.branch}
        pages = {
            Step.BRANCH: ("BranchPage.qml", branch),
            Step.BALANCE: ("BranchPage.qml", branch),
            Step.DOUBT: ("BranchPage.qml", branch),
            Step.PROOF: ("ProofPage.qml", branch | {"proof": self.proof}),
            Step.PAYING: ("PayingPage.qml", kiosk | {"pay": self.pay}),
            Step.DROP: ("LinesPage.qml", kiosk | {"lines": self.lines}),
            Step.RETURN: ("LinesPage.qml", kiosk | {"lines": self.lines}),
            Step.HELP: ("HelpPage.qml", kiosk | {"help": self.help}),
            Step.OUT: ("OutPage.qml", kiosk | {"out": self.out}),
            Step.STAFF: ("StaffPage.qml", kiosk | {"staff": self.staff}),
        }
        return pages[self.kiosk.at.step]

    def meet(self, case: Case) -> None:
        """A customer comes whose order is of a case, and shows what they have."""
        shown = show(self.orders, self.book, case)
        if case is not Case.DESK_TODAY:
            self.book.pull()
        if self.movable:
            stores = {
                order: tuple(replace(s, movable=True) for s in known) for order, known in self.orders.stores.items()
            }
            self.orders.stores.update(stores)
        if case is Case.SUSPICIOUS:
            for _ in range(4):
                self.service.identify(shown)
        if case is Case.SEVERAL:
            request = self.service.send_phone_code(PHONE)
            self.kiosk.act(Event.SCAN)
            self.kiosk.pickup.show(self.service.by_phone(request, self.orders.phone_code))
            return
        self.kiosk.scan(shown)

    def wait(self, seconds: float) -> None:
        """Time passes, and the kiosk looks at its clock."""
        self.till.clock.advance(seconds)
        self.kiosk.tick()

    def cut_the_line(self) -> None:
        """Nobody answers from now on."""
        self.orders.unreachable = True

    def let_pay(self) -> None:
        """The customer is done at the terminal."""
        if self.runner is not None:
            self.runner.pay()

    def facts_of_customer(self) -> set[str]:
        """The names of people that the pages say."""
        known = self.branch.known()
        return {name.replace("\u00a0", " ") for name in (known.name, known.owner) if name}

    def choices(self) -> list[str]:
        """What the customer may choose, as it is written."""
        return [choice["title"] for choice in self.branch.property("choices")]

    def tasks(self) -> list[str]:
        """What people of the store were called for."""
        return [task.text_code for task in self.orders.tasks.values()]


def make_branches(
    till: Till,
    policy: Policy | None = None,
    terminal: FakeTerminal | None = None,
    slow: bool = False,
    movable: bool = False,
    staff_over: int = 20_000,
    **settings: object,
) -> Branches:
    """Wire a kiosk over new orders; `settings` are the shop's for it."""
    runner = SlowCustomer() if slow else InlineRunner()
    orders = FakeOrders(till.clock)
    book = FakeBook(orders)
    acting = Acting(till.desk, till.ids)
    gateway = orders.at(acting.device)
    limits = PickupLimits(_Kept(), till.clock, _at_once)
    finder = PickupFinder(book, gateway, limits, acting, till.clock, policy or Policy())
    collects = CollectBook(till.ledger.intents, _at_once)
    service = PickupService(finder, gateway, book, collects, acting)
    keeper = QObject()  # an engine deletes what a page was given and nobody else owns
    shop = KioskSettings(**({"place": "Kiosk 1", "phone": "+48 22 555 01 00", "desk": "desk 2"} | settings))  # type: ignore[arg-type]  # fields by name
    kiosk = KioskViewModel(
        KioskTools("Northgate", shop, till.clock),
        KioskPickup(service, runner, keeper),
        Format("en"),
        keeper,
    )
    asks = FakeAsks(orders)
    wishes = KioskWishes(service, asks, till.ids)
    branch = KioskBranchViewModel(kiosk, wishes, parent=keeper)
    proof = KioskProofViewModel(kiosk, branch, wishes, keeper)
    card = terminal or FakeTerminal()
    cards = cards_of(till, card)
    paying = PickupPaying(cards.orders, card, gateway, _at_once, acting.device)
    pay = KioskPayViewModel(kiosk, branch, PayTools(wishes, paying), keeper)
    labels = FakeLabels()
    returns = KioskReturns(service, till.desk, till.ledger.journal, labels, till.ids, _at_once)
    lines = KioskLinesViewModel(kiosk, LinesTools(returns, staff_over), keeper)
    left: list[str] = []
    tools = StaffTools(
        till.desk,
        lambda: left.append("left"),
        lambda: ("1", "2", "3"),
        lambda name: left.append(name) or EffectOutcome(EffectState.DONE),
        lambda: EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT"),
    )
    help_vm = KioskHelpViewModel(kiosk, keeper)
    health = KioskHealthViewModel(kiosk, keeper)
    out = KioskOutViewModel(kiosk, health, "0001-K1", keeper)
    staff = KioskStaffViewModel(kiosk, proof, tools, keeper)
    return Branches(
        till, orders, book, asks, service, kiosk, branch, proof, pay, lines, help_vm, out, staff, labels, left, keeper,
        card, cards, runner if isinstance(runner, SlowCustomer) else None, movable,
    )  # fmt: skip


def _at_once(job: Callable[[], T]) -> T:
    return job()


class FakeLabels:
    """A label printer, or none."""

    def __init__(self) -> None:
        self.present = True
        self.printed: list[ParcelLabel] = []
        self.jobs: list[str] = []

    def print_label(self, job_id: str, label: ParcelLabel) -> EffectOutcome:
        """Keeps the label, and never prints one twice."""
        assert job_id not in self.jobs
        self.jobs.append(job_id)
        self.printed.append(label)
        return EffectOutcome(EffectState.DONE)

    def health(self) -> DeviceHealth:
        """Well."""
        return DeviceHealth("labels", "label_printer", Health.UP)


class _Kept:
    """Settings in memory."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, name: str, default: str = "") -> str:
        return self._values.get(name, default)

    def put(self, name: str, value: str) -> None:
        self._values[name] = value
