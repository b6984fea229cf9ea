"""The kiosk's pages beside the way: help, what is not wanted, what is brought back, out of service, and the staff's."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from app.domain.codes.own import OwnKind, encode_own
from app.domain.kiosk_steps import Event, Step
from app.domain.order_state import Act
from app.domain.permissions import Role
from app.domain.pickup_finding import Case
from app.wire.entry import Kind
from app.wire.store_task import TaskStep
from tests.fakes.kiosk_branches import Branches
from tests.fakes.runner import HeldRunner
from tests.fakes.till import PIN, Till
from tests.ui.kiosk_branch_stage import BranchStage, shown_on

Kiosk = Callable[..., Branches]


@pytest.fixture(scope="module")
def badges(till: Till) -> tuple[str, str]:
    """Codes of the badges of Marta, a manager, and of Jan, another one."""
    till.desk.sign_in(till.manager.id, PIN)
    other = till.ledger.people.enrol("Jan N.", Role.MANAGER, "91827364")
    codes = [till.desk.issue_badge(person) for person in (till.manager.id, other.id)]
    till.desk.sign_out()
    return encode_own(OwnKind.BADGE, codes[0]), encode_own(OwnKind.BADGE, codes[1])


def _sign_in(one: Branches, badge: str) -> None:
    one.kiosk.scan(badge)
    for digit in PIN:
        one.staff.type(digit)
    one.staff.submit()


def test_help_names_the_order_and_the_screen_comes_back(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk()
    one.meet(Case.COLLECTED)
    shown_on(stage, one, "before-help").touch("Help")
    (task,) = one.orders.tasks.values()
    assert task.order == one.kiosk.pickup.finding.orders[0]
    assert task.place
    one.wait(12)
    shown = shown_on(stage, one, "help")
    assert "0:12" in shown.texts()

    shown.touch("Go on myself")

    assert one.kiosk.at.step is Step.BRANCH
    assert one.kiosk.pickup.finding is not None


@pytest.mark.parametrize(
    ("seconds", "title"),
    [(29, "We are calling a colleague"), (30, "We have called again"), (90, "We are calling the manager")],
)
def test_a_call_that_nobody_answers_grows_louder(kiosk: Kiosk, seconds: int, title: str) -> None:
    one = kiosk()
    one.kiosk.help()
    one.wait(seconds)

    assert one.help.property("title") == title


def test_after_three_minutes_there_is_a_number_to_call(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk()
    one.kiosk.help()
    one.wait(100)
    one.kiosk.stay()
    one.wait(80)
    shown = shown_on(stage, one, "help-nobody")

    assert "Nobody is free" in shown.texts()
    assert "+48 22 555 01 00" in shown.texts()


def test_whoever_accepts_is_named_by_their_first_name(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk()
    one.kiosk.help()
    (task,) = one.orders.tasks
    one.book.keep_task(one.orders.at("till1").accept_task(task, TaskStep("ania", "Ania Nowak")))
    one.wait(3)
    shown = shown_on(stage, one, "help-coming")

    assert "Ania is coming" in shown.texts()
    assert "Nowak" not in " ".join(shown.texts())


def test_a_call_that_is_done_says_so_and_can_be_made_again(kiosk: Kiosk) -> None:
    one = kiosk()
    one.kiosk.help()
    gateway, (task,) = one.orders.at("till1"), list(one.orders.tasks)
    one.book.keep_task(gateway.accept_task(task, TaskStep("ania", "Ania Nowak")))
    one.wait(3)
    one.book.keep_task(gateway.end_task(task, TaskStep("ania", "Ania Nowak")))
    one.wait(3)
    assert one.help.property("title") == "Somebody was here"

    one.help.callAgain()

    assert one.help.property("title") == "We are calling a colleague"
    assert len(one.orders.tasks) == 2


def test_without_the_line_help_is_a_number_and_a_desk(kiosk: Kiosk) -> None:
    one = kiosk()
    one.orders.unreachable = True
    one.kiosk.help()

    assert one.help.property("phone") == "+48 22 555 01 00"
    assert one.help.property("detail") == "Call this number, or go to desk 2."


def test_what_is_not_wanted_goes_back_with_its_money_and_the_rest_is_collected(
    kiosk: Kiosk, stage: BranchStage
) -> None:
    one = kiosk()
    one.meet(Case.READY)
    one.kiosk.act(Event.DROP)
    shown = shown_on(stage, one, "drop")
    shown.touch("Plate")
    assert one.lines.property("detail") == "You get 5.00\u00a0PLN back, the way you paid."
    shown.touch("Go on")
    shown = shown_on(stage, one, "drop-reason")
    shown.touch("It is damaged")

    assert [(act.act, act.reason) for act in one.orders.acts] == [(Act.HAND_OVER, ""), (Act.REFUSE, "broken")]
    assert one.kiosk.at.step is Step.READY
    assert one.kiosk.pickup.handover is not None


def test_pieces_of_a_line_are_counted_one_by_one(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.READY)
    one.kiosk.act(Event.DROP)
    line = one.lines.property("rows")[0]["key"]
    details = []
    for _ in range(3):
        one.lines.touch(line)
        details.append(one.lines.property("rows")[0]["detail"])

    assert details == ["1 of 2", "2 of 2", "0 of 2"]
    assert not one.lines.property("any")


def test_giving_back_what_costs_much_is_for_a_colleague(kiosk: Kiosk) -> None:
    one = kiosk(staff_over=400)
    one.meet(Case.READY)
    one.kiosk.act(Event.DROP)
    one.lines.touch(one.lines.property("rows")[1]["key"])
    one.lines.goOn()

    assert one.kiosk.at.step is Step.HELP
    assert one.tasks() == ["KIOSK-DROP"]
    assert not one.orders.acts


def test_whoever_wants_nothing_of_it_is_told_that_the_money_goes_back(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.READY)
    one.kiosk.act(Event.DROP)
    first, second = (row["key"] for row in one.lines.property("rows"))
    for line in (first, first, second):
        one.lines.touch(line)
    one.lines.goOn()
    one.lines.because("mind")

    assert one.lines.property("title") == "Thank you"
    assert one.kiosk.pickup.handover is None


def test_a_return_is_written_down_labelled_and_moves_no_money(kiosk: Kiosk, stage: BranchStage, till: Till) -> None:
    one = kiosk()
    one.meet(Case.COLLECTED)
    one.branch.choose("return")
    shown = shown_on(stage, one, "return")
    shown.touch("Plate")
    shown.touch("Go on")
    shown = shown_on(stage, one, "return-reason")
    shown.touch("It does not fit")
    shown = shown_on(stage, one, "return-done")

    note = json.loads([e for e in till.ledger.journal.entries(limit=500) if e.kind == Kind.NOTE][-1].body)
    assert note["number"] in shown.texts()
    assert (note["reason"], note["inspection"], list(note["lines"].values())) == ("fit", "pending", [1_000_000])
    assert [label.code for label in one.labels.printed] == [note["number"]]
    assert not one.orders.payments
    assert one.tasks() == ["KIOSK-RETURN"]


def test_without_line_and_label_a_return_is_still_taken_and_its_number_is_to_be_written(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.COLLECTED)
    one.branch.choose("return")
    one.orders.unreachable = True
    one.labels.present = False
    one.lines.touch(one.lines.property("rows")[0]["key"])
    one.lines.goOn()
    one.lines.because("broken")

    assert one.lines.property("detail").startswith("Write this number on the bag")
    assert one.lines.property("number")


def test_what_nobody_knows_of_is_taken_back_by_a_colleague(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk()
    one.kiosk.act(Event.RETURN)
    shown_on(stage, one, "return-scan")
    one.kiosk.scan("https://example.org/receipt/1")
    shown = shown_on(stage, one, "return-blind")
    assert "A colleague takes it back" in shown.texts()
    shown.touch("Call a colleague")

    assert one.tasks() == ["KIOSK-RETURN-BLIND"]


def test_a_broken_kiosk_says_its_code_its_device_and_what_still_works(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk()
    one.out.break_down("PRINTER-PAPER-OUT")
    shown = shown_on(stage, one, "out")

    assert {"PRINTER-PAPER-OUT", "0001-K1", "Collection", "Sorry, not here now"} <= set(shown.texts())
    one.out.mend()
    assert one.kiosk.at.step is Step.ATTRACT


def test_a_kiosk_breaks_down_only_once_the_customer_is_done(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.READY)
    one.kiosk.act(Event.RELEASE)
    one.out.break_down("PRINTER-PAPER-OUT")
    assert one.kiosk.at.step is Step.RELEASE

    one.kiosk.act(Event.TAKEN)
    one.kiosk.act(Event.LEAVE)

    assert one.kiosk.at.step is Step.OUT


def test_a_badge_and_a_pin_open_the_staffs_page(kiosk: Kiosk, stage: BranchStage, badges: tuple[str, str]) -> None:
    one = kiosk()
    one.kiosk.scan(badges[0])
    shown = shown_on(stage, one, "staff-pin")
    for digit in PIN:
        shown.touch(digit)
    shown.touch("Go on")
    shown = shown_on(stage, one, "staff")
    shown.touch("Open a door")
    shown_on(stage, one, "staff-doors").touch("2")

    assert one.left == ["2"]
    assert one.staff.property("tone") == "good"


def test_a_wrong_pin_opens_nothing(kiosk: Kiosk, badges: tuple[str, str]) -> None:
    one = kiosk()
    one.kiosk.scan(badges[0])
    for digit in "0000":
        one.staff.type(digit)
    one.staff.submit()

    assert one.staff.property("stage") == "pin"
    assert one.staff.property("tone") == "look"


def test_whoever_goes_back_before_the_pin_was_looked_at_leaves_nobody_signed_in(
    kiosk: Kiosk, badges: tuple[str, str]
) -> None:
    one = kiosk()
    held = HeldRunner()
    one.kiosk.scan(badges[0])
    for digit in PIN:
        one.staff.type(digit)
    one.kiosk.pickup.runner = held
    one.staff.submit()
    one.kiosk.back()
    held.release_all()

    assert (one.kiosk.at.step, one.till.desk.person) == (Step.ATTRACT, None)


def test_a_badge_that_nobody_knows_says_nothing(kiosk: Kiosk) -> None:
    one = kiosk()
    one.kiosk.scan(encode_own(OwnKind.BADGE, "NOBODYSBADGE"))

    assert one.kiosk.at.step is Step.ATTRACT


def test_the_kiosk_is_closed_with_a_second_persons_badge_alone(kiosk: Kiosk, badges: tuple[str, str]) -> None:
    one = kiosk()
    _sign_in(one, badges[0])
    one.staff.choose("leave")
    one.kiosk.scan(badges[0])
    assert one.staff.property("detail") == "It has to be somebody else's badge."
    assert one.left == []

    one.kiosk.scan(badges[1])

    assert one.left == ["left"]


def test_a_test_print_says_what_is_wrong(kiosk: Kiosk, badges: tuple[str, str]) -> None:
    one = kiosk()
    _sign_in(one, badges[0])
    one.staff.choose("print")

    assert one.staff.property("tone") == "look"
    assert "paper" in one.staff.property("detail").lower()


def test_a_colleague_looks_at_the_id_and_nothing_of_it_is_kept(
    kiosk: Kiosk, stage: BranchStage, badges: tuple[str, str], till: Till
) -> None:
    one = kiosk()
    one.meet(Case.CHECK_NEEDED)
    one.branch.choose("call")
    _sign_in(one, badges[0])
    shown_on(stage, one, "staff-check").touch("ID is in order")

    assert one.kiosk.at.step is Step.READY
    assert till.desk.person is None
    assert not one.orders.acts


def test_an_id_that_is_not_in_order_ends_it_and_the_order_stays(kiosk: Kiosk, badges: tuple[str, str]) -> None:
    one = kiosk()
    one.meet(Case.CHECK_NEEDED)
    one.branch.choose("call")
    _sign_in(one, badges[0])
    one.staff.choose("id_ill")

    assert one.kiosk.at.step is Step.ATTRACT
    assert not one.orders.acts


def test_a_staffs_page_that_is_left_alone_signs_out(kiosk: Kiosk, badges: tuple[str, str], till: Till) -> None:
    one = kiosk()
    _sign_in(one, badges[0])
    assert till.desk.person is not None
    one.wait(120)
    one.wait(15)

    assert one.kiosk.at.step is Step.ATTRACT
    assert till.desk.person is None


def test_in_a_drill_nothing_counts_until_it_ends(kiosk: Kiosk, badges: tuple[str, str], till: Till) -> None:
    one = kiosk()
    _sign_in(one, badges[0])
    one.staff.choose("drill")
    assert till.desk.training
    one.staff.choose("drill")

    assert not till.desk.training
