"""The view-models of a kiosk, wired by hand over a terminal's parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.receipt import Document
from app.domain.refusals import Outage
from app.main.parts import TillParts
from app.ports.devices import EffectOutcome, EffectState
from app.ports.runner import Runner
from app.services.kiosk_doors import DoorService
from app.services.kiosk_returns import KioskReturns
from app.services.kiosk_wishes import KioskWishes
from app.services.pickup_handover import Handover
from app.services.pickup_paying import PickupPaying
from app.ui.format import Format
from app.ui.pickup_slip import pickup_slip, slip_text
from app.ui.test_page import test_page
from app.ui.viewmodels.kiosk_branch_vm import KioskBranchViewModel
from app.ui.viewmodels.kiosk_collect_vm import LOCKER, CollectTools, KioskCollectViewModel
from app.ui.viewmodels.kiosk_done_vm import KioskDoneViewModel
from app.ui.viewmodels.kiosk_door import KioskDoor
from app.ui.viewmodels.kiosk_goods import KioskGoods
from app.ui.viewmodels.kiosk_health_vm import KioskHealthViewModel
from app.ui.viewmodels.kiosk_help_vm import KioskHelpViewModel
from app.ui.viewmodels.kiosk_identify_vm import KioskIdentifyViewModel
from app.ui.viewmodels.kiosk_lines_vm import KioskLinesViewModel, LinesTools
from app.ui.viewmodels.kiosk_out_vm import KioskOutViewModel
from app.ui.viewmodels.kiosk_pay_vm import KioskPayViewModel, PayTools
from app.ui.viewmodels.kiosk_pickup import KioskPickup
from app.ui.viewmodels.kiosk_proof_vm import KioskProofViewModel
from app.ui.viewmodels.kiosk_staff_vm import KioskStaffViewModel, StaffTools
from app.ui.viewmodels.kiosk_vm import KioskTools, KioskViewModel


class KioskModels:
    """Made once; they live as long as `parent`. `leave` ends the program, for staff."""

    def __init__(
        self,
        parts: TillParts,
        runner: Runner,
        text: Format,
        parent: QObject,
        *,
        leave: Callable[[], None],
        speaks: bool = False,
        moves: bool = True,
    ) -> None:
        self._parts = parts
        settings, outfit, orders = parts.settings.kiosk, parts.outfit, parts.store_orders
        self.pickup = KioskPickup(orders.pickup, runner, parent)
        tools = KioskTools(parts.desk.terminal.shop, settings, parts.clock, speaks, moves)
        self.kiosk = kiosk = KioskViewModel(tools, self.pickup, text, parent)
        self.goods = KioskGoods(parts.catalogue, runner, parent)
        self.health = KioskHealthViewModel(kiosk, parent)
        self.identify = KioskIdentifyViewModel(kiosk, parent)
        wishes = KioskWishes(orders.pickup, orders.asks, parts.ids)
        self.branch = KioskBranchViewModel(kiosk, wishes, self.goods.looks, parent)
        self.proof = KioskProofViewModel(kiosk, self.branch, wishes, parent)
        paying = PickupPaying(parts.orders, outfit.terminal, orders.gateway, parts.db.call, parts.desk.terminal.id)
        self.pay = KioskPayViewModel(kiosk, self.branch, PayTools(wishes, paying), parent)
        self.doors = DoorService(outfit.lockers, parts.ledger.intents, parts.db.call, parts.clock, parts.ids)
        door = KioskDoor(self.doors, runner, parts.clock, parent) if settings.release == LOCKER else None
        self.collect = KioskCollectViewModel(kiosk, CollectTools(door, self.goods.looks), parent)
        returns = KioskReturns(orders.pickup, parts.desk, parts.ledger.journal, outfit.labels, parts.ids, parts.db.call)
        self.lines = KioskLinesViewModel(kiosk, LinesTools(returns), parent)
        self.done = KioskDoneViewModel(kiosk, self.health, self._print, self._slip_text, parent)
        self.help = KioskHelpViewModel(kiosk, parent)
        self.out = KioskOutViewModel(kiosk, self.health, parts.desk.terminal.code, parent)
        self.staff = KioskStaffViewModel(kiosk, self.proof, self._staff_tools(leave), parent)
        self.pickup.found.connect(self.goods.look_at)
        kiosk.cleared.connect(lambda _: self.goods.forget())
        self.goods.changed.connect(self.collect.changed)
        self.goods.changed.connect(self.branch.changed)

    def _staff_tools(self, leave: Callable[[], None]) -> StaffTools:
        outfit = self._parts.outfit
        lockers = outfit.lockers if outfit.lockers.present else None
        return StaffTools(
            self._parts.desk,
            leave,
            (lambda: tuple(sorted(self.doors.names()))) if lockers else None,
            self._open_for_staff if lockers else None,
            self._print_test,
        )

    def _open_for_staff(self, door: str) -> EffectOutcome:
        ending = self.doors.open(door, self._parts.ids.new())
        return EffectOutcome(ending.state, ending.code)

    def _print_test(self) -> EffectOutcome:
        page = test_page(self._parts.desk.terminal.shop, self.kiosk.text)
        return self._parts.outfit.printer.print(self._parts.ids.new(), page)

    def _print(self, handover: Handover) -> None:
        outcome = self._parts.outfit.printer.print(self._parts.ids.new(), self._slip(handover))
        if outcome.state is not EffectState.DONE:
            raise Outage(outcome.code, "the slip was not printed")

    def _slip_text(self, handover: Handover) -> str:
        return slip_text(self._slip(handover))

    def _slip(self, handover: Handover) -> Document:
        parts = self._parts
        return pickup_slip(handover.collected, parts.desk.terminal.shop, self.kiosk.text, parts.clock.now())
