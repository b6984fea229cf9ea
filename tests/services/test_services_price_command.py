"""`omnitill price`: a basket as JSON in, every figure and its explanation out, or the place that is wrong."""

import json
from datetime import date
from decimal import Decimal

import pytest

from app.domain.promotion import PromotionKind
from app.domain.refusals import Refusal
from app.services.price_command import price_document

TODAY = date(2026, 5, 4)
TAX = {"classes": [{"code": "A", "rates": ["0.23"]}, {"code": "C", "rates": ["0.05"]}, {"code": "-"}]}


def price(**document: object) -> dict[str, object]:
    return price_document(json.dumps({"tax": TAX, **document}), TODAY)


def refused(text: str) -> str:
    with pytest.raises(Refusal) as caught:
        price_document(text, TODAY)
    assert caught.value.code == "PRICE-FILE"
    return f"{caught.value.facts['path']}: {caught.value.facts['reason']}"


def wrong(**document: object) -> str:
    return refused(json.dumps({"tax": TAX, "lines": [{"name": "x", "price": "1"}], **document}))


def test_a_basket_gets_every_figure() -> None:
    answer = price(
        lines=[{"name": "Milk", "price": "3.49", "quantity": "2", "tax": "C"}, {"name": "Pen", "price": 12.30}]
    )
    assert (answer["net"], answer["tax"], answer["gross"], answer["total"]) == (1665, 263, 1928, 1928)
    assert answer["taxes"] == [
        {"tax_class": "A", "net": 1000, "tax": 230, "gross": 1230, "rates": [{"rate": "0.23", "tax": 230}]},
        {"tax_class": "C", "net": 665, "tax": 33, "gross": 698, "rates": [{"rate": "0.05", "tax": 33}]},
    ]


def test_a_promotion_is_explained_in_plain_words() -> None:
    answer = price(
        lines=[{"name": "Milk", "sku": "milk", "price": "3.49", "quantity": 3}],
        promotions=[{"name": "Milk days", "kind": "n_pay_m", "value": 2, "quantity": 3, "skus": ["milk"]}],
    )
    (adjustment,) = answer["lines"][0]["adjustments"]  # type: ignore[index]  # JSON-ready values
    assert adjustment == {
        "kind": "promotion",
        "label": "Milk days",
        "amount": -349,
        "explanation": "Milk days: take 3, pay for 2; the cheapest are free, saves 3.49 PLN.",
    }
    assert answer["saved"] == 349


def test_discounts_deposits_and_returned_empties_add_up() -> None:
    answer = price(
        lines=[
            {"name": "Water", "price": "2.00", "deposit": "0.50", "quantity": 4},
            {"name": "Empty", "price": "-0.50", "tax": "-", "discountable": False, "quantity": 6},
        ],
        discount={"kind": "percent", "value": "0.10", "reason": "late"},
    )
    assert (answer["gross"], answer["deposits"], answer["total"]) == (420, 200, 620)


def test_like_lines_stay_apart_and_keep_their_own_discount() -> None:
    half = {"kind": "percent", "value": "0.5", "reason": "damaged"}
    answer = price(lines=[{"name": "Cup", "price": "10"}, {"name": "Cup", "price": "10", "discount": half}])
    assert [line["amount"] for line in answer["lines"]] == [1000, 500]  # type: ignore[attr-defined]  # JSON-ready values


def test_promotions_are_judged_on_the_day_and_with_the_coupons_of_the_document() -> None:
    lines = [{"name": "Cup", "price": "10"}]
    offer = {"kind": "percent", "value": "0.2", "valid_from": "2026-06-01", "coupon": "JUNE"}
    assert price(lines=lines, promotions=[offer], coupons=["JUNE"])["total"] == 1000
    assert price(lines=lines, promotions=[offer], day="2026-06-01")["total"] == 1000
    assert price(lines=lines, promotions=[offer], day="2026-06-01", coupons=["JUNE"])["total"] == 800


def test_numbers_are_read_exactly_however_they_are_written() -> None:
    as_number = price_document('{"lines": [{"name": "x", "price": 0.29, "quantity": 3}]}', TODAY)
    as_text = price_document('{"lines": [{"name": "x", "price": "0.29", "quantity": "3"}]}', TODAY)
    assert as_number == as_text
    assert as_number["total"] == 87


def test_the_answer_is_ready_for_json() -> None:
    assert json.loads(json.dumps(price(lines=[{"name": "x", "price": "1"}])))["total"] == 100


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1: this is not JSON (Expecting value)"),
        ("[]", "$: expected an object"),
        ("{}", "$.lines: expected at least one line"),
        ('{"lines": [{"price": "1"}]}', "$.lines[0].name: it is missing"),
        ('{"lines": [{"name": "x"}]}', "$.lines[0].price: it is missing"),
        ('{"lines": [{"name": "x", "price": NaN}]}', "$: this is not JSON"),
        ('{"lines": [{"name": "x", "price": "1.001"}]}', "$.lines[0].price: expected an amount in PLN"),
        ('{"lines": [{"name": "x", "price": "1e99"}]}', "$.lines[0].price: expected a number of ordinary size"),
        ('{"lines": [{"name": "x", "price": true}]}', "$.lines[0].price: expected a text"),
        ('{"lines": {"name": "x"}}', "$.lines: expected a list"),
        ("[" * 100_000, "$: this is not JSON"),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_place(text: str, said: str) -> None:
    assert refused(text) == said


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"coupon": "X"}, "$.coupon: unknown key; known are currency, day, tax, lines, promotions, coupons, discount"),
        ({"currency": "zloty"}, "$.currency: expected an ISO 4217 code"),
        ({"day": "soon"}, "$.day: expected a day such as 2026-05-04"),
        ({"lines": [{"name": "x", "price": "1", "tax": "Z"}]}, "$.lines[0].tax: expected one of A, C, -"),
        (
            {"lines": [{"name": "x", "price": "1", "quantity": "1.5"}]},
            "$.lines[0]: 1.5 cannot be sold: pieces are whole, and at most 9999",
        ),
        (
            {"promotions": [{"name": "Odd", "kind": "percent", "value": "2"}]},
            "$.promotions[0]: The figures of the promotion Odd make no sense",
        ),
        (
            {"promotions": [{"kind": "gift", "value": "2"}]},
            f"$.promotions[0].kind: expected one of {', '.join(PromotionKind)}",
        ),
        (
            {"discount": {"kind": "percent", "value": "1.5"}},
            "$.discount: A discount is more than nothing and at most the whole price",
        ),
        ({"tax": {"classes": [{"code": "A", "rates": ["-0.1"]}]}}, "$.tax.classes[0].rates[0]: expected at least 0"),
    ],
)
def test_what_makes_no_sense_is_refused_at_its_place(document: dict[str, object], said: str) -> None:
    assert wrong(**document) == said


def test_a_price_is_never_a_binary_fraction() -> None:
    answer = price_document('{"lines": [{"name": "x", "price": "0.10", "unit": "kg", "quantity": "0.350"}]}', TODAY)
    assert answer["total"] == int(
        (Decimal("0.10") * 100 * Decimal("0.350")).to_integral_value(rounding="ROUND_HALF_UP")
    )
