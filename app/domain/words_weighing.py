"""Words of refusals and outages of scales."""

from __future__ import annotations

from app.domain.words import NOTHING_LOST, QT_TRANSLATE_NOOP, Words

_OR_TYPE = QT_TRANSLATE_NOOP("Refusal", "Check its cable and its power, or type the weight.")

WORDS: dict[str, Words] = {
    "SCALE-MOVING": Words(
        QT_TRANSLATE_NOOP("Refusal", "The scale moves"),
        QT_TRANSLATE_NOOP("Refusal", "The weight does not stand still yet."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Wait until it stands still."),
    ),
    "SCALE-TOO-LIGHT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nothing to weigh"),
        QT_TRANSLATE_NOOP("Refusal", "There is nothing on the scale, or too little to be weighed."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Put the goods on the scale."),
    ),
    "SCALE-BELOW-ZERO": Words(
        QT_TRANSLATE_NOOP("Refusal", "Scale below zero"),
        QT_TRANSLATE_NOOP("Refusal", "The scale shows less than nothing."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Take everything off and set the scale to zero."),
    ),
    "SCALE-OVERLOAD": Words(
        QT_TRANSLATE_NOOP("Refusal", "Too heavy"),
        QT_TRANSLATE_NOOP("Refusal", "This is more than the scale can weigh."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Weigh the goods in parts, or type the weight."),
    ),
    "SCALE-NOT-EMPTIED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Weighed already"),
        QT_TRANSLATE_NOOP("Refusal", "The scale was not empty since the last weight was taken."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Take everything off the scale, then weigh again."),
    ),
    "SCALE-WANTS-APPROVAL": Words(
        QT_TRANSLATE_NOOP("Refusal", "Scale declines"),
        QT_TRANSLATE_NOOP("Refusal", "This scale gives weights only to a till that was approved together with it."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Type the weight, or sell labelled goods."),
    ),
    "SCALE-SILENT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Scale is silent"),
        QT_TRANSLATE_NOOP("Refusal", "The scale does not answer."),
        NOTHING_LOST,
        _OR_TYPE,
    ),
    "SCALE-GARBLED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Scale not understood"),
        QT_TRANSLATE_NOOP("Refusal", "The scale answers in a way that the till does not understand."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Check which protocol the scale is set to, or type the weight."),
    ),
    "SCALE-UNREACHABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Scale not found"),
        QT_TRANSLATE_NOOP("Refusal", "The scale cannot be reached."),
        NOTHING_LOST,
        _OR_TYPE,
    ),
}
