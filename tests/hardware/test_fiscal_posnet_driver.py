"""The POSNET driver against the simulated printer: what goes onto the paper, what is read, what is refused."""

import random
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from fiscal_posnet_stage import REDUCED, VAT, WAITS, Log, PosnetStage, TillKilled, sale

from hardware.catalogue import make_device
from hardware.errors import MisconfiguredError
from hardware.fiscal.document import (
    DepositLine,
    Discount,
    DocumentKind,
    FiscalDocument,
    FiscalLine,
    FiscalPayment,
    ForeignMoney,
    LineKind,
    PaymentKind,
)
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.outcome import Issued, NotIssued, Progress, Stage, StillOpen, Undetermined, Watch
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.fiscal.states import Hindrance, Mode, OpenDocument, ReportKind, Slip
from hardware.printers.ticket import Align, Barcode, Cell, Cut, Feed, Qr, Row, Rule, Size, Text, Ticket
from hardware.simulated_fiscal import SimulatedPosnet
from hardware.simulators.played import Harm
from hardware.status import Certainty, Fact

BREAD = FiscalLine("Chleb żytni", "A", VAT, 499, 998, Decimal(2), "szt.")
MILK = FiscalLine("Mleko łaciate", "B", REDUCED, 399, 399)
HAM = FiscalLine("Szynka", "C", Decimal("0.05"), 4999, 2275, Decimal("0.455"), "kg")
NIP = "1234563218"
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


def test_everything_a_receipt_can_carry_is_counted_by_the_printer_as_by_us(
    stage: PosnetStage, till: PosnetPrinter
) -> None:
    document = FiscalDocument(
        "0417-03-A-000123",
        "PLN",
        (
            BREAD,
            replace(HAM, discount=Discount(275, "Promocja")),
            MILK,
            replace(MILK, voided=True),
            replace(BREAD, name="Torba", discount=Discount(-2, "Dopłata")),
        ),
        (
            FiscalPayment(PaymentKind.CARD, 1000, "Karta"),
            FiscalPayment(PaymentKind.FOREIGN, 860, "Euro", ForeignMoney(200, "EUR", Decimal("4.3000"))),
            FiscalPayment(PaymentKind.CASH, 2500),
        ),
        total=998 + 2000 + 1000 - 100 - 50 + 100 - 50,
        discounts=(Discount(100, "Stały klient"), Discount(50, "Nabiał", "C")),
        deposits=(DepositLine("Butelka", 50, 2, code="1"), DepositLine("Puszka", 50, returned=True)),
        change=4360 - 3898,
        buyer_tax_id=NIP,
        customer_code="123456789012345",
        cashier="Ania Żak",
        till="03",
        footer=("Dziękujemy & zapraszamy",),
    )
    outcome = till.issue(document, Log())
    assert outcome.certainty is Certainty.DONE, outcome
    (told,) = stage.simulator.receipts()
    assert (told["total"], told["goods"], told["deposits"]) == (3898, 3848, 50)
    assert (told["nip"], told["customer_code"]) == (NIP, "123456789012345")
    assert told["payments"] == [[2, 1000, False], [1, 860, False], [0, 2500, False], [0, 462, True]]
    printed = paper(stage)
    for text in (
        "Nr systemowy",
        "0417-03-A-000123",
        "STORNO",
        "OPUST Promocja",
        "NIP NABYWCY:",
        "#03 Ania Żak",
        "+ zap",
    ):
        assert text in printed, text


def test_the_stages_are_noted_before_each_dangerous_step_and_the_number_after(
    stage: PosnetStage, till: PosnetPrinter
) -> None:
    log = Log()
    outcome = till.issue(sale("S-1"), log)
    assert log.stages == [Stage.MEASURED, Stage.OPENING, Stage.CLOSING, Stage.ANSWERED, Stage.PROVED]
    before = log.last.before
    assert before is not None
    assert (before.device, before.counter("receipts")) == ("ZBF 2101002392", 0)
    assert outcome.proof is not None
    assert (outcome.proof.number, outcome.proof.day, outcome.proof.total) == ("1", "1", 998)
    assert log.last.memo == "1"


@pytest.mark.parametrize("dies_at", [Stage.OPENING, Stage.CLOSING])
def test_nothing_dangerous_leaves_before_its_stage_is_stored(stage: PosnetStage, dies_at: Stage) -> None:
    with pytest.raises(TillKilled):
        stage.till().issue(sale("S-1"), Log(dies_at))
    assert stage.simulator.order("state")["open"] is (dies_at is Stage.CLOSING)
    assert stage.issued(sale("S-1")) == 0


