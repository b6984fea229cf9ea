"""Pairing a terminal, and who may ask for what afterwards."""

from __future__ import annotations

import stat
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.backend import schema
from app.backend.secrets_file import admin_token, server_key
from app.wire import fields
from app.wire.enrolment import EnrolAnswer, EnrolRequest, Shape, SlotRequest, shown
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop, Till

FEED = "/v1/feeds/catalogue"


def test_a_code_pairs_a_terminal_with_its_store(shop: Shop) -> None:
    till = Till(shop)
    told = EnrolAnswer.from_json(till.enrol(shown(shop.slot().code).lower()).message)
    assert (told.store, told.currency, told.short, told.name, told.epoch) == ("0417", "PLN", "03", "Till 3", 1)
    assert (told.terminal, told.shape) == (till.id, Shape.TILL)
    assert told.server_key == shop.core.key.public_key().public_bytes_raw()


def test_an_answer_that_was_lost_is_given_again_and_takes_no_new_epoch(shop: Shop) -> None:
    till, code = Till(shop), shop.slot().code
    assert till.enrol(code).body == till.enrol(code).body
    assert till.epoch == 1


def test_every_further_pairing_gives_the_next_epoch(shop: Shop) -> None:
    till = shop.till()
    till.enrol(shop.slot().code)
    till.enrol(shop.slot().code)
    assert till.epoch == 3


def test_a_code_that_was_taken_opens_for_nobody_else(shop: Shop) -> None:
    code = shop.slot().code
    assert Till(shop).enrol(code).status == 200
    assert (Till(shop).enrol(code).status, Till(shop).enrol(code).code) == (403, "ENROL-CODE")


def test_a_code_is_too_old_after_a_quarter_of_an_hour(shop: Shop) -> None:
    code = shop.slot().code
    shop.clock.wait(minutes=15, seconds=1)
    assert Till(shop).enrol(code).code == "ENROL-CODE"


def test_five_wrong_tries_close_a_slot(shop: Shop) -> None:
    code = shop.slot().code
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    assert [Till(shop).enrol(wrong).code for _ in range(5)] == ["ENROL-CODE"] * 5
    assert Till(shop).enrol(code).code == "ENROL-CODE"


def test_guessing_codes_is_slowed_down(shop: Shop) -> None:
    for number in range(20):
        assert Till(shop).enrol(f"{number:010d}").status == 403
    reply = Till(shop).enrol(shop.slot().code)
    assert (reply.status, reply.code, int(reply.headers["retry-after"])) == (429, "ENROL-WAIT", 60)
    shop.clock.wait(seconds=61)
    assert shop.till().epoch == 1


def test_a_terminal_does_not_move_to_another_store(shop: Shop) -> None:
    assert shop.till().enrol(shop.slot(store="0418").code).code == "TERMINAL-OTHER-STORE"


def test_a_store_keeps_its_currency(shop: Shop) -> None:
    shop.slot(currency="PLN")
    wanted = {"store": "0417", "currency": "EUR", "name": "T", "short": "1", "shape": "till", "store_name": ""}
    assert shop.as_admin("POST", "/v1/admin/slots", wanted).code == "STORE-CURRENCY"


def test_without_the_token_nothing_of_the_back_office_moves(shop: Shop) -> None:
    wanted = SlotRequest("0417", "PLN", "Till 03", "03").as_json()
    for target, message in (("/v1/admin/slots", wanted), ("/v1/admin/feeds/catalogue", {"records": []})):
        for headers in ({}, *({"Authorization": token} for token in ("", "Bearer ", "Bearer wrong"))):
            reply = shop.ask("POST", target, fields.encode(message), headers)
            assert (reply.status, reply.code) == (401, "AUTH-ADMIN"), (target, headers)
    assert shop.rows(schema.slot) == []


def test_the_secrets_are_for_the_backend_alone_and_stay(shop: Shop) -> None:
    data = shop.core.settings.data
    assert [stat.S_IMODE((data / name).stat().st_mode) for name in ("admin.token", "server.key")] == [0o600, 0o600]
    assert admin_token(data) == shop.core.admin_token
    assert server_key(data).private_bytes_raw() == shop.core.key.private_bytes_raw()


# Signed requests


def ask(shop: Shop, till: Till, headers: dict[str, str] | None = None, target: str = FEED) -> Reply:
    return shop.ask("GET", target, b"", till.headers("GET", target) if headers is None else headers)


def orders_of(till: Till) -> str:
    return f"/v1/terminals/{till.id}/orders"


def test_a_signed_request_passes_once(shop: Shop) -> None:
    till = shop.till()
    headers = till.headers("GET", orders_of(till))
    replies = [ask(shop, till, headers, orders_of(till)) for _ in range(2)]
    assert [reply.status for reply in replies] == [200, 401]
    assert replies[1].code == "AUTH-REPLAYED"


