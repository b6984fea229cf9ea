"""Handing over: the orders that were found, the lines that are given, and what has to be settled first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.order_line import OrderLine
from app.domain.order_state import ENDED, TABLE, Act
from app.ui.format import Format
from app.ui.viewmodels.board_words import MEASURED, count_of, items, short_code, state_words
from app.ui.viewmodels.pick_rows import quantity_text
from app.wire.order_view import ID_CHECK, OrderView

translate = QCoreApplication.translate
_PIECE = 1_000_000
_MOST_FOUND = 30


@dataclass(frozen=True, slots=True)
class FoundRow:
    """An order that may be the one the customer came for."""

    key: str
    text: str
    note: str
    value: str
    valueNote: str
    selected: bool


@dataclass(frozen=True, slots=True)
class GiveRow:
    """A line of the handover. `giving` is what the customer gets now, `refused` what they do not want."""

    key: str
    text: str
    note: str
    giving: str
    most: str
    less: bool
    more: bool
    refused: bool
    fixed: bool


@dataclass(frozen=True, slots=True)
class CheckRow:
    """Something to settle before goods are given: by a scan, or by somebody who says so."""

    key: str
    text: str
    note: str
    done: bool
    byHand: bool


def matching(views: Sequence[OrderView], typed: str) -> list[OrderView]:
    """The orders that a typed code, order number or name leads to; what can be handed over stands first."""
    words = typed.strip().casefold()
    found = [v for v in views if v.fulfilment.state not in ENDED and _matches(v, words)]
    return sorted(found, key=lambda v: Act.HAND_OVER not in TABLE[v.fulfilment.state])[:_MOST_FOUND]


def found_row(view: OrderView, selected: str) -> FoundRow:
    """An order in the list."""
    one = view.fulfilment
    return FoundRow(
        one.id, short_code(view.code), ", ".join(part for part in (view.customer, view.order_number) if part),
        one.bin, f"{state_words(one.state)}, {items(count_of(one.lines, 'to_hand'))}", one.id == selected,
    )  # fmt: skip


def give_rows(
    lines: Sequence[OrderLine], giving: Mapping[str, int], refused: Mapping[str, int], text: Format
) -> list[GiveRow]:
    """The lines that there is something of to give."""
    return [_give_row(line, giving, refused, text) for line in lines if line.to_hand]


def checks_of(view: OrderView, done: frozenset[str], bags: tuple[int, int], *, alone: bool) -> list[CheckRow]:
    """What has to be settled; `bags` are how many were scanned of how many there are, nought for not known."""
    seen, of = bags
    bag = translate("Board", "Scan the bag")
    if of > 1:
        bag = translate("Board", "Scan the bags: {seen} of {all}").format(seen=seen, all=of)
    rows = [
        CheckRow(
            "who", translate("Board", "It is their order"),
            translate("Board", "Scan their code, or ask for name and phone"), "who" in done, byHand=True,
        ),
        CheckRow(
            "bag", bag, translate("Board", "No label? Compare with the list"),
            "bag" in done or (of > 0 and seen >= of), byHand=seen == 0,
        ),
    ]  # fmt: skip
    if alone or view.min_age or ID_CHECK in view.flags:
        words = translate("Board", "I have seen their ID")
        if view.min_age:
            words = translate("Board", "Seen their ID: {age} or older").format(age=view.min_age)
        note = translate("Board", "Look only; nothing of it is kept")
        rows.append(CheckRow("id", words, note, "id" in done, byHand=True))
    return rows


def _give_row(line: OrderLine, giving: Mapping[str, int], refused: Mapping[str, int], text: Format) -> GiveRow:
    out, amount, most = refused.get(line.id, 0), giving.get(line.id, 0), line.to_hand
    note = translate("Board", "they do not want it") if out else ""
    if not out and amount < most:
        note = translate("Board", "{count} stay here").format(count=quantity_text(most - amount, line, text))
    fixed = line.unit in MEASURED or most <= _PIECE
    return GiveRow(
        line.id, line.name, note, quantity_text(amount, line, text), quantity_text(most, line, text),
        amount > 0 and not out, amount < most and not out, out > 0, fixed,
    )  # fmt: skip


def _matches(view: OrderView, words: str) -> bool:
    if not words:
        return Act.HAND_OVER in TABLE[view.fulfilment.state]
    code = words.replace(" ", "").replace("-", "")
    return (
        view.code.casefold().startswith(code)
        or view.order_number.casefold().endswith(words)
        or words in view.customer.casefold()
        or any(one.code.casefold() == code for one in view.passes)
    )
