"""Importing customers: rows are read and judged here, and handed on in batches to whoever keeps customers."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.codes.pan import card_number_in
from app.store.importer.fields import clean
from app.store.importer.refused import RefusedRows, refused_path
from app.store.importer.summary import ImportSummary, Note, Progress, RowFault, RowRefusal
from app.store.importer.table import CsvTable, require

BATCH = 100
LONGEST = {"name": 200, "phone": 40, "email": 200, "card": 60, "language": 20, "address": 500, "tax_id": 40}
_KNOWN_BY = ("card", "email", "phone")  # in the order in which they tell people apart
_IMPORTED = uuid.UUID("6f1a4c62-5f0e-5a0c-9d4e-0d6b8f2f7c11")  # names ids that are made of what a row says


class CustomerFault(StrEnum):
    """Why a customer was refused here; whoever keeps customers may have reasons of their own."""

    ID_INVALID = "id_invalid"
    NOTHING_TO_KNOW_BY = "nothing_to_know_by"
    PAYMENT_CARD = "payment_card"


@dataclass(frozen=True, slots=True)
class Person:
    """A row that can be kept; `id` is the row's own, or made of the card, e-mail or phone so that it stays the same."""

    id: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Became:
    """What became of a person: `new`, `changed`, `same`, or `refused` with a code."""

    became: str
    code: str = ""


Keep = Callable[[Sequence[Person]], Sequence[Became]]


@dataclass(frozen=True, slots=True)
class _Waiting:
    number: int
    person: Person
    row: list[str]


def import_customers(path: Path, keep: Keep, *, progress: Progress, refused_dir: Path | None = None) -> ImportSummary:
    """Bring in a CSV with any of `name`, `phone`, `email`, `card`, `language`, `address`, `tax_id` and `id` (a UUID).

    Only columns that are there are set. A person without an id is known again by card, e-mail or phone, so a file may
    be brought in again. Of rows about one person the first counts. Raises Refusal IMPORT-EMPTY, IMPORT-HEADER, Outage
    IMPORT-UNREADABLE, and what `keep` raises.
    """
    summary = ImportSummary()
    target = refused_path(path, refused_dir)
    with CsvTable(path) as table, RefusedRows(target, table.header) as refused:
        require(table.header, ("id", *_KNOWN_BY))
        for name in table.header:
            if name not in LONGEST and name != "id":
                summary.notes[Note.COLUMN_IGNORED, name] += 1
        seen: dict[str, bytes] = {}
        batch: list[_Waiting] = []
        for row in table.rows():
            summary.rows += 1
            try:
                person = _person(row, table.header)
                said = hashlib.sha256(repr(sorted(person.fields.items())).encode()).digest()
                before = seen.setdefault(person.id, said)
                if before != said:
                    raise RowRefusal(RowFault.DUPLICATE)
            except RowRefusal as refusal:
                summary.reasons[refusal.reason] += 1
                refused.add(summary.rows, refusal.reason, refusal.hint, [] if isinstance(row, RowFault) else row)
                continue
            if before is not said:
                summary.repeated += 1
                continue
            batch.append(_Waiting(summary.rows, person, [] if isinstance(row, RowFault) else row))
            if len(batch) >= BATCH:
                _hand_on(batch, keep, summary, refused)
                progress(summary.rows, table.fraction)
        _hand_on(batch, keep, summary, refused)
        progress(summary.rows, 1.0)
    summary.refused_file = target if summary.refused else None
    return summary


def _hand_on(batch: list[_Waiting], keep: Keep, summary: ImportSummary, refused: RefusedRows) -> None:
    if not batch:
        return
    for waiting, outcome in zip(batch, keep([waiting.person for waiting in batch]), strict=True):
        summary.added += outcome.became == "new"
        summary.changed += outcome.became == "changed"
        summary.same += outcome.became == "same"
        if outcome.became == "refused":
            summary.reasons[outcome.code] += 1
            refused.add(waiting.number, outcome.code, "", waiting.row)
    refused.flush()
    batch.clear()


def _person(row: list[str] | RowFault, header: Sequence[str]) -> Person:
    if isinstance(row, RowFault):
        raise RowRefusal(row)
    cells = dict(zip(header, row, strict=True))
    fields = {name: clean(_plain(cells[name]), longest) for name, longest in LONGEST.items() if name in cells}
    if any(name not in ("phone", "tax_id") and card_number_in(text) is not None for name, text in fields.items()):
        raise RowRefusal(CustomerFault.PAYMENT_CARD)
    return Person(_id(cells.get("id", "").strip(), fields), fields)


def _plain(cell: str) -> str:
    """A cell of a mended file of refused rows without the mark that kept it from being a formula."""
    return cell[1:] if cell[:2] in ("'+", "'=", "'-", "'@") else cell


def _id(told: str, fields: Mapping[str, str]) -> str:
    if told:
        try:
            return str(uuid.UUID(told))
        except ValueError:
            raise RowRefusal(CustomerFault.ID_INVALID) from None
    for name in _KNOWN_BY:
        if text := "".join(fields.get(name, "").casefold().split()):
            return str(uuid.uuid5(_IMPORTED, f"{name}:{text}"))
    raise RowRefusal(CustomerFault.NOTHING_TO_KNOW_BY)
