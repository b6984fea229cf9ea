"""Signing in to the back office, on both databases, spoken to as a browser does."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlencode

import httpx
import pytest
from sqlalchemy import insert

from app.backend.access.actor import THE_CLOCK
from app.backend.clock import to_ms
from app.backend.ledger.tables import sale_difference
from app.backend.main import create_core
from app.backend.people import acting, staff
from app.backend.people.secrets import Safe
from app.backend.people.staff import Staff
from app.backend.people.tables import office_session, person
from app.backend.schema import sale_line, terminal
from app.backend.settings import Settings
from app.domain.permissions import Role
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop, ShopClock

PASSWORD = "seventeen-blue-kettles"
WRONG = "The name or the password is wrong, or was tried too often: then wait a while."


@pytest.fixture
def shop(settings: Settings) -> Iterator[Shop]:
    """A shop with a till, a manager of everything, a supervisor and a manager of one store."""
    clock = ShopClock()
    core = create_core(replace(settings, secret_memory_kib=64), clock)
    shop = Shop(core, clock)
    shop.till()
    shop.slot(store="0500")
    safe = Safe(core)
    for one in (
        Staff(uuid7(), "Ewa", Role.MANAGER, (), "ewa", everywhere=True),
        Staff(uuid7(), "Jan", Role.SUPERVISOR, ("0417",), "jan"),
        Staff(uuid7(), "Ida", Role.MANAGER, ("0500",), "ida"),
        Staff(uuid7(), "Ola", Role.CASHIER, ("0417",), "ola"),
    ):
        core.database.write(lambda connection, one=one: staff.take_on(connection, THE_CLOCK, one, to_ms(clock())))
        acting.give_password(core, safe, THE_CLOCK, one.id, PASSWORD)
    yield shop
    core.database.close()


class Browser:
    """Keeps cookies, and finds the token in forms."""

    def __init__(self, shop: Shop, host: str = "localhost") -> None:
        self._transport = shop._transport
        self._base = f"http://{host}"
        self.cookies: dict[str, str] = {}
        self.set: list[str] = []

    def ask(self, method: str, target: str, form: dict[str, str] | None = None) -> httpx.Response:
        async def send() -> httpx.Response:
            async with httpx.AsyncClient(transport=self._transport, base_url=self._base) as client:
                shown = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
                headers = {"Cookie": shown, "Content-Type": "application/x-www-form-urlencoded"}
                return await client.request(method, target, content=urlencode(form or {}), headers=headers)

        answer = asyncio.run(send())
        self.set = answer.headers.get_list("set-cookie")
        for cookie in self.set:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value.strip('"')
        return answer

    def get(self, target: str) -> httpx.Response:
        return self.ask("GET", target)

    def post(self, target: str, form: dict[str, str]) -> httpx.Response:
        page = self.get("/office/login" if "omnitill_office" not in self.cookies else "/office/")
        token = re.search(r'name="csrftoken" value="([^"]+)"', page.text)
        assert token, page.text[:500]
        return self.ask("POST", target, {"csrftoken": token[1], **form})

    def sign_in(self, login: str, password: str = PASSWORD) -> httpx.Response:
        return self.post("/office/login", {"username": login, "password": password})


def test_nobody_sees_a_page_before_signing_in(shop: Shop) -> None:
    browser = Browser(shop)
    for target in ("/office/", "/office/people/list", "/office/pair", "/office/_api/people/row-action?name=pin"):
        method = "POST" if "_api" in target else "GET"
        answer = browser.post(target, {}) if method == "POST" else browser.get(target)
        assert answer.status_code == 303
        assert "/office/login" in answer.headers["location"]


def test_a_password_opens_a_session_that_scripts_and_other_sites_cannot_use(shop: Shop) -> None:
    browser = Browser(shop)
    assert browser.sign_in(" EWA ").status_code == 303
    cookie = next(one for one in browser.set if one.startswith("omnitill_office"))
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Path=/office" in cookie
    assert "Secure" not in cookie  # on the backend's own machine there is no TLS
    assert "Ewa" in browser.get("/office/").text
    (kept,) = shop.rows(office_session)
    assert browser.cookies["omnitill_office"].encode() not in kept["id"]


def test_away_from_the_backends_machine_the_session_travels_by_tls_only(shop: Shop) -> None:
    browser = Browser(shop, host="backend.example")
    browser.sign_in("ewa")
    assert "Secure" in next(one for one in browser.set if one.startswith("omnitill_office"))


def test_a_wrong_name_is_told_apart_from_a_wrong_password_to_nobody(shop: Shop) -> None:
    wrong = [Browser(shop).sign_in(*who) for who in (("ewa", "x" * 12), ("nobody", PASSWORD), ("\x00", PASSWORD))]
    assert [answer.status_code for answer in wrong] == [400, 400, 400]
    assert all(WRONG in answer.text for answer in wrong)
    assert shop.rows(office_session) == []


def test_wrong_passwords_make_everybody_wait_longer_and_longer(shop: Shop) -> None:
    browser = Browser(shop)
    for _ in range(3):
        browser.sign_in("ewa", "wrong-password")
    assert WRONG in browser.sign_in("ewa").text
    shop.clock.wait(seconds=6)
    assert browser.sign_in("ewa").status_code == 303
    assert next(row["tries"] for row in shop.rows(person) if row["login"] == "ewa") == 0


def test_a_form_without_its_token_changes_nothing(shop: Shop) -> None:
    browser = Browser(shop)
    browser.sign_in("ewa")
    till = shop.rows(terminal)[0]["id"]
    answer = browser.ask("POST", f"/office/_api/terminals/row-action?pk={till}&name=revoke")
    assert answer.status_code == 403
    assert not shop.rows(terminal)[0]["revoked"]


def test_a_session_ends_when_nobody_uses_it_and_after_a_day_of_work(shop: Shop) -> None:
    browser = Browser(shop)
    browser.sign_in("ewa")
    for _ in range(23):
        shop.clock.wait(minutes=29)
        assert browser.get("/office/").status_code == 200
    shop.clock.wait(minutes=60)
    assert browser.get("/office/").status_code == 303
    idle = Browser(shop)
    idle.sign_in("ewa")
    shop.clock.wait(minutes=31)
    assert idle.get("/office/").status_code == 303


def test_signing_out_ends_the_session_at_the_backend_too(shop: Shop) -> None:
    browser = Browser(shop)
    browser.sign_in("ewa")
    stolen = dict(browser.cookies)
    browser.post("/office/logout", {})
    browser.cookies = stolen
    assert browser.get("/office/").status_code == 303


def test_somebody_who_is_let_go_is_signed_out_at_once(shop: Shop) -> None:
    browser = Browser(shop)
    browser.sign_in("jan")
    jan = next(row["id"] for row in shop.rows(person) if row["login"] == "jan")
    shop.as_admin("DELETE", f"/v1/admin/people/{jan}")
    assert browser.get("/office/").status_code == 303


def test_a_cashier_has_nothing_to_do_in_the_back_office(shop: Shop) -> None:
    assert "Your role does not allow this." in Browser(shop).sign_in("ola").text
    assert shop.rows(office_session) == []


def test_a_supervisor_looks_but_changes_no_people_and_no_terminals(shop: Shop) -> None:
    browser = Browser(shop)
    browser.sign_in("jan")
    assert browser.get("/office/people/list").status_code == 200
    assert browser.get("/office/people/create").status_code == 403
    assert browser.get("/office/pair").status_code == 403
    assert browser.get("/office/channels/list").status_code == 403
    till = shop.rows(terminal)[0]["id"]
    answer = browser.post(f"/office/_api/terminals/row-action?pk={till}&name=revoke", {})
    assert answer.status_code == 400
    assert not shop.rows(terminal)[0]["revoked"]


def test_a_manager_of_one_store_does_not_reach_another(shop: Shop) -> None:
    browser = Browser(shop)
    browser.sign_in("ida")
    till = shop.rows(terminal)[0]["id"]
    assert till not in browser.get("/office/terminals/list").text
    assert browser.get(f"/office/terminals/detail?pk={till}").status_code == 404
    answer = browser.post(f"/office/_api/terminals/row-action?pk={till}&name=revoke", {})
    assert answer.status_code == 400
    assert not shop.rows(terminal)[0]["revoked"]
    jan = next(row["id"] for row in shop.rows(person) if row["login"] == "jan")
    assert browser.post(f"/office/_api/people/row-action?pk={jan}&name=let_go", {}).status_code == 400
    form = {"name": "Jan", "role": "manager", "login": "jan2", "stores": "0417"}
    assert browser.post("/office/people/create", form).status_code == 422
    assert len(shop.rows(person)) == 4


def test_taking_a_terminal_out_of_service_is_written_down_with_who_did_it(shop: Shop) -> None:
    browser = Browser(shop)
    browser.sign_in("ewa")
    till, ewa = shop.rows(terminal)[0]["id"], next(row["id"] for row in shop.rows(person) if row["login"] == "ewa")
    assert browser.post(f"/office/_api/terminals/row-action?pk={till}&name=revoke", {}).status_code == 200
    assert shop.rows(terminal)[0]["revoked"]
    (note,) = (row for row in shop.audited() if row["act"] == "terminal.revoke")
    assert (note["actor_kind"], note["actor"], note["object_id"]) == ("person", ewa, till)


def test_a_price_that_a_till_charged_otherwise_is_seen_with_receipt_and_product(shop: Shop) -> None:
    till = shop.till("05")
    entry = till.sell()
    till.pushed()
    noted = {"store": "0417", "entry": entry.id, "line": 1, "code": "price", "told": 349, "ours": 399}
    row = {**noted, "terminal": till.id, "noted_ms": to_ms(shop.clock())}
    shop.core.database.write(lambda connection: connection.execute(insert(sale_difference).values(row)))
    seen = {}
    for login in ("ewa", "ida"):
        browser = Browser(shop)
        browser.sign_in(login)
        seen[login] = browser.get("/office/differences/list").text
    sold = shop.rows(sale_line)[0]["name"]
    assert all(word in seen["ewa"] for word in ("0417-03-A-000001", sold, "349", "399"))
    assert sold not in seen["ida"]  # she answers for another store


NONSENSE = (
    "people/list?page=99999999999999999999&q=%00%ff%22%27",
    "people/list?sort=nonsense__desc&page_size=7",
    "people/detail?pk=%00",
    "quarantine/detail?pk=a,b,c,d",
    "quarantine/detail?pk=a,b,99999999999999999999,-1",
    "sales/list?q=" + "x" * 4000,
    "nothing/list",
    "?from=9999-99-99&to=0001-01-01&store=%F0%9F%98%80&currency=%00",
    "?from=0001-01-01&to=9999-12-31",
)


def test_nonsense_in_an_address_is_answered_with_a_page(shop: Shop) -> None:
    browser = Browser(shop)
    browser.sign_in("ewa")
    browser.cookies["timezone"] = "Europe/../../x"
    for target in NONSENSE:
        answer = browser.get(f"/office/{target}")
        assert answer.status_code in (200, 400, 404), target
        assert answer.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self' 'nonce-")
