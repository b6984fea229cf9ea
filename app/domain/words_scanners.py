"""Words of what the scanner doctor finds in a scanner's settings."""

from __future__ import annotations

from app.domain.words import QT_TRANSLATE_NOOP, Words

_SET_WRONG = QT_TRANSLATE_NOOP("Refusal", "Nothing was sold and nothing was changed.")

WORDS: dict[str, Words] = {
    "SCANNER-LAYOUT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Wrong keyboard"),
        QT_TRANSLATE_NOOP(
            "Refusal", "The scanner types as a {scanner} keyboard, and this computer reads a {machine} one."
        ),
        _SET_WRONG,
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Set the scanner to the keyboard {machine} by its manual, or connect it as a serial or HID POS device.",
        ),
    ),
    "SCANNER-CAPS-LOCK": Words(
        QT_TRANSLATE_NOOP("Refusal", "CapsLock is on"),
        QT_TRANSLATE_NOOP("Refusal", "Large and small letters arrive the wrong way round."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP("Refusal", "Switch CapsLock off at the keyboard, and in the scanner's settings too."),
    ),
    "SCANNER-NO-SUFFIX": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nothing closes a code"),
        QT_TRANSLATE_NOOP("Refusal", "No Enter comes behind a code."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP("Refusal", "Set the scanner to send Enter (CR) as its suffix by its manual."),
    ),
    "SCANNER-PREFIX": Words(
        QT_TRANSLATE_NOOP("Refusal", "Something stands before a code"),
        QT_TRANSLATE_NOOP("Refusal", "The scanner sends {found} before each code."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP(
            "Refusal", "Take the prefix away in the scanner's settings, or name it in the till's settings."
        ),
    ),
    "SCANNER-ENDING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Something stands behind a code"),
        QT_TRANSLATE_NOOP("Refusal", "The scanner sends {found} behind each code, before the Enter."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP("Refusal", "Take all but the Enter away from the suffix in the scanner's settings."),
    ),
    "SCANNER-NO-SEPARATOR": Words(
        QT_TRANSLATE_NOOP("Refusal", "The separator is missing"),
        QT_TRANSLATE_NOOP("Refusal", "The separator within a GS1 code does not arrive: batch and date run together."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Switch on GS (FNC1) by the scanner's manual, or connect it as a serial or HID POS device.",
        ),
    ),
    "SCANNER-WRITTEN-SEPARATOR": Words(
        QT_TRANSLATE_NOOP("Refusal", "The separator arrives as letters"),
        QT_TRANSLATE_NOOP("Refusal", "The separator within a GS1 code arrives as {found}."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Set it to send GS as a control character, or connect it as a serial or HID POS device.",
        ),
    ),
    "SCANNER-NO-CHECK-DIGIT": Words(
        QT_TRANSLATE_NOOP("Refusal", "The last digit is missing"),
        QT_TRANSLATE_NOOP("Refusal", "The check digit of an EAN does not arrive."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP("Refusal", "Switch on the transmission of the check digit by the scanner's manual."),
    ),
    "SCANNER-LETTERS-LOST": Words(
        QT_TRANSLATE_NOOP("Refusal", "Letters get lost"),
        QT_TRANSLATE_NOOP("Refusal", "Not all letters of a code arrive: {found}."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Set a longer pause between letters, or connect it as a serial or HID POS device.",
        ),
    ),
    "SCANNER-ACCENTS": Words(
        QT_TRANSLATE_NOOP("Refusal", "Accents are read wrongly"),
        QT_TRANSLATE_NOOP("Refusal", "Letters with accents arrive as {found}."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Set the scanner to UTF-8 by its manual. Products are found all the same.",
        ),
    ),
    "SCANNER-OTHER-CODE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not a code of the sheet"),
        QT_TRANSLATE_NOOP("Refusal", "What arrived is none of the codes of the sheet: {found}."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Scan the codes of the sheet one by one. If it was one of them, connect it as a serial device.",
        ),
    ),
    "SCANNER-NO-IDENTIFIER": Words(
        QT_TRANSLATE_NOOP("Refusal", "The kind of code is not told"),
        QT_TRANSLATE_NOOP("Refusal", "The scanner does not say what kind of code it read."),
        _SET_WRONG,
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Nothing has to be done. Selling is safer with the AIM identifier: see the scanner's manual.",
        ),
    ),
}
