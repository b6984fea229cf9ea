"""What every scanner has to do, whatever it speaks: the real driver against the simulated scanner."""

from collections.abc import Iterator

import pytest
from scanner_stage import END, KINDS, PATIENCE, WIRED, Stage

from hardware.scanners.scan import Framing
from hardware.scanners.scanner import Scanner
from hardware.status import Fact


@pytest.fixture
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    made = Stage(request.param)
    yield made
    made.close()


every_scanner = pytest.mark.parametrize("stage", KINDS, indirect=True)
wired_scanner = pytest.mark.parametrize("stage", WIRED, indirect=True)


@every_scanner
def test_one_code_is_one_scan_with_its_identifier(stage: Stage) -> None:
    stage.listen()
    stage.simulator.scan("5901234123457", aim="]E0")
    scan = stage.next()
    assert (scan.device, scan.text, scan.aim, scan.framing) == ("scanner", "5901234123457", "]E0", Framing.EXACT)
    assert scan.started <= scan.ended
    assert stage.heard_until_end() == []


@every_scanner
def test_a_long_code_with_signs_and_separators_arrives_whole(stage: Stage) -> None:
    code = "0109521234543213" + "10" + "Ab-9/%" * 3 + "\x1d" + "21" + "x" * 60 + "\x1d17271231"
    stage.listen()
    stage.simulator.scan(code)
    assert stage.next().text == code


@every_scanner
def test_codes_arrive_in_their_order(stage: Stage) -> None:
    stage.listen()
    codes = [f"P1{number:010d}" for number in range(12)]
    for code in codes:
        stage.simulator.scan(code)
    assert [stage.next().text for _ in codes] == codes


@wired_scanner
def test_two_pieces_scanned_one_after_the_other_are_two_scans(stage: Stage) -> None:
    stage.listen()
    stage.simulator.order("twice")
    stage.simulator.scan("5901234123457")
    assert stage.heard_until_end() == ["5901234123457"] * 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_code_that_stays_in_sight_is_one_scan(kind: str) -> None:
    stage = Stage(kind, hold_off=5.0)
    try:
        stage.listen()
        stage.simulator.order("twice")
        stage.simulator.scan("5901234123457")
        assert stage.heard_until_end() == ["5901234123457"]
    finally:
        stage.close()


@pytest.mark.parametrize("stage", ["hid", "evdev", "camera"], indirect=True)
def test_half_a_code_is_no_scan_and_does_not_spoil_the_next(stage: Stage) -> None:
    stage.listen()
    stage.simulator.order("half")
    stage.simulator.scan("5901234123457" if stage.kind == "camera" else "5901234123457" * 6)
    assert stage.heard_until_end() == []


@every_scanner
def test_nonsense_on_the_wire_is_no_scan(stage: Stage) -> None:
    stage.listen()
    stage.simulator.order("garbage")
    stage.simulator.scan("5901234123457")
    assert stage.heard_until_end() == ["5901234123457"]


@every_scanner
def test_an_unplugged_scanner_is_told_once_and_comes_back(stage: Stage) -> None:
    stage.listen()
    stage.simulator.replug()
    assert [stage.news.get(timeout=PATIENCE) for _ in range(2)] == [False, True]
    assert stage.driver.available is Fact.YES
    assert stage.driver.trouble == ""
    assert stage.heard_until_end() == []


@every_scanner
def test_a_plug_pulled_within_a_code_invents_no_scan(stage: Stage) -> None:
    stage.listen()
    stage.simulator.order("unplug_midway")
    code = "9521234543213" if stage.kind == "camera" else "5901234123457" * 6
    stage.simulator.scan(code)
    assert [stage.news.get(timeout=PATIENCE) for _ in range(2)] == [False, True]
    # The camera had seen the whole of it before.
    assert stage.heard_until_end() == ([code] if stage.kind == "camera" else [])


@every_scanner
def test_what_was_shown_while_nobody_listened_is_never_a_scan(stage: Stage) -> None:
    stage.simulator.scan("5901234123457")
    stage.listen()
    stage.driver.stop()
    assert stage.driver.available is Fact.UNKNOWN
    stage.simulator.scan("5901234123457")
    stage.listen()
    assert stage.heard_until_end() == []


@every_scanner
def test_a_scanner_lets_go_when_it_is_stopped_twice_or_never_started(stage: Stage) -> None:
    stage.driver.stop()
    stage.listen()
    stage.driver.start()
    stage.driver.stop()
    stage.driver.stop()
    assert stage.news.empty()


@wired_scanner
def test_a_scanner_is_looked_for_while_nobody_listens(stage: Stage) -> None:
    assert stage.driver.look() is Fact.YES
    stage.simulator.unplug()
    assert stage.driver.look() is Fact.NO
    assert stage.driver.trouble == "unreachable"


@every_scanner
def test_every_scanner_can_be_asked_the_same(stage: Stage) -> None:
    assert isinstance(stage.driver, Scanner)
    assert stage.driver.id == "scanner"
    assert stage.driver.available is Fact.UNKNOWN


@every_scanner
def test_the_simulator_keeps_the_truth_and_knows_its_faults(stage: Stage) -> None:
    stage.simulator.scan(END, aim="]E0")
    assert stage.simulator.ledger.entries[-1]["code"] == END
    assert stage.simulator.order("silent") == {"shown": len(stage.simulator.ledger.entries)}
    stage.simulator.order("clear")
    with pytest.raises(ValueError, match="garbage"):
        stage.simulator.order("explode")
