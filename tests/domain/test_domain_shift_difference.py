"""Explaining a difference: only causes that fit it exactly are suggested, the likeliest first."""

from dataclasses import replace

import pytest

from app.domain.sale import Sale
from app.domain.shift import Movement, MovementKind
from app.domain.shift_difference import MOST_NAMED, Cause, Suggestion, explain_difference
from app.domain.sold import SoldTender
from tests.builders import AT, counter, product, sale_of


def cash_sale(total: int, given: int, number: str = "n-1", at: str = AT) -> Sale:
    sale = sale_of(product("cup", total), number=number, sale_id=number)
    tender = SoldTender("cash", total, given, given - total)
    return replace(sale, tenders=(tender,), change=given - total, at=at)


def card_sale(total: int) -> Sale:
    return replace(sale_of(product("cup", total)), tenders=(SoldTender("card", total, 0, 0),))


def moved(kind: MovementKind, amount: int) -> Movement:
    return Movement(kind.value, amount, "bank", AT, "Ala")


def causes(difference: int, *records: Sale, movements: tuple[Movement, ...] = ()) -> list[Cause]:
    return [suggestion.cause for suggestion in explain_difference(difference, records, movements)]


def test_no_difference_needs_no_explanation() -> None:
    assert explain_difference(0, [cash_sale(1234, 2000)], []) == ()


@pytest.mark.parametrize(
    ("difference", "record", "cause"),
    [
        (-1234, cash_sale(1234, 2000), Cause.CARD_AS_CASH),
        (1234, card_sale(1234), Cause.CARD_AS_CASH),
        (766, cash_sale(1234, 2000), Cause.CHANGE_KEPT),
        (-766, cash_sale(1234, 2000), Cause.CHANGE_KEPT),
        (-500, cash_sale(1234, 2000), Cause.CHANGE_PIECE),
        (200, cash_sale(1234, 2000), Cause.CHANGE_PIECE),
        (-5000, cash_sale(1234, 10000), Cause.CHANGE_PIECE),
        (-10000, cash_sale(1234, 20000), Cause.GIVEN_OTHER),
        (3000, cash_sale(1234, 2000), Cause.GIVEN_OTHER),
    ],
)
def test_a_sale_that_would_account_for_it_is_named(difference: int, record: Sale, cause: Cause) -> None:
    found = [s for s in explain_difference(difference, [record], []) if s.cause is cause]
    assert [(s.number, s.amount) for s in found] == [(record.number, difference)]


def test_another_note_than_was_typed_is_named_with_the_note() -> None:
    (found,) = [s for s in explain_difference(3000, [cash_sale(1234, 2000)], []) if s.cause is Cause.GIVEN_OTHER]
    assert found.piece == 5000


def test_a_note_that_the_change_did_not_hold_is_not_suggested() -> None:
    assert Cause.CHANGE_PIECE not in causes(-1000, cash_sale(1234, 2000))


def test_a_sale_that_does_not_fit_exactly_is_not_named() -> None:
    assert causes(-767, cash_sale(1234, 2000)) == [Cause.MOVEMENT_MISSING]


def test_training_is_never_named() -> None:
    training = replace(sale_of(product("cup", 1234), at=counter(training=True)))
    assert causes(-1234, training) == [Cause.MOVEMENT_MISSING]


@pytest.mark.parametrize("difference", [5000, -5000])
def test_a_movement_of_the_same_amount_may_have_been_written_twice_or_once_too_few(difference: int) -> None:
    assert causes(difference, movements=(moved(MovementKind.CASH_OUT, 5000),))[0] is Cause.MOVEMENT_TWICE


def test_a_movement_may_have_been_written_the_wrong_way_round() -> None:
    assert causes(10000, movements=(moved(MovementKind.CASH_OUT, 5000),))[0] is Cause.MOVEMENT_OTHER_WAY
    assert causes(-10000, movements=(moved(MovementKind.CASH_IN, 5000),))[0] is Cause.MOVEMENT_OTHER_WAY
    assert causes(10000, movements=(moved(MovementKind.SAFE_DROP, 5000),))[0] is Cause.MOVEMENT_MISSING


def test_a_missing_movement_is_always_possible_and_says_how_much() -> None:
    assert explain_difference(-321, [], []) == (Suggestion(Cause.MOVEMENT_MISSING, amount=-321),)


def test_openings_without_a_sale_are_told_last() -> None:
    assert explain_difference(-321, [], [], drawer_openings=2)[-1] == Suggestion(Cause.DRAWER_OPENED, amount=2)


def test_among_equals_the_latest_comes_first_and_the_list_stays_short() -> None:
    records = [cash_sale(1234, 2000, f"n-{i}", f"2026-05-04T10:{i:02}:00+02:00") for i in range(20)]
    found = explain_difference(-1234, records, [])
    assert [s.number for s in found[:2]] == ["n-19", "n-18"]
    assert len(found) == MOST_NAMED + 1
