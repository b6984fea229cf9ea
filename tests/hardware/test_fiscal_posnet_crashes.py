"""Every stage of a receipt gone wrong in every way: receipts with our number are never two, and what is told is so."""

import contextlib
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from fiscal_posnet_stage import BRISK, Log, PosnetStage, TillKilled, sale
from payment_stage import KillingLink
from payment_stage import TillKilled as LinkKilled

from hardware.fiscal.document import DepositLine, FiscalDocument
from hardware.fiscal.outcome import Issued, IssueOutcome, NotIssued, Resolution, Stage, Undetermined
from hardware.links.link import ByteLink
from hardware.simulators.played import Harm
from hardware.status import Certainty

COMMANDS = ("scomm", "vatget", "scnt", "ftrcfg", "trinit", "trnipset", "trline", "trpack", "trpayment", "trend")
POINTS = tuple(f"{side}:{command}" for command in COMMANDS for side in ("command", "reply"))
REPLIES = tuple(point for point in POINTS if point.startswith("reply:"))
STAGES = (Stage.MEASURED, Stage.OPENING, Stage.CLOSING, Stage.ANSWERED, Stage.PROVED)
MOST_TRANSFERS = 200
long = pytest.mark.long


@pytest.fixture
def stage(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[PosnetStage]:
    listen, after_power_cut = getattr(request, "param", ("tcp://127.0.0.1:0", "keep"))
    playing = PosnetStage(tmp_path, listen, after_power_cut)
    # An older receipt of the same amount must never be taken for the one that is asked about.
    assert playing.till().issue(receipt("before"), Log()).certainty is Certainty.DONE
    yield playing
    playing.simulator.stop()


def receipt(number: str) -> FiscalDocument:
    return sale(number, buyer_tax_id="1234563218", deposits=(DepositLine("Butelka", 50, 2),))


def in_the_end(
    stage: PosnetStage, document: FiscalDocument, log: Log, outcome: IssueOutcome | None
) -> Certainty | Resolution:
    """What is known once a till that was started anew has asked."""
    if outcome is not None and outcome.certainty is not Certainty.UNKNOWN:
        stage.simulator.wait_until_on()
        return outcome.certainty
    return stage.resolved(document, log.last)


def check(stage: PosnetStage, document: FiscalDocument, told: Certainty | Resolution, where: object) -> None:
    """What is told is what the printer did; where nothing was issued it can be done again, once."""
    if isinstance(told, Issued) or told is Certainty.DONE:
        assert stage.issued(document) == 1, (where, told)
        return
    assert isinstance(told, NotIssued) or told in (Certainty.NOT_SENT, Certainty.REFUSED), (where, told)
    assert stage.issued(document) == 0, (where, told)
    stage.until_ready()
    again = stage.till().issue(document, Log())
    assert again.certainty is Certainty.DONE, (where, again)
    assert stage.issued(document) == 1, where


@pytest.mark.parametrize(
    "stage",
    [
        ("tcp://127.0.0.1:0", "keep"),
        pytest.param(("tcp://127.0.0.1:0", "cancel"), marks=long),
        pytest.param(("pty:", "keep"), marks=long),
    ],
    indirect=True,
)
@pytest.mark.parametrize(
    ("harm", "points"),
    [
        *((harm, POINTS) for harm in (Harm.DROP, Harm.CORRUPT, Harm.KILL)),
        (Harm.HALF, ("reply:trline", "reply:trend")),
        (Harm.KILL_AFTER, REPLIES),
        pytest.param(Harm.HALF, REPLIES, marks=long),
        (Harm.LATE, ("reply:scnt", "command:trline", "command:trend", "reply:trend")),
        pytest.param(Harm.LATE, POINTS, marks=long),
    ],
)
def test_a_fault_at_any_point_leaves_at_most_one_receipt_and_a_true_answer(
    stage: PosnetStage, harm: Harm, points: tuple[str, ...]
) -> None:
    for number, point in enumerate(points):
        document, log = receipt(f"{harm.value[:4]}-{number}"), Log()
        stage.simulator.script.order(harm, point)
        told = in_the_end(stage, document, log, stage.till(timings=BRISK).issue(document, log))
        check(stage, document, told, point)
        assert stage.simulator.script.struck[-1] == point


@pytest.mark.parametrize("stage", [("tcp://127.0.0.1:0", "lose_ram")], indirect=True)
@pytest.mark.parametrize("point", ["command:trline", "command:trend", "reply:trend"])
def test_a_printer_that_lost_its_memory_with_its_power_is_believed_only_in_what_its_counters_prove(
    stage: PosnetStage, point: str
) -> None:
    document, log = receipt("ram"), Log()
    stage.simulator.script.order(Harm.KILL, point)
    told = in_the_end(stage, document, log, stage.till(timings=BRISK).issue(document, log))
    if point == "command:trend":
        # The open document vanished without being counted: the paper alone knows.
        assert isinstance(told, Undetermined)
        assert stage.issued(document) == 0
    else:
        check(stage, document, told, point)


@pytest.mark.parametrize("dies_at", STAGES)
def test_a_till_that_dies_at_any_stage_learns_afterwards_what_became_of_the_receipt(
    stage: PosnetStage, dies_at: Stage
) -> None:
    document, log = receipt("stage"), Log(dies_at)
    with pytest.raises(TillKilled):
        stage.till(timings=BRISK).issue(document, log)
    told = stage.resolved(document, log.last)
    assert isinstance(told, Issued if dies_at in (Stage.ANSWERED, Stage.PROVED) else NotIssued)
    check(stage, document, told, dies_at)


@pytest.mark.parametrize(
    ("stage", "after"),
    [
        (("tcp://127.0.0.1:0", "keep"), True),
        pytest.param(("tcp://127.0.0.1:0", "keep"), False, marks=long),
        pytest.param(("pty:", "keep"), True, marks=long),
        pytest.param(("pty:", "keep"), False, marks=long),
    ],
    indirect=["stage"],
)
def test_a_till_that_dies_at_any_byte_learns_afterwards_what_became_of_the_receipt(
    stage: PosnetStage, after: bool
) -> None:
    for at in itertools.count(1):
        document, log, links = receipt(f"byte-{at}"), Log(), []

        def killing(link: ByteLink, at: int = at, links: list[KillingLink] = links) -> ByteLink:
            links.append(KillingLink(link, at, after=after))
            return links[-1]

        outcome = None
        with contextlib.suppress(LinkKilled):
            outcome = stage.till(killing, timings=BRISK).issue(document, log)
        check(stage, document, in_the_end(stage, document, log, outcome), at)
        if links[0].transfers < at:
            assert at > len(COMMANDS)
            return
        assert at < MOST_TRANSFERS
