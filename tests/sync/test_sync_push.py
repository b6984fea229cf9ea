"""Pushing a journal: whatever the line does, the backend ends with every entry once and in order."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ports.backend_link import LinkError, Trouble
from app.wire.push import MAX_BYTES, PushAnswer, Result, ShiftFigures, Status
from tests.sync.sync_stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.close()


def cursor(stage: Stage) -> tuple[int, int]:
    state = stage.ledger.outbox.sync_state()
    return state.acked_seq, state.pending


def test_what_was_sold_offline_arrives_once_and_in_order(stage: Stage) -> None:
    stage.sell(450)
    stage.settle()
    assert stage.backend.ids() == stage.journal()
    assert cursor(stage) == (450, 0)
    assert stage.backend.calls.count("push") == 3


@pytest.mark.parametrize("cut", range(6))
@pytest.mark.parametrize("fault", ["drop_request", "drop_answer", "twice", "garbage", Trouble.BUSY.value])
def test_a_line_that_breaks_at_any_batch_loses_and_doubles_nothing(stage: Stage, fault: str, cut: int) -> None:
    stage.backend.largest = 3
    stage.sell(10)
    stage.backend.faults.extend([*[""] * cut, fault])
    for _ in range(12):
        stage.step()
    stage.settle()
    assert stage.backend.ids() == stage.journal()


@pytest.mark.parametrize("trouble", [Trouble.KEY, Trouble.TOO_OLD, Trouble.FORK, Trouble.TLS, Trouble.NOT_US])
def test_no_answer_takes_an_entry_out_of_the_queue(stage: Stage, trouble: Trouble) -> None:
    stage.sell(3)
    stage.backend.down = trouble
    for _ in range(10):
        with pytest.raises(LinkError):
            stage.run(stage.pusher.step())
    stage.sell(1)
    assert cursor(stage) == (0, 4)
    stage.settle()
    assert stage.backend.ids() == stage.journal()


def test_one_entry_that_cannot_be_read_is_put_aside_and_the_others_flow(stage: Stage) -> None:
    entries = stage.sell(50)
    stage.backend.poison = {entries[0].id, entries[30].id}
    for _ in range(200):
        stage.step()
    assert cursor(stage) == (50, 0)
    assert [aside.seq for aside in stage.backend.opaque] == [1, 31]
    assert entries[30].id.encode() in stage.backend.opaque[1].raw
    assert stage.ledger.outbox.quarantined() == 2
    assert [entry.id for entry, _, _ in stage.ledger.outbox.needing_attention()] == [entries[30].id, entries[0].id]


def test_entries_after_the_one_put_aside_go_readable_again(stage: Stage) -> None:
    first = stage.sell(1)[0]
    stage.backend.poison = {first.id}
    for _ in range(8):
        stage.step()
    stage.sell(1)
    stage.settle()
    stage.sell(1)
    stage.settle()
    assert [aside.seq for aside in stage.backend.opaque] == [1]


def test_bytes_that_are_declined_too_wait_like_any_other_trouble(stage: Stage) -> None:
    stage.sell(2)
    stage.backend.down = Trouble.UNREADABLE
    raised = 0
    for _ in range(60):
        try:
            stage.run(stage.pusher.step())
        except LinkError:
            raised += 1
    assert raised >= 20
    assert cursor(stage) == (0, 2)
    stage.settle()
    assert cursor(stage) == (2, 0)


def test_a_batch_that_is_too_large_is_halved(stage: Stage) -> None:
    stage.sell(40)
    stage.backend.largest = 7
    stage.settle()
    assert stage.backend.ids() == stage.journal()
    assert stage.backend.opaque == []


def test_an_entry_that_fits_no_batch_goes_as_bytes(stage: Stage) -> None:
    stage.sell(3)
    stage.backend.largest = 0
    stage.settle()
    assert [aside.seq for aside in stage.backend.opaque] == [1, 2, 3]


def test_a_batch_keeps_to_its_size_in_every_script(stage: Stage) -> None:
    sizes = []
    real = stage.backend.push

    async def weighed(batch):
        from app.wire.fields import encode

        sizes.append(len(encode(batch.as_json())))
        return await real(batch)

    stage.backend.push = weighed  # type: ignore[method-assign]
    for _ in range(60):
        stage.note("Ж" * 9000)
    stage.settle()
    assert max(sizes) <= MAX_BYTES
    assert len(sizes) > 5


def test_a_backend_that_lost_its_newest_entries_gets_them_again(stage: Stage) -> None:
    stage.sell(20)
    stage.settle()
    stage.backend.lose_all_after(1, 8)
    stage.sell(1)
    stage.settle()
    assert stage.backend.ids() == stage.journal()


def test_a_lost_tail_is_found_without_a_further_sale(stage: Stage) -> None:
    stage.sell(20)
    stage.settle()
    stage.backend.lose_all_after(1, 19)
    stage.beat()
    assert cursor(stage) == (19, 1)
    stage.settle()
    assert stage.backend.ids() == stage.journal()


def test_an_acknowledgement_of_another_history_moves_no_cursor(stage: Stage) -> None:
    stage.sell(3)
    stage.backend.bend = lambda answer: replace(answer, acked_hash=b"\x01" * 32)
    with pytest.raises(LinkError, match="FORK"):
        stage.run(stage.pusher.step())
    assert cursor(stage) == (0, 3)


def test_an_acknowledgement_beyond_the_journal_is_a_fork_and_deletes_nothing(stage: Stage) -> None:
    stage.sell(3)
    stage.backend.bend = lambda answer: replace(answer, acked_seq=99)
    with pytest.raises(LinkError, match="FORK"):
        stage.run(stage.pusher.step())
    assert cursor(stage) == (0, 3)
    assert len(stage.journal()) == 3


def test_a_backend_that_asks_for_entries_further_on_skips_none(stage: Stage) -> None:
    entries = stage.sell(5)
    stage.backend.bend = lambda answer: PushAnswer(4, b"\x02" * 32, answer.server_time, want=5)
    with pytest.raises(LinkError, match="FORK"):
        stage.run(stage.pusher.step())
    assert cursor(stage) == (0, 5)
    stage.backend.bend = lambda answer: PushAnswer(0, bytes(32), answer.server_time, want=1)
    with pytest.raises(LinkError, match="FAULT"):
        stage.run(stage.pusher.step())
    assert stage.ledger.outbox.unsent(1, 1, 1)[0] == entries[0]


def test_an_answer_that_acknowledges_nothing_is_a_fault_and_not_asked_for_at_once(stage: Stage) -> None:
    stage.sell(2)
    stage.backend.bend = lambda answer: PushAnswer(0, bytes(32), answer.server_time)
    with pytest.raises(LinkError, match="FAULT"):
        stage.run(stage.pusher.step())


def test_what_is_said_of_entries_that_were_not_sent_is_not_noted(stage: Stage) -> None:
    stage.sell(2)
    strange = (Result(99, Status.QUARANTINED, ("X",)),)
    stage.backend.bend = lambda answer: replace(answer, results=strange)
    stage.run(stage.pusher.step())
    assert stage.ledger.outbox.needing_attention() == []


def test_a_comparison_answered_before_a_push_came_in_takes_nothing_back(stage: Stage) -> None:
    stage.sell(5)
    real = stage.backend.heartbeat

    async def overtaken(beat):
        answer = await real(beat)
        while (await stage.pusher.step()).more:
            pass
        return answer

    stage.backend.heartbeat = overtaken  # type: ignore[method-assign]
    stage.beat()
    assert cursor(stage) == (5, 0)


def test_epochs_are_sent_oldest_first_and_compared_each(stage: Stage) -> None:
    stage.sell(3)
    stage.ledger.set_enrolment("0417", "03", 2)
    stage.sell(2)
    stage.settle()
    assert {epoch: len(entries) for epoch, entries in stage.backend.journals.items()} == {1: 3, 2: 2}
    stage.backend.lose_all_after(1, 1)
    stage.settle()
    assert stage.backend.ids() == stage.journal()
    assert {beat.epoch for beat in stage.backend.told} == {1, 2}


def test_an_epoch_that_forked_does_not_hold_up_the_one_after_it(stage: Stage) -> None:
    stage.sell(3)
    stage.backend.frozen.add(1)
    stage.ledger.set_enrolment("0417", "03", 2)
    later = stage.sell(2)
    for _ in range(10):
        stage.step()
    assert [entry.id for entry in stage.backend.journals[2]] == [entry.id for entry in later]
    assert cursor(stage) == (0, 3)
    with pytest.raises(LinkError, match="FORK"):
        stage.settle()
    stage.backend.frozen.clear()
    stage.settle()
    assert cursor(stage) == (2, 0)


def test_shift_figures_go_with_the_comparison(stage: Stage) -> None:
    stage.sell(2)
    stage.shifts = [1]
    stage.settle()
    figures = stage.backend.told[-1].shifts[0]
    assert (figures.shift, figures.figures["sales"]) == (1, 2)


def test_a_shift_that_adds_up_differently_there_is_told_once_all_is_sent(
    stage: Stage, expected_logs: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    stage.shifts, stage.backend.agrees = [1], False
    stage.sell(2)
    stage.beat()
    assert caplog.records == []
    expected_logs("shift 1 adds up differently")
    stage.settle()


FAULTS = st.sampled_from(["", "", "drop_request", "drop_answer", "twice", "garbage", "BACKEND-BUSY", "BACKEND-FAULT"])
ACTS = st.one_of(
    st.tuples(st.just("sell"), st.integers(1, 5)),
    st.tuples(st.just("push"), FAULTS),
    st.tuples(st.just("beat"), FAULTS),
    st.tuples(st.just("lose"), st.integers(0, 12)),
    st.tuples(st.just("epoch"), st.just(0)),
    st.tuples(st.just("poison"), st.just(0)),
    st.tuples(st.just("restart"), st.just(0)),
)


@given(st.lists(ACTS, max_size=30), st.integers(1, 6))
@settings(max_examples=80, deadline=None)
def test_whatever_happens_on_the_line_the_journals_end_equal(acts: list[tuple[str, object]], largest: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        stage.backend.largest = largest
        poisoned = 0
        for act, what in acts:
            match act, what:
                case "sell", int(count):
                    stage.sell(count)
                case "push", str(fault):
                    stage.backend.faults = type(stage.backend.faults)([fault])
                    stage.step()
                case "beat", str(fault):
                    stage.backend.faults = type(stage.backend.faults)([fault])
                    stage.beat()
                case "lose", int(seq):
                    stage.backend.lose_all_after(stage.ledger.identity.epoch, seq)
                case "epoch", _:
                    stage.ledger.begin_epoch(stage.ledger.identity.epoch + 1)
                case "poison", _:
                    stage.backend.poison.add(stage.note().id)
                    poisoned += 1
                case _:
                    stage.restart()
            for state in stage.ledger.outbox.epochs():
                assert 0 <= state.confirmed_seq <= state.acked_seq <= state.head_seq
        stage.backend.down, stage.backend.faults = None, type(stage.backend.faults)()
        for _ in range(400):
            if not stage.step() and not stage.backend.faults:
                stage.beat()
                if not stage.run(stage.pusher.step()).more:
                    break
        aside = {(opaque.epoch, opaque.seq) for opaque in stage.backend.opaque}
        assert len(aside) == len(stage.backend.opaque) <= poisoned
        held = [entry.hash for epoch in sorted(stage.backend.journals) for entry in stage.backend.journals[epoch]]
        with stage.ledger.lane.reading() as tx:
            ours = [row[0] for row in tx.exec_driver_sql("SELECT hash FROM journal ORDER BY epoch, seq")]
        stage.close()
        assert held == ours


def test_the_backends_own_figures_are_told_once_it_has_everything(stage: Stage) -> None:
    stage.sell(2)
    counted = ShiftFigures(1, {"sales": 2}, agree=True)
    real = stage.backend.heartbeat

    async def counting(beat):
        return replace(await real(beat), shifts=(counted,))

    stage.backend.heartbeat = counting  # type: ignore[method-assign]
    stage.beat()
    assert stage.compared == []
    stage.settle()
    assert set(map(repr, stage.compared)) == {repr(counted)}
