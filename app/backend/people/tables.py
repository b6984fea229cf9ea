"""The tables of people: who they are, where they work, what proves it, and who is signed in to the back office.

Verifiers are kept sealed with a key that is not in the database, so a copy of it gives nobody's PIN away.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, LargeBinary, Table

from app.backend.columns import key, metadata, text, whole

person = Table(
    "person",
    metadata,
    key("id"),
    text("name"),
    text("role"),
    text("login", ""),
    text("password", ""),
    Column("everywhere", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    whole("tries", "0"),
    whole("tried_ms", "0"),
    whole("since_ms"),
)

person_login = Table("person_login", metadata, key("login", 80), text("person"))

person_store = Table("person_store", metadata, key("store"), key("person"), Index(None, "person"))

person_pin = Table(
    "person_pin",
    metadata,
    key("person"),
    Column("salt", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    whole("set_ms"),
)

pin_mark = Table(
    "pin_mark",
    metadata,
    key("store"),
    Column("mark", LargeBinary, primary_key=True),
    text("person"),
)

office_session = Table(
    "office_session",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    text("person"),
    whole("since_ms"),
    whole("seen_ms"),
    Index(None, "person"),
)