def test_the_buyers_number_comes_before_the_end_and_the_customers_code_within_the_document(
    stage: PosnetStage, till: PosnetPrinter
) -> None:
    stage.simulator.script.order(Harm.KILL, "command:trline")
    till.issue(sale("E-1", customer_code="111222333444555", buyer_tax_id=NIP), Log())
    stage.simulator.wait_until_on()
    stage.until_ready()
    assert stage.till().issue(sale("E-2"), Log()).certainty is Certainty.DONE
    assert [(entry["system_number"], entry["customer_code"]) for entry in stage.simulator.receipts()] == [("E-2", "")]


def test_the_rates_are_the_printers(stage: PosnetStage, till: PosnetPrinter) -> None:
    table = till.tax_table().value
    assert table is not None
    assert [rate.key for rate in table.rates] == ["A", "B", "C", "D", "E"]
    assert (table.key_of(VAT), table.key_of(None), table.rate("G")) == ("A", "E", None)
    stage.simulator.memory.kept.rates[0] = "22,00"
    outcome = till.issue(sale("R-1"), Log())
    assert (outcome.certainty, outcome.problems[0].code) == (Certainty.REFUSED, "fiscal_tax_differs")
    assert stage.simulator.order("state")["open"] is False


PROBLEMS = {
    "fiscal_no_returns": {"kind": DocumentKind.RETURN},
    "fiscal_currency": {"currency": "EUR"},
    "fiscal_buyer_tax_id": {"buyer_tax_id": "1234563219"},
    "fiscal_customer_code": {"customer_code": "x\ty"},
    "fiscal_needs_paper": {"paper": False},
}


@pytest.mark.parametrize(("code", "change"), PROBLEMS.items())
def test_what_the_printer_would_not_take_is_known_before_and_never_sent(
    stage: PosnetStage, till: PosnetPrinter, code: str, change: dict[str, object]
) -> None:
    document, log = sale("P-1", **change), Log()
    outcome = till.issue(document, log)
    assert outcome.certainty is Certainty.REFUSED
    assert [problem.code for problem in outcome.problems] == [code]
    assert log.noted == []


LINES = {
    "fiscal_tax_inactive": (replace(BREAD, tax="G"),),
    "fiscal_name_empty": (replace(BREAD, name="--- \t ---"),),
    "fiscal_line_kind": (replace(BREAD, kind=LineKind.ADVANCE),),
    "fiscal_discount": (replace(BREAD, discount=Discount(998)), MILK),
    "fiscal_void": (BREAD, replace(MILK, voided=True), MILK, MILK),
    "fiscal_name_two_rates": (BREAD, replace(BREAD, name="CHLEB-ŻYTNI", tax="B", rate=REDUCED)),
    "fiscal_quantity": (FiscalLine("Nić", "A", VAT, 10000, 1, Decimal("0.0001")),),
    "fiscal_too_many_lines": (MILK,) * 501,
}


@pytest.mark.parametrize(("code", "lines"), LINES.items())
def test_a_line_the_printer_would_not_take_is_named(
    till: PosnetPrinter, code: str, lines: tuple[FiscalLine, ...]
) -> None:
    table = till.tax_table().value
    assert table is not None
    assert [problem.code for problem in till.check(sale("P-1", *lines), table)] == [code]


def test_deposits_alone_are_no_receipt_but_a_slip(stage: PosnetStage, till: PosnetPrinter) -> None:
    table = till.tax_table().value
    assert table is not None
    alone = FiscalDocument(
        "D-1", "PLN", (), (FiscalPayment(PaymentKind.CASH, 50),), 50, deposits=(DepositLine("Butelka", 50),)
    )
    assert [problem.code for problem in till.check(alone, table)] == ["fiscal_no_goods"]
    assert till.slip(Slip.DEPOSIT_RETURNED, 50).done
    assert "OPAKOWANIA ZWROTNE PRZYJĘCIA" in paper(stage)


def test_a_name_that_the_printer_blocked_is_refused_in_its_words_and_nothing_stands_open(
    stage: PosnetStage, till: PosnetPrinter
) -> None:
    assert till.issue(sale("B-1"), Log()).certainty is Certainty.DONE
    assert till.issue(sale("B-2", replace(BREAD, tax="B", rate=REDUCED)), Log()).certainty is Certainty.DONE
    log = Log()
    outcome = till.issue(sale("B-3"), log)
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "fiscal_name_blocked")
    assert stage.simulator.order("state")["open"] is False
    assert isinstance(till.resolve(sale("B-3"), log.last), NotIssued)


