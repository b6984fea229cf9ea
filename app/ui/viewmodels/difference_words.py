"""What may explain a difference, in sentences to put to people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.shift_difference import Cause, Suggestion
from app.ui.format import Format
from app.ui.viewmodels.counted import Counted

translate = QCoreApplication.translate

_POSSIBLE = (Cause.MOVEMENT_MISSING, Cause.DRAWER_OPENED)


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """One possible reason; `fit` is exact, possible or ""."""

    place: int
    text: str
    note: str
    fit: str


def reason_rows(text: Format, currency: str, found: Sequence[Suggestion]) -> list[ReasonRow]:
    """The suggestions in order, and last of all that nobody knows."""
    rows = [
        ReasonRow(place, *_told(text, currency, s), "possible" if s.cause in _POSSIBLE else "exact")
        for place, s in enumerate(found)
    ]
    unknown = translate("Difference", "Kept as unexplained. The shift closes all the same.")
    return [*rows, ReasonRow(len(rows), translate("Difference", "I do not know"), unknown, "")]


def headline(kind: str, amount: str, fitting: int) -> str:
    """The difference in one sentence, and how much is known about it."""
    if kind == "exact":
        return translate("Difference", "The drawer is right.")
    short = (
        translate("Difference", "The drawer is {amount} short.")
        if kind == "short"
        else translate("Difference", "The drawer is {amount} over.")
    )
    known = translate("Difference", "Nothing fits exactly.")
    if fitting:
        known = Counted().fitting(fitting)
    return f"{short.format(amount=amount)} {known}"


def _told(text: Format, currency: str, suggestion: Suggestion) -> tuple[str, str]:
    facts = {
        "time": text.time(suggestion.at) if suggestion.at else "",
        "number": suggestion.number,
        "piece": text.amount(suggestion.piece, currency),
        "amount": text.amount(abs(suggestion.amount), currency),
        "times": str(suggestion.amount),
    }
    sentence, note = _sentences(suggestion)
    return sentence.format(**facts), note.format(**facts)


def _sentences(suggestion: Suggestion) -> tuple[str, str]:
    short = suggestion.amount < 0
    sentences: dict[Cause, Callable[[], tuple[str, str]]] = {
        Cause.MOVEMENT_TWICE: lambda: (
            translate("Difference", "{time}, cash moved twice or written down twice"),
            translate("Difference", "{amount} is exactly that movement"),
        ),
        Cause.MOVEMENT_OTHER_WAY: lambda: (
            translate("Difference", "{time}, cash in and cash out mixed up"),
            translate("Difference", "Twice {amount} is exactly the difference"),
        ),
        Cause.CARD_AS_CASH: lambda: (
            (
                translate("Difference", "{time}, sale {number}, paid by card, rung up as cash"),
                translate("Difference", "{amount} in cash on the receipt"),
            )
            if short
            else (
                translate("Difference", "{time}, sale {number}, paid in cash, rung up as card"),
                translate("Difference", "{amount} by card on the receipt"),
            )
        ),
        Cause.CHANGE_KEPT: lambda: (
            (
                translate("Difference", "{time}, sale {number}, change given twice"),
                translate("Difference", "{amount} change on the receipt"),
            )
            if short
            else (
                translate("Difference", "{time}, sale {number}, change not given"),
                translate("Difference", "{amount} change on the receipt"),
            )
        ),
        Cause.CHANGE_PIECE: lambda: (
            (
                translate("Difference", "{time}, sale {number}, {piece} too much in change"),
                translate("Difference", "One note or coin more than due"),
            )
            if short
            else (
                translate("Difference", "{time}, sale {number}, {piece} too little in change"),
                translate("Difference", "One note or coin less than due"),
            )
        ),
        Cause.GIVEN_OTHER: lambda: (
            translate("Difference", "{time}, sale {number}, the customer gave {piece}"),
            translate("Difference", "Another note was typed"),
        ),
        Cause.MOVEMENT_MISSING: lambda: (
            (
                translate("Difference", "{amount} was taken out and not written down"),
                translate("Difference", "To the safe, or for a purchase"),
            )
            if short
            else (
                translate("Difference", "{amount} was put in and not written down"),
                translate("Difference", "Change from the safe or the bank"),
            )
        ),
        Cause.DRAWER_OPENED: lambda: (
            translate("Difference", "The drawer was opened without a sale"),
            translate("Difference", "This often in the shift: {times}"),
        ),
    }
    return sentences[suggestion.cause]()
