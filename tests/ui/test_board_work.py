"""The work of the board on its real page: pick, stage, hand over, put back; by scanner, keys and touch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.order_fulfilment import Told
from app.domain.order_line import ShortReason
from app.domain.order_state import Act, State
from app.domain.parcel_code import Bag, bag_code
from app.domain.permissions import Role
from app.ports.devices import EffectOutcome, EffectState
from app.services.pickup_records import PickupRecords, RiskHandovers
from app.wire.pickup_entry import Decided
from tests.fakes.order_makers import pass_of
from tests.fakes.till import BEER_GTIN, COFFEE_GTIN, MILK_GTIN, PHONE_GTIN, PIN, SHIRT_GTIN
from tests.ui.board_stage import BANANA, COFFEE, MILK, PIECE, SHIRT, BoardStage


@pytest.fixture
def stage(tmp_path: Path, qapp) -> Iterator[BoardStage]:
    made = BoardStage(tmp_path)
    yield made
    made.close()


def test_orders_are_picked_in_one_walk_by_zone_and_each_scan_is_a_tick(stage: BoardStage) -> None:
    one, other = stage.add(State.ACCEPTED, SHIRT, MILK), stage.add(State.ACCEPTED, COFFEE, MILK)
    stage.pull()
    page = stage.page()
    page.touch("Pick these 2, New")
    rows = stage.board.pick.rows.rows
    assert [(row.zone, row.slot) for row in rows] == [
        ("Coffee", "2"), ("Dairy", "1"), ("Dairy", "2"), ("Shirts", "1")
    ]  # fmt: skip
    for code in (MILK_GTIN, MILK_GTIN, MILK_GTIN, MILK_GTIN, COFFEE_GTIN, SHIRT_GTIN):
        stage.board.scan(code)
    assert {stage.one(view).total(lambda line: line.to_pick) for view in (one, other)} == {0}
    assert stage.tones == ["ok"] * 6
    page.settle()
    page.click("Put into bins")
    assert {stage.one(one).state, stage.one(other).state} == {State.PICKED}
    assert stage.board.property("step") == "stage"
    page.close()


def test_a_wrong_scan_is_loud_and_names_the_product_and_the_right_one_ends_it(stage: BoardStage) -> None:
    view = stage.add(State.ACCEPTED, MILK)
    stage.pull()
    page = stage.page()
    stage.board.act("new")
    stage.board.scan(BEER_GTIN)
    page.settle()
    assert "Not on this list: Piwo jasne 0,5 l" in page.texts()
    assert stage.tones == ["refused"]
    assert stage.one(view).total(lambda line: line.picked) == 0
    stage.board.scan(MILK_GTIN)
    page.settle()
    assert "Not on this list: Piwo jasne 0,5 l" not in page.texts()
    for _ in range(2):
        stage.board.scan(MILK_GTIN)
    assert stage.board.pick.property("wrong") == "Enough already: Mleko UHT 3,2 % Łaciate 1 l"
    page.close()


def test_what_is_weighed_is_typed_and_never_more_than_was_wanted(stage: BoardStage) -> None:
    view = stage.add(State.ACCEPTED, BANANA)
    stage.pull()
    stage.board.act("new")
    stage.board.pick.found()
    stage.board.pick.weighed("1,25")
    assert stage.board.pick.property("wrong") == "That quantity cannot be: at most 1.200 kg"
    stage.board.pick.weighed("1,2")
    assert stage.one(view).lines[0].picked == 1_200_000


def test_a_shortage_needs_its_reason_and_shows_what_it_does_before_it_is_recorded(stage: BoardStage) -> None:
    view = stage.add(State.ACCEPTED, MILK)
    stage.pull()
    page = stage.page()
    page.touch("Pick these 1, New")
    page.key("-")
    assert not page.named("Record it as missing").isEnabled()
    page.touch("Damaged")
    assert "On the shelf, in the books" in page.texts()
    assert stage.one(view).lines[0].short == 0
    page.touch("One fewer is missing")
    page.touch("Record it as missing")
    line = stage.one(view).lines[0]
    assert (line.short, line.damaged) == (PIECE, PIECE)
    assert stage.orders.acts[-1].short is ShortReason.DAMAGED
    page.close()


def test_another_product_stands_in_for_at_most_the_price_that_was_agreed(stage: BoardStage) -> None:
    view = stage.add(State.ACCEPTED, COFFEE)
    stage.pull()
    page = stage.page()
    stage.board.act("new")
    stage.board.pick.lack()
    stage.board.scan(PHONE_GTIN)
    page.settle()
    assert {"42.90 PLN", "129.00 PLN", "the same as before, never more"} <= set(page.texts())
    page.click("Give this instead")
    given = stage.one(view).lines[-1]
    assert (given.sku, given.amount, given.replaces) == ("PHONE", 4290, view.fulfilment.lines[0].id)
    page.close()


def test_a_slip_and_a_bin_make_an_order_ready_and_a_label_that_fails_changes_nothing_of_it(stage: BoardStage) -> None:
    first, view = stage.add(State.PICKED, COFFEE), stage.add(State.PICKED, MILK)
    stage.pull()
    page = stage.page()
    page.touch("Put into bins, Picking")
    stage.board.scan(bag_code(Bag(view.fulfilment.id, 1, 2)))
    page.settle()
    page.touch("One bag more")
    stage.labels.ending = EffectOutcome(EffectState.REFUSED, "LABEL-PAPER-OUT")
    page.touch("Print labels")
    assert stage.board.staging.label["tone"] == "look"
    assert stage.one(view).state is State.PICKED
    stage.labels.ending = EffectOutcome(EffectState.DONE)
    page.touch("Print labels")
    assert [(label.bag, label.bags, label.initials) for label in stage.labels.labels] == [
        (1, 2, "A.K."), (2, 2, "A.K.")
    ]  # fmt: skip
    stage.board.scan(MILK_GTIN)
    assert stage.board.staging.property("wrong") == "That is goods, not a bin: Mleko UHT 3,2 % Łaciate 1 l"
    stage.board.scan("b14")
    assert (stage.one(view).state, stage.one(view).bin) == (State.READY, "B14")
    assert stage.one(first).state is State.PICKED
    stage.orders.do(view, Act.NOT_TOLD)
    stage.pull()
    page.settle()
    page.click(f"Tell again, {view.code[:4]}")
    assert stage.one(view).told is Told.NOT_YET
    page.close()


def test_a_label_that_nobody_is_sure_of_is_never_printed_twice_in_silence(stage: BoardStage) -> None:
    stage.add(State.PICKED, COFFEE)
    stage.pull()
    stage.board.act("picking")
    stage.labels.ending = EffectOutcome(EffectState.UNKNOWN, "LABEL-UNKNOWN")
    stage.board.staging.printLabels()
    assert stage.board.staging.label["doubt"]
    stage.labels.ending = EffectOutcome(EffectState.DONE)
    stage.board.staging.printAgain()
    assert [label.note for label in stage.labels.labels] == ["printed again"]


def test_the_customers_code_the_bag_and_the_id_are_settled_before_goods_are_given(stage: BoardStage) -> None:
    view = stage.add(State.ARRIVED, MILK, COFFEE, flags=("id_check",), min_age=18)
    stage.call_runner(view)
    stage.pull()
    page = stage.page()
    stage.board.scan(pass_of(view))
    page.settle()
    assert stage.one(view).state is State.HANDING_OVER
    assert stage.board.handover.property("missing") == "Scan the bag"
    stage.board.scan(bag_code(Bag(view.fulfilment.id, 1, 2)))
    assert stage.board.handover.property("missing") == "Scan the bags: 1 of 2"
    stage.board.scan(bag_code(Bag(view.fulfilment.id, 2, 2)))
    page.settle()
    page.touch("Seen their ID: 18 or older")
    page.touch("Hand over")
    assert stage.one(view).state is State.COLLECTED
    assert stage.orders.handovers(view.fulfilment.order) == 1
    assert [task.state.value for task in stage.orders.tasks.values()] == ["done"]
    assert "Handed over" in page.texts()
    page.close()


def test_a_wrong_bag_stops_everything_and_names_its_order(stage: BoardStage) -> None:
    view, other = stage.add(State.READY, MILK), stage.add(State.READY, COFFEE)
    stage.pull()
    page = stage.page()
    stage.board.scan(pass_of(view))
    stage.board.scan(bag_code(Bag(other.fulfilment.id, 1, 1)))
    page.settle()
    assert f"Wrong bag: {other.code[:4]}" in page.texts()
    stage.board.scan(bag_code(Bag(view.fulfilment.id, 1, 1)))
    assert stage.board.handover.property("missing") == "Scan the bag"
    page.key(Qt.Key.Key_Return)
    assert not stage.board.refusal.property("active")
    page.close()


def test_an_order_is_found_by_name_and_given_in_part_and_the_rest_goes_back(stage: BoardStage) -> None:
    view = stage.add(State.READY, MILK, COFFEE, name="Z… Żółw")
    stage.add(State.READY, SHIRT)
    stage.pull()
    page = stage.page()
    page.click("Find an order, Ready")
    page.key("ż", "ó", "ł", Qt.Key.Key_Return)
    assert stage.one(view).state is State.HANDING_OVER
    page.touch("It is their order")
    page.touch("Scan the bag")
    page.touch("One fewer, Mleko UHT 3,2 % Łaciate 1 l")
    page.touch("Not wanted, Kawa ziarnista 500 g")
    page.touch("Hand over")
    milk, coffee = stage.one(view).lines
    assert (milk.collected, milk.to_hand, coffee.refused) == (PIECE, PIECE, PIECE)
    assert stage.one(view).state is State.PARTLY_COLLECTED
    page.close()


def test_whoever_comes_second_is_told_when_and_where_it_was_handed_over(stage: BoardStage) -> None:
    view = stage.add(State.READY, MILK)
    stage.pull()
    stage.orders.do(view, Act.COLLECT, "kiosk1")
    page = stage.page()
    stage.board.scan(pass_of(view))
    page.settle()
    assert "Already collected" in page.texts()
    told = next(text for text in page.texts() if "handed over at" in text)
    assert re.search(r"2 March, \d\d:\d\d, Galeria X, Till 2", told)
    assert stage.orders.handovers(view.fulfilment.order) == 1
    page.close()


def test_unpaid_goods_are_released_with_an_approval_only(stage: BoardStage) -> None:
    view = stage.add(State.READY, MILK, due=798, paid=0)
    stage.pull()
    stage.till.sign_in_cashier()
    stage.board.scan(pass_of(view))
    stage.board.handover.check("bag")
    assert stage.board.handover.property("action") == "Hand over unpaid"
    stage.board.handover.give()
    assert stage.one(view).state is State.HANDING_OVER
    assert stage.board.approval.property("active")
    boss = next(person for person in stage.till.desk.staff() if person.role is Role.MANAGER)
    stage.board.approval.give(boss.id, PIN)
    assert stage.one(view).state is State.COLLECTED
    assert stage.orders.acts[-1].approved_by == "Marta K."


def test_while_nobody_knows_of_a_payment_nothing_is_given(stage: BoardStage) -> None:
    view = stage.add(State.READY, MILK, payment_unknown=True)
    stage.pull()
    stage.board.scan(pass_of(view))
    stage.board.handover.check("bag")
    stage.board.handover.give()
    assert stage.board.handover.property("missing") == "nobody knows whether it is paid"
    assert stage.one(view).state is State.HANDING_OVER


def test_an_answer_that_was_lost_is_asked_for_again_under_the_same_id(stage: BoardStage) -> None:
    view = stage.add(State.READY, MILK)
    stage.pull()
    stage.board.scan(pass_of(view))
    stage.board.handover.check("bag")
    stage.orders.lose_answers = 1
    stage.board.handover.give()
    assert stage.board.refusal.property("code") == "ORDERS-UNREACHABLE"
    stage.board.refusal.answer()
    stage.board.handover.give()
    assert stage.board.handover.property("step") == "done"
    assert stage.orders.handovers(view.fulfilment.order) == 1


def test_with_the_line_cut_a_leader_of_the_store_still_decides_and_nothing_else_is_pretended(
    stage: BoardStage,
) -> None:
    view, new = stage.add(State.READY, MILK), stage.add(State.ACCEPTED, MILK)
    stage.pull()
    stage.orders.unreachable = stage.orders.leader = True
    stage.board.scan(pass_of(view))
    stage.board.handover.check("bag")
    stage.board.handover.give()
    assert stage.one(view).state is State.COLLECTED
    stage.orders.leader = False
    stage.board.open(new.fulfilment.id)
    stage.board.order.act("pick")
    assert stage.board.refusal.property("code") == "ORDERS-UNREACHABLE"
    assert stage.one(new).state is State.ACCEPTED


def test_leaving_a_handover_gives_nothing_and_lets_others(stage: BoardStage) -> None:
    view = stage.add(State.READY, MILK)
    stage.pull()
    page = stage.page()
    stage.board.scan(pass_of(view))
    page.key(Qt.Key.Key_Escape)
    assert stage.one(view).state is State.READY
    assert stage.board.handover.property("step") == "find"
    page.close()


def test_goods_past_their_hold_are_taken_down_and_put_back_by_scans_with_a_note(stage: BoardStage) -> None:
    view = stage.add(State.EXPIRED, MILK, COFFEE)
    stage.pull()
    page = stage.page()
    page.touch("Put back 1, Overdue")
    page.click("Note")
    page.key("o", "k")
    page.click("Take it down")
    assert stage.one(view).state is State.RETURN_TO_SHELF
    assert stage.orders.acts[-1].reason == "ok"
    stage.board.scan(SHIRT_GTIN)
    assert stage.board.putBack.property("wrong") == "That is not to be put back: Koszula lniana, biała"
    for code in (MILK_GTIN, COFFEE_GTIN):
        stage.board.scan(code)
    page.settle()
    page.click("All of it is back")
    assert stage.one(view).total(lambda line: line.to_shelve) == 0
    page.close()


def test_what_is_missing_is_given_up_with_a_reason_after_its_refund_was_shown(stage: BoardStage) -> None:
    view = stage.short(MILK, COFFEE)
    stage.pull()
    page = stage.page()
    page.click("Decide, Short")
    page.click("Give up what is missing")
    assert any("3.99" in text for text in page.texts())
    page.click("Not to be had")
    page.click("Do it: Give up what is missing")
    assert stage.one(view).lines[0].cancelled == PIECE
    page.close()


def test_a_colleagues_picking_is_taken_over_with_a_reason(stage: BoardStage) -> None:
    view = stage.add(State.PICKING, MILK)
    stage.pull()
    stage.board.open(view.fulfilment.id)
    stage.board.order.act("takeOver")
    stage.board.order.answer()
    assert stage.one(view).lock == view.fulfilment.lock
    stage.board.order.chooseReason(0)
    stage.board.order.answer()
    lock = stage.one(view).lock
    assert lock is not None
    assert lock.name == "Marta K."


def test_two_ticks_before_the_first_is_answered_are_two_ticks(stage: BoardStage) -> None:
    view = stage.add(State.ACCEPTED, MILK)
    stage.pull()
    picking = stage.service.pick(view)
    line = view.fulfilment.lines[0].id
    stage.service.tick(picking, line, PIECE)
    stage.service.tick(picking, line, PIECE)
    assert stage.one(view).lines[0].picked == 2 * PIECE


def test_what_is_paid_elsewhere_meanwhile_is_seen_here(stage: BoardStage) -> None:
    view = stage.add(State.READY, MILK, due=798, paid=0)
    stage.pull()
    stage.board.scan(pass_of(view))
    assert stage.board.handover.scene["due"] == "7.98 PLN"
    stage.orders.views[view.fulfilment.id] = replace(stage.orders.views[view.fulfilment.id], due=0, paid=798)
    stage.pull()
    stage.board.load()
    assert stage.board.handover.scene["due"] == ""
    assert stage.board.handover.property("action") == "Hand over"


def test_while_nobody_can_decide_a_manager_may_with_the_id_looked_at_and_on_record_as_a_risk(
    stage: BoardStage,
) -> None:
    view = stage.add(State.READY, MILK)
    stage.pull()
    ledger = stage.till.ledger
    records = PickupRecords(ledger.journal, ledger.outbox, stage.till.clock, stage.till.ids)
    risk = RiskHandovers(records, stage.till.desk.terminal.id, "Grodzka 14, Till 2")
    stage.decided.at_risk = lambda part, asked: risk.give(stage.orders.views[part], asked)
    stage.orders.unreachable = True
    stage.till.sign_in_cashier()
    stage.board.open(view.fulfilment.id)
    stage.board.order.act("handOver")
    page = stage.page()
    assert "Nobody can decide about orders now." in page.texts()
    page.touch("It is their order")
    page.touch("Scan the bag")
    assert stage.board.handover.property("missing") == "I have seen their ID"
    page.touch("I have seen their ID")
    page.touch("Hand over at a risk")
    boss = next(person for person in stage.till.desk.staff() if person.role is Role.MANAGER)
    stage.board.approval.give(boss.id, PIN)
    (recorded,) = records.of(view.fulfilment.id)
    assert (recorded.entry.decided, recorded.entry.act.approved_by) == (Decided.RISK, "Marta K.")
    assert stage.board.handover.property("step") == "done"
    page.close()
