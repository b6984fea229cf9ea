"""What can be said against a document before anything is sent: limits of NoviAPI, of the table, of Polish law."""

import re
from collections.abc import Iterator
from decimal import Decimal

from hardware.fiscal.document import DepositLine, DocumentKind, FiscalDocument, FiscalLine, FiscalPayment, LineKind
from hardware.fiscal.novitus.documents import FORMS, NAME_LENGTH
from hardware.fiscal.outcome import Problem
from hardware.fiscal.tax_numbers import is_nip
from hardware.fiscal.taxes import TaxTable
from hardware.fiscal.text import compared, printable

CURRENCY = "PLN"
MOST_ITEMS, MOST_PAYMENTS = 255, 16
MOST_AMOUNT = 99_999_999_999
QUANTITY_STEP, RATE_STEP = Decimal("0.000001"), Decimal("0.0001")
MOST_QUANTITY = Decimal(1_000_000_000)
PACK_CODE = re.compile(r"[0-9]{0,11}")
CUSTOMER_CODE = re.compile(r"[0-9A-Za-z-]{1,100}")


def problems(document: FiscalDocument, table: TaxTable) -> tuple[Problem, ...]:
    """All that is known against a document, empty when nothing is."""
    return (
        *_whole(document),
        *(problem for place, line in enumerate(document.lines) for problem in _line(line, place, table)),
        *_names(document.lines),
        *(problem for deposit in document.deposits for problem in _deposit(deposit)),
        *(problem for payment in document.payments for problem in _payment(payment)),
    )


def _whole(document: FiscalDocument) -> Iterator[Problem]:
    if document.kind is not DocumentKind.SALE:
        yield Problem("fiscal_no_returns", "a Polish device records sales only; print a slip for what came back")
    if document.currency != CURRENCY:
        yield Problem("fiscal_currency", document.currency)
    if document.rounding:
        yield Problem("fiscal_rounding", str(document.rounding))
    if not document.lines:
        yield Problem("fiscal_no_goods", "deposits alone are no fiscal receipt")
    elif document.goods <= 0 or document.total <= 0:
        yield Problem("fiscal_nothing_to_pay", str(document.total))
    items = len(document.lines) + len(document.deposits)
    if items > MOST_ITEMS:
        yield Problem("fiscal_too_many_lines", str(items))
    if len(document.payments) > MOST_PAYMENTS:
        yield Problem("fiscal_too_many_payments", str(len(document.payments)))
    if document.total > MOST_AMOUNT:
        yield Problem("fiscal_amount", str(document.total))
    if document.buyer_tax_id and not is_nip(document.buyer_tax_id):
        yield Problem("fiscal_buyer_tax_id", document.buyer_tax_id)
    if document.customer_code and not CUSTOMER_CODE.fullmatch(document.customer_code):
        yield Problem("fiscal_customer_code", document.customer_code)
    if not document.paper and not document.customer_code:
        yield Problem("fiscal_needs_paper", "only an electronic receipt goes without paper")
    if any(discount.tax for discount in document.discounts):
        yield Problem("fiscal_discount", "the printer takes no discount on one rate")


def _line(line: FiscalLine, place: int, table: TaxTable) -> Iterator[Problem]:
    rate = table.rate(line.tax)
    if rate is None:
        yield Problem("fiscal_tax_inactive", line.tax, place)
    elif rate.rate != line.rate:
        yield Problem("fiscal_tax_differs", f"{line.tax} is {rate.rate} in the device, not {line.rate}", place)
    if not compared(printable(line.name, NAME_LENGTH)):
        yield Problem("fiscal_name_empty", line.name, place)
    if line.voided:
        yield Problem("fiscal_void", "the printer takes whole documents: leave out what was taken back", place)
    if not 0 < line.unit_price <= MOST_AMOUNT or not 0 < line.amount <= MOST_AMOUNT:
        yield Problem("fiscal_amount", f"{line.unit_price} {line.amount}", place)
    if line.quantity % QUANTITY_STEP or line.quantity >= MOST_QUANTITY:
        yield Problem("fiscal_quantity", str(line.quantity), place)
    if line.kind is not LineKind.GOODS and (line.quantity != 1 or line.discount is not None):
        yield Problem("fiscal_line_kind", f"{line.kind.value} is one amount", place)
    if line.discount is not None and line.discount.amount >= line.amount:
        yield Problem("fiscal_discount", str(line.discount.amount), place)


def _names(lines: tuple[FiscalLine, ...]) -> Iterator[Problem]:
    """One name at two rates is what the printer blocks a name for, for ever."""
    letters: dict[str, str] = {}
    for place, line in enumerate(lines):
        if letters.setdefault(compared(printable(line.name, NAME_LENGTH)), line.tax) != line.tax:
            yield Problem("fiscal_name_two_rates", line.name, place)


def _deposit(deposit: DepositLine) -> Iterator[Problem]:
    if not PACK_CODE.fullmatch(deposit.code):
        yield Problem("fiscal_deposit_code", f"{deposit.name}: {deposit.code}")
    if deposit.amount > MOST_AMOUNT:
        yield Problem("fiscal_amount", f"{deposit.name}: {deposit.amount}")


def _payment(payment: FiscalPayment) -> Iterator[Problem]:
    if payment.foreign is not None and payment.foreign.rate % RATE_STEP:
        yield Problem("fiscal_exchange_rate", str(payment.foreign.rate))
    elif payment.foreign is None and payment.kind not in FORMS:
        yield Problem("fiscal_payment_kind", payment.kind.value)
