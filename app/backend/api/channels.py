"""The back office's routes about channels and their keys."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from sqlalchemy import Connection

from app.backend.access import keys
from app.backend.access.channels import Scope
from app.backend.api.channels_messages import (
    ChannelMessage,
    ChannelRequest,
    ChannelsMessage,
    Done,
    KeyRequest,
    NewKeyMessage,
    RotateRequest,
    channel_message,
)
from app.backend.api.http import in_office, reading, writing
from app.backend.api.messages import Id, told
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.people.rights import OfficeAct

ChannelId = Annotated[Id, Path()]
KeyId = Annotated[Id, Path()]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/admin/channels`."""
    routes = APIRouter(prefix="/v1/admin/channels", tags=["channels"])

    @routes.get("")
    async def listed(request: Request) -> ChannelsMessage:
        """All channels with their keys, without secrets."""
        await in_office(core, request, OfficeAct.CHANNELS)
        return ChannelsMessage(channels=[channel_message(row) for row in await reading(core, keys.listed)])

    @routes.post("")
    async def make(asked: ChannelRequest, request: Request) -> ChannelMessage:
        """Make a channel; the same again changes nothing."""
        actor = await in_office(core, request, OfficeAct.CHANNELS)

        def work(connection: Connection) -> int:
            return keys.make_channel(connection, actor, asked.id, asked.name, to_ms(core.now()))

        return ChannelMessage(id=asked.id, name=asked.name, made=told(await writing(core, work)), keys=[])

    @routes.post("/{channel}/keys")
    async def make_key(channel: ChannelId, asked: KeyRequest, request: Request) -> NewKeyMessage:
        """Make a key; its secret is told only in this answer."""
        actor = await in_office(core, request, OfficeAct.CHANNELS)
        scopes = [Scope(scope) for scope in asked.scopes]

        def work(connection: Connection) -> keys.NewKey:
            return keys.make_key(connection, actor, channel, asked.id, scopes, to_ms(core.now()))

        return _told(await writing(core, work))

    @routes.post("/{channel}/keys/{key}/rotate")
    async def rotate(channel: ChannelId, key: KeyId, asked: RotateRequest, request: Request) -> NewKeyMessage:
        """Make a key that follows another; both hold until the overlap is over."""
        actor = await in_office(core, request, OfficeAct.CHANNELS)

        def work(connection: Connection) -> keys.NewKey:
            now_ms, overlap_ms = to_ms(core.now()), asked.overlap_seconds * 1000
            return keys.rotate(connection, actor, channel, key, asked.id, overlap_ms, now_ms)

        return _told(await writing(core, work))

    @routes.post("/{channel}/keys/{key}/revoke")
    async def revoke(channel: ChannelId, key: KeyId, request: Request) -> Done:
        """End a key at once."""
        actor = await in_office(core, request, OfficeAct.CHANNELS)
        await writing(core, lambda connection: keys.revoke(connection, actor, channel, key, to_ms(core.now())))
        return Done()

    return routes


def _told(key: keys.NewKey) -> NewKeyMessage:
    return NewKeyMessage(id=key.id, bearer=key.bearer)
