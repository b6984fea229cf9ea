"""How the backend says no: a problem document (RFC 9457) with a stable code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from app.wire import fields

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Problem:
    """A refusal on the wire.

    `status` is the HTTP status, `code` our stable code, `title` and `detail` English for logs and developers, `facts`
    short texts that
    fill the words a person sees. `server_time` (RFC 3339) lets a terminal with a wrong clock sign again with the right
    one.
    """

    status: int
    code: str
    title: str
    detail: str = ""
    server_time: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The document."""
        return {
            "type": f"urn:omnitill:problem:{self.code.lower()}",
            "status": self.status,
            "code": self.code,
            "title": self.title,
            "detail": self.detail,
            "server_time": self.server_time,
            "facts": dict(self.facts),
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The refusal in a document. Raises BadMessage when it is none of ours."""
        facts = fields.inner(message, "facts")
        return cls(
            fields.whole(message, "status", 400, 599),
            fields.text(message, "code", 40),
            fields.text(message, "title"),
            fields.text(message, "detail", 1000, 0),
            fields.text(message, "server_time", 40, 0),
            {name: fields.text(facts, name, 500, 0) for name in facts},
        )
