"""The words of every refusal and outage in English, the source of all translations.

Three sentences: what happened, what was lost (nearly always nothing), what to do now. `{name}` takes a fact.
"""

from __future__ import annotations

from app.domain import (
    words_backend,
    words_board,
    words_cards,
    words_devices,
    words_fiscal,
    words_health,
    words_orders,
    words_parcels,
    words_paying,
    words_people,
    words_pickup,
    words_returns,
    words_scanners,
    words_selling,
    words_shift,
    words_store,
    words_weighing,
)
from app.domain.refusals import Outage, Refusal
from app.domain.words import NOTHING_CHANGED, NOTHING_LOST, QT_TRANSLATE_NOOP, Words

__all__ = ["GENERAL", "NOTHING_CHANGED", "NOTHING_LOST", "QT_TRANSLATE_NOOP", "WORDS", "Words", "sentence", "words_of"]

AREAS = (
    words_backend.WORDS,
    words_board.WORDS,
    words_cards.WORDS,
    words_devices.WORDS,
    words_fiscal.WORDS,
    words_health.WORDS,
    words_orders.WORDS,
    words_parcels.WORDS,
    words_paying.WORDS,
    words_people.WORDS,
    words_pickup.WORDS,
    words_returns.WORDS,
    words_scanners.WORDS,
    words_selling.WORDS,
    words_shift.WORDS,
    words_store.WORDS,
    words_weighing.WORDS,
)

WORDS: dict[str, Words] = {code: words for area in AREAS for code, words in area.items()}


def words_of(problem: Refusal | Outage) -> Words:
    """The English words of a refusal or outage, facts filled in; unknown codes get honest general words."""
    found = WORDS.get(problem.code, GENERAL)
    facts = _Facts(problem.facts)
    return Words(*(text.format_map(facts) for text in (found.title, found.happened, found.lost, found.now)))


def sentence(problem: Refusal | Outage) -> str:
    """One sentence for a command line: what happened, then what to do."""
    words = words_of(problem)
    return f"{words.happened} {words.now}".strip()


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


GENERAL = Words(
    QT_TRANSLATE_NOOP("Refusal", "This cannot be done"),
    QT_TRANSLATE_NOOP("Refusal", "The till declined to do this."),
    NOTHING_CHANGED,
    QT_TRANSLATE_NOOP("Refusal", "Note the code below and ask the shop's support."),
)
