"""Words of refusals while selling: scans, lines, quantities, prices, discounts, baskets."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, NOTHING_LOST, QT_TRANSLATE_NOOP, Words

WORDS: dict[str, Words] = {
    "SCAN-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Unknown product"),
        QT_TRANSLATE_NOOP("Refusal", "No product here has the code {code}."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Search for the product by name, or call somebody who knows it."),
    ),
    "SCAN-MISREAD": Words(
        QT_TRANSLATE_NOOP("Refusal", "Misread"),
        QT_TRANSLATE_NOOP("Refusal", "The scanner did not read the code right."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Scan it again, or type the digits under the bars."),
    ),
    "SCAN-CARD": Words(
        QT_TRANSLATE_NOOP("Refusal", "That is a payment card"),
        QT_TRANSLATE_NOOP("Refusal", "A payment card number was scanned; it was not kept."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Take payment cards on the card terminal only."),
    ),
    "SCAN-TOO-LONG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Too long"),
        QT_TRANSLATE_NOOP("Refusal", "The scanned code is longer than any code a shop uses."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Scan one code at a time."),
    ),
    "SCAN-UNREADABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Unreadable"),
        QT_TRANSLATE_NOOP("Refusal", "The scanned code holds signs that no code of a shop has."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Scan it again, or search for the product by name."),
    ),
    "SCAN-BLOCKED-EXPIRED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Past its date"),
        QT_TRANSLATE_NOOP("Refusal", "{product} was to be used by {expiry} and must not be sold."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Take it off the shelf and fetch another one."),
    ),
    "SCAN-NOT-ON-PAGE": Words(
        QT_TRANSLATE_NOOP("Refusal", "No scanning here"),
        QT_TRANSLATE_NOOP("Refusal", "This page takes no products, so nothing was done with the code."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Go back to selling and scan it again."),
    ),
    "SCAN-NOT-FOR-HERE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not for this place"),
        QT_TRANSLATE_NOOP("Refusal", "This code is genuine but nothing can be done with it here."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Send the customer to the place that the code is for."),
    ),
    "LINE-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "No such line"),
        QT_TRANSLATE_NOOP("Refusal", "The line is no longer there."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look at the lines again and choose one of them."),
    ),
    "PRICE-MISSING": Words(
        QT_TRANSLATE_NOOP("Refusal", "No price"),
        QT_TRANSLATE_NOOP("Refusal", "{product} has no price in the catalogue."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Type its price, or ask for it."),
    ),
    "PRICE-INVALID": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a price"),
        QT_TRANSLATE_NOOP("Refusal", "A price cannot be below zero, and a label must name an amount."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Type the price again."),
    ),
    "CURRENCY-OTHER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Other currency"),
        QT_TRANSLATE_NOOP("Refusal", "{product} is priced in {currency}, which this basket is not."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Have its price corrected in the catalogue."),
    ),
    "TAX-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Tax not set up"),
        QT_TRANSLATE_NOOP("Refusal", "The shop has no tax class for {product}."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Have its tax class corrected in the catalogue."),
    ),
    "QTY-INVALID": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a quantity"),
        QT_TRANSLATE_NOOP("Refusal", "{quantity} cannot be sold: pieces are whole, and at most 9999."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Type the quantity again."),
    ),
    "QTY-FIXED": Words(
        QT_TRANSLATE_NOOP("Refusal", "One only"),
        QT_TRANSLATE_NOOP("Refusal", "{product} carries its own amount or serial number, so its quantity is fixed."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Scan each one by itself."),
    ),
    "WEIGHT-NEEDED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Weight needed"),
        QT_TRANSLATE_NOOP("Refusal", "{product} is sold by weight."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Put it on the scale, or type its weight."),
    ),
    "SERIAL-NEEDED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Serial number needed"),
        QT_TRANSLATE_NOOP("Refusal", "{product} is sold with its serial number only."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Scan the serial number on the box."),
    ),
    "SERIAL-TWICE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Same serial number"),
        QT_TRANSLATE_NOOP("Refusal", "{product} with the number {serial} is in the basket already."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Scan the serial number of the other piece."),
    ),
    "AGE-CHECK": Words(
        QT_TRANSLATE_NOOP("Refusal", "Check the age"),
        QT_TRANSLATE_NOOP("Refusal", "{product} is sold from the age of {age} only."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Look at an identity card, then confirm the age or leave the product out."),
    ),
    "DEPOSIT-NONE": Words(
        QT_TRANSLATE_NOOP("Refusal", "No deposit"),
        QT_TRANSLATE_NOOP("Refusal", "No deposit is paid for {product}."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Give the empty back to the customer."),
    ),
    "DISCOUNT-INVALID": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a discount"),
        QT_TRANSLATE_NOOP("Refusal", "A discount is more than nothing and at most the whole price."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Type the discount again."),
    ),
    "DISCOUNT-NOT-HERE": Words(
        QT_TRANSLATE_NOOP("Refusal", "No discount here"),
        QT_TRANSLATE_NOOP("Refusal", "{product} is never discounted."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Leave its price as it is."),
    ),
    "PROMOTION-INVALID": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a promotion"),
        QT_TRANSLATE_NOOP("Refusal", "The figures of the promotion {name} make no sense."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Correct its value, quantity or threshold."),
    ),
    "REASON-MISSING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Reason needed"),
        QT_TRANSLATE_NOOP("Refusal", "This is only done with a reason."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Choose a reason, or type one."),
    ),
    "BASKET-EMPTY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Empty basket"),
        QT_TRANSLATE_NOOP("Refusal", "There is nothing in the basket."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Scan a product first."),
    ),
    "BASKET-GONE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Already taken"),
        QT_TRANSLATE_NOOP("Refusal", "The parked basket was taken at another place, or given up."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Look at the list of parked baskets again."),
    ),
    "BASKET-IN-HAND": Words(
        QT_TRANSLATE_NOOP("Refusal", "Already at the counter"),
        QT_TRANSLATE_NOOP("Refusal", "That basket is at the counter, not parked."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Go on with the basket on the screen."),
    ),
    "BASKET-IN-THE-WAY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Another basket is open"),
        QT_TRANSLATE_NOOP("Refusal", "There is a basket at the counter already."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Finish it or park it, then take the other one."),
    ),
    "SALE-NOT-NOW": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not now"),
        QT_TRANSLATE_NOOP("Refusal", "This cannot be done at this point of the sale."),
        NOTHING_LOST,
        QT_TRANSLATE_NOOP("Refusal", "Finish the step on the screen first, or go back."),
    ),
    "PRICE-FILE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a basket"),
        QT_TRANSLATE_NOOP("Refusal", "The basket file is wrong at {path}: {reason}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Correct that place and try again."),
    ),
}
