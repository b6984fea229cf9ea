"""Writing down what channels count for the overview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from app.backend.access.actor import Actor
from app.backend.access.audit import note
from app.backend.backoffice.tables import survey_answer, visit_day
from app.backend.database import insert_new, upsert
from app.backend.problems import Refused
from app.backend.schema import store


def count_day(connection: Connection, actor: Actor, counted: Mapping[str, Any], now_ms: int) -> None:
    """What a channel counted on a day for a store, in place of what it said before. Raises Refused `STORE-UNKNOWN`."""
    _require_store(connection, str(counted["store"]))
    row = {**counted, "channel": actor.id}
    upsert(connection, visit_day, [row], ("visits", "baskets", "abandoned"))
    note(connection, actor, "report.day", str(counted["store"]), "visit_day", str(counted["day"]), {}, now_ms)


def keep_answer(connection: Connection, actor: Actor, answer: Mapping[str, Any], now_ms: int) -> None:
    """Keep an answer, once by its id. Raises Refused 409 `ID-REUSED`, 404 `STORE-UNKNOWN`."""
    _require_store(connection, str(answer["store"]))
    row = {**answer, "channel": actor.id}
    if insert_new(connection, survey_answer, [row]):
        note(connection, actor, "report.answer", str(answer["store"]), "survey_answer", str(answer["id"]), {}, now_ms)
        return
    c = survey_answer.c
    known = connection.execute(select(survey_answer).where(c.store == answer["store"], c.id == answer["id"]))
    if dict(known.mappings().one()) != row:
        raise Refused(409, "ID-REUSED", "The id belongs to another answer")


def _require_store(connection: Connection, wanted: str) -> None:
    if connection.scalar(select(store.c.id).where(store.c.id == wanted)) is None:
        raise Refused(404, "STORE-UNKNOWN", "No such store", store=wanted)
