"""The link in messages: there where the backend has a public address, the same page behind it, never stored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import cli
from app.backend.notifications import post as posting
from app.backend.notifications.samples import FACTS
from app.backend.notifications.tables import message
from app.backend.notifications.templates import LANGUAGES, Templates
from app.backend.settings import Settings
from tests.backend.backend_shop import Shop
from tests.backend.order_desk import Desk
from tests.fakes import mail_server as fakes
from tests.fakes.mail_server import Post

PUBLIC = "https://shop.example.com/pos"
_LINK = re.compile(rf"{PUBLIC}(/order/[\w-]+)")


@pytest.fixture
def post() -> Iterator[Post]:
    with fakes.mail_server() as server:
        yield server


@pytest.fixture
def settings(settings: Settings, post: Post) -> Settings:
    mail = f"smtp://127.0.0.1:{post.port}"
    return replace(settings, smtp_url=mail, mail_from="Omni <shop@example.com>", public_url=f"{PUBLIC}/")


def test_a_ready_order_s_message_leads_to_its_page_and_the_queue_keeps_no_link(shop: Shop, post: Post) -> None:
    posting.gather(shop.core)
    desk = Desk(shop).open()
    desk.made_ready(desk.placed()["fulfilments"][0]["id"])
    posting.gather(shop.core)
    posting.send(shop.core)
    plain, rich = (post.mails[-1].get_body((kind,)) for kind in ("plain", "html"))
    assert plain is not None
    assert rich is not None
    (path,) = _LINK.findall(plain.get_content())
    assert f'<a href="{PUBLIC}{path}"' in rich.get_content()
    page = shop.ask("GET", path)
    assert (page.status, b"Ready to collect" in page.body) == (200, True)
    assert not any("/order/" in str(row) for row in shop.rows(message))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["ready", "reminder"])
def test_the_link_stands_on_a_line_of_its_own_or_there_is_none(kind: str, language: str, tmp_path: Path) -> None:
    templates, link = Templates(tmp_path), f"{PUBLIC}/order/x"
    hostile = {**FACTS[kind], "store": "https://evil.example", "link": "https://evil.example"}
    words = templates.words(kind, language, hostile, link)
    assert words.text.splitlines().count(link) == 1
    assert re.findall('href="([^"]*)"', words.html) == [link]
    without = templates.words(kind, language, hostile)
    assert ("://" in without.text, "href" in without.html) == (False, False)


@pytest.mark.parametrize(
    "url", ["http://shop.example.com", "https://shop.example.com/?a=1", "https://shop.example.com/#a"]
)
def test_links_go_to_no_address_that_others_could_read_along_or_that_nothing_can_follow(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], url: str
) -> None:
    told = ["backend", "--data", str(tmp_path), "--port", "0", "--public-url", url]
    assert cli.main(told) == 1
    assert "--public-url" in capsys.readouterr().err


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_web_shop_is_told_the_link_of_its_order_and_of_no_other(shop: Shop) -> None:
    desk = Desk(shop).open()
    order = desk.placed()["id"]
    told = desk.web("GET", f"/{order}/follow").message
    found = _LINK.fullmatch(told["url"])
    assert found is not None
    assert (shop.ask("GET", found[1]).status, told["until"]) == (200, "2026-05-25T08:15:00+00:00")
    assert desk.web("GET", f"/{order}/follow", bearer=desk.channel("orders:read")).code == "ORDER-UNKNOWN"
