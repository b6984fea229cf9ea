"""Every stage of a receipt gone wrong in every way: receipts with our number are never two, and what is told is so."""

import contextlib
import itertools
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fiscal_novitus_stage import HASTY, WAITS, Log, NovitusStage, TillKilled, sale

from hardware.fiscal.document import FiscalDocument
from hardware.fiscal.novitus.wire import Deadline, Door, Lost, Reply
from hardware.fiscal.outcome import Issued, IssueOutcome, NotIssued, Progress, Resolution, Stage
from hardware.simulators.played import Harm
from hardware.status import Certainty

TURNS = ("post", "put", "get")
POINTS = (
    "token",
    "queue",
    "post:status",
    *(f"{turn}:receipt" for turn in TURNS),
    *(f"command:{turn}:receipt" for turn in TURNS),
)
long = pytest.mark.long
POWER = ("printing:receipt", "printed:receipt")


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[NovitusStage]:
    playing = NovitusStage(tmp_path)
    yield playing
    playing.simulator.stop()


def in_the_end(
    stage: NovitusStage, document: FiscalDocument, log: Log, outcome: IssueOutcome | None
) -> Certainty | Resolution:
    """What a till that was started anew makes of it."""
    stage.simulator.wait_until_on()
    stage.simulator.faults.clear()
    if outcome is not None and outcome.certainty is not Certainty.UNKNOWN:
        return outcome.certainty
    return stage.till().resolve(document, log.last, 5)


def check(stage: NovitusStage, document: FiscalDocument, told: Certainty | Resolution, where: object) -> None:
    """What is told is what the printer did; where nothing was issued it can be done again, once."""
    if isinstance(told, Issued) or told is Certainty.DONE:
        assert stage.issued(document) == 1, (where, told)
        return
    assert isinstance(told, NotIssued) or told in (Certainty.NOT_SENT, Certainty.REFUSED), (where, told)
    assert stage.issued(document) == 0, (where, told)
    again = stage.till().issue(document, Log())
    assert again.certainty is Certainty.DONE, (where, again)
    assert stage.issued(document) == 1, where


@pytest.mark.parametrize("harm", [pytest.param(harm, marks=long) if harm is Harm.KILL_AFTER else harm for harm in Harm])
def test_a_fault_at_any_point_leaves_at_most_one_receipt_and_a_true_answer(stage: NovitusStage, harm: Harm) -> None:
    for number, point in enumerate(POINTS):
        stage.simulator.tokens.forgive()
        till = stage.till(timings=HASTY if harm is Harm.LATE else WAITS)
        document, log = sale(f"N/{number}"), Log()
        stage.simulator.faults.order(harm, point)
        told = in_the_end(stage, document, log, till.issue(document, log))
        check(stage, document, told, point)
        # A hasty till on a busy machine may have given up before.
        assert harm is Harm.LATE or stage.simulator.faults.struck[-1] == point


@pytest.mark.parametrize("harm", [Harm.DROP, Harm.LATE, Harm.CORRUPT])
@pytest.mark.parametrize("point", ["delete:receipt", "command:delete:receipt"])
def test_a_confirmation_that_is_never_heard_is_withdrawn_for_certain(
    stage: NovitusStage, harm: Harm, point: str
) -> None:
    document, log = sale("W-1"), Log()
    stage.simulator.faults.order(Harm.DROP, "command:put:receipt")
    stage.simulator.faults.order(Harm.DROP, "command:put:receipt")
    stage.simulator.faults.order(harm, point)
    outcome = stage.till(timings=HASTY).issue(document, log)
    assert outcome.certainty is Certainty.NOT_SENT
    assert stage.simulator.order("state")["queue"] == 0
    check(stage, document, outcome.certainty, point)


@pytest.mark.parametrize("point", POWER)
def test_a_power_cut_of_the_printer_in_the_middle_of_printing_prints_once(stage: NovitusStage, point: str) -> None:
    document, log = sale("P-1"), Log()
    stage.simulator.faults.order(Harm.KILL, point)
    told = in_the_end(stage, document, log, stage.till().issue(document, log))
    check(stage, document, told, point)
    assert stage.simulator.faults.struck == [point]


@pytest.mark.parametrize("dies_at", [Stage.MEASURED, Stage.OPENING, Stage.CLOSING, Stage.ANSWERED, Stage.PROVED])
def test_a_till_that_dies_at_any_stage_learns_afterwards_what_became_of_the_receipt(
    stage: NovitusStage, dies_at: Stage
) -> None:
    document, log = sale("K-1"), Log(dies_at)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    told = stage.till().resolve(document, log.last, 5)
    assert isinstance(told, Issued if dies_at in (Stage.ANSWERED, Stage.PROVED) else NotIssued)
    check(stage, document, told, dies_at)


