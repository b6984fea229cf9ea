"""How an order is collected, played by hand: placed by a web shop, picked on the tablet, handed over by the kiosk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from urllib.request import urlopen

from PySide6.QtCore import Qt

from app.main.demo_floor import kiosk_parts, tablet_parts
from app.main.demo_house import STAFF, DemoHouse
from app.main.demo_orders import WebOrders
from app.main.demo_report import Report
from app.main.demo_shop import CURRENCY, read_shop
from app.main.demo_stage import Hand, NotShown
from app.main.kiosk import Kiosk
from app.main.tablet import Tablet
from app.main.till import application

SCRIPT = Path(__file__).parents[2] / "packaging" / "examples" / "web_shop.py"
_WANTED, _BIN = "blue-hoodie", "B12"
_TABLET_SIZE, _KIOSK_SIZE = (900, 1440), (540, 960)
_MARTA = STAFF[0]
_SAID = "Collected"


def play_pickup(house: DemoHouse, report: Report, folder: Path) -> None:
    """Play it; pictures and the customer's page go into a folder. Raises NotShown."""
    shop = read_shop(house.language, house.clock.now())
    web = WebOrders(house.core, shop, house.language, house.parts.desk.terminal.id)
    with ExitStack() as after:
        report.step("A web shop of fifty lines places an order for a hoodie, and its customer pays.")
        told = after.enter_context(_web_shop(house, web))
        code = next((line.split()[-1] for line in told if "collect with" in line), "")
        if not code:
            raise NotShown("the web shop placed no order")
        floor = Tablet(application(), tablet_parts(house), _TABLET_SIZE)
        after.callback(floor.stop)
        tablet = Hand(floor, folder / "tablet")
        _pick(tablet, report, code[:4], shop.product(_WANTED).gtins[0].lstrip("0"))
        # The keys go to the window that was opened last.
        door = Kiosk(application(), kiosk_parts(house), _KIOSK_SIZE, moves=False)
        after.callback(door.stop)
        kiosk = Hand(door, folder / "kiosk")
        order = web.order_of(code)
        _collect(kiosk, report, web.code(order))
        report.check("what the web shop hears last", "collected", list(told)[-1].strip())
        tablet.press("Today")
        tablet.until_text(code[:4])
        tablet.shot("collected")
        page = _read(web.link(order, house.url))
        (folder.parent / "customers-page.html").write_text(page, encoding="utf-8")
        report.check("the customer's page says that it was collected", "yes", "yes" if _SAID in page else "no")


@contextmanager
def _web_shop(house: DemoHouse, web: WebOrders) -> Iterator[Iterator[str]]:
    """The web shop's script with a key of its own: what it says, line by line, until the order has ended."""
    price = read_shop(house.language, house.clock.now()).product(_WANTED).price
    amount = str(price.minor if price else 0)
    command = [sys.executable, "-u", str(SCRIPT), house.url, web.key(), _WANTED, "1", amount, CURRENCY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as script:
        try:
            yield chain(script.stdout or ())
        finally:
            script.terminate()


def _read(address: str) -> str:
    with urlopen(address) as answer:
        page: bytes = answer.read()
    return page.decode("utf-8")


def _pick(tablet: Hand, report: Report, code: str, gtin: str) -> None:
    report.step("Marta picks it on the tablet: a scan of the hoodie, then of the bin that it lies in.")
    tablet.until_text(_MARTA.name)
    tablet.press(_MARTA.name)
    tablet.type(_MARTA.pin)
    tablet.key(Qt.Key.Key_Return)
    tablet.until_page("find")
    tablet.press("Pickup")
    tablet.until_page("board")
    tablet.press("New")
    tablet.until_text(code)
    tablet.shot("board")
    tablet.press("Pick this")
    tablet.until_text("still to find")
    tablet.shot("pick")
    tablet.scan(gtin)
    tablet.press("Put into bins")
    tablet.until_text(code)
    tablet.scan(_BIN)
    tablet.until_text(_BIN)
    tablet.shot("staged")
    tablet.press("Back")
    tablet.press("Ready")
    tablet.until_text(code)


def _collect(kiosk: Hand, report: Report, shown: str) -> None:
    report.step("The customer shows the code to the kiosk, takes the bag from its shelf, and has everything.")
    kiosk.until_page("attract")
    kiosk.shot("attract")
    kiosk.scan(shown)
    kiosk.until_page("ready")
    kiosk.shot("ready")
    kiosk.press("Collect now")
    kiosk.until_page("check")
    kiosk.shot("check")
    kiosk.press("I have everything")
    kiosk.until_page("done")
    kiosk.shot("done")
