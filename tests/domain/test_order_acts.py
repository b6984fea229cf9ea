"""What acts need and refuse: locks, reasons, bins, quantities; what they do to prices and to the stock."""

import pytest

from app.domain.order_acts import perform
from app.domain.order_code import ALPHABET, code_of, read_code
from app.domain.order_fulfilment import Fulfilment, Told
from app.domain.order_handover import EXTENSION_MS, LEASE_MS
from app.domain.order_line import OrderLine, ShortReason
from app.domain.order_state import Act, State
from app.domain.order_stock import stock_effects
from app.domain.refusals import Refusal
from tests.domain.order_stage import MUG, NOON, PIECE, PLATE, after, command, fresh, missing, reached, undone


def refused(now: Fulfilment, act: Act, at: int = NOON, **given: object) -> Refusal:
    with pytest.raises(Refusal) as caught:
        perform(now, command(now, act, **given), at)
    return caught.value


def effects(before: Fulfilment, then: Fulfilment) -> list[tuple[str, int, int]]:
    return [(one.line, one.on_hand, one.reserved) for one in stock_effects(before, then)]


def test_picking_is_over_only_when_each_piece_is_found_or_said_to_be_missing() -> None:
    picking = after(reached(State.PICKING), Act.TICK, quantities={MUG: PIECE, PLATE: PIECE})
    assert refused(picking, Act.FINISH).code == "ORDER-UNPICKED"
    assert after(missing(picking, MUG, PIECE), Act.FINISH).state is State.PARTLY_PICKED


def test_no_more_can_be_ticked_off_than_was_asked_for() -> None:
    assert refused(reached(State.PICKING), Act.TICK, quantities={MUG: 3 * PIECE}).code == "ORDER-QUANTITY"
    assert refused(reached(State.PICKING), Act.TICK, quantities={"cup": PIECE}).code == "ORDER-LINE"
    assert refused(reached(State.PICKING), Act.TICK, quantities={}).code == "ORDER-NOTHING"


@pytest.mark.parametrize(
    ("reason", "on_hand"), [(ShortReason.NOT_FOUND, -PIECE), (ShortReason.DAMAGED, -PIECE), (ShortReason.WORN, 0)]
)
def test_what_is_missing_or_broken_leaves_the_books_and_what_is_worn_stays(reason: ShortReason, on_hand: int) -> None:
    picking = reached(State.PICKING)
    assert effects(picking, missing(picking, MUG, PIECE, reason)) == [(MUG, on_hand, -PIECE)]


def test_a_piece_that_is_found_after_all_comes_back_on_the_books() -> None:
    picking = missing(reached(State.PICKING), MUG, 2 * PIECE)
    found = after(picking, Act.TICK, quantities={MUG: PIECE})
    assert effects(picking, found) == [(MUG, PIECE, PIECE)]
    assert (found.lines[0].short, found.lines[0].missing) == (PIECE, PIECE)


def test_a_shortage_that_is_settled_stays_off_the_books() -> None:
    short = reached(State.SHORT)
    settled = after(short, Act.CANCEL)
    assert (settled.state, effects(short, settled)) == (State.CANCELLED, [])


def test_goods_are_ready_only_in_the_bin_that_is_scanned() -> None:
    staged = reached(State.STAGED)
    assert refused(staged, Act.READY, bin="B-1").code == "ORDER-BIN"
    assert refused(reached(State.PICKED), Act.STAGE, bin="").code == "ORDER-BIN"
    assert after(after(staged, Act.STAGE, bin="B-1"), Act.READY).bin == "B-1"


def test_ready_and_told_are_two_facts() -> None:
    ready = reached(State.READY)
    assert (ready.told, after(ready, Act.NOT_TOLD).told, after(ready, Act.TOLD).told) == (
        Told.NOT_YET,
        Told.FAILED,
        Told.YES,
    )


def test_a_handover_belongs_to_one_terminal_until_its_lease_ends() -> None:
    handing = reached(State.HANDING_OVER)
    assert refused(handing, Act.COLLECT, at=NOON + LEASE_MS - 1, device="kiosk").facts == {"name": "E. N."}
    assert after(handing, Act.COLLECT, at=NOON + LEASE_MS, device="kiosk").state is State.COLLECTED
    longer = after(handing, Act.HAND_OVER, at=NOON + 1000)
    assert longer.lock is not None
    assert longer.lock.until_ms == NOON + 1000 + LEASE_MS


