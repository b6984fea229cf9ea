"""What the page "What happened?" says of a question, by whose it is and what may be answered."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.services.open_questions import Evidence, Question
from app.ui.format import Format

translate = QCoreApplication.translate

_MOMENT = 10
"""Digits of a moment as card terminals tell it: month, day, hour, minute, second."""


def title_of(question: Question) -> str:
    """The question itself."""
    return {
        "charged": translate("Question", "Was the card charged?"),
        "not_charged": translate("Question", "Was the card charged?"),
        "not_paid_back": translate("Question", "Did the money go back to the card?"),
        "not_reversed": translate("Question", "Was the payment taken back?"),
        "not_issued": translate("Question", "Was the fiscal receipt issued?"),
    }.get(question.choices[-1], translate("Question", "What happened?"))


def choice_words(choice: str) -> tuple[str, str]:
    """An answer and its consequence."""
    return {
        "charged": (
            translate("Question", "Yes, charged"),
            translate("Question", "It counts as paid and the sale goes on."),
        ),
        "not_charged": (
            translate("Question", "No, not charged"),
            translate("Question", "The amount is due again."),
        ),
        "paid_back": (
            translate("Question", "Yes, paid back"),
            translate("Question", "The refund is recorded on the receipts page."),
        ),
        "not_paid_back": (
            translate("Question", "No, not paid back"),
            translate("Question", "The refund can be made again."),
        ),
        "reversed": (
            translate("Question", "Yes, taken back"),
            translate("Question", "The amount is due again."),
        ),
        "not_reversed": (
            translate("Question", "No, it stands"),
            translate("Question", "The card has still paid."),
        ),
        "issued": (
            translate("Question", "Yes, it was issued"),
            translate("Question", "The sale is recorded; no second receipt is made."),
        ),
        "not_issued": (
            translate("Question", "No, it was not"),
            translate("Question", "The receipt is made again, once."),
        ),
    }.get(choice, (choice, ""))


def where_to_look(question: Question) -> str:
    """What to look for on the paper."""
    if not question.look_for:
        return ""
    if question.kind == "card":
        said = translate("Question", "Look for number {number} on the terminal's slips and in its list of payments.")
    else:
        said = translate("Question", "Look for number {number} at the foot of the printer's last receipts.")
    return said.format(number=question.look_for)


def what_was_seen() -> list[str]:
    """What a decision may rest on."""
    return [
        translate("Question", "The device's paper"),
        translate("Question", "The device's own list"),
        translate("Question", "The customer's phone or bank"),
    ]


def evidence_words(row: Evidence, text: Format, currency: str) -> tuple[str, str, str]:
    """A row of evidence: its name, before and after, readable."""
    names = {
        "receipt": translate("Question", "Last receipt number"),
        "amount": translate("Question", "Last amount"),
        "time": translate("Question", "Last time"),
        "last_number": translate("Question", "Last receipt number"),
        "receipt_count": translate("Question", "Receipts today"),
        "last_amount": translate("Question", "Last amount"),
        "device": translate("Question", "Device number"),
    }

    def value(said: str) -> str:
        if row.name.endswith("amount") and said.lstrip("-").isdigit():
            return text.amount(int(said), currency)
        return _moment(said) if row.name.endswith("time") else said

    return names.get(row.name, row.name.replace("_", " ")), value(row.before), value(row.after)


def _moment(said: str) -> str:
    """A moment as a terminal tells it, without the year; anything else as it is."""
    if len(said) != _MOMENT or not said.isdigit():
        return said
    try:
        return datetime.strptime(f"2000{said}", "%Y%m%d%H%M%S").strftime("%m-%d %H:%M")  # noqa: DTZ007 - no zone is told
    except ValueError:
        return said
