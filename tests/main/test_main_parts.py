"""A till's parts without its screen: what is damaged or in the way at start, and what a full disk does to a payment."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.config import Settings
from app.domain.refusals import Outage, Refusal
from app.domain.sale_state import Stage
from app.main.parts import CATALOGUE, TillParts
from app.main.syncing import LocalSink
from app.remote.credentials import Enrolment, read_enrolment, write_enrolment
from app.store.verify import verify_directory
from app.wire.entry import Kind
from app.wire.uuid7 import uuid7
from tests.fakes.clock import FakeClock
from tests.fakes.shop import QUICK
from tests.fakes.till import FLOAT, MILK_GTIN, PIN, fill_catalogue

PAGES_LEFT = 3
MOST_SALES = 40


def till_in(data: Path) -> TillParts:
    return TillParts(Settings(data, store="0417", code="03"), pin_cost=QUICK)


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[TillParts]:
    """A till with goods, a manager signed in and a shift open."""
    (tmp_path / "till").mkdir()
    fill_catalogue(tmp_path / "till" / CATALOGUE, FakeClock()).close()
    made = till_in(tmp_path / "till")
    made.open()
    made.db.call(lambda: made.desk.enrol_first("Marta", PIN))
    made.db.call(lambda: made.shifts.open(FLOAT))
    yield made
    made.close()


def place(epoch: int, **more: str) -> Enrolment:
    facts = {"store": "0417", "store_name": "Grodzka 14", "name": "Till 3", "short": "03", "currency": "PLN"}
    return Enrolment(url="http://backend", terminal=uuid7(), epoch=epoch, server_key="00" * 32, **(facts | more))


def sell(parts: TillParts) -> None:
    parts.scan.scan(MILK_GTIN)
    parts.pay.cash_exact()


def test_a_catalogue_that_cannot_be_read_is_put_aside_and_the_till_opens(
    tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("put aside")
    (tmp_path / CATALOGUE).write_bytes(b"not a catalogue" * 1000)
    parts = till_in(tmp_path)
    parts.open()
    assert parts.catalogue.feed_cursor() == ""
    assert (tmp_path / f"{CATALOGUE}.unreadable").exists()
    parts.close()


def test_a_start_that_fails_lets_go_of_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, *_: object) -> None:
        raise Outage("DISK-IO", str(path))

    with monkeypatch.context() as broken:
        broken.setattr("app.main.parts.LocalCatalogue", fail)
        with pytest.raises(Outage, match="DISK-IO"):
            till_in(tmp_path).open()
    again = till_in(tmp_path)
    again.open()
    again.close()


def test_an_epoch_that_was_used_is_declined_before_anything_is_written(
    parts: TillParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = parts.settings.data
    parts.db.call(lambda: parts.ledger.begin_epoch(3))
    monkeypatch.setattr("app.remote.enrol.enrol", lambda *_: place(1))
    with pytest.raises(Refusal, match="EPOCH-USED"):
        parts.enrol("http://backend", "7K3QD-9XW2M")
    assert read_enrolment(data) is None
    parts.close()
    again = till_in(data)
    again.open()
    assert again.ledger.identity.epoch == 3
    again.close()


def test_a_shop_of_another_currency_is_declined(parts: TillParts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.remote.enrol.enrol", lambda *_: place(1, currency="EUR"))
    with pytest.raises(Refusal, match="BACKEND-CURRENCY"):
        parts.enrol("http://backend", "7K3QD-9XW2M")
    assert parts.enrolment() is None


def test_a_till_that_died_between_pairing_and_its_ledger_takes_the_place_at_the_next_start(parts: TillParts) -> None:
    data = parts.settings.data
    parts.close()
    write_enrolment(data, place(2, store="0500", short="07"))
    again = till_in(data)
    again.open()
    identity = again.ledger.identity
    assert (identity.store, identity.name, identity.epoch) == ("0500", "07", 2)
    assert (again.desk.terminal.name, again.desk.terminal.shop) == ("Till 3", "Grodzka 14")
    again.close()


def test_a_damaged_pairing_does_not_keep_the_till_from_selling(
    parts: TillParts, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("pairing")
    data = parts.settings.data
    parts.close()
    write_enrolment(data, place(2, store="0500", short="07"))
    started = till_in(data)
    started.open()
    started.close()
    (data / "enrolment.json").write_text(json.dumps({"url": 1}))
    again = till_in(data)
    again.open()
    identity = again.ledger.identity
    assert (identity.store, identity.name, identity.epoch) == ("0500", "07", 2)
    assert again.enrolment() is None
    again.close()


def test_a_full_disk_makes_no_sale_and_says_so_and_the_payment_stands(parts: TillParts) -> None:
    parts.db.call(lambda: fill_the_disk(parts, PAGES_LEFT))
    shown: list[str] = []
    with pytest.raises(Outage, match="DISK-FULL"):
        sell_on(parts, shown)
    sales = [entry for entry in parts.db.call(lambda: parts.ledger.journal.entries(0, 1000)) if entry.kind == Kind.SALE]
    assert [json.loads(entry.body)["number"] for entry in sales] == shown
    parts.db.call(lambda: fill_the_disk(parts, None))
    parts.db.call(lambda: finish_what_stands(parts))
    parts.close()
    verdict = verify_directory(parts.settings.data)
    assert verdict.sound, verdict.first
    assert verdict.sales == len(shown) + 1


def sell_on(parts: TillParts, shown: list[str]) -> None:
    while len(shown) < MOST_SALES:
        parts.db.call(lambda: parts.scan.scan(MILK_GTIN))
        shown.append(parts.db.call(parts.pay.cash_exact).number)


def finish_what_stands(parts: TillParts) -> None:
    if parts.pay.stage is not Stage.SELLING:
        parts.pay.finish()
    else:
        sell(parts)


def fill_the_disk(parts: TillParts, pages_left: int | None) -> None:
    """Let the ledger's file grow by so many pages and no more; None gives the room back."""
    with parts.ledger.lane.reading() as tx:
        pages = tx.exec_driver_sql("PRAGMA page_count").scalar() or 0
        most = 2**30 if pages_left is None else pages + pages_left
        tx.exec_driver_sql(f"PRAGMA max_page_count = {most}")


def test_the_catalogue_remembers_when_it_was_last_the_backends(parts: TillParts) -> None:
    sink = LocalSink(parts.catalogue)
    assert sink.caught_up_at() == ""
    sink.caught_up()
    assert LocalSink(parts.catalogue).caught_up_at().startswith("20")
