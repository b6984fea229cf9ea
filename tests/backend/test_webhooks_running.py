"""Webhooks of a backend that runs: from the commit to the receiver, and a tidy end."""

from __future__ import annotations

import threading
from pathlib import Path

from app.backend.clock import to_ms, utc_now
from app.backend.core import Core
from app.backend.events import outbox
from app.backend.main import running
from app.backend.settings import Settings
from tests.backend.backend_shop import Shop
from tests.backend.channel_shop import web_shop
from tests.backend.receiver import Got, Receiver


def test_what_is_committed_reaches_the_receiver_by_itself_and_the_end_waits_for_the_answer(tmp_path: Path) -> None:
    arrived, answer = threading.Event(), threading.Event()

    def slowly(_: Got) -> int:
        arrived.set()
        answer.wait(10)
        return 200

    settings = Settings(tmp_path / "data", port=0, webhooks_inside=True)
    with Receiver(slowly) as receiver:
        with running(settings) as (_, core):
            web = web_shop(Shop(core, utc_now))
            asked = {"id": web.id, "url": receiver.url, "kinds": ["order.ready"]}
            secret = str(web.ask("POST", "/v1/webhooks", asked).message["secret"])
            core.database.write(
                lambda c: outbox.emit(c, "0417", "order", "o1", "order.ready", {"number": 1}, to_ms(core.now()))
            )
            assert arrived.wait(20)
            threading.Timer(0.3, answer.set).start()
        (got,) = receiver.got
        assert got.signed_with(secret)
        with running(settings) as (_, core):
            (one,) = web_shop_again(core, web.bearer)
            assert (one["waiting"], one["last_answer"]) == (0, "HTTP 200")


def web_shop_again(core: Core, bearer: str) -> list[dict[str, object]]:
    reply = Shop(core, utc_now).ask("GET", "/v1/webhooks", headers={"Authorization": f"Bearer {bearer}"})
    return list(reply.message["webhooks"])
