"""What every card terminal has to do, whatever it speaks: the real drivers against the simulated terminals."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from payment_stage import KINDS, Stage, payment, refund, reversal

from hardware.payment.manual import ManualTerminal
from hardware.payment.terminal import Attention, CardOrder, OrderKind, PaymentTerminal
from hardware.status import Certainty, Fact

DEADLINE = 9.0


# Over TCP the frames are the same; the proof of every kind is made where time allows.
@pytest.fixture(
    params=[pytest.param(kind, marks=pytest.mark.long) if kind == "ecr-eft-tcp" else kind for kind in KINDS]
)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    playing = Stage(request.param, tmp_path)
    yield playing
    playing.simulator.stop()


@pytest.fixture
def terminal(stage: Stage) -> Iterator[PaymentTerminal]:
    driver = stage.till()
    yield driver
    driver.close()


def test_it_is_a_payment_terminal(terminal: PaymentTerminal) -> None:
    assert isinstance(terminal, PaymentTerminal)
    assert isinstance(ManualTerminal("card"), PaymentTerminal)


def test_a_payment_charges_the_card_once_and_hands_over_the_receipt(stage: Stage, terminal: PaymentTerminal) -> None:
    outcome = terminal.perform(payment("one"), terminal.mark().text)
    assert outcome.certainty is Certainty.DONE
    assert outcome.approval is not None
    assert (outcome.approval.amount, outcome.approval.currency) == (1099, "EUR")
    assert outcome.approval.key
    assert stage.taken == 1099
    assert any("10.99" in line for receipt in outcome.receipts for line in receipt.lines)


def test_no_answer_holds_a_whole_card_number(terminal: PaymentTerminal) -> None:
    assert "5413330089600119" not in repr(terminal.perform(payment("one"), terminal.mark().text))


def test_a_declined_card_is_refused_and_nothing_is_charged(stage: Stage, terminal: PaymentTerminal) -> None:
    stage.simulator.order("decline")
    outcome = terminal.perform(payment("one"), terminal.mark().text)
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "declined")
    assert stage.taken == 0


def test_another_amount_than_ordered_is_never_taken_for_the_order(stage: Stage, terminal: PaymentTerminal) -> None:
    stage.simulator.order("other_amount")
    outcome = terminal.perform(payment("one"), terminal.mark().text)
    assert outcome.outcome.code == "amount_differs"
    if OrderKind.REVERSAL in terminal.abilities.kinds:
        assert (outcome.certainty, stage.taken) == (Certainty.REFUSED, 0)
    else:
        assert (outcome.certainty, stage.taken) == (Certainty.UNKNOWN, 1098)
        assert dict(outcome.facts)["last_amount"] == "1098"


def test_a_payment_called_off_in_time_charges_nothing(stage: Stage, terminal: PaymentTerminal) -> None:
    stage.simulator.hold_card()
    call_off = threading.Event()
    attention = Attention(screen=lambda _prompt, _text: call_off.set(), call_off=call_off)
    outcome = terminal.perform(payment("one"), terminal.mark().text, attention)
    assert outcome.certainty is Certainty.REFUSED
    stage.simulator.present_card()
    assert terminal.perform(payment("two"), terminal.mark().text).certainty is Certainty.DONE
    assert stage.taken == 1099


def test_a_reversal_gives_back_and_a_refund_pays_out(stage: Stage, terminal: PaymentTerminal) -> None:
    paid = terminal.perform(payment("one"), terminal.mark().text)
    assert paid.approval is not None
    orders = [reversal("two", paid.approval), refund("three", 500)]
    for order, left in zip(orders, (0, -500), strict=True):
        outcome = terminal.perform(order, terminal.mark().text)
        if order.kind in terminal.abilities.kinds:
            assert (outcome.certainty, stage.taken) == (Certainty.DONE, left)
        else:
            assert (outcome.outcome.code, stage.taken) == ("unsupported", 1099)


def test_what_was_taken_back_cannot_be_taken_back_again(stage: Stage, terminal: PaymentTerminal) -> None:
    paid = terminal.perform(payment("one"), terminal.mark().text)
    assert paid.approval is not None
    terminal.perform(reversal("two", paid.approval), terminal.mark().text)
    outcome = terminal.perform(reversal("three", paid.approval), terminal.mark().text)
    assert outcome.certainty is Certainty.REFUSED
    assert stage.taken == (0 if OrderKind.REVERSAL in terminal.abilities.kinds else 1099)


def test_the_day_ends_with_a_receipt_or_with_a_plain_no(terminal: PaymentTerminal) -> None:
    terminal.perform(payment("one"), terminal.mark().text)
    settlement = terminal.settle()
    if terminal.abilities.settles:
        assert (settlement.outcome.done, settlement.total) == (True, 1099)
        assert settlement.receipts
    else:
        assert settlement.outcome.code == "unsupported"


def test_a_look_tells_there_from_not_there(stage: Stage, terminal: PaymentTerminal) -> None:
    assert (terminal.look().linked, terminal.look().ready) == (Fact.YES, Fact.YES)
    stage.simulator.stop()
    assert terminal.look().linked is Fact.NO


def test_a_terminal_that_is_not_there_was_sent_nothing(stage: Stage, terminal: PaymentTerminal) -> None:
    mark = terminal.mark().text
    stage.simulator.stop()
    assert terminal.perform(payment("one"), mark).certainty is Certainty.NOT_SENT
    assert stage.taken == 0


def test_a_customer_who_takes_too_long_leaves_no_call_beyond_its_deadline(
    stage: Stage, terminal: PaymentTerminal
) -> None:
    stage.simulator.hold_card()
    began = time.monotonic()
    outcome = terminal.resolve(payment("never"), "", 0.3)
    assert time.monotonic() - began < 2.5
    assert outcome.certainty in (Certainty.UNKNOWN, Certainty.REFUSED)


@pytest.mark.parametrize("stage", ["nexo"], indirect=True)
def test_an_order_under_way_is_unknown_until_the_terminal_is_free_again(
    stage: Stage, terminal: PaymentTerminal
) -> None:
    stage.simulator.hold_card()
    order = payment("slow")
    working = threading.Thread(target=terminal.perform, args=(order,))
    working.start()
    stage.simulator.wait_until_shown("card please")
    assert stage.till().resolve(order, "", 0.2).certainty is Certainty.UNKNOWN
    stage.simulator.present_card()
    working.join(DEADLINE)
    assert stage.till().resolve(order, "", DEADLINE).certainty is Certainty.DONE
    assert stage.taken == order.amount


@pytest.mark.parametrize(
    "wrong",
    [
        {"amount": 0},
        {"amount": -1},
        {"amount": 10**12},
        {"currency": "zł"},
        {"id": "a\x1cS2"},
        {"id": ""},
        {"kind": OrderKind.REVERSAL},
    ],
)
def test_an_order_no_terminal_would_take_cannot_be_written(wrong: dict[str, object]) -> None:
    fields: dict[str, object] = {"kind": OrderKind.PAYMENT, "id": "a", "amount": 1, "currency": "EUR", **wrong}
    with pytest.raises(ValueError, match=r"amount|currency|order id|reversal"):
        CardOrder(**fields)  # type: ignore[arg-type]  # wrong on purpose


def test_by_hand_nothing_is_ever_claimed() -> None:
    manual = ManualTerminal("card")
    assert manual.mark().outcome.done
    for outcome in (manual.perform(payment("one")), manual.resolve(payment("one"))):
        assert (outcome.certainty, outcome.outcome.code) == (Certainty.UNKNOWN, "by_hand")
    assert manual.abilities.by_hand
    assert manual.settle().outcome.code == "by_hand"
