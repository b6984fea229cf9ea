"""Commands that were carried out: the same id with the same content gets the same answer, however often it comes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from app.backend.database import insert_new
from app.backend.orders.tables import order_command
from app.backend.reuse import id_reused
from app.wire import fields

_C = order_command.c


def answered(connection: Connection, store: str, command_id: str, content: bytes) -> Mapping[str, Any] | None:
    """The answer a command got. Raises Refused 409 `ID-REUSED` when its id was another command's."""
    query = select(_C.content, _C.answer).where(_C.store == store, _C.id == command_id)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    same(row.content, content)
    return fields.decode(row.answer.encode("ascii"))


def same(known: bytes, content: bytes) -> None:
    """Raises Refused 409 `ID-REUSED` when an id stands for something else."""
    if bytes(known) != content:
        raise id_reused("command")


def keep(
    connection: Connection, store: str, command_id: str, content: bytes, answer: Mapping[str, Any], now_ms: int
) -> None:
    """Keep the answer, in the transaction of the act. Raises Refused 409 `ID-REUSED`."""
    told = fields.encode(answer).decode("ascii")
    row = {"store": store, "id": command_id, "content": content, "answer": told, "at_ms": now_ms}
    if not insert_new(connection, order_command, [row]):
        raise id_reused("command")
