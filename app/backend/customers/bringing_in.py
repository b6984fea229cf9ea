"""Bringing customers in from elsewhere, again and again: the same file changes nothing the second time."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.backend.accounts.acting import Acting
from app.backend.customers import records
from app.backend.customers.tables import customer
from app.backend.problems import Refused
from app.wire.canonical import canonical


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one: `new`, `changed`, `same`, or `refused` with a code."""

    id: str
    became: str
    code: str = ""


def bring_in(connection: Connection, brought: Sequence[tuple[str, Mapping[str, str]]], acting: Acting) -> list[Outcome]:
    """Make or change records by id; a refusal is an outcome and holds up nobody else."""
    outcomes = []
    for customer_id, given in brought:
        try:
            with connection.begin_nested():
                outcomes.append(Outcome(customer_id, _bring(connection, customer_id, given, acting)))
        except Refused as refused:
            outcomes.append(Outcome(customer_id, "refused", refused.code))
    return outcomes


def _bring(connection: Connection, customer_id: str, given: Mapping[str, str], acting: Acting) -> str:
    known = connection.scalar(select(customer.c.id).where(customer.c.id == customer_id))
    if known is None:
        records.create(connection, customer_id, given, acting)
        return "new"
    before = records.read(connection, customer_id)
    if all(before.fields[name] == value for name, value in given.items()):
        return "same"
    # From one revision the same words lead to the same change, also when the answer to it was lost.
    told = canonical({"revision": before.revision, **given})
    write = str(uuid.uuid5(uuid.UUID(customer_id), hashlib.sha256(told.encode()).hexdigest()))
    records.change(connection, customer_id, write, given, acting)
    return "changed"
