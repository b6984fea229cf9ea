"""Words of refusals while paying."""

from __future__ import annotations

from app.domain.words import NOTHING_LOST, QT_TRANSLATE_NOOP, Words

WORDS: dict[str, Words] = {
    "PAY-NOTHING-DUE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nothing to pay"),
        QT_TRANSLATE_NOOP("Refusal", "Nothing is left to pay."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Finish the sale."),
    ),
    "PAY-AMOUNT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not an amount"),
        QT_TRANSLATE_NOOP("Refusal", "That amount cannot be taken."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Type the amount again."),
    ),
    "PAY-NO-SUCH-COINS": Words(
        QT_TRANSLATE_NOOP("Refusal", "No such coins"),
        QT_TRANSLATE_NOOP("Refusal", "Notes and coins cannot make that amount."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Type what the customer gave, or take the rounded amount."),
    ),
    "PAY-CARD-TOO-MUCH": Words(
        QT_TRANSLATE_NOOP("Refusal", "More than is due"),
        QT_TRANSLATE_NOOP("Refusal", "A card cannot pay more than is left to pay."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Take the amount that is left."),
    ),
    "PAY-CARD-OUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Card not answered"),
        QT_TRANSLATE_NOOP("Refusal", "A card payment was sent to the card terminal and nobody has said how it ended."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Look at the card terminal, then answer approved or declined."),
    ),
    "PAY-CARD-TAKEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "A card has paid"),
        QT_TRANSLATE_NOOP("Refusal", "A card has already paid for part of this basket."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Finish the sale, or reverse the card payment first."),
    ),
    "PAY-NO-CARD": Words(
        QT_TRANSLATE_NOOP("Refusal", "No card asked"),
        QT_TRANSLATE_NOOP("Refusal", "No card payment is waiting for an answer."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Start the card payment again."),
    ),
    "PAY-TOO-LITTLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not paid yet"),
        QT_TRANSLATE_NOOP("Refusal", "Part of the total has not been paid."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Take the rest, then finish the sale."),
    ),
    "PAY-NOT-PAID-OUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Money to give back"),
        QT_TRANSLATE_NOOP("Refusal", "The shop owes the customer money for this basket."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Give the customer the money, then finish."),
    ),
    "PAY-OTHER-TOTAL": Words(
        QT_TRANSLATE_NOOP("Refusal", "The total has changed"),
        QT_TRANSLATE_NOOP("Refusal", "The basket changed after the payment began."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Go back to the basket and start the payment again."),
    ),
    "PAY-SCAN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Payment is open"),
        QT_TRANSLATE_NOOP("Refusal", "This code was scanned while the customer pays, so it was not added."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Go back to the basket and scan it again, or finish the sale first."),
    ),
    "TENDER-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "No such payment"),
        QT_TRANSLATE_NOOP("Refusal", "That payment is no longer in the list."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Look at the list of payments again."),
    ),
}
