"""Words of refusals at the pickup board."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

WORDS: dict[str, Words] = {
    "PICKUP-WRONG-BAG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Wrong bag: {other}"),
        QT_TRANSLATE_NOOP("Refusal", "This bag belongs to the order {other}. {code} is being handed over."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Put the bag back and fetch the one of {code}."),
    ),
    "PICKUP-BAG-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "No such bag here"),
        QT_TRANSLATE_NOOP("Refusal", "No order of this shop that is known here has this bag."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look the order up by its code, its number or a name."),
    ),
    "PICKUP-NOT-A-BAG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a pickup code"),
        QT_TRANSLATE_NOOP("Refusal", "{code} is neither a customer's code nor the label of a bag."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Scan the code in the customer's message, or the label on the bag."),
    ),
}