def test_a_receipt_that_the_printer_counts_otherwise_is_cancelled_and_was_not_issued(stage: PosnetStage) -> None:
    def miscount(progress: Progress) -> None:
        document = stage.simulator.memory.kept.open
        if progress.stage is Stage.CLOSING and document is not None:
            document.sums["A"] += 1
            stage.simulator.memory.kept.last["va"] += 1

    outcome = stage.till().issue(sale("M-1"), miscount)
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "fiscal_totals_differ")
    assert stage.simulator.order("state")["open"] is False
    assert stage.issued(sale("M-1")) == 0


def test_yesterdays_sales_have_to_be_reported_first(stage: PosnetStage, till: PosnetPrinter) -> None:
    assert till.issue(sale("Y-1"), Log()).certainty is Certainty.DONE
    stage.simulator.order("next_day")
    status = till.status()
    assert (status.day_must_close, status.ready, status.code) == (Fact.YES, Fact.NO, "fiscal_day_not_closed")
    outcome = till.issue(sale("Y-2"), Log())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "fiscal_day_not_closed")
    report = till.report(ReportKind.DAY, stage.simulator.clock().date())
    assert report.value is not None
    assert (report.value.number, report.value.sales) == ("1", (("A", 998),))
    assert till.issue(sale("Y-2"), Log()).certainty is Certainty.DONE


@pytest.mark.parametrize(("order", "hindrance"), [("paper", Hindrance.PAPER_OUT), ("key", Hindrance.WAITS_FOR_KEY)])
def test_a_printer_that_needs_a_person_says_so_before_and_is_sent_nothing(
    stage: PosnetStage, till: PosnetPrinter, order: str, hindrance: Hindrance
) -> None:
    stage.simulator.order(order)
    assert (till.status().hindrance, till.status().ready) == (hindrance, Fact.NO)
    outcome = till.issue(sale("H-1"), Log())
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

    outcome = stage.till().issue(sale("W-1"), log, Watch(hindered))
    assert outcome.certainty is Certainty.DONE
    assert (told[0], told[-1]) == (Hindrance.PAPER_OUT, None)
    assert stage.issued(sale("W-1")) == 1


def test_paper_that_nobody_puts_in_leaves_the_receipt_open_until_somebody_does(stage: PosnetStage) -> None:
    document, log = sale("W-2"), Log()

    def closing(progress: Progress) -> None:
        log(progress)
        if progress.stage is Stage.CLOSING:
            stage.simulator.order("paper")

    outcome = stage.till(timings=replace(WAITS, longest=0.5, recovery=0.3)).issue(document, closing)
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.UNKNOWN, "fiscal_paper_out")
    waiting = stage.till().resolve(document, log.last, 0.3)
    assert isinstance(waiting, StillOpen)
    assert waiting.hindrance is Hindrance.PAPER_OUT
    stage.simulator.order("ready")
    assert isinstance(stage.till().resolve(document, log.last, 5), Issued)
    assert stage.issued(document) == 1


def test_a_receipt_that_was_surely_left_open_is_cancelled_by_a_person_or_where_it_was_allowed(
    stage: PosnetStage,
) -> None:
    for number, allowed in enumerate((False, True)):
        document, log = sale(f"O-{number}"), Log(Stage.CLOSING)
        with pytest.raises(TillKilled):
            stage.till().issue(document, log)
        found = stage.till(cancels_left_open=allowed).resolve(document, log.last, 3)
        if not allowed:
            assert isinstance(found, StillOpen)
            assert (found.ours, found.hindrance, dict(found.facts)["system_number"]) == (Fact.YES, None, "O-0")
            assert stage.till().cancel_open(by_hand=True).done
            found = stage.till().resolve(document, log.last, 3)
        assert isinstance(found, NotIssued)
        assert "TRANSAKCJA ANULOWANA" in paper(stage)


def test_a_receipt_that_somebody_else_sold_meanwhile_is_not_taken_for_ours(stage: PosnetStage) -> None:
    document, log = sale("F-1"), Log(Stage.CLOSING)
    with pytest.raises(TillKilled):
        stage.till().issue(document, log)
    stage.simulator.memory.kept.open = None
    stage.simulator.memory.kept.owner = 0
    stage.simulator.order("foreign_receipt", 123)
    found = stage.till().resolve(document, log.last, 3)
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
    found = till.resolve(sale("F-2"), Progress(Stage.OPENING, before), 3)
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
    found = stage.till().resolve(document, asked, 3)
    assert isinstance(found, Undetermined)
    assert found.code == "fiscal_day_changed"
    stage.simulator.order("other_device")
    found = stage.till().resolve(document, asked, 3)
    assert isinstance(found, Undetermined)
    assert found.code == "fiscal_other_device"


def test_another_printer_than_the_pinned_one_gets_nothing(stage: PosnetStage) -> None:
    till = stage.till(unique_number="ZBF 1111111111")
    assert till.identify().outcome.code == "fiscal_other_device"
    assert till.status().code == "fiscal_other_device"
    assert till.issue(sale("I-1"), Log()).outcome.code == "fiscal_other_device"
    assert till.kick().code == "fiscal_other_device"
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


