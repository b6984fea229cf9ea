"""A whole till at its window with a card terminal that hangs on it: charged, restarted, asked, settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.config import DeviceSettings
from app.main.demo_stage import Stage
from app.ports.devices import CardOrder
from hardware.simulators.payment_faults import Harm
from tests.fakes.till import MILK_GTIN, PIN
from tests.main.test_main_screen import DEVICES, Counter, sell

F10, F12 = Qt.Key.Key_F10, Qt.Key.Key_F12
MILK = 399


@pytest.fixture
def counters(qapp, tmp_path: Path) -> Iterator[Callable[..., Counter]]:
    made: list[Counter] = []

    def make(speaks: str = "zvt") -> Counter:
        kept = {"speaks": speaks, "currency": "PLN", "state": str(tmp_path / "terminal.json")}
        made.append(Counter(tmp_path, devices=(*DEVICES, DeviceSettings("card", "payment", "simulated", options=kept))))
        return made[-1]

    yield make
    for counter in made:
        counter.stop()


def terminal_of(counter: Counter):
    return counter.parts.outfit.made["card"].simulator


def papers(counter: Counter) -> list[str]:
    return [ticket.text for ticket in counter.parts.outfit.made["receipt"].simulator.tickets]


def taken(counter: Counter) -> list[tuple[str, int]]:
    sale = counter.on_db(lambda: counter.parts.past.last().sale)
    return [(tender.kind, tender.amount) for tender in sale.tenders]


def reopened(counters: Callable[..., Counter], before: Counter) -> tuple[Counter, Stage]:
    """The till after the power came back; Marta signs in."""
    before.stop()
    counter = counters()
    stage = counter.start()
    marta = counter.on_db(counter.parts.desk.staff)[0]
    stage.till.screen.remind()
    counter.on_db(lambda: counter.parts.desk.sign_in(marta.id, PIN))
    stage.till.screen.shell.desk_changed()
    return counter, stage


def test_one_key_charges_the_card_and_the_terminals_paper_comes_below_the_receipt(counters) -> None:
    counter = counters()
    stage = counter.ready()
    terminal = terminal_of(counter)
    terminal.hold_card()
    sell(stage, MILK_GTIN, "3.99")
    stage.key(F10)
    stage.until("no card was asked for", lambda: stage.till.screen.models.beside.cards.property("step") == 1)
    terminal.present_card()
    stage.until("the card did not pay", lambda: bool(stage.till.screen.models.pay.property("canFinish")))
    stage.key(F12)
    stage.until_page("done")
    stage.until("no receipt came", lambda: any("Mleko" in paper for paper in papers(counter)))
    assert taken(counter) == [("card", MILK)]
    assert terminal.host.taken == MILK
    receipt = next(paper for paper in papers(counter) if "Mleko" in paper)
    assert "0119" in receipt
    assert "5413330089600119" not in "".join(papers(counter))


def test_a_card_that_was_charged_while_the_till_fell_over_has_paid_after_the_restart(counters) -> None:
    before = counters()
    stage = before.ready()
    sell(stage, MILK_GTIN, "3.99")
    parts = before.parts
    before.on_db(parts.pay.begin)
    _, mark = parts.outfit.terminal.mark()
    ask = before.on_db(lambda: parts.pay.ask_card(MILK, mark, connected=True)).card
    parts.outfit.terminal.perform(CardOrder(ask.id, MILK, "PLN", mark=mark), lambda _: None, lambda: False)
    counter, stage = reopened(counters, before)
    stage.until_page("pay")
    stage.until("the card did not pay", lambda: bool(stage.till.screen.models.pay.property("canFinish")))
    stage.key(F12)
    stage.until_page("done")
    assert taken(counter) == [("card", MILK)]
    assert terminal_of(counter).host.taken == MILK


def test_an_ending_nobody_knows_is_counted_on_the_strip_and_a_persons_answer_finishes_the_sale(counters) -> None:
    counter = counters("ecr-eft")
    stage = counter.ready()
    screen = stage.till.screen
    sell(stage, MILK_GTIN, "3.99")
    terminal_of(counter).faults.order(Harm.KILL, "result")
    stage.key(F10)
    stage.until("nobody is in doubt", lambda: screen.shell.property("questionText") != "")
    assert not screen.models.pay.property("canFinish")
    screen.models.pay.ask()
    stage.until_page("question")
    stage.press("The device's paper")
    stage.press("Yes, charged")
    stage.until_page("pay")
    stage.until("the strip still counts", lambda: screen.shell.property("questionText") == "")
    stage.key(F12)
    stage.until_page("done")
    assert taken(counter) == [("card", MILK)]
    assert terminal_of(counter).host.taken == MILK
