"""The demonstration: a whole shop in a window, or a scripted day off screen with pictures and proofs."""

from __future__ import annotations

import logging
import os
import signal
import sys
import tempfile
import time
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import structlog
from PySide6.QtCore import QTimer

from app.main.demo_customers import Customer, fill_orders
from app.main.demo_day import Day
from app.main.demo_floor import Floor
from app.main.demo_house import DEVICES, STAFF, DemoHouse
from app.main.demo_office import LOGIN, PASSWORD, fill_office
from app.main.demo_orders import WebOrders
from app.main.demo_pickup import play_pickup
from app.main.demo_report import Report
from app.main.demo_shelf import Shelf
from app.main.demo_shop import batch_labels, read_shop, shops
from app.main.demo_stage import NotShown, Stage
from app.main.demo_tour import tour
from app.main.till import Till, application
from app.runtime import logs
from app.store.pins import Cost

_RECORDS_OF_THE_DAY = 6
_TO_TYPE = ("10101", "10201", "4011", "S0L", "10301", "E01")


def run_demo(*, headless: bool, out: Path | None, language: str, theme: str) -> int:
    """Open the shop in a window, or play its day when there is no screen. Gives 0, or 1 when something did not hold."""
    if headless or not _has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
        folder = out or Path("out") / f"demo-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
        _log_into(folder / "logs")
        return 0 if play_day(folder, tour_in=_tour_language(language)).held else 1
    return _open_window(out, language, theme)


def play_day(folder: Path, *, tour_in: str = "", pin_cost: Cost | None = None) -> Report:
    """Play the scripted day off screen; pictures, receipts and a summary go into a folder.

    The day is in English. `tour_in` is the language in which the main pages are shown once more, empty for none.
    """
    started = time.monotonic()
    report = Report(_say)
    _say(f"A day in the demonstration shop, into {folder}")
    app = application()
    report.step("A backend starts, gets its goods, and a till is paired with it.")
    house = DemoHouse(folder, "en", pin_cost=pin_cost)
    with ExitStack() as after:
        house.open()
        after.callback(house.close)
        house.fill()
        stage = Stage(Till(app, house.parts), folder / "screens", folder / DEVICES / "display")
        after.callback(lambda: stage.till.stop())
        try:
            day = Day(house, stage, report)
            day.play()
            play_pickup(house, report, folder / "screens")
            if tour_in:
                tour(house, stage, report, tour_in)
            day.prove(_RECORDS_OF_THE_DAY + bool(tour_in))
        except NotShown as missing:
            stage.shot("not-as-expected")
            report.fail(str(missing))
    report.write(folder, time.monotonic() - started)
    _say(f"{'Everything held' if report.held else 'NOT everything held'}: {folder / 'summary.md'}")
    return report


def _open_window(out: Path | None, language: str, theme: str) -> int:
    with ExitStack() as after:
        folder = out or Path(after.enter_context(tempfile.TemporaryDirectory(prefix="omnitill-demo-")))
        _log_into(folder / "logs")
        app = application()
        house = DemoHouse(folder, language, theme)
        house.open()
        after.callback(house.close)
        house.fill()
        fill_office(house.core, shops()[0].id)
        till = Till(app, house.parts)
        after.callback(till.stop)
        for asked_to_end in (signal.SIGINT, signal.SIGTERM):
            # Python may hear of it before events are handled, when there is nothing to leave yet.
            signal.signal(asked_to_end, lambda *_: QTimer.singleShot(0, app.quit))
        till.start()
        web = WebOrders(house.core, read_shop(language, house.clock.now()), language, house.parts.desk.terminal.id)
        customers = fill_orders(web)
        floor = Floor(app, house, customers, till.screen.window, theme)
        after.callback(floor.close)
        density = till.screen.theme.property("density")
        shelf = Shelf(house, till.screen.window, theme, density, floor.windows)
        after.callback(shelf.close)
        _tell(house)
        _tell_of_pickup(house, web, customers[0])
        return app.exec()


def _tell(house: DemoHouse) -> None:
    """What a visitor wants to know, on the console."""
    shop = read_shop(house.language, house.clock.now())
    _say("Omnitill is open. Sign in as")
    for worker in STAFF:
        _say(f"  {worker.name:<10} {worker.role.value:<11} PIN {worker.pin}")
    _say("Click goods in the small window to scan them, type a name, touch a tile, or type a code and Enter:")
    for sku in _TO_TYPE:
        product = shop.product(sku)
        _say(f"  {product.gtins[0].lstrip('0'):<14} {product.name}")
    _say(f"  {'2704011011847':<14} bananas, 1.184 kg by their scale label")
    for label in batch_labels(shop, house.clock.now().date()):
        _say(f"  {label.code[3:]:<40} {shop.product(label.sku).name}, best before {label.expiry}")
    _say(f"Receipts come as pictures into {house.receipts}, what the other devices show into {house.folder / DEVICES}")
    _say(f"The back office is at {house.url}/office: sign in as {LOGIN}, password {PASSWORD}")


def _tell_of_pickup(house: DemoHouse, web: WebOrders, first: Customer) -> None:
    """What somebody wants to know who tries out how orders are collected."""
    _say("A tablet and a pickup kiosk stand beside the till: pick an order on the tablet, sign in there as above.")
    _say("Click a customer in the list beside the kiosk: each collects an order, and each goes another way.")
    _say(f"{first.name} follows her order at {web.link(first.order, house.url)}")
    _say(f"The backend answers at {house.url}. Close the window, or press Ctrl+C here, to end.")


def _tour_language(chosen: str) -> str:
    return "pl" if chosen == "en" else chosen


def _has_screen() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _log_into(folder: Path) -> None:
    """The backend's log goes where the till's goes."""
    logs.configure(folder)
    structlog.configure(
        processors=[
            structlog.processors.format_exc_info,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
