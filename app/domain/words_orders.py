"""Words of refusals about orders: picking them, making them ready, handing them over."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

_LOOK_AGAIN = QT_TRANSLATE_NOOP("Refusal", "Look at the order as it is now, then decide again.")

WORDS: dict[str, Words] = {
    "ORDER-NOT-NOW": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not now"),
        QT_TRANSLATE_NOOP("Refusal", "The order has come to a point where this cannot be done."),
        NOTHING_CHANGED,
        _LOOK_AGAIN,
    ),
    "ORDER-VERSION": Words(
        QT_TRANSLATE_NOOP("Refusal", "Somebody was faster"),
        QT_TRANSLATE_NOOP("Refusal", "The order has changed since it was shown here."),
        NOTHING_CHANGED,
        _LOOK_AGAIN,
    ),
    "ORDER-COLLECTED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Already collected"),
        QT_TRANSLATE_NOOP("Refusal", "The goods were handed over at {at}, {place}, by {handler}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Hand nothing over. If the customer disagrees, call the manager."),
    ),
    "ORDER-LOCKED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Somebody works on it"),
        QT_TRANSLATE_NOOP("Refusal", "The order is with {name} at this moment."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Speak to your colleague, or take the order over with a reason."),
    ),
    "ORDER-BIN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not the right bin"),
        QT_TRANSLATE_NOOP("Refusal", "The goods of this order do not lie in the bin that was scanned."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Scan the bin that holds the goods."),
    ),
    "ORDER-REASON": Words(
        QT_TRANSLATE_NOOP("Refusal", "Reason needed"),
        QT_TRANSLATE_NOOP("Refusal", "This is done to an order with a reason only."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose a reason, or type one."),
    ),
    "ORDER-QUANTITY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not that many"),
        QT_TRANSLATE_NOOP("Refusal", "Of {name}, there is less in the order than was named."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Count again and name a smaller quantity."),
    ),
    "ORDER-NOTHING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nothing to do"),
        QT_TRANSLATE_NOOP("Refusal", "The order holds no goods to which this could be done."),
        NOTHING_CHANGED,
        _LOOK_AGAIN,
    ),
    "ORDER-LINE": Words(
        QT_TRANSLATE_NOOP("Refusal", "No such line"),
        QT_TRANSLATE_NOOP("Refusal", "The order has no such line."),
        NOTHING_CHANGED,
        _LOOK_AGAIN,
    ),
    "ORDER-UNPICKED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Picking is not over"),
        QT_TRANSLATE_NOOP("Refusal", "Some of {name} is neither picked nor said to be missing."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Scan the goods, or say why they are missing."),
    ),
    "ORDER-SUBSTITUTE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Cannot stand in"),
        QT_TRANSLATE_NOOP("Refusal", "Another product may stand in only for one line, and may not cost more."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose another product, or lower its price."),
    ),
    "ORDER-EXTENDED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Held longer already"),
        QT_TRANSLATE_NOOP("Refusal", "The goods can be held longer only once."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Ask the customer to collect the goods in time."),
    ),
    "ORDER-UNDO": Words(
        QT_TRANSLATE_NOOP("Refusal", "Cannot be undone"),
        QT_TRANSLATE_NOOP("Refusal", "What was done last to this order cannot be taken back."),
        NOTHING_CHANGED,
        _LOOK_AGAIN,
    ),
}
