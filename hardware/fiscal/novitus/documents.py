"""Documents as NoviAPI takes them: a receipt, a paper that is no receipt, a daily report.

Deposits stand outside the control total and inside what is paid, as in the maker's own example of a receipt with an
advance and a container.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from hardware.fiscal.document import (
    DepositLine,
    Discount,
    FiscalDocument,
    FiscalLine,
    FiscalPayment,
    LineKind,
    PaymentKind,
)
from hardware.fiscal.states import Slip
from hardware.fiscal.text import printable
from hardware.printers.layout import row_lines, wrap
from hardware.printers.ticket import Align, Barcode, Cut, Feed, Qr, Row, Rule, Size, Text, Ticket

NAME_LENGTH, UNIT_LENGTH, DISCOUNT_NAME, PAYMENT_NAME = 60, 4, 20, 24
CASHIER_LENGTH, TILL_LENGTH = 32, 8
COLUMNS = 40
MOST_FOOTER, MOST_LINES = 50, 1000
LONGEST_BARCODE, LARGEST_PACK_NUMBER = 52, 9999
FORMS = {
    PaymentKind.CASH: "cash",
    PaymentKind.CARD: "card",
    PaymentKind.CHEQUE: "cheque",
    PaymentKind.COUPON: "coupon",
    PaymentKind.CREDIT: "credit",
    PaymentKind.VOUCHER: "voucher",
    PaymentKind.TRANSFER: "transfer",
    PaymentKind.MOBILE: "mobile",
    PaymentKind.OTHER: "other",
}
SLIPS = {Slip.GOODS_RETURNED: "ZWROT TOWARU", Slip.DEPOSIT_RETURNED: "ZWROT KAUCJI"}


def money(amount: int) -> str:
    """Minor units, not negative, as the printer writes them."""
    return f"{amount // 100}.{amount % 100:02d}"


def receipt(document: FiscalDocument) -> dict[str, Any]:
    """A sale."""
    paid = sum(payment.amount for payment in document.payments)
    summary: dict[str, Any] = {"total": money(document.goods), "pay_in": money(paid)}
    if document.change:
        summary["change"] = money(document.change)
    off = sum(discount.amount for discount in document.discounts)
    if off:
        names = {discount.name for discount in document.discounts}
        summary["discount_markup"] = _discount(Discount(off, names.pop() if len(names) == 1 else ""))
    content: dict[str, Any] = {
        "items": [*(_line(line) for line in document.lines), *(_deposit(deposit) for deposit in document.deposits)],
        "payments": [_payment(payment) for payment in document.payments],
        "summary": summary,
        "system_info": _system(document),
    }
    # The printer takes no more; a sale is not stopped by what is printed below it.
    footer = [line for text in document.footer for line in _lines(text, COLUMNS)][:MOST_FOOTER]
    if footer:
        content["printout_lines"] = footer
    buyer = _buyer(document)
    if buyer:
        content["buyer"] = buyer
    return {"receipt": content}


def printout(ticket: Ticket) -> dict[str, Any]:
    """A ticket as lines; pictures are left out."""
    lines: list[dict[str, Any]] = []
    cut = False
    for block in ticket.blocks:
        match block:
            case Text(text, bold, size, align):
                large = size in (Size.WIDE, Size.DOUBLE)
                lines += _lines(text, COLUMNS // 2 if bold or large else COLUMNS, bold=bold, big=large, align=align)
            case Row(cells, bold):
                parts = tuple((printable(cell.text, COLUMNS), cell.align) for cell in cells)
                width = COLUMNS // 2 if bold else COLUMNS
                lines += [_text(line, bold=bold) for line in row_lines(parts, width)]
            case Rule():
                lines.append({"special_line": {"type": "underline"}})
            case Qr(data):
                lines.append({"qrcode": {"text": data, "masked": False}})
            case Barcode(data) if len(data) <= LONGEST_BARCODE:
                lines.append({"barcode": {"text": data, "masked": False}})
            case Feed(count):
                lines += [_text("")] * count
            case Cut():
                cut = True
    control = {"paper_cut": "full"} if cut else {}
    return {"printout": {"lines": (lines or [_text("")])[:MOST_LINES], "device_control": control}}


def slip(kind: Slip, amount: int) -> dict[str, Any]:
    """The paper that a customer signs for cash that was given back; in Polish, as all the printer's own words."""
    lines = [
        _text(SLIPS[kind], bold=True, align=Align.CENTRE),
        *(_text(line) for line in row_lines((("Kwota PLN", Align.LEFT), (money(amount), Align.RIGHT)), COLUMNS)),
        _text(""),
        _text("Podpis: ......................"),
    ]
    return {"printout": {"lines": lines, "device_control": {"paper_cut": "full"}}}


