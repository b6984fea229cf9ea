"""Words of refusals on past sales: receipts, returns, voids."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

WORDS: dict[str, Words] = {
    "RECEIPT-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Receipt not found"),
        QT_TRANSLATE_NOOP("Refusal", "No sale with the number {number} is known here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Check the number on the receipt, or look in the list of sales."),
    ),
    "RECEIPT-SCAN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a receipt"),
        QT_TRANSLATE_NOOP("Refusal", "This code is not that of a receipt, so it was not taken here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Scan the code at the foot of a receipt, or go back to the basket."),
    ),
    "RETURN-CARD-DONE": Words(
        QT_TRANSLATE_NOOP("Refusal", "The card has its money back"),
        QT_TRANSLATE_NOOP("Refusal", "The terminal paid back to the card, and the till has no record of it yet."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose what came back and why, then finish, so that the books are right."),
    ),
    "RETURN-NOTHING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nothing chosen"),
        QT_TRANSLATE_NOOP("Refusal", "No line was chosen to come back."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose what the customer returns, and how much."),
    ),
    "RETURN-TOO-MANY": Words(
        QT_TRANSLATE_NOOP("Refusal", "More than was sold"),
        QT_TRANSLATE_NOOP("Refusal", "Of {name}, only {left} can still come back."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Lower the quantity."),
    ),
    "RETURN-NOT-A-SALE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a sale"),
        QT_TRANSLATE_NOOP("Refusal", "{number} is itself a refund or a void."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Use the receipt of the sale."),
    ),
    "RETURN-TRAINING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Training"),
        QT_TRANSLATE_NOOP("Refusal", "Training sales and real sales do not mix: {number} is of the other kind."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Switch training mode, then try again."),
    ),
    "VOID-AFTER-RETURN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Goods came back already"),
        QT_TRANSLATE_NOOP("Refusal", "Part of {number} was refunded, so it cannot be voided."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Refund the rest of it."),
    ),
    "VOID-ALREADY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Voided already"),
        QT_TRANSLATE_NOOP("Refusal", "{number} was voided before."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Nothing more is to be done."),
    ),
    "VOID-OTHER-SHIFT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not of this shift"),
        QT_TRANSLATE_NOOP("Refusal", "{number} was sold in another shift, so it cannot be voided."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Refund it."),
    ),
    "VOID-REASON": Words(
        QT_TRANSLATE_NOOP("Refusal", "Reason needed"),
        QT_TRANSLATE_NOOP("Refusal", "A sale is voided with a reason only."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose a reason, or type one."),
    ),
}
