"""Paper and drawer after the sale: printed once, asked about when nobody knows, never repeated by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ports.devices import EffectOutcome, EffectState
from app.ports.journal import IntentState
from app.services.effects import EffectService
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from tests.fakes.paper import FakeDrawer, FakePrinter
from tests.fakes.till import Till, make_till

OUT = EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT")
SILENT = EffectOutcome(EffectState.UNKNOWN, "PRINTER-UNKNOWN")
DONE = EffectOutcome(EffectState.DONE)


class Power(BaseException):
    """The plug is pulled."""


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    till.sell.add_sku("COFFEE")
    yield till
    till.close()


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def drawer() -> FakeDrawer:
    return FakeDrawer()


@pytest.fixture
def effects(till: Till, printer: FakePrinter, drawer: FakeDrawer) -> EffectService:
    ledger = till.ledger
    writer = Writer(Format("en"), "Grodzka 14")
    return EffectService(ledger.intents, ledger.journal, writer, printer, drawer, till.clock, lambda job: job())


def test_the_drawer_opens_before_the_paper_and_both_are_done_once(till, effects, printer, drawer) -> None:
    sale = till.pay.cash_exact()
    printer.before = lambda: seen.append(drawer.opened)
    seen: list[int] = []
    effects.run(sale.id)
    effects.run(sale.id)
    assert (seen, drawer.opened, len(printer.printed)) == ([1], 1, 1)


def test_a_refused_receipt_is_printed_later_as_the_original(till, effects, printer) -> None:
    sale = till.pay.cash_exact()
    printer.answer = OUT
    effects.run(sale.id)
    paper = effects.paper(sale.id)
    assert (paper.state, paper.detail["code"]) == (IntentState.REFUSED, "PRINTER-PAPER-OUT")
    printer.answer = DONE
    effects.again(sale.id)
    assert [document.copy for document in printer.printed] == [0]
    assert effects.again(sale.id) is None


def test_paper_that_may_have_come_out_is_followed_by_a_marked_copy(till, effects, printer) -> None:
    sale = till.pay.cash_exact()
    printer.answer = SILENT
    effects.run(sale.id)
    printer.answer = OUT
    effects.again(sale.id)
    printer.answer = DONE
    effects.again(sale.id)
    assert [document.copy for document in printer.printed] == [0, 1]


@pytest.mark.parametrize(("printed", "state"), [(True, IntentState.DONE), (False, IntentState.DROPPED)])
def test_somebody_who_looks_at_the_paper_settles_the_question(till, effects, printer, printed, state) -> None:
    sale = till.pay.cash_exact()
    printer.answer = SILENT
    effects.run(sale.id)
    effects.settle(effects.paper(sale.id).id, printed=printed)
    assert effects.paper(sale.id).state is state
    assert effects.open_questions() == []


def test_a_crash_before_printing_leaves_the_job_to_be_looked_at(till, effects, printer) -> None:
    sale = till.pay.cash_exact()
    assert [(i.ref, i.state) for i in effects.after_restart()] == [(sale.id, IntentState.QUEUED)]
    assert printer.printed == []


def test_a_crash_while_printing_becomes_a_question_and_prints_nothing_by_itself(till, effects, printer) -> None:
    sale = till.pay.cash_exact()

    def plug() -> None:
        raise Power

    printer.before = plug
    with pytest.raises(Power):
        effects.run(sale.id)
    assert [(i.ref, i.state) for i in effects.after_restart()] == [(sale.id, IntentState.UNKNOWN)]
    printer.before = None
    effects.run(sale.id)
    assert printer.printed == []
    effects.again(sale.id)
    assert [document.copy for document in printer.printed] == [1]
