"""Words of refusals and outages of the shared backend."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

_KEPT = QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. Sales are kept here until they are sent.")

WORDS: dict[str, Words] = {
    "BACKEND-UNREACHABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Working offline"),
        QT_TRANSLATE_NOOP("Refusal", "The backend cannot be reached."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling: sending starts again by itself."),
    ),
    "BACKEND-NOT-US": Words(
        QT_TRANSLATE_NOOP("Refusal", "Something else answered"),
        QT_TRANSLATE_NOOP("Refusal", "The network answered in place of the backend, perhaps with a sign-in page."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Sign in to the network, or check the address of the backend."),
    ),
    "BACKEND-TLS": Words(
        QT_TRANSLATE_NOOP("Refusal", "Connection not safe"),
        QT_TRANSLATE_NOOP("Refusal", "The backend could not prove who it is."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Check the date and time of this terminal, then call support."),
    ),
    "BACKEND-KEY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Pairing is over"),
        QT_TRANSLATE_NOOP("Refusal", "The backend no longer knows the key of this terminal."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling, and pair this terminal again."),
    ),
    "BACKEND-FORK": Words(
        QT_TRANSLATE_NOOP("Refusal", "Records differ"),
        QT_TRANSLATE_NOOP(
            "Refusal", "The backend holds other records of this terminal, perhaps from a restored backup."
        ),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling, and call support today."),
    ),
    "BACKEND-TOO-OLD": Words(
        QT_TRANSLATE_NOOP("Refusal", "Too old"),
        QT_TRANSLATE_NOOP("Refusal", "The backend no longer understands this version."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling, and update this terminal."),
    ),
    "BACKEND-BUSY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Backend is busy"),
        QT_TRANSLATE_NOOP("Refusal", "The backend asked to wait."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling: sending starts again by itself."),
    ),
    "BACKEND-FAULT": Words(
        QT_TRANSLATE_NOOP("Refusal", "Backend has a fault"),
        QT_TRANSLATE_NOOP("Refusal", "The backend answered in a way that cannot be used."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling: sending starts again by itself."),
    ),
    "SYNC-BUG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Sending has a fault"),
        QT_TRANSLATE_NOOP("Refusal", "This program made a mistake while it exchanged data with the backend."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling, and tell the shop's support."),
    ),
    "BACKEND-CODE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Code not accepted"),
        QT_TRANSLATE_NOOP("Refusal", "The pairing code is wrong, too old or already used."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Ask for a new code and type it again."),
    ),
    "BACKEND-ADMIN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not the back office's key"),
        QT_TRANSLATE_NOOP("Refusal", "The backend did not accept the key of the back office, or there is none here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Give the key that the backend wrote when it was set up."),
    ),
    "BACKEND-DECLINED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not accepted"),
        QT_TRANSLATE_NOOP("Refusal", "The backend did not accept this: {reason}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Correct what it names and try again."),
    ),
    "BACKEND-CURRENCY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Another currency"),
        QT_TRANSLATE_NOOP("Refusal", "The backend sells in {theirs}, and this terminal holds sales in {ours}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Pair with the backend of the right shop, or start with an empty data directory."),
    ),
    "ENROLMENT-DAMAGED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Pairing is damaged"),
        QT_TRANSLATE_NOOP("Refusal", "The file that pairs this terminal with the backend cannot be read."),
        _KEPT,
        QT_TRANSLATE_NOOP("Refusal", "Go on selling, and pair this terminal again."),
    ),
}
