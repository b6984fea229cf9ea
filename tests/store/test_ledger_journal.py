"""The journal on disk: what is recorded stays, once, in order, with everything that hangs on it."""

from __future__ import annotations

import threading
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from app.domain.refusals import Outage, Refusal
from app.ports.journal import Draft, IntentState, Stamp
from app.store.ledger import Ledger
from app.store.own_stock import OwnStock
from app.wire.entry import GENESIS, Kind, hash_holds
from tests.fakes.shop import AT, COFFEE, ROLL, basket_with, ledger_in, note, plain_draft, sale_draft


@pytest.fixture
def ledger(tmp_path: Path):
    opened = ledger_in(tmp_path)
    yield opened
    opened.close()


def test_the_first_entry_follows_nothing_and_the_next_follows_it(ledger: Ledger) -> None:
    first, second = ledger.journal.append(note("n1")), ledger.journal.append(note("n2"))
    assert (first.seq, first.prev) == (1, GENESIS)
    assert (second.seq, second.prev) == (2, first.hash)
    assert hash_holds(first)
    assert hash_holds(second)


def test_a_sale_takes_everything_with_it_in_one_go(ledger: Ledger) -> None:
    ledger.shelf.keep_current(basket_with("s1", COFFEE, ROLL))
    entry = ledger.journal.append(sale_draft("s1", COFFEE, ROLL))
    assert ledger.journal.by_number("0000-01-A-000001") == entry
    assert ledger.shelf.current() is None
    assert [(i.kind, i.state, i.ref) for i in ledger.intents.of("s1")] == [
        ("print", IntentState.QUEUED, "s1"),
        ("drawer", IntentState.QUEUED, "s1"),
    ]
    with closing(OwnStock(ledger.path)) as own:
        assert own.moved(["COF-1", "ROL-1", "TEA-1"], {}) == {"COF-1": Decimal(-1), "ROL-1": Decimal(-1)}
    assert ledger.journal.shift_totals(1) == {"sales": 1, "cash": 3588}


def test_running_totals_of_a_shift_add_up_and_keep_to_it(ledger: Ledger) -> None:
    ledger.journal.append(sale_draft("s1", ROLL))
    ledger.journal.append(sale_draft("s2", ROLL))
    ledger.journal.append(sale_draft("s3", ROLL, shift=2))
    assert ledger.journal.shift_totals(1) == {"sales": 2, "cash": 178}
    assert ledger.journal.shift_totals(2) == {"sales": 1, "cash": 89}
    assert ledger.journal.shift_totals(3) == {}


def test_recording_the_same_sale_twice_gives_the_first_and_changes_nothing(ledger: Ledger) -> None:
    first = ledger.journal.append(sale_draft("s1", COFFEE))
    again = ledger.journal.append(sale_draft("s1", ROLL))
    assert again == first
    assert ledger.journal.shift_totals(1) == {"sales": 1, "cash": 3499}
    assert len(ledger.intents.of("s1")) == 2
    assert ledger.journal.append(sale_draft("s2")).seq == 2


def test_receipt_numbers_have_no_gap_when_a_sale_is_declined_while_it_is_recorded(ledger: Ledger) -> None:
    def declines(stamp: object) -> dict[str, str]:
        raise Refusal("PAY-TOO-LITTLE")

    ledger.journal.append(sale_draft("s1"))
    with pytest.raises(Refusal, match="PAY-TOO-LITTLE"):
        ledger.journal.append(Draft("s2", Kind.SALE, AT, declines, numbered=True))
    ledger.journal.append(note("n1"))
    ledger.journal.append(sale_draft("s3"))
    assert ledger.journal.by_number("0000-01-A-000002") == ledger.journal.entry("s3")
    assert [e.seq for e in ledger.journal.entries()] == [1, 2, 3]


def test_a_body_that_asks_the_ledger_while_it_is_recorded_is_a_bug_and_nothing_is_recorded(ledger: Ledger) -> None:
    def asks(stamp: Stamp) -> dict[str, int]:
        return ledger.journal.shift_totals(stamp.seq)  # type: ignore[return-value]  # never gets that far

    with pytest.raises(RuntimeError, match="in the middle of a transaction"):
        ledger.journal.append(Draft("s1", Kind.SALE, AT, asks, numbered=True))
    assert ledger.journal.entry("s1") is None
    assert ledger.journal.append(sale_draft("s2")).seq == 1


