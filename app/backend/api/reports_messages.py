"""Messages about what channels and doors count for the overview."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from app.backend.api.messages import Message, Moment, Ordinary, example

_MOST = 10_000_000
_DAY = {"store": "0417", "day": "2026-05-04", "visits": 412, "baskets": 96, "abandoned": 31}
_ANSWER = {"store": "0417", "kind": "csat", "score": 5, "at": "2026-05-04T17:05:00+02:00"}


def _day(value: str) -> str:
    date.fromisoformat(value)
    return value


StoreText = Annotated[Ordinary, Field(min_length=1, max_length=20)]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$", json_schema_extra={"format": "date"}), AfterValidator(_day)]
Count = Annotated[int, Field(ge=0, le=_MOST)]


class AnswerKind(StrEnum):
    """What was asked: how content somebody is, 1 to 5, or whether they would recommend the shop, 0 to 10."""

    CSAT = "csat"
    NPS = "nps"


class DayMessage(Message):
    """What the channel counted on a day for a store: visits, and baskets that were begun and left."""

    model_config = example(**_DAY)

    store: StoreText
    day: Day
    visits: Count
    baskets: Count = 0
    abandoned: Count = 0


class AnswerMessage(Message):
    """What somebody answered, with nothing about who they are."""

    model_config = example(**_ANSWER)

    store: StoreText
    kind: Annotated[AnswerKind, Field(strict=False)]
    score: Annotated[int, Field(ge=0, le=10)]
    at: Moment

    @model_validator(mode="after")
    def _in_range(self) -> Self:
        if self.kind is AnswerKind.CSAT and not 1 <= self.score <= 5:
            raise ValueError("a score from 1 to 5 is expected")
        return self


class Counted(Message):
    """It is written down."""

    model_config = example(counted=True)

    counted: bool = True