class KillingDoor(Door):
    """A door at whose n-th question the till dies, before it left or after it was answered."""

    def __init__(self, door: Door, at: int, *, after: bool) -> None:
        self._door, self._at, self._after, self.questions = door, at, after, 0

    def ask(self, method: str, path: str, deadline: Deadline, token: str = "", content: object = None) -> Reply:
        self.questions += 1
        if self.questions == self._at and not self._after:
            raise TillKilled
        reply = self._door.ask(method, path, deadline, token, content)  # type: ignore[arg-type]  # handed on as it is
        if self.questions == self._at:
            raise TillKilled
        return reply


@pytest.mark.parametrize("after", [pytest.param(False, marks=long), True])
def test_a_till_that_dies_at_any_question_learns_afterwards_what_became_of_the_receipt(
    stage: NovitusStage, after: bool
) -> None:
    for at in itertools.count(1):
        stage.simulator.tokens.forgive()
        document, log, doors = sale(f"Q-{at}"), Log(), []

        def killing(door: Door, at: int = at, doors: list[KillingDoor] = doors) -> Door:
            doors.append(KillingDoor(door, at, after=after))
            return doors[-1]

        outcome = None
        with contextlib.suppress(TillKilled):
            outcome = stage.till(wrap=killing).issue(document, log)
        check(stage, document, in_the_end(stage, document, log, outcome), at)
        if doors[0].questions < at:
            assert at > 10
            return


def test_a_confirmation_that_arrives_after_the_till_gave_up_prints_nothing(stage: NovitusStage) -> None:
    document, log = sale("L-1"), Log(Stage.CLOSING)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    assert isinstance(stage.till().resolve(document, log.last, 5), NotIssued)
    late = stage.simulator.order("state")
    answer = Door(*place(stage)).ask("PUT", f"/receipt/{log.last.memo}", Deadline(1), token(stage))
    assert (answer.status, late["queue"]) == (404, 0)
    assert stage.issued(document) == 0


def test_an_order_the_printer_forgot_is_not_issued_while_its_last_number_stands(stage: NovitusStage) -> None:
    document, log = sale("F-1"), Log(Stage.CLOSING)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    stage.simulator.order("forget_orders")
    told = stage.till().resolve(document, log.last, 5)
    assert isinstance(told, NotIssued)
    assert told.code == "fiscal_forgotten"
    check(stage, document, told, "forgotten")


def test_an_order_the_printer_forgot_after_printing_something_is_left_to_a_person(stage: NovitusStage) -> None:
    document, log = sale("F-2"), Log(Stage.ANSWERED)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    stage.simulator.order("forget_orders")
    closing = next(progress for progress in log.noted if progress.stage is Stage.CLOSING)
    told = stage.till().resolve(document, closing, 5)
    assert not isinstance(told, (Issued, NotIssued))
    assert dict(told.facts) == {
        "system_number": "F-2",
        "total": "998",
        "device": "WTE2601000042",
        "last_number_before": "0",
        "last_number": "1",
    }


def test_another_printer_in_its_place_settles_nothing(stage: NovitusStage) -> None:
    document, log = sale("O-1"), Log(Stage.CLOSING)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    stage.simulator.order("forget_orders")
    stage.simulator.order("swap")
    told = stage.till().resolve(document, log.last, 5)
    assert not isinstance(told, (Issued, NotIssued))


def test_a_receipt_without_a_noted_id_is_left_to_a_person(stage: NovitusStage) -> None:
    told = stage.till().resolve(sale("M-1"), Progress(Stage.CLOSING, None, "../../queue"), 1)
    assert not isinstance(told, (Issued, NotIssued))


def place(stage: NovitusStage) -> tuple[str, int]:
    host, port = stage.simulator.address.removeprefix("tcp://").split(":")
    return host, int(port)


def token(stage: NovitusStage) -> str:
    return str(Door(*place(stage)).ask("GET", "/token", Deadline(1)).body["token"])


@pytest.mark.long
def test_ten_thousand_questions_with_a_broken_line_every_fifty_leave_nothing_behind(stage: NovitusStage) -> None:
    door, opened = Door(*place(stage)), token(stage)
    threads, answered = threading.active_count(), 0
    for number in range(10_000):
        if number % 50 == 0:
            stage.simulator.order("drop:queue")
        try:
            answered += door.ask("GET", "/queue", Deadline(5), opened).body == {"requests_in_queue": 0}
        except Lost:
            assert number % 50 == 0
    assert answered == 9_800
    assert threading.active_count() <= threads + 1
