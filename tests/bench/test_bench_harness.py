"""The benchmarks as a program: what they print, when they fail, and that each one measures something."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from app.bench import run
from app.bench.figures import Against, Figure, median, percentile
from app.bench.goods import gtin_at, names, write_csv
from app.bench.plan import Plan, tiny_plan
from app.bench.run import BENCHES, run_benches
from app.domain.codes.gtin import Gtin, parse_gtin

KEYS = {"name", "value", "unit", "floor", "floor_is", "ratio", "goal", "limit", "holds"}
NAMED = (
    "scan_to_paint", "sale_commit", "pay_to_receipt", "receipt_printing", "wedge", "search_3_letters", "start",
    "import", "import_in_live_till",
)  # fmt: skip


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return tiny_plan(tmp_path / "cache")


def only(monkeypatch: pytest.MonkeyPatch, *figures: Figure) -> None:
    """One benchmark called `one` that measures these."""
    benches: Mapping[str, Callable[[Plan], list[Figure]]] = {"one": lambda _: list(figures)}
    monkeypatch.setattr(run, "BENCHES", benches)


def figure(value: float, floor: float, against: Against, limit: float | None) -> Figure:
    return Figure("one", value, "ms", floor, "a floor", against, limit)


@pytest.mark.parametrize(
    ("value", "floor", "against", "limit", "holds"),
    [
        (16.7, 5, Against.VALUE, 16.7, True),
        (16.8, 5, Against.VALUE, 16.7, False),
        (2.0, 1, Against.RATIO, 2, True),
        (2.1, 1, Against.RATIO, 2, False),
        (0.8, 0.3, Against.EXCESS, 0.6, True),
        (1.0, 0.3, Against.EXCESS, 0.6, False),
        (1e9, 1, Against.VALUE, None, True),
    ],
)
def test_a_goal_limits_the_value_its_ratio_to_the_floor_or_what_is_above_it(
    value: float, floor: float, against: Against, limit: float | None, holds: bool
) -> None:
    assert figure(value, floor, against, limit).holds is holds


def test_percentiles_are_samples_by_nearest_rank() -> None:
    samples = [float(n) for n in range(200, 0, -1)]
    assert (percentile(samples, 99), percentile(samples, 100), median(samples)) == (198, 200, 100)


def test_the_exit_code_is_1_when_one_goal_of_many_does_not_hold(
    monkeypatch: pytest.MonkeyPatch, plan: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    held, missed = figure(1, 1, Against.VALUE, 2), figure(3, 1, Against.VALUE, 2)
    only(monkeypatch, held)
    assert run_benches("one", as_json=True, plan=plan) == 0
    only(monkeypatch, held, missed)
    assert run_benches("one", as_json=False, plan=plan) == 1
    assert "NO" in capsys.readouterr().out


def test_an_unknown_name_is_wrong_usage_and_the_known_ones_are_told(
    plan: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_benches("nothing", as_json=True, plan=plan) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "scan_to_paint" in said.err


def test_every_benchmark_that_is_promised_is_there() -> None:
    assert set(NAMED) <= set(BENCHES)


def test_all_benchmarks_run_on_a_tiny_shop_and_print_figures_beside_floors_as_json(
    plan: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run_benches("", as_json=True, plan=plan)
    printed = json.loads(capsys.readouterr().out)
    assert all(set(one) == KEYS for one in printed)
    counted = {one["name"] for one in printed if one["name"].startswith("wedge_")}  # of these none at all is the goal
    assert [one for one in printed if one["name"] not in counted and not (one["value"] > 0 and one["floor"] > 0)] == []
    assert code == (0 if all(one["holds"] for one in printed) else 1)
    assert len({one["name"] for one in printed}) == len(printed) >= 2 * len(NAMED)


def test_made_up_goods_are_the_same_every_time_and_their_codes_valid(tmp_path: Path) -> None:
    assert list(names(200)) == list(names(200))
    assert all(isinstance(parse_gtin(gtin_at(place)), Gtin) for place in range(200))
    assert len({gtin_at(place) for place in range(10_000)}) == 10_000
    write_csv(tmp_path / "goods.csv.gz", 3)
    assert (tmp_path / "goods.csv.gz").stat().st_size > 0
