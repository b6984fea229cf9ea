"""The back office in a real browser: what people see, and that data never becomes a script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.ui import Select, WebDriverWait

from app.backend.access.channels import verifier_of
from app.backend.access.tables import audit, channel_key
from app.backend.catalogue import products
from app.backend.catalogue.tables import price
from app.backend.people.tables import person
from app.backend.schema import sale, terminal
from app.backend.stock.tables import stock, stock_movement
from app.backend.terminals import slots
from app.wire.enrolment import normal
from tests.backoffice.office_house import DAY, HOSTILE, PASSWORD, House

PATIENCE = 15


class Office:
    """The browser, as somebody who sits before it."""

    def __init__(self, driver: Chrome, house: House) -> None:
        self.driver = driver
        self.house = house

    def go(self, page: str = "") -> None:
        self.driver.get(f"{self.house.url}/{page}")

    def one(self, css: str) -> WebElement:
        wait = WebDriverWait(self.driver, PATIENCE)
        return wait.until(expected_conditions.visibility_of_element_located((By.CSS_SELECTOR, css)))

    def text(self) -> str:
        return self.one("body").text

    def see(self, words: str) -> None:
        WebDriverWait(self.driver, PATIENCE).until(
            lambda driver: words in driver.find_element(By.TAG_NAME, "body").text
        )

    def type(self, field: str, words: str) -> None:
        self.one(f"#{field}").clear()
        self.one(f"#{field}").send_keys(words)

    def press(self, words: str) -> None:
        for element in self.driver.find_elements(By.CSS_SELECTOR, "button, a"):
            if element.is_displayed() and element.text.strip() == words:
                element.click()
                return
        raise AssertionError(f"nothing says {words}")

    def leave(self, act: str) -> None:
        """Press, and wait until the page is another one."""
        old = self.driver.find_element(By.TAG_NAME, "html")
        self.press(act)
        WebDriverWait(self.driver, PATIENCE).until(expected_conditions.staleness_of(old))

    def sign_in(self, login: str = "ewa") -> None:
        self.driver.delete_all_cookies()
        self.go()
        self.type("username", login)
        self.type("password", PASSWORD)
        self.leave("Sign in")

    def complaints(self) -> list[str]:
        """What the browser complained of; that a form was refused is no complaint."""
        heard = self.driver.get_log("browser")
        return [entry["message"] for entry in heard if entry["level"] == "SEVERE" and entry["source"] != "network"]


@pytest.fixture
def office(driver: Chrome, house: House) -> Iterator[Office]:
    """Ewa, who answers for all stores, has signed in; the browser complained of nothing."""
    office = Office(driver, house)
    office.sign_in()
    yield office
    assert office.complaints() == []


PAGES = (
    *("", "quarantine/list", "alarms/list", "sales/list", "shifts/list", "products/list", "prices/list"),
    *("orders/list", "order-lines/list", "order-events/list"),
    *("promotions/list", "stock/list", "movements/list", "customers/list", "accounts/list", "gift-cards/list"),
    *(
        "vouchers/list",
        "people/list",
        "people/create",
        "terminals/list",
        "pair",
        "channels/list",
        "keys/list",
        "new-key",
    ),
    *("new-key", "audit/list"),
)


def test_every_page_opens_and_nothing_in_it_comes_from_elsewhere(office: Office) -> None:
    for page in PAGES:
        office.go(page)
        assert office.one("h1").text
        loaded = office.driver.execute_script("return performance.getEntriesByType('resource').map(one => one.name)")
        assert [name for name in loaded if not name.startswith((office.house.url, "data:"))] == [], page


def test_a_name_that_is_a_script_is_shown_as_it_is_written(office: Office) -> None:
    office.go("people/list")
    office.see(HOSTILE)
    assert office.driver.title == "People"


def test_a_script_that_came_with_data_would_not_run(office: Office) -> None:
    office.go("people/list")
    ran = office.driver.execute_script(
        "const tag = document.createElement('div');"
        "tag.innerHTML = '<img src=x onerror=\"window.taken = 1\">';"
        "document.body.append(tag); return new Promise(done => setTimeout(() => done(window.taken || 0), 200))"
    )
    assert ran == 0
    assert any("Content Security Policy" in complaint for complaint in office.complaints())


def test_a_person_is_taken_on_and_gets_a_pin(office: Office) -> None:
    office.go("people/create")
    office.type("name", "Zofia Lis")
    Select(office.one("#role")).select_by_visible_text("Cashier")
    office.type("stores", "0417")
    office.leave("Save")
    office.see("Zofia Lis")
    row = next(row for row in office.house.shop.rows(person) if row["name"] == "Zofia Lis")
    office.go(f"people/detail?pk={row['id']}")
    office.press("New PIN")
    office.type("secret", "123456")
    office.press("Save")
    office.see("The PIN is too simple")
    office.go(f"people/detail?pk={row['id']}")
    office.press("New PIN")
    office.type("secret", "271828")
    office.leave("Save")
    acts = [note["act"] for note in office.house.shop.rows(audit) if note["object_id"] == row["id"]]
    assert sorted(acts) == ["person.set_pin", "person.take_on"]


def test_what_a_form_refuses_is_said_at_the_form_and_what_was_typed_stays(office: Office) -> None:
    office.go("people/create")
    office.type("name", "Adam Bez")
    office.type("stores", "9999")
    office.leave("Save")
    office.see("There is no store 9999.")
    assert office.one("#name").get_attribute("value") == "Adam Bez"
    assert not any(row["name"] == "Adam Bez" for row in office.house.shop.rows(person))


def test_a_code_to_pair_a_terminal_is_shown_as_text_and_drawn(office: Office) -> None:
    office.go("pair")
    office.type("store", "0417")
    office.type("name", "Till 7")
    office.type("short", "07")
    office.leave("Make a code")
    code = normal(office.one("#code").text)
    assert office.one("svg[role=img]").size["width"] > 200
    core = office.house.core
    opened = core.database.write(lambda connection: slots.take(connection, code, "t", core.now()))
    assert opened is not None
    assert opened["name"] == "Till 7"


def test_every_chart_has_its_numbers_as_a_table(office: Office) -> None:
    office.go(f"?to={DAY}")
    figures = office.driver.find_elements(By.CSS_SELECTOR, "section.figure:has(canvas)")
    assert len(figures) >= 6
    for figure in figures:
        figure.find_element(By.TAG_NAME, "summary").click()
        assert figure.find_element(By.TAG_NAME, "table").is_displayed()
    sold = office.one("section[aria-labelledby=title-sales] tbody tr:last-child td").text
    total = sum(row["total"] for row in office.house.shop.rows(sale))
    assert sold.endswith(f"{total / 100:.2f}")


def test_the_page_is_polish_and_dark_when_the_visitor_wants_it_so(office: Office) -> None:
    office.leave("Polski")
    office.see("Sprzedaż")
    office.leave("Jasny lub ciemny")
    assert office.one("html").get_attribute("data-bs-theme") == "dark"
    ground = office.one("body").value_of_css_property("background-color")
    assert ground == "rgba(15, 19, 21, 1)"


def test_a_terminal_is_taken_out_of_service_only_after_a_question(office: Office) -> None:
    till = office.house.till.id
    office.go(f"terminals/detail?pk={till}")
    office.press("Take out of service")
    assert not next(row["revoked"] for row in office.house.shop.rows(terminal) if row["id"] == till)
    office.one("#modal-action .btn-danger").click()
    office.see("Out of service")
    assert next(row["revoked"] for row in office.house.shop.rows(terminal) if row["id"] == till)


def test_an_entry_that_was_set_aside_is_looked_at_and_tried_again(office: Office) -> None:
    office.go()
    office.leave("1 things need somebody's attention")
    office.one("tbody tr a").click()
    office.see("Till 3")
    office.see("The entry as it came")
    office.see(HOSTILE)
    office.press("Try again")
    office.one("#actionSubmit").click()
    office.see("It still cannot be counted")


def test_a_price_is_set_and_the_catalogue_tells_the_tills(office: Office) -> None:
    add_product(office.house)
    office.go("prices/create")
    office.type("sku", "tea")
    office.type("amount", "12,50")
    office.type("currency", "PLN")
    office.leave("Save")
    office.see("12.50")
    (row,) = office.house.shop.rows(price)
    assert (row["minor"], row["currency"], row["store"], row["valid_to"]) == (1250, "PLN", "", None)
    (note,) = (one for one in office.house.shop.rows(audit) if one["act"] == "price.set")
    assert note["actor"] == office.house.person("ewa")


def test_a_count_of_stock_is_filed_as_a_paper_with_its_movement(office: Office) -> None:
    add_product(office.house)
    office.go("stock/create")
    office.type("store", "0417")
    office.type("sku", "tea")
    Select(office.one("#kind")).select_by_visible_text("So much is there")
    office.type("quantity", "7,5")
    office.leave("Save")
    level = next(row for row in office.house.shop.rows(stock) if row["sku"] == "tea")
    assert level["on_hand_e6"] == 7_500_000
    assert [row["reason"] for row in office.house.shop.rows(stock_movement) if row["sku"] == "tea"] == ["count"]


def test_a_key_for_a_channel_is_shown_once_and_works(office: Office) -> None:
    office.go("new-key")
    office.type("channel", "web")
    office.type("name", "Web shop")
    office.one("input[value='orders:read']").click()
    office.leave("Make a key")
    key_id, _, secret = office.one("#key").text.partition(".")
    (row,) = office.house.shop.rows(channel_key)
    assert (row["id"], row["channel"], row["scopes"]) == (key_id, "web", "orders:read")
    assert row["verifier"] == verifier_of(secret)
    office.go("new-key")
    assert secret not in office.driver.page_source


def add_product(house: House) -> None:
    """Tea, as a catalogue import brings it."""
    body = {"sku": "tea", "name": "Tea", "unit": "piece", "tax": "A"}
    house.core.database.write(lambda connection: products.write(connection, {"tea": body}, 1, priced=False))
