"""The POSNET driver in trouble: printers that need a person, receipts in doubt, devices that are not ours."""

import random
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fiscal_posnet_stage import BRISK, PATIENT, Log, PosnetStage, TillKilled, sale

from hardware.fiscal.outcome import Issued, NotIssued, Progress, Stage, StillOpen, Undetermined, Watch
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.fiscal.states import Hindrance, OpenDocument, ReportKind
from hardware.simulators.played import Harm
from hardware.status import Certainty, Fact

DEADLINE = 10.0


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[PosnetStage]:
    playing = PosnetStage(tmp_path)
    yield playing
    playing.simulator.stop()


@pytest.fixture
def till(stage: PosnetStage) -> PosnetPrinter:
    return stage.till()


def paper(stage: PosnetStage) -> str:
    return "\n".join(stage.simulator.roll.torn_off[-1])


def happened(stage: PosnetStage, name: str) -> list[dict[str, object]]:
    return [entry for entry in stage.simulator.ledger.entries if entry["happening"] == name]


@pytest.mark.parametrize(("order", "hindrance"), [("paper", Hindrance.PAPER_OUT), ("key", Hindrance.WAITS_FOR_KEY)])
def test_a_printer_that_needs_a_person_says_so_before_and_is_sent_nothing(
    stage: PosnetStage, till: PosnetPrinter, order: str, hindrance: Hindrance
) -> None:
    stage.simulator.order(order)
    assert (till.status().hindrance, till.status().ready) == (hindrance, Fact.NO)
    outcome = stage.till(timings=BRISK).issue(sale("H-1"), Log())
    assert (outcome.certainty, outcome.outcome.code) in (
        (Certainty.NOT_SENT, f"fiscal_{hindrance.value}"),
        (Certainty.NOT_SENT, "fiscal_no_answer"),
    )


def test_paper_that_ends_in_the_middle_is_waited_for_and_the_person_is_told(stage: PosnetStage) -> None:
    told: list[Hindrance | None] = []

    def hindered(hindrance: Hindrance | None) -> None:
        told.append(hindrance)
        if hindrance is Hindrance.PAPER_OUT:
            stage.simulator.order("ready")

    def log(progress: Progress) -> None:
        if progress.stage is Stage.CLOSING:
            stage.simulator.order("paper")

    outcome = stage.till(timings=BRISK).issue(sale("W-1"), log, Watch(hindered))
    assert outcome.certainty is Certainty.DONE
    assert (told[0], told[-1]) == (Hindrance.PAPER_OUT, None)
    assert stage.issued(sale("W-1")) == 1


def test_paper_that_nobody_puts_in_leaves_the_receipt_open_until_somebody_does(stage: PosnetStage) -> None:
    document, log = sale("W-2"), Log()

    def closing(progress: Progress) -> None:
        log(progress)
        if progress.stage is Stage.CLOSING:
            stage.simulator.order("paper")

    outcome = stage.till(timings=replace(BRISK, longest=0.5, recovery=0.3)).issue(document, closing)
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.UNKNOWN, "fiscal_paper_out")
    waiting = stage.till(timings=BRISK).resolve(document, log.last, 0.3)
    assert isinstance(waiting, StillOpen)
    assert waiting.hindrance is Hindrance.PAPER_OUT
    stage.simulator.order("ready")
    assert isinstance(stage.till().resolve(document, log.last, 30), Issued)
    assert stage.issued(document) == 1


def test_a_receipt_that_was_surely_left_open_is_cancelled_by_a_person_or_where_it_was_allowed(
    stage: PosnetStage,
) -> None:
    for number, allowed in enumerate((False, True)):
        document, log = sale(f"O-{number}"), Log(Stage.CLOSING)
        with pytest.raises(TillKilled):
            stage.till().issue(document, log)
        found = stage.till(cancels_left_open=allowed).resolve(document, log.last, 30)
        if not allowed:
            assert isinstance(found, StillOpen)
            assert (found.ours, found.hindrance, dict(found.facts)["system_number"]) == (Fact.YES, None, "O-0")
            assert stage.till().cancel_open(by_hand=True).done
            found = stage.till().resolve(document, log.last, 30)
        assert isinstance(found, NotIssued)
        assert "TRANSAKCJA ANULOWANA" in paper(stage)


def test_a_receipt_that_somebody_else_sold_meanwhile_is_not_taken_for_ours(stage: PosnetStage) -> None:
    document, log = sale("F-1"), Log(Stage.CLOSING)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    stage.simulator.memory.kept.open = None
    stage.simulator.memory.kept.owner = 0
    stage.simulator.order("foreign_receipt", 123)
    found = stage.till().resolve(document, log.last, 30)
    assert isinstance(found, Undetermined)
    facts = dict(found.facts)
    assert found.code == "fiscal_other_amount"
    assert (facts["receipts_before"], facts["receipts_after"], facts["last_number"]) == ("0", "1", "1")
    assert (facts["total"], facts["last_total"]) == ("998", "123")


