"""The pickup board of a terminal with a screen for its staff: a till's or a tablet's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.codes.results import ScanRules
from app.main.parts import TillParts
from app.ports.runner import Runner
from app.services.board import BoardService
from app.services.goods_scan import GoodsScan
from app.services.parcels import ParcelLabels
from app.ui.format import Format
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.board_vm import BoardTools, BoardViewModel
from app.ui.viewmodels.order_work import OrderWork
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.wire.order_view import OrderView


def make_board(
    parts: TillParts, runner: Runner, text: Format, parent: QObject, refusal: RefusalViewModel | None = None
) -> BoardViewModel:
    """The board with all its pages; `refusal` is where it shows what cannot be done, its own when none is given."""
    orders, settings = parts.store_orders, parts.settings

    def known(shown: str) -> Sequence[OrderView]:
        found = orders.pickup.look(shown)
        return tuple(part for part in (found.parts if found else ()) if isinstance(part, OrderView))

    service = BoardService(parts.desk, orders.gateway, orders.book, parts.ids, known)
    approval = ApprovalViewModel(parts.desk, runner, parent)
    work = OrderWork(service, runner, refusal or RefusalViewModel(parent), approval, parent)
    goods = GoodsScan(parts.desk, parts.catalogue, ScanRules(rcn=settings.rcn, upc_e=settings.upc_e))
    labels = ParcelLabels(parts.outfit.labels, parts.ids, parts.desk.terminal.shop)
    return BoardViewModel(BoardTools(work, parts.desk, goods, labels, parts.clock, text), parent)
