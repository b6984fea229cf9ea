"""Finding customers by what they say or show: name, phone, e-mail or card, in any script, however it is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum

from sqlalchemy import Connection, delete, select

from app.backend.customers.tables import LONGEST_TERM, customer_term
from app.backend.database import insert_new
from app.wire.fields import BadMessage

_T = customer_term.c
_PHONE_DIGITS = 9  # of the end of a number: with and without its country it is the same phone
_FEWEST_DIGITS = 5
_MOST_WORDS = 6
_LAST = "\U0010ffff"
# Letters that Unicode does not take apart, though people write them without their stroke.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_WORD = re.compile(r"[^\W_]+")


class By(StrEnum):
    """What a customer is looked for by."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    CARD = "card"


def words(name: str) -> list[str]:
    """The words of a name as they are compared: no case, no accents, no punctuation."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    bare = "".join(char for char in apart if not unicodedata.combining(char)).translate(_PLAIN)
    return [word[:LONGEST_TERM] for word in _WORD.findall(unicodedata.normalize("NFC", bare))]


def phone_term(phone: str) -> str:
    """The end of a phone number in ASCII digits, whatever script and separators it is written in; empty for none."""
    digits = "".join(str(unicodedata.digit(char)) for char in phone if char.isdigit())
    return digits.lstrip("0")[-_PHONE_DIGITS:] if len(digits) >= _FEWEST_DIGITS else ""


def email_term(email: str) -> str:
    """An address without case and spaces around it."""
    return unicodedata.normalize("NFKC", email).strip().casefold()[:LONGEST_TERM]


def card_term(card: str) -> str:
    """A card's number without spaces, hyphens and case."""
    return "".join(char for char in unicodedata.normalize("NFKC", card).upper() if char.isalnum())[:LONGEST_TERM]


def terms_of(name: str, phone: str, email: str, card: str) -> set[tuple[By, str]]:
    """All that a customer is found by."""
    found = {(By.NAME, word) for word in words(name)}
    found |= {(By.PHONE, phone_term(phone)), (By.EMAIL, email_term(email)), (By.CARD, card_term(card))}
    return {(kind, term) for kind, term in found if term}


def index(connection: Connection, customer: str, terms: Iterable[tuple[By, str]]) -> None:
    """Let a customer be found by exactly these terms from now on."""
    connection.execute(delete(customer_term).where(_T.customer == customer))
    insert_new(
        connection,
        customer_term,
        [{"kind": kind.value, "term": term, "customer": customer} for kind, term in sorted(terms)],
    )


def find(connection: Connection, by: By | None, typed: str, after: str, limit: int) -> list[str]:
    """The ids of customers that fit, in the order of their ids, after one; `by` None guesses from what was typed.

    Names match by the beginnings of all words, the rest as a whole. Raises BadMessage for nothing to look for.
    """
    by = by or _guess(typed)
    query = select(_T.customer).distinct().where(_T.kind == by.value, _T.customer > after)
    if by is By.NAME:
        parts = words(typed)[:_MOST_WORDS]
        first, *others = sorted(parts, key=len, reverse=True) or [""]
        query = query.where(_T.term >= first, _T.term < first + _LAST)
        for word in others:
            other = customer_term.alias()
            has = select(other.c.customer).where(
                other.c.kind == by.value,
                other.c.customer == _T.customer,
                other.c.term >= word,
                other.c.term < word + _LAST,
            )
            query = query.where(has.exists())
    else:
        first = {By.PHONE: phone_term, By.EMAIL: email_term, By.CARD: card_term}[by](typed)
        query = query.where(_T.term == first)
    if not first:
        raise BadMessage(f"text: a {by} is expected")
    return list(connection.scalars(query.order_by(_T.customer).limit(limit)))


def alike(connection: Connection, customer: str, terms: Iterable[tuple[By, str]]) -> Sequence[str]:
    """Others with the same phone, e-mail or card, who may be the same person; at most ten."""
    found: set[str] = set()
    for kind, term in terms:
        if kind is not By.NAME:
            query = select(_T.customer).where(_T.kind == kind.value, _T.term == term, _T.customer != customer)
            found.update(connection.scalars(query.limit(10)))
    return sorted(found)[:10]


def _guess(typed: str) -> By:
    if "@" in typed:
        return By.EMAIL
    if not any(char.isdigit() for char in typed):
        return By.NAME
    return By.PHONE if not any(char.isalpha() for char in typed) and phone_term(typed) else By.CARD
