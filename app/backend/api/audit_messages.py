"""Messages about the audit."""

from __future__ import annotations

import json
from typing import Any, Self

from pydantic import Field
from sqlalchemy import RowMapping

from app.backend.api.messages import Message, example, told

_ACT = {
    "id": "01958f44-2b6e-7f0a-8d11-6a3c5e7f9b02",
    "at": "2026-03-14T08:26:53+00:00",
    "actor_kind": "person",
    "actor": "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80",
    "device": "office",
    "act": "order.cancel",
    "object_kind": "order",
    "object_id": "01958f31-0000-7000-8000-000000000001",
    "detail": {"reason": "asked by the customer"},
    "part": 12,
}


class ActMessage(Message):
    """Who did what, when; `part` is the sealed part of the chain it is in, null for a minute or so."""

    model_config = example(**_ACT)

    id: str
    at: str | None
    actor_kind: str
    actor: str
    device: str
    act: str
    object_kind: str
    object_id: str
    detail: dict[str, Any]
    part: int | None

    @classmethod
    def of(cls, row: RowMapping) -> Self:
        """The message about an act."""
        names = ("id", "actor_kind", "actor", "device", "act", "object_kind", "object_id", "part")
        return cls(at=told(row["at_ms"]), detail=json.loads(row["detail"]), **{name: row[name] for name in names})


class AuditMessage(Message):
    """Acts, newest first; `more` when there are older ones: ask again with `before` the last one's id."""

    model_config = example(acts=[_ACT], more=False)

    acts: list[ActMessage]
    more: bool


class CheckMessage(Message):
    """What a look at the chain found. `head` is the hash of part `last`: kept elsewhere, it shows a chain cut off."""

    model_config = example(last=12, head="3f" * 32, more=False, unsealed=1, faults=[])

    last: int
    head: str = Field(description="SHA-256 in hexadecimal")
    more: bool
    unsealed: int
    faults: list[str]
