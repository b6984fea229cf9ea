"""Baskets that wait, and small settings, through restarts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.basket import Basket
from app.domain.money import Money
from app.domain.refusals import Refusal
from app.ports.shelf import ParkedBasket
from app.store.ledger import Ledger
from tests.fakes.shop import AT, COFFEE, ROLL, basket_with, ledger_in

LATER = AT.replace("T09", "T10")


@pytest.fixture
def ledger(tmp_path: Path):
    opened = ledger_in(tmp_path)
    yield opened
    opened.close()


def _slip(basket: Basket, at: str = AT) -> ParkedBasket:
    return ParkedBasket(basket.id, "anna", at, Money(3499, "PLN"), 1, "blue coat")


def test_the_basket_at_the_counter_survives_a_restart(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    ledger.shelf.keep_current(basket_with("b1", COFFEE))
    ledger.shelf.keep_current(basket_with("b1", COFFEE, ROLL))
    ledger.close()
    again = ledger_in(tmp_path)
    assert again.shelf.current() == basket_with("b1", COFFEE, ROLL)
    again.shelf.keep_current(basket_with("b2"))
    assert again.shelf.current() == basket_with("b2")
    again.shelf.drop_current()
    assert again.shelf.current() is None
    again.close()


def test_a_parked_basket_leaves_the_counter_and_comes_back_whole(ledger: Ledger) -> None:
    basket = basket_with("b1", COFFEE)
    ledger.shelf.keep_current(basket)
    ledger.shelf.park(basket, _slip(basket))
    assert ledger.shelf.current() is None
    assert ledger.shelf.parked() == [_slip(basket)]
    assert ledger.shelf.take("b1") == basket
    assert ledger.shelf.parked() == []
    assert ledger.shelf.current() == basket


def test_parked_baskets_are_listed_oldest_first(ledger: Ledger) -> None:
    late, early = basket_with("b1", COFFEE), basket_with("b2", ROLL)
    ledger.shelf.park(late, _slip(late, LATER))
    ledger.shelf.park(early, _slip(early))
    assert [slip.id for slip in ledger.shelf.parked()] == ["b2", "b1"]


def test_taking_a_parked_basket_never_pushes_goods_off_the_counter(ledger: Ledger) -> None:
    parked, current = basket_with("b1", COFFEE), basket_with("b2", ROLL)
    ledger.shelf.park(parked, _slip(parked))
    ledger.shelf.keep_current(current)
    with pytest.raises(Refusal, match="BASKET-IN-HAND"):
        ledger.shelf.take("b1")
    assert ledger.shelf.current() == current
    ledger.shelf.keep_current(replace(current, lines=()))
    assert ledger.shelf.take("b1") == parked


def test_a_basket_that_somebody_took_is_gone(ledger: Ledger) -> None:
    with pytest.raises(Refusal, match="BASKET-GONE"):
        ledger.shelf.take("b1")


def test_settings_are_kept_and_missing_ones_have_their_default(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    assert ledger.settings.get("language") == ""
    assert ledger.settings.get("language", "pl") == "pl"
    ledger.settings.put("language", "de")
    ledger.settings.put("language", "")
    ledger.settings.put("theme", "dark")
    ledger.close()
    again = ledger_in(tmp_path)
    assert again.settings.get("language", "pl") == ""
    assert again.settings.get("theme") == "dark"
    again.close()
