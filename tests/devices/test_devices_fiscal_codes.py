"""What the library says of fiscal devices is said to people in words, and told apart by what they can do about it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import hardware.fiscal
from app.devices import fiscal_codes
from app.domain.refusal_words import WORDS
from app.ports.devices import EffectState, Health
from hardware.fiscal.states import FiscalIdentity, FiscalStatus, Hindrance, Mode, OpenDocument
from hardware.status import Certainty, Fact, Outcome

WELL = FiscalStatus(linked=Fact.YES, ready=Fact.YES, open_document=OpenDocument.NONE)


def test_every_code_that_is_told_has_words() -> None:
    told = {
        *fiscal_codes.HINDRANCES.values(), *fiscal_codes.PROBLEMS.values(), *fiscal_codes._OUTCOMES.values(),
        *fiscal_codes._FALLBACKS.values(), *fiscal_codes._IN_DOUBT.values(), "FISCAL-ITEM", "FISCAL-DOCUMENT",
        "FISCAL-NO-REPORT", "FISCAL-OUT", "FISCAL-NOTHING-OPEN", "FISCAL-NET-PRICES", "FISCAL-GOODS-BACK",
    }  # fmt: skip
    assert told - WORDS.keys() == set()


def test_every_hindrance_has_its_code() -> None:
    assert set(fiscal_codes.HINDRANCES) == set(Hindrance)


@pytest.mark.parametrize(
    ("status", "code", "health", "replaced"),
    [
        (WELL, "", Health.UP, False),
        (FiscalStatus(linked=Fact.NO, code="fiscal_unreachable"), "FISCAL-UNREACHABLE", Health.DOWN, True),
        (FiscalStatus(linked=Fact.YES, ready=Fact.NO, memory_full=Fact.YES), "FISCAL-MEMORY", Health.DOWN, True),
        (
            FiscalStatus(linked=Fact.YES, ready=Fact.NO, hindrance=Hindrance.PAPER_OUT),
            "FISCAL-PAPER-OUT", Health.DOWN, False,
        ),
        (
            FiscalStatus(linked=Fact.YES, ready=Fact.NO, day_must_close=Fact.YES),
            "FISCAL-DAY-OPEN", Health.DEGRADED, False,
        ),
        (
            FiscalStatus(linked=Fact.YES, ready=Fact.NO, open_document=OpenDocument.FOREIGN),
            "FISCAL-FOREIGN", Health.DOWN, False,
        ),
        (
            FiscalStatus(linked=Fact.YES, ready=Fact.NO, code="fiscal_other_device"),
            "FISCAL-OTHER-DEVICE", Health.BLOCKED, False,
        ),
    ],
)  # fmt: skip
def test_an_obstacle_is_named_and_only_what_is_out_of_order_may_be_replaced(
    status: FiscalStatus, code: str, health: Health, replaced: bool
) -> None:
    assert fiscal_codes.obstacle(status) == code
    assert fiscal_codes.judged(status) == (health, code)
    assert fiscal_codes.is_out_of_order(code) is replaced


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (FiscalStatus(Fact.YES, Fact.YES, identity=FiscalIdentity("ZBF 1", Mode.TRAINING)), "FISCAL-PRACTICE"),
        (FiscalStatus(Fact.YES, Fact.YES, paper_near_end=Fact.YES), "FISCAL-PAPER-LOW"),
        (FiscalStatus(Fact.YES, Fact.YES, memory_nearly_full=Fact.YES), "FISCAL-MEMORY-LOW"),
        (FiscalStatus(Fact.YES, Fact.YES, clock_skew=-61), "FISCAL-CLOCK"),
    ],
)
def test_what_needs_a_look_soon_does_not_keep_from_selling(status: FiscalStatus, code: str) -> None:
    assert fiscal_codes.obstacle(status) == ""
    assert fiscal_codes.judged(status) == (Health.DEGRADED, code)


def test_in_doubt_no_cause_is_told_that_says_there_is_no_receipt() -> None:
    for code in ("fiscal_unreachable", "fiscal_day_not_closed", "anything"):
        assert fiscal_codes.worded(Outcome(Certainty.UNKNOWN, code)) == (EffectState.UNKNOWN, "FISCAL-UNKNOWN")
    for code in ("fiscal_left_open", "fiscal_paper_out"):
        assert fiscal_codes.worded(Outcome(Certainty.UNKNOWN, code)) == (EffectState.UNKNOWN, "FISCAL-STILL-OPEN")


@pytest.mark.parametrize("code", ["fiscal_token_limit", "fiscal_no_token"])
def test_a_printer_that_lets_nobody_in_says_so_and_its_reserve_may_take_over(code: str) -> None:
    assert fiscal_codes.worded(Outcome(Certainty.NOT_SENT, code)) == (EffectState.NOT_SENT, "FISCAL-NO-ACCESS")
    assert fiscal_codes.is_out_of_order("FISCAL-NO-ACCESS")
    assert "service" in WORDS["FISCAL-NO-ACCESS"].now


def named_by_drivers() -> set[str]:
    """Every fault code that stands in the sources of the fiscal library."""
    trees = (ast.parse(path.read_text("utf-8")) for path in Path(hardware.fiscal.__file__).parent.rglob("*.py"))
    texts = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str) and re.fullmatch(r"fiscal_[a-z_]*[a-z]", text)}


# Nothing more can be said: there is no receipt, or nobody knows yet, or the reason itself is shown with the item.
GENERAL = {
    "fiscal_nothing_sent", "fiscal_never_closed",
    "fiscal_no_footprint", "fiscal_no_trace", "fiscal_counters_jumped", "fiscal_day_changed", "fiscal_other_amount",
    "fiscal_left_open",
    "fiscal_no_returns", "fiscal_void", "fiscal_line_kind",
}  # fmt: skip


def test_every_fault_that_a_driver_names_has_words_of_its_own() -> None:
    named = named_by_drivers()
    assert {"fiscal_forgotten", "fiscal_wrong_state", "fiscal_deposit_code"} <= named
    said = {code: fiscal_codes.problem_of(code, of_line=False) for code in named - GENERAL}
    assert {code for code, words in said.items() if words not in WORDS or words == "FISCAL-DOCUMENT"} == set()
    assert named >= GENERAL


@pytest.mark.parametrize("certainty", [Certainty.REFUSED, Certainty.NOT_SENT])
@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("fiscal_day_closing", "FISCAL-DAY-CLOSING"), ("fiscal_forgotten", "FISCAL-FORGOTTEN"),
        ("fiscal_garbled", "FISCAL-GARBLED"), ("fiscal_frame", "FISCAL-GARBLED"),
        ("fiscal_unsupported", "FISCAL-UNSUPPORTED"), ("fiscal_wrong_state", "FISCAL-WRONG-STATE"),
        ("fiscal_needs_paper", "FISCAL-NEEDS-PAPER"), ("fiscal_currency", "FISCAL-CURRENCY"),
        ("fiscal_rejected", "FISCAL-REJECTED"), ("fiscal_totals_differ", "FISCAL-FIGURES"),
        ("fiscal_cash_short", "FISCAL-FIGURES"), ("fiscal_too_many_payments", "FISCAL-FIGURES"),
    ],
)  # fmt: skip
def test_what_is_certain_is_said_and_in_doubt_it_is_not(code: str, said: str, certainty: Certainty) -> None:
    assert fiscal_codes.worded(Outcome(certainty, code))[1] == said
    assert fiscal_codes.worded(Outcome(Certainty.UNKNOWN, code)) == (EffectState.UNKNOWN, "FISCAL-UNKNOWN")


def test_figures_of_one_line_are_said_with_its_name() -> None:
    assert fiscal_codes.problem_of("fiscal_quantity", of_line=True) == "FISCAL-ITEM"
    assert fiscal_codes.problem_of("fiscal_quantity", of_line=False) == "FISCAL-FIGURES"
    assert fiscal_codes.problem_of("fiscal_memory_full", of_line=True) == "FISCAL-MEMORY"


def test_a_printer_that_cannot_be_asked_never_says_that_there_is_no_receipt() -> None:
    for code in ("fiscal_garbled", "fiscal_rejected", "fiscal_forgotten", "fiscal_day_closing"):
        assert fiscal_codes.not_asked(Outcome(Certainty.NOT_SENT, code)) == "FISCAL-UNKNOWN"
    assert fiscal_codes.not_asked(Outcome(Certainty.NOT_SENT, "fiscal_paper_out")) == "FISCAL-PAPER-OUT"


def test_a_refused_daily_report_is_not_told_as_a_receipt() -> None:
    assert fiscal_codes.report_refused("FISCAL-REJECTED") == "FISCAL-NO-REPORT"
    assert fiscal_codes.report_refused("FISCAL-DAY-CLOSING") == "FISCAL-DAY-CLOSING"


def test_a_printer_that_is_not_understood_may_be_replaced_and_one_that_closes_its_day_is_waited_for() -> None:
    garbled = FiscalStatus(linked=Fact.YES, ready=Fact.NO, code="fiscal_garbled")
    closing = FiscalStatus(linked=Fact.YES, ready=Fact.NO, code="fiscal_day_closing")
    assert fiscal_codes.judged(garbled) == (Health.DOWN, "FISCAL-GARBLED")
    assert fiscal_codes.judged(closing) == (Health.DEGRADED, "FISCAL-DAY-CLOSING")
    assert fiscal_codes.is_out_of_order("FISCAL-GARBLED")
    assert not fiscal_codes.is_out_of_order("FISCAL-DAY-CLOSING")
