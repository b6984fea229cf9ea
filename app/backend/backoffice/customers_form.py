"""What is done to customers' records here: each act by the function that owns it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from app.backend.accounts.acting import Acting
from app.backend.backoffice.forms import text_of, unreadable
from app.backend.customers import consents, finding, merging, privacy, records
from app.backend.customers.consents import Consent
from app.backend.problems import Refused
from app.wire.fields import BadMessage
from app.wire.uuid7 import uuid7

LENGTHS = {"name": 200, "phone": 40, "email": 254, "card": 40, "language": 8, "address": 500, "tax_id": 40}
OFFICE = "office"


def change(connection: Connection, customer: str, form: Mapping[str, Any], acting: Acting) -> None:
    """Change a record. Raises Refused 400 `MESSAGE-BAD` and as `records.change`."""
    given = {name: text_of(form, name, longest) for name, longest in LENGTHS.items()}
    records.change(connection, customer, uuid7(), given, acting)


def say(connection: Connection, customer: str, form: Mapping[str, Any], acting: Acting) -> None:
    """Write down what a customer said of a purpose. Raises Refused as `consents.record`."""
    purpose = text_of(form, "purpose", 40, 1)
    granted = text_of(form, "granted", 1, 1) == "1"
    said = Consent(purpose, granted, acting.now_ms, text_of(form, "source", 80, 1))
    consents.record(connection, customer, uuid7(), said, acting)


def merge(connection: Connection, customer: str, form: Mapping[str, Any], acting: Acting) -> None:
    """Bring another record into this one.

    Raises Refused 404 `CUSTOMER-UNKNOWN`, 409 `CUSTOMER-MANY` when several fit, and as `merging.merge`.
    """
    typed = text_of(form, "other", 254, 1)
    merging.merge(connection, _one(connection, typed, customer), customer, uuid7(), acting)


def export(connection: Connection, customer: str, acting: Acting) -> bytes:
    """All that is kept of a person, as a file for the person."""
    told = privacy.export(connection, customer, acting)
    return json.dumps(told, ensure_ascii=False, indent=1, default=str).encode("utf-8")


def erase(connection: Connection, customer: str, form: Mapping[str, Any], acting: Acting) -> None:
    """Forget a person, when the word was typed that says so. Raises Refused 400 `MESSAGE-BAD`, as `privacy.erase`."""
    row = records.read(connection, customer)
    if text_of(form, "again", 200) != row.fields["name"]:
        raise unreadable("again")
    privacy.erase(connection, customer, acting)


def _one(connection: Connection, typed: str, but: str) -> str:
    """The record that a number, telephone, e-mail or card names, and not the one that it goes into."""
    try:
        found = {records.resolve(connection, typed)} if len(typed) == len(uuid7()) and "@" not in typed else set()
    except Refused:
        found = set()
    try:
        found = found or set(finding.find(connection, None, typed, "", 3)) - {but}
    except BadMessage:
        found = set()
    if not found:
        raise Refused(404, "CUSTOMER-UNKNOWN", "There is no such customer")
    if len(found) > 1:
        raise Refused(409, "CUSTOMER-MANY", "Several customers fit")
    return found.pop()
