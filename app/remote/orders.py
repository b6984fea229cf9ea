"""What a terminal asks of the backend about its store's orders, tasks and passes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import quote

from app.domain.order_code import read_code
from app.remote.answers import read_with
from app.remote.client import BackendClient
from app.wire import fields
from app.wire.kiosk_asks import MoveHere, OwnerAsked, PhoneCodeTyped, PhoneCodeWanted, SurveyAnswer
from app.wire.order_act import OrderAct
from app.wire.order_answers import OrderEvent, OrderPayment, PaidSoFar, Preview, events_in
from app.wire.order_page import MOST, OrderPage, PassKey, TaskPage, keys_in
from app.wire.order_view import LocatedOrder, OrderView
from app.wire.store_task import RaisedTask, StoreTask, TaskStep

T = TypeVar("T")


class OrderCalls:
    """Asks over a client, on its loop. Every method raises LinkError."""

    def __init__(self, client: BackendClient) -> None:
        self._client = client
        self._base = f"/v1/terminals/{client.terminal}"

    async def orders(self, cursor: str, *, open_only: bool = False) -> OrderPage:
        """Fulfilments that changed after a cursor; `open_only` leaves out those that ended."""
        query = f"since={cursor or 0}&limit={MOST}{'&open=1' if open_only else ''}"
        return await self._get(f"orders?{query}", OrderPage.from_json)

    async def tasks(self, cursor: str) -> TaskPage:
        """Tasks that changed after a cursor."""
        return await self._get(f"tasks?since={cursor or 0}", TaskPage.from_json)

    async def pass_keys(self) -> tuple[PassKey, ...]:
        """The keys that passes are checked with."""
        return await self._get("pass-keys", keys_in)

    async def locate(self, scanned: str) -> LocatedOrder:
        """The order of a scanned pass or a typed code."""
        code = read_code(scanned)
        if code is not None:
            return await self._get(f"orders/codes/{code}", LocatedOrder.from_json)
        return await self._post("passes", {"code": scanned}, LocatedOrder.from_json)

    async def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        """Do something to a fulfilment."""
        return await self._post(f"orders/{_one(fulfilment)}/acts", asked.as_json(), OrderView.from_json)

    async def preview(self, fulfilment: str, asked: OrderAct) -> Preview:
        """What an act would do."""
        return await self._post(f"orders/{_one(fulfilment)}/preview", asked.as_json(), Preview.from_json)

    async def pay(self, fulfilment: str, payment: OrderPayment) -> PaidSoFar:
        """Record a payment."""
        return await self._post(f"orders/{_one(fulfilment)}/payments", payment.as_json(), PaidSoFar.from_json)

    async def history(self, order: str) -> tuple[OrderEvent, ...]:
        """What happened to an order."""
        return await self._get(f"orders/{_one(order)}/history", events_in)

    async def raise_task(self, task: RaisedTask) -> StoreTask:
        """Call somebody."""
        return await self._post("tasks", task.as_json(), StoreTask.from_json)

    async def accept_task(self, task: str, step: TaskStep) -> StoreTask:
        """Somebody sees to a task."""
        return await self._post(f"tasks/{_one(task)}/accept", step.as_json(), StoreTask.from_json)

    async def end_task(self, task: str, step: TaskStep) -> StoreTask:
        """A task is done."""
        return await self._post(f"tasks/{_one(task)}/done", step.as_json(), StoreTask.from_json)

    async def send_phone_code(self, asked: PhoneCodeWanted) -> None:
        """Have a one-time code sent."""
        await self._post("phone-codes", asked.as_json(), lambda _: None)

    async def check_phone_code(self, request: str, typed: PhoneCodeTyped) -> LocatedOrder:
        """The orders of a telephone."""
        return await self._post(f"phone-codes/{_one(request)}", typed.as_json(), LocatedOrder.from_json)

    async def answer_survey(self, fulfilment: str, answer: SurveyAnswer) -> None:
        """What a customer says of the pickup."""
        await self._post(f"orders/{_one(fulfilment)}/survey", answer.as_json(), lambda _: None)

    async def ask_owner(self, fulfilment: str, question: str) -> OwnerAsked:
        """Ask an order's owner whether somebody may collect it."""
        target = f"orders/{_one(fulfilment)}/questions"
        return await self._post(target, {"id": question}, OwnerAsked.from_json)

    async def owner_answer(self, fulfilment: str, question: str) -> OwnerAsked:
        """What the owner said."""
        return await self._get(f"orders/{_one(fulfilment)}/questions/{_one(question)}", OwnerAsked.from_json)

    async def move_here(self, asked: MoveHere) -> LocatedOrder:
        """Give an order away here that waits in another store."""
        return await self._post("orders/moves", asked.as_json(), LocatedOrder.from_json)

    async def send_pass_again(self, shown: str) -> None:
        """Send who ordered the newest pass once more."""
        await self._post("passes/again", {"shown": shown}, lambda _: None)

    async def _get(self, what: str, read: Callable[[Any], T]) -> T:
        return read_with(read, await self._client.ask("GET", f"{self._base}/{what}", b""))

    async def _post(self, what: str, message: fields.Message, read: Callable[[Any], T]) -> T:
        return read_with(read, await self._client.ask("POST", f"{self._base}/{what}", fields.encode(message)))


def _one(part: str) -> str:
    """A part of an address; nothing that is in it leads elsewhere."""
    return quote(part, safe="")
