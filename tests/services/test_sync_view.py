"""What the sync page reads: every record is at exactly one place, and the sums are the journal's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.sync_view import RECORDS, SyncView, Whereabouts
from app.store.ledger import Ledger
from tests.fakes.clock import SequentialIds
from tests.fakes.shop import ledger_in, note, sale_draft, trade_a_shift


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = ledger_in(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def view(ledger: Ledger) -> SyncView:
    return SyncView(ledger.journal, ledger.outbox)


def _confirm(ledger: Ledger, seq: int) -> None:
    entry = ledger.journal.entries(seq - 1, 1)[0]
    ledger.outbox.mark_acked(1, entry.seq, entry.hash)


def test_an_unused_till_has_nothing_to_show(view: SyncView) -> None:
    picture = view.picture()
    assert (picture.recent, picture.here, picture.here_total, picture.now, picture.last) == ((), 0, 0, None, None)


def test_sales_are_only_here_until_head_office_confirms_them(ledger: Ledger, view: SyncView) -> None:
    entries = [ledger.journal.append(sale_draft(f"sale-{n}")) for n in range(3)]
    assert [r.where for r in view.picture().recent] == [Whereabouts.HERE] * 3
    _confirm(ledger, entries[1].seq)
    picture = view.picture()
    assert [r.where for r in picture.recent] == [Whereabouts.HERE, Whereabouts.THERE, Whereabouts.THERE]
    assert (picture.here, picture.here_total) == (1, picture.recent[0].total)


def test_notes_and_sign_ins_are_no_sales_that_wait(ledger: Ledger, view: SyncView) -> None:
    ledger.journal.append(note("a"))
    assert view.picture().here == 0


def test_a_sale_that_head_office_asks_about_is_named_with_its_codes(ledger: Ledger, view: SyncView) -> None:
    entry = ledger.journal.append(sale_draft("odd"))
    ledger.journal.append(sale_draft("fine"))
    _confirm(ledger, entry.seq + 1)
    ledger.outbox.note_results(1, [(entry.seq, "quarantined", ["TAX-UNKNOWN"])])
    picture = view.picture()
    assert [(r.id, r.codes) for r in picture.asked] == [("odd", ("TAX-UNKNOWN",))]
    assert [r.where for r in picture.recent] == [Whereabouts.THERE, Whereabouts.ASKED]
    assert picture.here == 0


def test_the_last_closed_shift_is_proved_by_its_own_records(ledger: Ledger, view: SyncView) -> None:
    sold = trade_a_shift(ledger, SequentialIds(7), 4)
    _confirm(ledger, sold[2].seq)
    proof = view.picture().last
    assert proof is not None
    assert (proof.shift, proof.records, proof.confirmed, proof.closed) == (1, 4, 3, True)
    assert proof.last == view.picture().recent[0].number
    assert proof.total == sum(r.total for r in view.picture().recent)


def test_sales_of_an_epoch_that_ended_wait_like_all_others(ledger: Ledger, view: SyncView) -> None:
    ledger.journal.append(sale_draft("before"))
    ledger.begin_epoch(2)
    ledger.journal.append(sale_draft("after"))
    assert [r.where for r in view.picture().recent] == [Whereabouts.HERE, Whereabouts.HERE]
    before = ledger.outbox.unsent(1, 10, 10**6)[0]
    ledger.outbox.mark_acked(1, before.seq, before.hash)
    ledger.outbox.unsent(1, 10, 10**6)
    assert [r.where for r in view.picture().recent] == [Whereabouts.HERE, Whereabouts.THERE]


def test_more_than_can_be_added_up_at_once_is_not_guessed(
    ledger: Ledger, view: SyncView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.sync_view._MOST_SUMMED", 1)
    for n in range(2):
        ledger.journal.append(sale_draft(f"sale-{n}"))
    assert (view.picture().here, view.picture().here_total) == (2, None)


def test_the_kinds_counted_are_those_that_carry_money() -> None:
    assert [kind.value for kind in RECORDS] == ["sale", "refund", "void"]
