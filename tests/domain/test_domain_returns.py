"""Refunds and voids: the exact negative of what was sold and paid, in parts and in any order."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import permutations

import pytest

from app.domain.promotion import Promotion, PromotionKind
from app.domain.refusals import Refusal
from app.domain.returns import Returned, refund, returnable, void
from app.domain.sale import Sale
from app.domain.tender import TenderKind
from tests.builders import MANAGER, bottle, counter, product, sale_of, weighed

FIGURES = ("net", "tax", "gross", "deposits", "rounding", "total", "saved")
THREE_FOR_TEN = Promotion("3for10", "3 for 10", PromotionKind.N_FOR_PRICE, Decimal(1000), quantity=3)


def back(sale: Sale, earlier: Sequence[Sale], *items: tuple[int, str], tender: str = "cash") -> Sale:
    returned = [Returned(line, Decimal(quantity), "faulty") for line, quantity in items]
    return refund(sale, earlier, returned, tender, counter(), f"refund-{len(earlier)}", "n", "Maja")


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value.code


def test_a_whole_sale_comes_back_as_its_exact_negative() -> None:
    sale = sale_of((product("cup", 399), 3), bottle(), promotions=[THREE_FOR_TEN])
    record = back(sale, (), (1, "3"), (2, "1"))
    assert [getattr(record, f) for f in FIGURES] == [-getattr(sale, f) for f in FIGURES]
    assert [(t.kind, t.amount) for t in record.tenders] == [("cash", -sale.total)]
    assert (record.kind, record.original, record.original_number, record.approver) == (
        "refund",
        sale.id,
        sale.number,
        "Maja",
    )


@pytest.mark.parametrize("order", list(permutations([(1, "1"), (1, "2"), (2, "0.1"), (2, "0.382"), (3, "1")]))[::7])
def test_parts_in_any_order_sum_to_exactly_the_sale(order: Sequence[tuple[int, str]]) -> None:
    sale = sale_of((product("cup", 399), 3), (weighed(), "0.482"), bottle(), promotions=[THREE_FOR_TEN])
    parts: list[Sale] = []
    for item in order:
        parts.append(back(sale, parts, item))
    assert [sum(getattr(p, f) for p in parts) for f in FIGURES] == [-getattr(sale, f) for f in FIGURES]
    for tax in sale.taxes:
        assert sum(t.tax for p in parts for t in p.taxes if t.tax_class == tax.tax_class) == -tax.tax


def test_a_part_never_carries_tax_of_the_wrong_sign() -> None:
    five_for_four = Promotion("5for4", "5 for 4", PromotionKind.N_PAY_M, Decimal(4), quantity=5)
    sale = sale_of((product("sweet", 1, tax="standard"), 5), promotions=[five_for_four])
    assert (sale.gross, sale.tax) == (4, 1)
    parts: list[Sale] = []
    for _ in range(5):
        parts.append(back(sale, parts, (1, "1")))
    assert sorted((p.gross, p.net, p.tax) for p in parts) == [
        (-1, -1, 0),
        (-1, -1, 0),
        (-1, -1, 0),
        (-1, 0, -1),
        (0, 0, 0),
    ]


def test_each_piece_of_a_plain_line_gives_its_own_price_back() -> None:
    sale = sale_of((product("cup", 150, tax="standard"), 2))
    assert back(sale, (), (1, "1")).total == -150


def test_a_rounded_cash_sale_returned_in_parts_gives_back_exactly_what_was_paid() -> None:
    sale = sale_of(*(product(f"cup{i}", 3347, currency="CZK") for i in range(3)), currency="CZK")
    assert (sale.total, sale.tenders[0].amount) == (10041, 10000)
    parts: list[Sale] = []
    for line in (1, 2, 3):
        parts.append(back(sale, parts, (line, "1")))
    assert [p.tenders[0].amount for p in parts] == [-3300, -3400, -3300]
    assert sum(p.rounding for p in parts) == -sale.rounding


def test_a_rounded_cash_sale_returned_to_a_card_gives_back_what_was_paid_and_no_more() -> None:
    sale = sale_of(product("cup", 10040, currency="CZK"), currency="CZK")
    assert back(sale, (), (1, "1"), tender="card").tenders[0].amount == -10000


def test_a_card_sale_returned_in_cash_is_rounded_to_coins() -> None:
    sale = sale_of(product("cup", 10040, currency="CZK"), currency="CZK", tender=TenderKind.CARD)
    record = back(sale, (), (1, "1"))
    assert (record.tenders[0].amount, record.rounding) == (-10000, 40)


def test_a_trifle_that_rounds_to_nothing_still_is_a_refund() -> None:
    sale = sale_of(product("sweet", 40, currency="CZK"), product("cup", 10000, currency="CZK"), currency="CZK")
    record = back(sale, (), (1, "1"))
    assert (record.total, record.tenders[0].amount, record.rounding) == (-40, 0, 40)


def test_returned_empties_of_a_sale_can_be_undone_too() -> None:
    sale = sale_of((product("empty", -50, tax="outside"), 6))
    assert back(sale, (), (1, "2")).tenders[0].amount == 100


def test_what_can_still_come_back_shrinks_with_each_refund() -> None:
    sale = sale_of((product("cup"), 3), product("pen"))
    first = back(sale, (), (1, "2"))
    assert dict(returnable(sale, [first])) == {1: 1, 2: 1}


def test_refunds_of_other_sales_do_not_count() -> None:
    other = sale_of((product("cup"), 3), sale_id="other")
    sale = sale_of((product("cup"), 3))
    assert dict(returnable(sale, [back(other, (), (1, "3"))])) == {1: 3}


def test_no_more_comes_back_than_was_sold() -> None:
    sale = sale_of((product("cup"), 2))
    assert code_of(lambda: back(sale, (), (1, "3"))) == "RETURN-TOO-MANY"
    assert code_of(lambda: back(sale, [back(sale, (), (1, "2"))], (1, "1"))) == "RETURN-TOO-MANY"


def test_one_refund_cannot_take_a_line_twice_over() -> None:
    sale = sale_of((product("cup"), 2))
    assert code_of(lambda: back(sale, (), (1, "2"), (1, "1"))) == "RETURN-TOO-MANY"
    twice = back(sale, (), (1, "1"), (1, "1"))
    assert ([line.id for line in twice.lines], twice.total) == ([1, 2], -sale.total)


@pytest.mark.parametrize("quantity", ["0.5", "NaN"])
def test_part_of_a_piece_does_not_come_back(quantity: str) -> None:
    assert code_of(lambda: back(sale_of(product("cup")), (), (1, quantity))) == "QTY-INVALID"


@pytest.mark.parametrize("quantity", ["0", "-1"])
def test_nothing_or_less_does_not_come_back(quantity: str) -> None:
    assert code_of(lambda: back(sale_of(product("cup")), (), (1, quantity))) == "RETURN-TOO-MANY"


def test_a_refund_names_lines_of_a_sale() -> None:
    sale = sale_of(product("cup"))
    assert code_of(lambda: back(sale, ())) == "RETURN-NOTHING"
    assert code_of(lambda: back(sale, (), (7, "1"))) == "LINE-UNKNOWN"
    assert code_of(lambda: back(back(sale, (), (1, "1")), (), (1, "1"))) == "RETURN-NOT-A-SALE"


def test_training_and_real_sales_do_not_mix() -> None:
    training = sale_of(product("cup"), at=counter(training=True))
    assert code_of(lambda: back(training, (), (1, "1"))) == "RETURN-TRAINING"
    assert code_of(lambda: void(training, (), "misread", counter(), "v", "n")) == "RETURN-TRAINING"


def test_a_refund_is_made_by_whoever_stands_at_the_counter() -> None:
    sale = sale_of(product("cup"))
    record = refund(sale, (), [Returned(1, Decimal(1), "faulty")], "cash", counter(2, MANAGER), "r", "n")
    assert (record.cashier, record.shift, record.lines[0].reason) == ("Maja", 2, "faulty")


@pytest.mark.parametrize("tender", TenderKind)
def test_a_void_undoes_every_figure_and_every_tender(tender: TenderKind) -> None:
    sale = sale_of(product("cup", 10040, currency="CZK"), currency="CZK", tender=tender)
    record = void(sale, (), "misread", counter(), "v", "n", "Maja")
    assert [getattr(record, f) for f in FIGURES] == [-getattr(sale, f) for f in FIGURES]
    assert [(t.kind, t.amount) for t in record.tenders] == [(t.kind, -t.amount) for t in sale.tenders]
    assert (record.kind, record.reason, record.approver) == ("void", "misread", "Maja")
    assert not any(returnable(sale, [record]).values())


def test_a_void_needs_a_reason_and_an_untouched_sale() -> None:
    sale = sale_of((product("cup"), 2))
    assert code_of(lambda: void(sale, (), " ", counter(), "v", "n")) == "VOID-REASON"
    assert code_of(lambda: void(sale, [back(sale, (), (1, "1"))], "x", counter(), "v", "n")) == "VOID-AFTER-RETURN"
    voided = void(sale, (), "x", counter(), "v", "n")
    assert code_of(lambda: void(sale, [voided], "x", counter(), "v2", "n")) == "VOID-ALREADY"
    assert code_of(lambda: void(voided, (), "x", counter(), "v2", "n")) == "RETURN-NOT-A-SALE"
    assert code_of(lambda: back(sale, [voided], (1, "1"))) == "RETURN-TOO-MANY"
