"""Search over the catalogue: exact codes, then starts of words, then insides of words; what is in stock here first.

Each step reads a bounded number of candidates from an index, so the time does not grow with how common the text is.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.ports.catalogue import Hit
from app.store.catalogue.fold import spans, words
from app.store.catalogue.rows import (
    JOIN_PRICE,
    SELECT,
    SELECT_PRICE,
    SELECT_STOCK,
    WIDTH,
    Row,
    product_at,
    search_text,
    stock_from,
)

POOL = 200
MAX_TEXT = 200
_MAX_PARTS = 12
_GTIN_LENGTHS = (8, 12, 13, 14)
_EXACT, _CODE, _WORD, _PART = range(4)
_STOCKED = 14


@dataclass(slots=True)
class _Candidates:
    """Row ids in the best tier each was found in."""

    tiers: dict[int, int]

    def add(self, ids: Iterable[int], tier: int) -> None:
        for row_id in ids:
            self.tiers.setdefault(row_id, tier)


def search(connection: sqlite3.Connection, text: str, limit: int, moment: int) -> list[Hit]:
    """The best `limit` hits for what a person typed, with the prices of a moment.

    Nothing for text without a letter or digit.
    """
    typed = text.strip()[:MAX_TEXT]
    terms = words(typed)
    if not terms or limit <= 0:
        return []
    found = _Candidates({})
    found.add(_exact(connection, typed), _EXACT)
    if typed.isascii() and typed.isdigit():
        found.add(_gtin_starts(connection, typed, limit), _CODE)
    starts = " AND ".join(f'"{term}"*' for term in terms)
    for index in ("stocked_words", "words"):
        if len(found.tiers) < limit:
            found.add(_matches(connection, index, starts), _WORD)
    insides = _parts_of(terms)
    rows = _rows(connection, list(found.tiers))
    if len(found.tiers) < limit and insides:
        more = [i for index in ("stocked_parts", "parts") for i in _matches(connection, index, insides)]
        new = _rows(connection, [i for i in dict.fromkeys(more) if i not in found.tiers])
        rows += [row for row in new if _holds(row, terms)]
        found.add(more, _PART)
    rows.sort(key=lambda row: _rank(row, found.tiers[row[0]], terms[0]))
    return [_hit(row, terms, moment) for row in rows[:limit]]


def _exact(connection: sqlite3.Connection, typed: str) -> list[int]:
    found = connection.execute("SELECT id FROM product WHERE sku = ?", (typed,)).fetchall()
    if typed.isascii() and typed.isdigit() and len(typed) in _GTIN_LENGTHS:
        found += connection.execute("SELECT product FROM code WHERE gtin = ?", (int(typed),)).fetchall()
    return [row[0] for row in found]


def _gtin_starts(connection: sqlite3.Connection, digits: str, limit: int) -> list[int]:
    """Codes whose printed form, of any length, starts with these digits."""
    found: list[int] = []
    for length in _GTIN_LENGTHS:
        scale = 10 ** (length - len(digits)) if len(digits) < length else 0
        if scale:
            between = (int(digits) * scale, (int(digits) + 1) * scale - 1, limit)
            sql = "SELECT product FROM code WHERE gtin BETWEEN ? AND ? LIMIT ?"
            found += [row[0] for row in connection.execute(sql, between)]
    return found


def _matches(connection: sqlite3.Connection, index: str, expression: str) -> list[int]:
    sql = f"SELECT rowid FROM {index} WHERE {index} MATCH ? LIMIT {POOL}"
    return [row[0] for row in connection.execute(sql, (expression,))]


def _parts_of(terms: Sequence[str]) -> str:
    parts = dict.fromkeys(term[i : i + 3] for term in terms for i in range(len(term) - 2))
    return " AND ".join(f'"{part}"' for part in list(parts)[:_MAX_PARTS])


def _rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[Row]:
    if not ids:
        return []
    sql = (
        f"SELECT {SELECT}, {SELECT_PRICE}, {SELECT_STOCK} FROM json_each(?) j JOIN product p ON p.id = j.value "
        f"{JOIN_PRICE} LEFT JOIN stock s ON s.sku = p.sku"
    )
    return connection.execute(sql, (json.dumps(ids),)).fetchall()


def _holds(row: Row, terms: Sequence[str]) -> bool:
    text = search_text(row)
    return all(term in text for term in terms)


def _rank(row: Row, tier: int, first: str) -> tuple[int, bool, bool, int, int]:
    name = words(row[2])
    leads = bool(name) and name[0].startswith(first)
    return (tier, not row[_STOCKED], not leads, len(row[2]), row[0])


def _hit(row: Row, terms: Sequence[str], moment: int) -> Hit:
    product = product_at(row, moment)
    return Hit(product, stock_from(row[WIDTH + 1 :]), spans(product.name, terms))