def daily_report(day: date) -> dict[str, Any]:
    """The end of a fiscal day."""
    return {"daily_report": {"date": day.strftime("%d/%m/%Y")}}


def status(kind: str) -> dict[str, Any]:
    """A question about the printer: `fiscal_memory`, `protected_memory` or `device`."""
    return {"status": {"type": kind}}


def _line(line: FiscalLine) -> dict[str, Any]:
    name = printable(line.name, NAME_LENGTH)
    if line.kind is not LineKind.GOODS:
        advance = {"description": name, "ptu": line.tax, "value": money(line.amount)}
        return {"advance" if line.kind is LineKind.ADVANCE else "advance_return": advance}
    article: dict[str, Any] = {
        "name": name,
        "ptu": line.tax,
        "quantity": _plain(line.quantity),
        "price": money(line.unit_price),
        "value": money(line.amount),
    }
    unit = printable(line.unit, UNIT_LENGTH)
    if unit:
        article["unit"] = unit
    if line.discount is not None:
        article["discount_markup"] = _discount(line.discount)
    return {"article": article}


def _discount(discount: Discount) -> dict[str, Any]:
    kind = "value_discount" if discount.amount > 0 else "value_markup"
    name = printable(discount.name, DISCOUNT_NAME)
    return {"type": kind, "value": money(abs(discount.amount)), **({"name": name} if name else {})}


def _deposit(deposit: DepositLine) -> dict[str, Any]:
    container: dict[str, Any] = {"quantity": str(deposit.quantity), "value": money(deposit.amount)}
    name = printable(deposit.name, NAME_LENGTH)
    if name:
        container["name"] = name
    if deposit.code and int(deposit.code) <= LARGEST_PACK_NUMBER:
        container["number"] = int(deposit.code)
    return {"container_return" if deposit.returned else "container": container}


def _payment(payment: FiscalPayment) -> dict[str, Any]:
    if payment.foreign is not None:
        foreign = payment.foreign
        return {
            "currency": {
                "course": _plain(foreign.rate),
                "currency_value": money(foreign.amount),
                "local_value": money(payment.amount),
                "is_change": False,
                "name": foreign.currency,
            }
        }
    name = printable(payment.name, PAYMENT_NAME)
    named = {"name": name} if name and payment.kind is not PaymentKind.CASH else {}
    return {FORMS[payment.kind]: {"value": money(payment.amount), **named}}


def _buyer(document: FiscalDocument) -> dict[str, Any]:
    buyer: dict[str, Any] = {}
    if document.buyer_tax_id:
        buyer["nip"] = document.buyer_tax_id
    if document.customer_code:
        mode = "always_print_and_send_later" if document.paper else "no_print_send_later"
        buyer["e_document"] = {
            "transaction_id": document.customer_code,
            "protocol": "MF",
            "print_send_mode": mode,
        }
    return buyer


def _system(document: FiscalDocument) -> dict[str, Any]:
    known = {"cashier_name": printable(document.cashier, CASHIER_LENGTH)}
    known["cash_number"] = printable(document.till, TILL_LENGTH)
    number = {"print_as": "text", "value": document.system_number}
    return {**{name: value for name, value in known.items() if value}, "system_number": number}


def _lines(
    text: str, columns: int, *, bold: bool = False, big: bool = False, align: Align = Align.LEFT
) -> list[dict[str, Any]]:
    clean = printable(text, len(text) * 3)
    return [_text(line, bold=bold, big=big, align=align) for line in wrap(clean, columns)]


def _text(text: str, *, bold: bool = False, big: bool = False, align: Align = Align.LEFT) -> dict[str, Any]:
    if not text.strip():
        return {"special_line": {"type": "emptyline"}}
    line: dict[str, Any] = {"text": text, "masked": False}
    if bold:
        line["bold"] = True
    if big:
        line["big"] = True
    if align is not Align.LEFT:
        line["center" if align is Align.CENTRE else "right"] = True
    return {"textline": line}


def _plain(value: Decimal) -> str:
    """A number without an exponent or trailing zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
