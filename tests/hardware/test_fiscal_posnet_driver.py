"""The POSNET driver against the simulated printer: what goes onto a receipt, and what is refused before."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from fiscal_posnet_stage import REDUCED, VAT, Log, PosnetStage, TillKilled, sale

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
from hardware.fiscal.outcome import NotIssued, Progress, Stage
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.simulators.played import Harm
from hardware.status import Certainty

BREAD = FiscalLine("Chleb żytni", "A", VAT, 499, 998, Decimal(2), "szt.")
MILK = FiscalLine("Mleko łaciate", "B", REDUCED, 399, 399)
HAM = FiscalLine("Szynka", "C", Decimal("0.05"), 4999, 2275, Decimal("0.455"), "kg")
NIP = "1234563218"


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


@pytest.mark.parametrize("way", ["power cut", "died", "refused"])
def test_the_customers_code_of_a_receipt_that_came_to_nothing_never_goes_to_the_next(
    stage: PosnetStage, till: PosnetPrinter, way: str
) -> None:
    document = sale("E-1", BREAD, MILK, customer_code="111222333444555", buyer_tax_id=NIP)
    log = Log(Stage.CLOSING if way == "died" else None)
    if way == "power cut":
        stage.simulator.script.order(Harm.KILL, "command:trline")
    elif way == "refused":
        stage.simulator.memory.kept.names["mlekołaciate"] = [5.0, True]
    if way == "died":
        with pytest.raises(TillKilled):
            till.issue(document, log)
        assert isinstance(stage.resolved(document, log.last), NotIssued)
    else:
        assert till.issue(document, log).certainty is Certainty.REFUSED
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


def test_a_name_that_the_printer_blocked_is_refused_in_its_words_and_nothing_stands_open(
    stage: PosnetStage, till: PosnetPrinter
) -> None:
    assert till.issue(sale("B-1"), Log()).certainty is Certainty.DONE
    assert till.issue(sale("B-2", replace(BREAD, tax="B", rate=REDUCED)), Log()).certainty is Certainty.DONE
    log, document = Log(), sale("B-3", MILK, BREAD)
    outcome = till.issue(document, log)
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "fiscal_name_blocked")
    assert [(problem.code, problem.line) for problem in outcome.problems] == [("fiscal_name_blocked", 1)]
    assert stage.simulator.order("state")["open"] is False
    assert isinstance(till.resolve(document, log.last), NotIssued)


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
