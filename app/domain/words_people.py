"""Words of refusals about people: rights, PINs, badges."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

WORDS: dict[str, Words] = {
    "RIGHTS-DENIED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not allowed"),
        QT_TRANSLATE_NOOP("Refusal", "{person} may not do this."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Ask somebody who may."),
    ),
    "RIGHTS-APPROVAL": Words(
        QT_TRANSLATE_NOOP("Refusal", "Approval needed"),
        QT_TRANSLATE_NOOP("Refusal", "This is done with the approval of a second person only."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Ask somebody who may approve it to enter their PIN or badge."),
    ),
    "RIGHTS-APPROVAL-OTHER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Approval does not fit"),
        QT_TRANSLATE_NOOP("Refusal", "The approval of {person} is for something else, or they may not approve this."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Ask again, or ask somebody else."),
    ),
    "PIN-WRONG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Wrong PIN"),
        QT_TRANSLATE_NOOP("Refusal", "The PIN is not right. Tries left: {left}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Type it again, slowly."),
    ),
    "PIN-LOCKED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Locked for a while"),
        QT_TRANSLATE_NOOP("Refusal", "There were too many wrong PINs. Seconds to wait: {seconds}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Wait, or ask a manager to set a new PIN."),
    ),
    "PIN-TOO-SIMPLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "PIN too simple"),
        QT_TRANSLATE_NOOP("Refusal", "That PIN is too easy to guess."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose at least {least} digits, not all alike and not in a row."),
    ),
    "PIN-TAKEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "PIN taken"),
        QT_TRANSLATE_NOOP("Refusal", "That PIN cannot be used."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose another PIN."),
    ),
    "PEOPLE-AT-BACKEND": Words(
        QT_TRANSLATE_NOOP("Refusal", "People come from the back office"),
        QT_TRANSLATE_NOOP("Refusal", "This terminal gets its people and their PINs from the back office."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Ask a manager to change it there; it is here a minute later."),
    ),
    "PEOPLE-OUTDATED": Words(
        QT_TRANSLATE_NOOP("Refusal", "No word from the back office"),
        QT_TRANSLATE_NOOP(
            "Refusal", "For three days the back office has not confirmed who works here, so nobody is let in."
        ),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. All sales are kept here and will be sent."),
        QT_TRANSLATE_NOOP("Refusal", "Bring the connection back; signing in works again within a minute."),
    ),
    "PIN-KEY-MISSING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Key file missing"),
        QT_TRANSLATE_NOOP("Refusal", "The file that protects the PINs is missing: {file}."),
        QT_TRANSLATE_NOOP("Refusal", "No sale was lost. Nobody can sign in until the file is back."),
        QT_TRANSLATE_NOOP("Refusal", "Restore the file from the backup of this terminal."),
    ),
    "NAME-MISSING": Words(
        QT_TRANSLATE_NOOP("Refusal", "Name missing"),
        QT_TRANSLATE_NOOP("Refusal", "A person needs a name."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Type the name."),
    ),
    "PERSON-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Nobody known"),
        QT_TRANSLATE_NOOP("Refusal", "That person does not work at this terminal."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Choose a person from the list."),
    ),
    "BADGE-UNKNOWN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Unknown badge"),
        QT_TRANSLATE_NOOP("Refusal", "That badge belongs to nobody here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Sign in with a PIN, and have the badge given to a person."),
    ),
    "BADGE-TAKEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Badge taken"),
        QT_TRANSLATE_NOOP("Refusal", "That badge belongs to {person}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Use another badge."),
    ),
    "STAFF-EXISTS": Words(
        QT_TRANSLATE_NOOP("Refusal", "Already set up"),
        QT_TRANSLATE_NOOP("Refusal", "The first person of this terminal has been taken on already."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Sign in, then add people in the settings."),
    ),
}
