"""Who works here: good PINs, slow guessing, and locks that a restart or a clock does not open."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.codes.own import OwnKind, decode_own, encode_own
from app.domain.permissions import Role
from app.domain.refusals import Refusal
from app.store.ledger import Ledger
from tests.fakes.clock import FakeClock
from tests.fakes.shop import ledger_in

PIN = "482913"
WRONG = "739105"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: FakeClock):
    opened = ledger_in(tmp_path, clock)
    yield opened
    opened.close()


def _refused(ledger: Ledger, person_id: str, pin: str = WRONG) -> tuple[str, str]:
    with pytest.raises(Refusal) as refusal:
        ledger.people.verify(person_id, pin)
    facts = refusal.value.facts
    return refusal.value.code, facts.get("left") or facts["seconds"]


def test_a_person_signs_in_with_their_own_pin(ledger: Ledger) -> None:
    anna = ledger.people.enrol("  Anna  Nowak ", Role.CASHIER, PIN)
    assert (anna.name, anna.role) == ("Anna Nowak", Role.CASHIER)
    assert ledger.people.verify(anna.id, PIN) == anna
    assert ledger.people.everyone() == [anna]


def test_people_are_listed_by_name(ledger: Ledger) -> None:
    for name, pin in (("Zofia", PIN), ("Anna", WRONG)):
        ledger.people.enrol(name, Role.CASHIER, pin)
    assert [person.name for person in ledger.people.everyone()] == ["Anna", "Zofia"]


def test_nobody_is_taken_on_without_a_name_or_with_anothers_pin(ledger: Ledger) -> None:
    with pytest.raises(Refusal, match="NAME-MISSING"):
        ledger.people.enrol("  ", Role.CASHIER, PIN)
    ledger.people.enrol("Anna", Role.CASHIER, PIN)
    with pytest.raises(Refusal, match="PIN-TAKEN"):
        ledger.people.enrol("Bogdan", Role.CASHIER, PIN)
    assert len(ledger.people.everyone()) == 1


@pytest.mark.parametrize(
    "pin",
    ["", "48291", "111111", "121212", "123456", "654321", "890123", "123123", "112112", "48291a", "٤٨٢٩١٣", "4" * 13],
)
def test_a_pin_that_a_stranger_would_try_first_is_declined(ledger: Ledger, pin: str) -> None:
    with pytest.raises(Refusal, match="PIN-TOO-SIMPLE"):
        ledger.people.enrol("Anna", Role.CASHIER, pin)


def test_a_manager_needs_a_longer_pin(ledger: Ledger) -> None:
    with pytest.raises(Refusal) as refusal:
        ledger.people.enrol("Maria", Role.MANAGER, PIN)
    assert refusal.value.facts == {"least": "8"}
    assert ledger.people.enrol("Maria", Role.MANAGER, "48291357").role is Role.MANAGER


def test_wrong_pins_wait_longer_and_longer(ledger: Ledger, clock: FakeClock) -> None:
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    assert _refused(ledger, anna.id) == ("PIN-WRONG", "2")
    assert _refused(ledger, anna.id) == ("PIN-WRONG", "1")
    assert _refused(ledger, anna.id) == ("PIN-LOCKED", "5")
    assert _refused(ledger, anna.id, PIN) == ("PIN-LOCKED", "5")
    clock.advance(5)
    assert _refused(ledger, anna.id) == ("PIN-LOCKED", "5")
    clock.advance(5)
    for _ in range(5):
        assert _refused(ledger, anna.id) == ("PIN-LOCKED", "60")
        clock.advance(60)
    assert _refused(ledger, anna.id) == ("PIN-LOCKED", "1800")
    clock.advance(1799)
    assert _refused(ledger, anna.id, PIN) == ("PIN-LOCKED", "1")
    clock.advance(1)
    assert ledger.people.verify(anna.id, PIN) == anna
    assert _refused(ledger, anna.id) == ("PIN-WRONG", "2")


def test_one_persons_lock_is_not_anothers(ledger: Ledger) -> None:
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    bogdan = ledger.people.enrol("Bogdan", Role.CASHIER, "918273")
    for _ in range(3):
        _refused(ledger, anna.id)
    assert ledger.people.verify(bogdan.id, "918273") == bogdan


def test_a_restart_does_not_open_a_lock(tmp_path: Path, clock: FakeClock) -> None:
    ledger = ledger_in(tmp_path, clock)
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    for _ in range(3):
        _refused(ledger, anna.id)
    ledger.close()
    again = ledger_in(tmp_path, clock)
    assert _refused(again, anna.id, PIN) == ("PIN-LOCKED", "5")
    clock.advance(5)
    assert again.people.verify(anna.id, PIN) == anna
    again.close()


def test_a_clock_put_back_neither_opens_a_lock_nor_keeps_it_for_a_year(ledger: Ledger, clock: FakeClock) -> None:
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    for _ in range(3):
        _refused(ledger, anna.id)
    clock.set(clock.now() - timedelta(days=365))
    assert _refused(ledger, anna.id, PIN) == ("PIN-LOCKED", "5")
    clock.advance(5)
    assert ledger.people.verify(anna.id, PIN) == anna


def test_a_copied_ledger_without_its_key_file_checks_nobody(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    assert (tmp_path / "pepper").stat().st_mode & 0o777 == 0o600
    ledger.close()
    (tmp_path / "pepper").unlink()
    copied = ledger_in(tmp_path)
    with pytest.raises(Refusal, match="PIN-KEY-MISSING"):
        copied.people.verify(anna.id, PIN)
    assert not (tmp_path / "pepper").exists()
    copied.close()


def test_no_pin_and_no_badge_is_readable_in_the_files(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    ledger.people.give_badge(anna.id, "BADGE-0815")
    ledger.close()
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert PIN.encode() not in held
    assert b"BADGE-0815" not in held


def test_a_badge_names_its_one_holder(ledger: Ledger) -> None:
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    bogdan = ledger.people.enrol("Bogdan", Role.CASHIER, "918273")
    ledger.people.give_badge(anna.id, "0815")
    assert ledger.people.by_badge("0815") == anna
    assert ledger.people.by_badge("0816") is None
    assert ledger.people.by_badge("") is None
    with pytest.raises(Refusal, match="BADGE-TAKEN"):
        ledger.people.give_badge(bogdan.id, "0815")
    ledger.people.give_badge(anna.id, "0816")
    assert ledger.people.by_badge("0815") is None


def test_a_new_badge_signs_in_and_the_one_before_no_longer_does(ledger: Ledger) -> None:
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    first = ledger.people.issue_badge(anna.id)
    second = ledger.people.issue_badge(anna.id)
    assert first != second
    assert decode_own(encode_own(OwnKind.BADGE, second)) == (OwnKind.BADGE, second)
    assert ledger.people.by_badge(second) == anna
    assert ledger.people.by_badge(first) is None
    with pytest.raises(Refusal, match="PERSON-UNKNOWN"):
        ledger.people.issue_badge("nobody")


def test_a_stranger_is_not_known(ledger: Ledger) -> None:
    with pytest.raises(Refusal, match="PERSON-UNKNOWN"):
        ledger.people.verify("nobody", PIN)


def test_a_new_pin_signs_in_ends_the_wait_and_the_one_before_no_longer_fits(ledger: Ledger, clock: FakeClock) -> None:
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    for _ in range(3):
        _refused(ledger, anna.id)
    assert ledger.people.set_pin(anna.id, "975310") == anna
    assert ledger.people.verify(anna.id, "975310") == anna
    assert _refused(ledger, anna.id, PIN) == ("PIN-WRONG", "2")


def test_a_new_pin_is_as_good_as_a_first_one_and_nobodys(ledger: Ledger) -> None:
    anna = ledger.people.enrol("Anna", Role.CASHIER, PIN)
    ledger.people.enrol("Bogdan", Role.CASHIER, WRONG)
    for pin, code in (("111111", "PIN-TOO-SIMPLE"), (WRONG, "PIN-TAKEN"), (PIN, "PIN-TAKEN")):
        with pytest.raises(Refusal, match=code):
            ledger.people.set_pin(anna.id, pin)
    with pytest.raises(Refusal, match="PERSON-UNKNOWN"):
        ledger.people.set_pin("nobody", "975310")
    assert ledger.people.verify(anna.id, PIN) == anna
