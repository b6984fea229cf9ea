"""What a refusal says, and the mark that translation tools look for."""

from __future__ import annotations

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that translation tools look for
    """Mark a text for translation and return it as it is."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """What a refusal says: a title, what happened, what was lost, what to do now."""

    title: str
    happened: str
    lost: str
    now: str


NOTHING_LOST = QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. The basket is as it was.")
NOTHING_CHANGED = QT_TRANSLATE_NOOP("Refusal", "Nothing was lost and nothing was changed.")
