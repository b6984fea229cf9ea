"""What our own papers say of a fiscal receipt: that they are none, and which one they belong to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.fiscal import FiscalProof
from app.domain.receipt import Row, RowKind
from app.domain.sale import Sale, SaleKind

translate = QCoreApplication.translate


def heading_rows(sale: Sale, copy: int) -> list[Row]:
    """Nobody may take a copy or a slip for the receipt that the fiscal printer gave out."""
    if sale.fiscal is None or (sale.kind == SaleKind.SALE and not copy):
        return []
    return [Row(RowKind.CENTRE, translate("Receipt", "NOT A FISCAL RECEIPT"))]


def proof_rows(sale: Sale) -> list[Row]:
    """The fiscal receipt by its numbers; on a slip for goods that came back, the lines to sign."""
    if sale.fiscal is None:
        return []
    rows = [Row(RowKind.SPACE), *_numbers(sale.fiscal)]
    if sale.kind != SaleKind.SALE:
        rows += [Row(RowKind.SPACE), Row(RowKind.TEXT, translate("Receipt", "Signature of the customer"))]
        rows += [Row(RowKind.SPACE), Row(RowKind.RULE)]
        rows += [
            Row(RowKind.TEXT, translate("Receipt", "Signature of the shop")),
            Row(RowKind.SPACE),
            Row(RowKind.RULE),
        ]
    return rows


def _numbers(proof: FiscalProof) -> list[Row]:
    told = (
        (translate("Receipt", "Fiscal receipt"), proof.document),
        (translate("Receipt", "Fiscal printer"), proof.unique or proof.device),
        (translate("Receipt", "Buyer's tax number"), proof.buyer),
        (translate("Receipt", "Electronic receipt"), proof.e_receipt),
    )
    rows = [Row(RowKind.PAIR, label, value) for label, value in told if value]
    return [*rows, Row(RowKind.TEXT, translate("Receipt", "Number on it")), Row(RowKind.SMALL, proof.number)]
