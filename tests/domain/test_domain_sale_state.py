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
    assert refused.value.code == ("PAY-CARD-OUT" if stage is Stage.CARD_OUT else "SALE-NOT-NOW")


def test_the_table_holds_nothing_that_is_not_tried_here() -> None:
    assert TABLE == MAY_HAPPEN


def test_while_a_card_is_unanswered_nothing_but_its_answer_goes_on() -> None:
    assert [event for stage, event in TABLE if stage is Stage.CARD_OUT] == [Event.CARD_ANSWERED]
