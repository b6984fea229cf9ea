"""Keystrokes of a scanner are told from those of a person, and neither gets the other's."""

import random

import pytest
from proofs_wedge import Desk, people_are_never_scanned, scanned, scanners_never_lose_a_code

from hardware.scanners.scan import Framing
from hardware.scanners.wedge import Decision, KeyEvent, WedgeRules, WedgeState, deadline, expire, fold


def burst(text: str, start: int = 0, gap: int = 8) -> list[KeyEvent]:
    return [KeyEvent(character, start + gap * place) for place, character in enumerate(text)]


def at_the_desk(keys: list[KeyEvent], rules: WedgeRules | None = None) -> Desk:
    desk = Desk(rules or WedgeRules())
    for key in keys:
        desk.press(key)
    desk.wait_until(keys[-1].at + 5000)
    return desk


def test_a_burst_closed_by_enter_is_a_scan_and_no_key_of_it_arrives() -> None:
    desk = at_the_desk(burst("5901234123457\r", start=1000))
    assert [(scan.text, scan.framing) for scan in desk.scans] == [("5901234123457", Framing.HEURISTIC)]
    assert desk.scans[0].started == pytest.approx(1.0)
    assert desk.text() == ""


def test_an_enter_typed_alone_arrives_at_once() -> None:
    _, verdict = fold(WedgeState(), KeyEvent("\r", 0), WedgeRules())
    assert verdict.decision is Decision.PASS


def test_the_enter_that_closes_a_burst_never_arrives_even_when_late() -> None:
    keys = [*burst("5901234123457"), KeyEvent("\r", 12 * 8 + 110)]
    desk = at_the_desk(keys)
    assert len(desk.scans) == 1
    assert desk.text() == ""


def test_the_line_feed_behind_the_enter_does_not_arrive_either() -> None:
    desk = at_the_desk(burst("5901234123457\r\n"))
    assert len(desk.scans) == 1
    assert desk.text() == ""


def test_slow_typing_arrives_letter_for_letter() -> None:
    desk = at_the_desk(burst("12345\r", gap=120))
    assert desk.text() == "12345\r"
    assert desk.scans == []


def test_a_held_key_is_given_back_as_soon_as_its_time_is_over() -> None:
    rules = WedgeRules()
    state, verdict = fold(WedgeState(), KeyEvent("a", 100), rules)
    assert verdict.decision is Decision.HOLD
    assert deadline(state, rules) == 135
    assert expire(state, 135, rules)[1].release == ()
    after, given_back = expire(state, 136, rules)
    assert given_back.release == (KeyEvent("a", 100),)
    assert deadline(after, rules) is None


def test_too_few_keys_for_a_code_are_typing_however_fast() -> None:
    desk = at_the_desk(burst("123\r"))
    assert desk.text() == "123\r"
    assert desk.scans == []


def test_keys_typed_right_before_a_scan_come_before_it() -> None:
    desk = at_the_desk([KeyEvent("2", 0), *burst("5901234123457\r", start=60)])
    assert desk.text() == "2"
    assert [scan.text for scan in desk.scans] == ["5901234123457"]


def test_a_key_held_down_repeats_into_the_field_and_is_no_scan() -> None:
    keys = [KeyEvent("7", 0), *(KeyEvent("7", 400 + 30 * n, repeat=True) for n in range(20)), KeyEvent("\r", 1000)]
    desk = at_the_desk(keys)
    assert desk.text() == "7" * 21 + "\r"
    assert desk.scans == []


def test_a_shift_key_between_the_keys_of_a_burst_does_not_break_it() -> None:
    keys = [KeyEvent("P", 0), KeyEvent("", 3), *burst("1ABCDEF\r", start=8)]
    desk = at_the_desk(keys)
    assert [scan.text for scan in desk.scans] == ["P1ABCDEF"]


def test_a_group_separator_sent_as_a_control_key_is_kept() -> None:
    keys = [*burst("0105901234123457"), KeyEvent("\x1d", 130, modified=True), *burst("10AB\r", start=136)]
    assert [scan.text for scan in at_the_desk(keys).scans] == ["0105901234123457\x1d10AB"]


def test_a_control_combination_inside_a_burst_presses_nothing() -> None:
    keys = [*burst("59012"), KeyEvent("o", 40, modified=True), *burst("34123457\r", start=48)]
    desk = at_the_desk(keys)
    assert desk.text() == ""
    assert [scan.text for scan in desk.scans] == ["5901234123457"]


def test_a_shortcut_typed_by_a_person_arrives() -> None:
    desk = at_the_desk([KeyEvent("f", 0, modified=True)])
    assert desk.text() == "f"


def test_tab_closes_a_code_where_the_scanner_is_set_to_it() -> None:
    desk = at_the_desk(burst("5901234123457\t"), WedgeRules(suffix="\t"))
    assert [scan.text for scan in desk.scans] == ["5901234123457"]
    assert desk.text() == ""


def test_without_suffix_time_closes_a_code() -> None:
    desk = at_the_desk(burst("5901234123457"), WedgeRules(suffix=""))
    assert [scan.text for scan in desk.scans] == ["5901234123457"]
    assert at_the_desk(burst("5901234123457\r"), WedgeRules(suffix="")).text() == ""


def test_with_a_prefix_ordinary_keys_are_not_even_held() -> None:
    rules = WedgeRules(prefix="]", aim=True)
    assert fold(WedgeState(), KeyEvent("5", 0), rules)[1].decision is Decision.PASS
    desk = at_the_desk(burst("]E05901234123457\r"), rules)
    assert [(scan.aim, scan.text, scan.framing) for scan in desk.scans] == [("]E0", "5901234123457", Framing.EXACT)]


def test_a_prefix_that_is_no_identifier_is_taken_off() -> None:
    desk = at_the_desk(burst("~~5901234123457\r"), WedgeRules(prefix="~~"))
    assert [scan.text for scan in desk.scans] == ["5901234123457"]


def test_a_machine_gone_wild_presses_nothing() -> None:
    desk = at_the_desk(burst("x" * 600 + "\r", gap=5))
    assert desk.scans == []
    assert desk.text() == ""


def test_the_next_code_after_a_flood_is_read() -> None:
    desk = at_the_desk([*burst("x" * 600 + "\r", gap=5), *burst("5901234123457\r", start=4000)])
    assert [scan.text for scan in desk.scans] == ["5901234123457"]


@pytest.mark.parametrize("rules", [{"suffix": "\n"}, {"min_length": 1}, {"max_gap": 0}, {"total": 10}])
def test_rules_that_make_no_sense_are_refused(rules: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"scanner|burst"):
        WedgeRules(**rules)


def test_people_are_never_scanned() -> None:
    assert people_are_never_scanned(400, seed=3) == (0, 0)


def test_scanners_never_lose_a_code() -> None:
    assert scanners_never_lose_a_code(1500, seed=4) == (0, 0)


def test_the_proof_notices_rules_that_are_too_strict_for_a_scanner() -> None:

    keys = scanned("5901234123457", random.Random(5), 0)
    assert at_the_desk(keys, WedgeRules(max_gap=2, suffix_gap=2)).scans == []
