"""What the customer is told on the way from the first product to the receipt, in large letters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that fills the customer's card: a pictogram, picture or sign, words, perhaps an amount."""

    glyph: str = ""
    title: str = ""
    detail: str = ""
    amount: str = ""
    picture: str = ""
    tone: str = ""
    sign: str = ""


def at_terminal(stage: str) -> Told:
    """What to do at the card terminal, by its prompt or by how it stands with the card."""
    words = {
        "card": ("credit-card", translate("Display", "Hold your card to the terminal"), ""),
        "pin": ("hash", translate("Display", "Enter your PIN"), translate("Display", "Cover the keys with your hand")),
        "look_at_terminal": ("credit-card", translate("Display", "Please look at the terminal"), ""),
        "wait": ("clock", translate("Display", "One moment, please"), translate("Display", "Your bank is being asked")),
        "remove_card": ("credit-card", translate("Display", "Please take your card"), ""),
        "printing": ("receipt", translate("Display", "One moment, please"), ""),
        "signing": ("file-text", translate("Display", "Please sign the slip"), ""),
        "unknown": ("clock", translate("Display", "One moment, please"), translate("Display", "We check your payment")),
        "asking": ("clock", translate("Display", "One moment, please"), translate("Display", "We check your payment")),
        "aborting": ("clock", translate("Display", "One moment, please"), ""),
        "by_hand": ("credit-card", translate("Display", "Please pay at the card terminal"), ""),
    }
    glyph, title, detail = words.get(stage, words["look_at_terminal"])
    return Told(glyph, title, detail)


def declined() -> Told:
    """The terminal took no card, and said so."""
    return Told(
        "credit-card",
        translate("Display", "The card was not accepted"),
        translate("Display", "Try once more, or pay another way"),
        tone="look",
    )


def age_asked(age: str) -> Told:
    """Goods that are not sold to everybody wait for a look at a document."""
    return Told(
        "",
        translate("Display", "From {age} years").format(age=age),
        translate("Display", "Please show a document with your date of birth"),
        tone="look",
        sign=years_sign(age),
    )


def years_sign(age: str) -> str:
    """The sign for an age from which goods are sold."""
    return translate("Display", "{age}+").format(age=age)


def how_to_pay() -> Told:
    """The basket is complete."""
    return Told(
        "wallet", translate("Display", "How would you like to pay?"), translate("Display", "In cash or by card")
    )


def left_to_pay(paid: str) -> Told:
    """A part is paid."""
    return Told(
        "coins", translate("Display", "Thank you"), translate("Display", "Already paid: {paid}").format(paid=paid)
    )


def receipt_made() -> Told:
    """Everything is paid, and the fiscal printer has the sale."""
    return Told(
        "receipt", translate("Display", "One moment, please"), translate("Display", "Your receipt is being made")
    )


def thanks() -> Told:
    """The sale is made and nothing goes back."""
    return Told(
        "receipt", translate("Display", "Thank you"), translate("Display", "Please take your receipt"), tone="good"
    )


def change(amount: str) -> Told:
    """The sale is made and money goes back."""
    return Told(
        "coins",
        translate("Display", "Your change"),
        translate("Display", "Thank you. Please take your receipt"),
        amount,
    )


def short_greeting(*, is_open: bool) -> str:
    """Between customers, in twenty cells."""
    return translate("Display", "Welcome") if is_open else translate("Display", "Closed")


def short_change() -> str:
    """The word beside the money that goes back, in a few cells."""
    return translate("Display", "Change")
