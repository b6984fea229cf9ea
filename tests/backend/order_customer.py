"""Somebody with the link to their order, and a browser without scripts, for tests."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from urllib.parse import urlencode

import zxingcpp
from PIL import Image, ImageDraw
from sqlalchemy import Connection

from app.backend.following.links import Links
from app.backend.orders import heads, records
from tests.backend.backend_shop import Reply
from tests.backend.order_desk import Desk

SHOP = "https://shop.example.com"
_NAMED = re.compile(r'<p><strong>([^<]*)</strong></p>\s*<p class="code">([^<]*)</p>')
_FORM = re.compile(
    r'name="part" value="([^"]*)">\s*<input type="hidden" name="act" value="([^"]*)">\s*'
    r'<input type="hidden" name="mark" value="([^"]*)"'
)


class Customer:
    """Somebody with the link to an order, and a browser without scripts."""

    def __init__(self, desk: Desk, order: Mapping[str, object]) -> None:
        self.desk = desk
        self.order = str(order["id"])
        self.path = link(desk, self.order)

    def look(self, language: str = "", status: int = 200) -> str:
        reply = self.desk.shop.ask("GET", f"{self.path}?language={language}")
        assert reply.status == status, reply.body
        return said(reply)

    def forms(self) -> dict[str, dict[str, str]]:
        """What can be pressed about the goods, by act."""
        return {form["act"]: form for form in forms_in(self.look()) if form["act"] in ("arrive", "extend")}

    def asked(self) -> tuple[str, dict[str, dict[str, str]]]:
        """The page, and the last form of each act on it; a customer may look at it only so often."""
        page = self.look()
        return page, {form["act"]: form for form in forms_in(page)}

    def send(self, form: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Reply:
        typed = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.desk.shop.ask("POST", self.path, urlencode(form).encode(), typed | dict(headers or {}))


def forms_in(page: str) -> list[dict[str, str]]:
    """The forms of a page."""
    return [{"part": part, "act": act, "mark": mark} for part, act, mark in _FORM.findall(page)]


def named_in(page: str) -> dict[str, str]:
    """Who else may collect, by what a page says, with the code that they type."""
    return {name: code.replace("-", "") for name, code in _NAMED.findall(page)}


def said(reply: Reply) -> str:
    return html.unescape(reply.body.decode())


def link(desk: Desk, order: str) -> str:
    def work(connection: Connection) -> str:
        parts = records.of_order(connection, order)
        return Links(desk.shop.core.key).of_order(heads.wanted(connection, order), parts, SHOP)

    return desk.shop.core.database.read(work).removeprefix(SHOP)


def scanned(page: str) -> str:
    """What a scanner reads off the drawing in a page."""
    side = re.search(r'viewBox="0 0 (\d+)', page)
    assert side is not None
    image = Image.new("L", (int(side[1]) * 8,) * 2, 255)
    pen = ImageDraw.Draw(image)
    for x, y in re.findall(r"M(\d+),(\d+)h1v1h-1z", page):
        pen.rectangle((int(x) * 8, int(y) * 8, int(x) * 8 + 7, int(y) * 8 + 7), 0)
    (found,) = zxingcpp.read_barcodes(image)
    return str(found.text)
