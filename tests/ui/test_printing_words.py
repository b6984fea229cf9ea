"""What the panel of the paper says: printed or only sent, by whom, half-way or not at all, and what to take instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from app.domain.receipt import Document, Row, RowKind
from app.domain.receipt_text import MOST_BYTES, receipt_text
from app.ports.devices import EffectOutcome, EffectState
from app.ui.qr_image import draw_qr
from app.ui.viewmodels.printing_vm import PrintingViewModel
from tests.fakes.counter import CounterPages
from tests.fakes.till import make_till


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    till.sell.add_sku("COFFEE")
    yield CounterPages(till, tmp_path)
    till.close()


def sold(pages: CounterPages, answer: EffectOutcome) -> PrintingViewModel:
    pages.printer.ending = answer
    pages.printing.start(pages.till.pay.cash_exact().id)
    return pages.printing


def test_a_receipt_that_was_handed_to_a_spooler_is_sent_never_printed(pages: CounterPages) -> None:
    printing = sold(pages, EffectOutcome(EffectState.DONE, sent_only=True))
    assert printing.property("title") == "Receipt sent to the printer"
    assert printing.property("state") == "printed"


@pytest.mark.parametrize("paper", ["slip", "report"])
def test_other_papers_are_sent_by_their_name(pages: CounterPages, paper: str) -> None:
    pages.printer.ending = EffectOutcome(EffectState.DONE, sent_only=True)
    printing = PrintingViewModel(pages.effects, pages.till.runner, paper=paper)
    printing.start(pages.till.shifts.x_report().entry)
    assert printing.property("title").endswith("sent to the printer")


def test_a_receipt_that_a_neighbour_printed_says_where_it_lies(pages: CounterPages) -> None:
    printing = sold(pages, EffectOutcome(EffectState.DONE, device="till-2"))
    assert printing.property("title") == "Receipt printed"
    assert "till-2" in printing.property("detail")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("PRINTER-UNKNOWN", "did not say how it ended"),
        ("PRINTER-PAPER-ENDED", "paper ran out"),
        ("PRINTER-OPENED", "cover was opened"),
        ("PRINTER-STOPPED", "stopped taking data"),
    ],
)
def test_an_ending_half_way_says_what_is_known_and_asks(pages: CounterPages, code: str, words: str) -> None:
    printing = sold(pages, EffectOutcome(EffectState.UNKNOWN, code, device="till-2"))
    assert printing.property("title") == "Did it print?"
    assert words in printing.property("detail")
    assert "till-2" in printing.property("detail")
    assert printing.property("takeAlong") == ""


def test_a_receipt_that_nobody_could_print_is_offered_as_a_code_until_it_is_printed(pages: CounterPages) -> None:
    printing = sold(pages, EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT"))
    text = printing.property("takeAlong")
    assert "Kawa ziarnista" in text
    assert "TOTAL 42.90 PLN" in text
    pages.printer.ending = EffectOutcome(EffectState.DONE)
    printing.again()
    assert (printing.property("state"), printing.property("takeAlong")) == ("printed", "")


def test_a_telephone_reads_the_receipt_off_the_screen(pages: CounterPages) -> None:
    text = sold(pages, EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT")).property("takeAlong")
    drawn = draw_qr(text)
    dots = [drawn.pixelColor(x, y).red() for y in range(drawn.height()) for x in range(drawn.width())]
    picture = Image.new("L", (drawn.width(), drawn.height()))
    picture.putdata(dots)
    (found,) = zxingcpp.read_barcodes(picture.resize((drawn.width() * 3, drawn.height() * 3), Image.Resampling.NEAREST))
    assert found.text == text


def test_a_report_is_not_offered_to_customers(pages: CounterPages) -> None:
    pages.printer.ending = EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT")
    printing = PrintingViewModel(pages.effects, pages.till.runner, paper="report")
    printing.start(pages.till.shifts.x_report().entry)
    assert printing.property("takeAlong") == ""


def long_receipt(lines: int) -> Document:
    goods = tuple(Row(RowKind.PAIR, f"Śledź w oleju {n}", "12,30 C") for n in range(lines))
    head = (Row(RowKind.TITLE, "Grodzka 14"), Row(RowKind.PAIR, "T1-0007", "22.11.2026"), Row(RowKind.RULE))
    foot = (Row(RowKind.RULE), Row(RowKind.STRONG, "RAZEM", "99,99 PLN"), Row(RowKind.QR, "SECRET"))
    return Document((*head, *goods, *foot))


def test_a_long_receipt_loses_goods_and_never_its_head_or_its_sums() -> None:
    text = receipt_text(long_receipt(60))
    assert len(text.encode()) <= MOST_BYTES
    lines = text.split("\n")
    assert lines[:3] == ["Grodzka 14", "T1-0007 22.11.2026", "Śledź w oleju 0 12,30 C"]
    assert lines[-2:] == ["...", "RAZEM 99,99 PLN"]
    assert "SECRET" not in text
    assert "..." not in receipt_text(long_receipt(3))


def test_a_receipt_whose_head_alone_is_too_long_is_not_offered_at_all() -> None:
    assert receipt_text(long_receipt(0), most_bytes=20) == ""
