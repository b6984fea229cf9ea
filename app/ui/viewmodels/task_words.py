"""What a call is about, in words for the people of the store who see to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def need_words(text_code: str) -> str:
    """What the customer needs; empty for a call that says no more than that somebody is wanted."""
    return {
        "KIOSK-WAITS": translate("Board", "waits for the packing"),
        "KIOSK-GATE": translate("Board", "waits at the gate with a car"),
        "KIOSK-NOT-ME": translate("Board", "says that somebody else collected"),
        "KIOSK-RECEIPT": translate("Board", "wants a copy of the receipt"),
        "KIOSK-SHIP": translate("Board", "wants the missing goods sent home"),
        "KIOSK-CHECK": translate("Board", "an ID is to be looked at"),
        "KIOSK-PAYMENT": translate("Board", "nobody knows if the card was charged"),
        "KIOSK-DROP": translate("Board", "does not want some of it"),
        "KIOSK-RETURN": translate("Board", "has put a return into the box"),
        "KIOSK-RETURN-BLIND": translate("Board", "brings back what is not known here"),
        "KIOSK-MISSING": translate("Board", "something is missing"),
        "KIOSK-NOT-MINE": translate("Board", "has somebody else's goods"),
        "KIOSK-DOOR-OPEN": translate("Board", "the door was left open"),
        "KIOSK-DOOR-STUCK": translate("Board", "the door does not open"),
        "KIOSK-DOOR-EMPTY": translate("Board", "the locker is empty, or holds something else"),
        "PICKUP-GUESSING": translate("Board", "many wrong codes were tried"),
        "PICKUP-CUT-SHORT": translate("Board", "look whether the customer has the goods"),
    }.get(text_code, "")
