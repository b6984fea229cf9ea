"""Words of refusals and outages of the fiscal printer."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, NOTHING_LOST, QT_TRANSLATE_NOOP, Words

_STANDS = QT_TRANSLATE_NOOP("Refusal", "There is no receipt and no sale yet. What has been paid still counts.")
_ASKED = QT_TRANSLATE_NOOP("Refusal", "The payment is kept until it is known. Nothing is printed twice.")
_FINISH = QT_TRANSLATE_NOOP("Refusal", "Then finish the sale again.")

WORDS: dict[str, Words] = {
    "FISCAL-OUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Receipt not known"),
        QT_TRANSLATE_NOOP("Refusal", "It is not known yet whether the fiscal printer issued the last receipt."),
        _ASKED,
        QT_TRANSLATE_NOOP("Refusal", "Ask the printer again, or answer the open question."),
    ),
    "FISCAL-NOTHING-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nothing to ask"),
        QT_TRANSLATE_NOOP("Refusal", "No fiscal receipt is in doubt any more."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Look at the last sale under Receipts."),
    ),
    "FISCAL-UNREACHABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer not reached"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer cannot be reached."),
        _STANDS,
        QT_TRANSLATE_NOOP(
            "Refusal", "Check that it is switched on and plugged in, then finish again. Without it nothing may be sold."
        ),
    ),
    "FISCAL-BUSY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer is busy"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer is doing something else."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Wait a moment, then finish the sale again."),
    ),
    "FISCAL-PAPER-OUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer has no paper"),
        QT_TRANSLATE_NOOP("Refusal", "The paper of the fiscal printer has run out."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Put in a new roll and close the cover, then finish the sale again."),
    ),
    "FISCAL-PAPER-LOW": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal paper is low"),
        QT_TRANSLATE_NOOP("Refusal", "The paper roll of the fiscal printer is nearly at its end."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Have a new roll ready."),
    ),
    "FISCAL-COVER-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer is open"),
        QT_TRANSLATE_NOOP("Refusal", "The cover or the lever of the fiscal printer is open."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Close it until it clicks, then finish the sale again."),
    ),
    "FISCAL-HOT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer is too hot"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer pauses because it is too hot."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Wait a few minutes, then finish the sale again."),
    ),
    "FISCAL-POWER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer lacks power"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer does not get enough power."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Check its power supply and battery, then finish the sale again."),
    ),
    "FISCAL-MECHANISM": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer is stuck"),
        QT_TRANSLATE_NOOP("Refusal", "The mechanism of the fiscal printer does not move as it should."),
        _STANDS,
        QT_TRANSLATE_NOOP(
            "Refusal", "Open it, take out torn paper and close it, then finish the sale again, or call its service."
        ),
    ),
    "FISCAL-NEEDS-HAND": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer waits for you"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer shows a menu, a question or an error."),
        _STANDS,
        QT_TRANSLATE_NOOP(
            "Refusal", "Answer it at the printer until it shows that it is ready, then finish the sale again."
        ),
    ),
    "FISCAL-DAY-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Daily report is missing"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer has not made the daily report of an earlier day."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Make the daily report first: press More, then X report."),
    ),
    "FISCAL-NOTHING-TO-REPORT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nothing to report"),
        QT_TRANSLATE_NOOP("Refusal", "There were no sales since the last daily report."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Go on; the next report comes after the next sale."),
    ),
    "FISCAL-NO-REPORT": Words(
        QT_TRANSLATE_NOOP("Refusal", "No daily report"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer did not make the daily report."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Look at the printer, then make the report again."),
    ),
    "FISCAL-CLOCK": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal clock is wrong"),
        QT_TRANSLATE_NOOP("Refusal", "The clock of the fiscal printer does not agree with this till."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Have its clock set after the next daily report."),
    ),
    "FISCAL-PRACTICE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not in fiscal mode"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer is in training mode: its receipts are not valid."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Do not sell with it. Call its service to put it into operation."),
    ),
    "FISCAL-MEMORY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal memory is closed"),
        QT_TRANSLATE_NOOP("Refusal", "The memory of the fiscal printer is full, broken or closed."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Call its service. Sell with the reserve printer until then."),
    ),
    "FISCAL-MEMORY-LOW": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal memory nearly full"),
        QT_TRANSLATE_NOOP("Refusal", "The memory of the fiscal printer is nearly full."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Call its service soon."),
    ),
    "FISCAL-SERVICE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer needs service"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer may not be used as it is set up."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Call its service. Sell with the reserve printer until then."),
    ),
    "FISCAL-NO-ACCESS": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer lets nobody in"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer gives this till no access at the moment."),
        _STANDS,
        QT_TRANSLATE_NOOP(
            "Refusal", "Wait a few minutes, then finish the sale again. If it stays so, call its service."
        ),
    ),
    "FISCAL-DAY-CLOSING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Day is being closed"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer is closing its day."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Wait until the daily report is printed, then finish the sale again."),
    ),
    "FISCAL-GARBLED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer not understood"),
        QT_TRANSLATE_NOOP("Refusal", "The till and the fiscal printer did not understand each other."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Check the cable and the settings of the printer, then finish the sale again."),
    ),
    "FISCAL-FORGOTTEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Receipt was dropped"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer dropped the receipt before printing it."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Finish the sale again. If it happens again, call its service."),
    ),
    "FISCAL-WRONG-STATE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer is not ready"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer is in the middle of something and took no receipt."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "End at the printer what it shows, then finish the sale again."),
    ),
    "FISCAL-REJECTED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Fiscal printer said no"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer rejected the receipt for a reason of its own."),
        _STANDS,
        QT_TRANSLATE_NOOP(
            "Refusal", "Read what the printer shows, then finish the sale again, or take the payment back."
        ),
    ),
    "FISCAL-FIGURES": Words(
        QT_TRANSLATE_NOOP("Refusal", "Figures are not accepted"),
        QT_TRANSLATE_NOOP(
            "Refusal", "The fiscal printer does not take an amount, quantity, discount or payment of this receipt."
        ),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Take the payment back, correct the basket or pay in another way, then go on."),
    ),
    "FISCAL-NEEDS-PAPER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Receipt needs paper"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer cannot issue this receipt without paper."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Choose a receipt on paper, or scan the code of the customer."),
    ),
    "FISCAL-CURRENCY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Wrong currency"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer records sales in zloty (PLN) only."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Have the currency of this till set to PLN."),
    ),
    "FISCAL-UNSUPPORTED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Printer cannot do this"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer has no way to do what was asked."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Go on without it, or do it at the printer itself."),
    ),
    "FISCAL-OTHER-DEVICE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Another fiscal printer"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer that answers is not the one that is set up here."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Plug in the right printer, or correct the settings."),
    ),
    "FISCAL-FOREIGN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Another receipt is open"),
        QT_TRANSLATE_NOOP("Refusal", "Somebody else began a receipt on the fiscal printer and did not end it."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Finish or cancel it where it was begun, then finish the sale again."),
    ),
    "FISCAL-CANCELLED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Cancelled at the printer"),
        QT_TRANSLATE_NOOP("Refusal", "The receipt was cancelled at the fiscal printer."),
        _STANDS,
        _FINISH,
    ),
    "FISCAL-NOT-ISSUED": Words(
        QT_TRANSLATE_NOOP("Refusal", "No fiscal receipt"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer did not issue the receipt."),
        _STANDS,
        QT_TRANSLATE_NOOP("Refusal", "Look at the printer, then finish the sale again, or take the payment back."),
    ),
    "FISCAL-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Was the receipt issued?"),
        QT_TRANSLATE_NOOP("Refusal", "The line to the fiscal printer broke while the receipt was made."),
        _ASKED,
        QT_TRANSLATE_NOOP("Refusal", "Compare the paper with the question on the screen, then answer it."),
    ),
    "FISCAL-STILL-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Receipt stands open"),
        QT_TRANSLATE_NOOP("Refusal", "The receipt was begun on the fiscal printer and is not finished."),
        _ASKED,
        QT_TRANSLATE_NOOP("Refusal", "Wait and ask again. If nothing moves, cancel it at the printer and ask again."),
    ),
    "FISCAL-TAX": Words(
        QT_TRANSLATE_NOOP("Refusal", "No tax letter"),
        QT_TRANSLATE_NOOP("Refusal", "{name} has the tax class {tax}, and the fiscal printer has no letter for it."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Name the letter in the settings, or correct the tax class of the product."),
    ),
    "FISCAL-TAX-RATE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Tax rates differ"),
        QT_TRANSLATE_NOOP(
            "Refusal", "{name} has the tax class {tax}, and the fiscal printer has another rate under that letter."
        ),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP(
            "Refusal", "Correct the rate in the catalogue or in the printer. Until then this cannot be sold."
        ),
    ),
    "FISCAL-NAME-RATES": Words(
        QT_TRANSLATE_NOOP("Refusal", "One name, two rates"),
        QT_TRANSLATE_NOOP(
            "Refusal", "{name} is in this sale with two tax rates. The fiscal printer would block the name."
        ),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Give one of the products another name, or sell them one after the other."),
    ),
    "FISCAL-NAME": Words(
        QT_TRANSLATE_NOOP("Refusal", "Name cannot be printed"),
        QT_TRANSLATE_NOOP("Refusal", "A product has a name that the fiscal printer cannot print."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Give the product a name of letters and digits."),
    ),
    "FISCAL-ITEM": Words(
        QT_TRANSLATE_NOOP("Refusal", "Item is not accepted"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer would not take {name}: {reason}."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Change or remove the item, then go on."),
    ),
    "FISCAL-DOCUMENT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Receipt is not accepted"),
        QT_TRANSLATE_NOOP("Refusal", "The fiscal printer would not take this receipt: {reason}."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Change the basket, then go on."),
    ),
    "FISCAL-TOO-LONG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Too many lines"),
        QT_TRANSLATE_NOOP("Refusal", "The receipt has more lines than the fiscal printer takes."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Sell the rest in a second sale."),
    ),
    "FISCAL-NOTHING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nothing to record"),
        QT_TRANSLATE_NOOP(
            "Refusal", "A fiscal receipt needs goods that are paid for; this basket comes to nothing or less."
        ),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP(
            "Refusal", "Take the goods that come back on the page Receipts, and sell the rest on its own."
        ),
    ),
    "FISCAL-GOODS-BACK": Words(
        QT_TRANSLATE_NOOP("Refusal", "Goods that come back"),
        QT_TRANSLATE_NOOP("Refusal", "{name} comes back. A fiscal receipt records sales only."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Remove the line, and take it back on the page Receipts."),
    ),
    "FISCAL-NET-PRICES": Words(
        QT_TRANSLATE_NOOP("Refusal", "Prices without tax"),
        QT_TRANSLATE_NOOP("Refusal", "This till adds tax to its prices; the fiscal printer needs prices with tax."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Set the catalogue to prices that include tax."),
    ),
    "FISCAL-NIP": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a tax number"),
        QT_TRANSLATE_NOOP("Refusal", "{number} is no tax number (NIP): a digit is wrong or missing."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Type the ten digits again, or leave the field empty."),
    ),
    "FISCAL-E-ID": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a receipt code"),
        QT_TRANSLATE_NOOP("Refusal", "{number} is no code for an electronic receipt."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Scan the code of the customer again, or leave the field empty."),
    ),
}
