"""Bodies of older schemas, lifted to the present one when they are counted; what is stored stays as it came."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.wire import fields
from app.wire.entry import SCHEMA

Lift = Callable[[fields.Message], fields.Message]

# By kind and schema: how a body becomes one of the next schema. A schema that changed nothing for a kind needs none.
LIFTS: Mapping[tuple[str, int], Lift] = {}


def lifted(
    kind: str, schema: int, body: fields.Message, lifts: Mapping[tuple[str, int], Lift] = LIFTS, to: int = SCHEMA
) -> fields.Message:
    """A body as the present schema would have it. Raises BadMessage when it is not even one of its own schema."""
    for step in range(schema, to):
        if lift := lifts.get((kind, step)):
            body = lift(body)
    return body
