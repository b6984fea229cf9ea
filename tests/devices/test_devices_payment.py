"""Card terminals behind their port: how often they are looked at, and what counts as the amount that was asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.devices.payment import CardDevice
from app.ports.devices import CardOrder, EffectState, Health
from hardware.payment.terminal import (
    Approval,
    Attention,
    Audience,
    CardOutcome,
    Mark,
    TerminalReceipt,
    TerminalStatus,
)
from hardware.payment.terminal import CardOrder as Ordered
from hardware.payment.zvt.driver import EVERYTHING
from hardware.status import Fact, done
from tests.hardware.payment_stage import Stage

ORDER = CardOrder("order-1", 4290, "EUR")
PAID = CardOutcome(
    done("completion"),
    Approval(4290, "EUR", "19", "958520", card="****0119"),
    (TerminalReceipt(Audience.CUSTOMER, ("PAID",)),),
)


class Terminal:
    """A terminal of the library that counts who looks at it."""

    id = "card"

    def __init__(self, outcome: CardOutcome = PAID, *, there: bool = True) -> None:
        self.outcome, self.there, self.looks = outcome, there, 0
        self.paying, self.paid = threading.Event(), threading.Event()

    @property
    def abilities(self):
        return EVERYTHING

    def look(self, timeout: float = 3.0) -> TerminalStatus:
        del timeout
        self.looks += 1
        return TerminalStatus(Fact.of(self.there), Fact.of(self.there))

    def mark(self, timeout: float = 3.0) -> Mark:
        del timeout
        return Mark(done(), "receipt 18")

    def perform(self, order: Ordered, mark: str = "", attention: Attention | None = None) -> CardOutcome:
        del order, mark, attention
        self.paying.set()
        self.paid.wait(5)
        return self.outcome


def charged(terminal: Terminal) -> CardDevice:
    device = CardDevice(terminal)
    terminal.paid.set()
    return device


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage("zvt-tcp", tmp_path)
    yield stage
    stage.simulator.stop()


def test_what_a_terminal_approved_is_told_with_its_papers_and_a_masked_card() -> None:
    answer = charged(Terminal()).perform(ORDER, lambda _: None, lambda: False)
    assert (answer.state, answer.amount, answer.key, answer.reference) == (EffectState.DONE, 4290, "19", "958520")
    assert (answer.card, [paper.audience for paper in answer.receipts]) == ("****0119", ["customer"])


@pytest.mark.parametrize("approved", [(4289, "EUR"), (4290, "PLN")])
def test_an_approval_of_anything_else_than_was_asked_is_no_approval(approved: tuple[int, str]) -> None:
    amount, currency = approved
    wrong = replace(PAID, approval=Approval(amount, currency, "19"))
    answer = charged(Terminal(wrong)).perform(ORDER, lambda _: None, lambda: False)
    assert (answer.state, answer.code) == (EffectState.UNKNOWN, "CARD-OTHER-AMOUNT")


def test_nobody_disturbs_a_terminal_at_which_a_customer_pays() -> None:
    terminal = Terminal()
    device = CardDevice(terminal)
    customer = threading.Thread(target=lambda: device.perform(ORDER, lambda _: None, lambda: False))
    customer.start()
    assert terminal.paying.wait(5)
    assert device.health().health is Health.UP
    assert terminal.looks == 0
    terminal.paid.set()
    customer.join(5)
    device.health()
    assert terminal.looks == 1


def test_a_healthy_terminal_is_looked_at_rarely_and_a_sick_one_every_time() -> None:
    terminal = Terminal()
    device = CardDevice(terminal)
    assert [device.health().health for _ in range(3)] == [Health.UP] * 3
    assert terminal.looks == 1
    away = Terminal(there=False)
    device = CardDevice(away)
    assert [device.health().code for _ in range(3)] == ["TERMINAL-UNREACHABLE"] * 3
    assert away.looks == 3


def test_a_played_terminal_is_found_well_and_then_gone(played: Stage) -> None:
    device = CardDevice(played.till())
    assert device.health().health is Health.UP
    played.simulator.stop()
    assert CardDevice(played.till()).health().health is Health.DOWN
