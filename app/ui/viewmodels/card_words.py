"""What the pay page says while a card is at the terminal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# How far each of the terminal's prompts is on the way from the order to its answer.
_STEPS = {"": 0, "card": 1, "look_at_terminal": 1, "pin": 2, "wait": 3, "remove_card": 3, "printing": 3}


def step_of(prompt: str, before: int) -> int:
    """The place of a prompt on the bar of steps; one that has no place leaves it where it was."""
    return _STEPS.get(prompt, before)


def step_words() -> list[str]:
    """The steps of a card payment."""
    return [
        translate("Card", "Sent"),
        translate("Card", "Card"),
        translate("Card", "PIN"),
        translate("Card", "Answer"),
    ]


def prompt_words(prompt: str) -> str:
    """What the terminal waits for."""
    return {
        "card": translate("Card", "Waiting for the card"),
        "pin": translate("Card", "The customer enters the PIN"),
        "look_at_terminal": translate("Card", "Look at the terminal"),
        "wait": translate("Card", "The terminal asks the bank"),
        "remove_card": translate("Card", "Take the card out"),
        "printing": translate("Card", "The terminal prints"),
        "aborting": translate("Card", "Cancelling on the terminal"),
    }.get(prompt, translate("Card", "Sent to the terminal"))
