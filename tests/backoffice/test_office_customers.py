"""Customers in the back office: what they agreed to, two records made one, a file of what is kept, and forgetting."""

from __future__ import annotations

import json
from pathlib import Path

from selenium.webdriver.common.by import By

from app.backend.access.actor import THE_CLOCK
from app.backend.accounts.acting import Acting
from app.backend.clock import to_ms
from app.backend.customers import records
from app.backend.customers.tables import consent, consent_event, customer
from app.wire.uuid7 import uuid7
from tests.backoffice.office_house import House
from tests.backoffice.office_visit import Office


def known_as(house: House, name: str, phone: str = "", email: str = "") -> str:
    """A customer whom a till wrote down."""
    by, number = Acting(THE_CLOCK, "0417", to_ms(house.core.now())), uuid7()
    given = {"name": name, "phone": phone, "email": email}
    house.core.database.write(lambda connection: records.create(connection, number, given, by))
    return number


def record_of(house: House, number: str) -> tuple[str, str, str]:
    """The name, the telephone and the state of a record."""
    row = next(row for row in house.shop.rows(customer) if row["id"] == number)
    return row["name"], row["phone"], row["state"]


def parts(office: Office) -> str:
    return " ".join(part.text for part in office.driver.find_elements(By.CSS_SELECTOR, ".part"))


def test_a_consent_is_written_down_with_where_it_was_said_and_the_last_word_stands(office: Office) -> None:
    number = known_as(office.house, "Zuzanna Kos", email="zuzanna@example.com")
    for words in ("Yes", "No"):
        office.go(f"customers/detail?pk={number}")
        office.press("Write down a consent")
        office.choose("purpose", "Advertising by text message")
        office.choose("granted", words)
        office.type("source", f"on the telephone: {words}")
        office.agree()
        assert f"on the telephone: {words}" in parts(office)
    (said,) = (row for row in office.house.shop.rows(consent) if row["customer"] == number)
    assert (said["purpose"], bool(said["granted"]), said["source"]) == ("marketing_sms", False, "on the telephone: No")
    proof = [bool(row["granted"]) for row in office.house.shop.rows(consent_event) if row["customer"] == number]
    assert sorted(proof) == [False, True]
    assert office.noted(number) == ["customer.consent"] * 2


def test_two_records_of_one_person_become_one_that_keeps_what_either_knew(office: Office) -> None:
    kept = known_as(office.house, "Hanna Sowa", email="hanna@example.com")
    other = known_as(office.house, "H. Sowa", phone="+48 600 100 333")
    office.go(f"customers/detail?pk={kept}")
    office.press("Merge")
    office.type("other", "nobody@example.com")
    office.answer()
    office.see("There is no such customer")
    assert record_of(office.house, other)[2] == "active"
    office.go(f"customers/detail?pk={kept}")
    office.press("Merge")
    office.type("other", "+48 600 100 333")
    office.agree()
    office.see("600 100 333")
    assert record_of(office.house, other)[2] == "merged"
    assert record_of(office.house, kept) == ("Hanna Sowa", "+48 600 100 333", "active")
    assert (office.noted(kept), office.noted(other)) == (["customer.merge"], ["customer.merge"])
    office.go(f"customers/detail?pk={other}")
    office.see("Merged into another")
    assert not office.offers("Erase")


def test_all_that_is_kept_of_a_person_is_taken_as_a_file(office: Office, tmp_path: Path) -> None:
    number = known_as(office.house, "Iga Żuk", "+48 600 100 444")
    where = {"behavior": "allow", "downloadPath": str(tmp_path)}
    office.driver.execute_cdp_cmd("Browser.setDownloadBehavior", where)
    office.go(f"customers/detail?pk={number}")
    office.press("Export")
    office.answer()
    file = tmp_path / "customer.json"
    office.until(file.exists)
    told = json.loads(file.read_text(encoding="utf-8"))
    assert [row["name"] for row in told["customer"]] == ["Iga Żuk"]
    assert office.noted(number) == ["customer.export"]


def test_a_person_is_forgotten_when_their_name_was_typed_to_be_certain(office: Office) -> None:
    number = known_as(office.house, "Olaf Bąk", "+48 600 100 555")
    office.go(f"customers/detail?pk={number}")
    office.press("Erase")
    office.type("again", "Olaf")
    office.answer()
    office.see("Something in the form cannot be read")
    assert record_of(office.house, number) == ("Olaf Bąk", "+48 600 100 555", "active")
    office.go(f"customers/detail?pk={number}")
    office.press("Erase")
    office.type("again", "Olaf Bąk")
    office.agree()
    office.see("Erased")
    assert "Olaf" not in office.text()
    assert record_of(office.house, number) == ("", "", "erased")
    assert office.noted(number) == ["customer.erase"]
