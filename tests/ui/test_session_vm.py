"""Signing in: a PIN, a badge, a wait after wrong PINs; and the first manager of a fresh till."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.codes.own import OwnKind, encode_own
from app.services.desk import Desk
from app.ui.viewmodels.session_vm import SessionViewModel
from tests.fakes.counter import CounterPages
from tests.fakes.till import CASHIER_PIN, PIN, Till, make_till

WRONG = "90817263"


@pytest.fixture
def till(tmp_path: Path, qapp) -> Iterator[Till]:
    made = make_till(tmp_path)
    yield made
    made.close()


@pytest.fixture
def pages(till: Till, tmp_path: Path) -> CounterPages:
    return CounterPages(till, tmp_path)


@pytest.fixture
def session(pages: CounterPages) -> SessionViewModel:
    pages.till.sign_in_cashier()
    pages.shell.lock()
    pages.session.load()
    return pages.session


def choose(session: SessionViewModel, name: str) -> None:
    row = next(row for row in session.property("people").rows if row.name == name)
    session.choose(row.personId)


def test_everybody_who_works_here_has_a_tile(session: SessionViewModel) -> None:
    assert [(p.name, p.role) for p in session.property("people").rows] == [("Marta K.", "Manager"), ("Ola", "Cashier")]
    assert not session.property("fresh")


def test_a_right_pin_brings_the_sell_page_with_the_basket_as_it_was(session, pages: CounterPages) -> None:
    choose(session, "Ola")
    session.pin(CASHIER_PIN)
    pages.till.sell.add_sku("MILK")
    pages.shell.lock()
    basket = pages.till.sell.state().basket
    choose(session, "Ola")
    session.pin(CASHIER_PIN)
    assert pages.till.desk.person.name == "Ola"
    assert pages.shell.property("page") == "sell"
    assert pages.till.sell.state().basket == basket


def test_without_a_shift_the_float_comes_first(session, pages: CounterPages) -> None:
    pages.till.desk.shift = None
    choose(session, "Ola")
    session.pin(CASHIER_PIN)
    assert pages.shell.property("page") == "openShift"


def test_a_wrong_pin_says_how_many_tries_are_left(session) -> None:
    choose(session, "Marta K.")
    session.pin(WRONG)
    assert "Tries left: 2" in session.property("problem")
    assert session.property("ready")


def test_after_three_wrong_pins_the_cashier_sees_the_seconds_run_down(session, pages: CounterPages) -> None:
    choose(session, "Marta K.")
    for _ in range(3):
        session.pin(WRONG)
    assert (session.property("code"), session.property("waitText")) == ("PIN-LOCKED", "0:05")
    assert not session.property("ready")
    pages.till.clock.advance(2)
    assert session.property("waitText") == "0:03"
    session.pin(PIN)
    assert pages.till.desk.person is None
    pages.till.clock.advance(3)
    session.choose(session.property("chosen"))
    assert session.property("ready")
    session.pin(PIN)
    assert pages.till.desk.person == pages.till.manager


def test_one_persons_wait_keeps_nobody_else_out(session, pages: CounterPages) -> None:
    choose(session, "Marta K.")
    for _ in range(3):
        session.pin(WRONG)
    choose(session, "Ola")
    assert (session.property("wait"), session.property("problem")) == (0, "")
    session.pin(CASHIER_PIN)
    assert pages.till.desk.person.name == "Ola"


def test_a_badge_signs_in_at_once_whether_the_payload_or_the_whole_code_comes(session, pages: CounterPages) -> None:
    payload = pages.till.ledger.people.issue_badge(pages.till.manager.id)
    for code in (payload, encode_own(OwnKind.BADGE, payload)):
        session.badge(code)
        assert pages.till.desk.person == pages.till.manager
        pages.shell.lock()


def test_an_unknown_badge_is_refused_in_place(session, pages: CounterPages) -> None:
    session.badge("0011223344")
    assert session.property("code") == "BADGE-UNKNOWN"
    assert pages.till.desk.person is None


def test_arrow_keys_walk_through_the_people_and_around(session) -> None:
    names = []
    for _ in range(3):
        session.step(1)
        names.append(session.property("chosenName"))
    assert names == ["Marta K.", "Ola", "Marta K."]


@pytest.fixture
def fresh(tmp_path: Path, till: Till) -> Iterator[CounterPages]:
    """A till on which nobody works yet."""
    from tests.fakes.shop import ledger_in

    ledger = ledger_in(tmp_path / "fresh", till.clock)
    till.desk = Desk(till.desk.terminal, ledger.people, ledger.journal, till.clock, till.ids)
    yield CounterPages(till, tmp_path)
    ledger.close()


def test_the_first_manager_of_a_fresh_till_sits_down_at_once(fresh: CounterPages) -> None:
    fresh.session.load()
    assert fresh.session.property("fresh")
    fresh.session.enrolFirst("  Marta   Kowalska ", "47110815", "47110815")
    assert fresh.till.desk.person.name == "Marta Kowalska"
    assert not fresh.session.property("fresh")
    assert fresh.shell.property("page") == "openShift"


@pytest.mark.parametrize(
    ("name", "pin", "again", "code"),
    [
        ("Marta", "12345678", "12345678", "PIN-TOO-SIMPLE"),
        ("Marta", "471108", "471108", "PIN-TOO-SIMPLE"),
        ("Marta", "47110815", "47110816", "PIN-TWICE"),
        (" ", "47110815", "47110815", "NAME-MISSING"),
    ],
)
def test_what_is_wrong_on_the_first_run_is_said_in_place(fresh: CounterPages, name, pin, again, code) -> None:
    fresh.session.load()
    fresh.session.enrolFirst(name, pin, again)
    assert fresh.session.property("code") == code
    assert fresh.session.property("problem")
    assert fresh.till.desk.person is None
