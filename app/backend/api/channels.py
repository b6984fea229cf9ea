"""The back office's routes about channels and their keys."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from sqlalchemy import Connection

from app.backend.access import keys
from app.backend.access.actor import ADMIN_TOKEN
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
from app.backend.api.http import as_admin, reading, writing
from app.backend.api.messages import Id, told
from app.backend.clock import to_ms
from app.backend.core import Core

ChannelId = Annotated[Id, Path()]
KeyId = Annotated[Id, Path()]


def router(core: Core) -> APIRouter:
    """The routes under `/v1/admin/channels`."""
    routes = APIRouter(prefix="/v1/admin/channels", tags=["channels"])

    @routes.get("")
    async def listed(request: Request) -> ChannelsMessage:
        """All channels with their keys, without secrets."""
        as_admin(core, request)
        return ChannelsMessage(channels=[channel_message(row) for row in await reading(core, keys.listed)])

    @routes.post("")
    async def make(asked: ChannelRequest, request: Request) -> ChannelMessage:
        """Make a channel; the same again changes nothing."""
        as_admin(core, request)

        def work(connection: Connection) -> int:
            return keys.make_channel(connection, ADMIN_TOKEN, asked.id, asked.name, to_ms(core.now()))

        return ChannelMessage(id=asked.id, name=asked.name, made=told(await writing(core, work)), keys=[])

    @routes.post("/{channel}/keys")
    async def make_key(channel: ChannelId, asked: KeyRequest, request: Request) -> NewKeyMessage:
        """Make a key; its secret is told only in this answer."""
        as_admin(core, request)
        scopes = [Scope(scope) for scope in asked.scopes]

        def work(connection: Connection) -> keys.NewKey:
            return keys.make_key(connection, ADMIN_TOKEN, channel, asked.id, scopes, to_ms(core.now()))

        return _told(await writing(core, work))

    @routes.post("/{channel}/keys/{key}/rotate")
    async def rotate(channel: ChannelId, key: KeyId, asked: RotateRequest, request: Request) -> NewKeyMessage:
        """Make a key that follows another; both hold until the overlap is over."""
        as_admin(core, request)

        def work(connection: Connection) -> keys.NewKey:
            now_ms, overlap_ms = to_ms(core.now()), asked.overlap_seconds * 1000
            return keys.rotate(connection, ADMIN_TOKEN, channel, key, asked.id, overlap_ms, now_ms)

        return _told(await writing(core, work))

    @routes.post("/{channel}/keys/{key}/revoke")
    async def revoke(channel: ChannelId, key: KeyId, request: Request) -> Done:
        """End a key at once."""
        as_admin(core, request)
        await writing(core, lambda connection: keys.revoke(connection, ADMIN_TOKEN, channel, key, to_ms(core.now())))
        return Done()

    return routes


def _told(key: keys.NewKey) -> NewKeyMessage:
    return NewKeyMessage(id=key.id, bearer=key.bearer)