def test_what_somebody_else_began_is_left_alone_until_a_person_decides(stage: PosnetStage, till: PosnetPrinter) -> None:
    stage.simulator.order("foreign_open")
    assert till.status().open_document is OpenDocument.OPEN
    assert till.issue(sale("F-2"), Log()).outcome.code == "fiscal_document_open"
    before = till.footprint().value
    found = till.resolve(sale("F-2"), Progress(Stage.OPENING, before), 30)
    assert isinstance(found, StillOpen)
    assert found.ours is Fact.NO
    assert till.cancel_open().certainty is Certainty.REFUSED
    assert stage.simulator.order("state")["open"] is True
    assert till.cancel_open(by_hand=True).done
    assert stage.simulator.order("state")["open"] is False


def test_a_daily_report_in_between_and_another_printer_leave_it_to_the_paper(stage: PosnetStage) -> None:
    document, log = sale("U-1"), Log(Stage.ANSWERED)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    asked = replace(log.noted[-2], memo="")
    assert asked.stage is Stage.CLOSING
    assert stage.till().report(ReportKind.DAY, stage.simulator.clock().date()).outcome.done
    found = stage.till().resolve(document, asked, 30)
    assert isinstance(found, Undetermined)
    assert found.code == "fiscal_day_changed"
    stage.simulator.order("other_device")
    found = stage.till().resolve(document, asked, 30)
    assert isinstance(found, Undetermined)
    assert found.code == "fiscal_other_device"


def test_another_printer_than_the_pinned_one_gets_nothing(stage: PosnetStage) -> None:
    till = stage.till(unique_number="ZBF 1111111111")
    assert till.identify().outcome.code == "fiscal_other_device"
    assert till.status().code == "fiscal_other_device"
    assert till.issue(sale("I-1"), Log()).outcome.code == "fiscal_other_device"
    assert till.kick().code == "fiscal_other_device"
    stage.simulator.order("foreign_open")
    for by_hand in (False, True):
        assert till.cancel_open(by_hand=by_hand).code == "fiscal_other_device"
    assert stage.simulator.order("state")["open"] is True
    assert stage.simulator.ledger.entries == []


@pytest.mark.parametrize(
    ("order", "code"),
    [("read_only", "fiscal_read_only"), ("training", "fiscal_not_fiscal"), ("memory_full", "fiscal_memory_full")],
)
def test_a_printer_that_may_not_sell_does_not(stage: PosnetStage, till: PosnetPrinter, order: str, code: str) -> None:
    stage.simulator.order(order)
    outcome = till.issue(sale("M-1"), Log())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, code)
    assert stage.issued(sale("M-1")) == 0


@pytest.mark.parametrize("harm", [Harm.DROP, Harm.CORRUPT, Harm.KILL, Harm.LATE])
@pytest.mark.parametrize("side", ["command", "reply"])
def test_a_daily_report_in_doubt_is_made_once_or_not_at_all(stage: PosnetStage, harm: Harm, side: str) -> None:
    assert stage.till().issue(sale("Z-1"), Log()).certainty is Certainty.DONE
    today = stage.simulator.clock().date()
    stage.simulator.script.order(harm, f"{side}:dailyrep")
    answer = stage.till(timings=BRISK).report(ReportKind.DAY, today)
    stage.simulator.wait_until_on()
    made = len(happened(stage, "daily_report"))
    if answer.outcome.done:
        assert answer.value is not None
        assert (made, answer.value.number) == (1, "1")
    elif made:
        assert answer.outcome.certainty is Certainty.UNKNOWN
    stage.simulator.script.clear()
    again = stage.till().report(ReportKind.DAY, today)
    assert again.outcome.done is not bool(made)
    assert len(happened(stage, "daily_report")) == 1


def test_cash_in_doubt_is_unknown_and_is_not_put_in_twice(stage: PosnetStage) -> None:
    till = stage.till(timings=BRISK)
    stage.simulator.script.order(Harm.DROP, "reply:cash")
    assert till.cash_in(100).done
    stage.simulator.script.order(Harm.KILL, "reply:cash")
    assert till.cash_in(100).certainty is Certainty.UNKNOWN
    assert [entry["amount"] for entry in happened(stage, "cash")] == [100, 100]


def test_a_printer_that_is_not_there_was_sent_nothing(stage: PosnetStage, till: PosnetPrinter) -> None:
    stage.simulator.stop()
    assert till.issue(sale("A-1"), Log()).certainty is Certainty.NOT_SENT
    assert till.status().linked is Fact.NO
    assert till.identify().outcome.certainty is Certainty.NOT_SENT
    assert till.kick().certainty is Certainty.NOT_SENT


