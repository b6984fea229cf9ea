"""Whoever follows events misses none from the first moment that a backend answers."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from app.backend import main
from app.backend.events import log, outbox
from app.backend.events.tables import event_cursor
from app.backend.ledger import reviewing
from app.backend.notifications import post
from tests.backend.backend_shop import Shop


@pytest.fixture
def before_any_sweep(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A backend that sends mail, has just begun to answer, and has had no time to do anything by itself."""
    monkeypatch.setattr(main, "THREADS", {})
    monkeypatch.setattr(shop.core.database, "close", lambda: None)
    core = replace(
        shop.core, settings=replace(shop.core.settings, smtp_url="smtp://127.0.0.1", mail_from="s@example.com")
    )

    async def begin() -> None:
        app = main.app_of(core)
        async with app.router.lifespan_context(app):
            pass

    asyncio.run(begin())
    return shop


def test_all_followers_are_entered_when_a_backend_begins(before_any_sweep: Shop) -> None:
    entered = {row["follower"] for row in before_any_sweep.rows(event_cursor)}
    assert {post.FOLLOWER, reviewing.FOLLOWER} <= entered


def test_what_happens_before_the_first_sweep_is_followed(before_any_sweep: Shop) -> None:
    write = before_any_sweep.core.database.write
    write(lambda c: outbox.emit(c, "0417", "order", "o1", "order.ready", {}, 1000))
    log.give_places(before_any_sweep.core)
    followed = write(lambda c: log.follow(c, post.FOLLOWER, {"order.ready"}, 10))
    assert [told.object_id for told in followed] == ["o1"]
