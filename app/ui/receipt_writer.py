"""Receipts, reports and slips in the reader's language, made only from frozen records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.codes.own import OwnKind, encode_own
from app.domain.receipt import Document, Row, RowKind
from app.domain.sale import Sale, SaleKind, SoldLine
from app.services.card_records import slip_lines
from app.ui.fiscal_rows import heading_rows, proof_rows
from app.ui.format import Format
from app.ui.report_writer import card_rows, movement_rows, report_rows
from app.wire.entry import Kind

translate = QCoreApplication.translate


class Writer:
    """Implements the `ReceiptWriter` port for one language and shop."""

    def __init__(self, text: Format, shop: str, footer: str = "") -> None:
        self._text = text
        self._shop = shop
        self._footer = footer

    def sale(self, sale: Sale, copy: int = 0, papers: Sequence[Sequence[str]] = ()) -> Document:
        """The receipt of a sale, refund or void, and below it what the card terminal wrote for the customer."""
        rows = [
            *self._head(sale, copy),
            *(row for line in sale.lines for row in self._line(sale, line)),
            Row(RowKind.RULE),
            *self._sums(sale),
            Row(RowKind.SPACE),
            *self._taxes(sale),
            *proof_rows(sale),
            *self._foot(sale),
            *(row for lines in papers for row in (Row(RowKind.RULE), *card_rows(lines))),
        ]
        return Document(tuple(rows), copy, sale.training, branded=True)

    def slip(self, kind: str, body: Mapping[str, Any], copy: int = 0) -> Document:
        """A Z report, an X report, a cash slip or a paper of the card terminal."""
        if kind == Kind.CARD:
            slips = [row for lines in slip_lines(body) for row in (Row(RowKind.RULE), *card_rows(lines))]
            return Document((*_copy_rows(copy), *slips[1:]), copy)
        make = movement_rows if kind == Kind.CASH_MOVEMENT else report_rows
        rows = [Row(RowKind.TITLE, self._shop), *_copy_rows(copy), *make(self._text, body)]
        return Document(tuple(rows), copy)

    def _head(self, sale: Sale, copy: int) -> list[Row]:
        titles = {
            SaleKind.SALE: "",
            SaleKind.REFUND: translate("Receipt", "REFUND"),
            SaleKind.VOID: translate("Receipt", "VOID"),
        }
        title = titles[SaleKind(sale.kind)]
        rows = [Row(RowKind.TITLE, self._shop)]
        if sale.training:
            rows.append(Row(RowKind.TITLE, translate("Receipt", "TRAINING, NOT A RECEIPT")))
        rows += [*_copy_rows(copy), *heading_rows(sale, copy)]
        if title:
            rows.append(Row(RowKind.TITLE, title))
        rows.append(Row(RowKind.PAIR, sale.number, self._text.date_time(sale.at)))
        if sale.original_number:
            rows.append(
                Row(RowKind.TEXT, translate("Receipt", "For receipt {number}").format(number=sale.original_number))
            )
        return [*rows, Row(RowKind.RULE)]

    def _line(self, sale: Sale, line: SoldLine) -> list[Row]:
        name = f"{line.name}, {line.variant}" if line.variant else line.name
        whole = self._amount(sale, line.extended)
        if line.weighed or Decimal(line.quantity) != 1:
            quantity = self._text.quantity(Decimal(line.quantity), measured=line.weighed)
            unit = f" {line.unit}" if line.weighed else ""
            each = f"{quantity}{unit} x {self._amount(sale, line.unit_price)}"
            rows = [Row(RowKind.TEXT, name), Row(RowKind.PAIR, f"  {each}", f"{whole} {line.tax_letter}")]
        else:
            rows = [Row(RowKind.PAIR, name, f"{whole} {line.tax_letter}")]
        rows += [Row(RowKind.SMALL, a.label, self._amount(sale, a.amount)) for a in line.adjustments]
        if line.deposit:
            rows.append(Row(RowKind.SMALL, line.deposit_name, self._amount(sale, line.deposit)))
        rows += [Row(RowKind.SMALL, note) for note in line.notes]
        if line.serial:
            rows.append(Row(RowKind.SMALL, translate("Receipt", "Serial number {serial}").format(serial=line.serial)))
        return rows

    def _sums(self, sale: Sale) -> list[Row]:
        rows = []
        if sale.saved > 0:
            rows.append(Row(RowKind.PAIR, translate("Receipt", "You saved"), self._amount(sale, sale.saved)))
        total = f"{self._amount(sale, sale.total)} {sale.currency}"
        rows.append(Row(RowKind.STRONG, translate("Receipt", "TOTAL"), total))
        if sale.rounding:
            rows.append(Row(RowKind.PAIR, translate("Receipt", "Rounding"), self._amount(sale, sale.rounding)))
        words = {"cash": translate("Receipt", "Cash"), "card": translate("Receipt", "Card")}
        for tender in sale.tenders:
            word = words.get(tender.kind, tender.kind)
            rows.append(Row(RowKind.PAIR, word, self._amount(sale, tender.given or tender.amount)))
            if tender.reference:
                rows.append(
                    Row(RowKind.SMALL, translate("Receipt", "Authorisation {code}").format(code=tender.reference))
                )
        if sale.change:
            rows.append(Row(RowKind.PAIR, translate("Receipt", "Change"), self._amount(sale, sale.change)))
        return rows

    def _taxes(self, sale: Sale) -> list[Row]:
        return [
            Row(
                RowKind.PAIR,
                translate("Receipt", "{letter}  {rate}  net {net}").format(
                    letter=tax.letter, rate=self._text.percent(Decimal(tax.rate)), net=self._amount(sale, tax.net)
                ),
                translate("Receipt", "VAT {tax}").format(tax=self._amount(sale, tax.tax)),
            )
            for tax in sale.taxes
            if Decimal(tax.rate)
        ]

    def _foot(self, sale: Sale) -> list[Row]:
        rows = [
            Row(RowKind.SPACE),
            Row(RowKind.TEXT, translate("Receipt", "Served by {cashier}").format(cashier=sale.cashier)),
        ]
        if sale.reason:
            rows.append(Row(RowKind.TEXT, sale.reason))
        rows.append(Row(RowKind.SPACE))
        rows.append(Row(RowKind.QR, receipt_code(sale), sale.number))
        if self._footer:
            rows.append(Row(RowKind.CENTRE, self._footer))
        return rows

    def _amount(self, sale: Sale, minor: int) -> str:
        return self._text.amount(minor, sale.currency)


def receipt_code(sale: Sale) -> str:
    """The code on a receipt by which it is found again: the record's id."""
    return encode_own(OwnKind.RECEIPT, sale.id.replace("-", "").upper())


def _copy_rows(copy: int) -> list[Row]:
    return [Row(RowKind.TITLE, translate("Receipt", "COPY {number}").format(number=copy))] if copy else []
