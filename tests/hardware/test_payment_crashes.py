"""Every stage of a card order gone wrong in every way: what the driver reports is what the cards were charged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from payment_stage import KillingLink, Stage, TillKilled, payment, refund, reversal

from hardware.links.link import ByteLink
from hardware.payment.terminal import Approval, Attention, CardOrder, CardOutcome, OrderKind, Prompt
from hardware.simulators.payment_faults import Harm
from hardware.status import Certainty

POINTS = {
    "zvt": ("command:order", "accept", "card", "status", "receipt", "line", "completion"),
    "ecr": ("command:order", "ack", "card", "approved", "line", "result"),
    "nexo": ("command:order", "approved", "order", "transactionstatus"),
}
MOST_TRANSFERS = 200
SIGNS = {OrderKind.PAYMENT: 1, OrderKind.REFUND: -1, OrderKind.REVERSAL: -1}
long = pytest.mark.long


@pytest.fixture
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    playing = Stage(request.param, tmp_path)
    # An older payment of the same amount must never be taken for the one that is asked about.
    assert playing.till(patient=True).perform(payment("before")).certainty is Certainty.DONE
    yield playing
    playing.simulator.stop()


def settled(stage: Stage, order: CardOrder, mark: str, outcome: CardOutcome | None) -> CardOutcome:
    """The outcome in the end: what is unknown is asked of the terminal by a till that has just been started."""
    stage.simulator.wait_until_on()
    if outcome is None or outcome.certainty is Certainty.UNKNOWN:
        outcome = stage.till().resolve(order, mark, 30)
    return outcome


def check(stage: Stage, order: CardOrder, before: int, outcome: CardOutcome, where: object) -> None:
    """What is claimed is what the bank did; only a terminal that cannot be asked may leave it to a person."""
    if outcome.certainty is Certainty.UNKNOWN:
        assert not stage.till().abilities.knows_last, (where, outcome)
        return
    claimed = SIGNS[order.kind] * order.amount if outcome.certainty is Certainty.DONE else 0
    assert stage.taken - before == claimed, (where, outcome)


@pytest.mark.parametrize(
    ("stage", "strict"),
    [
        ("zvt-tcp", False),
        pytest.param("zvt-tcp", True, marks=long),
        pytest.param("zvt-serial", False, marks=long),
        pytest.param("zvt-serial", True, marks=long),
        pytest.param("ecr-eft-tcp", False, marks=long),
        pytest.param("ecr-eft-serial", False, marks=long),
        ("nexo", False),
    ],
    indirect=["stage"],
)
@pytest.mark.parametrize("harm", list(Harm))
def test_a_fault_at_any_point_never_makes_the_report_differ_from_the_bank(
    stage: Stage, harm: Harm, strict: bool
) -> None:
    stage.simulator.host.reverses_unacknowledged = strict
    till = stage.till()
    for point in POINTS[stage.kind.split("-")[0]]:
        mark, before = stage.till(patient=True).mark(), stage.taken
        assert mark.outcome.done, (point, mark)
        order = payment(f"at-{point.replace(':', '-')}")
        stage.simulator.faults.order(harm, point)
        outcome = settled(stage, order, mark.text, till.perform(order, mark.text))
        check(stage, order, before, outcome, point)
        stage.simulator.faults.clear()
    assert stage.simulator.faults.struck


@pytest.mark.parametrize(
    ("stage", "kind", "after"),
    [
        ("zvt-tcp", OrderKind.PAYMENT, True),
        ("ecr-eft-serial", OrderKind.PAYMENT, True),
        *(
            pytest.param(stage, kind, after, marks=long)
            for stage in ("zvt-tcp", "zvt-serial")
            for kind in OrderKind
            for after in (False, True)
            if (stage, kind, after) != ("zvt-tcp", OrderKind.PAYMENT, True)
        ),
    ],
    indirect=["stage"],
)
def test_a_till_that_dies_at_any_byte_learns_afterwards_what_became_of_the_order(
    stage: Stage, kind: OrderKind, after: bool
) -> None:
    for at in range(1, MOST_TRANSFERS):
        order = an_order(stage, kind, at)
        mark, before = stage.till(patient=True).mark(), stage.taken
        links: list[KillingLink] = []
        outcome = until_killed(stage, order, mark.text, at, after, links)
        check(stage, order, before, settled(stage, order, mark.text, outcome), at)
        if links[0].transfers < at:
            assert at > 5
            return
    pytest.fail("the order never came to its end")


@pytest.mark.parametrize("stage", ["nexo"], indirect=True)
def test_a_till_that_dies_while_the_customer_pays_learns_afterwards_that_the_card_was_charged(stage: Stage) -> None:
    order, before = payment("interrupted", 4321), stage.taken

    def die(_prompt: Prompt, _text: str) -> None:
        stage.simulator.wait_until_shown(f"payment {order.amount}: card please")
        raise TillKilled

    stage.simulator.hold_card()
    with pytest.raises(TillKilled):
        stage.till().perform(order, "", Attention(screen=die))
    assert stage.till(patient=True).resolve(order, "", 0.1).outcome.code == "busy"
    stage.simulator.present_card()
    outcome = stage.till(patient=True).resolve(order, "", 30)
    assert outcome.certainty is Certainty.DONE
    assert stage.taken - before == order.amount


def an_order(stage: Stage, kind: OrderKind, number: int) -> CardOrder:
    if kind is OrderKind.PAYMENT:
        return payment(f"order-{number}")
    if kind is OrderKind.REFUND:
        return refund(f"order-{number}")
    paid = stage.till(patient=True).perform(payment(f"paid-{number}"))
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