def test_everything_is_there_after_closing_and_opening_again(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    entries = [ledger.journal.append(sale_draft(f"s{n}")) for n in range(3)]
    identity = ledger.identity
    ledger.close()
    again = ledger_in(tmp_path)
    assert list(again.journal.entries()) == entries
    assert again.identity == identity
    following = again.journal.append(sale_draft("s9"))
    assert (following.seq, following.prev) == (4, entries[-1].hash)
    assert again.journal.by_number("0000-01-A-000004") == following
    again.close()


def test_entries_are_found_by_shift_reference_kind_and_page(ledger: Ledger) -> None:
    sale = ledger.journal.append(sale_draft("s1"))
    other = ledger.journal.append(sale_draft("s2", shift=2))
    back = ledger.journal.append(plain_draft("r1", Kind.REFUND, {}, shift=2, ref="s1"))
    assert list(ledger.journal.of_shift(2)) == [other, back]
    assert ledger.journal.referring_to("s1") == [back]
    assert ledger.journal.referring_to("") == []
    assert ledger.journal.recent([Kind.SALE, Kind.REFUND], 2) == [back, other]
    assert ledger.journal.recent([Kind.SALE], 5, before_seq=2) == [sale]
    assert ledger.journal.last(Kind.SALE) == other
    assert ledger.journal.last(Kind.VOID) is None
    assert ledger.journal.by_number("") is None
    assert ledger.journal.entry("nobody") is None
    assert list(ledger.journal.entries(after_seq=1, limit=1)) == [other]


def test_a_shift_reaches_from_its_opening_to_the_next_and_over_what_is_between(ledger: Ledger) -> None:
    def opening(shift: int) -> Draft:
        return plain_draft(f"o{shift}", Kind.SHIFT_OPEN, {}, shift=shift)

    ledger.journal.append(sale_draft("s0"))
    first = [ledger.journal.append(draft) for draft in (opening(7), sale_draft("s1", shift=7))]
    ledger.journal.append(note("between"))
    first.append(ledger.journal.append(sale_draft("s2", shift=7)))
    second = [ledger.journal.append(draft) for draft in (opening(8), sale_draft("s3", shift=8))]
    assert list(ledger.journal.of_shift(7)) == first
    assert list(ledger.journal.of_shift(8)) == second
    assert ledger.journal.last(Kind.SHIFT_OPEN) == second[0]
    assert list(ledger.journal.of_shift(9)) == []


def test_a_long_shift_is_read_to_its_end(ledger: Ledger) -> None:
    for n in range(501):
        ledger.journal.append(note(f"n{n}"))
    assert [e.seq for e in ledger.journal.of_shift(1)] == list(range(1, 502))


def test_names_that_are_not_proper_text_are_recorded_as_they_are(ledger: Ledger) -> None:
    odd = "half \ud83d, a quote ', a nul \x00 and \u202e"
    ledger.journal.append(note("n1", odd))
    found = ledger.journal.entry("n1")
    assert found is not None
    assert hash_holds(found)
    assert "\ud83d" in found.body


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET body = x'7b7d'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal",
        "UPDATE journal SET shift = 2",
    ],
)
def test_the_journal_lets_nobody_change_it(ledger: Ledger, statement: str) -> None:
    entry = ledger.journal.append(note("n1"))
    with pytest.raises(IntegrityError, match="append-only"), ledger.lane.writing() as tx:
        tx.exec_driver_sql(statement)
    assert list(ledger.journal.entries()) == [entry]


def test_a_new_epoch_counts_from_one_and_the_old_entries_stay(ledger: Ledger) -> None:
    old = ledger.journal.append(sale_draft("s1"))
    ledger.set_enrolment("0417", "03", 2)
    new = ledger.journal.append(sale_draft("s2"))
    assert (new.epoch, new.seq, new.prev) == (2, 1, GENESIS)
    assert ledger.journal.by_number("0417-03-B-000001") == new
    assert ledger.journal.by_number("0000-01-A-000001") == old
    assert new.terminal == old.terminal
    assert list(ledger.journal.of_shift(1)) == [old, new]


def test_enrolling_in_the_same_epoch_goes_on_counting(ledger: Ledger) -> None:
    ledger.journal.append(sale_draft("s1"))
    ledger.set_enrolment("0417", "03", 1)
    entry = ledger.journal.append(sale_draft("s2"))
    assert entry.seq == 2
    assert ledger.journal.by_number("0417-03-A-000002") == entry


def test_an_epoch_is_never_used_again(ledger: Ledger) -> None:
    ledger.begin_epoch(3)
    for used in (1, 2, 3):
        with pytest.raises(Refusal, match="EPOCH-USED"):
            ledger.begin_epoch(used)
    with pytest.raises(Refusal, match="EPOCH-USED"):
        ledger.set_enrolment("0417", "03", 2)
    assert ledger.identity.epoch == 3


def test_a_full_disk_declines_the_sale_leaves_nothing_of_it_and_selling_goes_on_after(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    ledger.journal.append(sale_draft("s0"))
    with ledger.lane.reading() as tx:
        pages = tx.exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    sold, refused = 1, ""
    while not refused:
        try:
            ledger.journal.append(sale_draft(f"s{sold}"))
            sold += 1
        except Outage as outage:
            refused = outage.code
    assert refused == "DISK-FULL"
    assert ledger.journal.entry(f"s{sold}") is None
    assert ledger.intents.of(f"s{sold}") == []
    assert ledger.journal.shift_totals(1)["sales"] == sold
    later = ledger.journal.append(sale_draft(f"s{sold}"))
    assert later.seq == sold + 1
    assert ledger.journal.by_number(f"0000-01-A-{sold + 1:06d}") == later
    ledger.close()


def test_the_ledger_belongs_to_one_thread_until_it_is_handed_over(ledger: Ledger) -> None:
    ledger.journal.append(note("n1"))
    said: list[str] = []

    def meddle() -> None:
        try:
            ledger.journal.entries()
            said.append("read")
            ledger.lane.hand_over()
        except RuntimeError as error:
            said.append(str(error))

    def run() -> None:
        thread = threading.Thread(target=meddle)
        thread.start()
        thread.join()

    run()
    ledger.lane.hand_over()
    run()
    assert said == ["the ledger belongs to another thread", "read"]
