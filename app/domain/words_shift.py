"""Words of refusals about shifts and the cash in the drawer."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, NOTHING_LOST, QT_TRANSLATE_NOOP, Words

WORDS: dict[str, Words] = {
    "SHIFT-NOT-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Shift not open"),
        QT_TRANSLATE_NOOP("Refusal", "No shift is open at this till."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Open the shift with a counted float."),
    ),
    "SHIFT-OPEN-ALREADY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Shift is open"),
        QT_TRANSLATE_NOOP("Refusal", "A shift is open at this till already."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling, or close the shift first."),
    ),
    "SHIFT-SIGNED-OUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nobody is signed in"),
        QT_TRANSLATE_NOOP("Refusal", "Nobody is signed in at this till."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Sign in with your PIN or badge."),
    ),
    "CASH-AMOUNT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not an amount"),
        QT_TRANSLATE_NOOP("Refusal", "That amount of cash cannot be."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Type the amount again."),
    ),
    "CASH-REASON": Words(
        QT_TRANSLATE_NOOP("Refusal", "Reason needed"),
        QT_TRANSLATE_NOOP("Refusal", "Cash enters or leaves the drawer with a reason only."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose a reason, or type one."),
    ),
    "CASH-NOT-THERE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not enough in the drawer"),
        QT_TRANSLATE_NOOP("Refusal", "The drawer does not hold that much."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Type a smaller amount."),
    ),
    "CASH-LEFT": Words(
        QT_TRANSLATE_NOOP("Refusal", "More than was counted"),
        QT_TRANSLATE_NOOP("Refusal", "What stays in the drawer cannot be more than was counted."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Type again what stays in the drawer."),
    ),
    "SHIFT-NO-Z": Words(
        QT_TRANSLATE_NOOP("Refusal", "No Z report yet"),
        QT_TRANSLATE_NOOP("Refusal", "No shift has been closed at this till."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Close a shift first."),
    ),
    "COUNT-INVALID": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a count"),
        QT_TRANSLATE_NOOP("Refusal", "A number of notes or coins cannot be right."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Count again and correct the number."),
    ),
}
