"""The recovery rules by themselves: what the counters say, row by row."""

from dataclasses import replace

import pytest
from fiscal_posnet_stage import sale

from hardware.fiscal.outcome import Footprint, Issued, NotIssued, Stage, StillOpen, Undetermined
from hardware.fiscal.posnet.evidence import Seen, Step, judge
from hardware.fiscal.posnet.frames import Reply
from hardware.fiscal.posnet.receipt import Receipt, Totals
from hardware.status import Fact

DOCUMENT = sale("0417-03-A-000007")
STEPS = Receipt(DOCUMENT).steps()
WHOLE, NOTHING, OTHER = STEPS[-1], Totals(), Totals(goods=123, paid=123)
TAKEN, REFUSED = Reply("trend", token=7), Reply("trend", token=7, error=2054)
BEFORE = Footprint("ZBF 1", (("receipts", 10), ("cancelled", 2), ("last_receipt", 12), ("reports", 3), ("headers", 40)))


def after(receipts: int = 0, cancelled: int = 0, reports: int = 0, device: str = "ZBF 1") -> Footprint:
    moved = {"receipts": receipts, "cancelled": cancelled, "last_receipt": receipts + cancelled, "reports": reports}
    return Footprint(device, tuple((name, count + moved.get(name, 0)) for name, count in BEFORE.counters))


def closed(now: Footprint, totals: Totals = WHOLE, **other: object) -> Seen:
    return replace(Seen(now, open=False, totals=totals), **other)  # type: ignore[arg-type]  # fields by name


def standing(now: Footprint, totals: Totals = WHOLE, **other: object) -> Seen:
    return replace(Seen(now, open=True, totals=totals, owner=1), **other)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        (closed(after(1)), Issued),
        (closed(after(1), NOTHING), Issued),
        (closed(after(1), OTHER, replayed=TAKEN), Issued),
        (closed(after(1), OTHER), Undetermined),
        (closed(after(1), replayed=REFUSED), Undetermined),
        (closed(after(1, 1)), Undetermined),
        (closed(after(2)), Undetermined),
        (closed(after(0, 1)), NotIssued),
        (closed(after(0, 1), replayed=TAKEN), Undetermined),
        (closed(after(0, 2)), Undetermined),
        (closed(after(), replayed=REFUSED), NotIssued),
        (closed(after(), cancelled=True), NotIssued),
        (closed(after()), Step.WAIT),
        (closed(after(), replayed=TAKEN), Undetermined),
        (closed(after(1, reports=1)), Undetermined),
        (closed(after(0, 1, reports=1)), Undetermined),
        (closed(after(1, device="ZBF 2")), Undetermined),
        (standing(after()), Step.LEFT_OPEN),
        (standing(after(), NOTHING), Step.LEFT_OPEN),
        (standing(after(), replayed=REFUSED), Step.CANCEL),
        (standing(after(), replayed=TAKEN), Step.WAIT),
        (standing(after(1)), Undetermined),
        (standing(after(), OTHER), StillOpen),
        (standing(after(), owner=3), StillOpen),
        (standing(after(), OTHER, replayed=REFUSED), StillOpen),
        (standing(after(), OTHER, replayed=REFUSED, ours=True), Step.CANCEL),
        (standing(after(device="ZBF 2")), Undetermined),
    ],
)
def test_once_the_end_was_ordered_only_the_counters_decide(seen: Seen, verdict: object) -> None:
    found = judge(Stage.CLOSING, BEFORE, STEPS, DOCUMENT, seen)
    if isinstance(verdict, Step):
        assert found is verdict
    else:
        assert isinstance(verdict, type)
        assert isinstance(found, verdict)


@pytest.mark.parametrize("receipts", [0, 1, 2])
def test_before_the_end_was_ordered_nothing_can_have_been_issued(receipts: int) -> None:
    found = judge(Stage.OPENING, BEFORE, STEPS, DOCUMENT, closed(after(receipts), OTHER))
    assert isinstance(found, NotIssued)


@pytest.mark.parametrize("totals", STEPS)
def test_what_we_began_is_known_by_its_totals_at_every_step_and_cancelled(totals: Totals) -> None:
    assert judge(Stage.OPENING, BEFORE, STEPS, DOCUMENT, standing(after(), totals)) is Step.CANCEL


def test_what_is_not_ours_is_left_alone() -> None:
    found = judge(Stage.OPENING, BEFORE, STEPS, DOCUMENT, standing(after(), OTHER))
    assert isinstance(found, StillOpen)
    assert found.ours is Fact.NO


def test_a_number_is_given_to_nobody_who_is_not_alone() -> None:
    found = judge(Stage.CLOSING, BEFORE, STEPS, DOCUMENT, closed(after(1)))
    assert isinstance(found, Issued)
    assert (found.proof.number, found.proof.day, found.proof.device) == ("13", "4", "ZBF 1")


def test_a_person_is_shown_what_to_compare_with_the_paper() -> None:
    found = judge(Stage.CLOSING, BEFORE, STEPS, DOCUMENT, closed(after(2), OTHER))
    assert isinstance(found, Undetermined)
    assert dict(found.facts) == {
        "system_number": "0417-03-A-000007",
        "total": "998",
        "receipts_before": "10",
        "receipts_after": "12",
        "last_number": "14",
        "device": "ZBF 1",
        "last_total": "123",
    }