def test_a_request_that_does_the_same_whenever_it_comes_may_come_again(shop: Shop) -> None:
    till = shop.till()
    till.note()
    target, body = f"/v1/terminals/{till.id}/ledger", fields.encode(till.batch().as_json())
    headers = till.headers("POST", target, body)
    assert [shop.ask("POST", target, body, headers).status for _ in range(2)] == [200, 200]
    assert len(shop.rows(schema.ledger_entry)) == 1
    assert shop.rows(schema.nonce) == []


def test_a_request_without_a_signature_is_declined(shop: Shop) -> None:
    assert (ask(shop, shop.till(), {}).status, ask(shop, shop.till(), {}).code) == (401, "AUTH-MISSING")


def test_an_unknown_terminal_is_declined(shop: Shop) -> None:
    assert (ask(shop, Till(shop)).status, ask(shop, Till(shop)).code) == (401, "AUTH-UNKNOWN")


def test_another_key_is_declined(shop: Shop) -> None:
    till = replace(shop.till(), key=Ed25519PrivateKey.generate())
    assert (ask(shop, till).status, ask(shop, till).code) == (401, "AUTH-SIGNATURE")


def test_a_signature_for_another_address_is_declined(shop: Shop) -> None:
    till = shop.till()
    assert ask(shop, till, till.headers("GET", FEED), FEED + "?cursor=1").code == "AUTH-SIGNATURE"


@pytest.mark.parametrize("skew", [-301, 301])
def test_a_clock_that_is_far_off_is_told_the_right_time(shop: Shop, skew: float) -> None:
    till = shop.till()
    reply = ask(shop, till, till.headers("GET", FEED, skew=skew))
    assert (reply.status, reply.code) == (401, "AUTH-CLOCK")
    assert reply.message["server_time"] == shop.clock().isoformat()


def test_the_earliest_of_all_times_is_only_wrong(shop: Shop) -> None:
    till = shop.till()
    headers = till.headers("GET", FEED) | {"Omnitill-Time": "0001-01-01T00:00:00+23:59"}
    assert ask(shop, till, headers).status == 401


def test_nobody_pushes_for_another_terminal(shop: Shop) -> None:
    till, other = shop.till(), shop.till("04")
    till.note()
    reply = other.ask("POST", f"/v1/terminals/{till.id}/ledger", till.batch().as_json())
    assert (reply.status, reply.code) == (403, "TERMINAL-OTHER")


def test_a_revoked_terminal_brings_its_ledger_in_and_does_nothing_else(shop: Shop) -> None:
    till = shop.till()
    till.note()
    assert shop.as_admin("POST", f"/v1/admin/terminals/{till.id}/revoke").status == 200
    assert (ask(shop, till).status, ask(shop, till).code) == (403, "TERMINAL-REVOKED")
    answer = till.pushed()
    assert answer.acked_seq == 1
    assert [(directive.name, directive.required) for directive in answer.directives] == [("retire", True)]


def test_a_revoked_terminal_that_is_paired_again_is_in_service(shop: Shop) -> None:
    till = shop.till()
    shop.as_admin("POST", f"/v1/admin/terminals/{till.id}/revoke")
    till.enrol(shop.slot().code)
    assert ask(shop, till).status == 200


def test_spent_nonces_are_forgotten_when_their_time_is_over(shop: Shop) -> None:
    till = shop.till()
    for _ in range(3):
        ask(shop, till, target=orders_of(till))
    shop.clock.wait(minutes=11)
    ask(shop, till, target=orders_of(till))
    assert len(shop.rows(schema.nonce)) == 1


def test_an_enrolment_that_cannot_be_read_is_declined(shop: Shop) -> None:
    assert shop.ask("POST", "/v1/enrol", fields.encode({"code": 7})).code == "MESSAGE-BAD"


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
MESSAGES = {
    "/v1/enrol": EnrolRequest("7K3QD9XW2M", uuid7(), bytes(32), "0.1.0").as_json(),
    "/v1/admin/slots": SlotRequest("0417", "PLN", "Till 3", "03").as_json(),
    "/v1/admin/feeds/catalogue": {"records": [{"kind": "tile_group", "key": "k", "body": {"title": "x"}}]},
}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(target=st.sampled_from(sorted(MESSAGES)), data=st.data())
def test_nonsense_is_declined_and_never_crashes(shop: Shop, target: str, data: st.DataObject) -> None:
    message = dict(MESSAGES[target])
    message[data.draw(st.sampled_from(sorted(message)))] = data.draw(junk)
    assert shop.as_admin("POST", target, message).status in (200, 400, 403, 409, 429)


def test_an_address_of_nonsense_is_declined(shop: Shop) -> None:
    for target in ("/v1/terminals/%00/ledger", "/v1/terminals/../ledger", "/v1/admin/terminals/%00/revoke"):
        assert 400 <= shop.as_admin("POST", target).status < 500, target
