"""The back office on a phone: a page begins with what it is about, and its menu opens when it is wanted."""

from __future__ import annotations

from selenium.webdriver.common.by import By

from tests.backoffice.office_visit import Office

PHONE = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}


def test_a_page_is_in_sight_at_once_and_the_menu_opens_when_it_is_wanted(office: Office) -> None:
    office.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    try:
        office.go("people/list")
        assert office.one("h1").rect["y"] < PHONE["height"] / 2
        assert not office.driver.find_element(By.CSS_SELECTOR, ".side nav").is_displayed()
        office.one(".menu").click()
        office.one(".side nav a[href$='/office/orders/list']").click()
        office.until(lambda: office.one("h1").text == "Orders")
    finally:
        office.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
