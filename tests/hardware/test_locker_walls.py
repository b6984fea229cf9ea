"""Lockers: a door is opened once for one intent, whatever fails, and what is claimed is what the latches did."""

import hmac
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from locker_stage import HASTY, PATIENCE, LockerStage
from payment_stage import KillingLink, TillKilled
from PIL import Image

from hardware.catalogue import make_device
from hardware.errors import MisconfiguredError
from hardware.links.link import ByteLink
from hardware.links.memory import MemoryLink
from hardware.lockers.driver import OpenLockerWall
from hardware.lockers.locker import OPEN_TIMEOUT, DoorOutcome, LockerWall
from hardware.lockers.messages import GarbledError, answer_of, compartments_of, decode, greeting_of
from hardware.simulated_locker import SimulatedWall
from hardware.simulators.locker import LockerSimulator
from hardware.simulators.played import Harm
from hardware.status import Certainty, Fact

POINTS = ("greeting", "open", "begun", "driven", "answer", "ask", "told")
MOST_TRANSFERS = 30
some = settings(max_examples=80, deadline=None)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[LockerStage]:
    made = LockerStage(tmp_path)
    yield made
    made.simulator.stop()


def test_a_door_opens_and_the_sensor_proves_it(stage: LockerStage) -> None:
    till = stage.till()
    assert isinstance(till, LockerWall)
    ended = till.open_door("A1", "one")
    assert (ended.certainty, ended.outcome.proof, ended.open) == (Certainty.DONE, "door", Fact.YES)
    assert stage.simulator.driven == [("A1", "one")]


def test_the_same_intent_never_opens_a_door_twice(stage: LockerStage) -> None:
    till = stage.till()
    till.open_door("A1", "one")
    stage.simulator.order("shut A1")
    again = till.open_door("A1", "one")
    assert (again.certainty, again.open) == (Certainty.DONE, Fact.NO)
    assert stage.opened("one") == 1
    assert till.open_door("A2", "one").outcome.code == "intent_used"
    assert till.open_door("A1", "two").certainty is Certainty.DONE
    assert [driven for driven, _ in stage.simulator.driven] == ["A1", "A1"]


@pytest.mark.parametrize(
    ("deed", "certainty", "code"),
    [("jam A1", Certainty.REFUSED, "jammed"), ("withdraw A1", Certainty.REFUSED, "out_of_order")],
)
def test_a_door_that_does_not_open_is_told(stage: LockerStage, deed: str, certainty: Certainty, code: str) -> None:
    stage.simulator.order(deed)
    ended = stage.till().open_door("A1", "one")
    assert (ended.certainty, ended.outcome.code) == (certainty, code)
    compartment = next(each for each in stage.till().look().compartments if each.name == "A1")
    assert (compartment.fault, compartment.open) == (code, Fact.NO)


def test_a_door_nobody_sees_is_opened_without_proof(stage: LockerStage) -> None:
    stage.simulator.order("blind A1")
    ended = stage.till().open_door("A1", "one")
    assert (ended.certainty, ended.outcome.proof, ended.open) == (Certainty.DONE, "", Fact.UNKNOWN)


def test_a_wall_tells_its_doors_its_parcels_and_what_stands_open_too_long(stage: LockerStage) -> None:
    till = stage.till()
    stage.simulator.order("put B2")
    stage.simulator.order("hold A1")
    till.open_door("A1", "one")
    stage.simulator.order("shut A1")
    found = till.look()
    assert (found.linked, found.ready, found.wall) == (Fact.YES, Fact.YES, "W-0417")
    doors = {door.name: door for door in found.compartments}
    assert (doors["B2"].occupied, doors["B3"].occupied) == (Fact.YES, Fact.NO)
    assert (doors["A1"].open, doors["A1"].fault) == (Fact.YES, "left_open")
    assert len(doors) == 24


