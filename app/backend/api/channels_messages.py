"""Messages about channels and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from app.backend.api.messages import Id, Message, Name, example, told

_CHANNEL = "01958f2e-7b1c-7cc1-9a54-3f0e5d6b7a80"
_KEY = "01958f30-11aa-7d10-8b6e-2c4f1a9e7d33"
_SCOPES = ["orders:read", "orders:write", "stock:read"]
_MADE = "2026-03-14T08:26:53+00:00"

ScopeName = Literal[
    "stock:read",
    "orders:read",
    "orders:write",
    "customers:read",
    "customers:write",
    "value:write",
    "messages:send",
    "catalogue:write",
]
Scopes = Annotated[list[ScopeName], Field(min_length=1, max_length=8)]


class ChannelRequest(Message):
    """A channel to be made."""

    model_config = example(id=_CHANNEL, name="Web shop")

    id: Id
    name: Name


class KeyRequest(Message):
    """A key to be made."""

    model_config = example(id=_KEY, scopes=_SCOPES)

    id: Id
    scopes: Scopes


class RotateRequest(Message):
    """A key to follow another, which ends after `overlap_seconds`."""

    model_config = example(id="01958f31-0000-7000-8000-000000000001", overlap_seconds=86400)

    id: Id
    overlap_seconds: int = Field(default=86400, ge=0, le=30 * 86400)


class NewKeyMessage(Message):
    """A new key: `bearer` goes behind `Authorization: Bearer` and is told only here."""

    model_config = example(id=_KEY, bearer=f"{_KEY}.kJ2v1o0Qm8mYw3x5cT7uF9hB4nL6pR8sZ1dG3eX5aUo")

    id: str
    bearer: str


class KeyMessage(Message):
    """A key without its secret; `seen` is null before its first use, `ends` while no end is set."""

    model_config = example(id=_KEY, scopes=_SCOPES, made=_MADE, seen=_MADE, ends=None)

    id: str
    scopes: list[str]
    made: str | None
    seen: str | None
    ends: str | None


class ChannelMessage(Message):
    """A channel with its keys."""

    model_config = example(id=_CHANNEL, name="Web shop", made=_MADE, keys=[])

    id: str
    name: str
    made: str | None
    keys: list[KeyMessage]


class ChannelsMessage(Message):
    """All channels."""

    model_config = example(channels=[{"id": _CHANNEL, "name": "Web shop", "made": _MADE, "keys": []}])

    channels: list[ChannelMessage]


class Done(Message):
    """It is done."""

    model_config = example(done=True)

    done: bool = True


def channel_message(row: Mapping[str, Any]) -> ChannelMessage:
    """The message about a channel as it is listed."""
    keys = [
        KeyMessage(
            id=key["id"],
            scopes=key["scopes"],
            made=told(key["made_ms"]),
            seen=told(key["seen_ms"]),
            ends=told(key["ends_ms"]),
        )
        for key in row["keys"]
    ]
    return ChannelMessage(id=row["id"], name=row["name"], made=told(row["made_ms"]), keys=keys)
