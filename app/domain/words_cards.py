"""Words of refusals around cards, card terminals and endings that nobody knows."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

_NOT_CHARGED = QT_TRANSLATE_NOOP("Refusal", "The card was not charged. The payment stands as it was.")
_NOTHING_SENT = QT_TRANSLATE_NOOP("Refusal", "No card was charged: the terminal was not asked for money.")
_OPEN = QT_TRANSLATE_NOOP("Refusal", "Nobody knows yet whether money moved. Nothing is asked for twice.")

WORDS: dict[str, Words] = {
    "CARD-DECLINED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Card declined"),
        QT_TRANSLATE_NOOP("Refusal", "The bank or the terminal said no."),
        _NOT_CHARGED,
        QT_TRANSLATE_NOOP("Refusal", "Ask for another card, or take cash."),
    ),
    "CARD-CALLED-OFF": Words(
        QT_TRANSLATE_NOOP("Refusal", "Card cancelled"),
        QT_TRANSLATE_NOOP("Refusal", "The card payment was cancelled before it was approved."),
        _NOT_CHARGED,
        QT_TRANSLATE_NOOP("Refusal", "Start it again, or take another way to pay."),
    ),
    "CARD-NOT-CHARGED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not charged"),
        QT_TRANSLATE_NOOP("Refusal", "The terminal knows nothing of this payment."),
        _NOT_CHARGED,
        QT_TRANSLATE_NOOP("Refusal", "Start it again, or take another way to pay."),
    ),
    "CARD-OTHER-AMOUNT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Another amount"),
        QT_TRANSLATE_NOOP("Refusal", "The terminal took another amount than it was asked for."),
        QT_TRANSLATE_NOOP("Refusal", "It does not count as paid. Another amount is taken back on the terminal."),
        QT_TRANSLATE_NOOP("Refusal", "Compare the terminal's slip, then start the payment again."),
    ),
    "CARD-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Card not known"),
        QT_TRANSLATE_NOOP("Refusal", "The line to the terminal broke before it said how the payment ended."),
        _OPEN,
        QT_TRANSLATE_NOOP("Refusal", "Ask the terminal; if it cannot say, look at its last slip."),
    ),
    "CARD-DAY-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Day perhaps not ended"),
        QT_TRANSLATE_NOOP("Refusal", "The terminal did not say whether it ended its day."),
        QT_TRANSLATE_NOOP("Refusal", "Every payment is recorded here and in the terminal."),
        QT_TRANSLATE_NOOP("Refusal", "Look at the terminal; if it printed no report, end its day again."),
    ),
    "TERMINAL-BUSY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Terminal is busy"),
        QT_TRANSLATE_NOOP("Refusal", "The card terminal is occupied with something else."),
        _NOTHING_SENT,
        QT_TRANSLATE_NOOP("Refusal", "Look at its screen, finish what is open there, then try once more."),
    ),
    "TERMINAL-UNREACHABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Terminal not reached"),
        QT_TRANSLATE_NOOP("Refusal", "The card terminal does not answer."),
        _NOTHING_SENT,
        QT_TRANSLATE_NOOP("Refusal", "Check that it is switched on and connected, or take cash."),
    ),
    "TERMINAL-CANNOT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Terminal cannot do it"),
        QT_TRANSLATE_NOOP("Refusal", "This card terminal does not do that on the till's word."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Do it in the terminal's own menu."),
    ),
    "TERMINAL-BY-HAND": Words(
        QT_TRANSLATE_NOOP("Refusal", "Done by hand"),
        QT_TRANSLATE_NOOP("Refusal", "This card terminal stands alone: only a person can see what it says."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Do it at the terminal, then answer here what it says."),
    ),
    "PAY-CASH-TAKEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Cash was taken"),
        QT_TRANSLATE_NOOP("Refusal", "Cash of this sale lies in the drawer, so the sale cannot wait."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Find out first how the card ended."),
    ),
    "QUESTION-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "No such question"),
        QT_TRANSLATE_NOOP("Refusal", "That question is not in this till's journal."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look at the list again."),
    ),
    "QUESTION-CHOICE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not an answer"),
        QT_TRANSLATE_NOOP("Refusal", "That answer does not fit this question."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose one of the answers on the page."),
    ),
    "QUESTION-REASON": Words(
        QT_TRANSLATE_NOOP("Refusal", "Say what you saw"),
        QT_TRANSLATE_NOOP("Refusal", "A decision is recorded with what it rests on."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose what you looked at, then decide."),
    ),
}
