"""The page of an order in a real browser, held in a hand: everything fits, can be read and can be hit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.ui import WebDriverWait
from sqlalchemy import Connection

from app.backend.access.actor import Actor, ActorKind
from app.backend.clock import to_ms
from app.backend.following.links import Links
from app.backend.orders import delegates, heads, questions, records
from app.domain.order_state import Act
from app.wire.uuid7 import uuid7
from tests.backend.order_desk import HERE, MUG, PLATE, Desk, line, part
from tests.backoffice.office_house import HOSTILE, House

PATIENCE = 15
WIDTH, HEIGHT = 390, 844
LEAST_TARGET = 44
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
_COLOURS = """
return [...document.querySelectorAll('body *')]
  .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
  .map(one => {
    const below = element => {
      const colour = getComputedStyle(element).backgroundColor;
      return colour === 'rgba(0, 0, 0, 0)' && element.parentElement ? below(element.parentElement) : colour;
    };
    return [one.textContent.trim(), getComputedStyle(one).color, below(one)];
  })
"""


class Phone:
    """A browser of a phone's size on the page of one order."""

    def __init__(self, driver: Chrome, house: House, tmp_path: Path) -> None:
        self.driver = driver
        self._pictures = tmp_path
        house.shop.clock.time = house.core.now()
        self.desk = Desk(house.shop, {HERE: house.till})
        self.desk.bearer = self.desk.channel("orders:read", "orders:write")
        self.desk.receive(HERE, {MUG: 9, PLATE: 9})
        lines = (line(MUG, 2, 2998), {**line(PLATE, 1, 2299), "name": f"Plate {HOSTILE}"})
        placed = self.desk.placed(part(HERE, *lines), number="W-2001")
        self.order, self.part = str(placed["id"]), str(placed["fulfilments"][0]["id"])
        self._url = house.core.database.read(lambda connection: self._link(connection, house))

    def _link(self, connection: Connection, house: House) -> str:
        parts = records.of_order(connection, self.order)
        address = house.url.removesuffix("/office")
        return Links(house.core.key).of_order(heads.wanted(connection, self.order), parts, address)

    def look(self, language: str = "en", scheme: str = "light") -> str:
        """Open the page; keep a picture of all of it."""
        wanted = {"name": "prefers-color-scheme", "value": scheme}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [wanted]})
        self.open(language)
        self.keep(f"{self.desk.seen(self.part)['state']}-{language}-{scheme}")
        return self.text()

    def open(self, language: str, cut: int = 0) -> None:
        self.driver.get(f"{self._url[: len(self._url) - cut]}?language={language}")

    def keep(self, name: str) -> None:
        whole = self.driver.find_element(By.TAG_NAME, "html").size["height"]
        self._measure(whole)
        self.driver.save_screenshot(str(self._pictures / f"{name}.png"))
        self._measure(HEIGHT)

    def _measure(self, height: int) -> None:
        size = {"width": WIDTH, "height": height, "deviceScaleFactor": 1, "mobile": True}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def text(self) -> str:
        return self.driver.find_element(By.TAG_NAME, "main").text

    def press(self, act: str) -> str:
        old = self.driver.find_element(By.TAG_NAME, "html")
        self.driver.find_element(By.CSS_SELECTOR, f"form:has([value={act}]) button").click()
        WebDriverWait(self.driver, PATIENCE).until(expected_conditions.staleness_of(old))
        return self.text()

    def small_targets(self) -> list[str]:
        shown = self.driver.find_elements(By.CSS_SELECTOR, "a, button, input:not([type=hidden])")
        sized = [(one.size["width"], one.size["height"], one.text) for one in shown]
        return [text for width, height, text in sized if min(width, height) < LEAST_TARGET]

    def others_come(self) -> None:
        """Somebody was named, and somebody else stands at a kiosk."""
        desk, order, actor = self.desk, self.order, Actor(ActorKind.CUSTOMER, self.order)
        now_ms = to_ms(desk.shop.core.now())

        def work(connection: Connection) -> None:
            head, (one,) = heads.wanted(connection, order), records.of_order(connection, order)
            delegates.name(connection, head, uuid7(), f"Jan {HOSTILE}", actor, now_ms)
            questions.ask(connection, head, one, uuid7(), actor, now_ms)

        desk.shop.core.database.write(work)

    def too_wide(self) -> bool:
        return bool(self.driver.execute_script("return document.documentElement.scrollWidth > innerWidth"))

    def faint(self) -> list[str]:
        return [
            text for text, ink, ground in self.driver.execute_script(_COLOURS) if contrast(ink, ground) < LEAST_CONTRAST
        ]


def contrast(ink: str, ground: str) -> float:
    """The contrast of two colours as a browser writes them."""

    def luminance(colour: str) -> float:
        parts = [int(part) / 255 for part in colour.partition("(")[2].rstrip(")").split(",")[:3]]
        red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((luminance(ink), luminance(ground)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.fixture
def phone(driver: Chrome, house: House, tmp_path: Path) -> Iterator[Phone]:
    """A phone; the browser complained of nothing but forms that were declined."""
    driver.get_log("browser")
    yield Phone(driver, house, tmp_path)
    heard = driver.get_log("browser")
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    assert [one["message"] for one in heard if one["level"] == "SEVERE" and one["source"] != "network"] == []


def test_the_page_can_be_read_and_hit_on_a_phone_in_light_and_dark(phone: Phone) -> None:
    phone.look()
    phone.desk.made_ready(phone.part)
    phone.others_come()
    for language, scheme in (("en", "light"), ("pl", "dark"), ("de", "light"), ("uk", "dark")):
        text = phone.look(language, scheme)
        assert f"Plate {HOSTILE}" in text
        assert (phone.small_targets(), phone.too_wide(), phone.faint()) == ([], False, [])
    grounds = {"light": "rgba(244, 243, 239, 1)", "dark": "rgba(15, 19, 21, 1)"}
    for scheme, ground in grounds.items():
        phone.look("en", scheme)
        assert phone.driver.find_element(By.TAG_NAME, "body").value_of_css_property("background-color") == ground


def test_a_customer_holds_it_longer_comes_and_collects_without_any_script(phone: Phone) -> None:
    phone.desk.made_ready(phone.part)
    phone.look("en")
    phone.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        assert "Hold it longer" not in phone.press("extend")
        phone.driver.find_element(By.ID, "other").send_keys("Jan Lis")
        assert "Jan Lis" in phone.press("name")
        phone.driver.find_element(By.NAME, "note").send_keys("bay 4")
        assert "We know that you are here" in phone.press("arrive")
    finally:
        phone.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert phone.desk.seen(phone.part)["state"] == "arrived"
    phone.look("en")
    phone.desk.done(phone.part, Act.COLLECT, approved_by="e")
    assert "Odebrane" in phone.look("pl", "dark")


def test_a_page_that_lay_open_too_long_does_nothing_and_shows_how_it_stands(phone: Phone) -> None:
    phone.desk.made_ready(phone.part)
    phone.look()
    phone.desk.done(phone.part, Act.COLLECT, approved_by="e")
    text = phone.press("arrive")
    phone.keep("stale")
    assert ("Nothing was done" in text, "Handed over" in text) == (True, True)
    assert (phone.small_targets(), phone.too_wide(), phone.faint()) == ([], False, [])


def test_a_link_that_was_cut_off_leads_to_plain_words(phone: Phone) -> None:
    phone.open("pl", cut=1)
    phone.keep("unknown")
    assert "numer zamówienia" in phone.text()
    assert (phone.small_targets(), phone.too_wide(), phone.faint()) == ([], False, [])
