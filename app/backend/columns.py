"""What every table of the backend is made of: one collection, the kinds of its columns, the names of its keys."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, MetaData, String, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key(name: str, length: int = 40) -> Column[str]:
    """A text that is part of the primary key."""
    return Column(name, String(length), primary_key=True)


def number_key(name: str) -> Column[int]:
    """A whole number that is part of the primary key and given by the program."""
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


def text(name: str, default: str | None = None) -> Column[str]:
    """A text that is always there."""
    return Column(name, Text, nullable=False, server_default=default)


def whole(name: str, default: str | None = None) -> Column[int]:
    """A whole number of 64 bits that is always there."""
    return Column(name, BigInteger, nullable=False, server_default=default)
