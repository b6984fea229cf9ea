"""Cards from the till's ledger to the bank: whatever dies at whatever stage, card tenders are what cards were charged.

A real ledger, the real drivers and the played terminals. After each fault the till starts anew, asks the terminal, and
a person answers from the terminal's paper what it cannot say; then the sale is finished, in cash where no card paid.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.devices.payment import CardDevice
from app.domain.refusals import Refusal
from app.domain.sale_state import Stage
from app.domain.tender import TenderKind
from app.ports.devices import CardAnswer, CardOrder, CardTerminal, DeviceHealth, EffectOutcome
from app.services.open_questions import Question
from app.services.pay import PayService
from app.services.sell import SellService
from hardware.simulators.payment_faults import Harm
from tests.fakes.cards import Cards, cards_of
from tests.fakes.till import Till, make_till
from tests.hardware.payment_stage import KillingLink, TillKilled
from tests.hardware.payment_stage import Stage as Played

POINTS = {
    "zvt": ("command:order", "accept", "card", "status", "receipt", "line", "completion"),
    "ecr": ("command:order", "ack", "card", "approved", "line", "result"),
    "nexo": ("command:order", "approved", "order", "transactionstatus"),
}
TELLING = {"zvt": ("command:order", "status", "completion"), "ecr": ("approved", "result"), "nexo": POINTS["nexo"]}
STAGES = ("marked", "written", "answered")
MOVED = ("charged", "reversed", "paid_back")
MOST_TRANSFERS = 200
long = pytest.mark.long


class DyingTill:
    """A terminal at one stage of whose order the till dies."""

    def __init__(self, terminal: CardDevice, stage: str) -> None:
        self._terminal = terminal
        self._stage = stage

    @property
    def by_hand(self) -> bool:
        return False

    def mark(self) -> tuple[EffectOutcome, str]:
        marked = self._terminal.mark()
        self._pass("marked")
        return marked

    def perform(self, order: CardOrder, prompt: Callable[[str], None], call_off: Callable[[], bool]) -> CardAnswer:
        self._pass("written")
        answer = self._terminal.perform(order, prompt, call_off)
        self._pass("answered")
        return answer

    def resolve(self, order: CardOrder) -> CardAnswer:
        return self._terminal.resolve(order)

    def settle(self) -> CardAnswer:
        return self._terminal.settle()

    def health(self) -> DeviceHealth:
        return self._terminal.health()

    def _pass(self, stage: str) -> None:
        if stage == self._stage:
            raise TillKilled


class Shop:
    """One till at one played terminal; what the bank moved is counted from here on."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.stage = Played(kind, folder)
        self.till: Till = make_till(folder / "till")
        self.pay = self.till.pay
        self.sell = self.till.sell
        self.cards = self.start()

    def start(self, terminal: CardTerminal | None = None) -> Cards:
        """The services as a till makes them when it starts."""
        ledger = self.till.ledger
        self.sell = SellService(self.till.desk, self.till.catalogue, ledger.shelf, ledger.journal, self.till.ids)
        self.pay = PayService(self.till.desk, self.sell, ledger.journal, self.till.ids)
        self.cards = cards_of(self.till, terminal or CardDevice(self.stage.till()), self.pay)
        return self.cards

    def come_back(self, before: int) -> None:
        """The power is back: the terminal is asked, and a person answers for it from its paper."""
        self.stage.simulator.wait_until_on()
        self.start().orders.resolve_open()
        for question in self.cards.questions.open():
            self.cards.questions.decide(question.id, self.seen(question, before), "the terminal's paper")

    def seen(self, question: Question, before: int) -> str:
        """What the terminal's paper says of an order."""
        moved = self.stage.taken != before
        return next(c for c in question.choices if (c in MOVED) == moved)

    def finish(self) -> None:
        """Pay what is left in cash and make the sale."""
        if self.pay.stage is Stage.SELLING:
            self.pay.begin()
        if self.pay.state().payment.due:
            self.pay.take_cash(self.pay.state().payment.cash_due)
        self.pay.finish()

    def charge(self) -> None:
        """A customer pays for coffee with a card."""
        self.sell.add_sku("COFFEE")
        self.pay.begin()
        self.cards.service.charge(self.pay.state().payment.due)

    @property
    def tendered(self) -> int:
        """What the records of this till say of cards."""
        records = self.cards.past.recent(500)
        return sum(t.amount for record in records for t in record.tenders if t.kind == TenderKind.CARD)

    def check(self, where: object) -> None:
        """Nothing is open, and the records agree with the bank."""
        ledger = self.till.ledger
        assert not self.cards.questions.open(), where
        assert not ledger.intents.waiting("card"), where
        assert self.stage.taken == self.tendered, where

    def close(self) -> None:
        self.stage.simulator.stop()
        self.till.close()


