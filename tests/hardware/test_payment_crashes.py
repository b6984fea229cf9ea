"""Every stage of a card order gone wrong in every way: what the driver reports is what the cards were charged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from payment_stage import KillingLink, Stage, TillKilled, payment, refund, reversal

from hardware.links.link import ByteLink
from hardware.payment.terminal import Approval, CardOrder, CardOutcome, OrderKind
from hardware.simulators.payment_faults import Harm
from hardware.status import Certainty

ZVT_POINTS = ("command:order", "accept", "card", "status", "receipt", "line", "completion")
MOST_TRANSFERS = 200
SIGNS = {OrderKind.PAYMENT: 1, OrderKind.REFUND: -1, OrderKind.REVERSAL: -1}


@pytest.fixture(params=["zvt-tcp", "zvt-serial"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    playing = Stage(request.param, tmp_path)
    # An older payment of the same amount must never be taken for the one that is asked about.
    assert playing.till().perform(payment("before")).certainty is Certainty.DONE
    yield playing
    playing.simulator.stop()


def settled(stage: Stage, order: CardOrder, mark: str, outcome: CardOutcome | None) -> CardOutcome:
    """The outcome in the end: what is unknown is asked of the terminal by a till that has just been started."""
    if outcome is None or outcome.certainty is Certainty.UNKNOWN:
        outcome = stage.till().resolve(order, mark, 8)
    assert outcome.certainty is not Certainty.UNKNOWN, outcome
    return outcome


def moved(order: CardOrder, outcome: CardOutcome) -> int:
    return SIGNS[order.kind] * order.amount if outcome.certainty is Certainty.DONE else 0


@pytest.mark.parametrize("harm", list(Harm))
@pytest.mark.parametrize("strict", [False, True])
def test_a_fault_at_any_point_never_makes_the_report_differ_from_the_bank(
    stage: Stage, harm: Harm, strict: bool
) -> None:
    stage.simulator.host.reverses_unacknowledged = strict
    till = stage.till()
    for point in ZVT_POINTS:
        stage.simulator.wait_until_on()
        mark, before = till.mark(), stage.taken
        assert mark.outcome.done, (point, mark)
        order = payment(f"at-{point.replace(':', '-')}")
        stage.simulator.faults.order(harm, point)
        outcome = settled(stage, order, mark.text, till.perform(order, mark.text))
        assert stage.simulator.faults.struck[-1] == point
        assert stage.taken - before == moved(order, outcome), (point, outcome)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("kind", list(OrderKind))
def test_a_till_that_dies_at_any_byte_learns_afterwards_what_became_of_the_order(
    stage: Stage, kind: OrderKind, after: bool
) -> None:
    for at in range(1, MOST_TRANSFERS):
        order = an_order(stage, kind, at)
        mark, before = stage.till().mark(), stage.taken
        links: list[KillingLink] = []
        outcome = until_killed(stage, order, mark.text, at, after, links)
        ended = settled(stage, order, mark.text, outcome)
        assert stage.taken - before == moved(order, ended), (at, ended)
        if links[0].transfers < at:
            assert at > 5
            return
    pytest.fail("the order never came to its end")


def an_order(stage: Stage, kind: OrderKind, number: int) -> CardOrder:
    if kind is OrderKind.PAYMENT:
        return payment(f"order-{number}")
    if kind is OrderKind.REFUND:
        return refund(f"order-{number}")
    paid = stage.till().perform(payment(f"paid-{number}"))
    assert isinstance(paid.approval, Approval)
    return reversal(f"order-{number}", paid.approval)


def until_killed(
    stage: Stage, order: CardOrder, mark: str, at: int, after: bool, links: list[KillingLink]
) -> CardOutcome | None:
    def wrap(link: ByteLink) -> ByteLink:
        links.append(KillingLink(link, at, after=after))
        return links[-1]

    try:
        return stage.till(wrap).perform(order, mark)
    except TillKilled:
        return None
