"""The words of refusals and outages in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from app.domain.refusal_words import GENERAL, WORDS, Words
from app.domain.refusals import Outage, Refusal

_DATES = ("expiry",)
_MOMENTS = ("at",)


def told(problem: Refusal | Outage) -> Words:
    """What a refusal or outage says, translated, facts filled in."""
    english = WORDS.get(problem.code, GENERAL)
    facts = {name: _shown(name, value) for name, value in problem.facts.items()}
    return Words(*(_filled(_tr(text), facts) for text in (english.title, english.happened, english.lost, english.now)))


def _shown(name: str, value: str) -> str:
    if name in _MOMENTS:
        return _moment(value)
    return _day(value) if name in _DATES else value


def _moment(iso: str) -> str:
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, "d MMMM, HH:mm") if moment.isValid() else iso


def _day(iso: str) -> str:
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else iso


def _tr(text: str) -> str:
    return QCoreApplication.translate("Refusal", text)


def _filled(text: str, facts: dict[str, str]) -> str:
    for name, value in facts.items():
        text = text.replace("{" + name + "}", value)
    return text
