"""An independent NoviAPI client, novitus-noviapi, against our simulator, and its models against our driver."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from fiscal_novitus_stage import VAT, Log, NovitusStage, sale
from noviapi import NoviApiClient
from noviapi.exceptions import (
    ConflictError,
    MultipleAccessError,
    NotFoundError,
    ProtectedMemoryFullError,
    TooManyTokenRequestsError,
    ValidationErrorResponse,
)
from noviapi.models import (
    Article,
    CashPayment,
    CheckResponse,
    Container,
    CreatedResponse,
    DailyReport,
    EFTCommand,
    Item,
    NonFiscal,
    Payment,
    PrintLine,
    Receipt,
    ReceiptBuyer,
    StatusCommand,
    Summary,
    SystemInfo,
    SystemNumber,
    TextLine,
)

from hardware.fiscal.document import DepositLine, Discount, FiscalLine, FiscalPayment, LineKind, PaymentKind
from hardware.fiscal.novitus import documents
from hardware.fiscal.states import Slip
from hardware.printers.ticket import Qr, Text, Ticket
from hardware.status import Certainty


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[NovitusStage]:
    playing = NovitusStage(tmp_path)
    yield playing
    playing.simulator.stop()


@pytest.fixture
def client(stage: NovitusStage) -> Iterator[NoviApiClient]:
    with NoviApiClient(stage.simulator.address.replace("tcp", "http", 1)) as client:
        yield client


def ended(check: Callable[..., CheckResponse], stored: CreatedResponse) -> CheckResponse:
    """The end of an order that was confirmed."""
    answer = check(stored.request.id, timeout=300)
    while answer.request.status in ("QUEUED", "PENDING"):
        answer = check(stored.request.id, timeout=300)
    return answer


def receipt(number: str, price: str = "10.00") -> Receipt:
    article = Article(name="Kawa", ptu="A", quantity=Decimal(2), price=Decimal(price), value=Decimal("20.00"))
    return Receipt(
        items=[Item(article=article), Item(container=Container(name="Butelka", value=Decimal("0.50")))],
        payments=[Payment(cash=CashPayment(value=Decimal("50.00")))],
        summary=Summary(total=Decimal("20.00"), pay_in=Decimal("50.00"), change=Decimal("29.50")),
        buyer=ReceiptBuyer(nip="5220001694"),
        system_info=SystemInfo(system_number=SystemNumber(print_as="text", value=number)),
    )


def test_the_client_issues_a_receipt_and_reads_its_number(stage: NovitusStage, client: NoviApiClient) -> None:
    assert client.comm_test()
    stored = client.receipt_send(receipt("C-1"))
    assert client.receipt_check(stored.request.id).request.status == "STORED"
    assert len(stage.simulator.receipts_of("C-1")) == 0
    client.receipt_confirm(stored.request.id)
    end = ended(client.receipt_check, stored)
    assert (end.request.status, end.request.jpkid, end.device.status) == ("DONE", 1, "OK")
    assert len(stage.simulator.receipts_of("C-1")) == 1


def test_the_client_reads_every_status(client: NoviApiClient) -> None:
    told = {}
    for kind in ("fiscal_memory", "device", "protected_memory"):
        stored = client.status_send(StatusCommand.model_validate({"type": kind}))
        client.status_confirm(stored.request.id)
        answer = ended(client.status_check, stored).request.response
        assert answer is not None
        told[kind] = getattr(answer.status, kind)
    assert told["fiscal_memory"].unique_number == "WTE2601000042"
    assert [rate.name for rate in told["device"].tax_rates] == ["A", "B", "C", "D", "E"]
    assert told["protected_memory"].last_jpkid == "0"


def test_the_client_prints_reports_and_charges(stage: NovitusStage, client: NoviApiClient) -> None:
    line = PrintLine(textline=TextLine(text="Dzień dobry", masked=False))
    paper = client.nf_printout_send(NonFiscal(lines=[line]))
    client.nf_printout_confirm(paper.request.id)
    assert ended(client.nf_printout_check, paper).request.status == "DONE"
    charge = client.eft_send(EFTCommand(operation="transaction", brutto=Decimal("12.30"), currency="PLN"))
    client.eft_confirm(charge.request.id)
    answer = ended(client.eft_check, charge).request.response
    assert answer is not None
    assert answer.eft is not None
    assert answer.eft.amount == Decimal("12.30")
    report = client.daily_report_send(DailyReport(date="22/11/2026"))
    client.daily_report_confirm(report.request.id)
    assert ended(client.daily_report_check, report).request.status == "DONE"
    assert stage.simulator.memory.kept.reports == 1


def test_the_client_meets_every_refusal(stage: NovitusStage, client: NoviApiClient) -> None:
    wrong = receipt("C-2").model_dump(mode="json", exclude_none=True)
    wrong["items"][0]["article"]["ptu"] = "Q"
    with pytest.raises(ValidationErrorResponse):
        client.receipt_send(wrong)
    with pytest.raises(NotFoundError):
        client.receipt_check("0" * 32)
    first, second = client.receipt_send(receipt("C-3")), client.receipt_send(receipt("C-4"))
    with pytest.raises(ConflictError):
        client.daily_report_send(DailyReport(date="22/11/2026"))
    stage.simulator.order("hold")
    client.receipt_confirm(first.request.id)
    with pytest.raises(MultipleAccessError):
        client.receipt_confirm(second.request.id)
    assert client.queue_check().requests_in_queue == 2
    assert client.receipt_cancel(second.request.id).request.status == "DELETED"
    client.queue_clear()
    stage.simulator.order("memory_full")
    with pytest.raises(ProtectedMemoryFullError):
        client.receipt_send(receipt("C-5"))
    for _ in range(10 - stage.simulator.tokens.given):
        client.token_get()
    with pytest.raises(TooManyTokenRequestsError):
        client.token_get()


def test_a_receipt_the_printer_counts_otherwise_ends_in_an_error(client: NoviApiClient) -> None:
    stored = client.receipt_send(receipt("C-6", price="9.00"))
    client.receipt_confirm(stored.request.id)
    end = ended(client.receipt_check, stored)
    assert end.request.status == "ERROR"
    assert end.request.error is not None


def test_our_driver_and_the_client_take_turns_at_one_printer(stage: NovitusStage, client: NoviApiClient) -> None:
    till = stage.till()
    assert till.issue(sale("C-7"), Log()).certainty is Certainty.DONE
    stored = client.receipt_send(receipt("C-8"))
    client.receipt_confirm(stored.request.id)
    assert till.issue(sale("C-9"), Log()).certainty in (Certainty.DONE, Certainty.NOT_SENT)
    assert len(stage.simulator.receipts_of("C-8")) == 1


def test_what_our_driver_sends_is_what_the_client_calls_a_document() -> None:
    lines = (
        FiscalLine("Ser", "A", VAT, 3999, 1280, Decimal("0.320"), "kg", Discount(100, "Rabat")),
        FiscalLine("Zaliczka", "A", VAT, 500, 500, kind=LineKind.ADVANCE),
        FiscalLine("Zużyta", "A", VAT, 300, 300, kind=LineKind.ADVANCE_USED),
    )
    document = sale(
        "C-10",
        *lines,
        deposits=(DepositLine("Butelka", 50, 2), DepositLine("Puszka", 50, returned=True, code="12")),
        discounts=(Discount(-20),),
        buyer_tax_id="5220001694",
        customer_code="123456789012345",
        footer=("Dziękujemy",),
        cashier="Ala",
        till="3",
    )
    told = Receipt.model_validate(documents.receipt(document)["receipt"])
    assert told.summary.total == Decimal("14.00")
    assert told.system_info is not None
    assert told.system_info.system_number == SystemNumber(print_as="text", value="C-10")
    for kind in PaymentKind:
        if kind is not PaymentKind.FOREIGN:
            paid = sale("C-11", payments=(FiscalPayment(kind, 998, "Karta"),))
            Receipt.model_validate(documents.receipt(paid)["receipt"])
    ticket = Ticket((Text("Odbiór", bold=True), Qr("x")))
    for content in (documents.printout(ticket), documents.slip(Slip.DEPOSIT_RETURNED, 50)):
        NonFiscal.model_validate(content["printout"])
