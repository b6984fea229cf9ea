"""What the people of a store do to its orders, from the till or the tablet: each act once, by the one signed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.order_command import Substitute
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_line import ShortReason
from app.domain.order_state import Act, State
from app.domain.permissions import Action, Approval
from app.domain.refusals import Outage
from app.ports.clock import Ids
from app.ports.orders import OrderBook, OrderGateway
from app.services.desk import Desk
from app.wire.order_act import OrderAct
from app.wire.order_answers import OrderEvent, Preview
from app.wire.order_view import OrderView
from app.wire.store_task import RaisedTask, StoreTask, TaskKind, TaskState, TaskStep


@dataclass(frozen=True, slots=True)
class Board:
    """What is known of the store's orders and tasks; `as_of` is RFC 3339, empty when nothing was ever heard."""

    orders: tuple[OrderView, ...] = ()
    tasks: tuple[StoreTask, ...] = ()
    as_of: str = ""


class BoardService:
    """Acts on the orders' lane. Every act raises what the gateway raises.

    After an Outage whether it happened is unknown: the same act asked for again goes out under the same id.
    """

    def __init__(
        self,
        desk: Desk,
        gateway: OrderGateway,
        book: OrderBook,
        ids: Ids,
        known: Callable[[str], Sequence[OrderView]] | None = None,
    ) -> None:
        """`known` reads a customer's code by what is known here; without it only typed codes are found then."""
        self._desk = desk
        self._gateway = gateway
        self._book = book
        self._known = known or book.by_code
        self._ids = ids
        self._unsure: dict[str, OrderAct] = {}
        self._own: dict[str, tuple[int, int]] = {}

    def board(self) -> Board:
        """Everything as it was last heard; nothing is asked of the network."""
        return Board(self._book.recent(), self._book.tasks(), self._book.as_of())

    def find(self, shown: str) -> Sequence[OrderView]:
        """The orders of a scanned pass or a typed code; of what is known here when nobody answers.

        Raises Refusal `ORDER-UNKNOWN`, Outage `ORDERS-UNREACHABLE` when nothing is known here either.
        """
        try:
            found = self._gateway.locate(shown).fulfilments
        except Outage:
            known = self._known(shown)
            if not known:
                raise
            return known
        self._book.keep(found)
        return found

    def look_again(self, view: OrderView) -> OrderView:
        """The same fulfilment as it is now, where somebody can say; else as it was last heard."""
        try:
            found = self.find(view.code)
        except Outage:
            found = self._book.of_order(view.fulfilment.order)
        return next((one for one in found if one.fulfilment.id == view.fulfilment.id), view)

    def history(self, view: OrderView) -> Sequence[OrderEvent]:
        """What happened to an order in this store."""
        return self._gateway.history(view.fulfilment.order)

    def pick(self, view: OrderView) -> OrderView:
        """Begin to pick."""
        return self._act(view, Act.PICK)

    def take_over(self, view: OrderView, reason: str) -> OrderView:
        """Go on picking in place of a colleague."""
        return self._act(view, Act.TAKE_OVER, reason=reason)

    def let_go(self, view: OrderView) -> OrderView:
        """Stop picking, or step back from handing over."""
        return self._act(view, Act.LET_GO)

    def tick(self, view: OrderView, line: str, quantity: int) -> OrderView:
        """So many millionths of a line were found."""
        return self._act(view, Act.TICK, quantities={line: quantity})

    def short(self, view: OrderView, line: str, quantity: int, reason: ShortReason) -> OrderView:
        """So many millionths of a line cannot be had."""
        return self._act(view, Act.SHORT, quantities={line: quantity}, short=reason)

    def preview_short(self, view: OrderView, line: str, quantity: int, reason: ShortReason) -> Preview:
        """What the same shortage would do to the stock and to the money."""
        return self._preview(view, Act.SHORT, quantities={line: quantity}, short=reason)

    def substitute(self, view: OrderView, line: str, quantity: int, instead: Substitute) -> OrderView:
        """Give another product for so many millionths of a line; `instead` came from `substitute_of`."""
        return self._act(view, Act.SUBSTITUTE, quantities={line: quantity}, substitute=instead)

    def preview_substitute(self, view: OrderView, line: str, quantity: int, instead: Substitute) -> Preview:
        """What the same substitution would do."""
        return self._preview(view, Act.SUBSTITUTE, quantities={line: quantity}, substitute=instead)

    def substitute_of(self, sku: str, name: str, quantity: int, amount: int) -> Substitute:
        """A product that stands in, under a line id of its own."""
        return Substitute(self._ids.new(), sku, name, quantity, amount)

    def finish(self, view: OrderView) -> OrderView:
        """Picking is over."""
        return self._act(view, Act.FINISH)

    def make_ready(self, view: OrderView, shelf: str) -> OrderView:
        """The goods lie in the bin that was scanned, and wait for the customer."""
        staged = view if view.fulfilment.bin == shelf else self._act(view, Act.STAGE, bin=shelf)
        return self._act(staged, Act.READY, bin=shelf) if _is_staged(staged.fulfilment) else staged

    def move_bin(self, view: OrderView, shelf: str) -> OrderView:
        """The goods lie in another bin now."""
        return self._act(view, Act.STAGE, bin=shelf)

    def hand_over(self, view: OrderView) -> OrderView:
        """Begin to hand over, or go on with it: nobody else may for two minutes."""
        return self._act(view, Act.HAND_OVER)

    def collect(self, view: OrderView, quantities: Mapping[str, int], approval: Approval | None = None) -> OrderView:
        """The goods are the customer's. What is not paid needs somebody who may release it.

        Raises Refusal `RIGHTS-DENIED`, `RIGHTS-APPROVAL`, `ORDER-COLLECTED` with when and where.
        """
        if not view.due:
            return self._act(view, Act.COLLECT, quantities=dict(quantities))
        person = self._desk.allow(Action.RELEASE_UNPAID, view.due, approval)
        by = approval.approver.name if approval else person.name
        return self._act(view, Act.COLLECT, quantities=dict(quantities), approved_by=by)

    def collect_alone(
        self, view: OrderView, quantities: Mapping[str, int], reason: str, approval: Approval | None = None
    ) -> OrderView:
        """The goods are the customer's though nobody could decide: on record as a risk, with a manager's word.

        Raises Refusal `RIGHTS-DENIED`, `RIGHTS-APPROVAL`, `ORDER-COLLECTED` for what was given here before.
        """
        person = self._desk.allow(Action.HAND_OVER_ALONE, view.due, approval)
        by = approval.approver.name if approval else person.name
        return self._act(view, Act.COLLECT, quantities=dict(quantities), approved_by=by, reason=reason)

    def refuse(self, view: OrderView, quantities: Mapping[str, int], reason: str) -> OrderView:
        """The customer does not want some of it."""
        return self._act(view, Act.REFUSE, quantities=dict(quantities), reason=reason)

    def take_down(self, view: OrderView, reason: str) -> OrderView:
        """The hold is over: the goods go back to the shelf."""
        return self._act(view, Act.TAKE_DOWN, reason=reason)

    def shelve(self, view: OrderView, quantities: Mapping[str, int], note: str = "") -> OrderView:
        """Goods lie on their shelf again."""
        return self._act(view, Act.SHELVE, quantities=dict(quantities), reason=note)

    def give_up_rest(self, view: OrderView, reason: str) -> OrderView:
        """What cannot be found is not wanted any more: its price is owed back."""
        rest = {line.id: line.to_pick for line in view.fulfilment.lines if line.to_pick}
        return self._act(view, Act.CANCEL, quantities=rest, reason=reason)

    def preview_rest(self, view: OrderView, reason: str) -> Preview:
        """What giving up the rest would mean for the money."""
        rest = {line.id: line.to_pick for line in view.fulfilment.lines if line.to_pick}
        return self._preview(view, Act.CANCEL, quantities=rest, reason=reason)

    def extend(self, view: OrderView) -> OrderView:
        """Hold the goods longer, once."""
        return self._act(view, Act.EXTEND)

    def resend(self, view: OrderView) -> OrderView:
        """Tell the customer again that the goods are ready."""
        return self._act(view, Act.TELL_AGAIN)

    def undo(self, view: OrderView, reason: str) -> OrderView:
        """Take back what was done last."""
        return self._act(view, Act.UNDO, reason=reason)

    def call_runner(self, view: OrderView) -> StoreTask:
        """Take on bringing an order whose customer waits."""
        raised = self._gateway.raise_task(RaisedTask(self._ids.new(), TaskKind.RUNNER, view.fulfilment.order))
        return self.accept(raised)

    def accept(self, task: StoreTask) -> StoreTask:
        """The one signed in sees to a task."""
        return self._told(self._gateway.accept_task(task.id, self._step()))

    def done(self, task: StoreTask) -> StoreTask:
        """A task is done."""
        return self._told(self._gateway.end_task(task.id, self._step()))

    def end_runs(self, view: OrderView) -> None:
        """What was to be brought has been handed over."""
        for task in self._book.tasks():
            if (
                task.order == view.fulfilment.order
                and task.kind is TaskKind.RUNNER
                and task.state is not TaskState.DONE
            ):
                self.done(task)

    def _told(self, task: StoreTask) -> StoreTask:
        self._book.keep_task(task)
        return task

    def _step(self) -> TaskStep:
        person = self._desk.somebody()
        return TaskStep(person.id, person.name)

    def _preview(self, view: OrderView, act: Act, **more: Any) -> Preview:
        return self._gateway.preview(view.fulfilment.id, self._asked(view, act, more))

    def _act(self, view: OrderView, act: Act, **more: Any) -> OrderView:
        part = view.fulfilment.id
        asked = self._asked(view, act, more)
        before = self._unsure.pop(part, None)
        if before is not None and replace(asked, id=before.id, at=before.at) == before:
            asked = before
        try:
            told = self._gateway.act(part, asked)
        except Outage:
            self._unsure[part] = asked
            raise
        self._note_own(part, asked.version, told.fulfilment.version)
        self._book.keep((told,))
        return told

    def _asked(self, view: OrderView, act: Act, more: Mapping[str, Any]) -> OrderAct:
        person = self._desk.somebody()
        return OrderAct(
            self._ids.new(), act, self._version(view.fulfilment), person.id, person.name, self._desk.now(), **more
        )

    def _version(self, seen: Fulfilment) -> int:
        """The version that was seen; where only acts from here have followed, so quickly that nobody saw, the last."""
        first, last = self._own.get(seen.id, (0, 0))
        return last if first <= seen.version <= last else seen.version

    def _note_own(self, part: str, asked: int, told: int) -> None:
        first, last = self._own.get(part, (asked, asked))
        goes_on = asked == last and told == asked + 1
        self._own[part] = (first if goes_on else told, told)


def _is_staged(one: Fulfilment) -> bool:
    return one.state is State.STAGED
