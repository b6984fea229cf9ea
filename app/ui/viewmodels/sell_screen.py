"""Makes the sell page's view-models and names them as the page's properties."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject

from app.ports.catalogue import Catalogue
from app.ports.clock import Clock
from app.ports.runner import Runner
from app.ports.scale import Scale
from app.services.desk import Desk
from app.services.scan import ScanService
from app.services.sell import SellService
from app.ui.format import Format
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.basket_vm import BasketViewModel
from app.ui.viewmodels.choice_vm import ChoiceViewModel
from app.ui.viewmodels.discount_vm import DiscountViewModel, decimal_mark
from app.ui.viewmodels.entry_vm import EntryViewModel
from app.ui.viewmodels.panels import SellParts
from app.ui.viewmodels.parked_vm import ParkedViewModel
from app.ui.viewmodels.price_vm import PriceViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.scale_vm import ScaleViewModel
from app.ui.viewmodels.search_vm import SearchViewModel
from app.ui.viewmodels.sell_vm import SellViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.viewmodels.tiles_vm import TilesViewModel


@dataclass(frozen=True, slots=True)
class SellScreen:
    """The sell page's view-models; whoever makes them keeps them."""

    sell: SellViewModel
    parts: SellParts

    def properties(self, shell: ShellViewModel) -> dict[str, QObject]:
        """The page's required properties."""
        return {"vm": self.sell, "shell": shell} | {f.name: getattr(self.parts, f.name) for f in fields(self.parts)}


def make_sell_screen(
    sell: SellService,
    scan: ScanService,
    catalogue: Catalogue,
    desk: Desk,
    runner: Runner,
    clock: Clock,
    text: Format,
    parent: QObject | None = None,
    *,
    scale: Scale,
) -> SellScreen:
    """Wire the sell page's view-models over the services; `sell` is asked once for the basket at the counter."""
    currency = desk.terminal.currency
    approval = ApprovalViewModel(desk, runner, parent)
    parts = SellParts(
        basket=BasketViewModel(sell.state(), text, parent),
        search=SearchViewModel(catalogue, clock, runner, text, parent),
        tiles=TilesViewModel(catalogue, currency, runner, text, parent),
        entry=EntryViewModel(decimal_mark(text), ScaleViewModel(scale, runner, text, parent), parent),
        choice=ChoiceViewModel(parent),
        discount=DiscountViewModel(text, currency, parent),
        parked=ParkedViewModel(sell, clock, runner, text, parent),
        price=PriceViewModel(sell, scan, catalogue, clock, runner, text, parent),
        refusal=RefusalViewModel(parent),
        approval=approval,
    )
    acting = Acting(runner, approval)
    return SellScreen(SellViewModel(sell, scan, catalogue, desk, runner, acting, text, parts, parent), parts)
