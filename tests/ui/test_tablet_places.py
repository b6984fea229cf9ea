"""The bar under the thumb: where one can go, and who waits, whatever page is in front."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ui.format import Format
from app.ui.viewmodels.places_vm import NOBODY, PlaceRow, PlacesViewModel, Waiting
from app.ui.viewmodels.shell_vm import ShellViewModel
from tests.fakes.till import Till, make_till


@pytest.fixture
def till(tmp_path: Path, qapp: object) -> Iterator[Till]:
    made = make_till(tmp_path)
    yield made
    made.close()


@pytest.fixture
def shell(till: Till) -> ShellViewModel:
    made = ShellViewModel(till.desk, till.clock, Format("en"))
    made.go("find")
    return made


def rows(places: PlacesViewModel) -> list[PlaceRow]:
    return places.property("rows").rows


def test_the_place_in_front_is_marked_and_a_product_belongs_to_the_search(shell: ShellViewModel) -> None:
    places = PlacesViewModel(shell)
    assert [row.key for row in rows(places) if row.here] == ["find"]
    shell.go("product")
    assert [row.key for row in rows(places) if row.here] == ["find"]
    places.pressed(2)
    assert [row.key for row in rows(places) if row.here] == ["price"]


def test_who_waits_is_told_on_the_key_that_leads_there(shell: ShellViewModel) -> None:
    places = PlacesViewModel(shell)
    assert (rows(places)[-1].detail, rows(places)[-1].tone) == ("Nobody is waiting", "")
    places.show_waiting(Waiting("2 waiting", "stop"))
    told = rows(places)[-1]
    assert (told.key, told.detail, told.tone, told.glyph) == ("board", "2 waiting", "stop", "bell")
    assert (places.property("waiting"), places.property("waitingTone")) == ("2 waiting", "stop")
    places.show_waiting(NOBODY)
    assert rows(places)[-1].detail == "Nobody is waiting"


def test_a_tablet_that_hears_of_no_orders_has_no_key_for_them(shell: ShellViewModel) -> None:
    places = PlacesViewModel(shell, pickup=False)
    assert [row.key for row in rows(places)] == ["find", "price"]
    places.pressed(3)
    assert shell.property("page") == "find"


def test_one_key_locks(shell: ShellViewModel, till: Till) -> None:
    PlacesViewModel(shell).pressed(10)
    assert till.desk.person is None
    assert shell.property("page") == "signIn"
