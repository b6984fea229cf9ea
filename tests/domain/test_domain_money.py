"""Money: exact amounts, one way of rounding, cash steps, and splitting without losing a unit."""

from decimal import Decimal

import pytest

from app.domain.money import (
    CURRENCIES,
    Money,
    allocate,
    cash_step,
    digits_of,
    parse_amount,
    round_half_up,
    round_to_step,
    total,
    zero,
)


def test_amounts_of_one_currency_add_up() -> None:
    assert total([Money(349, "PLN"), Money(-50, "PLN")], "PLN") == Money(299, "PLN")
    assert Money(1, "PLN") < Money(2, "PLN") <= Money(2, "PLN")
    assert not zero("PLN")


def test_amounts_of_two_currencies_do_not() -> None:
    with pytest.raises(ValueError, match="PLN and EUR do not add up"):
        Money(1, "PLN") + Money(1, "EUR")


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [("12.34", "PLN", 1234), ("12", "PLN", 1200), ("-0.05", "EUR", -5), ("500", "JPY", 500), ("1.005", "KWD", 1005)],
)
def test_an_amount_is_read_from_text_exactly(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == Money(minor, currency)
    assert parse_amount(f"{Money(minor, currency).as_decimal()}", currency).minor == minor


@pytest.mark.parametrize(
    "text", ["", "-", ".", "1.", ".5", "1e3", "1,5", "1_0", "٣", " 1", "+1", "1.2.3", "NaN", "9" * 21]
)
def test_anything_but_a_plain_decimal_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        parse_amount(text, "PLN")


@pytest.mark.parametrize(("text", "currency"), [("1.005", "PLN"), ("0.5", "JPY")])
def test_more_decimals_than_the_currency_has_are_refused(text: str, currency: str) -> None:
    with pytest.raises(ValueError, match="more decimals"):
        parse_amount(text, currency)


@pytest.mark.parametrize(("value", "rounded"), [("0.5", 1), ("-0.5", -1), ("2.5", 3), ("0.49", 0), ("-1.51", -2)])
def test_halves_round_away_from_zero_so_that_a_refund_rounds_as_its_sale(value: str, rounded: int) -> None:
    assert round_half_up(Decimal(value)) == rounded


@pytest.mark.parametrize(
    ("currency", "due", "in_cash"),
    [
        ("CZK", 10049, 10000),
        ("CZK", 10050, 10100),
        ("CHF", 1002, 1000),
        ("CHF", 1003, 1005),
        ("SEK", -150, -200),
        ("DKK", 1024, 1000),
        ("DKK", 1025, 1050),
        ("HUF", 1200, 1000),
        ("HUF", 1300, 1500),
        ("PLN", 1, 1),
    ],
)
def test_cash_is_rounded_to_what_coins_can_pay(currency: str, due: int, in_cash: int) -> None:
    assert round_to_step(due, cash_step(currency)) == in_cash


@pytest.mark.parametrize("currency", CURRENCIES.values(), ids=lambda c: c.code)
def test_notes_and_coins_go_down_and_the_smallest_is_the_cash_step(currency: object) -> None:
    pieces = [*currency.notes, *currency.coins]  # type: ignore[attr-defined]  # a Currency
    assert pieces == sorted(set(pieces), reverse=True)
    assert all(piece % currency.cash_step == 0 for piece in pieces)  # type: ignore[attr-defined]  # a Currency


def test_a_currency_that_the_table_does_not_know_has_two_digits_and_no_cash_step() -> None:
    assert (digits_of("ZZZ"), cash_step("ZZZ")) == (2, 1)


def test_a_split_gives_the_spare_units_to_the_largest_remainders_first() -> None:
    assert allocate(100, [1, 1, 1]) == [34, 33, 33]
    assert allocate(-100, [1, 1, 1]) == [-34, -33, -33]
    assert allocate(10, [0, 3, 5]) == [0, 4, 6]
    assert allocate(7, [0, 0]) == [7, 0]


@pytest.mark.parametrize("weights", [[], [1, -1]])
def test_nothing_can_be_split_over_no_weights_or_negative_ones(weights: list[int]) -> None:
    with pytest.raises(ValueError, match="cannot allocate"):
        allocate(1, weights)
