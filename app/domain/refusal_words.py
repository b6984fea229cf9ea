"""The words of every refusal and outage in English, the source of all translations.

Three sentences: what happened, what was lost (nearly always nothing), what to do now. `{name}` takes a fact.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.refusals import Outage, Refusal


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

WORDS: dict[str, Words] = {}


def words_of(problem: Refusal | Outage) -> Words:
    """The English words of a refusal or outage, facts filled in; unknown codes get honest general words."""
    found = WORDS.get(problem.code, _GENERAL)
    facts = _Facts(problem.facts)
    return Words(*(text.format_map(facts) for text in (found.title, found.happened, found.lost, found.now)))


def sentence(problem: Refusal | Outage) -> str:
    """One sentence for a command line: what happened, then what to do."""
    words = words_of(problem)
    return f"{words.happened} {words.now}".strip()


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


_GENERAL = Words(
    QT_TRANSLATE_NOOP("Refusal", "This cannot be done"),
    QT_TRANSLATE_NOOP("Refusal", "The till declined to do this."),
    NOTHING_CHANGED,
    QT_TRANSLATE_NOOP("Refusal", "Note the code below and ask the shop's support."),
)
