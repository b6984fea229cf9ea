"""What people and channels write about stock: each document once, by its id, with its answer kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, and_, select, update

from app.backend.access import audit
from app.backend.access.actor import Actor
from app.backend.database import insert_new
from app.backend.reuse import content_of, id_reused
from app.backend.stock.tables import stock_document
from app.wire import fields

_D = stock_document.c
Answer = dict[str, Any]


def once(
    connection: Connection,
    actor: Actor,
    store: str,
    document: str,
    kind: str,
    content: Mapping[str, Any],
    now_ms: int,
    work: Callable[[], Answer],
) -> Answer:
    """Do the work of a document and keep its answer; the same document again gets the same answer and does nothing.

    Of two that arrive together one waits at the key until the other is committed. Raises Refused 409 `ID-REUSED` for
    another document with the id.
    """
    digest = content_of({**content, "kind": kind})
    here = and_(_D.store == store, _D.id == document)
    row = {"store": store, "id": document, "kind": kind, "content": digest, "answer": "", "actor": actor.id}
    if insert_new(connection, stock_document, [{**row, "booked_ms": now_ms}]) == 0:
        known = connection.execute(select(_D.content, _D.answer).where(here)).one()
        if known.content != digest:
            raise id_reused("document")
        return dict(fields.decode(known.answer.encode()))
    answer = work()
    kept = fields.encode(answer).decode("ascii")
    connection.execute(update(stock_document).where(here).values(answer=kept))
    audit.note(connection, actor, f"stock.{kind}", store, "stock_document", document, {}, now_ms)
    return answer
