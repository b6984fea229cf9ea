"""What a scan leads to at a kiosk: online, from its own book, and with nobody to ask; wrong codes are counted."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.domain.codes.own import OwnKind, encode_own
from app.domain.pickup_finding import Case, Finding, Policy, Proof
from app.domain.refusals import Refusal
from app.wire.store_task import TaskKind
from tests.fakes.clock import FakeClock
from tests.fakes.order_makers import fresh_order, nonce_of, pass_of, typed_code
from tests.fakes.orders import FakeOrders, ready_order, show
from tests.services.pickup_stage import Kiosk

BY_SCAN = [case for case in Case if case not in (Case.SUSPICIOUS, Case.SEVERAL)]
WRONG = typed_code(123_456_789)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    clock = FakeClock()
    kiosk = Kiosk(tmp_path, FakeOrders(clock), clock)
    yield kiosk
    kiosk.close()


@pytest.fixture(scope="module")
def fuzzed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    clock = FakeClock()
    kiosk = Kiosk(tmp_path_factory.mktemp("fuzz"), FakeOrders(clock), clock)
    ready_order(kiosk.orders)
    kiosk.book.pull()
    yield kiosk
    kiosk.close()


def shown(kiosk: Kiosk, case: Case, *, known: bool = True) -> str:
    raw = show(kiosk.orders, kiosk.book, case)
    kiosk.service.identify("")  # somebody was here before: whether the kiosk rests is known
    if known and case is not Case.DESK_TODAY:
        kiosk.book.pull()
    return raw


@pytest.mark.parametrize("case", BY_SCAN)
def test_every_case_is_found_when_the_backend_answers(kiosk: Kiosk, case: Case) -> None:
    finding = kiosk.service.identify(shown(kiosk, case, known=False))
    assert finding.case is case
    assert not finding.from_cache or case is Case.DESK_TODAY


@pytest.mark.parametrize("case", [case for case in BY_SCAN if case is not Case.OTHER_STORE])
def test_every_case_is_found_with_the_line_cut(kiosk: Kiosk, case: Case) -> None:
    raw = shown(kiosk, case)
    kiosk.orders.unreachable = True
    assert kiosk.service.identify(raw).case is case


@pytest.mark.parametrize(
    "case", [case for case in BY_SCAN if case not in (Case.UNKNOWN, Case.OTHER_STORE, Case.DESK_TODAY)]
)
def test_what_is_known_here_is_told_at_once_and_nobody_is_asked(kiosk: Kiosk, case: Case) -> None:
    raw = shown(kiosk, case)
    kiosk.orders.calls.clear()
    finding = kiosk.service.look(raw)
    assert finding is not None
    assert finding.case is case
    assert kiosk.orders.calls == []


def test_a_kiosk_that_rests_or_does_not_know_tells_nothing_at_once(kiosk: Kiosk) -> None:
    raw = pass_of(ready_order(kiosk.orders))
    kiosk.book.pull()
    assert kiosk.service.look(raw) is None
    guess(kiosk, 5)
    assert kiosk.service.look(raw) is None
    kiosk.clock.advance(30)
    assert kiosk.service.look(raw) is not None


def test_two_orders_of_one_phone_are_several_and_some_can_be_chosen(kiosk: Kiosk) -> None:
    shown(kiosk, Case.SEVERAL)
    request = kiosk.service.send_phone_code("600100200")
    finding = kiosk.service.by_phone(request, kiosk.orders.phone_code)
    assert (finding.case, finding.proven) == (Case.SEVERAL, {Proof.PHONE})
    one = kiosk.service.chosen(finding, frozenset(finding.orders[:1]))
    assert (one.case, one.orders) == (Case.READY, finding.orders[:1])


def test_a_phone_that_nobody_ordered_with_is_answered_like_any_other(kiosk: Kiosk) -> None:
    request = kiosk.service.send_phone_code("700000000")
    assert kiosk.service.by_phone(request, kiosk.orders.phone_code).case is Case.UNKNOWN


def test_a_genuine_pass_of_an_order_nobody_here_heard_of_is_for_the_desk_when_the_line_is_cut(kiosk: Kiosk) -> None:
    kiosk.book.pull()
    raw = shown(kiosk, Case.READY, known=False)
    kiosk.orders.unreachable = True
    assert kiosk.service.identify(raw).case is Case.DESK_TODAY


def test_a_forged_pass_is_not_even_asked_about(kiosk: Kiosk) -> None:
    raw = shown(kiosk, Case.READY)
    kiosk.orders.calls.clear()
    body = bytearray(base64.b32decode(raw[2:-1] + "=" * (-len(raw[2:-1]) % 8)))
    body[25] ^= 1
    forged = encode_own(OwnKind.PICKUP, base64.b32encode(bytes(body)).decode().rstrip("="))
    assert kiosk.service.identify(forged).case is Case.UNREADABLE
    assert kiosk.orders.calls == []


def test_a_pass_by_a_key_that_is_not_known_here_is_asked_about_and_taken_from_no_cache(kiosk: Kiosk) -> None:
    view = ready_order(kiosk.orders)
    kiosk.book.pull()
    raw = pass_of(view, key=80)
    assert kiosk.service.look(raw) is None
    assert kiosk.service.identify(raw).case is Case.UNKNOWN
    kiosk.orders.unreachable = True
    assert kiosk.service.identify(raw).case is Case.DESK_TODAY


def test_a_pass_past_its_time_gives_nothing_and_says_what_became_of_the_order(kiosk: Kiosk) -> None:
    waiting, collected = ready_order(kiosk.orders), shown(kiosk, Case.COLLECTED)
    kiosk.book.pull()
    kiosk.clock.advance(9 * 24 * 3600)
    kiosk.orders.unreachable = True
    assert kiosk.service.identify(pass_of(waiting)).case is Case.REPLACED
    assert kiosk.service.identify(collected).case is Case.COLLECTED


def test_a_pass_that_is_not_valid_yet_is_for_the_backend_to_judge(kiosk: Kiosk) -> None:
    view = ready_order(kiosk.orders)
    kiosk.book.pull()
    tomorrow = int(kiosk.clock.now().timestamp()) + 86_400
    assert kiosk.service.look(pass_of(view, since=tomorrow, until=tomorrow + 1)) is None


def test_a_replaced_pass_is_told_as_such_offline_too(kiosk: Kiosk) -> None:
    view = ready_order(kiosk.orders)
    kiosk.book.pull()
    kiosk.orders.unreachable = True
    assert kiosk.service.identify(pass_of(view, nonce=nonce_of(1, 5))).case is Case.REPLACED


def test_a_delegate_gives_the_code_from_their_message(kiosk: Kiosk) -> None:
    finding = kiosk.service.identify(shown(kiosk, Case.OTHER_PERSON))
    assert finding.name == "M… Nowak"
    with pytest.raises(Refusal, match="PICKUP-DELEGATE"):
        kiosk.service.prove_delegate(finding, finding.parts[0].code)
    friend = next(one.code for one in finding.parts[0].passes if one.whose == "delegate")
    assert kiosk.service.prove_delegate(finding, friend).case is Case.READY
    assert kiosk.service.identify(friend).case is Case.READY


def test_staff_who_looked_settle_age_and_nothing_else(kiosk: Kiosk) -> None:
    kiosk.policy = Policy(proof_over=1)
    finding = kiosk.service.identify(shown(kiosk, Case.CHECK_NEEDED))
    assert kiosk.service.proven(finding, Proof.PHONE).case is Case.CHECK_NEEDED
    assert kiosk.service.proven(finding, Proof.STAFF).case is Case.READY


def guess(kiosk: Kiosk, times: int) -> Finding:
    return [kiosk.service.identify(WRONG) for _ in range(times)][-1]


def test_the_fifth_wrong_code_makes_the_kiosk_rest_and_somebody_is_told_quietly(kiosk: Kiosk) -> None:
    right = shown(kiosk, Case.READY)
    assert guess(kiosk, 4).case is Case.UNKNOWN
    rests = guess(kiosk, 1)
    assert (rests.case, rests.wait_seconds) == (Case.SUSPICIOUS, 30)
    assert [task.kind for task in kiosk.orders.tasks.values()] == [TaskKind.FRAUD]
    assert kiosk.service.identify(right).case is Case.SUSPICIOUS
    kiosk.clock.advance(30)
    assert kiosk.service.identify(right).case is Case.READY


def test_what_was_tried_outlives_a_restart_and_a_clock_that_is_set(kiosk: Kiosk) -> None:
    guess(kiosk, 4)
    kiosk.restart()
    kiosk.clock.set(kiosk.clock.now().replace(year=2030))
    assert guess(kiosk, 1).case is Case.SUSPICIOUS
    kiosk.restart()
    assert kiosk.service.identify(WRONG).case is Case.SUSPICIOUS


def test_wrong_codes_are_forgotten_after_a_quarter_of_an_hour(kiosk: Kiosk) -> None:
    guess(kiosk, 4)
    kiosk.clock.advance(15 * 60)
    assert guess(kiosk, 4).case is Case.UNKNOWN


def test_a_typing_mistake_and_a_products_code_are_no_guesses(kiosk: Kiosk) -> None:
    for _ in range(10):
        assert kiosk.service.identify("5900512300108").case is Case.UNREADABLE
        assert kiosk.service.identify(WRONG[:-1] + "?").case is Case.UNREADABLE
    assert kiosk.limits.seconds_to_wait() == 0


def test_a_code_that_is_unknown_with_the_line_cut_counts_as_wrong_too(kiosk: Kiosk) -> None:
    kiosk.book.pull()
    kiosk.orders.unreachable = True
    assert guess(kiosk, 5).case is Case.SUSPICIOUS


def test_guessing_one_time_codes_and_delegates_codes_counts_as_well(kiosk: Kiosk) -> None:
    finding = kiosk.service.identify(shown(kiosk, Case.OTHER_PERSON))
    request = kiosk.service.send_phone_code("600100200")
    for _ in range(2):
        assert kiosk.service.by_phone(request, "000000").case is Case.UNREADABLE
        with pytest.raises(Refusal, match="PICKUP-DELEGATE"):
            kiosk.service.prove_delegate(finding, WRONG)
    assert kiosk.service.by_phone(request, "000000").case is Case.SUSPICIOUS
    with pytest.raises(Refusal, match="PICKUP-RESTS"):
        kiosk.service.prove_delegate(finding, WRONG)


def test_a_backend_that_declines_the_terminal_sends_customers_to_the_desk(kiosk: Kiosk, expected_logs) -> None:
    expected_logs("TERMINAL-REVOKED")
    raw = shown(kiosk, Case.READY)

    def decline(name: str) -> None:
        if name == "locate":
            raise Refusal("TERMINAL-REVOKED")

    kiosk.orders.before = decline
    assert kiosk.service.identify(raw).case is Case.DESK_TODAY


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(st.text(max_size=400), st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=200).map("P1".__add__))
)
@example("\x00" * 8)
@example("\ud800" * 8)
@example("P1" + "A" * 500)
@example("ß" * 4)
@example("javascript:alert(1)")
def test_no_text_does_anything_but_give_a_finding(fuzzed: Kiosk, raw: str) -> None:
    fuzzed.clock.advance(3600)
    assert fuzzed.service.identify(raw).case in (Case.UNREADABLE, Case.UNKNOWN)
    seen = fuzzed.service.look(raw)
    assert seen is None or seen.case is Case.UNREADABLE


def test_an_order_that_is_shown_twice_is_one_order(kiosk: Kiosk) -> None:
    view = ready_order(kiosk.orders)
    finding = kiosk.service.identify(pass_of(view))
    assert finding.orders == (view.fulfilment.order,)
    assert replace(finding, parts=finding.parts * 2).due == finding.due


def test_a_pass_for_an_order_that_was_never_made_is_unknown(kiosk: Kiosk) -> None:
    assert kiosk.service.identify(pass_of(fresh_order(kiosk.orders.now_ms()))).case is Case.UNKNOWN
