"""Value moves and is never made: conservation, holds, what happened offline, and many at once. On both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.backend.access.actor import Actor, ActorKind
from app.backend.accounts import holds, moving, opening, proof
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind, AccountState
from app.backend.database import Database
from app.backend.problems import Refused
from app.wire.uuid7 import uuid7

TILL = Acting(Actor(ActorKind.TERMINAL, "till-3"), "0417", 1_000)


@dataclass
class Purse:
    """A customer's account, spoken to in transactions of its own."""

    database: Database
    id: str = field(default_factory=uuid7)
    now: Acting = TILL

    def open(self, kind: AccountKind = AccountKind.STORED_VALUE, unit: str = "PLN") -> Purse:
        self._do(opening.open_account, kind, unit, "")
        return self

    def credit(self, entry: str, amount: int) -> moving.Booked:
        return self._do(moving.credit, entry, "top_up", amount, "")

    def earn(self, sale: str, points: int) -> moving.Booked:
        return self._do(moving.earn, sale, points)

    def spent_anyway(self, entry: str, amount: int) -> moving.Booked:
        return self._do(moving.spent_anyway, entry, "PLN", amount, "")

    def authorise(self, hold: str, amount: int, until_ms: int = 61_000) -> holds.Hold:
        return self._do(holds.authorise, hold, amount, until_ms, "")

    def capture(self, hold: str, amount: int) -> holds.Hold:
        return self._do(holds.capture, hold, amount)

    def void(self, hold: str) -> holds.Hold:
        return self._do(holds.void, hold)

    def block(self) -> None:
        self._do(opening.set_state, AccountState.BLOCKED)

    def sweep(self, now_ms: int, limit: int = 100) -> int:
        return self.database.write(lambda connection: holds.sweep(connection, now_ms, limit))

    @property
    def state(self) -> opening.Account:
        return self.database.read(lambda connection: opening.read(connection, self.id))

    @property
    def proof(self) -> proof.Proof:
        return self.database.snapshot(proof.prove)

    def _do(self, act: Callable[..., Any], *arguments: Any) -> Any:
        return self.database.write(lambda connection: act(connection, self.id, *arguments, self.now))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Only the tables: what is tried here needs no application around it."""
    database = Database(database_url)
    yield database
    database.close()


@pytest.fixture
def purse(database: Database) -> Purse:
    return Purse(database).open()


def refusal(act: Callable[[], Any]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code


def test_what_is_held_is_spent_once_and_the_rest_is_free_again(purse: Purse) -> None:
    purse.credit("top-up", 5000)
    assert purse.authorise("hold", 3000).state == "held"
    assert (purse.state.balance, purse.state.free) == (5000, 2000)
    assert purse.capture("hold", 2500).state == "captured"
    assert purse.capture("hold", 2500).captured == 2500
    assert (purse.state.balance, purse.state.held) == (2500, 0)
    assert refusal(lambda: purse.capture("hold", 2000)) == "HOLD-CAPTURED"
    assert refusal(lambda: purse.void("hold")) == "HOLD-CAPTURED"
    assert purse.proof.holds


def test_nobody_spends_online_what_is_not_there(purse: Purse) -> None:
    purse.credit("top-up", 1000)
    purse.authorise("first", 800)
    assert refusal(lambda: purse.authorise("second", 201)) == "VALUE-TOO-LITTLE"
    assert refusal(lambda: purse.capture("first", 801)) == "HOLD-TOO-SMALL"
    assert purse.authorise("second", 200).state == "held"  # the refused one left no trace
    assert refusal(lambda: purse.capture("third", 1)) == "HOLD-UNKNOWN"


def test_an_id_comes_with_the_same_words_for_ever(purse: Purse) -> None:
    first = purse.credit("top-up", 1000)
    purse.credit("another", 50)
    assert purse.credit("top-up", 1000) == first  # also the balance is the one of then
    assert refusal(lambda: purse.credit("top-up", 1001)) == "ID-REUSED"
    purse.authorise("hold", 100)
    assert refusal(lambda: purse.authorise("hold", 101)) == "ID-REUSED"
    assert purse.state.balance == 1050


def test_a_hold_ends_by_itself_and_then_captures_nothing(purse: Purse) -> None:
    purse.credit("top-up", 1000)
    purse.authorise("short", 400, until_ms=10_000)
    purse.authorise("long", 300, until_ms=20_000)
    assert purse.sweep(9_999) == 0
    assert purse.sweep(10_000, limit=1) == 1
    assert purse.sweep(10_000) == 0
    assert purse.state.free == 700
    assert refusal(lambda: purse.capture("short", 400)) == "HOLD-EXPIRED"
    assert purse.void("short").state == "expired"
    assert purse.proof.holds


def test_what_was_spent_offline_is_booked_in_full_and_the_uncovered_part_is_a_risk(purse: Purse) -> None:
    purse.credit("top-up", 1000)
    purse.authorise("promised", 700)
    booked = purse.spent_anyway("offline", 500)
    assert (booked.amount, booked.uncovered, booked.balance) == (-300, 200, 700)
    assert purse.spent_anyway("offline", 500) == booked
    assert purse.capture("promised", 700).state == "captured"  # what was promised stays promised
    purse.block()
    assert purse.spent_anyway("of a blocked card", 40).uncovered == 40
    assert replace(purse, id="never-seen").spent_anyway("of an unknown card", 2).uncovered == 2
    assert purse.proof.risk == {"PLN": 242}
    assert purse.proof.holds
    assert refusal(lambda: purse.credit("late", 1)) == "ACCOUNT-BLOCKED"


def test_points_are_earned_once_for_a_sale_and_a_refund_takes_them_back(database: Database) -> None:
    points = Purse(database).open(AccountKind.POINTS, "")
    points.earn("sale", 120)
    points.earn("sale", 120)
    assert points.state.balance == 120
    points.earn("refund", -120)
    points.earn("refund", -120)
    assert points.state.balance == 0
    assert points.earn("another refund", -5).uncovered == 5  # they were spent meanwhile: never below nothing
    assert points.proof.risk == {"PTS": 5}
    assert points.proof.holds


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("credit", "spend", "authorise", "capture", "void", "end")),
        st.integers(0, 3),
        st.integers(1, 60),
    ),
    max_size=25,
)


@given(steps=STEPS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_in_whatever_order_value_is_conserved(
    database: Database, steps: list[tuple[str, int, int]]
) -> None:
    purse = Purse(database).open()
    before = purse.proof.risk.get("PLN", 0)
    paid_in, taken, captured = dict[str, int](), dict[str, int](), dict[str, int]()
    for _ in range(2):  # everything again: nothing may change
        for act, place, amount in steps:
            id_ = f"{purse.id[:30]}-{act}-{place}"
            hold = f"hold-{place}"
            try:
                if act == "credit":
                    purse.credit(id_, amount)
                    paid_in[id_] = amount
                elif act == "spend":
                    purse.spent_anyway(id_, amount)
                    taken[id_] = amount
                elif act == "authorise":
                    purse.authorise(hold, amount)
                elif act == "capture":
                    captured[hold] = purse.capture(hold, amount).captured
                elif act == "void":
                    purse.void(hold)
                else:
                    purse.sweep(61_000)
            except Refused:
                pass
    account, books = purse.state, purse.proof
    assert books.holds
    assert 0 <= account.held <= account.balance
    uncovered = books.risk.get("PLN", 0) - before
    assert account.balance == sum(paid_in.values()) - sum(captured.values()) - sum(taken.values()) + uncovered


def together(acts: list[Callable[[], Any]]) -> list[Any]:
    def outcome(act: Callable[[], Any]) -> Any:
        try:
            return act()
        except Refused as refused:
            return refused.code

    with ThreadPoolExecutor(len(acts)) as threads:
        return [future.result() for future in [threads.submit(outcome, act) for act in acts]]


def test_eight_that_capture_one_hold_at_once_spend_it_once(purse: Purse) -> None:
    purse.credit("top-up", 1000)
    purse.authorise("hold", 300)
    outcomes = together([lambda: purse.capture("hold", 300).state] * 8)
    assert outcomes == ["captured"] * 8
    assert (purse.state.balance, purse.state.held) == (700, 0)
    assert purse.proof.holds


def test_eight_that_want_one_balance_at_once_never_get_more_than_it(purse: Purse) -> None:
    purse.credit("top-up", 1000)
    outcomes = together([lambda n=n: purse.authorise(f"hold-{n}", 300).state for n in range(8)])
    assert sorted(outcomes) == ["VALUE-TOO-LITTLE"] * 5 + ["held"] * 3
    different = together([lambda: purse.credit("again", 5).balance] * 8)
    assert different == [1005] * 8
    assert purse.proof.holds


def test_of_a_capture_and_a_void_at_once_one_wins_and_the_other_is_told(purse: Purse) -> None:
    purse.credit("top-up", 1000)
    for n in range(5):
        hold = f"hold-{n}"
        purse.authorise(hold, 100)
        outcomes = together([lambda h=hold: purse.capture(h, 100).state, lambda h=hold: purse.void(h).state])
        assert outcomes in (["captured", "HOLD-CAPTURED"], ["HOLD-VOIDED", "voided"])
    assert purse.state.held == 0
    assert purse.proof.holds
