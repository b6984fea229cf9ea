"""Endings that nobody knows: raised once, open through restarts, decided once and in writing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.permissions import Action
from app.domain.refusals import Refusal
from app.ports.journal import IntentState
from app.services.open_questions import Answer, Evidence, OpenQuestions, Question
from app.wire.entry import Kind
from tests.fakes.till import PIN, Till, make_till

LOST = Question(
    "order-1",
    "card",
    "basket-1",
    4290,
    "PLN",
    ("charged", "not_charged"),
    device="card",
    look_for="19",
    evidence=(Evidence("receipt_number", "18", "19"), Evidence("last_amount", after="4290")),
)


class Owner:
    """Notes what it was told to carry out; may be made to fall over first, as a till does when the power goes."""

    def __init__(self) -> None:
        self.carried_out: list[tuple[str, str]] = []
        self.power_fails = False

    def ask_again(self, question: Question) -> str:
        return question.choices[0]

    def carry_out(self, question: Question) -> None:
        if self.power_fails:
            raise OSError("the power is gone")
        assert question.answer is not None
        self.carried_out.append((question.id, question.answer.choice))


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    yield till
    till.close()


def questions_of(till: Till, owner: Owner) -> OpenQuestions:
    """The questions as a till that has just started knows them."""
    questions = OpenQuestions(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
    questions.belong_to("card", owner)
    return questions


def test_a_question_keeps_its_evidence_through_a_restart(till: Till) -> None:
    raised = questions_of(till, Owner()).raise_one(LOST)
    (found,) = questions_of(till, Owner()).open()
    assert found == raised
    assert (found.evidence, found.look_for, found.since) == (LOST.evidence, "19", till.desk.now())


def test_a_question_is_raised_only_once(till: Till) -> None:
    questions = questions_of(till, Owner())
    questions.raise_one(LOST)
    questions.raise_one(LOST)
    assert len(questions.open()) == 1


def test_a_decision_is_recorded_with_who_why_and_when_and_is_carried_out(till: Till) -> None:
    owner = Owner()
    questions = questions_of(till, owner)
    questions.raise_one(LOST)
    decided = questions.decide("order-1", "charged", " the slip says 42.90 ")
    assert decided.answer == Answer("charged", "Marta K.", "the slip says 42.90", till.desk.now())
    assert owner.carried_out == [("order-1", "charged")]
    assert (questions.open(), questions.question("order-1")) == ([], decided)


def test_the_first_decision_stands_whatever_is_decided_later(till: Till) -> None:
    questions = questions_of(till, Owner())
    questions.raise_one(LOST)
    first = questions.decide("order-1", "charged", "seen on the slip")
    assert questions.decide("order-1", "not_charged", "changed my mind") == first
    assert questions.answered("order-1", "not_charged") == first
    entries = [json.loads(e.body) for e in till.ledger.journal.recent([Kind.QUESTION], 9)]
    assert [body["step"] for body in entries] == ["answered", "raised"]


def test_a_decision_that_the_power_cut_short_is_carried_out_after_the_restart(till: Till) -> None:
    falling, standing = Owner(), Owner()
    falling.power_fails = True
    questions = questions_of(till, falling)
    questions.raise_one(LOST)
    with pytest.raises(OSError, match="power"):
        questions.decide("order-1", "charged", "seen on the slip")
    after = questions_of(till, standing)
    assert after.open() == []
    after.finish_answered()
    after.finish_answered()
    assert standing.carried_out == [("order-1", "charged")]
    assert [i.state for i in till.ledger.intents.of("order-1")] == [IntentState.DONE]


def test_what_the_device_answers_needs_nobody(till: Till) -> None:
    questions = questions_of(till, Owner())
    questions.raise_one(LOST)
    till.desk.sign_out()
    assert questions.answered("order-1", "not_charged").answer == Answer("not_charged", at=till.desk.now())


@pytest.mark.parametrize(
    ("choice", "reason", "code"),
    [("maybe", "seen", "QUESTION-CHOICE"), ("charged", "  ", "QUESTION-REASON")],
)
def test_a_decision_is_one_of_the_choices_and_has_a_reason(till: Till, choice: str, reason: str, code: str) -> None:
    questions = questions_of(till, Owner())
    questions.raise_one(LOST)
    with pytest.raises(Refusal) as problem:
        questions.decide("order-1", choice, reason)
    assert problem.value.code == code
    assert len(questions.open()) == 1


def test_a_cashier_decides_with_a_colleagues_approval(till: Till) -> None:
    questions = questions_of(till, Owner())
    questions.raise_one(LOST)
    till.sign_in_cashier()
    with pytest.raises(Refusal) as problem:
        questions.decide("order-1", "charged", "seen on the slip")
    assert problem.value.code == "RIGHTS-APPROVAL"
    approval = till.desk.approve(Action.DECIDE_OUTCOME, 4290, till.manager.id, PIN)
    answer = questions.decide("order-1", "charged", "seen on the slip", approval).answer
    assert answer is not None
    assert (answer.by, answer.approver) == ("Ola", "Marta K.")


def test_a_question_that_was_never_raised_is_unknown(till: Till) -> None:
    with pytest.raises(Refusal) as problem:
        questions_of(till, Owner()).decide("order-2", "charged", "seen")
    assert problem.value.code == "QUESTION-UNKNOWN"