def test_a_handover_that_does_not_happen_leads_back_where_it_came_from() -> None:
    for state in (State.READY, State.ARRIVED, State.EXPIRED, State.PARTLY_COLLECTED):
        handing = after(reached(state), Act.HAND_OVER)
        assert after(handing, Act.LET_GO).state is state
        assert undone(handing, Act.HAND_OVER, reached(state)).state is state


def test_the_loser_hears_when_where_and_by_whom_masked() -> None:
    collected = reached(State.COLLECTED)
    late = refused(collected, Act.COLLECT, device="kiosk")
    assert late.code == "ORDER-COLLECTED"
    assert dict(late.facts) == {"at": "2026-05-28T20:26:40+00:00", "place": "Galeria X, Till 1", "handler": "E. N."}


def test_goods_are_held_longer_once() -> None:
    ready = reached(State.READY)
    longer = after(ready, Act.EXTEND)
    assert longer.hold_until_ms == ready.hold_until_ms + EXTENSION_MS
    assert refused(longer, Act.EXTEND).code == "ORDER-EXTENDED"
    late = after(reached(State.EXPIRED), Act.EXTEND, at=ready.hold_until_ms + 5)
    assert (late.state, late.hold_until_ms) == (State.READY, ready.hold_until_ms + 5 + EXTENSION_MS)


def test_an_undo_needs_a_reason_and_an_act_that_can_be_undone() -> None:
    ready, staged = reached(State.READY), reached(State.STAGED)
    assert undone(ready, Act.READY, staged).hold_until_ms == 0
    with pytest.raises(Refusal, match="ORDER-REASON"):
        undone(ready, Act.READY, staged, reason="")
    with pytest.raises(Refusal, match="ORDER-UNDO"):
        undone(ready, Act.EXTEND, ready)


@pytest.mark.parametrize("act", [Act.TAKE_OVER, Act.CANCEL, Act.REFUSE, Act.MOVE, Act.SHORT])
def test_what_needs_a_reason_is_refused_without_one(act: Act) -> None:
    state = {Act.TAKE_OVER: State.PICKING, Act.SHORT: State.PICKING}.get(act, State.READY)
    assert refused(reached(state), act, reason="", short=None).code == "ORDER-REASON"


def test_another_person_picks_only_after_taking_over() -> None:
    picking = reached(State.PICKING)
    assert refused(picking, Act.TICK, person="jan").facts == {"name": "Ewa Nowak"}
    assert after(picking, Act.TAKE_OVER, Act.TICK, person="jan").total(lambda line: line.to_pick) == 0


def test_parts_of_a_line_cost_together_what_the_line_costs() -> None:
    line = OrderLine("l", "s", "Rope", "m", 3 * PIECE, 1000)
    assert [line.amount_of(pieces * PIECE) for pieces in range(4)] == [0, 333, 667, 1000]
    huge = OrderLine("l", "s", "Rope", "m", 999_999_999_999, 10**12 - 1)
    assert huge.amount_of(999_999_999_999) == 10**12 - 1


def test_a_fee_is_paid_only_while_anything_is_wanted() -> None:
    parcel = Fulfilment("f", "o", "0417", fresh().way, State.PLACED, 1, fresh().lines, NOON, NOON, 1, fee=1200)
    assert parcel.worth == 1999 + 500 + 1200
    assert after(parcel, Act.CANCEL).worth == 0


def test_a_code_with_one_wrong_or_two_swapped_characters_is_no_code() -> None:
    code = code_of([3, 14, 15, 9, 26, 5, 30])
    assert read_code(f" {code[:4].lower()}-{code[4:]} ") == code
    for place in range(8):
        for char in ALPHABET.replace(code[place], ""):
            assert read_code(code[:place] + char + code[place + 1 :]) is None
    for place in range(7):
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        assert (read_code(swapped) is None) == (swapped != code)
    assert read_code("0OIL0OIL") is None
    assert read_code("ŁŁŁŁŁŁŁŁ") is None
