"""A paired till lets in whom the backend tells of, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.permissions import Role
from app.domain.refusals import Refusal
from app.wire.people import Member, PeopleAnswer
from app.wire.pins import secret_of, verifier_of
from app.wire.uuid7 import uuid7
from tests.sync.sync_stage import Stage

EWA, JAN = uuid7(), uuid7()
PIN, OTHER = "27182818", "31415926"
COST = {"memory_kib": 8, "passes": 1}
AT = "2026-03-05T09:00:00+00:00"
GOOD_UNTIL = datetime.fromisoformat(AT)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    opened = Stage(tmp_path)
    yield opened
    opened.close()


def member(stage: Stage, person: str = EWA, pin: str = PIN, role: Role = Role.MANAGER) -> Member:
    """Somebody with a PIN, as the backend tells this till of them."""
    salt, pepper = b"s" * 16, stage.ledger.roster.asked().pepper
    verifier = verifier_of(pepper, "0417", person, secret_of(pin, salt, **COST))
    return Member(person, f"Person {person[-4:]}", role, salt, verifier)


def told(stage: Stage, *people: Member, cursor: str = "1") -> None:
    stage.backend.people_told = PeopleAnswer(people, cursor, AT, **COST)
    stage.run(stage.people.step())


def refusal(stage: Stage, person: str, pin: str) -> str:
    with pytest.raises(Refusal) as refused:
        stage.ledger.people.verify(person, pin)
    return refused.value.code


def test_somebody_whom_the_backend_tells_of_signs_in_with_their_pin(stage: Stage) -> None:
    told(stage, member(stage))
    assert stage.ledger.people.verify(EWA, PIN).role is Role.MANAGER
    assert refusal(stage, EWA, OTHER) == "PIN-WRONG"


def test_somebody_whom_the_backend_let_go_is_let_in_no_more(stage: Stage) -> None:
    told(stage, member(stage), member(stage, JAN, OTHER))
    told(stage, member(stage, JAN, OTHER), cursor="2")
    assert [one.id for one in stage.ledger.people.everyone()] == [JAN]
    assert refusal(stage, EWA, PIN) == "PERSON-UNKNOWN"


def test_the_tills_own_people_are_kept_but_not_let_in_once_the_backend_tells_of_some(stage: Stage) -> None:
    own = stage.ledger.people.enrol("Anna", Role.MANAGER, "48291357")
    told(stage)
    assert stage.ledger.people.verify(own.id, "48291357") == own
    told(stage, member(stage), cursor="2")
    assert refusal(stage, own.id, "48291357") == "PERSON-UNKNOWN"
    for change in (
        lambda: stage.ledger.people.enrol("Adam", Role.CASHIER, "482913"),
        lambda: stage.ledger.people.set_pin(EWA, OTHER),
    ):
        with pytest.raises(Refusal, match="PEOPLE-AT-BACKEND"):
            change()


def test_the_till_asks_only_for_what_is_new(stage: Stage) -> None:
    told(stage, member(stage), cursor="7")
    stage.backend.people_told = PeopleAnswer(None, "7", AT)
    stage.run(stage.people.step())
    assert [asked.after for asked in stage.backend.asked_for_people] == ["", "7"]
    assert stage.ledger.people.verify(EWA, PIN).id == EWA


def test_a_lock_outlives_an_answer_and_ends_with_a_new_pin(stage: Stage) -> None:
    told(stage, member(stage))
    for _ in range(3):
        refusal(stage, EWA, OTHER)
    told(stage, member(stage), cursor="2")
    assert refusal(stage, EWA, PIN) == "PIN-LOCKED"
    told(stage, member(stage, pin=OTHER), cursor="3")
    assert stage.ledger.people.verify(EWA, OTHER).id == EWA


def test_a_badge_stays_with_its_holder_when_the_backend_tells_again(stage: Stage) -> None:
    told(stage, member(stage))
    badge = stage.ledger.people.issue_badge(EWA)
    told(stage, member(stage, pin=OTHER), cursor="2")
    holder = stage.ledger.people.by_badge(badge)
    assert holder is not None
    assert holder.id == EWA


def test_a_copy_of_the_ledger_on_another_till_lets_nobody_in(stage: Stage, tmp_path: Path) -> None:
    told(stage, member(stage))
    other = Stage(tmp_path / "other")
    try:
        people = stage.backend.people_told
        other.ledger.roster.take_over(people, "0417")
        assert refusal(other, EWA, PIN) == "PIN-WRONG"
    finally:
        other.close()


def test_nobody_is_let_in_whom_the_backend_has_not_confirmed_for_three_days(stage: Stage) -> None:
    told(stage, member(stage))
    badge = stage.ledger.people.issue_badge(EWA)
    stage.clock.advance((GOOD_UNTIL - stage.clock.now()).total_seconds() - 1)
    assert stage.ledger.people.verify(EWA, PIN).id == EWA
    stage.clock.advance(1)
    assert refusal(stage, EWA, PIN) == "PEOPLE-OUTDATED"
    with pytest.raises(Refusal, match="PEOPLE-OUTDATED"):
        stage.ledger.people.by_badge(badge)


def test_a_word_that_nothing_changed_lets_people_in_again(stage: Stage) -> None:
    told(stage, member(stage), cursor="7")
    stage.clock.advance(timedelta(days=5).total_seconds())
    assert refusal(stage, EWA, PIN) == "PEOPLE-OUTDATED"
    later = (stage.clock.now() + timedelta(hours=72)).isoformat()
    stage.backend.people_told = PeopleAnswer(None, "7", later)
    stage.run(stage.people.step())
    assert stage.ledger.people.verify(EWA, PIN).id == EWA


def test_the_tills_own_people_need_no_word_of_a_backend(stage: Stage) -> None:
    own = stage.ledger.people.enrol("Anna", Role.MANAGER, "48291357")
    told(stage)
    stage.clock.advance(timedelta(days=30).total_seconds())
    assert stage.ledger.people.verify(own.id, "48291357") == own