def test_an_unknown_compartment_is_refused(stage: LockerStage) -> None:
    assert stage.till().open_door("Z9", "one").outcome.code == "no_such_compartment"


def test_an_intent_that_never_arrived_can_arrive_no_more(stage: LockerStage) -> None:
    till = stage.till()
    assert till.resolve("A1", "lost").certainty is Certainty.NOT_SENT
    late = till.open_door("A1", "lost")
    assert (late.certainty, late.outcome.code) == (Certainty.REFUSED, "void")
    assert stage.simulator.driven == []


def test_a_wall_with_a_key_opens_for_nobody_else(tmp_path: Path) -> None:
    stage = LockerStage(tmp_path, key="secret")
    assert stage.till().open_door("A1", "one").certainty is Certainty.DONE
    stage.key = "guessed"
    assert stage.till().open_door("A1", "two").outcome.code == "not_allowed"
    stage.key = ""
    assert stage.till().open_door("A1", "three").outcome.code == "not_allowed"
    assert stage.simulator.driven == [("A1", "one")]
    stage.simulator.stop()


def test_another_wall_than_the_one_set_up_opens_nothing(stage: LockerStage) -> None:
    till = stage.till(wall="W-9999")
    assert till.open_door("A1", "one").outcome.code == "wrong_device"
    assert till.look().code == "wrong_device"
    assert stage.simulator.driven == []


def test_a_wall_that_is_not_there_was_sent_nothing(stage: LockerStage) -> None:
    till = stage.till()
    stage.simulator.stop()
    assert till.open_door("A1", "one", 1).certainty is Certainty.NOT_SENT
    assert till.look().linked is Fact.NO


def settled(stage: LockerStage, intent: str, ended: DoorOutcome | None) -> DoorOutcome:
    """The outcome in the end: what is unknown is asked by a till that has just been started."""
    stage.simulator.wait_until_on()
    stage.simulator.script.clear()
    if ended is None or ended.certainty is Certainty.UNKNOWN:
        ended = stage.till().resolve("A1", intent, PATIENCE)
    return ended


def check(stage: LockerStage, intent: str, ended: DoorOutcome, where: object) -> None:
    """What is claimed is what the latch did; only a power cut in the very act may leave it to a person."""
    opened = stage.opened(intent)
    assert opened <= 1, where
    if ended.certainty is Certainty.UNKNOWN:
        assert ended.outcome.code == "begun", (where, ended)
    else:
        assert opened == int(ended.certainty is Certainty.DONE), (where, ended)
    again = stage.till().open_door("A1", intent, PATIENCE)
    # What never left the till may be asked for anew; everything else stays as it was.
    assert stage.opened(intent) == max(opened, int(again.certainty is Certainty.DONE)), (where, again)


# Half a line and a damaged one are found out as garbage is.
@pytest.mark.parametrize(
    "harm", [pytest.param(harm, marks=pytest.mark.long) if harm in (Harm.HALF, Harm.CORRUPT) else harm for harm in Harm]
)
@pytest.mark.parametrize("point", POINTS)
def test_a_fault_at_any_point_never_opens_a_door_twice_nor_claims_what_was_not(
    stage: LockerStage, harm: Harm, point: str
) -> None:
    if point in ("ask", "told"):
        stage.simulator.script.order(Harm.DROP, "answer")
    stage.simulator.script.order(harm, point)
    began = time.monotonic()
    ended = stage.till(answer=HASTY).open_door("A1", "one", 1)
    assert time.monotonic() - began < OPEN_TIMEOUT
    assert stage.simulator.script.struck
    check(stage, "one", settled(stage, "one", ended), (harm, point))


