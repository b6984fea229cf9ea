"""The back office in a real browser: what people see, and that data never becomes a script."""

from __future__ import annotations

import json

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from app.backend.access.channels import verifier_of
from app.backend.access.tables import audit, channel_key
from app.backend.catalogue import products
from app.backend.catalogue.tables import price, product, promotion
from app.backend.notifications.tables import message
from app.backend.people.tables import person
from app.backend.schema import sale
from app.backend.stock.tables import stock, stock_movement
from app.backend.terminals import slots
from app.wire.enrolment import normal
from tests.backend.order_desk import MUG
from tests.backoffice.office_house import DAY, HOSTILE, House
from tests.backoffice.office_visit import PATIENCE, Office

PAGES = (
    "",
    "quarantine/list",
    "alarms/list",
    "differences/list",
    "sales/list",
    "shifts/list",
    "products/list",
    "prices/list",
    "orders/list",
    "order-lines/list",
    "order-events/list",
    "promotions/list",
    "promotions/create",
    "stock/list",
    "movements/list",
    "transfers/list",
    "messages/list",
    "customers/list",
    "accounts/list",
    "gift-cards/list",
    "vouchers/list",
    "people/list",
    "people/create",
    "terminals/list",
    "pair",
    "channels/list",
    "keys/list",
    "new-key",
    "webhooks/list",
    "audit/list",
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


def test_an_entry_that_was_set_aside_is_looked_at_and_tried_again(office: Office) -> None:
    office.go()
    office.leave("Needs somebody's attention: 1")
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
    (row,) = (one for one in office.house.shop.rows(price) if one["sku"] == "tea")
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
    row = next(one for one in office.house.shop.rows(channel_key) if one["id"] == key_id)
    assert (row["id"], row["channel"], row["scopes"]) == (key_id, "web", "orders:read")
    assert row["verifier"] == verifier_of(secret)
    office.go("new-key")
    assert secret not in office.driver.page_source


def test_a_product_is_made_with_its_codes_and_deposit_and_then_changed(office: Office) -> None:
    office.go("products/create")
    for name, words in (("sku", "cola"), ("name", "Cola"), ("tax", "A"), ("codes", "4006381333932")):
        office.type(name, words)
    office.leave("Save")
    office.see("4006381333932 is no bar code")
    office.type("codes", "5449000000996")
    for name, words in (("deposit_name", "Bottle"), ("deposit_amount", "0,50"), ("deposit_currency", "PLN")):
        office.type(name, words)
    office.leave("Save")
    office.go("products/edit?pk=cola")
    office.type("name", "Cola, cold")
    office.leave("Save")
    (row,) = (one for one in office.house.shop.rows(product) if one["sku"] == "cola")
    body = json.loads(row["body"])
    assert (body["name"], body["gtins"]) == ("Cola, cold", ["05449000000996"])
    assert body["deposit"] == {"name": "Bottle", "amount": {"minor": 50, "currency": "PLN"}}
    acts = [one for one in office.house.shop.rows(audit) if one["object_id"] == "cola"]
    assert [one["actor"] for one in acts] == [office.house.person("ewa")] * 2


def test_a_promotion_asks_for_what_its_kind_has_and_shows_what_it_does_until_it_is_ended(office: Office) -> None:
    office.go("promotions/create")
    office.type("name", "Three mugs for two")
    Select(office.one("#kind")).select_by_visible_text("Several pieces, fewer are paid")
    assert not office.driver.find_element(By.ID, "percent").is_displayed()
    office.type("pieces", "3")
    office.type("paid", "2")
    office.type("products", MUG)
    office.leave("Save")
    office.see("3 for the price of 2")
    number = next(row["id"] for row in office.house.shop.rows(promotion))
    office.go(f"promotions/detail?pk={number}")
    basket = next(row.text for row in office.driver.find_elements(By.CSS_SELECTOR, ".part tr") if "3 ×" in row.text)
    assert [amount in basket for amount in ("44.97", "14.99", "29.98")] == [True] * 3
    office.press("End now")
    office.one("#actionSubmit").click()
    WebDriverWait(office.driver, PATIENCE).until(lambda _driver: not office.house.shop.rows(promotion))


def test_a_message_that_failed_is_sent_again(office: Office) -> None:
    row = next(row for row in office.house.shop.rows(message) if row["state"] == "failed")
    office.go(f"messages/detail?pk={row['store']},{row['id']}")
    office.press("Send again")
    office.one("#actionSubmit").click()

    def queued(_driver: Chrome) -> bool:
        return next(one["state"] for one in office.house.shop.rows(message) if one["id"] == row["id"]) == "queued"

    WebDriverWait(office.driver, PATIENCE).until(queued)


def add_product(house: House) -> None:
    """Tea, as a catalogue import brings it."""
    body = {"sku": "tea", "name": "Tea", "tax": "A"}
    house.core.database.write(lambda connection: products.write(connection, {"tea": body}, 1, priced=False))
