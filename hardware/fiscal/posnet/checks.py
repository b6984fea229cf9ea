"""What can be said against a document before anything is sent: rules of the protocol, of the table, of Polish law."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from hardware.fiscal.document import DepositLine, DocumentKind, FiscalDocument, FiscalLine, LineKind
from hardware.fiscal.outcome import Problem
from hardware.fiscal.posnet.receipt import LETTERS, NAME_LENGTH, PAYMENTS, discounts_in_order, payments_in_order
from hardware.fiscal.tax_numbers import is_nip
from hardware.fiscal.taxes import TaxTable
from hardware.fiscal.text import compared, printable

CURRENCY = "PLN"
MOST_LINES = 500
QUANTITY_STEP = Decimal("0.001")
RATE_STEP = Decimal("0.0001")
MOST_PRICE = 499_999_999_999
MOST_AMOUNT = 9_999_999_999
PACK_CODE = re.compile(r"[0-9]{0,11}")
CUSTOMER_CODE = re.compile(r"[0-9A-Za-z-]{1,128}")
FOREIGN_TAX_ID = re.compile(r"(?!PL)[A-Z]{2}[0-9A-Z+*.]{2,28}")


def problems(document: FiscalDocument, table: TaxTable, *, block_mode: bool, charset: str) -> tuple[Problem, ...]:
    """All that is known against a document, empty when nothing is."""
    return (
        *_whole(document, block_mode=block_mode),
        *(
            problem
            for place, line in enumerate(document.lines)
            for problem in _line(replace(line, name=printable(line.name, NAME_LENGTH, charset)), place, table)
        ),
        *_voids(document.lines),
        *_names(document.lines, charset),
        *_discounts(document, table),
        *(problem for place, deposit in enumerate(document.deposits) for problem in _deposit(deposit, place)),
    )


def _whole(document: FiscalDocument, *, block_mode: bool) -> Iterator[Problem]:
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
    if len(document.lines) > MOST_LINES:
        yield Problem("fiscal_too_many_lines", str(len(document.lines)))
    if document.buyer_tax_id and not (is_nip(document.buyer_tax_id) or FOREIGN_TAX_ID.fullmatch(document.buyer_tax_id)):
        yield Problem("fiscal_buyer_tax_id", document.buyer_tax_id)
    if document.customer_code and not CUSTOMER_CODE.fullmatch(document.customer_code):
        yield Problem("fiscal_customer_code", document.customer_code)
    if not document.paper and not (document.customer_code and block_mode):
        yield Problem("fiscal_needs_paper", "only an electronic receipt in block mode goes without paper")
    if sum(payment.amount for payment in payments_in_order(document)[:-1]) >= document.total > 0:
        yield Problem("fiscal_payments_over", "all is paid before the last payment")
    for payment in document.payments:
        if payment.foreign is not None and payment.foreign.rate % RATE_STEP:
            yield Problem("fiscal_exchange_rate", str(payment.foreign.rate))
        elif payment.foreign is None and payment.kind not in PAYMENTS:
            yield Problem("fiscal_payment_kind", payment.kind.value)


def _line(line: FiscalLine, place: int, table: TaxTable) -> Iterator[Problem]:
    rate = table.rate(line.tax)
    if line.tax not in LETTERS or len(line.tax) != 1 or rate is None:
        yield Problem("fiscal_tax_inactive", line.tax, place)
    elif rate.rate != line.rate:
        yield Problem("fiscal_tax_differs", f"{line.tax} is {rate.rate} in the device, not {line.rate}", place)
    if not compared(line.name):
        yield Problem("fiscal_name_empty", line.name, place)
    if not 0 < line.unit_price <= MOST_PRICE or not 0 < line.amount <= MOST_AMOUNT:
        yield Problem("fiscal_amount", f"{line.unit_price} {line.amount}", place)
    if line.quantity % QUANTITY_STEP:
        yield Problem("fiscal_quantity", str(line.quantity), place)
    if line.kind is not LineKind.GOODS:
        yield Problem("fiscal_line_kind", line.kind.value, place)
    if line.discount is not None and line.discount.amount >= line.amount:
        yield Problem("fiscal_discount", str(line.discount.amount), place)


def _voids(lines: tuple[FiscalLine, ...]) -> Iterator[Problem]:
    """A void takes back a line that stands above it and is as it is."""
    standing: list[FiscalLine] = []
    for place, line in enumerate(lines):
        if not line.voided:
            standing.append(line)
        elif replace(line, voided=False) in standing:
            standing.remove(replace(line, voided=False))
        else:
            yield Problem("fiscal_void", line.name, place)


def _names(lines: tuple[FiscalLine, ...], charset: str) -> Iterator[Problem]:
    """One name at two rates is what the device blocks a name for, for ever."""
    letters: dict[str, str] = {}
    for place, line in enumerate(lines):
        name = compared(printable(line.name, NAME_LENGTH, charset))
        if letters.setdefault(name, line.tax) != line.tax:
            yield Problem("fiscal_name_two_rates", line.name, place)


def _discounts(document: FiscalDocument, table: TaxTable) -> Iterator[Problem]:
    """What is left has to be something, after each of them."""
    letters: dict[str, int] = {}
    for line in document.lines:
        letters[line.tax] = letters.get(line.tax, 0) + line.total
    for discount in discounts_in_order(document):
        base = letters.get(discount.tax, 0) if discount.tax else sum(letters.values())
        if discount.tax and table.rate(discount.tax) is None:
            yield Problem("fiscal_tax_inactive", discount.tax)
        elif not 0 < base - discount.amount <= MOST_AMOUNT or base <= 0:
            yield Problem("fiscal_discount", str(discount.amount))
        # Where a subtotal discount falls no longer matters: those of one letter came before.
        letters[discount.tax] = letters.get(discount.tax, 0) - discount.amount


def _deposit(deposit: DepositLine, place: int) -> Iterator[Problem]:
    if not PACK_CODE.fullmatch(deposit.code):
        yield Problem("fiscal_deposit_code", deposit.code, place)
    if deposit.amount > MOST_AMOUNT:
        yield Problem("fiscal_amount", str(deposit.amount), place)
