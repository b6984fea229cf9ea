"""Pickup passes: made for the web shop, taken at the store's terminals, in the same words whatever is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.backend.clock import to_ms
from app.backend.orders.pass_keys import PERIOD_MS
from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.domain.order_state import Act
from app.wire.pickup_pass import opened, sealed
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop
from tests.backend.order_desk import HERE, THERE, Desk, part


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop).open()


def made(desk: Desk, order: str) -> Mapping[str, Any]:
    reply = desk.web("GET", f"/{order}/pass")
    assert reply.status == 200, reply.body
    return reply.message


def shown(desk: Desk, code: str, store: str = HERE) -> Reply:
    till = desk.tills[store]
    return till.ask("POST", f"/v1/terminals/{till.id}/passes", {"code": code})


def typed(desk: Desk, code: str, store: str = HERE) -> Reply:
    till = desk.tills[store]
    return till.ask("GET", f"/v1/terminals/{till.id}/orders/codes/{code}")


def test_a_scanned_pass_finds_the_order_as_its_typed_code_does(desk: Desk) -> None:
    order = desk.placed()
    told = made(desk, order["id"])
    assert told["typed"] == order["code"]
    found = shown(desk, told["code"]).message
    till = desk.tills[HERE]
    assert found == till.ask("GET", f"/v1/terminals/{till.id}/orders/codes/{told['typed']}").message
    assert found["fulfilments"][0]["code"] == order["code"]
    there = shown(desk, told["code"], THERE).message
    assert (there["fulfilments"], there["other_stores"]) == ([], [HERE])


def test_a_terminal_checks_a_pass_with_no_network(desk: Desk) -> None:
    order, till = desk.placed(), desk.tills[HERE]
    read = decode_own(made(desk, order["id"])["code"])
    assert read is not None
    told = till.ask("GET", f"/v1/terminals/{till.id}/pass-keys").message["keys"]
    keys = {key["number"]: Ed25519PublicKey.from_public_bytes(bytes.fromhex(key["public"])) for key in told}

    def verify(number: int, signature: bytes, message: bytes) -> bool:
        keys[number].verify(signature, message)
        return True

    assert opened(read[1], verify).order == order["id"]


def test_a_pass_that_went_astray_is_replaced_once(desk: Desk) -> None:
    order = desk.placed()["id"]
    old = made(desk, order)
    new = desk.web("POST", f"/{order}/pass", {"n": old["n"]})
    again = desk.web("POST", f"/{order}/pass", {"n": old["n"]})
    assert (new.status, again.message, made(desk, order)) == (200, new.message, new.message)
    assert (shown(desk, old["code"]).status, shown(desk, old["code"]).code) == (409, "PICKUP-REPLACED")
    assert typed(desk, old["typed"]).code == "PICKUP-REPLACED"
    assert (shown(desk, new.message["code"]).status, typed(desk, new.message["typed"]).status) == (200, 200)
    assert desk.order(order)["code"] == new.message["typed"] != old["typed"]
    assert desk.web("POST", f"/{order}/pass", {"n": 7}).code == "PICKUP-REPLACED"


def test_a_pass_holds_as_long_as_the_order_and_a_day(desk: Desk) -> None:
    placed = desk.placed(part())
    one = placed["fulfilments"][0]["id"]
    desk.made_ready(one)
    before = made(desk, placed["id"])
    desk.shop.clock.wait(days=8)
    assert shown(desk, before["code"]).status == 200
    desk.shop.clock.wait(days=1)
    assert (shown(desk, before["code"]).status, shown(desk, before["code"]).code) == (410, "PICKUP-ENDED")


def test_a_pass_outlives_the_key_that_signed_it_and_not_for_ever(desk: Desk) -> None:
    """A new key signs every thirty days; what yesterday's has signed is taken, what last year's has is not."""
    into_period = to_ms(desk.shop.clock()) % PERIOD_MS
    desk.shop.clock.wait(milliseconds=PERIOD_MS - into_period - 3_600_000)
    code = made(desk, desk.placed()["id"])["code"]
    desk.shop.clock.wait(hours=2)
    assert shown(desk, code).status == 200
    desk.shop.clock.wait(days=200)
    assert shown(desk, code).code == "ORDER-UNKNOWN"


def test_whatever_is_wrong_with_a_pass_is_told_in_the_same_words(desk: Desk) -> None:
    order = desk.placed()["id"]
    code = made(desk, order)["code"]
    read = decode_own(code)
    assert read is not None
    forged = encode_own(OwnKind.PICKUP, sealed(opened(read[1], lambda *_: True), lambda _message: bytes(64)))
    voucher = encode_own(OwnKind.VOUCHER, read[1])
    wrong = ["", "x", code[:-1], forged, voucher, code.replace("P1", "P2"), "P1" + "A" * 297]
    answers = {(shown(desk, one).status, shown(desk, one).body.partition(b'"server_time"')[0]) for one in wrong}
    assert len(answers) == 1
    assert shown(desk, code).status == 200


def test_who_tries_many_wrong_passes_waits(desk: Desk) -> None:
    tried = [shown(desk, f"P1{n:040d}").code for n in range(62)]
    assert (tried[0], tried[-1]) == ("ORDER-UNKNOWN", "CODE-WAIT")


def test_a_web_shop_gets_no_pass_of_anothers_order(desk: Desk) -> None:
    order = desk.placed()["id"]
    stranger = desk.channel("orders:read", "orders:write")
    for method, message in (("GET", None), ("POST", {"n": 0})):
        assert desk.web(method, f"/{order}/pass", message, stranger).code == "ORDER-UNKNOWN"
    assert desk.web("GET", f"/{uuid7()}/pass").code == "ORDER-UNKNOWN"


def test_a_collected_order_is_found_and_tells_that_it_was_collected(desk: Desk) -> None:
    placed = desk.placed(part())
    one = placed["fulfilments"][0]["id"]
    code = made(desk, placed["id"])["code"]
    desk.made_ready(one)
    desk.pay(placed["id"], 1998)
    desk.done(one, Act.HAND_OVER)
    desk.done(one, Act.COLLECT)
    assert shown(desk, code).message["fulfilments"][0]["fulfilment"]["state"] == "collected"
