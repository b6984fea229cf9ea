"""The words of refusals and outages in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from app.domain.refusal_words import GENERAL, WORDS, Words
from app.domain.refusals import Outage, Refusal

_DATES = ("expiry",)


def told(problem: Refusal | Outage) -> Words:
    """What a refusal or outage says, translated, facts filled in."""
    english = WORDS.get(problem.code, GENERAL)
    facts = {name: _day(value) if name in _DATES else value for name, value in problem.facts.items()}
    return Words(*(_filled(_tr(text), facts) for text in (english.title, english.happened, english.lost, english.now)))


def _day(iso: str) -> str:
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else iso


def _tr(text: str) -> str:
    return QCoreApplication.translate("Refusal", text)


def _filled(text: str, facts: dict[str, str]) -> str:
    for name, value in facts.items():
        text = text.replace("{" + name + "}", value)
    return text