@pytest.mark.parametrize("after", [False, True])
def test_a_till_that_dies_at_any_byte_learns_afterwards_what_became_of_its_door(
    stage: LockerStage, after: bool
) -> None:
    for at in range(1, MOST_TRANSFERS):
        intent, links = f"at-{at}", list[KillingLink]()

        def killing(link: ByteLink, links: list[KillingLink] = links, at: int = at) -> ByteLink:
            links.append(KillingLink(link, at, after=after))
            return links[0]

        ended = None
        till = stage.till(killing)
        try:
            ended = till.open_door("A1", intent, PATIENCE)
        except TillKilled:
            till.close()
        check(stage, intent, settled(stage, intent, ended), at)
        if links[0].transfers < at:
            assert at >= 3
            return
    pytest.fail("the order never came to its end")


def test_what_was_written_survives_the_walls_own_death(stage: LockerStage, tmp_path: Path) -> None:
    stage.till().open_door("A1", "one")
    stage.simulator.stop()
    other = LockerStage(tmp_path)
    assert other.till().open_door("A1", "one").certainty is Certainty.DONE
    assert other.simulator.driven == []
    other.simulator.stop()


def test_a_new_connection_ends_the_one_that_hangs(stage: LockerStage) -> None:
    host, port = stage.simulator.address.removeprefix("tcp://").split(":")
    with socket.create_connection((host, int(port)), 1) as hanging:
        hanging.recv(200)
        assert stage.till().open_door("A1", "one").certainty is Certainty.DONE


GREETING = b'{"locker": 1, "wall": "W-1", "nonce": "00ff"}\n'


class Greeter(MemoryLink):
    """A wall that greets and then answers by script."""

    def __init__(self, *turns: tuple[bytes, bytes], always: bytes = b"") -> None:
        self.left, self.always = list(turns), always
        super().__init__(respond=self.answer)

    def open(self, timeout: float = 1.0) -> None:
        super().open(timeout)
        self._waiting += GREETING

    def answer(self, data: bytes) -> bytes:
        if self.always:
            return self.always
        expected, answer = self.left.pop(0)
        assert json.loads(data) == json.loads(expected)
        assert data.endswith(b"\n")
        return answer


def test_an_order_is_these_lines() -> None:
    mac = hmac.new(b"key", b"00ff\n1\nA1\ni-1", "sha256").hexdigest()
    link = Greeter(
        (
            b'{"id": 1, "do": "open", "compartment": "A1", "intent": "i-1", "mac": "%s"}' % mac.encode(),
            b'{"id": 1, "ok": true, "intent": "i-1", "compartment": "A1", "outcome": "opened", "door": "open"}\n',
        )
    )
    assert OpenLockerWall("wall", link, key="key").open_door("A1", "i-1").outcome.proof == "door"


def test_in_doubt_these_lines_are_asked() -> None:
    link = Greeter(
        (b'{"id": 1, "do": "open", "compartment": "A1", "intent": "i-1"}', b"garbage\n"),
        (
            b'{"id": 1, "do": "ask", "intent": "i-1", "void": true}',
            b'{"id": 1, "ok": true, "intent": "i-1", "compartment": "", "outcome": "void", "door": "unknown"}\n',
        ),
    )
    assert OpenLockerWall("wall", link).open_door("A1", "i-1").certainty is Certainty.NOT_SENT


@pytest.mark.parametrize(
    "answer",
    [
        b'{"id": 1, "ok": true, "intent": "other", "compartment": "A1", "outcome": "opened"}\n',
        b'{"id": 1, "ok": true, "intent": "i-1", "compartment": "A2", "outcome": "opened"}\n',
        b'{"id": 1, "ok": true, "intent": "i-1", "compartment": "A1", "outcome": "maybe"}\n',
        b'{"id": 2, "ok": true, "intent": "i-1", "compartment": "A1", "outcome": "opened"}\n',
        b"[]\n",
    ],
)
def test_an_answer_about_something_else_is_no_answer(answer: bytes) -> None:
    wall = OpenLockerWall("wall", Greeter(always=answer), answer=0.3)
    ended = wall.open_door("A1", "i-1", 0.4)
    assert ended.certainty is Certainty.UNKNOWN


