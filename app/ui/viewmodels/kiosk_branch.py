"""What a kiosk's screen says when an order cannot simply be taken along: one shape for every case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self


class Wish(StrEnum):
    """What a customer chooses. `SETTLED`: go on, what the screen said is all right with them."""

    AGAIN = "again"
    TYPE = "type"
    PHONE = "phone"
    DONE = "done"
    HELP = "help"
    SETTLED = "settled"
    LOOK = "look"
    BACK = "back"
    MOVE_HERE = "move_here"
    TEXT_ME = "text_me"
    WAIT = "wait"
    SHIP = "ship"
    REFUND = "refund"
    REFUND_SURE = "refund_sure"
    NOT_ME = "not_me"
    RECEIPT = "receipt"
    RETURN = "return"
    RESEND = "resend"
    EXTEND = "extend"
    PAY_CARD = "pay_card"
    PAY_TILL = "pay_till"
    PAY_OTHER = "pay_other"
    ASK_BANK = "ask_bank"
    CALL = "call"
    SEND_CODE = "send_code"
    DELEGATE = "delegate"
    ASK_OWNER = "ask_owner"
    AT_GATE = "at_gate"


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer and what it leads to; `reason` says why it cannot be given now."""

    wish: Wish
    glyph: str
    title: str
    consequence: str = ""
    reason: str = ""

    def because(self, reason: str) -> Self:
        """The same, which cannot be given for a reason; with none it can."""
        return replace(self, reason=reason)


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact beside its name; `large` for what has to be read from afar or noted down."""

    label: str
    value: str
    large: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """What happened, who has what, what to do.

    `tone` is good, look, stop or plain (empty); `sign` is a word in place of the pictogram; `goods` says whether the
    order's lines belong on the screen; `way` is what a code for the customer's own telephone holds; `picture` names a
    drawing. At most three choices, the first of which is primary.
    """

    glyph: str
    tone: str
    title: str
    detail: str = ""
    question: str = ""
    choices: tuple[Choice, ...] = ()
    facts: tuple[Fact, ...] = ()
    goods: bool = False
    sign: str = ""
    way: str = ""
    way_words: str = ""
    picture: str = ""
