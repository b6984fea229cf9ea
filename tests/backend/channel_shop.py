"""A channel for backend tests: a web shop with a key, speaking over HTTP."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.backend.access import keys
from app.backend.access.actor import ADMIN_TOKEN
from app.backend.access.channels import Scope
from app.backend.clock import to_ms
from app.wire import fields
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop


@dataclass(frozen=True)
class WebShop:
    """A channel and its key."""

    shop: Shop
    id: str
    key: str
    bearer: str

    def ask(self, method: str, target: str, message: fields.Message | None = None) -> Reply:
        body = fields.encode(message) if message is not None else b""
        headers = {"Authorization": f"Bearer {self.bearer}", "Content-Type": "application/json"}
        return self.shop.ask(method, target, body, headers)


def web_shop(shop: Shop, *scopes: str, name: str = "Web shop") -> WebShop:
    """A channel with a key for these scopes, else for all."""
    channel, now_ms = uuid7(), to_ms(shop.clock())
    wanted = [Scope(scope) for scope in scopes or tuple(Scope)]

    def work(connection: Connection) -> keys.NewKey:
        keys.make_channel(connection, ADMIN_TOKEN, channel, name, now_ms)
        return keys.make_key(connection, ADMIN_TOKEN, channel, uuid7(), wanted, now_ms)

    key = shop.core.database.write(work)
    return WebShop(shop, channel, key.id, key.bearer)
