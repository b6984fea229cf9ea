"""The orders' port over the network: each call ends in an answer, a refusal, or after its budget in not knowing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.refusals import Outage, Refusal
from app.ports.backend_link import LinkError
from app.ports.orders import BUDGET_SECONDS, UNREACHABLE
from app.wire.kiosk_asks import PhoneCodeTyped, PhoneCodeWanted, SurveyAnswer
from app.wire.order_act import OrderAct
from app.wire.order_answers import OrderEvent, OrderPayment, PaidSoFar, Preview
from app.wire.order_view import LocatedOrder, OrderView
from app.wire.problem import Problem
from app.wire.store_task import RaisedTask, StoreTask, TaskStep

if TYPE_CHECKING:
    from app.remote.orders import OrderCalls  # HTTP is loaded by what synchronises, not by every start

T = TypeVar("T")

Submit = Callable[[Coroutine[Any, Any, Any]], "Future[Any]"]
_DECIDED = frozenset({400, 403, 404, 409, 410, 422})
_WAIT = "CODE-WAIT"
_CUT_SECONDS = 15.0  # after a call that nobody answered in time, the next ones wait less for so long
_LOOK_IF_CUT_SECONDS = 0.2
_ACT_IF_CUT_SECONDS = 1.0


class RemoteOrders:
    """Implements the `OrderGateway` port. Until it is connected, and after, nobody can be reached."""

    def __init__(self, budget_seconds: float = BUDGET_SECONDS, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.budget_seconds = budget_seconds
        self._monotonic = monotonic
        self._cut_until = 0.0
        self._lock = threading.Lock()
        self._line: tuple[Submit, OrderCalls] | None = None

    def connect(self, submit: Submit, calls: OrderCalls) -> None:
        """Ask over these calls; `submit` runs them on their loop."""
        with self._lock:
            self._line = submit, calls

    def disconnect(self) -> None:
        """Ask no more."""
        with self._lock:
            self._line = None

    def locate(self, scanned: str) -> LocatedOrder:
        return self.ask(lambda calls: calls.locate(scanned), _LOOK_IF_CUT_SECONDS)

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        return self.ask(lambda calls: calls.act(fulfilment, asked))

    def preview(self, fulfilment: str, asked: OrderAct) -> Preview:
        return self.ask(lambda calls: calls.preview(fulfilment, asked))

    def pay(self, fulfilment: str, payment: OrderPayment) -> PaidSoFar:
        return self.ask(lambda calls: calls.pay(fulfilment, payment))

    def history(self, order: str) -> Sequence[OrderEvent]:
        return self.ask(lambda calls: calls.history(order))

    def raise_task(self, task: RaisedTask) -> StoreTask:
        return self.ask(lambda calls: calls.raise_task(task))

    def accept_task(self, task: str, step: TaskStep) -> StoreTask:
        return self.ask(lambda calls: calls.accept_task(task, step))

    def end_task(self, task: str, step: TaskStep) -> StoreTask:
        return self.ask(lambda calls: calls.end_task(task, step))

    def send_phone_code(self, request: str, phone: str) -> None:
        self.ask(lambda calls: calls.send_phone_code(PhoneCodeWanted(request, phone)))

    def check_phone_code(self, request: str, code: str) -> LocatedOrder:
        return self.ask(lambda calls: calls.check_phone_code(request, PhoneCodeTyped(code)))

    def answer_survey(self, fulfilment: str, answer: str, score: int) -> None:
        self.ask(lambda calls: calls.answer_survey(fulfilment, SurveyAnswer(answer, score)))

    def ask(self, call: Callable[[OrderCalls], Coroutine[Any, Any, T]], if_cut: float = _ACT_IF_CUT_SECONDS) -> T:
        """The answer to a call, waited for `if_cut` seconds while the line seems cut. Raises as the port does."""
        with self._lock:
            if self._line is None:
                raise Outage(UNREACHABLE, "not connected")
            submit, calls = self._line
            asking: Future[T] = submit(call(calls))
        seems_cut = self._monotonic() < self._cut_until
        try:
            answer = asking.result(min(if_cut, self.budget_seconds) if seems_cut else self.budget_seconds)
        except TimeoutError:
            asking.cancel()
            self._cut_until = self._monotonic() + _CUT_SECONDS
            raise Outage(UNREACHABLE, "no answer in time") from None
        except CancelledError:
            raise Outage(UNREACHABLE, "the line is taken down") from None
        except LinkError as error:
            if error.problem is not None and _is_decided(error.problem):
                raise Refusal(error.problem.code, **error.problem.facts) from error
            raise Outage(UNREACHABLE, str(error)) from error
        self._cut_until = 0.0
        return answer


def _is_decided(problem: Problem) -> bool:
    """Whether the backend has decided against it; what concerns the line or the signature decides nothing."""
    if problem.code == _WAIT:
        return True
    return problem.status in _DECIDED and not problem.code.startswith(("AUTH-", "PROTO-"))
