"""The stages of a sale: every step that may happen happens, and every other one is refused and says why."""

import itertools

import pytest

from app.domain.refusals import Refusal
from app.domain.sale_state import TABLE, Event, Stage, next_stage

MAY_HAPPEN = {
    ("selling", "pay"): "paying",
    ("paying", "back"): "selling",
    ("paying", "tender"): "paying",
    ("paying", "card_asked"): "card_out",
    ("card_out", "card_answered"): "paying",
    ("card_out", "set_aside"): "selling",
    ("selling", "fiscal_asked"): "fiscal_out",
    ("paying", "fiscal_asked"): "fiscal_out",
    ("fiscal_out", "not_fiscal"): "paying",
    ("fiscal_out", "finish"): "finished",
    ("paying", "finish"): "finished",
    ("finished", "next"): "selling",
}


@pytest.mark.parametrize(("now", "after"), MAY_HAPPEN.items())
def test_a_step_that_may_happen_happens(now: tuple[str, str], after: str) -> None:
    assert next_stage(Stage(now[0]), Event(now[1])) == after


@pytest.mark.parametrize(
    ("stage", "event"), [pair for pair in itertools.product(Stage, Event) if pair not in MAY_HAPPEN]
)
def test_any_other_step_is_refused(stage: Stage, event: Event) -> None:
    with pytest.raises(Refusal) as refused:
        next_stage(stage, event)
    waiting = {Stage.CARD_OUT: "PAY-CARD-OUT", Stage.FISCAL_OUT: "FISCAL-OUT"}
    assert refused.value.code == waiting.get(stage, "SALE-NOT-NOW")


def test_the_table_holds_nothing_that_is_not_tried_here() -> None:
    assert TABLE == MAY_HAPPEN


def test_while_a_card_is_unanswered_it_is_answered_or_waits_and_nothing_else() -> None:
    assert [event for stage, event in TABLE if stage is Stage.CARD_OUT] == [Event.CARD_ANSWERED, Event.SET_ASIDE]
