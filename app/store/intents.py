"""Effects on devices that follow entries, and how far each has come."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select

from app.domain.refusals import Refusal
from app.ports.journal import Intent, IntentDraft, IntentState
from app.store import schema
from app.store.engine import Lane

_I = schema.intent.c
OPEN = (IntentState.QUEUED, IntentState.SENDING, IntentState.UNKNOWN)


class LedgerIntents:
    """Implements the `IntentBook` port."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def queue(self, ref: str, draft: IntentDraft, at: str) -> None:
        """Write down an effect that hangs on no entry of this journal; durable when it returns."""
        values = {
            "id": draft.id,
            "kind": draft.kind,
            "ref": ref,
            "state": IntentState.QUEUED.value,
            "attempt": 0,
            "detail": json.dumps(draft.detail),
            "at_ms": int(datetime.fromisoformat(at).timestamp() * 1000),
        }
        with self._lane.writing() as tx:
            tx.execute(schema.intent.insert().values(values))

    def waiting(self, kind: str | None = None) -> Sequence[Intent]:
        """Effects without an ending, in order: queued, sending (cut short, after a restart), unknown."""
        query = schema.intent.select().where(_I.state.in_(OPEN)).order_by(_I.row)
        return self._found(query if kind is None else query.where(_I.kind == kind))

    def advance(self, intent_id: str, state: IntentState, detail: Mapping[str, Any] | None = None) -> None:
        """Note how far an effect has come; each start of sending counts as an attempt. Raises Refusal `INTENT-GONE`."""
        values: dict[str, Any] = {"state": state.value}
        if state is IntentState.SENDING:
            values["attempt"] = _I.attempt + 1
        if detail is not None:
            values["detail"] = json.dumps(detail)
        self._change(intent_id, values)

    def note(self, intent_id: str, detail: Mapping[str, Any]) -> None:
        """Keep what is known of an effect under way; returns when it is durable. Raises Refusal `INTENT-GONE`."""
        self._change(intent_id, {"detail": json.dumps(detail)})

    def of(self, ref: str) -> Sequence[Intent]:
        """All effects of an entry, in order."""
        return self._found(schema.intent.select().where(_I.ref == ref).order_by(_I.row))

    def _change(self, intent_id: str, values: Mapping[str, Any]) -> None:
        with self._lane.writing() as tx:
            if tx.execute(schema.intent.update().where(_I.id == intent_id).values(values)).rowcount == 0:
                raise Refusal("INTENT-GONE")

    def _found(self, query: Select[Any]) -> list[Intent]:
        with self._lane.reading() as tx:
            return [_intent(row) for row in tx.execute(query)]


def _intent(row: Row[*tuple[Any, ...]]) -> Intent:
    return Intent(row.id, row.kind, row.ref, IntentState(row.state), row.attempt, json.loads(row.detail), row.at_ms)
