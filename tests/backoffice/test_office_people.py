"""People in the back office: taken on, given a role, let go; and a password that is wrong many times."""

from __future__ import annotations

from sqlalchemy import update

from app.backend.clock import to_ms
from app.backend.people.staff import Staff
from app.backend.people.tables import office_session, person, person_store
from app.domain.permissions import Role
from app.domain.pins import lock_seconds
from app.wire.uuid7 import uuid7
from tests.backoffice.office_house import PASSWORD, take_on
from tests.backoffice.office_visit import Office


def test_a_person_is_taken_on_becomes_a_supervisor_and_is_let_go(office: Office) -> None:
    house = office.house
    office.go("people/create")
    office.type("name", "Lena Mak")
    office.choose("role", "Cashier")
    office.type("stores", "0417")
    office.leave("Save")
    number = next(row["id"] for row in house.shop.rows(person) if row["name"] == "Lena Mak")
    office.go(f"people/edit?pk={number}")
    office.choose("role", "Supervisor")
    office.leave("Save")
    assert [row["role"] for row in house.shop.rows(person) if row["id"] == number] == [Role.SUPERVISOR]
    office.go(f"people/detail?pk={number}")
    office.see("Supervisor")
    office.press("Let go")
    office.agree()
    assert office.one("h1").text == "People"
    assert "Lena Mak" not in office.text()
    assert not any(row["active"] for row in house.shop.rows(person) if row["id"] == number)
    assert number not in {row["person"] for row in house.shop.rows(person_store)}
    assert office.noted(number) == ["person.take_on", "person.change", "person.let_go"]


def test_nobody_lets_themselves_go(office: Office) -> None:
    ewa = office.house.person("ewa")
    office.go(f"people/detail?pk={ewa}")
    office.press("Let go")
    office.answer()
    office.see("Nobody lets themselves go")
    assert office.house.person("ewa") == ewa


def test_after_many_wrong_passwords_the_right_one_is_answered_the_same_until_a_while_has_passed(office: Office) -> None:
    house = office.house
    nina = Staff(uuid7(), "Nina Lato", Role.MANAGER, ("0417",), "nina")
    take_on(house.core, nina)
    office.driver.delete_all_cookies()
    office.go()
    said = set()
    for password in ("guessed-once-more", "guessed-twice-more", "guessed-thrice-more", PASSWORD):
        office.try_password("nina", password)
        said.add(office.one("[role=alert]").text)
    office.try_password("nobody-here", PASSWORD)
    said.add(office.one("[role=alert]").text)
    assert len(said) == 1
    assert office.noted(nina.id, "nina") == []
    assert nina.id not in {row["person"] for row in house.shop.rows(office_session)}
    passed = to_ms(house.core.now()) - 1000 * lock_seconds(10)
    house.core.database.write(
        lambda connection: connection.execute(update(person).where(person.c.id == nina.id).values(tried_ms=passed))
    )
    office.try_password("nina", PASSWORD)
    office.see("Nina Lato")
    assert office.noted(nina.id, "nina") == ["office.sign_in"]
