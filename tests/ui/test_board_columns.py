"""The pickup board itself: who stands where, which clock runs, what becomes pressing, and who answers a call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.order_fulfilment import Told
from app.domain.order_state import Act, State
from app.wire.store_task import TaskKind, TaskState
from tests.ui.board_stage import COFFEE, MILK, MINUTE, BoardStage, busy_shop


@pytest.fixture
def stage(tmp_path: Path, qapp) -> Iterator[BoardStage]:
    made = BoardStage(tmp_path)
    yield made
    made.close()


COLUMNS = {
    State.ACCEPTED: "new", State.PICKING: "picking", State.PICKED: "picking", State.STAGED: "picking",
    State.SHORT: "short", State.READY: "ready", State.HANDING_OVER: "arrived", State.COLLECTED: "today",
    State.EXPIRED: "overdue", State.RETURN_TO_SHELF: "overdue",
}  # fmt: skip


def test_every_state_has_its_column(stage: BoardStage) -> None:
    where = {stage.add(state, MILK).fulfilment.id: column for state, column in COLUMNS.items()}
    here = stage.add(State.ARRIVED, MILK)
    stage.pull()
    shown = {card.key: column for column in set(COLUMNS.values()) for card in stage.column(column)}
    assert shown == where
    assert stage.board.scene["key"] == here.fulfilment.id


def test_a_new_order_tells_the_time_left_to_its_promise_and_turns_red_when_late(stage: BoardStage) -> None:
    view = stage.add(State.ACCEPTED, MILK)
    stage.alter(view, accepted_ms=stage.now_ms() - 38 * MINUTE)
    stage.pull()
    (card,) = stage.column("new")
    assert (card.clock, card.clockTone) == ("22 min", "")
    stage.till.clock.advance(10 * 60)
    stage.board.tick()
    assert stage.column("new")[0].tone == "look"
    stage.till.clock.advance(14 * 60)
    stage.board.tick()
    (late,) = stage.column("new")
    assert (late.clock, late.tone, late.clockGlyph) == ("2 min late", "stop", "alert-octagon")


def test_who_picks_too_long_is_told_by_colour_icon_words_and_one_tone(stage: BoardStage) -> None:
    stage.add(State.PICKING, MILK)
    stage.pull()
    assert stage.column("picking")[0].noteGlyph == ""
    stage.till.clock.advance(15 * 60 + 1)
    stage.board.tick()
    card = stage.column("picking")[0]
    assert (card.tone, card.noteGlyph, card.note[:10]) == ("look", "alert-triangle", "Ewa, since")
    assert stage.tones == ["refused"]
    stage.board.tick()
    assert stage.tones == ["refused"]


def test_a_customer_who_has_just_come_is_heard_and_one_who_waits_over_two_minutes_is_heard_again(
    stage: BoardStage,
) -> None:
    stage.pull()
    stage.add(State.ARRIVED, MILK)
    stage.pull()
    assert stage.tones == ["done"]
    assert stage.board.property("waitingTone") == "look"
    stage.till.clock.advance(121)
    stage.board.tick()
    scene = stage.board.scene
    assert (scene["wait"], scene["late"]) == ("2:01", True)
    assert stage.tones == ["done", "refused"]
    assert stage.board.property("waitingTone") == "stop"


def test_an_order_in_its_last_day_says_until_when(stage: BoardStage) -> None:
    view = stage.add(State.READY, MILK)
    stage.alter(view, hold_until_ms=stage.now_ms() + 23 * 60 * MINUTE)
    stage.pull()
    (card,) = stage.column("ready")
    assert (card.noteTone, card.noteGlyph) == ("look", "clock")
    assert card.note.startswith("only until ")


def test_the_longest_wait_is_the_scene_and_whoever_brings_it_is_named(stage: BoardStage) -> None:
    first = stage.add(State.ARRIVED, MILK, COFFEE, ago=72_000)
    stage.add(State.ARRIVED, COFFEE, ago=30_000, name="J… Nowak")
    stage.pull()
    assert stage.board.scene["key"] == first.fulfilment.id
    page = stage.page()
    page.touch("I will bring it")
    (task,) = stage.orders.tasks.values()
    assert (task.kind, task.state, task.by, task.order) == (
        TaskKind.RUNNER, TaskState.ACCEPTED, "Marta K.", first.fulfilment.order
    )  # fmt: skip
    assert stage.board.scene["who"] == "J… Nowak"
    assert "Marta brings it to Grodzka 14, Till 2" in page.texts()
    page.close()


def test_a_call_for_help_is_accepted_by_name_and_ended(stage: BoardStage) -> None:
    stage.call(TaskKind.HELP, "kiosk 1")
    stage.pull()
    page = stage.page()
    page.click("I am coming, Help at kiosk 1")
    (task,) = stage.orders.tasks.values()
    assert (task.state, task.by) == (TaskState.ACCEPTED, "Marta K.")
    page.click("Done, Help at kiosk 1")
    assert next(iter(stage.orders.tasks.values())).state is TaskState.DONE
    assert not page.has("Help at kiosk 1")
    page.close()


def test_a_call_that_nobody_answers_for_ninety_seconds_turns_red_and_is_heard(stage: BoardStage) -> None:
    stage.pull()
    stage.call(TaskKind.HELP, "kiosk 1")
    stage.pull()
    stage.till.clock.advance(91)
    stage.board.tick()
    (row,) = stage.board.property("tasks").rows
    assert (row.tone, row.glyph, row.clock) == ("stop", "alert-octagon", "1:31")
    assert stage.tones == ["done", "refused"]


def test_a_customer_who_was_not_told_stands_first_and_is_told_again(stage: BoardStage) -> None:
    stage.alter(stage.add(State.READY, COFFEE), told=Told.YES)
    view = stage.alter(stage.add(State.READY, MILK), told=Told.FAILED)
    stage.pull()
    first = stage.column("ready")[0]
    assert (first.key, first.note, first.noteTone) == (view.fulfilment.id, "Not told", "look")
    page = stage.page()
    stage.board.open(view.fulfilment.id)
    page.settle()
    page.click("Tell again")
    assert stage.one(view).told is Told.NOT_YET
    page.close()


def test_an_order_that_can_be_taken_back_is_taken_back_with_a_reason(stage: BoardStage) -> None:
    view = stage.orders.do(stage.add(State.STAGED, MILK), Act.READY)
    stage.pull()
    page = stage.page()
    stage.board.open(view.fulfilment.id)
    page.settle()
    page.click("Undo the last step")
    page.click("Wrong goods in the bag")
    page.click("Do it: Undo the last step")
    assert stage.one(view).state is State.STAGED
    assert stage.orders.acts[-1].reason == "Wrong goods in the bag"
    page.close()


def test_without_a_line_the_board_says_how_old_it_is_and_what_may_be_done(stage: BoardStage) -> None:
    busy_shop(stage)
    stage.till.clock.advance(6 * 60)
    stage.board.tick()
    page = stage.page()
    assert "Orders as of 6 min ago" in page.texts()
    assert any("the store's leader decides" in text for text in page.texts())
    page.close()


def test_somebody_elses_act_is_read_again_and_shown_as_it_is(stage: BoardStage) -> None:
    view = stage.alter(stage.add(State.READY, MILK), told=Told.FAILED)
    stage.pull()
    stage.board.open(view.fulfilment.id)
    stage.orders.views[view.fulfilment.id] = replace(
        stage.orders.views[view.fulfilment.id], fulfilment=replace(view.fulfilment, version=99, bin="C07")
    )
    stage.board.order.act("tellAgain")
    assert stage.board.refusal.property("code") == "ORDER-VERSION"
    assert {"label": "Shelf", "value": "C07", "tone": ""} in stage.board.order.facts
    stage.board.scan("B12")
    assert stage.board.refusal.property("ignoredScans") == 1


def test_esc_goes_back_step_by_step_and_then_to_selling(stage: BoardStage) -> None:
    stage.add(State.ACCEPTED, MILK)
    stage.pull()
    stage.shell.go("board")
    page = stage.page()
    page.key(Qt.Key.Key_Tab)
    page.click("Pick these 1, New")
    assert stage.board.property("step") == "pick"
    page.key(Qt.Key.Key_Escape)
    assert stage.board.property("step") == "board"
    page.key(Qt.Key.Key_Escape)
    assert stage.shell.property("page") == "sell"
    page.close()


def test_every_control_is_large_enough_for_a_finger(stage: BoardStage) -> None:
    busy_shop(stage)
    for size in ((1024, 768), (1920, 1080), (1200, 1920)):
        page = stage.page(size)
        assert page.too_small() == []
        page.close()