@pytest.fixture
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path, request.param)
    # A payment of the same amount that went well must never be taken for the one that did not.
    made.charge()
    made.finish()
    yield made
    made.close()


def faulty(shop: Shop, harm: Harm, points: tuple[str, ...]) -> None:
    for point in points:
        before = shop.stage.taken
        shop.stage.simulator.faults.order(harm, point)
        # A terminal that fails before it is asked for money is refused, and the customer pays in cash.
        with contextlib.suppress(Refusal):
            shop.charge()
        shop.stage.simulator.faults.clear()
        shop.come_back(before)
        shop.finish()
        shop.check((harm, point))


@pytest.mark.parametrize("shop", ["zvt-tcp", "ecr-eft-tcp", "nexo"], indirect=True)
@pytest.mark.parametrize("harm", [Harm.DROP, Harm.KILL_AFTER])
def test_what_is_tendered_is_what_was_charged_where_the_terminal_fails(shop: Shop, harm: Harm) -> None:
    faulty(shop, harm, TELLING[shop.stage.kind.split("-")[0]])


@long
@pytest.mark.parametrize("shop", ["zvt-tcp", "zvt-serial", "ecr-eft-tcp", "ecr-eft-serial", "nexo"], indirect=True)
@pytest.mark.parametrize("harm", list(Harm))
def test_what_is_tendered_is_what_was_charged_wherever_the_terminal_fails(shop: Shop, harm: Harm) -> None:
    faulty(shop, harm, POINTS[shop.stage.kind.split("-")[0]])


@pytest.mark.parametrize("shop", ["zvt-tcp", "ecr-eft-tcp", "nexo"], indirect=True)
@pytest.mark.parametrize("stage", STAGES)
def test_a_till_that_dies_while_it_charges_a_card_tenders_what_was_charged(shop: Shop, stage: str) -> None:
    before = shop.stage.taken
    shop.start(DyingTill(CardDevice(shop.stage.till()), stage))
    with pytest.raises(TillKilled):
        shop.charge()
    shop.come_back(before)
    shop.finish()
    shop.check(stage)


@pytest.mark.parametrize("shop", ["zvt-tcp", "nexo"], indirect=True)
@pytest.mark.parametrize("stage", STAGES)
def test_a_till_that_dies_while_it_reverses_a_payment_tenders_what_stands(shop: Shop, stage: str) -> None:
    shop.charge()
    before = shop.stage.taken
    shop.start(DyingTill(CardDevice(shop.stage.till()), stage))
    tender = shop.pay.begin().payment.tenders[-1]
    with pytest.raises(TillKilled):
        shop.cards.service.reverse(tender.id)
    shop.come_back(before)
    shop.finish()
    shop.check(stage)


@pytest.mark.parametrize("shop", ["zvt-tcp", "nexo"], indirect=True)
@pytest.mark.parametrize("stage", STAGES)
def test_a_till_that_dies_while_it_gives_money_back_records_what_went_back(shop: Shop, stage: str) -> None:
    sale = shop.cards.past.last().sale
    before = shop.stage.taken
    shop.start(DyingTill(CardDevice(shop.stage.till()), stage))
    with pytest.raises(TillKilled):
        shop.cards.service.refund(sale.id, sale.total)
    shop.come_back(before)
    past = shop.cards.past.by_id(sale.id)
    assert past.card_paid == (shop.stage.taken != before)
    if not past.card_paid:
        assert past.card is None
        assert shop.cards.service.refund(sale.id, sale.total).paid_back
    shop.cards.past.void(sale.id, "Faulty")
    shop.check(stage)


@long
@pytest.mark.parametrize("shop", ["zvt-tcp", "zvt-serial", "ecr-eft-serial"], indirect=True)
@pytest.mark.parametrize("after", [False, True])
def test_a_till_that_dies_at_any_byte_tenders_what_was_charged(shop: Shop, after: bool) -> None:
    for at in range(1, MOST_TRANSFERS):
        links: list[KillingLink] = []

        def dying(link, at=at, links=links):
            links.append(KillingLink(link, at, after=after))
            return links[-1]

        before, died = shop.stage.taken, False
        shop.start(CardDevice(shop.stage.till(dying)))
        try:
            shop.charge()
        except (TillKilled, Refusal):
            # A terminal that still waits for the till that died is busy: the customer pays in cash.
            died = True
        shop.come_back(before)
        shop.finish()
        shop.check(at)
        if not died:
            assert at > 5
            return
    pytest.fail("the payment never came to its end")
