"""The words of refusals and outages in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.refusal_words import GENERAL, WORDS, Words
from app.domain.refusals import Outage, Refusal


def told(problem: Refusal | Outage) -> Words:
    """What a refusal or outage says, translated, facts filled in."""
    english = WORDS.get(problem.code, GENERAL)
    facts = dict(problem.facts)
    return Words(*(_filled(_tr(text), facts) for text in (english.title, english.happened, english.lost, english.now)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Refusal", text)


def _filled(text: str, facts: dict[str, str]) -> str:
    for name, value in facts.items():
        text = text.replace("{" + name + "}", value)
    return text
