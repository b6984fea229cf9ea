"""What the messages of channels and of the back office are made of."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from app.backend.clock import from_ms
from app.wire.fields import clean

_UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
_EXAMPLE_ID = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"


def _ordinary(value: str) -> str:
    if not clean(value):
        raise ValueError("ordinary characters are expected")
    return value


def _moment(value: str) -> str:
    if datetime.fromisoformat(value).tzinfo is None:
        raise ValueError("a time with its offset is expected")
    return value


Id = Annotated[str, Field(pattern=_UUID, examples=[_EXAMPLE_ID], description="A UUID in lower case")]
Ordinary = Annotated[str, AfterValidator(_ordinary)]
Name = Annotated[Ordinary, Field(min_length=1, max_length=80)]
Moment = Annotated[
    str,
    Field(max_length=40, json_schema_extra={"format": "date-time"}, description="RFC 3339, with an offset"),
    AfterValidator(_moment),
]


def told(stamp_ms: int | None) -> str | None:
    """A time as it is told, from milliseconds since 1970; nothing for never."""
    return from_ms(stamp_ms).isoformat() if stamp_ms else None


class Message(BaseModel):
    """A message: nothing is converted, nothing unknown is passed over."""

    model_config = ConfigDict(extra="forbid", strict=True)


def example(**fields: Any) -> ConfigDict:
    """The configuration of a message with an example."""
    return ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [fields]})
