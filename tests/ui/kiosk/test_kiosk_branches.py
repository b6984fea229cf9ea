"""Every failure branch of the kiosk on its real page: what is said, and where its choices lead, by touch and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.kiosk_steps import Event, Step
from app.domain.order_state import Act, State
from app.domain.pickup_finding import Case
from app.domain.refusals import Refusal
from tests.fakes.kiosk_branches import Branches
from tests.ui.kiosk_branch_stage import LANDSCAPE, PORTRAIT, BranchStage, shown_on

Kiosk = Callable[..., Branches]


ROWS = [
    # case, what is said, the choice, whether by touch, and what becomes of it
    (Case.UNREADABLE, "We could not read this code", "Try again", "identify"),
    (Case.UNREADABLE, "We could not read this code", "Type the code", "typing"),
    (Case.UNREADABLE, "We could not read this code", "I have no code", "phone"),
    (Case.UNKNOWN, "We have no order for this code", "Find my order by phone", "phone"),
    (Case.UNKNOWN, "We have no order for this code", "Try another code", "identify"),
    (Case.UNKNOWN, "We have no order for this code", "Ask a colleague", "help"),
    (Case.SUSPICIOUS, "A colleague will help you", "I come back later", "attract"),
    (Case.DESK_TODAY, "Today at the desk", "Call somebody", "help"),
    (Case.DESK_TODAY, "Today at the desk", "I go to the desk", "attract"),
    (Case.REPLACED, "There is a newer code", "Scan the newer code", "identify"),
    (Case.REPLACED, "There is a newer code", "Send it to me again", "The new code is on its way"),
    (Case.OTHER_STORE, "It waits in another shop", "I go there", "attract"),
    (Case.OTHER_STORE, "It waits in another shop", "Bring it here", "We bring it here"),
    (Case.NOT_READY, "Being packed", "Text me when it is ready", "We will text you"),
    (Case.NOT_READY, "Being packed", "I wait here", "We pack yours next"),
    (Case.NOT_READY, "Being packed", "I come back later", "attract"),
    (Case.SHORT, "Sorry, not all is here", "Collect the rest", "ready"),
    (Case.SHORT, "Sorry, not all is here", "Send it to my home", "We send it to you"),
    (Case.SHORT, "Sorry, not all is here", "Money back for it", "Do without it?"),
    (Case.COLLECTED, "Already collected", "Receipt again", "Somebody brings it"),
    (Case.COLLECTED, "Already collected", "Return something", "return"),
    (Case.COLLECTED, "Already collected", "That was not me", "help"),
    (Case.EXPIRED, "We still have it", "Collect it now", "ready"),
    (Case.EXPIRED, "We still have it", "Keep it two more days", "We keep it for you"),
    (Case.TAKEN_DOWN, "Back on the shelf", "Is it still here?", "help"),
    (Case.TAKEN_DOWN, "Back on the shelf", "All right", "attract"),
    (Case.CANCELLED, "This order was cancelled", "All right", "attract"),
    (Case.ELSEWHERE_NOW, "Somebody hands it over", "That is not me", "help"),
    (Case.ELSEWHERE_NOW, "Somebody hands it over", "Look again", "Somebody hands it over"),
    (Case.PAYMENT_DUE, "Still to pay: 24.99 PLN", "Pay at the till", "Please pay at the till"),
    (Case.PAYMENT_DUE, "Still to pay: 24.99 PLN", "Somebody else pays", "Please pay at the till"),
    (Case.PAYMENT_UNKNOWN, "Do not pay again", "Check again", "Do not pay again"),
    (Case.PAYMENT_UNKNOWN, "Do not pay again", "Ask a colleague", "help"),
    (Case.CHECK_NEEDED, "Please show your ID", "Call a colleague", "A colleague is called"),
    (Case.CHECK_NEEDED, "Please show your ID", "I come back later", "attract"),
    (Case.OTHER_PERSON, "You collect for A… Kowalska?", "Enter the code", "proof"),
    (Case.OTHER_PERSON, "You collect for A… Kowalska?", "Ask them now", "We have asked"),
    (Case.BULKY, "Please drive to gate B", "I am at the gate", "We are coming out"),
    (Case.SEVERAL, "2 order(s) for you", "Collect 2 order(s)", "ready"),
]


FIRST = [next(row for row in ROWS if row[0] is case) for case in dict.fromkeys(row[0] for row in ROWS)]


def _led(one: Branches) -> tuple[str, str]:
    return one.kiosk.property("page"), one.branch.property("title").replace("\u00a0", " ")


@pytest.mark.parametrize(("case", "said", "choice", "then"), FIRST)
def test_a_branch_says_on_its_page_what_happened_and_is_answered_by_touch_or_keys(
    stage: BranchStage, kiosk: Kiosk, case: Case, said: str, choice: str, then: str
) -> None:
    one = kiosk(movable=True)
    one.meet(case)
    shown = shown_on(stage, one, case.value)

    assert said in [text.replace("\u00a0", " ") for text in shown.texts()]
    assert len(one.choices()) <= 3
    assert "Help" in shown.names()
    if FIRST.index((case, said, choice, then)) % 2:
        shown.walk_to(choice)
    else:
        shown.touch(choice)

    assert then in _led(one)


@pytest.mark.parametrize(("case", "said", "choice", "then"), [row for row in ROWS if row not in FIRST])
def test_every_other_choice_leads_where_it_says(kiosk: Kiosk, case: Case, said: str, choice: str, then: str) -> None:
    one = kiosk(movable=True)
    one.meet(case)
    (chosen,) = (known for known in one.branch.property("choices") if known["title"] == choice)
    assert chosen["consequence"]
    one.branch.choose(chosen["wish"])

    assert then in _led(one)


def test_unknown_and_not_here_are_told_in_the_same_words(kiosk: Kiosk) -> None:
    unknown, gone = kiosk(), kiosk()
    unknown.meet(Case.UNKNOWN)
    gone.kiosk.scan("7K3QD9XH"[::-1])

    assert unknown.kiosk.at.step is gone.kiosk.at.step is Step.BRANCH
    assert unknown.branch.property("title") == "We have no order for this code"


def test_guessing_ends_in_neutral_words_and_a_quiet_alarm(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.SUSPICIOUS)

    assert one.branch.property("title") == "A colleague will help you"
    assert "try" not in " ".join([one.branch.property("detail"), *one.choices()]).lower()
    assert one.tasks() == ["PICKUP-GUESSING"]


def test_collected_goods_name_time_and_place_and_nobody(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.COLLECTED)

    said = one.branch.property("detail")
    assert "09:00" in said
    assert "Till 2" in said
    assert "Nowak" not in said
    assert "Kowalska" not in said


def test_that_was_not_me_leaves_a_fraud_task_with_the_order(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.COLLECTED)
    one.branch.choose("not_me")

    (task,) = one.orders.tasks.values()
    assert (task.kind.value, task.text_code) == ("fraud", "KIOSK-NOT-ME")
    assert task.order == one.kiosk.pickup.finding.orders[0]


def test_another_shop_shows_its_address_and_the_way_as_a_code(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.OTHER_STORE)

    assert one.branch.property("detail") == "Galeria Y, open until 21:00, 3.2\u00a0km from here"
    assert one.branch.property("facts")[0]["value"] == "ul. Długa 7, Kraków"
    assert one.branch.property("way").startswith("https://")
    assert " " not in one.branch.property("way")
    assert one.branch.property("choices")[1]["reason"] == "It cannot be moved from here."


def test_an_order_is_brought_here_by_what_the_customer_showed(kiosk: Kiosk) -> None:
    one = kiosk(movable=True)
    one.meet(Case.OTHER_STORE)
    one.branch.choose("move_here")

    assert [raw for _, raw in one.asks.moved] == [one.kiosk.pickup.raw]


def test_money_back_is_asked_twice_and_named_before(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.SHORT)
    one.branch.choose("refund")
    assert one.branch.property("choices")[0]["consequence"] == "10.00\u00a0PLN, the way you paid."
    assert not one.orders.acts

    one.branch.choose("refund_sure")

    assert [act.act for act in one.orders.acts] == [Act.CANCEL]
    assert one.branch.property("title") == "The money goes back"
    assert one.branch.property("facts")[0]["value"] == "10.00\u00a0PLN"


def test_keeping_longer_works_once_and_says_why_not_again(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.EXPIRED)
    one.branch.choose("extend")
    assert one.branch.property("detail") == "Until Wed 11 March."

    view = next(iter(one.orders.views.values()))
    one.orders.do(view, Act.EXPIRE)
    one.kiosk.act(Event.LEAVE)
    one.kiosk.scan(view.code)

    assert one.branch.property("choices")[1]["reason"] == "It was kept longer once already."


def test_what_one_customer_settled_is_open_again_for_the_next(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.EXPIRED)
    raw = one.kiosk.pickup.raw
    one.branch.choose("settled")
    assert one.kiosk.at.step is Step.READY

    one.kiosk.act(Event.LEAVE)
    one.kiosk.scan(raw)

    assert one.branch.property("title") == "We still have it"


def test_some_of_several_orders_are_collected_and_never_none(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk()
    one.meet(Case.SEVERAL)
    shown = shown_on(stage, one, "several-some")
    first, second = [order["name"] for order in one.branch.property("orders")]
    shown.touch(first)
    shown.touch(second)
    assert [order["chosen"] for order in one.branch.property("orders")] == [False, True]

    one.branch.choose("settled")

    assert len(one.kiosk.pickup.finding.orders) == 1
    assert one.kiosk.at.step is Step.READY


def test_without_the_line_a_wish_is_not_granted_and_nothing_changed(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.NOT_READY)
    one.orders.unreachable = True
    one.branch.choose("wait")
    assert one.branch.property("title") == "Not without a connection"

    one.branch.choose("back")

    assert one.branch.property("title") == "Being packed"


def test_a_refusal_is_told_in_words_with_a_way_out(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.EXPIRED)
    one.orders.refuse[Act.EXTEND] = Refusal("ORDER-EXTENDED")
    one.branch.choose("extend")

    assert one.branch.property("title") == "Held longer already"
    assert one.choices() == ["Look again", "Ask a colleague"]


def test_everything_of_the_customer_is_gone_when_they_have_gone(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.PAYMENT_DUE)
    one.branch.choose("pay_till")
    one.wait(20)
    one.wait(15)

    assert one.kiosk.at.step is Step.ATTRACT
    assert one.kiosk.pickup.finding is None
    assert one.kiosk.pickup.raw == ""
    assert State.READY in {view.fulfilment.state for view in one.orders.views.values()}


def test_without_the_line_a_known_order_is_ready_and_a_small_line_says_why(kiosk: Kiosk) -> None:
    one = kiosk()
    one.orders.before = lambda _: one.cut_the_line()
    one.meet(Case.READY)

    assert one.kiosk.at.step is Step.READY
    assert one.kiosk.property("linkNotice") == "Working without connection"


@pytest.mark.parametrize("case", [Case.UNREADABLE, Case.OTHER_STORE, Case.SHORT, Case.PAYMENT_DUE])
def test_a_branch_fits_in_large_letters_lying_down(stage: BranchStage, kiosk: Kiosk, case: Case) -> None:
    one = kiosk()
    one.meet(case)
    stage.turn(LANDSCAPE, large=True)
    try:
        shown_on(stage, one, f"{case.value}-large")
    finally:
        stage.turn(PORTRAIT, large=False)
