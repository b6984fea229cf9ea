"""The keys of channels: made and told once, good for their scopes, rotated with an overlap, ended at once."""

from __future__ import annotations

import pytest
from fastapi import APIRouter, FastAPI, Request

from app.backend.access import tables
from app.backend.access.channels import asking
from app.backend.main import app_of
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop
from tests.backend.channel_shop import WebShop, web_shop


@pytest.fixture
def door(shop: Shop) -> Shop:
    """The shop with a route for whoever may read stock."""
    import httpx

    app: FastAPI = app_of(shop.core)
    routes = APIRouter()

    @routes.get("/probe")
    async def probe(request: Request) -> dict[str, str]:
        return {"channel": (await asking(shop.core, request, "stock:read")).id}

    app.include_router(routes)
    shop._transport = httpx.ASGITransport(app)
    return shop


def shown(shop: Shop, bearer: str) -> Reply:
    return shop.ask("GET", "/probe", headers={"Authorization": f"Bearer {bearer}"})


def made(shop: Shop, *scopes: str) -> tuple[str, dict[str, str]]:
    channel = uuid7()
    assert shop.as_admin("POST", "/v1/admin/channels", {"id": channel, "name": "Web shop"}).status == 200
    asked = {"id": uuid7(), "scopes": list(scopes or ("stock:read",))}
    reply = shop.as_admin("POST", f"/v1/admin/channels/{channel}/keys", asked)
    assert reply.status == 200, reply.body
    return channel, dict(reply.message)


def test_a_key_made_in_the_back_office_lets_its_channel_ask(door: Shop) -> None:
    channel, key = made(door)
    assert shown(door, key["bearer"]).message == {"channel": channel}


def test_the_secret_is_told_once_and_kept_nowhere(door: Shop) -> None:
    channel, key = made(door)
    secret = key["bearer"].partition(".")[2]
    kept = repr(door.rows(tables.channel_key)) + repr(door.rows(tables.audit))
    assert secret not in kept
    assert secret.encode() not in door.as_admin("GET", "/v1/admin/channels").body
    again = door.as_admin("POST", f"/v1/admin/channels/{channel}/keys", {"id": key["id"], "scopes": ["stock:read"]})
    assert (again.status, again.code) == (409, "ID-REUSED")


def test_anything_but_the_key_is_turned_away_alike(door: Shop) -> None:
    _, key = made(door)
    for wrong in ("", ".", "x", "x.y", "{id}.", "{id}.wrong", "{id}", "{id}.{secret}x"):
        reply = shown(door, wrong.format(id=key["id"], secret=key["bearer"].partition(".")[2]))
        assert (reply.status, reply.code) == (401, "AUTH-CHANNEL"), wrong
        assert reply.message["detail"] == ""


def test_a_key_is_good_for_its_scopes_only(door: Shop) -> None:
    _, key = made(door, "orders:read", "orders:write")
    reply = shown(door, key["bearer"])
    assert (reply.status, reply.code, reply.message["facts"]) == (403, "SCOPE-MISSING", {"scope": "stock:read"})


def test_a_rotated_key_holds_until_the_overlap_is_over(door: Shop) -> None:
    channel, old = made(door)
    target = f"/v1/admin/channels/{channel}/keys/{old['id']}/rotate"
    new = door.as_admin("POST", target, {"id": uuid7(), "overlap_seconds": 60}).message
    assert (shown(door, old["bearer"]).status, shown(door, new["bearer"]).status) == (200, 200)
    door.clock.wait(seconds=61)
    assert (shown(door, old["bearer"]).status, shown(door, new["bearer"]).status) == (401, 200)


def test_a_revoked_key_ends_at_once_and_for_good(door: Shop) -> None:
    channel, key = made(door)
    assert door.as_admin("POST", f"/v1/admin/channels/{channel}/keys/{key['id']}/revoke").status == 200
    assert shown(door, key["bearer"]).status == 401
    reply = door.as_admin("POST", f"/v1/admin/channels/{channel}/keys/{key['id']}/rotate", {"id": uuid7()})
    assert (reply.status, reply.code) == (404, "KEY-UNKNOWN")


def test_the_back_office_sees_when_a_key_was_last_used(door: Shop) -> None:
    _, key = made(door)
    door.clock.wait(hours=3)
    shown(door, key["bearer"])
    (channel,) = door.as_admin("GET", "/v1/admin/channels").message["channels"]
    assert channel["keys"][0]["seen"] == door.clock().isoformat()


def test_who_made_rotated_and_revoked_keys_is_in_the_audit(shop: Shop) -> None:
    channel, key = made(shop)
    target = f"/v1/admin/channels/{channel}/keys/{key['id']}"
    shop.as_admin("POST", f"{target}/rotate", {"id": uuid7()})
    shop.as_admin("POST", f"{target}/revoke")
    acts = sorted((row["act"], row["actor"]) for row in shop.rows(tables.audit))
    names = ("channel.make", "key.make", "key.make", "key.revoke", "key.rotate")
    assert acts == [(name, "admin-token") for name in names]


def test_only_the_back_office_makes_keys(shop: Shop) -> None:
    web: WebShop = web_shop(shop)
    assert web.ask("GET", "/v1/admin/channels").code == "AUTH-ADMIN"
    assert web.ask("POST", "/v1/admin/channels", {"id": uuid7(), "name": "Mine"}).code == "AUTH-ADMIN"
