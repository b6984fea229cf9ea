"""What a kiosk knows of a code is on the screen before anybody was asked, and goods only leave after somebody was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.order_state import Act
from app.domain.pickup_finding import Case
from app.ui.viewmodels.kiosk_pickup import KioskPickup
from tests.fakes.clock import FakeClock
from tests.fakes.order_makers import pass_of
from tests.fakes.orders import FakeOrders, ready_order
from tests.fakes.runner import HeldRunner
from tests.services.pickup_stage import Kiosk


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    clock = FakeClock()
    kiosk = Kiosk(tmp_path, FakeOrders(clock), clock)
    kiosk.service.identify("")  # the first customer of the day
    yield kiosk
    kiosk.close()


def test_a_known_order_is_shown_at_once_and_given_only_after_somebody_was_asked(kiosk: Kiosk, qapp) -> None:
    assert qapp is not None
    view = ready_order(kiosk.orders)
    kiosk.book.pull()
    runner = HeldRunner()
    pickup = KioskPickup(kiosk.service, runner)
    pickup.identify(pass_of(view))
    assert pickup.finding is not None
    assert (pickup.finding.case, pickup.finding.from_cache) == (Case.READY, True)
    pickup.give()
    assert pickup.handover is None
    runner.release_all()
    assert not pickup.finding.from_cache
    pickup.give()
    runner.release_all()
    assert pickup.handover is not None
    assert pickup.handover.released


def test_what_was_known_gives_way_to_what_is_so(kiosk: Kiosk, qapp) -> None:
    assert qapp is not None
    view = ready_order(kiosk.orders)
    kiosk.book.pull()
    kiosk.orders.do(view, Act.COLLECT)
    runner = HeldRunner()
    pickup = KioskPickup(kiosk.service, runner)
    pickup.identify(pass_of(view))
    seen = [pickup.finding.case if pickup.finding else None]
    runner.release_all()
    seen.append(pickup.finding.case if pickup.finding else None)
    assert seen == [Case.READY, Case.COLLECTED]
