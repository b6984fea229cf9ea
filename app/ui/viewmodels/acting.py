"""How a view-model acts: on the store's lane or the orders', with approval asked for when the rules want one."""

from collections.abc import Callable
from typing import Any, TypeVar

from app.domain.permissions import Approval
from app.domain.refusals import Refusal
from app.ports.runner import Runner
from app.ui.viewmodels.approval_vm import ApprovalViewModel

T = TypeVar("T")
Lane = Callable[[Callable[[], Any], Callable[[Any], Any], Callable[[Exception], Any]], None]


class Acting:
    """Runs acts that may need approval. `act` is called again with the approval once a colleague has given it."""

    def __init__(self, runner: Runner, approvals: ApprovalViewModel, lane: Lane | None = None) -> None:
        self._lane = lane or runner.db
        self._approvals = approvals

    def run(
        self, act: Callable[[Approval | None], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do it; on `RIGHTS-APPROVAL` open the approval panel instead of failing."""

        def refused(problem: Exception) -> None:
            if isinstance(problem, Refusal) and problem.code == "RIGHTS-APPROVAL":
                self._approvals.ask(problem, lambda approval: self._again(act, approval, done, failed))
            else:
                failed(problem)

        self._lane(lambda: act(None), done, refused)

    def _again(
        self,
        act: Callable[[Approval | None], T],
        approval: Approval,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._lane(lambda: act(approval), done, failed)
