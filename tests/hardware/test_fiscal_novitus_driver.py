"""The Novitus driver against the simulated printer: what goes onto the paper, what is read, what is refused."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from fiscal_novitus_stage import VAT, WAITS, Log, NovitusStage, sale

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
from hardware.fiscal.novitus.driver import NovitusPrinter
from hardware.fiscal.outcome import Issued, Progress, Stage, StillOpen, Watch
from hardware.fiscal.states import Hindrance, Mode, ReportKind, Slip
from hardware.printers.ticket import Align, Barcode, Cell, Cut, Feed, Qr, Row, Rule, Text, Ticket
from hardware.status import Certainty, Fact

NASTY = "Cola\x02\t^XA\x1b\x00~\u202e\u200b Łódź"
DEADLINE = 10.0


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[NovitusStage]:
    playing = NovitusStage(tmp_path)
    yield playing
    playing.simulator.stop()


@pytest.fixture
def till(stage: NovitusStage) -> NovitusPrinter:
    return stage.till()


def paper(stage: NovitusStage) -> str:
    return "\n".join(stage.simulator.worker.papers[-1])


def test_it_is_a_fiscal_device(till: NovitusPrinter) -> None:
    assert isinstance(till, FiscalDevice)


def test_a_sale_becomes_one_receipt_with_our_number_on_the_paper(stage: NovitusStage, till: NovitusPrinter) -> None:
    log = Log()
    outcome = till.issue(sale("T1/2026/000042", cashier="Ala Nowak", till="3"), log)
    assert outcome.certainty is Certainty.DONE
    assert outcome.proof is not None
    assert (outcome.proof.device, outcome.proof.number, outcome.proof.total) == ("WTE2601000042", "1", 998)
    assert [progress.stage for progress in log.noted] == [
        Stage.MEASURED,
        Stage.OPENING,
        Stage.CLOSING,
        Stage.ANSWERED,
        Stage.PROVED,
    ]
    assert "T1/2026/000042" in paper(stage)
    assert "Ala Nowak" in paper(stage)
    assert "PTU A 23.00%" in paper(stage)


def test_everything_a_receipt_can_carry_is_counted_by_the_printer_as_by_us(
    stage: NovitusStage, till: NovitusPrinter
) -> None:
    lines = (
        FiscalLine("Ser Gouda", "A", VAT, 3999, 1280, Decimal("0.320"), "kg", Discount(100, "Rabat stały")),
        FiscalLine("Gazeta", "B", Decimal("0.08"), 650, 650, discount=Discount(-50)),
        FiscalLine("Zaliczka", "A", VAT, 500, 500, kind=LineKind.ADVANCE),
        FiscalLine("Zaliczka z maja", "A", VAT, 300, 300, kind=LineKind.ADVANCE_USED),
        FiscalLine("Książka", "E", None, 2000, 2000),
    )
    total = 1180 + 700 + 500 - 300 + 2000 - 80 + 100 - 50
    document = FiscalDocument(
        "X-1",
        "PLN",
        lines,
        (
            FiscalPayment(PaymentKind.CARD, 1000, "Visa"),
            FiscalPayment(PaymentKind.FOREIGN, 430, foreign=ForeignMoney(100, "EUR", Decimal("4.3"))),
            FiscalPayment(PaymentKind.CASH, 5000),
        ),
        total,
        discounts=(Discount(50), Discount(30)),
        deposits=(
            DepositLine("Butelka PET", 50, 2, code="12"),
            DepositLine("Puszka", 50, 1, returned=True, code="59012345678"),
        ),
        change=1000 + 430 + 5000 - total,
        buyer_tax_id="5220001694",
        footer=("Dziękujemy", "Zapraszamy ponownie do naszego sklepu przy ulicy Długiej"),
    )
    outcome = till.issue(document, Log())
    assert outcome.certainty is Certainty.DONE, outcome
    (truth,) = stage.simulator.receipts_of("X-1")
    assert (truth["goods"], truth["deposits"], truth["nip"]) == ("40.00", "0.50", "5220001694")
    for wanted in ("Ser Gouda", "0.32 kg x 39.99", "Dziękujemy", "Butelka PET", "-0.50", "5220001694", "Visa"):
        assert wanted in paper(stage)


def test_an_electronic_receipt_goes_without_paper_and_says_what_became_of_it(
    stage: NovitusStage, till: NovitusPrinter
) -> None:
    outcome = till.issue(sale("E-1", customer_code="123456789012345", paper=False), Log())
    assert outcome.proof is not None
    assert dict(outcome.proof.facts) == {"e_document": "not_printed_and_sent"}
    assert stage.simulator.worker.papers == []
    with_paper = till.issue(sale("E-2", customer_code="123456789012345"), Log())
    assert with_paper.proof is not None
    assert dict(with_paper.proof.facts) == {"e_document": "printed_and_sent"}
    wrong = till.issue(sale("E-3", customer_code="12"), Log())
    assert (wrong.certainty, wrong.outcome.code) == (Certainty.REFUSED, "fiscal_rejected")
    assert "1521" in wrong.outcome.detail


def test_names_change_nothing_but_the_name(stage: NovitusStage, till: NovitusPrinter) -> None:
    line = FiscalLine(NASTY + "x" * 200, "A", VAT, 100, 100, unit="\x1bszt\t.")
    outcome = till.issue(sale("N-1", line, cashier=NASTY, footer=(NASTY * 9,)), Log())
    assert outcome.certainty is Certainty.DONE
    (order,) = (one for one in stage.simulator.memory.kept.orders.values() if one.endpoint == "receipt")
    article = order.content["items"][0]["article"]
    assert article["name"].startswith("Cola ^XA")
    assert len(article["name"]) <= 60
    assert all(char.isprintable() for char in str(order.content))


def test_the_rates_are_the_printers(stage: NovitusStage, till: NovitusPrinter) -> None:
    table = till.tax_table().value
    assert table is not None
    assert (table.key_of(VAT), table.key_of(None), table.key_of(Decimal(0)), table.rate("F")) == ("A", "E", "D", None)
    stage.simulator.memory.kept.rates["A"] = "22.00"
    outcome = stage.till().issue(sale("R-1"), Log())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "fiscal_tax_differs")
    assert stage.simulator.memory.kept.documents == 0


def test_rates_that_changed_after_a_daily_report_are_read_again(stage: NovitusStage, till: NovitusPrinter) -> None:
    assert till.issue(sale("R-1"), Log()).certainty is Certainty.DONE
    assert till.report(ReportKind.DAY, date(2026, 11, 22)).outcome.done
    stage.simulator.memory.kept.rates["A"] = "22.00"
    assert till.issue(sale("R-2"), Log()).outcome.code == "fiscal_tax_differs"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kind": DocumentKind.RETURN}, "fiscal_no_returns"),
        ({"currency": "EUR"}, "fiscal_currency"),
        ({"rounding": 2, "total": 1000, "payments": (FiscalPayment(PaymentKind.CASH, 1000),)}, "fiscal_rounding"),
        ({"buyer_tax_id": "5220001695"}, "fiscal_buyer_tax_id"),
        ({"customer_code": "a b"}, "fiscal_customer_code"),
        ({"paper": False}, "fiscal_needs_paper"),
        ({"lines": (FiscalLine("Chleb", "G", VAT, 998, 998),)}, "fiscal_tax_inactive"),
        ({"lines": (FiscalLine("Chleb", "B", VAT, 998, 998),)}, "fiscal_tax_differs"),
        ({"lines": (FiscalLine("\x00 \t", "A", VAT, 998, 998),)}, "fiscal_name_empty"),
        (
            {
                "lines": (
                    FiscalLine("Chleb", "A", VAT, 498, 498),
                    FiscalLine("chleb", "B", Decimal("0.08"), 500, 500),
                )
            },
            "fiscal_name_two_rates",
        ),
        ({"lines": (FiscalLine("Pył", "A", VAT, 998, 998, Decimal("1.0000001")),)}, "fiscal_quantity"),
        ({"lines": (FiscalLine("Chleb", "A", VAT, 1, 1),) * 998}, "fiscal_too_many_lines"),
    ],
)
def test_what_the_printer_would_not_take_is_known_before_and_never_sent(
    stage: NovitusStage, till: NovitusPrinter, change: dict[str, object], code: str
) -> None:
    document = replace(sale("C-1"), **change)  # type: ignore[arg-type]  # fields by name
    outcome = till.issue(document, Log())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, code)
    assert next(problem.code for problem in outcome.problems) == code
    assert stage.simulator.ledger.entries == []
    assert stage.simulator.order("state")["queue"] == 0


def test_another_printer_than_the_pinned_one_gets_nothing(stage: NovitusStage) -> None:
    till = stage.till(expect="WTE2601000042")
    assert till.issue(sale("P-1"), Log()).certainty is Certainty.DONE
    stage.simulator.order("swap")
    outcome = till.issue(sale("P-2"), Log())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "fiscal_other_device")
    assert till.identify().outcome.code == "fiscal_other_device"
    assert till.status().ready is Fact.NO
    assert till.report(ReportKind.DAY, date(2026, 11, 22)).outcome.code == "fiscal_other_device"
    assert stage.issued(sale("P-2")) == 0


def test_it_says_who_it_is_and_whether_it_could_print(stage: NovitusStage, till: NovitusPrinter) -> None:
    identity = till.identify().value
    assert identity is not None
    assert (identity.unique_number, identity.model, identity.mode) == ("WTE2601000042", "POINT", Mode.FISCAL)
    assert till.status().ready is Fact.YES
    stage.simulator.order("paper_out")
    assert (till.status().hindrance, till.status().ready) == (Hindrance.PAPER_OUT, Fact.NO)
    stage.simulator.order("go_on")
    stage.simulator.order("memory_full")
    assert (till.status().code, till.status().memory_full) == ("fiscal_memory_full", Fact.YES)
    full = till.issue(sale("M-1"), Log())
    assert (full.certainty, full.outcome.code) == (Certainty.REFUSED, "fiscal_memory_full")
    stage.simulator.stop()
    assert (till.status().linked, till.status().code) == (Fact.NO, "fiscal_unreachable")


def test_a_printer_without_paper_is_waited_for_and_the_person_is_told(
    stage: NovitusStage, till: NovitusPrinter
) -> None:
    told: list[Hindrance | None] = []

    def person(hindrance: Hindrance | None) -> None:
        told.append(hindrance)
        if hindrance is not None:
            stage.simulator.order("go_on")

    stage.simulator.order("paper_out")
    outcome = till.issue(sale("H-1"), Log(), Watch(person))
    assert outcome.certainty is Certainty.DONE
    assert told == [Hindrance.PAPER_OUT, None]


def test_a_receipt_that_waits_for_paper_stands_open_until_somebody_puts_some_in(stage: NovitusStage) -> None:
    stage.simulator.order("paper_out")
    log = Log()
    outcome = stage.till(timings=replace(WAITS, hindered=0.3)).issue(sale("O-1"), log)
    assert outcome.certainty is Certainty.UNKNOWN
    standing = stage.till().resolve(sale("O-1"), log.last, 2)
    assert isinstance(standing, StillOpen)
    assert (standing.ours, standing.hindrance) == (Fact.YES, Hindrance.PAPER_OUT)
    other = stage.till()
    assert (other.status().hindrance, other.status().code) == (Hindrance.PAPER_OUT, "fiscal_paper_out")
    assert other.tax_table().outcome.code == "fiscal_paper_out"
    waiting = other.issue(sale("O-2"), Log())
    assert (waiting.certainty, waiting.outcome.code) == (Certainty.NOT_SENT, "fiscal_paper_out")
    assert stage.simulator.tokens.given <= 3
    assert other.cancel_open().code == "fiscal_paper_out"
    stage.simulator.order("go_on")
    assert isinstance(stage.till().resolve(sale("O-1"), log.last, 5), Issued)
    assert other.issue(sale("O-2"), Log()).certainty is Certainty.DONE


def test_a_document_the_printer_cannot_carry_out_is_refused_in_its_words(
    stage: NovitusStage, till: NovitusPrinter
) -> None:
    stage.simulator.order("reject")
    outcome = till.issue(sale("J-1"), Log())
    assert (outcome.certainty, outcome.outcome.code) == (Certainty.REFUSED, "fiscal_rejected")
    assert "Błąd wykonania" in outcome.outcome.detail
    assert till.issue(sale("J-1"), Log()).certainty is Certainty.DONE


def test_the_day_ends_with_the_sales_of_each_letter(stage: NovitusStage, till: NovitusPrinter) -> None:
    till.issue(sale("D-1"), Log())
    till.issue(sale("D-2", FiscalLine("Gazeta", "B", Decimal("0.08"), 650, 650)), Log())
    answer = till.report(ReportKind.DAY, date(2026, 11, 22))
    assert answer.value is not None
    assert answer.value.number == "1"
    assert dict(answer.value.sales) == {"A": 998, "B": 650, "C": 0, "D": 0, "E": 0}
    assert stage.simulator.ledger.entries[-1]["day"] == "22/11/2026"
    assert till.report(ReportKind.MONTH, date(2026, 11, 22)).outcome.code == "fiscal_unsupported"


@pytest.mark.parametrize("point", ["drop:put:daily_report", "drop:command:put:daily_report", "drop:post:daily_report"])
def test_a_daily_report_in_doubt_is_made_once_or_not_at_all(
    stage: NovitusStage, till: NovitusPrinter, point: str
) -> None:
    stage.simulator.order(point)
    answer = till.report(ReportKind.DAY, date(2026, 11, 22))
    assert answer.outcome.certainty in (Certainty.DONE, Certainty.NOT_SENT)
    assert stage.simulator.memory.kept.reports == (1 if answer.outcome.done else 0)
    assert till.issue(sale("D-3"), Log()).certainty is Certainty.DONE


def test_what_nobody_confirmed_can_be_forgotten(stage: NovitusStage, till: NovitusPrinter) -> None:
    stage.simulator.order("drop:post:receipt")
    assert till.issue(sale("V-1"), Log()).certainty is Certainty.NOT_SENT
    assert stage.simulator.order("state")["queue"] == 1
    assert stage.till().cancel_open().done
    assert stage.simulator.order("state")["queue"] == 0


def test_what_nobody_confirmed_does_not_stop_the_end_of_the_day(stage: NovitusStage, till: NovitusPrinter) -> None:
    stage.simulator.order("drop:post:receipt")
    assert till.issue(sale("U-1"), Log()).certainty is Certainty.NOT_SENT
    assert stage.simulator.order("state")["queue"] == 1
    assert stage.till().report(ReportKind.DAY, date(2026, 11, 22)).outcome.done
    assert stage.issued(sale("U-1")) == 0


def test_papers_that_are_no_receipts(stage: NovitusStage, till: NovitusPrinter) -> None:
    assert till.slip(Slip.GOODS_RETURNED, 1234).done
    assert "ZWROT TOWARU" in paper(stage)
    assert "12.34" in paper(stage)
    ticket = Ticket(
        (
            Text("Odbiór 17", bold=True, align=Align.CENTRE),
            Row((Cell("Kwota"), Cell("9,98", Align.RIGHT))),
            Rule(),
            Qr("order:17"),
            Barcode("5901234123457"),
            Feed(2),
            Text("\x1b\x00"),
            Cut(),
        )
    )
    assert till.nonfiscal(ticket).done
    for wanted in ("Odbiór 17", "9,98", "[qrcode order:17]", "[barcode 5901234123457]"):
        assert wanted in paper(stage)
    for outcome in (till.kick(), till.cash_in(100), till.cash_out(100)):
        assert (outcome.certainty, outcome.code) == (Certainty.REFUSED, "fiscal_unsupported")


def test_orders_of_several_threads_follow_one_another(stage: NovitusStage, till: NovitusPrinter) -> None:
    outcomes: list[Certainty] = []
    threads = [
        threading.Thread(target=lambda n=n: outcomes.append(till.issue(sale(f"S-{n}"), Log()).certainty))
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(DEADLINE)
    assert outcomes == [Certainty.DONE] * 4
    assert [stage.issued(sale(f"S-{n}")) for n in range(4)] == [1] * 4


def test_a_second_till_on_the_same_port_costs_tokens_and_never_a_receipt(stage: NovitusStage) -> None:
    tills = [stage.till(), stage.till()]
    told = [tills[n % 2].issue(sale(f"T-{n}"), Log()).outcome for n in range(12)]
    for number, outcome in enumerate(told):
        assert stage.issued(sale(f"T-{number}")) == (1 if outcome.done else 0)
    assert told[0].done
    assert told[-1].code == "fiscal_token_limit"
    assert stage.simulator.tokens.given <= 10


@pytest.mark.parametrize("timeout", [0.3])
def test_no_question_outlives_its_time(tmp_path: Path, timeout: float) -> None:
    stage = NovitusStage(tmp_path, lateness=4)
    try:
        till = stage.till(timings=replace(WAITS, answer=30))
        assert till.status().ready is Fact.YES
        for point in ("queue", "post:status", "put:status", "get:status"):
            stage.simulator.order(f"late:{point}")
            began = time.monotonic()
            till.status(timeout)
            assert time.monotonic() - began < 3
        stage.simulator.order("late:get:receipt")
        began = time.monotonic()
        till.resolve(sale("Z-1"), Progress(Stage.CLOSING, None, "0" * 32), timeout)
        assert time.monotonic() - began < 3
    finally:
        stage.simulator.stop()
