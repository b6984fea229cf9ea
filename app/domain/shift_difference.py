"""Closing that explains the difference: what would account for exactly the cash that is over or short.

Every suggestion is a question to put to people, never a correction: nothing here changes a figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.money import CURRENCIES
from app.domain.sale import Sale, SoldTender
from app.domain.shift import Movement, MovementKind
from app.domain.tender import TenderKind

MOST_NAMED = 6


class Cause(StrEnum):
    """What may have happened, likeliest first."""

    MOVEMENT_TWICE = "movement_twice"  # a movement written down twice, or made twice and written down once
    MOVEMENT_OTHER_WAY = "movement_other_way"  # cash in written down as cash out, or the reverse
    CARD_AS_CASH = "card_as_cash"  # a sale recorded with the other kind of tender
    CHANGE_KEPT = "change_kept"  # a sale whose change was not given, or given twice
    CHANGE_PIECE = "change_piece"  # one note or coin too many or too few in the change of a sale
    GIVEN_OTHER = "given_other"  # the customer handed over another note than was typed
    MOVEMENT_MISSING = "movement_missing"  # cash that moved and was not written down
    DRAWER_OPENED = "drawer_opened"  # the drawer was open without a sale


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One possible cause. `number` and `at` name the sale or movement; `piece` is the note or coin, minor units."""

    cause: Cause
    number: str = ""
    at: str = ""
    piece: int = 0
    amount: int = 0


def explain_difference(
    difference: int, records: Sequence[Sale], movements: Iterable[Movement], drawer_openings: int = 0
) -> Sequence[Suggestion]:
    """Suggestions that fit a difference exactly, likeliest and then latest first, a few at most.

    `difference` is counted minus expected, minor units. No difference needs no explanation. Of DRAWER_OPENED, `amount`
    is how often.
    """
    if difference == 0:
        return ()
    named = [s for movement in movements for s in _of_movement(difference, movement)]
    named += [s for record in records if not record.training for s in _of_record(difference, record)]
    ranks = list(Cause)
    named.sort(key=lambda s: s.at, reverse=True)
    named.sort(key=lambda s: ranks.index(s.cause))
    general = [Suggestion(Cause.MOVEMENT_MISSING, amount=difference)]
    if drawer_openings:
        general.append(Suggestion(Cause.DRAWER_OPENED, amount=drawer_openings))
    return (*named[:MOST_NAMED], *general)


def _of_movement(difference: int, movement: Movement) -> list[Suggestion]:
    found = []
    if abs(difference) == movement.amount:
        found.append(Suggestion(Cause.MOVEMENT_TWICE, at=movement.at, amount=movement.signed))
    if movement.kind != MovementKind.SAFE_DROP and difference == -2 * movement.signed:
        found.append(Suggestion(Cause.MOVEMENT_OTHER_WAY, at=movement.at, amount=movement.signed))
    return found


def _of_record(difference: int, record: Sale) -> list[Suggestion]:
    pieces = _pieces(record.currency)
    causes: list[tuple[Cause, int]] = []
    for tender in record.tenders:
        if tender.kind == TenderKind.CARD and tender.amount == difference:
            causes.append((Cause.CARD_AS_CASH, 0))
        elif tender.kind == TenderKind.CASH:
            causes += _of_cash(difference, tender, pieces)
    return [
        Suggestion(cause, number=record.number, at=record.at, piece=piece, amount=difference) for cause, piece in causes
    ]


def _of_cash(difference: int, tender: SoldTender, pieces: Sequence[int]) -> list[tuple[Cause, int]]:
    causes = []
    if tender.amount == -difference:
        causes.append((Cause.CARD_AS_CASH, 0))
    if tender.change and abs(difference) == tender.change:
        causes.append((Cause.CHANGE_KEPT, 0))
    elif abs(difference) in pieces and tender.change >= abs(difference):
        causes.append((Cause.CHANGE_PIECE, abs(difference)))
    # With the change worked out from the note that was typed, another note leaves its whole value over or short.
    if tender.given in pieces and tender.given + difference in _beside(tender.given, pieces):
        causes.append((Cause.GIVEN_OTHER, tender.given + difference))
    return causes


def _pieces(currency: str) -> Sequence[int]:
    known = CURRENCIES.get(currency)
    return (*known.notes, *known.coins) if known else ()


def _beside(piece: int, pieces: Sequence[int]) -> Sequence[int]:
    """The next larger and the next smaller note or coin."""
    place = pieces.index(piece)
    return (*pieces[max(0, place - 1) : place], *pieces[place + 1 : place + 2])
