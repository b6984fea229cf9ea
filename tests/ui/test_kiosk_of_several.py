"""Of several orders one may be given and another not: what is the customer's is shown, and then the rest is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.kiosk_steps import Step
from app.domain.order_state import Act
from app.domain.pickup_finding import Case
from app.domain.refusals import Refusal
from app.ui.viewmodels.kiosk_collect_vm import KioskCollectViewModel
from app.wire.order_view import OrderView
from tests.fakes.kiosk_branches import Branches, make_branches
from tests.fakes.till import make_till


class Shelf:
    """A kiosk beside shelves, and a customer who wants two orders at once."""

    def __init__(self, folder: Path) -> None:
        self.shop: Branches = make_branches(make_till(folder), release="shelf")
        self.vm = KioskCollectViewModel(self.shop.kiosk, None, self.shop.keeper)
        self.shop.meet(Case.SEVERAL)
        finding = self.shop.kiosk.pickup.finding
        assert finding is not None
        self.first, self.second = (self.shop.orders.views[part.fulfilment.id] for part in finding.parts)

    @property
    def step(self) -> Step:
        return self.shop.kiosk.at.step

    @property
    def shown(self) -> tuple[str, ...]:
        finding = self.shop.kiosk.pickup.finding
        return finding.orders if finding is not None else ()

    def second_collect(self, happens: str) -> None:
        """Somebody is faster with the second order, or the line is cut for it: `taken`, `cut`."""
        orders = self.shop.orders

        def before(call: str) -> None:
            second = call == "collect" and orders.handovers(self.first.fulfilment.order) == 1
            if second and happens == "taken" and Act.COLLECT not in orders.refuse:
                orders.refuse[Act.COLLECT] = Refusal("ORDER-LOCKED", name="E. N.")
            if happens == "cut" and call == "collect":
                orders.unreachable = second

        orders.before = before

    def mend(self) -> None:
        orders = self.shop.orders
        orders.before, orders.unreachable = lambda _: None, False
        orders.refuse.clear()


@pytest.fixture
def shelf(qapp, tmp_path: Path) -> Shelf:
    assert qapp is not None
    return Shelf(tmp_path)


def order_of(view: OrderView) -> str:
    return view.fulfilment.order


@pytest.mark.parametrize("happens", ["taken", "cut"])
def test_only_what_was_given_is_shown_with_how_much_that_is_of_all(shelf: Shelf, happens: str) -> None:
    shelf.second_collect(happens)
    shelf.shop.branch.choose("settled")
    shelf.vm.collect()
    assert (shelf.step, shelf.shown) == (Step.CHECK, (order_of(shelf.first),))
    assert shelf.vm.property("placeCode") == shelf.first.fulfilment.bin
    assert " of " in shelf.vm.property("detail")


def test_the_rest_is_given_after_it_when_the_line_is_back(shelf: Shelf) -> None:
    shelf.second_collect("cut")
    shelf.shop.branch.choose("settled")
    shelf.vm.collect()
    shelf.mend()
    shelf.vm.haveAll()
    assert (shelf.step, shelf.shown) == (Step.CHECK, (order_of(shelf.second),))
    shelf.vm.haveAll()
    assert shelf.step is Step.DONE
    assert [shelf.shop.orders.handovers(order_of(one)) for one in (shelf.first, shelf.second)] == [1, 1]


def test_a_rest_that_was_refused_is_told_as_it_is_and_can_be_asked_for_anew(shelf: Shelf) -> None:
    shelf.second_collect("taken")
    shelf.shop.branch.choose("settled")
    shelf.vm.collect()
    shelf.mend()
    shelf.vm.haveAll()
    assert (shelf.step, shelf.shown) == (Step.READY, (order_of(shelf.second),))
    assert shelf.shop.kiosk.pickup.handover is None
    shelf.vm.collect()
    assert shelf.shop.orders.handovers(order_of(shelf.second)) == 1


def test_a_rest_that_nobody_knows_of_is_not_given_and_somebody_finds_out(shelf: Shelf) -> None:
    shelf.second_collect("cut")
    shelf.shop.branch.choose("settled")
    shelf.vm.collect()
    shelf.vm.haveAll()
    assert (shelf.step, shelf.shown) == (Step.BRANCH, (order_of(shelf.second),))
    shelf.mend()
    shelf.shop.kiosk.leave()
    assert shelf.shop.orders.handovers(order_of(shelf.second)) == 0
    assert shelf.shop.orders.views[shelf.second.fulfilment.id].fulfilment.lock is None


def test_what_was_refused_after_the_lock_ran_out_is_begun_anew(qapp, tmp_path: Path) -> None:
    shop = make_branches(make_till(tmp_path), release="shelf")
    vm = KioskCollectViewModel(shop.kiosk, None, shop.keeper)
    shop.meet(Case.READY)
    pickup = shop.kiosk.pickup
    assert pickup.finding is not None
    pickup.handover = shop.service.begin(pickup.finding)  # to drop something, and then to read for long
    view = pickup.handover.parts[0]
    shop.till.clock.advance(130)
    shop.orders.do(view, Act.HAND_OVER, "till1")
    shop.orders.do(view, Act.LET_GO, "till1")
    vm.collect()
    assert (shop.kiosk.at.step, pickup.handover) == (Step.READY, None)
    vm.collect()
    assert shop.orders.handovers(view.fulfilment.order) == 1
