"""The journal as a queue: what was sent, what the backend said, and what only this till has."""

from __future__ import annotations

from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.refusals import Refusal
from app.ports.journal import IntentState
from app.store.ledger import Ledger
from app.store.own_stock import OwnStock
from app.wire.entry import GENESIS, Kind
from tests.fakes.shop import AT, COFFEE, ledger_in, note, sale_draft


@pytest.fixture
def ledger(tmp_path: Path):
    opened = ledger_in(tmp_path)
    yield opened
    opened.close()


def test_a_new_till_has_nothing_to_send(ledger: Ledger) -> None:
    state = ledger.outbox.sync_state()
    assert (state.epoch, state.head_seq, state.head_hash, state.pending) == (1, 0, GENESIS, 0)
    assert ledger.outbox.unsent(1, 10, 10_000) == []
    assert ledger.outbox.oldest_unsent_at() is None


def test_what_is_acknowledged_is_not_sent_again(ledger: Ledger) -> None:
    entries = [ledger.journal.append(sale_draft(f"s{n}")) for n in range(3)]
    assert ledger.outbox.unsent(1, 2, 1_000_000) == entries[:2]
    ledger.outbox.mark_acked(1, 2, entries[1].hash)
    assert ledger.outbox.unsent(1, 10, 1_000_000) == entries[2:]
    assert ledger.outbox.sync_state().pending == 1
    assert ledger.outbox.oldest_unsent_at() == AT
    assert ledger.outbox.unsent_by_kind([Kind.SALE]) == 1
    assert ledger.outbox.unsent_by_kind([Kind.NOTE]) == 0


def test_a_batch_keeps_to_its_size_but_always_moves_on(ledger: Ledger) -> None:
    for n in range(3):
        ledger.journal.append(note(f"n{n}", "x" * 1000))
    assert [e.seq for e in ledger.outbox.unsent(1, 10, 3000)] == [1, 2]
    assert [e.seq for e in ledger.outbox.unsent(1, 10, 1)] == [1]


def test_an_acknowledgement_of_another_history_is_declined(ledger: Ledger) -> None:
    ledger.journal.append(note("n1"))
    for seq, digest in ((1, bytes(32)), (2, bytes(32)), (0, b"x" * 32)):
        with pytest.raises(Refusal, match="SYNC-HEAD-OTHER"):
            ledger.outbox.mark_acked(1, seq, digest)
    assert ledger.outbox.sync_state().pending == 1


def test_a_late_acknowledgement_takes_nothing_back(ledger: Ledger) -> None:
    first, second = ledger.journal.append(note("n1")), ledger.journal.append(note("n2"))
    ledger.outbox.mark_acked(1, 2, second.hash)
    ledger.outbox.mark_acked(1, 1, first.hash)
    assert ledger.outbox.sync_state().acked_seq == 2


def test_a_backend_that_lost_entries_gets_them_again(ledger: Ledger) -> None:
    entries = [ledger.journal.append(sale_draft(f"s{n}", COFFEE)) for n in range(3)]
    ledger.outbox.mark_acked(1, 3, entries[2].hash)
    ledger.outbox.mark_confirmed(1, 2)
    ledger.outbox.rewind(1, 1, entries[0].hash)
    state = ledger.outbox.sync_state()
    assert (state.acked_seq, state.confirmed_seq) == (1, 1)
    assert ledger.outbox.unsent(1, 10, 1_000_000) == entries[1:]
    with pytest.raises(Refusal, match="SYNC-HEAD-OTHER"):
        ledger.outbox.rewind(1, 4, entries[2].hash)


def test_nothing_is_confirmed_that_was_not_acknowledged(ledger: Ledger) -> None:
    first = ledger.journal.append(note("n1"))
    ledger.journal.append(note("n2"))
    ledger.outbox.mark_acked(1, 1, first.hash)
    ledger.outbox.mark_confirmed(1, 2)
    assert ledger.outbox.sync_state().confirmed_seq == 1


def test_local_stock_moves_only_by_what_the_backend_does_not_count(ledger: Ledger) -> None:
    ledger.journal.append(sale_draft("s1", COFFEE))
    ledger.journal.append(sale_draft("s2", COFFEE, COFFEE))
    with closing(OwnStock(ledger.path)) as own:
        assert own.moved(["COF-1"], {}) == {"COF-1": Decimal(-3)}
        assert own.moved(["COF-1"], {1: 1}) == {"COF-1": Decimal(-2)}
        ledger.outbox.settle_stock({1: 1})
        assert own.moved(["COF-1"], {}) == {"COF-1": Decimal(-2)}


