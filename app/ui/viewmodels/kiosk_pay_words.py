"""What a kiosk says of cards: refused, in doubt, charged and not told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.pickup_finding import Case
from app.ui.viewmodels.kiosk_branch import Branch, Choice, Wish
from app.ui.viewmodels.kiosk_case_words import case_words
from app.ui.viewmodels.kiosk_facts import Facts

translate = QCoreApplication.translate
__all__ = ["Branch", "doubt", "no_terminal", "refused", "steps", "untold"]


def steps() -> list[str]:
    """The way from the order to its answer."""
    return [
        translate("Kiosk", "Sent"),
        translate("Kiosk", "Card"),
        translate("Kiosk", "PIN"),
        translate("Kiosk", "Answer"),
    ]


def refused(facts: Facts, *, cancelled: bool) -> Branch:
    """No money moved."""
    title = translate("Kiosk", "Cancelled") if cancelled else translate("Kiosk", "The card was not accepted")
    return Branch(
        "credit-card",
        "look",
        title,
        translate("Kiosk", "Nothing was charged. Still to pay: {amount}").format(amount=facts.due),
        translate("Kiosk", "How would you like to pay?"),
        (
            Choice(
                Wish.PAY_CARD,
                "credit-card",
                translate("Kiosk", "Try once more"),
                translate("Kiosk", "With the same card, or another one."),
            ),
            *case_words(Case.PAYMENT_DUE, facts).choices[1:],
        ),
    )


def no_terminal(facts: Facts) -> Branch:
    """The terminal cannot be asked at all."""
    return Branch(
        "unlink",
        "look",
        translate("Kiosk", "No cards here right now"),
        translate("Kiosk", "Nothing was charged. Still to pay: {amount}").format(amount=facts.due),
        translate("Kiosk", "How would you like to pay?"),
        (
            *case_words(Case.PAYMENT_DUE, facts).choices[1:],
            Choice(
                Wish.PAY_CARD,
                "refresh",
                translate("Kiosk", "Try once more"),
                translate("Kiosk", "Perhaps the terminal answers now."),
            ),
        ),
    )


def doubt() -> Branch:
    """Nobody knows whether money moved: nothing is paid a second time."""
    return case_words(Case.PAYMENT_UNKNOWN, Facts())


def untold() -> Branch:
    """The card was charged, and whoever keeps the order did not hear of it yet."""
    return Branch(
        "wifi-off",
        "look",
        translate("Kiosk", "Paid. Do not pay again"),
        translate("Kiosk", "We write it down as soon as the line is back."),
        translate("Kiosk", "Your order is safe. What shall we do?"),
        (
            Choice(
                Wish.ASK_BANK,
                "refresh",
                translate("Kiosk", "Go on"),
                translate("Kiosk", "We try the line again."),
            ),
            Choice(
                Wish.HELP,
                "bell",
                translate("Kiosk", "Ask a colleague"),
                translate("Kiosk", "They can hand over your order."),
            ),
        ),
    )