@some
@given(st.binary(max_size=120))
def test_no_bytes_whatever_are_believed(line: bytes) -> None:
    with pytest.raises(GarbledError):
        greeting_of(decode(line))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
members = st.sampled_from(["ok", "intent", "compartment", "outcome", "door", "code", "compartments", "locker", "nonce"])


@some
@given(st.dictionaries(members, json_values, max_size=6))
def test_no_message_whatever_troubles_the_reader(message: dict[str, object]) -> None:
    for read in (greeting_of, compartments_of, lambda told: answer_of(told, "i", "A1")):
        try:
            read(message)
        except GarbledError:
            continue


@some
@given(st.lists(st.binary(max_size=80) | json_values.map(lambda value: json.dumps(value).encode()), max_size=4))
def test_no_line_whatever_troubles_the_wall(lines: list[bytes]) -> None:
    wall = LockerSimulator()
    wall.hear(b"\n".join((*lines, b"")))
    assert wall.driven == []


@pytest.mark.parametrize("wrong", ["", "A 1", "A1\n", "A" * 13, "Ż1"])
def test_a_name_no_wall_can_have_is_never_sent(stage: LockerStage, wrong: str) -> None:
    with pytest.raises(ValueError, match="compartment"):
        stage.till().open_door(wrong, "one")
    with pytest.raises(ValueError, match="intent"):
        stage.till().open_door("A1", wrong + "\x02" * 65)


def test_the_wall_is_drawn_with_its_open_doors(stage: LockerStage, tmp_path: Path) -> None:
    before = stage.simulator.picture()
    stage.till().open_door("A1", "one")
    assert stage.simulator.picture().tobytes() != before.tobytes()
    stage.till().look()
    with Image.open(tmp_path / "locker.png") as picture:
        assert picture.size == before.size


@pytest.mark.parametrize(
    ("driver", "address", "options", "named"),
    [
        ("open", "serial:///dev/ttyS0", {}, "address"),
        ("open", "tcp://h:7410", {"pin": 1}, "pin"),
        ("simulated", "", {"key": "x"}, "key"),
        ("keynius", "", {}, "driver"),
    ],
)
def test_a_wrong_setting_is_named(driver: str, address: str, options: dict[str, object], named: str) -> None:
    with pytest.raises(MisconfiguredError) as wrong:
        make_device("locker", driver, "wall", address, options)
    assert wrong.value.operation == named


def test_a_simulated_wall_opens_in_this_process(tmp_path: Path) -> None:
    wall = make_device("locker", "simulated", "wall", "", {"state": str(tmp_path / "wall.json")})
    assert isinstance(wall, SimulatedWall)
    assert wall.open_door("B3", "one").certainty is Certainty.DONE
    assert wall.resolve("B3", "one").certainty is Certainty.DONE
    assert wall.look().ready is Fact.YES
    wall.close()


def test_a_wall_runs_as_a_program_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hardware.simulators", "locker", "--listen", "tcp://127.0.0.1:0", "--key", "k"]
    with subprocess.Popen([*command, "--png", str(tmp_path)], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        address = program.stdout.readline().strip()
        wall = make_device("locker", "open", "wall", address, {"key": "k", "wall": "W-0417"})
        assert isinstance(wall, LockerWall)
        assert wall.open_door("A1", "one").certainty is Certainty.DONE
        wall.close()
        program.terminate()


def test_a_wall_that_falls_silent_keeps_to_the_deadline(stage: LockerStage) -> None:
    for _ in range(40):
        stage.simulator.script.order(Harm.DROP, "greeting")
    began = time.monotonic()
    assert stage.till().open_door("A1", "one", 0.5).certainty is Certainty.NOT_SENT
    assert time.monotonic() - began < OPEN_TIMEOUT
    assert stage.till(answer=HASTY).resolve("A1", "one", 2 * HASTY).certainty is Certainty.UNKNOWN
