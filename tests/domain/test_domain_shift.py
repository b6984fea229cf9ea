"""The shift: what the drawer should hold follows from the journal alone; the count is input, the difference output."""

import json
from collections.abc import Callable
from decimal import Decimal

import pytest

from app.domain.refusals import Refusal
from app.domain.returns import Returned, refund, void
from app.domain.sale import Sale, finish
from app.domain.shift import Closing, Count, Movement, MovementKind, Opening, Totals, check_movement, totals
from app.domain.tender import Payment, TenderKind, take_cash
from app.wire.canonical import canonical
from tests.builders import AT, DAY, basket_of, counter, priced, product, sale_of

OPENING = Opening(1, DAY.isoformat(), "PLN", 20000, 20000, AT, "Ala")
CUP = product("cup", 1000)


def sold(count: int, tender: TenderKind = TenderKind.CASH, number: str = "n-1", *, training: bool = False) -> Sale:
    return sale_of((CUP, count), tender=tender, number=number, sale_id=number, at=counter(training=training))


def moved(kind: MovementKind, amount: int) -> Movement:
    return Movement(kind.value, amount, "bank", AT, "Ala")


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value.code


def test_a_fresh_shift_should_hold_its_float() -> None:
    assert totals(OPENING, [], []).expected == 20000


def test_cash_sales_and_movements_change_what_the_drawer_should_hold_and_cards_do_not() -> None:
    figures = totals(
        OPENING,
        [sold(3, number="n-1"), sold(5, TenderKind.CARD, "n-2")],
        [moved(MovementKind.CASH_IN, 5000), moved(MovementKind.CASH_OUT, 700), moved(MovementKind.SAFE_DROP, 10000)],
        drawer_openings=2,
    )
    assert figures.expected == 20000 + 3000 + 5000 - 700 - 10000
    assert dict(figures.tenders) == {"cash": 3000, "card": 5000}
    assert (figures.cash_in, figures.cash_out, figures.safe_drop) == (5000, 700, 10000)
    assert (figures.sales, figures.sales_total, figures.pieces, figures.drawer_openings) == (2, 8000, 8, 2)
    assert (figures.first_number, figures.last_number) == ("n-1", "n-2")


def test_the_change_given_is_not_counted_as_cash_in() -> None:
    sale = finish(priced(basket_of(CUP)), take_cash(Payment(1000, "PLN"), 5000), counter(), "n-1")
    assert sale.change == 4000
    assert totals(OPENING, [sale], []).expected == 20000 + 1000


@pytest.mark.parametrize("tender", TenderKind)
def test_a_void_leaves_the_drawer_as_if_nothing_had_been_sold(tender: TenderKind) -> None:
    sale = sold(2, tender)
    figures = totals(OPENING, [sale, void(sale, (), "misread", counter(), "v", "n-2")], [])
    assert figures.expected == 20000
    assert dict(figures.tenders) == {tender.value: 0}
    assert (figures.voids, figures.voids_total) == (1, -2000)
    assert figures.taxes["food"] == {"net": 0, "tax": 0, "gross": 0}


def test_a_cash_refund_of_a_card_sale_takes_cash_out() -> None:
    sale = sold(2, TenderKind.CARD)
    record = refund(sale, (), [Returned(1, Decimal(1), "faulty")], "cash", counter(), "r", "n-2")
    figures = totals(OPENING, [sale, record], [])
    assert (figures.expected, figures.refunds, figures.refunds_total) == (19000, 1, -1000)


def test_rounded_cash_is_what_the_drawer_should_hold() -> None:
    sale = sale_of(product("cup", 10040, currency="CZK"), currency="CZK")
    figures = totals(OPENING, [sale], [])
    assert (figures.expected, figures.rounding, figures.sales_total) == (30000, -40, 10040)


def test_training_never_touches_a_report() -> None:
    assert totals(OPENING, [sold(9, training=True)], []) == totals(OPENING, [], [])


def test_the_same_journal_always_gives_the_same_totals_and_they_survive_it() -> None:
    figures = totals(OPENING, [sold(1), sold(2, TenderKind.CARD)], [moved(MovementKind.CASH_IN, 1)])
    again = totals(OPENING, [sold(1), sold(2, TenderKind.CARD)], [moved(MovementKind.CASH_IN, 1)])
    assert figures == again
    assert Totals.from_body(json.loads(canonical(figures.as_body()))) == figures


def test_a_closing_survives_its_journal_entry() -> None:
    figures = totals(OPENING, [sold(1)], [])
    count = Count(((10000, 2), (1000, 1), (1, 5)))
    closing = Closing(
        number=1,
        shift=1,
        business_date=DAY.isoformat(),
        currency="PLN",
        opened_at=AT,
        closed_at=AT,
        closer="Ala",
        totals=figures,
        counted=count.total,
        difference=count.total - figures.expected,
        count=count.pieces,
        reason="",
        note="",
        left=20000,
        head_seq=7,
    )
    assert (closing.counted, closing.difference) == (21005, 5)
    assert Closing.from_body(json.loads(canonical(closing.as_body()))) == closing


@pytest.mark.parametrize("pieces", [((100, -1),), ((0, 1),), ((-100, 1),), ((100, 10**6 + 1),)])
def test_a_count_that_cannot_be_is_refused(pieces: tuple[tuple[int, int], ...]) -> None:
    assert code_of(Count(pieces).check) == "COUNT-INVALID"


def test_an_empty_drawer_may_be_counted() -> None:
    Count(((10000, 0),)).check()
    assert Count(()).total == 0


def test_a_movement_has_an_amount_a_reason_and_enough_in_the_drawer() -> None:
    assert code_of(lambda: check_movement(MovementKind.CASH_IN, 0, "bank", 0)) == "CASH-AMOUNT"
    assert code_of(lambda: check_movement(MovementKind.CASH_IN, 1, " ", 0)) == "CASH-REASON"
    assert code_of(lambda: check_movement(MovementKind.SAFE_DROP, 101, "safe", 100)) == "CASH-NOT-THERE"
    check_movement(MovementKind.CASH_IN, 101, "bank", 0)
    check_movement(MovementKind.CASH_OUT, 100, "window cleaner", 100)
