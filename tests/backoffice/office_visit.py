"""Somebody before the back office in a browser: what they do there, and what they wait for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.ui import Select, WebDriverWait

from tests.backoffice.office_house import PASSWORD, House

PATIENCE = 30


class Office:
    """The browser, as somebody who sits before it."""

    def __init__(self, driver: Chrome, house: House) -> None:
        self.driver = driver
        self.house = house

    def go(self, page: str = "") -> None:
        self.driver.get(f"{self.house.url}/{page}")

    def until(self, met: Callable[[], Any]) -> Any:
        """Wait until a condition is met, and give what it gave."""
        wait = WebDriverWait(self.driver, PATIENCE, 0.05, [StaleElementReferenceException])
        return wait.until(lambda _driver: met())

    def one(self, css: str) -> WebElement:
        wait = WebDriverWait(self.driver, PATIENCE)
        return wait.until(expected_conditions.visibility_of_element_located((By.CSS_SELECTOR, css)))

    def text(self) -> str:
        return self.one("body").text

    def see(self, words: str) -> None:
        self.until(lambda: words in self.driver.find_element(By.TAG_NAME, "body").text)

    def offers(self, words: str) -> bool:
        """Whether something that can be pressed says so."""
        return self._to_press(words) is not None

    def type(self, field: str, words: str) -> None:
        self.one(f"#{field}").clear()
        self.one(f"#{field}").send_keys(words)

    def choose(self, field: str, words: str) -> None:
        Select(self.one(f"#{field}")).select_by_visible_text(words)

    def set_moment(self, field: str, moment: str) -> None:
        """Fill in a date and time, whatever their order is in the browser's own language."""
        self.driver.execute_script("arguments[0].value = arguments[1]", self.one(f"#{field}"), moment)

    def press(self, words: str) -> None:
        self.until(lambda: self._to_press(words)).click()

    def leave(self, act: str) -> None:
        """Press, and wait until the page is another one."""
        self._away(lambda: self.press(act))

    def follow(self, css: str) -> None:
        """Press what is there, and wait until the page is another one."""
        self._away(self.one(css).click)

    def agree(self) -> None:
        """Say yes to the question of a button, and wait until the page is another one."""
        self._away(self.answer)

    def answer(self) -> None:
        """Say yes to the question of a button; what it asked for may be refused."""
        wait = WebDriverWait(self.driver, PATIENCE)
        wait.until(expected_conditions.element_to_be_clickable((By.ID, "actionSubmit"))).click()

    def sign_in(self, login: str = "ewa", password: str = PASSWORD) -> None:
        self.driver.delete_all_cookies()
        self.go()
        self.try_password(login, password)

    def try_password(self, login: str, password: str) -> None:
        self.type("username", login)
        self.type("password", password)
        self.leave("Sign in")

    def signed_in_with(self, cookies: list[dict[str, Any]]) -> None:
        """Come back to a session, in the browser's own language and colours."""
        self.driver.delete_all_cookies()
        for cookie in cookies:
            self.driver.add_cookie(cookie)

    def noted(self, object_id: str, login: str = "ewa") -> list[str]:
        """What the audit says that a person did to an object, in the order in which it was."""
        actor = self.house.person(login)
        return [
            note["act"]
            for note in self.house.shop.audited()
            if (note["actor_kind"], note["actor"], note["object_id"]) == ("person", actor, object_id)
        ]

    def complaints(self) -> list[str]:
        """What the browser complained of; that a form was refused is no complaint."""
        heard = self.driver.get_log("browser")
        return [entry["message"] for entry in heard if entry["level"] == "SEVERE" and entry["source"] != "network"]

    def _to_press(self, words: str) -> WebElement | None:
        for element in self.driver.find_elements(By.CSS_SELECTOR, "button, a"):
            if element.is_displayed() and element.text.strip() == words:
                return element
        return None

    def _away(self, act: Callable[[], object]) -> None:
        old = self.driver.find_element(By.TAG_NAME, "html")
        act()
        self.until(lambda: _gone(old))


def _gone(element: WebElement) -> bool:
    """Whether an element's page is another one by now, which browsers say in more than one way."""
    try:
        element.is_enabled()
    except WebDriverException:
        return True
    return False
