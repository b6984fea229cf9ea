"""A sale's fiscal receipt gone wrong at every stage in every way, with a real ledger, real drivers, played printers.

Fiscal receipts with our number are the sales that were made, never two.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fiscal_shop import KillingLink, Shop, TillKilled

from app.domain.refusals import Refusal
from app.domain.sale_state import Stage
from app.services.fiscal import Wishes
from hardware.links.link import ByteLink
from hardware.simulators.played import Harm

POSNET_POINTS = tuple(
    f"{side}{command}"
    for command in ("scomm", "scnt", "vatget", "ftrcfg", "trinit", "trline", "trpayment", "trend")
    for side in ("command:", "reply:")
)
NOVITUS_POINTS = (
    "token", "queue", "post:status", "post:receipt", "put:receipt", "get:receipt", "command:post:receipt",
    "command:put:receipt", "command:get:receipt",
)  # fmt: skip
MOST_TRANSFERS = 120
STAGES = ("measured", "opening", "closing", "answered", "proved")
long = pytest.mark.long


@pytest.fixture
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path, request.param)
    # An older receipt of the same amount must never be taken for the one in doubt.
    shop.settle(shop.pay())
    yield shop
    shop.close()


@pytest.mark.parametrize("shop", ["posnet"], indirect=True)
@pytest.mark.parametrize(
    "harm", [pytest.param(harm, marks=[] if harm in (Harm.DROP, Harm.CORRUPT, Harm.KILL) else long) for harm in Harm]
)
def test_whatever_goes_wrong_on_the_wire_a_sale_has_one_receipt(shop: Shop, harm: Harm) -> None:
    shop.start(hasty=True)
    for point in POSNET_POINTS:
        sale = shop.pay()
        shop.harm(harm, point)
        shop.finish()
        shop.settle(sale)
        shop.check((harm, point))
    assert shop.printer.script.struck
    assert shop.papers_read == 0


@pytest.mark.parametrize("shop", ["noviapi"], indirect=True)
@pytest.mark.parametrize("harm", [pytest.param(harm, marks=[] if harm is Harm.DROP else long) for harm in Harm])
def test_whatever_goes_wrong_on_the_net_a_sale_has_one_receipt(shop: Shop, harm: Harm) -> None:
    shop.start(hasty=True)
    for point in NOVITUS_POINTS:
        shop.printer.tokens.forgive()
        sale = shop.pay()
        shop.harm(harm, point)
        shop.finish()
        shop.settle(sale)
        shop.check((harm, point))
    assert shop.printer.faults.struck


def die(_stage: str) -> None:
    raise TillKilled


@pytest.mark.parametrize("shop", ["posnet", "noviapi"], indirect=True)
@pytest.mark.parametrize("kept", [True, False])
def test_a_till_that_dies_as_a_stage_is_written_makes_one_sale_of_one_receipt(shop: Shop, kept: bool) -> None:
    for stage in STAGES:
        if shop.speaks == "noviapi":
            shop.printer.tokens.forgive()

        def at_stage(reached: str, stage: str = stage) -> None:
            if reached == stage:
                die(stage)

        sale = shop.pay()
        if kept:
            shop.book.after = at_stage
        else:
            shop.book.before = at_stage
        with pytest.raises(TillKilled):
            shop.finish()
        shop.start()
        shop.settle(sale)
        shop.check((stage, kept))


@pytest.mark.parametrize("shop", ["posnet"], indirect=True)
@pytest.mark.parametrize("after", [True, pytest.param(False, marks=long)])
def test_a_till_that_dies_at_any_transfer_makes_one_sale_of_one_receipt(shop: Shop, after: bool) -> None:
    for at in range(1, MOST_TRANSFERS):
        links: list[KillingLink] = []

        def wrap(link: ByteLink, at: int = at, links: list[KillingLink] = links) -> ByteLink:
            links.append(KillingLink(link, at, after=after))
            return links[-1]

        shop.start(wrap)
        sale = shop.pay()
        try:
            shop.finish()
        except TillKilled:
            shop.start()
        shop.settle(sale)
        shop.check(at)
        if links[0].transfers < at:
            assert at > 20
            return
    pytest.fail("the receipt never came to its end")


@pytest.mark.parametrize("shop", ["posnet"], indirect=True)
def test_a_till_and_a_printer_that_die_together_make_one_sale_of_one_receipt(shop: Shop) -> None:
    shop.start(hasty=True)
    for fate in ("keep", "cancel", "lose_ram"):
        shop.printer.after_power_cut = fate
        for point in ("trinit", "trpayment", "trend"):
            sale = shop.pay()
            shop.harm(Harm.KILL_AFTER, f"reply:{point}")
            shop.finish()
            shop.start(hasty=True)
            shop.settle(sale)
            shop.check((fate, point))


@pytest.mark.parametrize("shop", ["posnet"], indirect=True)
def test_paper_that_runs_out_in_the_middle_is_told_and_waited_for(shop: Shop) -> None:
    told: list[str] = []

    def hindered(code: str) -> None:
        told.append(code)
        shop.printer.order("ready")

    shop.start(hasty=True)
    shop.book.after = lambda stage: shop.printer.order("paper") if stage == "closing" else None
    sale = shop.pay()
    assert shop.fiscal.finish(Wishes(), hindered).sale is not None
    assert told[0] == "FISCAL-PAPER-OUT"
    assert told[-1] == ""
    shop.check(sale)


@pytest.mark.parametrize("shop", ["posnet"], indirect=True)
def test_a_printer_without_paper_takes_no_money_until_it_has_some(shop: Shop) -> None:
    sale = shop.pay()
    shop.printer.order("paper")
    with pytest.raises(Refusal, match="FISCAL-PAPER-OUT"):
        shop.fiscal.check()
    shop.printer.order("ready")
    shop.settle(sale)
    shop.check("paper")


@pytest.mark.parametrize("shop", ["posnet"], indirect=True)
def test_where_somebody_else_sold_meanwhile_only_a_person_with_the_paper_decides(shop: Shop) -> None:
    sale = shop.pay()
    shop.book.before = lambda stage: die(stage) if stage == "answered" else None
    with pytest.raises(TillKilled):
        shop.finish()
    shop.printer.order("foreign_receipt", 4290)
    shop.start()
    end = shop.fiscal.resolve()
    assert end.sale is None
    assert shop.till.pay.stage is Stage.FISCAL_OUT
    shop.look_at_the_paper(sale)
    (made,) = (each for each in shop.sales() if each.id == sale)
    assert made.fiscal is not None
    assert made.fiscal.source == "person"
    assert len(shop.receipts(sale)) == 1


@pytest.mark.parametrize("shop", ["posnet"], indirect=True)
def test_another_printer_on_the_same_plug_leaves_the_question_to_a_person(shop: Shop) -> None:
    sale = shop.pay()
    shop.book.before = lambda stage: die(stage) if stage == "answered" else None
    with pytest.raises(TillKilled):
        shop.finish()
    shop.printer.order("other_device")
    shop.start()
    assert shop.fiscal.resolve().sale is None
    shop.look_at_the_paper(sale)
    assert len(shop.receipts(sale)) == 1


@pytest.mark.parametrize("shop", ["posnet"], indirect=True)
def test_a_new_day_needs_the_report_of_the_last_one_before_anything_is_sold(shop: Shop) -> None:
    sale = shop.pay()
    shop.printer.order("next_day")
    with pytest.raises(Refusal, match="FISCAL-DAY-OPEN"):
        shop.fiscal.check()
    refusal = shop.finish()
    assert isinstance(refusal, Refusal)
    assert refusal.code == "FISCAL-DAY-OPEN"
    shop.till.clock.set(shop.printer.clock())
    (end,) = shop.days.close(lambda _: None)
    assert end.good
    assert end.answer.number
    shop.settle(sale)
    shop.check("next day")
