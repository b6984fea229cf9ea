"""What our own papers say of the fiscal receipt: copies and slips are none, and name the one they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.fiscal import printed_number
from app.domain.sale import Sale
from app.services.past_sales import PastSales
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from tests.fakes.fiscal import FakeFiscalPrinter
from tests.fakes.paying import PayScreens, make_pay_screens

NOT_FISCAL = "NOT A FISCAL RECEIPT"


@pytest.fixture
def counter(qapp, tmp_path: Path) -> Iterator[PayScreens]:
    counter = make_pay_screens(tmp_path, printers=[FakeFiscalPrinter()])
    counter.sell("COFFEE")
    counter.pay.begin()
    counter.fiscal.nameBuyer("8567346215")
    counter.pay.cashExact()
    yield counter
    counter.close()


def words(sale: Sale, copy: int = 0) -> list[str]:
    rows = Writer(Format("en"), "Grodzka 14").sale(sale, copy).rows
    return [text for row in rows for text in (row.left, row.right) if text]


def test_a_copy_says_that_it_is_not_fiscal_and_which_receipt_it_copies(counter: PayScreens) -> None:
    sale = counter.past.last().sale
    said = words(sale, copy=1)
    assert {NOT_FISCAL, "Fiscal receipt", "1", "ZBF 2101002392", "8567346215", printed_number(sale.id)} <= set(said)
    assert "Signature of the customer" not in said


def test_the_preview_of_the_receipt_itself_is_not_called_unfiscal(counter: PayScreens) -> None:
    assert NOT_FISCAL not in words(counter.past.last().sale)


def test_the_slip_of_goods_that_come_back_names_the_receipt_and_is_signed(counter: PayScreens) -> None:
    past = PastSales(counter.till.desk, counter.till.ledger.journal, counter.till.ids)
    said = words(past.void(counter.past.last().sale.id, "a mistake"))
    assert {NOT_FISCAL, "VOID", "ZBF 2101002392", "Signature of the customer", "Signature of the shop"} <= set(said)


def test_a_receipt_where_no_fiscal_printer_is_says_nothing_of_one(counter: PayScreens) -> None:
    said = words(replace(counter.past.last().sale, fiscal=None), copy=1)
    assert not any("iscal" in text for text in said)
