"""What every fiscal printer has to do, whatever it speaks: the real drivers against the simulated printers."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from fiscal_novitus_stage import NovitusStage
from fiscal_posnet_stage import VAT, Log, PosnetStage, TillKilled, sale

from hardware.fiscal.document import DepositLine, Discount, DocumentKind, FiscalLine
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.outcome import Issued, NotIssued, Progress, Stage
from hardware.fiscal.states import Mode, ReportKind
from hardware.printers.ticket import Text, Ticket
from hardware.status import Certainty, Fact

STAGES = {"posnet-tcp": PosnetStage, "posnet-serial": PosnetStage, "novitus": NovitusStage}
NASTY = "Cola\x02\t^XA\x1b\x00~\u202e\u200b\x03#FFFF@1234 Łódź"


@pytest.fixture(params=[pytest.param(kind, marks=pytest.mark.long) if "tcp" in kind else kind for kind in STAGES])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PosnetStage | NovitusStage]:
    playing = PosnetStage(tmp_path, "pty:") if request.param == "posnet-serial" else STAGES[request.param](tmp_path)
    yield playing
    playing.simulator.stop()


@pytest.fixture
def till(stage: PosnetStage | NovitusStage) -> Iterator[FiscalDevice]:
    driver = stage.till()
    yield driver
    driver.close()


def test_it_is_a_fiscal_device_that_says_who_it_is(till: FiscalDevice) -> None:
    assert isinstance(till, FiscalDevice)
    identity = till.identify().value
    assert identity is not None
    assert identity.unique_number
    assert identity.mode is not Mode.READ_ONLY


def test_a_sale_becomes_one_receipt_with_our_number_and_a_proof(
    stage: PosnetStage | NovitusStage, till: FiscalDevice
) -> None:
    document, log = sale("0417-03-A-000001"), Log()
    assert till.status().ready is Fact.YES
    table = till.tax_table().value
    assert table is not None
    assert list(till.check(document, table)) == []
    outcome = till.issue(document, log)
    assert outcome.certainty is Certainty.DONE
    assert outcome.proof is not None
    assert outcome.proof.number
    assert outcome.proof.device
    assert (outcome.proof.system_number, outcome.proof.total) == (document.system_number, document.total)
    assert stage.issued(document) == 1


def test_the_stages_come_in_order_and_what_was_stored_is_enough_to_go_on(till: FiscalDevice) -> None:
    document, log = sale("0417-03-A-000002"), Log()
    assert till.issue(document, log).certainty is Certainty.DONE
    order = list(Stage)
    places = [order.index(stage) for stage in log.stages]
    assert places == sorted(places)
    assert {Stage.MEASURED, Stage.OPENING, Stage.CLOSING, Stage.ANSWERED} <= set(log.stages)
    assert log.noted == [Progress.from_text(progress.as_text()) for progress in log.noted]
    found = till.resolve(document, log.last, 5)
    assert isinstance(found, Issued)
    assert found.proof.system_number == document.system_number


@pytest.mark.parametrize("dies_at", [Stage.MEASURED, Stage.OPENING, Stage.ANSWERED])
def test_a_till_that_died_is_told_what_became_of_the_receipt(stage: PosnetStage | NovitusStage, dies_at: Stage) -> None:
    document, log = sale("0417-03-A-000003"), Log(dies_at)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    found = stage.till().resolve(document, log.last, 5)
    assert isinstance(found, Issued if dies_at is Stage.ANSWERED else NotIssued)
    assert stage.issued(document) == (dies_at is Stage.ANSWERED)
    if isinstance(found, NotIssued):
        assert stage.till().issue(document, Log()).certainty is Certainty.DONE
        assert stage.issued(document) == 1


def test_a_receipt_that_never_began_was_not_issued(till: FiscalDevice) -> None:
    assert isinstance(till.resolve(sale("0417-03-A-000004"), Progress(Stage.BEGUN), 1), NotIssued)


def test_the_footprint_moves_by_one_receipt(till: FiscalDevice) -> None:
    before = till.footprint().value
    assert till.issue(sale("0417-03-A-000005"), Log()).certainty is Certainty.DONE
    after = till.footprint().value
    assert before is not None
    assert after is not None
    assert after.device == before.device
    assert (after.counter("receipts") or 0) - (before.counter("receipts") or 0) == 1
    assert after.counter("reports") == before.counter("reports")


def test_names_change_nothing_but_the_name(stage: PosnetStage | NovitusStage, till: FiscalDevice) -> None:
    document = sale("0417-03-A-000006", FiscalLine(NASTY, "A", VAT, 100, 100, discount=Discount(10, NASTY)))
    named = replace(document, cashier=NASTY, footer=(NASTY,))
    assert till.issue(named, Log()).certainty is Certainty.DONE
    assert stage.issued(document) == 1


def test_deposits_stand_outside_tax(stage: PosnetStage | NovitusStage, till: FiscalDevice) -> None:
    assert till.abilities.deposits
    deposits = (DepositLine("Butelka", 50, 3), DepositLine("Puszka", 50, returned=True))
    document = sale("0417-03-A-000007", deposits=deposits)
    outcome = till.issue(document, Log())
    assert outcome.certainty is Certainty.DONE
    assert stage.issued(document) == 1
    report = till.report(ReportKind.DAY, today()).value
    assert report is not None
    assert sum(amount for _, amount in report.sales) == document.total - 100


def test_what_the_device_cannot_record_is_refused_before_anything_is_sent(
    stage: PosnetStage | NovitusStage, till: FiscalDevice
) -> None:
    document, log = replace(sale("0417-03-A-000008"), kind=DocumentKind.RETURN), Log()
    outcome = till.issue(document, log)
    if DocumentKind.RETURN not in till.abilities.documents:
        assert (outcome.certainty, stage.issued(document)) == (Certainty.REFUSED, 0)
        assert outcome.problems
        assert Stage.OPENING not in log.stages


def test_a_rate_that_is_not_the_devices_is_refused(stage: PosnetStage | NovitusStage, till: FiscalDevice) -> None:
    wrong = sale("0417-03-A-000009", FiscalLine("Chleb", "A", VAT + VAT, 100, 100))
    outcome = till.issue(wrong, Log())
    assert (outcome.certainty, outcome.problems[0].line) == (Certainty.REFUSED, 0)
    assert stage.issued(wrong) == 0


def test_the_pinned_number_keeps_every_other_device_out(stage: PosnetStage | NovitusStage) -> None:
    number = "another"
    till = stage.till(unique_number=number) if isinstance(stage, PosnetStage) else stage.till(expect=number)
    assert till.identify().outcome.code == "fiscal_other_device"
    document = sale("0417-03-A-000010")
    assert till.issue(document, Log()).certainty in (Certainty.REFUSED, Certainty.NOT_SENT)
    assert stage.issued(document) == 0


def test_papers_beside_receipts_are_no_receipts(stage: PosnetStage | NovitusStage, till: FiscalDevice) -> None:
    before = till.footprint().value
    assert till.nonfiscal(Ticket((Text("Zamówienie 12"), Text(NASTY)))).done
    assert till.cash_in(1000).done is till.abilities.cash_moves
    assert till.kick().done is till.abilities.drawer
    after = till.footprint().value
    assert before is not None
    assert after is not None
    assert after.counter("reports") == before.counter("reports")
    assert all(entry["happening"] != "receipt" for entry in stage.simulator.ledger.entries)


def test_the_day_ends_once(stage: PosnetStage | NovitusStage, till: FiscalDevice) -> None:
    assert till.issue(sale("0417-03-A-000011"), Log()).certainty is Certainty.DONE
    answer = till.report(ReportKind.DAY, today())
    assert answer.value is not None
    assert answer.value.number == "1"
    footprint = till.footprint().value
    assert footprint is not None
    assert footprint.counter("reports") == 1


def test_a_device_that_is_not_there_was_sent_nothing(stage: PosnetStage | NovitusStage, till: FiscalDevice) -> None:
    stage.simulator.stop()
    outcome = till.issue(sale("0417-03-A-000012"), Log())
    assert outcome.certainty is Certainty.NOT_SENT
    assert till.status().linked is Fact.NO
    assert till.nonfiscal(Ticket((Text("Zamówienie 12"),))).certainty is Certainty.NOT_SENT


@pytest.mark.parametrize("timeout", [0.2])
def test_no_question_outlives_its_time(stage: PosnetStage | NovitusStage, till: FiscalDevice, timeout: float) -> None:
    before = till.footprint().value
    stage.simulator.stop()
    questions = (
        till.identify,
        till.status,
        till.tax_table,
        till.footprint,
        till.cancel_open,
        lambda limit: till.resolve(sale("T-1"), Progress(Stage.CLOSING, before, "1"), limit),
    )
    for question in questions:
        began = time.monotonic()
        question(timeout)
        assert time.monotonic() - began < timeout + 5


def today() -> date:
    return datetime.now().astimezone().date()
