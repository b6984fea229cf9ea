"""Asking an order's owner, who is elsewhere, whether somebody at a terminal may collect it now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from app.backend.access.actor import Actor
from app.backend.access.audit import note
from app.backend.orders.heads import Head
from app.backend.orders.tables import order_question
from app.backend.problems import Refused
from app.domain.order_fulfilment import Fulfilment
from app.wire.kiosk_asks import OwnerAnswer

FOR_MS = 90_000
_MOST = 3  # an order's, in an hour: nobody is to be worn down
_HOUR_MS = 3_600_000
_Q = order_question.c


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the owner; without an answer by `until_ms` it is over."""

    order: str
    id: str
    store: str
    terminal: str
    fulfilment: str
    answer: OwnerAnswer
    asked_ms: int
    until_ms: int


def ask(
    connection: Connection, head: Head, part: Fulfilment, question: str, actor: Actor, now_ms: int
) -> tuple[Question, bool]:
    """Ask; the same id again is the same question. Gives whether it is a new one.

    Raises Refused 409 `ID-REUSED`, 429 `OWNER-ASKED` when the owner was asked often enough.
    """
    known = find(connection, head.id, question, now_ms)
    if known is not None:
        if known.fulfilment != part.id:
            raise Refused(409, "ID-REUSED", "The id was used for another question")
        return known, False
    recent = connection.scalars(select(_Q.id).where(_Q.order_id == head.id, _Q.asked_ms > now_ms - _HOUR_MS)).all()
    if len(recent) >= _MOST:
        raise Refused(429, "OWNER-ASKED", "The owner was asked often enough", retry_after=_HOUR_MS / 1000)
    new = Question(head.id, question, part.store, actor.device, part.id, OwnerAnswer.WAITING, now_ms, now_ms + FOR_MS)
    texts = {"order_id": new.order, "id": question, "store": new.store, "terminal": new.terminal, "fulfilment": part.id}
    times = {"asked_ms": now_ms, "until_ms": new.until_ms}
    connection.execute(insert(order_question).values(**texts, **times, answer=new.answer.value))
    note(connection, actor, "order.ask_owner", head.home, "order", head.id, {"question": question}, now_ms)
    return new, True


def find(connection: Connection, order: str, question: str, now_ms: int) -> Question | None:
    """A question as it stands."""
    row = connection.execute(select(order_question).where(_Q.order_id == order, _Q.id == question)).one_or_none()
    return _read(row, now_ms) if row else None


def waiting(connection: Connection, order: str, now_ms: int) -> Question | None:
    """The question that an order's owner can answer now."""
    mine = (_Q.order_id == order, _Q.answer == OwnerAnswer.WAITING.value, _Q.until_ms > now_ms)
    row = connection.execute(select(order_question).where(*mine).order_by(_Q.asked_ms.desc()).limit(1)).one_or_none()
    return _read(row, now_ms) if row else None


def decide(connection: Connection, head: Head, question: str, answer: OwnerAnswer, actor: Actor, now_ms: int) -> None:
    """The owner's answer; the first one stands. Raises Refused 409 `ORDER-VERSION` when it comes too late."""
    open_ = (_Q.order_id == head.id, _Q.id == question, _Q.answer == OwnerAnswer.WAITING.value, _Q.until_ms > now_ms)
    if connection.execute(update(order_question).where(*open_).values(answer=answer.value)).rowcount:
        detail = {"question": question, "answer": answer.value}
        note(connection, actor, "order.owner_answer", head.home, "order", head.id, detail, now_ms)
        return
    known = find(connection, head.id, question, now_ms)
    if known is None or known.answer is not answer:
        raise Refused(409, "ORDER-VERSION", "The question is over")


def _read(row: Row[Any], now_ms: int) -> Question:
    over = row.answer == OwnerAnswer.WAITING and row.until_ms <= now_ms
    told = (row.order_id, row.id, row.store, row.terminal, row.fulfilment)
    return Question(*told, OwnerAnswer.OVER if over else OwnerAnswer(row.answer), row.asked_ms, row.until_ms)