def test_a_printer_in_training_is_used_only_where_that_was_said(stage: PosnetStage) -> None:
    stage.simulator.order("training")
    till = stage.till(training=True)
    identity = till.identify().value
    assert identity is not None
    assert identity.mode is Mode.TRAINING
    assert till.issue(sale("M-2"), Log()).certainty is Certainty.DONE


def test_papers_that_are_no_receipts(stage: PosnetStage, till: PosnetPrinter) -> None:
    blocks = (
        Text("Zamówienie 12", size=Size.WIDE, align=Align.CENTRE),
        Row((Cell("Chleb żytni na zakwasie, krojony, 750 g"), Cell("4,99", Align.RIGHT))),
        Rule(),
        Barcode("5901234123457"),
        Qr("OM:1:ż"),
        Feed(2),
        Cut(),
    )
    assert till.nonfiscal(Ticket(blocks)).done
    (form,) = happened(stage, "nonfiscal")
    lines = form["lines"]
    assert isinstance(lines, list)
    assert [line for line in lines if line.startswith("[")] == ["[barcode 5901234123457]", "[qr OM:1:ż]"]
    assert any(line.endswith("4,99") and len(line) == 38 for line in lines)
    assert till.cash_in(10000).done
    assert till.cash_out(2500).done
    assert [entry["amount"] for entry in happened(stage, "cash")] == [10000, -2500]
    assert till.cash_out(99999).code == "fiscal_cash_short"
    assert till.slip(Slip.GOODS_RETURNED, 999).done
    assert till.kick().done
    assert len(happened(stage, "drawer")) == 1


def test_a_form_that_the_printer_does_not_print_is_cancelled(stage: PosnetStage, till: PosnetPrinter) -> None:
    outcome = till.nonfiscal(Ticket((Text("Paragon fiskalny"),)))
    assert outcome.certainty is Certainty.REFUSED
    assert till.nonfiscal(Ticket((Text("Potwierdzenie"),))).done
    assert len(happened(stage, "nonfiscal")) == 1


@pytest.mark.parametrize("kind", list(ReportKind))
def test_every_report_can_be_made(stage: PosnetStage, till: PosnetPrinter, kind: ReportKind) -> None:
    assert till.issue(sale("Z-1"), Log()).certainty is Certainty.DONE
    assert till.report(kind, stage.simulator.clock().date()).outcome.done
    assert len(happened(stage, "daily_report")) == (kind is ReportKind.DAY)


@pytest.mark.parametrize("harm", [Harm.DROP, Harm.CORRUPT, Harm.KILL, Harm.LATE])
@pytest.mark.parametrize("side", ["command", "reply"])
def test_a_daily_report_in_doubt_is_made_once_or_not_at_all(stage: PosnetStage, harm: Harm, side: str) -> None:
    assert stage.till().issue(sale("Z-1"), Log()).certainty is Certainty.DONE
    today = stage.simulator.clock().date()
    stage.simulator.script.order(harm, f"{side}:dailyrep")
    answer = stage.till().report(ReportKind.DAY, today)
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


def test_cash_in_doubt_is_unknown_and_is_not_put_in_twice(stage: PosnetStage, till: PosnetPrinter) -> None:
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
    till = stage.till(timings=replace(WAITS, reply=30, settled=30))
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
        assert time.monotonic() - began < timeout + 0.5


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
        till = stage.till()
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
    outcome = stage.till().issue(sale("T-2"), Log())
    assert outcome.certainty is (Certainty.UNKNOWN if lost == "trend" else Certainty.REFUSED)
    assert [entry["system_number"] for entry in stage.simulator.receipts()] == ["T-1"]


def test_it_is_made_from_configuration_and_played_where_no_printer_is(tmp_path: Path) -> None:
    device = make_device(
        "fiscal", "posnet", "fiscal-1", "tcp://10.0.0.9:6666", {"expect": "ZBF 1", "charset": "cp1250"}
    )
    assert isinstance(device, FiscalDevice)
    device.close()
    with pytest.raises(MisconfiguredError, match="tcp:// or serial://"):
        make_device("fiscal", "posnet", "fiscal-1", "file:///dev/null", {})
    played = make_device("fiscal", "simulated", "fiscal-1", "", {"png": str(tmp_path / "paper")})
    assert isinstance(played, SimulatedPosnet)
    assert played.issue(sale("C-1"), Log()).certainty is Certainty.DONE
    assert [path.name for path in (tmp_path / "paper").iterdir()] == ["0001-receipt.png"]
    played.close()
