"""Words of refusals and outages when an order is collected."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

_ONCE = QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. Whatever was asked for happens once.")

WORDS: dict[str, Words] = {
    "ORDERS-UNREACHABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nobody answers"),
        QT_TRANSLATE_NOOP("Refusal", "Whoever decides about orders did not answer in time."),
        _ONCE,
        QT_TRANSLATE_NOOP("Refusal", "Try again in a moment, or hand over with a colleague's check."),
    ),
    "PICKUP-DELEGATE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not the right code"),
        QT_TRANSLATE_NOOP("Refusal", "This is not the code that was sent to whoever collects."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look for the code in the message, or call a colleague."),
    ),
    "PICKUP-RESTS": Words(
        QT_TRANSLATE_NOOP("Refusal", "One moment please"),
        QT_TRANSLATE_NOOP("Refusal", "Too many codes were wrong. Codes are taken again in {seconds} s."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Wait, or call a colleague."),
    ),
    "PICKUP-REPLACED": Words(
        QT_TRANSLATE_NOOP("Refusal", "There is a newer code"),
        QT_TRANSLATE_NOOP("Refusal", "The order was changed, and a newer code was sent."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Use the newest message about the order."),
    ),
    "PICKUP-ENDED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Held no longer"),
        QT_TRANSLATE_NOOP("Refusal", "The time to collect with this code is over."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look the order up by its number."),
    ),
    "ORDER-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "No such order"),
        QT_TRANSLATE_NOOP("Refusal", "No order of this shop has this code."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Check the code, or look the order up in another way."),
    ),
    "ORDER-DUE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not paid yet"),
        QT_TRANSLATE_NOOP("Refusal", "The goods of this order are not paid for."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Take the payment first, then hand over."),
    ),
    "PAYMENT-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Payment not decided"),
        QT_TRANSLATE_NOOP("Refusal", "Nobody knows yet what became of a payment for this order."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Take no second payment. Ask the card terminal for the first one."),
    ),
    "ORDER-LEADER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Only a colleague can hand it over"),
        QT_TRANSLATE_NOOP("Refusal", "The till that decides for this store does not answer now."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Check the ID and hand over with a manager's approval and a reason."),
    ),
    "ORDER-NOBODY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Only a colleague can hand it over"),
        QT_TRANSLATE_NOOP("Refusal", "Nobody can decide about orders in this store now."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Check the ID and hand over with a manager's approval and a reason."),
    ),
    "ORDER-BACKEND": Words(
        QT_TRANSLATE_NOOP("Refusal", "Perhaps collected already"),
        QT_TRANSLATE_NOOP("Refusal", "The order was being handed over when the line was cut."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look whether the goods are still in their bin, then hand over with an approval."),
    ),
    "CODE-WRONG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not the right code"),
        QT_TRANSLATE_NOOP("Refusal", "The one-time code is wrong, or its time is over."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Type it again, or ask for a new one."),
    ),
    "CODE-WAIT": Words(
        QT_TRANSLATE_NOOP("Refusal", "One moment please"),
        QT_TRANSLATE_NOOP("Refusal", "Too many codes were wrong."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Wait a minute, then try again."),
    ),
    "ORDER-STOCK": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not enough in stock"),
        QT_TRANSLATE_NOOP("Refusal", "The goods of this order are not in stock here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Leave the order where it is, or offer another product."),
    ),
    "OWNER-ASKED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Asked often enough"),
        QT_TRANSLATE_NOOP("Refusal", "Whoever ordered was asked several times already."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Call a colleague."),
    ),
    "PAYMENT-TOO-MUCH": Words(
        QT_TRANSLATE_NOOP("Refusal", "More than is due"),
        QT_TRANSLATE_NOOP("Refusal", "More would be paid than is due for this order."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look at the order as it is now, then decide again."),
    ),
    "TASK-TAKEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Somebody sees to it"),
        QT_TRANSLATE_NOOP("Refusal", "A colleague has taken this on already."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "There is nothing more to do."),
    ),
    "TASK-DONE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Done already"),
        QT_TRANSLATE_NOOP("Refusal", "A colleague has done this already."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "There is nothing more to do."),
    ),
    "TERMINAL-SHAPE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not at this terminal"),
        QT_TRANSLATE_NOOP("Refusal", "A terminal of this kind may not do this."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Do it at a till."),
    ),
}
