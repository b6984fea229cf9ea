"""What the library says of fiscal devices is said to people in words, and told apart by what they can do about it."""

from __future__ import annotations

import pytest

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
