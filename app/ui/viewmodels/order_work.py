"""How the pages of the board work on orders: on their lane, with approval where one is needed, told when too late."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.permissions import Approval
from app.domain.refusals import Outage, Refusal
from app.ports.runner import Runner
from app.services.board import BoardService
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.wire.order_view import OrderView

T = TypeVar("T")
_READ_AGAIN = ("ORDER-VERSION", "ORDER-NOT-NOW", "ORDER-COLLECTED", "ORDER-LOCKED", "ORDER-UNDO", "ORDER-NOTHING")


class OrderWork(QObject):
    """Runs acts on orders one after the other. `changed` carries an order as it is now, `noted` that any may be new."""

    changed = Signal(object)
    noted = Signal()
    sounded = Signal(str)
    busyChanged = Signal()

    def __init__(
        self,
        service: BoardService,
        runner: Runner,
        refusal: RefusalViewModel,
        approvals: ApprovalViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.service = service
        self.runner = runner
        self.refusal = refusal
        self.approvals = approvals
        self._acting = Acting(runner, approvals, runner.orders)
        self._under_way = 0

    @property
    def busy(self) -> bool:
        """Whether something was asked for and has not ended: nothing else is asked for on the same order."""
        return self._under_way > 0

    def do(
        self,
        view: OrderView,
        act: Callable[[Approval | None], OrderView],
        done: Callable[[OrderView], None],
        otherwise: Callable[[Exception], bool] = lambda _: False,
    ) -> None:
        """Act on an order; when somebody was faster it is read again and shown as it is.

        `otherwise` may find another way than to say what cannot be done.
        """

        def ended(after: OrderView) -> None:
            self._count(-1)
            self.changed.emit(after)
            done(after)
            self.noted.emit()

        def failed(problem: Exception) -> None:
            self._count(-1)
            if not otherwise(problem):
                self.fail(problem, view)

        self._count(1)
        self._acting.run(act, ended, failed)

    def ask(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Ask for something that changes no order."""

        def ended(found: T) -> None:
            self._count(-1)
            done(found)

        def failed(problem: Exception) -> None:
            self._count(-1)
            self.fail(problem)

        self._count(1)
        self.runner.orders(job, ended, failed)

    def fail(self, problem: Exception, view: OrderView | None = None) -> None:
        """Show what cannot be done; an order that changed under somebody's hands is read again."""
        self.refusal.show(problem)
        self.sounded.emit("refused")
        if view is not None and isinstance(problem, Refusal) and problem.code in _READ_AGAIN:
            self.runner.orders(lambda: self.service.look_again(view), self._read, self._unread)

    def _read(self, view: OrderView) -> None:
        self.changed.emit(view)
        self.noted.emit()

    def _unread(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem

    def _count(self, by: int) -> None:
        self._under_way += by
        self.busyChanged.emit()
