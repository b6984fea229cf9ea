"""The demonstration's till gets its shop by its own synchronisation, and lives through a cut line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.permissions import Person
from app.main.demo_house import STAFF, DemoHouse, Worker
from app.main.demo_shop import read_shop, shops
from app.main.syncing import Syncing
from app.sync.status import SyncStatus
from tests.fakes.shop import QUICK

PATIENCE = 20.0


@pytest.fixture
def house(tmp_path: Path) -> Iterator[DemoHouse]:
    house = DemoHouse(tmp_path, "en", pin_cost=QUICK)
    house.open()
    yield house
    house.close()


class Watch:
    """Waits for what the synchronisation tells."""

    def __init__(self) -> None:
        self.status = SyncStatus()
        self._told = threading.Condition()

    def tell(self, status: SyncStatus) -> None:
        with self._told:
            self.status = status
            self._told.notify_all()

    def until(self, *, link_up: bool, catalogue: bool = True) -> bool:
        with self._told:
            return self._told.wait_for(
                lambda: self.status.link_up is link_up and bool(self.status.catalogue_at) is catalogue, PATIENCE
            )


def sign_in(house: DemoHouse, worker: Worker) -> Person:
    desk = house.parts.desk
    found = next(person for person in house.parts.db.call(desk.staff) if person.name == worker.name)
    return house.parts.db.call(lambda: desk.sign_in(found.id, worker.pin))


def test_the_till_is_paired_with_the_first_shop(house: DemoHouse) -> None:
    terminal = house.parts.desk.terminal
    assert (terminal.shop, terminal.name, terminal.store) == ("Grodzka 14", "Till 2", "0001")


def test_staff_can_sign_in_with_the_pins_that_visitors_are_told(house: DemoHouse) -> None:
    assert {person.name for person in house.parts.db.call(house.parts.desk.staff)} == {worker.name for worker in STAFF}
    assert [sign_in(house, worker).role for worker in STAFF] == [worker.role for worker in STAFF]


def test_the_whole_shop_arrives_by_synchronisation_and_the_line_may_be_cut_and_mended(house: DemoHouse) -> None:
    watch = Watch()
    enrolment = house.parts.enrolment()
    assert enrolment is not None
    syncing = Syncing(house.parts, enrolment, watch.tell)
    syncing.start()
    try:
        assert watch.until(link_up=True)
        shop = read_shop("en", house.clock.now())
        assert house.parts.db.call(house.parts.catalogue.count) == len(shop.products)
        assert house.parts.catalogue.tile_groups()[0].skus == shop.tiles[0].skus
        house.cut()
        sign_in(house, STAFF[0])
        syncing.wake()
        assert watch.until(link_up=False)
        house.mend()
        syncing.wake()
        assert watch.until(link_up=True)
    finally:
        syncing.stop()


def test_every_shop_of_the_chain_is_known_to_the_backend(house: DemoHouse) -> None:
    from sqlalchemy import select

    from app.backend.schema import store

    names = house.core.database.read(lambda tx: list(tx.execute(select(store.c.name).order_by(store.c.id)).scalars()))
    assert names == [shop.name for shop in shops()]
