"""Any run of acts agrees with a simple model of piles: wanted, in the bin, out of the door, off the books."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.domain.order_acts import perform, undo
from app.domain.order_command import Command
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_line import ShortReason
from app.domain.order_state import CAN_BE_UNDONE, TABLE, Act, State
from app.domain.order_stock import stock_effects
from app.domain.order_time import next_due
from app.domain.refusals import Refusal
from tests.domain.order_stage import MUG, NOON, PIECE, PLATE, command, fresh

QUANTITIES = {Act.TICK, Act.SHORT, Act.COLLECT, Act.REFUSE, Act.SHELVE, Act.CANCEL, Act.MOVE}
PLAIN = [act for act in Act if act not in (Act.UNDO, Act.SUBSTITUTE, *QUANTITIES)]


@dataclass
class Pile:
    """One line, in whole pieces: what the customer is still to get, what of it is lost, and where goods are."""

    wanted: int
    lost: int = 0
    bin: int = 0
    out: int = 0
    written_off: int = 0

    def do(self, act: Act, pieces: int) -> None:
        match act:
            case Act.TICK:
                self.bin += pieces
                found = max(0, self.lost - (self.wanted - self.bin))
                self.lost -= found
                self.written_off -= found
            case Act.SHORT:
                self.lost += pieces
                self.written_off += pieces
            case Act.COLLECT:
                self.wanted, self.bin, self.out = self.wanted - pieces, self.bin - pieces, self.out + pieces
            case Act.REFUSE:
                self.wanted -= pieces
                self.lost = min(self.lost, max(0, self.wanted - self.bin))
            case Act.SHELVE:
                self.bin -= pieces
            case Act.CANCEL | Act.MOVE:
                self.wanted -= pieces
                self.lost = max(0, self.lost - pieces)

    @property
    def promised(self) -> int:
        return max(self.wanted - self.lost, self.bin)


class OrderMachine(RuleBasedStateMachine):
    """A fulfilment beside its piles; stock is what the effects of all acts add up to."""

    def __init__(self) -> None:
        super().__init__()
        self.now = fresh()
        self.piles = {MUG: Pile(2), PLATE: Pile(1)}
        self.past: list[tuple[Act, Fulfilment, dict[str, Pile]]] = []
        self.time = NOON
        self.moved_worth = 0
        self.given_up = 0
        self.on_hand = {MUG: 0, PLATE: 0}
        self.reserved = {MUG: 0, PLATE: 0}
        self.book(None, self.now)

    def book(self, before: Fulfilment | None, after: Fulfilment) -> None:
        for effect in stock_effects(before, after):
            self.on_hand[effect.line] += effect.on_hand // PIECE
            self.reserved[effect.line] += effect.reserved // PIECE

    def attempt(self, asked: Command) -> bool:
        before, allowed = self.now, TABLE[self.now.state].get(asked.act)
        try:
            done = perform(before, asked, self.time)
        except Refusal:
            return False
        assert allowed is not None
        assert done.after.state in allowed
        self.past.append((asked.act, before, {line: Pile(**vars(pile)) for line, pile in self.piles.items()}))
        self.now = done.after
        self.given_up += before.worth - done.after.worth
        self.moved_worth += done.moved.worth if done.moved else 0
        self.book(before, done.after)
        return True

    @rule(act=st.sampled_from(PLAIN))
    def a_plain_act(self, act: Act) -> None:
        before = self.now
        if self.attempt(command(before, act)) and act is Act.TAKE_DOWN:
            for pile in self.piles.values():
                pile.wanted = pile.lost = 0

    @rule(data=st.data())
    def an_act_that_may_happen(self, data: st.DataObject) -> None:
        allowed = sorted(act for act in TABLE[self.now.state] if act in PLAIN)
        if allowed:
            self.a_plain_act(data.draw(st.sampled_from(allowed)))

    @rule(data=st.data(), line=st.sampled_from([MUG, PLATE]), pieces=st.integers(1, 2))
    def pieces_that_may_be_moved(self, data: st.DataObject, line: str, pieces: int) -> None:
        allowed = sorted(act for act in TABLE[self.now.state] if act in QUANTITIES)
        if allowed:
            self.an_act_on_some_pieces(data.draw(st.sampled_from(allowed)), line, pieces)

    @rule(act=st.sampled_from(sorted(QUANTITIES)), line=st.sampled_from([MUG, PLATE]), pieces=st.integers(1, 2))
    def an_act_on_some_pieces(self, act: Act, line: str, pieces: int) -> None:
        if self.attempt(command(self.now, act, quantities={line: pieces * PIECE}, short=ShortReason.NOT_FOUND)):
            self.piles[line].do(act, pieces)

    @rule()
    def an_undo(self) -> None:
        if not self.past:
            return
        act, before, piles = self.past[-1]
        try:
            done = undo(self.now, command(self.now, Act.UNDO), act, before, self.time)
        except Refusal:
            return
        assert act in CAN_BE_UNDONE
        assert self.now.state is not State.COLLECTED
        self.given_up += self.now.worth - done.after.worth
        self.book(self.now, done.after)
        self.now, self.piles = done.after, piles
        self.past.pop()

    @rule(hours=st.integers(1, 100))
    def time_passes(self, hours: int) -> None:
        self.time += hours * 3_600_000
        for _ in range(6):
            due = next_due(self.now)
            if due is None or due[0] > self.time:
                return
            before = self.now
            assert self.attempt(Command("clock", due[1], before.version, reason="due"))
            if due[1] is Act.TAKE_DOWN:
                for pile in self.piles.values():
                    pile.wanted = pile.lost = 0
        raise AssertionError("the clock finds no rest")

    @invariant()
    def lines_agree_with_the_piles(self) -> None:
        for line in self.now.lines:
            pile = self.piles[line.id]
            assert (line.kept, line.in_bin, line.collected) == (
                pile.wanted * PIECE,
                pile.bin * PIECE,
                pile.out * PIECE,
            )
            assert 0 <= line.short == pile.lost * PIECE <= line.to_pick

    @invariant()
    def stock_is_what_is_promised_and_what_left(self) -> None:
        for line, pile in self.piles.items():
            assert self.reserved[line] == pile.promised >= 0
            assert self.on_hand[line] == -pile.out - pile.written_off

    @invariant()
    def no_amount_is_lost(self) -> None:
        assert self.now.worth + self.given_up == 2499
        assert 0 <= self.now.handed_worth <= self.now.worth
        assert self.moved_worth <= self.given_up

    @invariant()
    def an_ended_fulfilment_owes_the_customer_nothing(self) -> None:
        if self.now.state in (State.COLLECTED, State.CANCELLED, State.REFUSED, State.MOVED, State.REFUNDED):
            assert all(pile.wanted == 0 for pile in self.piles.values())


TestOrderMachine = OrderMachine.TestCase
TestOrderMachine.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
