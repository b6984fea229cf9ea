"""What a POSNET printer does beside receipts: reports, cash, slips, forms, the drawer; and how it is plugged in."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from fiscal_posnet_stage import REDUCED, VAT, Log, PosnetStage, sale

from hardware.catalogue import make_device
from hardware.errors import MisconfiguredError
from hardware.fiscal.document import (
    DepositLine,
    FiscalDocument,
    FiscalLine,
    FiscalPayment,
    PaymentKind,
)
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.fiscal.states import Mode, OpenDocument, ReportKind, Slip
from hardware.printers.ticket import Align, Barcode, Cell, Cut, Feed, Qr, Row, Rule, Size, Text, Ticket
from hardware.simulated_fiscal import SimulatedPosnet
from hardware.status import Certainty, Fact

BREAD = FiscalLine("Chleb żytni", "A", VAT, 499, 998, Decimal(2), "szt.")


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


def test_deposits_alone_are_no_receipt_but_a_slip(stage: PosnetStage, till: PosnetPrinter) -> None:
    table = till.tax_table().value
    assert table is not None
    alone = FiscalDocument(
        "D-1", "PLN", (), (FiscalPayment(PaymentKind.CASH, 50),), 50, deposits=(DepositLine("Butelka", 50),)
    )
    assert [problem.code for problem in till.check(alone, table)] == ["fiscal_no_goods"]
    assert till.slip(Slip.DEPOSIT_RETURNED, 50).done
    assert "OPAKOWANIA ZWROTNE PRZYJĘCIA" in paper(stage)


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


def test_a_look_tells_the_clock_the_memory_and_whether_the_tax_office_was_reached(
    stage: PosnetStage, till: PosnetPrinter
) -> None:
    status = till.status()
    assert (status.linked, status.ready, status.open_document) == (Fact.YES, Fact.YES, OpenDocument.NONE)
    assert (status.authority_reached, status.memory_full, status.day_must_close) == (Fact.YES, Fact.NO, Fact.NO)
    assert status.clock_skew is not None
    assert abs(status.clock_skew) <= 2
    stage.simulator.order("hub_away")
    stage.simulator.order("memory_full")
    status = till.status()
    assert (status.authority_reached, status.memory_full, status.ready) == (Fact.NO, Fact.YES, Fact.NO)
    assert status.code == "fiscal_memory_full"


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


def test_the_paper_says_what_the_specifications_example_prints_and_that_it_is_no_receipt(
    stage: PosnetStage, till: PosnetPrinter
) -> None:
    sold = sale("0417-03-A-000001", FiscalLine("Mleko", "B", REDUCED, 999, 999), cashier="Wojtek", till="11")
    assert till.issue(sold, Log()).certainty is Certainty.DONE
    printed = [" ".join(line.split()) for line in stage.simulator.roll.torn_off[-1]]
    example = [
        "PARAGON FISKALNY",
        "Mleko 1 x9,99 9,99B",
        "- - - - - - - - - - - - - - - - - - - -",
        "SPRZEDAŻ OPODATKOWANA B 9,99",
        "PTU B 8,00 % 0,74",
        "SUMA PTU 0,74",
        "SUMA PLN 9,99",
        "- - - - - - - - - - - - - - - - - - - -",
        "ROZLICZENIE PŁATNOŚCI",
        "GOTÓWKA 9,99 PLN",
    ]
    start = printed.index(example[0])
    assert printed[start : start + len(example)] == example
    assert printed[start + len(example)].startswith("00001 #11 Wojtek")
    assert printed[0] == printed[-1] == "*** SYMULACJA - SIMULATION ***"


def test_a_day_that_ends_after_midnight_is_reported_under_the_printers_date(
    stage: PosnetStage, till: PosnetPrinter
) -> None:
    day = stage.simulator.clock().date()
    assert till.issue(sale("Z-1"), Log()).certainty is Certainty.DONE
    stage.simulator.order("next_day")
    assert till.report(ReportKind.DAY, day).outcome.done


@pytest.mark.parametrize("kind", list(ReportKind))
def test_every_report_can_be_made(stage: PosnetStage, till: PosnetPrinter, kind: ReportKind) -> None:
    assert till.issue(sale("Z-1"), Log()).certainty is Certainty.DONE
    assert till.report(kind, stage.simulator.clock().date()).outcome.done
    assert len(happened(stage, "daily_report")) == (kind is ReportKind.DAY)


def test_a_receipt_costs_the_till_less_than_five_milliseconds(stage: PosnetStage) -> None:
    till, lines = stage.till(), tuple(replace(BREAD, name=f"Chleb żytni {number}") for number in range(5))
    spent = []
    for number in range(8):
        document, log = sale(f"V-{number}", *lines), Log()
        began = time.thread_time()
        assert till.issue(document, log).certainty is Certainty.DONE
        spent.append(time.thread_time() - began)
    assert min(spent) < 0.005


def test_it_is_played_as_a_program_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hardware.simulators", "fiscal", "--listen", "tcp://127.0.0.1:0"]
    ledger = tmp_path / "ledger.jsonl"
    with subprocess.Popen([*command, "--ledger", str(ledger)], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        address = program.stdout.readline().strip()
        till = make_device("fiscal", "posnet", "fiscal-1", address, {})
        assert isinstance(till, FiscalDevice)
        assert till.issue(sale("G-1"), Log()).certainty is Certainty.DONE
        program.terminate()
    assert '"system_number": "G-1"' in ledger.read_text("utf-8")


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
