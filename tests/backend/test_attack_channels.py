"""What one channel may not do to another, and what a channel's odd ids may not do to the backend."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.backend.events import log
from app.backend.events.calling import public
from app.backend.events.spreading import spread
from app.backend.events.tables import delivery
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.channel_shop import WebShop, web_shop
from tests.backend.order_desk import HERE, Desk, line, order, part

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own

_URL = "https://shop.example/hook"


@pytest.fixture
def desk(shop: Shop) -> Iterator[Desk]:
    return Desk(shop).open()


def follows(web: WebShop, hook: str, *kinds: str) -> str:
    """The secret of an endpoint that a channel adds."""
    reply = web.ask("POST", "/v1/webhooks", {"id": hook, "url": _URL, "kinds": list(kinds or ("order.ready",))})
    assert reply.status == 200, reply.body
    return str(reply.message["secret"])


@ON_ONE
def test_a_channel_never_learns_the_secret_that_signs_what_another_is_told(shop: Shop) -> None:
    hook, ours, theirs = uuid7(), web_shop(shop), web_shop(shop)
    secret = follows(ours, hook)
    taken = theirs.ask("POST", "/v1/webhooks", {"id": hook, "url": _URL, "kinds": ["order.ready"]})
    assert (taken.status, taken.code) == (409, "ID-REUSED")
    assert ours.ask("DELETE", f"/v1/webhooks/{hook}").status == 200
    assert follows(theirs, hook) != secret  # what was another's once does not sign for it for ever


@ON_ONE
def test_a_channel_is_told_of_its_own_orders_only(desk: Desk) -> None:
    rival, mine = web_shop(desk.shop), web_shop(desk.shop)
    seen = {}
    for web in (rival, mine):
        seen[web.id] = uuid7()
        follows(web, seen[web.id], "order.placed", "order.accepted")
    placed = mine.ask("POST", "/v1/orders", order(part(HERE, line(pieces=1))))
    assert placed.status == 200, placed.body
    log.give_places(desk.shop.core)
    spread(desk.shop.core)
    told = {row["endpoint"] for row in desk.shop.rows(delivery)}
    assert told == {seen[mine.id]}


@pytest.mark.parametrize(
    "address",
    ["::127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::a00:1", "fec0::1", "2002:a00:1::", "5f00::1"],
)
def test_no_way_of_writing_an_address_inside_makes_it_anybodys_to_call(address: str) -> None:
    assert not public(address)