@pytest.mark.parametrize("timeout", [0.2])
def test_no_question_outlives_its_time(stage: PosnetStage, timeout: float) -> None:
    till = stage.till(timings=replace(PATIENT, reply=30, settled=30, again=0.01))
    for name in ("scomm", "vatget", "scnt", "!sdev", "prncancel"):
        stage.simulator.script.order(Harm.DROP, f"command:{name}")
    before = Progress(Stage.CLOSING, stage.till().footprint().value)
    questions = (
        till.identify,
        till.status,
        till.tax_table,
        till.footprint,
        till.cancel_open,
        lambda limit: till.resolve(sale("T-1"), before, limit),
    )
    for question in questions:
        began = time.monotonic()
        question(timeout)
        assert time.monotonic() - began < timeout + 5


def test_a_printer_that_prints_slowly_is_waited_for_as_long_as_it_answers_what_is_asked_aside(
    stage: PosnetStage,
) -> None:
    stage.simulator.printing = 0.6
    outcome = stage.till(timings=PATIENT).issue(sale("P-1"), Log())
    assert (outcome.certainty, outcome.outcome.proof) == (Certainty.DONE, "reply")
    log, stage.simulator.printing = Log(), 1.2
    outcome = stage.till(timings=replace(BRISK, recovery=0.1)).issue(sale("P-2"), log)
    assert outcome.certainty is Certainty.UNKNOWN
    assert isinstance(stage.till().resolve(sale("P-2"), log.last, 30), Issued)
    assert [entry["system_number"] for entry in stage.simulator.receipts()] == ["P-1", "P-2"]


def test_a_printer_that_answers_as_the_specification_prints_it_is_understood(stage: PosnetStage) -> None:
    stage.simulator.as_printed = True
    till = stage.till(timings=BRISK)
    assert till.status().ready is Fact.YES
    assert till.issue(sale("X-1"), Log()).certainty is Certainty.DONE
    stage.simulator.script.order(Harm.DROP, "reply:trend")
    assert till.issue(sale("X-2"), Log()).certainty is Certainty.DONE
    stage.simulator.order("memory_full")
    refused = stage.till().issue(sale("X-4"), Log())
    assert (refused.certainty, refused.outcome.code) == (Certainty.REFUSED, "fiscal_memory_full")
    assert len(stage.simulator.receipts()) == 2


def test_orders_of_several_threads_follow_one_another(stage: PosnetStage, till: PosnetPrinter) -> None:
    ended: list[Certainty] = []
    tills = [
        threading.Thread(target=lambda n=n: ended.append(till.issue(sale(f"T-{n}"), Log()).certainty)) for n in range(4)
    ]
    for thread in tills:
        thread.start()
    for thread in tills:
        thread.join(DEADLINE)
    assert ended == [Certainty.DONE] * 4
    assert sorted(str(entry["system_number"]) for entry in stage.simulator.receipts()) == ["T-0", "T-1", "T-2", "T-3"]


def test_a_late_answer_to_an_older_question_is_left_aside(tmp_path: Path) -> None:
    """On a serial line what was asked before is answered on the same wire."""
    stage = PosnetStage(tmp_path, "pty:")
    try:
        till = stage.till(timings=BRISK)
        stage.simulator.script.order(Harm.LATE, "reply:scnt")
        assert till.footprint().outcome.certainty is Certainty.NOT_SENT
        stage.simulator.memory.kept.receipts = 7
        stage.until_ready()
        footprint = till.footprint().value
        assert footprint is not None
        assert footprint.counter("receipts") == 7
    finally:
        stage.simulator.stop()


@pytest.mark.parametrize("lost", ["ftrcfg", "trline", "trend"])
def test_an_answer_stored_for_an_earlier_till_is_never_taken_for_ours(
    stage: PosnetStage, monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    monkeypatch.setattr(random, "randrange", lambda _end: 4711)
    assert stage.till().issue(sale("T-1"), Log()).certainty is Certainty.DONE
    stage.simulator.script.order(Harm.DROP, f"command:{lost}")
    outcome = stage.till(timings=BRISK).issue(sale("T-2"), Log())
    assert outcome.certainty is (Certainty.UNKNOWN if lost == "trend" else Certainty.REFUSED)
    assert [entry["system_number"] for entry in stage.simulator.receipts()] == ["T-1"]


@pytest.mark.long
def test_two_thousand_receipts_with_a_broken_link_every_fiftieth_leave_nothing_behind(stage: PosnetStage) -> None:
    till = stage.till()
    assert till.issue(sale("N-0"), Log()).certainty is Certainty.DONE
    threads, files = threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))
    for number in range(1, 2000):
        if number % 50 == 0:
            stage.simulator.script.order(Harm.KILL, "command:trpayment")
            assert till.issue(sale(f"K-{number}"), Log()).certainty is not Certainty.DONE
            stage.simulator.wait_until_on()
            stage.until_ready()
        assert till.issue(sale(f"N-{number}"), Log()).certainty is Certainty.DONE
    assert len(stage.simulator.receipts()) == 2000
    assert (threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))) == (threads, files)
