"""Statements as the driver takes them, for what happens at every scan and every sale."""

from __future__ import annotations

from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler

_DIALECT = sqlite.dialect(paramstyle="named")


def driver_sql(statement: ClauseElement, *columns: str) -> str:
    """The text of a statement, every value a named parameter; `columns` are those an insert fills, all without them.

    Raises ValueError for a statement that holds a value of its own, since a text would lose it.
    """
    compiled = statement.compile(dialect=_DIALECT, column_keys=list(columns) or None)
    if isinstance(compiled, SQLCompiler) and not all(bind.required for bind in compiled.binds.values()):
        raise ValueError(f"a statement with a value of its own: {compiled}")
    return str(compiled)
