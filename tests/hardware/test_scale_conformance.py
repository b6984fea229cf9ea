"""What every scale has to do, whatever it speaks and on whatever wire: the real drivers against the simulated ones."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from scale_stage import KINDS, PRICE, USUAL, ScaleStage

from hardware.catalogue import make_device
from hardware.errors import MisconfiguredError
from hardware.scales.scale import Pan, Scale
from hardware.simulated_scale import GOODS, UNSEEN, SimulatedScale
from hardware.simulators.played import Harm
from hardware.status import Certainty, Fact

QUICK = 0.15


# Over TCP the answers are the same; the proof of every kind is made where time allows.
@pytest.fixture(params=[pytest.param(kind, marks=() if kind in USUAL else pytest.mark.long) for kind in KINDS])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ScaleStage]:
    playing = ScaleStage(request.param, tmp_path)
    yield playing
    playing.close()


def test_it_is_a_scale_and_says_plainly_that_it_is_not_approved_for_trade(stage: ScaleStage) -> None:
    assert isinstance(stage.scale, Scale)
    assert not stage.scale.approved


def test_a_still_weight_is_taken_in_grams_with_the_frame_it_came_in(stage: ScaleStage) -> None:
    weight = stage.scale.read(PRICE)
    assert (weight.outcome.certainty, weight.grams) == (Certainty.DONE, 742)
    assert b"742" in weight.frame


def test_a_glance_takes_nothing(stage: ScaleStage) -> None:
    for _ in range(3):
        glance = stage.scale.glance(PRICE)
        assert glance.reading is not None
        assert (glance.reading.pan, glance.reading.grams) == (Pan.STABLE, 742)
    assert stage.scale.read(PRICE).grams == 742


def test_goods_are_weighed_once_until_the_pan_was_seen_empty(stage: ScaleStage) -> None:
    assert stage.scale.read(PRICE).outcome.done
    assert stage.scale.read(PRICE).outcome.code == "not_emptied"
    stage.simulator.load(500)
    assert stage.scale.read(PRICE).outcome.code == "not_emptied"
    stage.simulator.load(0)
    assert stage.scale.read(PRICE).outcome.code == "too_light"
    stage.simulator.load(500)
    assert stage.scale.read(PRICE).grams == 500


def test_a_glance_at_the_empty_pan_is_enough_for_the_next_weighing(stage: ScaleStage) -> None:
    stage.scale.read(PRICE)
    stage.simulator.load(0)
    stage.scale.glance(PRICE)
    stage.simulator.load(742)
    assert stage.scale.read(PRICE).grams == 742


@pytest.mark.parametrize(
    ("order", "count", "code"),
    [
        ("moving", None, "moving"),
        ("overload", None, "overload"),
        ("negative", 120, "below_zero"),
        ("load", 0, "too_light"),
        ("load", 12, "too_light"),
    ],
)
def test_what_is_no_weight_for_sale_is_refused_with_its_reason(
    stage: ScaleStage, order: str, count: int | None, code: str
) -> None:
    stage.simulator.order(order, count)
    weight = stage.scale.read(PRICE)
    assert (weight.outcome.certainty, weight.outcome.code, weight.grams) == (Certainty.REFUSED, code, 0)
    stage.simulator.order("settle")
    stage.simulator.load(900)
    assert stage.scale.read(PRICE).grams == 900


@pytest.mark.parametrize("harm", [Harm.DROP, Harm.HALF, Harm.GARBAGE, Harm.CORRUPT])
def test_a_broken_answer_is_never_a_weight_and_the_next_question_gets_one(stage: ScaleStage, harm: Harm) -> None:
    stage.simulator.script.order(harm, "answer")
    began = time.monotonic()
    weight = stage.scale.read(PRICE, QUICK)
    assert time.monotonic() - began < QUICK + 5
    assert weight.grams in (0, 742)
    assert weight.outcome.done == (weight.grams == 742)
    if not weight.outcome.done:
        assert weight.outcome.code in ("no_answer", "garbled", "moving")
        assert stage.scale.read(PRICE).grams == 742


def test_a_late_answer_is_not_taken_for_the_next_one(stage: ScaleStage) -> None:
    stage.simulator.script.order(Harm.LATE, "answer")
    assert stage.scale.read(PRICE, 0.1).outcome.code == "no_answer"
    stage.simulator.load(0)
    weight = stage.scale.read(PRICE, 2)
    assert (weight.outcome.code in ("too_light", "garbled"), weight.grams) == (True, 0)


def test_a_silent_scale_keeps_to_the_deadline(stage: ScaleStage) -> None:
    stage.simulator.order("silent")
    began = time.monotonic()
    assert stage.scale.read(PRICE, QUICK).outcome.code == "no_answer"
    assert time.monotonic() - began < QUICK + 5
    assert stage.scale.look(QUICK).ready is Fact.NO
    stage.simulator.order("speak")
    assert stage.scale.read(PRICE).grams == 742


@pytest.mark.parametrize("harm", [Harm.KILL, Harm.KILL_AFTER])
def test_a_scale_whose_power_failed_weighs_again_when_it_is_back(stage: ScaleStage, harm: Harm) -> None:
    stage.scale.glance(PRICE)
    stage.simulator.script.order(harm, "answer")
    stage.scale.read(PRICE, QUICK)
    stage.simulator.wait_until_on()
    weights = [stage.scale.read(PRICE, QUICK) for _ in range(2)]
    assert [weight.grams for weight in weights if weight.outcome.done] == [742]


def test_a_look_tells_there_from_not_there(stage: ScaleStage) -> None:
    assert (stage.scale.look().linked, stage.scale.look().ready) == (Fact.YES, Fact.YES)
    stage.simulator.stop()
    stage.scale.look(QUICK)
    assert stage.scale.look(QUICK).linked is Fact.NO
    assert stage.scale.read(PRICE, QUICK).outcome.certainty is Certainty.NOT_SENT


def test_the_window_shows_what_lies_on_the_pan(stage: ScaleStage, tmp_path: Path) -> None:
    before = stage.simulator.picture()
    stage.simulator.load(1234)
    assert stage.simulator.picture().tobytes() != before.tobytes()
    stage.scale.glance(PRICE)
    stage.simulator.stop()
    with Image.open(tmp_path / "scale.png") as drawn:
        assert drawn.size == before.size


@pytest.mark.parametrize("stage", ["dialog06-serial"], indirect=True)
def test_a_scale_that_wants_an_approved_combination_is_told_apart(stage: ScaleStage) -> None:
    stage.simulator.order("challenge")
    assert stage.scale.read(PRICE).outcome.code == "wants_approval"
    assert stage.scale.glance(PRICE).outcome.certainty is Certainty.REFUSED


@pytest.mark.parametrize("stage", ["dialog06-serial"], indirect=True)
def test_goods_that_lay_there_before_a_restart_have_to_be_lifted(stage: ScaleStage) -> None:
    stage.scale.read(PRICE)
    stage.scale.close()
    restarted = stage.till()
    assert restarted.glance(PRICE).outcome.code == "not_emptied"
    assert restarted.read(PRICE).outcome.code == "not_emptied"
    stage.simulator.load(0)
    stage.simulator.load(742)
    assert restarted.read(PRICE).grams == 742
    restarted.close()


@pytest.mark.parametrize("stage", ["toledo8217-tcp"], indirect=True)
def test_those_who_ask_at_once_are_answered_in_turn(stage: ScaleStage) -> None:
    with ThreadPoolExecutor(4) as people:
        glances = list(people.map(lambda _: stage.scale.glance(PRICE, 3), range(40)))
    assert {glance.reading.grams for glance in glances if glance.reading} == {742}
    assert all(glance.outcome.done for glance in glances)


@pytest.mark.parametrize(
    ("driver", "address", "options", "named"),
    [
        ("toledo8217", "file:///dev/null", {}, "address"),
        ("toledo8217", "nonsense", {}, "address"),
        ("scp01", "tcp://h:1", {"parity": "mark"}, "parity"),
        ("radwag", "tcp://h:1", {"minimum": 0}, "minimum"),
        ("dialog06", "tcp://h:1", {"secret": "x"}, "secret"),
        ("simulated", "", {"speaks": "cas"}, "speaks"),
    ],
)
def test_a_wrong_setting_is_named(driver: str, address: str, options: dict[str, object], named: str) -> None:
    with pytest.raises(MisconfiguredError) as wrong:
        make_device("scale", driver, "scale", address, options)
    assert wrong.value.operation == named


def test_a_simulated_scale_has_somebody_who_puts_goods_on_and_takes_them_off(tmp_path: Path) -> None:
    scale = make_device("scale", "simulated", "scale", "", {"ledger": str(tmp_path / "ledger.jsonl")})
    assert isinstance(scale, SimulatedScale)
    assert isinstance(scale, Scale)
    scale.simulator.pan._settles = 0.0
    for _ in range(UNSEEN):
        scale.glance()
    assert scale.read().grams == GOODS[0]
    assert scale.read().outcome.code == "too_light"
    scale.close()
    loads = [json.loads(line)["grams"] for line in (tmp_path / "ledger.jsonl").read_text().splitlines()]
    assert loads == [GOODS[0], 0]


def test_a_scale_runs_as_a_program_of_its_own_and_takes_orders(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hardware.simulators", "scale", "--speaks", "radwag", "--load", "742"]
    with subprocess.Popen([*command, "--png", str(tmp_path)], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        scale = make_device("scale", "radwag", "scale", program.stdout.readline().strip(), {})
        assert isinstance(scale, Scale)
        assert scale.read().grams == 742
        scale.close()
        program.terminate()
    assert (tmp_path / "scale.png").exists()