def test_sales_made_before_enrolment_are_sent_first_and_in_full(ledger: Ledger) -> None:
    old = [ledger.journal.append(sale_draft(f"s{n}")) for n in range(2)]
    ledger.set_enrolment("0417", "03", 2)
    new = ledger.journal.append(sale_draft("s9"))
    assert ledger.outbox.unsent(1, 10, 1_000_000) == old
    assert ledger.outbox.sync_state().epoch == 1
    assert ledger.outbox.unsent_by_kind([Kind.SALE]) == 3
    ledger.outbox.mark_acked(1, 2, old[1].hash)
    ledger.outbox.note_results(1, [(2, "annotated", ["price_variance"])])
    assert ledger.outbox.needing_attention() == [(old[1], "annotated", ["price_variance"])]
    assert ledger.outbox.unsent(1, 10, 1_000_000) == []
    assert ledger.outbox.unsent(2, 10, 1_000_000) == [new]
    assert ledger.outbox.sync_state().epoch == 2


def test_a_comparison_with_the_backend_is_about_the_epoch_that_was_compared(ledger: Ledger) -> None:
    old = ledger.journal.append(note("n1"))
    ledger.set_enrolment("0417", "03", 2)
    new = ledger.journal.append(note("n2"))
    ledger.outbox.mark_acked(1, 1, old.hash)
    assert [(state.epoch, state.pending) for state in ledger.outbox.epochs()] == [(1, 0), (2, 1)]
    with pytest.raises(Refusal, match="SYNC-HEAD-OTHER"):
        ledger.outbox.mark_acked(2, 1, old.hash)
    ledger.outbox.mark_acked(2, 1, new.hash)
    assert ledger.outbox.sync_state().pending == 0


def test_a_backend_that_ends_further_on_moves_no_cursor_back_or_forward(ledger: Ledger) -> None:
    first, second = ledger.journal.append(note("n1")), ledger.journal.append(note("n2"))
    ledger.outbox.mark_acked(1, 1, first.hash)
    ledger.outbox.rewind(1, 2, second.hash)
    assert ledger.outbox.sync_state().acked_seq == 1
    with pytest.raises(Refusal, match="SYNC-HEAD-OTHER"):
        ledger.outbox.rewind(1, 0, second.hash)


def test_what_the_backend_says_of_an_entry_is_kept_until_it_is_settled(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    first, second = ledger.journal.append(note("n1")), ledger.journal.append(note("n2"))
    ledger.outbox.note_results(1, [(1, "quarantined", ["body"]), (2, "annotated", ["tax"])])
    ledger.close()
    ledger = ledger_in(tmp_path)
    assert ledger.outbox.needing_attention() == [(second, "annotated", ["tax"]), (first, "quarantined", ["body"])]
    assert ledger.outbox.quarantined() == 1
    ledger.outbox.note_results(1, [(1, "ok", []), (2, "annotated", ["tax", "price"])])
    assert ledger.outbox.needing_attention() == [(second, "annotated", ["tax", "price"])]
    ledger.close()


def test_effects_wait_until_they_have_ended(ledger: Ledger) -> None:
    ledger.journal.append(sale_draft("s1"))
    ledger.journal.append(sale_draft("s2"))
    ledger.intents.advance("s1-print", IntentState.SENDING)
    ledger.intents.advance("s1-print", IntentState.UNKNOWN, {"code": "PRINTER-GONE"})
    ledger.intents.advance("s1-drawer", IntentState.DONE)
    assert [i.id for i in ledger.intents.waiting()] == ["s1-print", "s2-print", "s2-drawer"]
    assert [i.id for i in ledger.intents.waiting("print")] == ["s1-print", "s2-print"]
    unknown = ledger.intents.of("s1")[0]
    assert (unknown.state, unknown.attempt, unknown.detail) == (IntentState.UNKNOWN, 1, {"code": "PRINTER-GONE"})
    assert unknown.at_ms == 1772442000000
    with pytest.raises(Refusal, match="INTENT-GONE"):
        ledger.intents.advance("nobody", IntentState.DONE)
