"""A journal that was changed anywhere does not pass the check, and one that was not does."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.refusals import Refusal
from app.domain.shift import Movement, totals
from app.store.audit import Auditor, Verdict
from app.store.export import ExportReader, Recorded, export_journal
from app.store.ledger import Ledger
from app.store.verify import verify_directory, verify_export
from app.wire.canonical import canonical
from app.wire.entry import Kind, sealed
from tests.fakes.clock import SequentialIds
from tests.fakes.shop import AT, body_sale, closing, ledger_in, note, opening, plain_draft, sale_draft, trade_a_shift


def _two_days(ledger: Ledger) -> None:
    ids = SequentialIds(9)
    trade_a_shift(ledger, ids, 3)
    ledger.journal.append(note(ids.new()))
    trade_a_shift(ledger, ids, 2, shift=2)


@pytest.fixture
def ledger(tmp_path: Path):
    opened = ledger_in(tmp_path / "till")
    _two_days(opened)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("export")
    ledger = ledger_in(directory / "till")
    _two_days(ledger)
    ledger.close()
    export_journal(directory / "till", directory / "journal.jsonl")
    return directory / "journal.jsonl"


@pytest.fixture(scope="module")
def journal(export: Path) -> list[Recorded]:
    return list(ExportReader(export, lambda *trouble: pytest.fail(str(trouble))))


def _verdict(journal: list[Recorded]) -> Verdict:
    auditor = Auditor()
    for recorded in journal:
        auditor.take(recorded)
    return auditor.verdict()


def test_a_till_that_is_selling_passes_the_check(ledger: Ledger, tmp_path: Path) -> None:
    verdict = verify_directory(tmp_path / "till")
    assert verdict.findings == ()
    assert (verdict.entries, verdict.sales, verdict.shifts) == (10, 5, 2)
    assert verdict.head == ledger.outbox.sync_state().head_hash


def test_epochs_of_one_terminal_pass_the_check_together(ledger: Ledger, tmp_path: Path) -> None:
    ledger.set_enrolment("0417", "03", 2)
    trade_a_shift(ledger, SequentialIds(8), 2, shift=3)
    assert verify_directory(tmp_path / "till").findings == ()


def test_an_export_passes_and_says_the_same(ledger: Ledger, tmp_path: Path) -> None:
    assert export_journal(tmp_path / "till", tmp_path / "out.jsonl") == 10
    assert verify_export(tmp_path / "out.jsonl") == verify_directory(tmp_path / "till")
    with pytest.raises(Refusal, match="EXPORT-EXISTS"):
        export_journal(tmp_path / "till", tmp_path / "out.jsonl")


@pytest.mark.parametrize("first", range(2, 11))
def test_an_export_of_the_latest_entries_is_checked_from_where_it_says_it_starts(
    ledger: Ledger, tmp_path: Path, first: int
) -> None:
    ledger.set_enrolment("0417", "03", 2)
    trade_a_shift(ledger, SequentialIds(8), 2, shift=3)
    late = tmp_path / "late.jsonl"
    assert export_journal(tmp_path / "till", late, first=first) == 15 - first
    verdict = verify_export(late)
    assert (verdict.findings, verdict.start, verdict.entries) == ((), first, 15 - first)
    assert verdict.head == verify_directory(tmp_path / "till").head


def test_an_export_that_starts_elsewhere_than_it_says_does_not_pass(ledger: Ledger, tmp_path: Path) -> None:
    late = tmp_path / "late.jsonl"
    export_journal(tmp_path / "till", late, first=6)
    whole = late.read_text("utf-8")
    for told, code in (('"first": 5', "gap"), ('"first": 1', "gap"), ('"first": "x"', "gap")):
        late.write_text(whole.replace('"first": 6', told), "utf-8")
        first = verify_export(late).first
        assert first is not None
        assert (first.code, first.seq) == (code, 6)


def test_where_there_is_no_ledger_there_is_nothing_to_check(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="LEDGER-MISSING"):
        verify_directory(tmp_path)
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_any_change_to_an_entry_is_found_at_that_entry(journal: list[Recorded], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(journal) - 1))
    entry = journal[at].entry
    name = data.draw(st.sampled_from(["terminal", "seq", "id", "kind", "schema", "at", "body", "prev", "hash"]))
    value = getattr(entry, name)
    if isinstance(value, int):
        changed = value + data.draw(st.integers(1, 9))
    elif isinstance(value, bytes):
        bit = data.draw(st.integers(0, 255))
        changed = (int.from_bytes(value, "big") ^ 1 << bit).to_bytes(32, "big")
    else:
        place = data.draw(st.integers(0, len(value) - 1))
        changed = value[:place] + chr(ord(value[place]) ^ 1) + value[place + 1 :]
    forged = replace(journal[at], entry=replace(entry, **{name: changed}))
    verdict = _verdict([*journal[:at], forged, *journal[at + 1 :]])
    assert verdict.first is not None
    assert verdict.first.epoch == 1
    assert verdict.first.seq == forged.entry.seq


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_dropping_swapping_and_repeating_entries_is_found(journal: list[Recorded], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(journal) - 2))
    to = data.draw(st.integers(at + 1, len(journal) - 1))
    swapped = list(journal)
    swapped[at], swapped[to] = swapped[to], swapped[at]
    for forged in ([*journal[:at], *journal[at + 1 :]], swapped, [*journal[:to], journal[at], *journal[to:]]):
        assert not _verdict(forged).sound


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_flipped_bit_of_an_export_is_found(export: Path, tmp_path_factory: pytest.TempPathFactory, data) -> None:
    whole = bytearray(export.read_bytes())
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    forged = tmp_path_factory.mktemp("forged") / "journal.jsonl"
    forged.write_bytes(whole)
    assert not verify_export(forged).sound


def test_an_export_that_lost_its_end_is_found_at_every_line(export: Path, tmp_path: Path) -> None:
    lines = export.read_bytes().splitlines(keepends=True)
    cut = tmp_path / "cut.jsonl"
    for kept in range(len(lines)):
        cut.write_bytes(b"".join(lines[:kept]))
        assert "cut" in [finding.code for finding in verify_export(cut).findings]


def test_entries_behind_the_end_of_an_export_are_found(export: Path, tmp_path: Path) -> None:
    lines = export.read_bytes().splitlines(keepends=True)
    longer = tmp_path / "longer.jsonl"
    longer.write_bytes(b"".join([*lines, lines[-2]]))
    assert [finding.code for finding in verify_export(longer).findings] == ["line"]


def _rewritten(journal: list[Recorded], change: Callable[[Recorded], Recorded]) -> list[Recorded]:
    """A journal forged by somebody who makes every hash anew."""
    prev, forged = bytes(32), []
    for recorded in map(change, journal):
        e = recorded.entry
        entry = sealed(e.terminal, e.epoch, len(forged) + 1, e.id, e.kind, e.at, e.body, prev)
        forged.append(replace(recorded, entry=entry))
        prev = entry.hash
    return forged


def _with(recorded: Recorded, **fields: object) -> Recorded:
    body = canonical(json.loads(recorded.entry.body) | fields)
    return replace(recorded, entry=replace(recorded.entry, body=body))


@pytest.mark.parametrize(
    ("seq", "fields", "code"),
    [
        (2, {"total": 1}, "figures"),
        (2, {"net": 1, "tax": 3587}, "figures"),
        (2, {"lines": []}, "figures"),
        (2, {"lines": None}, "figures"),
        (2, {"shift": 2}, "shift"),
        (2, {"number": "0000-01-A-000009"}, "number"),
        (2, {"training": True}, "z"),
        (1, {"float_": 1}, "z"),
        (5, {"counted": 1}, "z"),
        (5, {"head_seq": 1}, "z"),
        (5, {"shift": 4}, "shift"),
        (5, {"totals": {}}, "z"),
        (5, {"count": 1}, "body"),
    ],
)
def test_a_forger_who_makes_every_hash_anew_still_has_to_add_up(
    journal: list[Recorded], seq: int, fields: dict[str, object], code: str
) -> None:
    forged = _rewritten(journal, lambda r: _with(r, **fields) if r.entry.seq == seq else r)
    assert code in [finding.code for finding in _verdict(forged).findings]


def test_a_receipt_number_that_is_missing_is_found(journal: list[Recorded]) -> None:
    forged = _rewritten([*journal[:2], *journal[3:]], lambda r: r)
    assert _verdict(forged).first is not None
    assert _verdict(forged).first.code == "number"


def test_a_sale_outside_any_shift_is_found(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    ledger.journal.append(sale_draft("s1"))
    ledger.close()
    assert [finding.code for finding in verify_directory(tmp_path).findings] == ["shift"]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE counter SET receipts = 9", "counter"),
        ("UPDATE sync_state SET acked_seq = 3", "cursor"),
        ("UPDATE sync_state SET confirmed_seq = 1", "cursor"),
        ("UPDATE intent SET ref = 'nobody' WHERE row = 1", "intent"),
        ("UPDATE intent SET state = 'lost' WHERE row = 1", "intent"),
        ("DROP TRIGGER journal_no_delete; DELETE FROM journal", "counter"),
        ("DROP TRIGGER journal_no_update", "guard"),
    ],
)
def test_what_hangs_on_the_journal_must_fit_it(ledger: Ledger, tmp_path: Path, statement: str, code: str) -> None:
    with ledger.lane.writing() as tx:
        for part in statement.split(";"):
            tx.exec_driver_sql(part)
    findings = [finding.code for finding in verify_directory(tmp_path / "till").findings]
    assert code in findings


def test_cash_movements_and_drawer_openings_count_on_the_z(tmp_path: Path) -> None:
    ledger, ids = ledger_in(tmp_path), SequentialIds(7)
    opened, moved = opening(), Movement("safe_drop", 5000, "to the safe", AT, "Anna")
    ledger.journal.append(plain_draft(ids.new(), Kind.SHIFT_OPEN, asdict(opened)))
    sale = ledger.journal.append(sale_draft(ids.new()))
    ledger.journal.append(plain_draft(ids.new(), Kind.CASH_MOVEMENT, asdict(moved)))
    ledger.journal.append(plain_draft(ids.new(), Kind.DRAWER, {"reason": "change"}))
    said = totals(opened, [body_sale(sale)], [moved], 1)
    ledger.journal.append(plain_draft(ids.new(), Kind.SHIFT_CLOSE, closing(opened, said, 4).as_body()))
    assert verify_directory(tmp_path).findings == ()
    ledger.close()
