"""One backend on a port and one browser for all tests of the back office."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from selenium import webdriver

from app.backend.main import create_core
from app.backend.settings import Settings
from tests.backoffice.office_house import House, fill
from tests.backoffice.office_visit import Office

_RUN = "import sys; from app.cli import main; sys.exit(main())"


@pytest.fixture(scope="session", autouse=True)
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A shop with a day behind it; its backend is a process of its own, as it is in a shop."""
    data = tmp_path_factory.mktemp("office")
    core = create_core(Settings(data, secret_memory_kib=64))
    shop, till = fill(core)
    command = [sys.executable, "-c", _RUN, "backend", "--data", str(data), "--port", "0", "--webhooks-inside"]
    with (
        closing(core.database),
        subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as backend,
    ):
        assert backend.stderr is not None
        url = next(line.split()[-1] for line in backend.stderr if line.startswith("The backend answers at"))
        # What it goes on to say is read, or it would wait for a reader.
        threading.Thread(target=deque, args=(backend.stderr, 0), name="reader", daemon=True).start()
        yield House(f"{url}/office", core, shop, till)
        backend.terminate()
        backend.wait(30)


@pytest.fixture(scope="session", autouse=True)
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """Chromium without a window, with a profile of its own."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    profile = tmp_path_factory.mktemp("profile")
    for flag in (
        "headless=new",
        "no-sandbox",
        "disable-gpu",
        "disable-quic",
        "no-first-run",
        "disable-background-networking",
        "disable-component-update",
        "disable-sync",
        "lang=en",
        "force-prefers-reduced-motion",
        "window-size=1366,768",
        f"user-data-dir={profile}",
    ):
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))
    yield browser
    browser.quit()


@pytest.fixture(scope="session")
def session_of_ewa(driver: webdriver.Chrome, house: House) -> list[dict[str, Any]]:
    """What the browser keeps once Ewa, who answers for all stores, has signed in."""
    Office(driver, house).sign_in()
    return driver.get_cookies()


@pytest.fixture
def office(driver: webdriver.Chrome, house: House, session_of_ewa: list[dict[str, Any]]) -> Iterator[Office]:
    """Ewa is signed in; the browser complained of nothing."""
    office = Office(driver, house)
    office.signed_in_with(session_of_ewa)
    yield office
    assert office.complaints() == []
