"""Nonsense and markup, brought to the back office by who is signed in or by data from elsewhere."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from starlette_admin.tools import iterencode

from app.backend.access.actor import THE_CLOCK
from app.backend.clock import to_ms
from app.backend.people import acting, staff
from app.backend.people.secrets import Safe
from app.backend.people.staff import Staff
from app.domain.permissions import Role
from app.wire.fields import encode
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.test_people_office import PASSWORD, Browser, shop

__all__ = ["shop"]

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own

_MARKUP = "<img src=x onerror=alert(1)>{{ 7 * 7 }}"


@pytest.fixture
def ewa(shop: Shop) -> Browser:
    """A manager of everything, signed in."""
    browser = Browser(shop)
    assert browser.sign_in("ewa").status_code == 303
    return browser


@pytest.mark.parametrize("number", ["9" * 5000, "²", "-", "9" * 19])
def test_a_number_that_is_none_names_no_row(ewa: Browser, number: str) -> None:
    page = ewa.get(f"/office/movements/detail?pk={quote(iterencode([number] * 4))}")
    assert page.status_code == 404


def test_a_role_that_does_not_exist_is_given_to_nobody(ewa: Browser, shop: Shop) -> None:
    wanted = {"name": "Zed", "role": "owner", "login": "zed", "stores": "0417"}
    answer = ewa.post("/office/people/create", wanted)
    assert 400 <= answer.status_code < 500
    assert shop.core.database.read(lambda connection: staff.by_login(connection, "zed")) is None


def test_who_supervises_all_stores_makes_no_value_of_nothing(shop: Shop) -> None:
    zoe = Staff(uuid7(), "Zoe", Role.SUPERVISOR, (), "zoe", everywhere=True)
    shop.core.database.write(lambda connection: staff.take_on(connection, THE_CLOCK, zoe, to_ms(shop.clock())))
    acting.give_password(shop.core, Safe(shop.core), THE_CLOCK, zoe.id, PASSWORD)

    def session(login: str) -> dict[str, str]:
        told = shop.ask("POST", "/v1/admin/sign-in", encode({"login": login, "password": PASSWORD}))
        return {"Authorization": f"Bearer {told.message['token']}"}

    card = encode({"id": uuid7(), "amount": 100000, "unit": "PLN"})
    rule = encode({"currency": "PLN", "minor_per_point": 1})
    for target, message in (("/v1/gift-cards", card), ("/v1/admin/points-rules", rule)):
        assert shop.ask("POST", target, message, session("zoe")).code == "RIGHTS-DENIED"
        assert shop.ask("POST", target, message, session("ewa")).status == 200


def test_markup_in_a_name_is_shown_and_never_run(ewa: Browser, shop: Shop) -> None:
    evil = Staff(uuid7(), _MARKUP, Role.CASHIER, ("0417",))
    shop.core.database.write(lambda connection: staff.take_on(connection, THE_CLOCK, evil, to_ms(shop.clock())))
    for page in (f"detail?pk={evil.id}", f"edit?pk={evil.id}", "list?q=" + quote(_MARKUP)):
        text = ewa.get(f"/office/people/{page}").text
        assert "&lt;img src=x" in text
        assert "<img src=x" not in text
        assert "{{ 7 * 7 }}" in text
