"""In-store codes by configured layouts; expectations by running biip over its own test values (Apache-2.0)."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.codes.gtin import Gtin, parse_gtin
from app.domain.codes.rcn import RcnMisread, RcnReading, RcnRule, RcnRuleError, RcnSample, ValueKind, read_rcn

VECTORS = json.loads((Path(__file__).parents[2] / "data" / "codes" / "rcn.json").read_text(encoding="utf-8"))["vectors"]
WEIGHT, PRICE, PIECES = ValueKind.WEIGHT_G, ValueKind.PRICE_MINOR, ValueKind.PIECES

BALTIC = (
    RcnRule("23PPPPPPVVVVK", WEIGHT),
    RcnRule("24PPPPPPVVVVK", WEIGHT, scale=10),
    RcnRule("25PPPPPPVVVVK", WEIGHT, scale=100),
)
NORDIC = (
    RcnRule("20PPPPPPVVVVK", PRICE),
    RcnRule("21PPPPPPVVVVK", PRICE, scale=10),
    RcnRule("22PPPPPPVVVVK", PRICE, scale=100),
    *BALTIC,
)
REGIONS = {
    "dk": (
        *(RcnRule(f"2{n}PPPPVVVVVVK", PRICE) for n in (1, 2, 3, 4)),
        *(RcnRule(f"2{n}PPPPVVVVVVK", WEIGHT) for n in (6, 7, 8)),
    ),
    "ee": BALTIC,
    "fi": BALTIC,
    "lv": BALTIC,
    "lt": BALTIC,
    "no": NORDIC,
    "se": NORDIC,
    "de": (
        *(RcnRule(f"2{n}PPPPvVVVVVK", PRICE) for n in (2, 3)),
        *(RcnRule(f"2{n}PPPPvVVVVVK", PIECES) for n in (5, 6)),
        *(RcnRule(f"2{n}PPPPvVVVVVK", WEIGHT) for n in (7, 8, 9)),
    ),
    "gb": (RcnRule("20PPPPPvVVVVK", PRICE),),
}
VALUES = {
    "weight_kg": (WEIGHT, Decimal(1000)),
    "price": (PRICE, Decimal(100)),
    "count": (PIECES, Decimal(1)),
}


def gtin(text: str) -> Gtin:
    parsed = parse_gtin(text)
    assert isinstance(parsed, Gtin)
    return parsed


@pytest.mark.parametrize(
    ("value", "region", "expected"),
    [
        pytest.param(vector["value"], region, expected, id=f"{vector['value']}-{region}")
        for vector in VECTORS
        for region, expected in vector["by_region"].items()
    ],
)
def test_a_region_written_as_rules_reads_what_its_shops_read(
    value: str, region: str, expected: dict[str, str | int | None]
) -> None:
    reading = read_rcn(gtin(value), REGIONS[region])
    if "error" in expected:
        assert reading is RcnMisread.IN_CODE_CHECK
        return
    measured = [(name, expected[name]) for name in VALUES if expected[name] is not None]
    if not measured:
        assert reading is None
        return
    assert isinstance(reading, RcnReading)
    [(name, amount)] = measured
    kind, units = VALUES[name]
    assert (reading.kind, Decimal(reading.value)) == (kind, Decimal(str(amount)) * units)


def test_a_polish_scale_label_is_looked_up_by_its_zeroed_form() -> None:
    rule = RcnRule("27PPPPPVVVVVK", WEIGHT, "27PPPPP00000K", RcnSample("2712345012348", "12345", 1234))
    assert rule.read(gtin("2712345012348")) == RcnReading("12345", WEIGHT, 1234, gtin("2712345000000"))


def test_the_first_rule_that_fits_wins() -> None:
    rules = (RcnRule("27PPPPPVVVVVK", PIECES), RcnRule("2PPPPPPVVVVVK", PRICE))
    first, second = read_rcn(gtin("2712345012348"), rules), read_rcn(gtin("2812345012345"), rules)
    assert isinstance(first, RcnReading)
    assert isinstance(second, RcnReading)
    assert (first.kind, second.kind) == (PIECES, PRICE)


def test_without_a_rule_a_code_that_starts_with_2_is_an_ordinary_gtin() -> None:
    assert read_rcn(gtin("2712345012348"), ()) is None


def test_a_rule_never_reads_a_code_of_another_length() -> None:
    rule = RcnRule("27PPPPPVVVVVK", WEIGHT)
    assert [rule.read(gtin(code)) for code in ("27123454", "12712345012345")] == [None, None]


@pytest.mark.parametrize(
    ("pattern", "lookup"),
    [
        ("27PPPPPVVVVV", ""),
        ("PPPPPPPVVVVVK", ""),
        ("27PPPPPVVVVVX", ""),
        ("27PPPPPVVVVVKK", ""),
        ("2700000VVVVVK", ""),
        ("27PPPPP00000K", ""),
        ("27PPPPvvVVVVK", ""),
        ("27PPPvVVVVVVK", ""),
        ("27PPPPPVVVVVK", "27PPPP000000K"),
        ("27PPPPPVVVVVK", "27PPPPPVVVVVK"),
    ],
)
def test_a_malformed_layout_is_refused_at_start_up(pattern: str, lookup: str) -> None:
    with pytest.raises(RcnRuleError):
        RcnRule(pattern, WEIGHT, lookup)


@pytest.mark.parametrize(
    "sample",
    [
        RcnSample("2712345012348", "12345", 1235),
        RcnSample("2712345012348", "12346", 1234),
        RcnSample("2712345012349", "12345", 1234),
        RcnSample("5901234123457", "12345", 1234),
    ],
)
def test_a_rule_that_misreads_the_shops_own_sample_is_refused_at_start_up(sample: RcnSample) -> None:
    with pytest.raises(RcnRuleError):
        RcnRule("27PPPPPVVVVVK", WEIGHT, sample=sample)


@pytest.mark.parametrize("value", ["2875", "14685", "00000", "99999", "0429", "31415"])
def test_the_in_code_check_digit_is_that_of_the_general_specifications(value: str) -> None:
    from biip.checksums import gs1_price_weight_check_digit

    from app.domain.codes.gtin import check_digit

    rule = RcnRule("2" + "P" * (10 - len(value)) + "v" + "V" * len(value) + "K", PRICE)
    right = gs1_price_weight_check_digit(value)
    for check in range(10):
        body = "2" + "1" * (10 - len(value)) + str(check) + value
        assert isinstance(rule.read(gtin(body + check_digit(body))), RcnReading) == (check == right)
