"""Words of refusals and outages of what parcels go through: label printers and lockers."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

_NO_LABEL = QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. The label was not printed.")
_STAYS_SHUT = QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. The door stays shut.")

WORDS: dict[str, Words] = {
    "LABEL-PAPER-OUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "No labels left"),
        QT_TRANSLATE_NOOP("Refusal", "The label printer has no labels."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Put in a new roll of labels, then print again."),
    ),
    "LABEL-HEAD-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Label printer is open"),
        QT_TRANSLATE_NOOP("Refusal", "The head or the cover of the label printer is open."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Close it, then print again."),
    ),
    "LABEL-RIBBON-OUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Ribbon is used up"),
        QT_TRANSLATE_NOOP("Refusal", "The label printer has no ribbon."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Put in a new ribbon, then print again."),
    ),
    "LABEL-PAUSED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Label printer pauses"),
        QT_TRANSLATE_NOOP("Refusal", "The label printer was paused or is not ready."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Press its pause button, then print again."),
    ),
    "LABEL-BUSY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Label printer is busy"),
        QT_TRANSLATE_NOOP("Refusal", "Other labels wait in the label printer."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Wait until they are out, then print again."),
    ),
    "LABEL-HOT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Label printer is too hot"),
        QT_TRANSLATE_NOOP("Refusal", "The head of the label printer has to cool down."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Wait a few minutes, then print again."),
    ),
    "LABEL-SILENT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Label printer is silent"),
        QT_TRANSLATE_NOOP("Refusal", "The label printer does not say how it is."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Switch it off and on, then print again."),
    ),
    "LABEL-TOO-LONG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Label is too small"),
        QT_TRANSLATE_NOOP("Refusal", "The code of the parcel does not fit on labels of this size."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Use larger labels and say so in the settings."),
    ),
    "LABEL-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Did the label come out?"),
        QT_TRANSLATE_NOOP("Refusal", "The label was sent, and the printer did not say that it is out."),
        QT_TRANSLATE_NOOP("Refusal", "The parcel is stored. Two labels of one parcel would be two parcels."),
        QT_TRANSLATE_NOOP("Refusal", "Look at the printer. Only if there is no label, print it anew."),
    ),
    "LABEL-NOT-CONFIGURED": Words(
        QT_TRANSLATE_NOOP("Refusal", "No label printer"),
        QT_TRANSLATE_NOOP("Refusal", "No label printer is set up at this terminal."),
        _NO_LABEL,
        QT_TRANSLATE_NOOP("Refusal", "Write the number on the parcel, or name a printer in the configuration."),
    ),
    "LOCKER-JAMMED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Door is stuck"),
        QT_TRANSLATE_NOOP("Refusal", "The latch moved, and the door of the compartment did not open."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. The parcel is still inside."),
        QT_TRANSLATE_NOOP("Refusal", "Push the door and open it again, or fetch a colleague with the key."),
    ),
    "LOCKER-LEFT-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Door left open"),
        QT_TRANSLATE_NOOP("Refusal", "The door of a compartment stands open for too long."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look inside and shut it."),
    ),
    "LOCKER-SENSOR": Words(
        QT_TRANSLATE_NOOP("Refusal", "Door cannot be seen"),
        QT_TRANSLATE_NOOP("Refusal", "The sensor of a door contradicts itself."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look at the door, and have its sensor repaired."),
    ),
    "LOCKER-OUT-OF-ORDER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Compartment out of use"),
        QT_TRANSLATE_NOOP("Refusal", "The compartment was taken out of use."),
        _STAYS_SHUT,
        QT_TRANSLATE_NOOP("Refusal", "Use another one, or open it with the key."),
    ),
    "LOCKER-NO-COMPARTMENT": Words(
        QT_TRANSLATE_NOOP("Refusal", "No such compartment"),
        QT_TRANSLATE_NOOP("Refusal", "The wall of lockers has no compartment of that name."),
        _STAYS_SHUT,
        QT_TRANSLATE_NOOP("Refusal", "Look where the parcel was put, and correct its place."),
    ),
    "LOCKER-INTENT-USED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Order used already"),
        QT_TRANSLATE_NOOP("Refusal", "This order already opened another compartment."),
        _STAYS_SHUT,
        QT_TRANSLATE_NOOP("Refusal", "Begin anew with the parcel's code."),
    ),
    "LOCKER-NEVER-ARRIVED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Door was not opened"),
        QT_TRANSLATE_NOOP("Refusal", "The order never reached the wall of lockers."),
        _STAYS_SHUT,
        QT_TRANSLATE_NOOP("Refusal", "Open it again."),
    ),
    "LOCKER-KEY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Wall does not trust us"),
        QT_TRANSLATE_NOOP("Refusal", "The wall of lockers opens only for those who have its key."),
        _STAYS_SHUT,
        QT_TRANSLATE_NOOP("Refusal", "Write the wall's key into the configuration."),
    ),
    "LOCKER-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Is the door open?"),
        QT_TRANSLATE_NOOP("Refusal", "The wall of lockers did not say whether the door opened."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. The parcel is where it was, or in front of you."),
        QT_TRANSLATE_NOOP("Refusal", "Look at the door. The wall is asked again before anything is opened."),
    ),
    "LOCKER-NOT-CONFIGURED": Words(
        QT_TRANSLATE_NOOP("Refusal", "No lockers"),
        QT_TRANSLATE_NOOP("Refusal", "No wall of lockers is set up at this terminal."),
        _STAYS_SHUT,
        QT_TRANSLATE_NOOP("Refusal", "Hand the parcel over yourself, or name the wall in the configuration."),
    ),
}
