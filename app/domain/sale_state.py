"""How far a sale at the counter has come: a table of states and events, and nothing else."""

from __future__ import annotations

from enum import StrEnum

from app.domain.refusals import Refusal


class Stage(StrEnum):
    """Where the sale stands.

    `card_out`: a card payment is with the terminal and has no answer yet. `fiscal_out`: all is paid, and the fiscal
    printer has not yet said whether the receipt exists.
    """

    SELLING = "selling"
    PAYING = "paying"
    CARD_OUT = "card_out"
    FISCAL_OUT = "fiscal_out"
    FINISHED = "finished"


class Event(StrEnum):
    """What can happen to it."""

    PAY = "pay"
    BACK = "back"
    TENDER = "tender"
    CARD_ASKED = "card_asked"
    CARD_ANSWERED = "card_answered"
    FISCAL_ASKED = "fiscal_asked"
    NOT_FISCAL = "not_fiscal"
    SET_ASIDE = "set_aside"
    FINISH = "finish"
    NEXT = "next"


TABLE: dict[tuple[Stage, Event], Stage] = {
    (Stage.SELLING, Event.PAY): Stage.PAYING,
    (Stage.PAYING, Event.TENDER): Stage.PAYING,
    (Stage.PAYING, Event.BACK): Stage.SELLING,
    (Stage.PAYING, Event.CARD_ASKED): Stage.CARD_OUT,
    (Stage.CARD_OUT, Event.CARD_ANSWERED): Stage.PAYING,
    (Stage.CARD_OUT, Event.SET_ASIDE): Stage.SELLING,
    (Stage.PAYING, Event.FINISH): Stage.FINISHED,
    (Stage.SELLING, Event.FISCAL_ASKED): Stage.FISCAL_OUT,  # after a restart
    (Stage.PAYING, Event.FISCAL_ASKED): Stage.FISCAL_OUT,
    (Stage.FISCAL_OUT, Event.NOT_FISCAL): Stage.PAYING,
    (Stage.FISCAL_OUT, Event.FINISH): Stage.FINISHED,
    (Stage.FINISHED, Event.NEXT): Stage.SELLING,
}


def next_stage(stage: Stage, event: Event) -> Stage:
    """The stage after an event.

    Raises Refusal `PAY-CARD-OUT` while a card is unanswered, `FISCAL-OUT` while a receipt is, else `SALE-NOT-NOW`.
    """
    after = TABLE.get((stage, event))
    if after is not None:
        return after
    if stage is Stage.CARD_OUT:
        raise Refusal("PAY-CARD-OUT")
    if stage is Stage.FISCAL_OUT:
        raise Refusal("FISCAL-OUT")
    raise Refusal("SALE-NOT-NOW", stage=stage.value, act=event.value)
