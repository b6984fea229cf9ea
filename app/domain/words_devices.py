"""Words of refusals and outages of devices: printer, drawer, addresses."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

_STORED = QT_TRANSLATE_NOOP("Refusal", "The sale is stored. Only the paper may be missing.")

WORDS: dict[str, Words] = {
    "PRINTER-OFFLINE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Printer is offline"),
        QT_TRANSLATE_NOOP("Refusal", "The receipt printer answers but is not ready."),
        _STORED,
        QT_TRANSLATE_NOOP("Refusal", "Press its online button, then print again."),
    ),
    "PRINTER-PAPER-OUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Paper is out"),
        QT_TRANSLATE_NOOP("Refusal", "The receipt printer has no paper."),
        _STORED,
        QT_TRANSLATE_NOOP("Refusal", "Put in a new roll and close the cover; then print again."),
    ),
    "PRINTER-PAPER-LOW": Words(
        QT_TRANSLATE_NOOP("Refusal", "Paper is low"),
        QT_TRANSLATE_NOOP("Refusal", "The paper roll is nearly at its end."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. Printing goes on."),
        QT_TRANSLATE_NOOP("Refusal", "Have a new roll ready."),
    ),
    "PRINTER-COVER-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Cover is open"),
        QT_TRANSLATE_NOOP("Refusal", "The cover of the receipt printer is open."),
        _STORED,
        QT_TRANSLATE_NOOP("Refusal", "Close the cover until it clicks, then print again."),
    ),
    "PRINTER-CUTTER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Cutter is jammed"),
        QT_TRANSLATE_NOOP("Refusal", "The cutter of the receipt printer is stuck."),
        _STORED,
        QT_TRANSLATE_NOOP(
            "Refusal", "Switch the printer off, open the cover, take out the paper, switch it on and print again."
        ),
    ),
    "PRINTER-UNREACHABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Printer not reached"),
        QT_TRANSLATE_NOOP("Refusal", "The receipt printer cannot be reached."),
        _STORED,
        QT_TRANSLATE_NOOP("Refusal", "Check that it is switched on and plugged in, then print again."),
    ),
    "PRINTER-SILENT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Printer is silent"),
        QT_TRANSLATE_NOOP("Refusal", "The receipt printer does not answer. Perhaps another till is printing on it."),
        _STORED,
        QT_TRANSLATE_NOOP("Refusal", "Wait a moment and print again; if it stays silent, switch it off and on."),
    ),
    "PRINTER-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Did it print?"),
        QT_TRANSLATE_NOOP("Refusal", "The line to the printer broke while it was printing."),
        QT_TRANSLATE_NOOP("Refusal", "The sale is stored. Whether the receipt came out is not known."),
        QT_TRANSLATE_NOOP("Refusal", "Look at the printer: if there is no whole receipt, print a copy."),
    ),
    "PRINTER-PAPER-ENDED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Paper ran out"),
        QT_TRANSLATE_NOOP("Refusal", "The paper ran out while the receipt was printing."),
        QT_TRANSLATE_NOOP("Refusal", "The sale is stored. What waits in the printer may still come out."),
        QT_TRANSLATE_NOOP("Refusal", "Put in a new roll and look: if the rest does not come out, print a copy."),
    ),
    "PRINTER-OPENED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Cover was opened"),
        QT_TRANSLATE_NOOP("Refusal", "The cover was opened while the receipt was printing."),
        QT_TRANSLATE_NOOP("Refusal", "The sale is stored. What waits in the printer may still come out."),
        QT_TRANSLATE_NOOP("Refusal", "Close the cover and look: if the rest does not come out, print a copy."),
    ),
    "PRINTER-STOPPED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Printer stopped"),
        QT_TRANSLATE_NOOP("Refusal", "The printer stopped taking data in the middle of the receipt."),
        QT_TRANSLATE_NOOP("Refusal", "The sale is stored. Only a part of the receipt may be on paper."),
        QT_TRANSLATE_NOOP("Refusal", "Switch it off and on and look: if the receipt is not whole, print a copy."),
    ),
    "PRINTER-NOT-CONFIGURED": Words(
        QT_TRANSLATE_NOOP("Refusal", "No printer"),
        QT_TRANSLATE_NOOP("Refusal", "No receipt printer is set up at this terminal."),
        QT_TRANSLATE_NOOP("Refusal", "The sale is stored and can be printed later."),
        QT_TRANSLATE_NOOP("Refusal", "Name a receipt printer in the configuration, or go on without paper."),
    ),
    "DRAWER-TOO-SOON": Words(
        QT_TRANSLATE_NOOP("Refusal", "Drawer just opened"),
        QT_TRANSLATE_NOOP("Refusal", "The drawer was opened a moment ago."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Wait a second, then try again."),
    ),
    "DRAWER-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Shut the drawer first"),
        QT_TRANSLATE_NOOP("Refusal", "The cash drawer stands open, and this shop sells only with the drawer shut."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Push the drawer shut, then scan again."),
    ),
    "DRAWER-LEFT-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Drawer is open"),
        QT_TRANSLATE_NOOP("Refusal", "The cash drawer has stood open for more than 30 seconds."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost."),
        QT_TRANSLATE_NOOP("Refusal", "Push the drawer shut."),
    ),
    "DRAWER-NOT-CONFIGURED": Words(
        QT_TRANSLATE_NOOP("Refusal", "No drawer"),
        QT_TRANSLATE_NOOP("Refusal", "No cash drawer is set up at this terminal."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost."),
        QT_TRANSLATE_NOOP("Refusal", "Open the drawer with its key, or name it in the configuration."),
    ),
    "DEVICE-ADDRESS": Words(
        QT_TRANSLATE_NOOP("Refusal", "Wrong device setting"),
        QT_TRANSLATE_NOOP("Refusal", "The device {device} cannot be used as it is configured: {reason}."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost: the program did not start."),
        QT_TRANSLATE_NOOP("Refusal", "Correct its settings in the configuration and start again."),
    ),
    "INTENT-GONE": Words(
        QT_TRANSLATE_NOOP("Refusal", "No longer waiting"),
        QT_TRANSLATE_NOOP("Refusal", "That print or drawer job is no longer waiting."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look at the list again."),
    ),
}
