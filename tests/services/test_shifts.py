"""A shift from float to Z: figures from the journal alone, and nothing that can stop a close."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.permissions import Action, Decision, Person, Role, decide
from app.domain.refusals import Refusal
from app.domain.shift import Count, MovementKind
from app.ports.devices import EffectOutcome, EffectState
from app.services.effects import EffectService
from app.services.past_sales import PastSales
from app.services.shifts import ShiftService
from app.store.verify import verify_directory
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from app.wire.entry import Kind
from tests.fakes.till import FLOAT, PIN, Till, make_till

ACTS = ("cash", "card", "void", "cash_in", "cash_out", "safe_drop", "drawer", "x")
PINS = {Role.TRAINEE: "135790", Role.SUPERVISOR: "864209"}


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    made = make_till(tmp_path)
    yield made
    made.close()


def sell(till: Till, sku: str = "BREAD", *, card: bool = False) -> str:
    till.sell.add_sku(sku)
    due = till.pay.begin().payment.due
    if card:
        till.pay.ask_card(due)
        till.pay.card_approved("123456")
    else:
        till.pay.take_cash(due + 1000)
    return till.pay.finish().id


def counted(minor: int) -> Count:
    return Count(((1, minor),))


def sign_in(till: Till, role: Role) -> Person:
    if role is Role.MANAGER:
        return till.desk.sign_in(till.manager.id, PIN)
    if role is Role.CASHIER:
        return till.sign_in_cashier()
    person = till.ledger.people.enrol(role.value, role, PINS[role])
    return till.desk.sign_in(person.id, PINS[role])


def act(till: Till, what: str, amount: int) -> None:
    past = PastSales(till.desk, till.ledger.journal, till.ids)
    if what == "void":
        void_last(till, past)
    elif what in ("cash", "card"):
        sell(till, card=what == "card")
    elif what == "drawer":
        till.shifts.open_drawer("change")
    elif what == "x":
        till.shifts.x_report()
    else:
        kind = MovementKind(what)
        movable = amount if kind is MovementKind.CASH_IN else min(amount, till.shifts.in_drawer())
        if movable:
            till.shifts.move_cash(kind, movable, "because")


def void_last(till: Till, past: PastSales) -> None:
    sales = [s for s in past.recent() if s.kind == "sale" and not past.by_id(s.id).taken_back]
    if sales:
        past.void(sales[0].id, "mistake")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(1, 15000)), max_size=7), st.integers(0, 10**6))
def test_whatever_happens_the_drawer_the_fold_and_the_running_totals_agree(acts, drawer) -> None:
    with TemporaryDirectory() as place:
        till = make_till(Path(place))
        for what, amount in acts:
            act(till, what, amount)
            assert till.shifts.totals().expected == till.shifts.in_drawer()
        expected = till.shifts.in_drawer()
        z = till.shifts.close(counted(drawer), drawer).what
        assert (z.totals.expected, z.counted, z.difference) == (expected, drawer, drawer - expected)
        till.close()
        assert verify_directory(Path(place) / "ledger").sound


def test_the_float_of_the_next_shift_is_what_the_last_one_left(till: Till) -> None:
    till.shifts.close(counted(FLOAT), 15000)
    assert till.shifts.expected_float() == 15000
    opening = till.shifts.open(14900)
    assert (opening.number, opening.float_, opening.expected) == (2, 14900, 15000)
    assert till.shifts.in_drawer() == 14900


def test_a_shift_opens_once_and_not_with_less_than_nothing(till: Till) -> None:
    with pytest.raises(Refusal, match="SHIFT-OPEN-ALREADY"):
        till.shifts.open(0)
    till.shifts.close(counted(0), 0)
    with pytest.raises(Refusal, match="CASH-AMOUNT"):
        till.shifts.open(-1)


def test_change_is_never_counted_as_cash_taken(till: Till) -> None:
    sell(till, "BREAD")
    assert till.shifts.in_drawer() == FLOAT + 749


def test_an_x_report_resets_nothing(till: Till) -> None:
    sell(till)
    first = till.shifts.x_report().what
    sell(till)
    second = till.shifts.x_report().what
    assert (first.totals.sales, second.totals.sales) == (1, 2)
    assert second.totals.expected == till.shifts.in_drawer()
    assert second.currency == "PLN"


def test_a_z_is_numbered_and_stays_as_it_was(till: Till) -> None:
    sell(till)
    closed = till.shifts.close(counted(FLOAT + 749), FLOAT, "", "a note")
    stored = till.ledger.journal.entry(closed.entry)
    till.shifts.open(FLOAT)
    sell(till, "MILK")
    again = till.shifts.close(counted(0), 0, "unexplained")
    assert (closed.what.number, again.what.number) == (1, 2)
    assert till.ledger.journal.entry(closed.entry) == stored
    assert again.what.totals.sales == 1


def test_no_count_however_wrong_stops_a_close(till: Till) -> None:
    sell(till)
    z = till.shifts.close(Count(()), 0).what
    assert z.difference == -(FLOAT + 749)
    assert till.desk.shift is None


@pytest.mark.parametrize("pieces", [((100, -1),), ((0, 1),), ((100, 10**6 + 1),)])
def test_a_count_that_cannot_be_is_declined_and_the_shift_stays_open(till: Till, pieces) -> None:
    with pytest.raises(Refusal, match="COUNT-INVALID"):
        till.shifts.close(Count(pieces), 0)
    assert till.desk.shift is not None


def test_no_more_is_left_in_the_drawer_than_was_counted(till: Till) -> None:
    with pytest.raises(Refusal, match="CASH-LEFT"):
        till.shifts.close(counted(100), 101)


def test_three_parked_baskets_wait_for_the_next_shift(till: Till) -> None:
    for name in ("Anna", "Bogdan", "Celina"):
        till.sell.add_sku("MILK")
        till.sell.park(name)
    till.shifts.close(counted(FLOAT), FLOAT)
    till.shifts.open(FLOAT)
    assert sorted(p.title for p in till.sell.parked()) == ["Anna", "Bogdan", "Celina"]


def test_a_restart_in_the_middle_of_a_shift_takes_it_up(till: Till) -> None:
    sell(till)
    before, till.desk.shift = till.desk.shift, None
    assert ShiftService(till.desk, till.ledger.journal, till.clock, till.ids).restore() == before
    assert till.shifts.in_drawer() == FLOAT + 749
    till.shifts.close(counted(0), 0)
    assert till.shifts.restore() is None


class BrokenDevice:
    """A printer and drawer that never answer."""

    def print(self, job_id, document):
        del job_id, document
        return EffectOutcome(EffectState.UNKNOWN, "PRINTER-UNKNOWN")

    def kick(self, intent_id):
        del intent_id
        return EffectOutcome(EffectState.NOT_SENT, "PRINTER-UNREACHABLE")


class Paper(BrokenDevice):
    """A printer that keeps what it printed."""

    def __init__(self) -> None:
        self.printed = []

    def print(self, job_id, document):
        del job_id
        self.printed.append(document)
        return EffectOutcome(EffectState.DONE)


def effects(till: Till, device: BrokenDevice) -> EffectService:
    writer = Writer(Format("en"), "Grodzka 14")
    return EffectService(
        till.ledger.intents, till.ledger.journal, writer, device, device, till.clock, lambda job: job()
    )  # fmt: skip


def test_with_every_device_broken_the_shift_closes_and_the_paper_is_asked_about(till: Till) -> None:
    service = effects(till, BrokenDevice())
    service.run(sell(till))
    service.run(till.shifts.move_cash(MovementKind.SAFE_DROP, 5000, "to the safe").entry)
    closed = till.shifts.close(counted(15749), FLOAT - 5000)
    service.run(closed.entry)
    assert till.desk.shift is None
    assert [intent.kind for intent in service.open_questions()] == ["receipt", "movement", "report"]


def test_a_cash_slip_says_amount_reason_and_who(till: Till) -> None:
    paper = Paper()
    effects(till, paper).run(till.shifts.move_cash(MovementKind.CASH_OUT, 1234, "window cleaner").entry)
    texts = {text for row in paper.printed[0].rows for text in (row.left, row.right)}
    assert {"CASH OUT", "12.34", "window cleaner", "Marta K."} <= texts


def test_a_z_printed_again_is_a_numbered_copy_of_the_same_figures(till: Till) -> None:
    paper = Paper()
    service = effects(till, paper)
    with pytest.raises(Refusal, match="SHIFT-NO-Z"):
        till.shifts.reprint_z()
    service.run(till.shifts.close(counted(FLOAT), FLOAT).entry)
    service.run(till.shifts.reprint_z())
    service.run(till.shifts.reprint_z())
    original, first, second = paper.printed
    assert [p.copy for p in paper.printed] == [0, 1, 2]
    assert [row for row in second.rows if row not in original.rows] == [
        row for row in second.rows if row.left == "COPY 2"
    ]
    assert len(first.rows) == len(original.rows) + 1


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    ("action", "what"),
    [
        (Action.CASH_MOVEMENT, lambda t, a: t.shifts.move_cash(MovementKind.CASH_IN, 500, "change", a)),
        (Action.OPEN_DRAWER, lambda t, a: t.shifts.open_drawer("change", a)),
        (Action.X_REPORT, lambda t, a: t.shifts.x_report(a)),
        (Action.CLOSE_SHIFT, lambda t, a: t.shifts.close(counted(FLOAT), FLOAT, approval=a)),
        (Action.CLOSE_WITH_DIFFERENCE, lambda t, a: t.shifts.close(counted(FLOAT - 700), 0, approval=a)),
        (Action.CHANGE_SETTINGS, lambda t, a: t.desk.take_on("Zenon", Role.CASHIER, "975310", a)),
        (Action.CHANGE_SETTINGS, lambda t, a: t.desk.set_pin(t.manager.id, "64209753", a)),
    ],
)
def test_a_role_may_do_what_the_table_says_alone_with_a_second_person_or_not_at_all(
    till: Till, role: Role, action: Action, what
) -> None:
    person = sign_in(till, role)
    decision = decide(role, action)
    if decision is Decision.ALLOWED:
        what(till, None)
        return
    with pytest.raises(Refusal) as refusal:
        what(till, None)
    if decision is Decision.DENIED:
        assert refusal.value.code == "RIGHTS-DENIED"
        return
    assert refusal.value.code == "RIGHTS-APPROVAL"
    amount = int(refusal.value.facts["amount"])
    what(till, till.desk.approve(action, amount, till.manager.id, PIN))
    assert till.desk.person == person


def test_who_approved_a_difference_is_on_the_z(till: Till) -> None:
    till.sign_in_cashier()
    approval = till.desk.approve(Action.CLOSE_WITH_DIFFERENCE, -FLOAT, till.manager.id, PIN)
    z = till.shifts.close(Count(()), 0, "unexplained", "", approval).what
    assert (z.closer, z.approver) == ("Ola", "Marta K.")


def test_every_record_between_two_shifts_lies_in_one_of_them(till: Till) -> None:
    sell(till)
    till.shifts.close(counted(FLOAT + 749), FLOAT)
    till.shifts.open(FLOAT)
    sell(till, "MILK")
    by_shift = [[e.id for e in till.ledger.journal.of_shift(n) if e.kind == Kind.SALE] for n in (1, 2)]
    assert [len(found) for found in by_shift] == [1, 1]
    assert json.loads(till.ledger.journal.last(Kind.SALE).body)["shift"] == 2


def test_nothing_is_booked_while_no_shift_is_open(till: Till) -> None:
    till.shifts.close(counted(FLOAT), FLOAT)
    for book in (
        lambda: till.shifts.move_cash(MovementKind.CASH_IN, 1, "x"),
        lambda: till.shifts.open_drawer("x"),
        till.shifts.x_report,
        lambda: till.shifts.close(Count(()), 0),
    ):
        with pytest.raises(Refusal, match="SHIFT-NOT-OPEN"):
            book()


def test_nobody_takes_out_more_than_the_drawer_holds(till: Till) -> None:
    with pytest.raises(Refusal, match="CASH-NOT-THERE"):
        till.shifts.move_cash(MovementKind.SAFE_DROP, FLOAT + 1, "to the safe")
