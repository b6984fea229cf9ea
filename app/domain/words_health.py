"""Words of what can be wrong with any device: not there, silent, another one, not allowed, taken."""

from __future__ import annotations

from app.domain.words import QT_TRANSLATE_NOOP, Words

_GOES_ON = QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. Selling goes on without it.")

WORDS: dict[str, Words] = {
    "DEVICE-UNREACHABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not reached"),
        QT_TRANSLATE_NOOP("Refusal", "The device cannot be reached where it was set up."),
        _GOES_ON,
        QT_TRANSLATE_NOOP("Refusal", "Check that it is switched on and plugged in. It comes back by itself."),
    ),
    "DEVICE-SILENT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Does not answer"),
        QT_TRANSLATE_NOOP("Refusal", "Something is plugged in there, but it does not answer as this device would."),
        _GOES_ON,
        QT_TRANSLATE_NOOP(
            "Refusal", "Switch it off and on. Compare its settings with those of the till, the speed too."
        ),
    ),
    "DEVICE-OTHER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Another device"),
        QT_TRANSLATE_NOOP("Refusal", "Another device answers where this one was set up. It is given nothing."),
        _GOES_ON,
        QT_TRANSLATE_NOOP(
            "Refusal", "Plug the right one in. If it was exchanged on purpose, write its name into the settings."
        ),
    ),
    "DEVICE-NOT-ALLOWED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not allowed to use it"),
        QT_TRANSLATE_NOOP("Refusal", "The device is there, but this computer does not let the till open it."),
        _GOES_ON,
        QT_TRANSLATE_NOOP("Refusal", "Give the till's account the right to use it, and start the till again."),
    ),
    "DEVICE-IN-USE": Words(
        QT_TRANSLATE_NOOP("Refusal", "In use elsewhere"),
        QT_TRANSLATE_NOOP("Refusal", "Another program or another till holds the device just now."),
        _GOES_ON,
        QT_TRANSLATE_NOOP("Refusal", "Wait a moment. If it stays so, close the other program."),
    ),
    "SCANNER-UNPLUGGED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Scanner unplugged"),
        QT_TRANSLATE_NOOP("Refusal", "The scanner is not plugged in where it was set up."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. Codes can be typed meanwhile."),
        QT_TRANSLATE_NOOP("Refusal", "Plug it in again, into the same socket if you can. It comes back by itself."),
    ),
    "PRINTER-BUSY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Printer is busy"),
        QT_TRANSLATE_NOOP("Refusal", "The receipt printer still works on an earlier job."),
        QT_TRANSLATE_NOOP("Refusal", "The sale is stored. Only the paper may be missing."),
        QT_TRANSLATE_NOOP("Refusal", "Wait until it is through, then print again."),
    ),
}
