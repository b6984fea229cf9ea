"""Who asks too often is told to wait, and nobody else is."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest

from app.backend.access.actor import ActorKind
from app.backend.access.rates import Rates
from app.backend.problems import Refused
from tests.backend.backend_shop import Shop
from tests.backend.channel_shop import web_shop

SLOW = {ActorKind.TERMINAL: 2.0, ActorKind.CHANNEL: 1.0}


class Watch:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_burst_passes_and_then_only_so_many_a_second() -> None:
    watch = Watch()
    rates = Rates(SLOW, watch)
    passed = 0
    for _ in range(100):
        watch.seconds += 0.1
        with suppress(Refused):
            rates.take(ActorKind.TERMINAL, "till")
            passed += 1
    assert passed == 10 + 2 * 10 - 1


def test_one_that_asks_too_often_takes_nothing_from_others() -> None:
    rates = Rates(SLOW, Watch())
    for _ in range(10):
        rates.take(ActorKind.TERMINAL, "greedy")
    with pytest.raises(Refused) as refused:
        rates.take(ActorKind.TERMINAL, "greedy")
    assert (refused.value.status, refused.value.code) == (429, "BACKEND-BUSY")
    assert 1 <= refused.value.retry_after <= 6
    rates.take(ActorKind.TERMINAL, "modest")
    rates.take(ActorKind.CHANNEL, "greedy")


def test_those_who_were_quiet_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.backend.access.rates._MOST_KNOWN", 10)
    watch = Watch()
    rates = Rates(SLOW, watch)
    for number in range(12):
        rates.take(ActorKind.TERMINAL, str(number))
        watch.seconds += 1
    assert len(rates._buckets) <= 11


def test_a_till_and_a_web_shop_that_ask_too_often_hear_when_to_come_back(shop: Shop) -> None:
    till, web = shop.till(), web_shop(shop)
    slow = Shop(replace(shop.core, rates=Rates(SLOW, Watch())), shop.clock)
    till.shop, web = slow, replace(web, shop=slow)
    tills = [till.ask("GET", f"/v1/terminals/{till.id}/ledger/cursor") for _ in range(11)]
    webs = [web.ask("GET", "/v1/webhooks") for _ in range(6)]
    for replies in (tills, webs):
        assert {reply.status for reply in replies[:-1]} == {200}
        assert (replies[-1].status, replies[-1].code) == (429, "BACKEND-BUSY")
        assert int(replies[-1].headers["retry-after"]) >= 1
