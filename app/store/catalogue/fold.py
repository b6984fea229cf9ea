"""How names are compared in search: without case, accents, points or punctuation, in any script."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import accumulate

# Letters that Unicode does not take apart although people type them without their stroke.
_PLAIN = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n"}
)
# Scripts written without spaces, where every character starts a word for search.
_UNSPACED = ((0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


class _Folds(dict[int, str]):
    """The folded form of each character, worked out when it is first met."""

    def __missing__(self, codepoint: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(codepoint))
        kept = "".join(c for c in parts if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
        folded = self[codepoint] = kept.casefold().translate(_PLAIN)
        return folded


class _Separated(dict[int, str]):
    """The same with everything that is no letter, digit or mark as a space."""

    def __missing__(self, codepoint: int) -> str:
        text = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in _FOLDS[codepoint])
        if any(first <= codepoint <= last for first, last in _UNSPACED):
            text = f" {text} "
        self[codepoint] = text
        return text


_FOLDS = _Folds()
_SEPARATED = _Separated()


def fold(text: str) -> str:
    """The text without case, accents and invisible marks: `Łódź` and `lodz` fold to the same."""
    return text.translate(_FOLDS)


def words(text: str) -> list[str]:
    """The folded words of a text; in scripts without spaces each character is a word."""
    return text.translate(_SEPARATED).split()


def spans(name: str, terms: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where folded terms stand in a name: (start, end) in the name as it is written, in order and not overlapping.

    The start of a word is preferred to its inside.
    """
    pieces = [_FOLDS[ord(c)] for c in name]
    folded = "".join(pieces)
    starts = [0, *accumulate(map(len, pieces))]
    found = []
    for term in terms:
        at = _place(folded, term)
        if at >= 0:
            first = next(i for i, piece in enumerate(pieces) if starts[i] <= at < starts[i] + len(piece))
            last = first
            while starts[last + 1] < at + len(term):
                last += 1
            found.append((first, _past_marks(pieces, last + 1)))
    return _merged(sorted(found))


def _place(folded: str, term: str) -> int:
    at = folded.find(term)
    first = at
    while at > 0 and folded[at - 1].isalnum():
        at = folded.find(term, at + 1)
    return at if at >= 0 else first


def _past_marks(pieces: Sequence[str], end: int) -> int:
    while end < len(pieces) and not pieces[end]:
        end += 1
    return end


def _merged(found: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
