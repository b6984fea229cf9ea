"""Everything of a till but its screen: stores, services, devices, threads, in the order they start and stop."""

from __future__ import annotations

import json
import logging
from contextlib import ExitStack
from pathlib import Path

from app.config import Settings
from app.devices.care import OutfitCare
from app.devices.outfit import Outfit, fit_out
from app.domain.codes.results import ScanRules
from app.domain.pickup_finding import Policy
from app.domain.refusals import Outage, Refusal
from app.main.order_parts import OrderParts
from app.ports.clock import Clock, Ids
from app.ports.devices import LineDrawer, ReceiptWriter
from app.remote.credentials import Enrolment, is_enrolled, read_enrolment, write_enrolment
from app.runtime.camera import camera_at
from app.runtime.clock import SystemClock, Uuid7Ids
from app.runtime.lanes import Lane
from app.services.card import CardService
from app.services.card_orders import CardOrders
from app.services.card_records import CardRecords
from app.services.desk import Desk, Terminal
from app.services.effects import EffectService
from app.services.fiscal import FiscalService
from app.services.fiscal_book import FiscalBook
from app.services.fiscal_day import FiscalDayService
from app.services.open_questions import OpenQuestions
from app.services.past_sales import PastSales
from app.services.pay import PayService
from app.services.scan import ScanService
from app.services.sell import SellService
from app.services.shifts import ShiftService
from app.store.catalogue.reader import LocalCatalogue
from app.store.ledger import Ledger, open_ledger
from app.store.own_stock import OwnStock
from app.store.pins import Cost
from app.wire.entry import Kind

CATALOGUE = "catalogue.db"
_log = logging.getLogger("omnitill")


class TillParts:
    """A till without a screen. Make it, `open` it, use its services on its lanes, `close` it."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock | None = None,
        ids: Ids | None = None,
        pin_cost: Cost | None = None,
    ) -> None:
        self.settings = settings
        self.clock = clock or SystemClock()
        self.ids = ids or Uuid7Ids()
        self.db = Lane("db")
        self.device = Lane("device")
        self.card = Lane("card")
        self.outfit = Outfit()
        self._pin_cost = pin_cost
        self._opened = False

    def open(self) -> None:
        """Open the stores and make the services. Raises what opening a ledger raises; then nothing stays open."""
        try:
            self.db.call(self._open_stores)
        except BaseException:
            self.db.stop()
            self.device.stop()
            self.card.stop()
            raise
        self._opened = True

    def connect_devices(self, writer: ReceiptWriter, draw: LineDrawer | None = None) -> None:
        """Make the devices of the settings and the effects on them. Raises Refusal `DEVICE-ADDRESS`."""
        self.outfit = fit_out(self.settings.devices, draw, self.settings.fiscal.tax, camera_at)
        self.care = OutfitCare(self.outfit, self.settings.devices, self.clock, self._bundle)
        self._make_cards()
        self._make_fiscal()
        self.write_receipts_with(writer)
        self.db.call(self._after_restart)

    def write_receipts_with(self, writer: ReceiptWriter) -> None:
        """Print with another writer from now on, as after a change of language."""
        self.effects = EffectService(
            self.ledger.intents,
            self.ledger.journal,
            writer,
            self.outfit.printer,
            self.outfit.drawer,
            self.clock,
            self.db.call,
        )

    def close(self) -> None:
        """Let go of devices, then of the stores; jobs under way finish first."""
        if not self._opened:
            return
        self._opened = False
        self.card.stop()
        self.device.submit(self.outfit.close)
        self.device.stop()
        self.db.call(self._close_stores)
        self.db.stop()

    def enrolment(self) -> Enrolment | None:
        """The place a backend gave this installation; None too when that can no longer be read: selling goes on."""
        try:
            return read_enrolment(self.settings.data)
        except Refusal as refusal:
            _log.warning("the pairing is not read: %s", refusal)
            return None

    def enrol(self, url: str, code: str) -> Enrolment:
        """Pair with a backend. Raises as `app.remote.enrol.enrol`, and Refusal `BACKEND-CURRENCY`."""
        from app.remote.enrol import enrol
        from app.version import VERSION

        terminal = self.db.call(lambda: self.ledger.identity.id)
        enrolment = enrol(url, code, terminal, self.settings.data, VERSION)
        self.db.call(lambda: self._check_currency(enrolment.currency))
        self.db.call(lambda: self._check_epoch(enrolment.epoch))
        write_enrolment(self.settings.data, enrolment)
        self.db.call(lambda: self.ledger.set_enrolment(enrolment.store, enrolment.short, enrolment.epoch))
        self.desk.terminal = self._terminal(enrolment)
        return enrolment

    def _bundle(self) -> Path:
        # What examines and packs is loaded by those who want a bundle.
        from app.main.checkup import examine
        from app.main.support import support_bundle

        findings = tuple(examine(self.settings, self.care, look=False))
        return support_bundle(self.settings, self.outfit.wire, findings)

    def _open_stores(self) -> None:
        settings = self.settings
        self.ledger = open_ledger(settings.data, self.clock, self.ids, cost=self._pin_cost)
        with ExitStack() as undo:
            undo.callback(self.ledger.close)
            own = OwnStock(self.ledger.path)
            undo.callback(own.close)
            self._own_stock = own
            self.catalogue = _open_catalogue(settings.data / CATALOGUE, self.clock, own)
            undo.callback(self.catalogue.close)
            self._make_services()
            undo.pop_all()

    def _make_services(self) -> None:
        settings = self.settings
        enrolment = self.enrolment()
        if enrolment is None:
            if not is_enrolled(settings.data):
                self.ledger.set_enrolment(settings.store, settings.code, self.ledger.identity.epoch)
        elif (enrolment.store, enrolment.short, enrolment.epoch) != _place(self.ledger):
            self.ledger.set_enrolment(enrolment.store, enrolment.short, enrolment.epoch)
        self.desk = Desk(self._terminal(enrolment), self.ledger.people, self.ledger.journal, self.clock, self.ids)
        self.shifts = ShiftService(self.desk, self.ledger.journal, self.clock, self.ids)
        self.shifts.restore()
        self.sell = SellService(
            self.desk,
            self.catalogue,
            self.ledger.shelf,
            self.ledger.journal,
            self.ids,
            lambda: self.outfit.bars_selling(),
        )
        rules = ScanRules(rcn=settings.rcn, upc_e=settings.upc_e)
        self.scan = ScanService(self.desk, self.sell, self.catalogue, rules)
        self.pay = PayService(self.desk, self.sell, self.ledger.journal, self.ids)
        self.past = PastSales(self.desk, self.ledger.journal, self.ids)
        self.questions = OpenQuestions(self.desk, self.ledger.journal, self.ledger.intents, self.ids)
        self.store_orders = OrderParts(
            settings.data, self.desk, self.ledger.intents, self.ledger.settings, self.clock, self.ids, self.db.call,
            Policy(settings.kiosk.proof_over),
        )  # fmt: skip
        self._make_cards()
        self._make_fiscal()

    def _after_restart(self) -> None:
        self.effects.after_restart()
        self.questions.finish_answered()
        self.fiscal.unfinished()

    def _make_fiscal(self) -> None:
        book = FiscalBook(self.desk, self.ledger.journal, self.ledger.intents, self.ids)
        printers = self.outfit.fiscal if self.settings.fiscal.reserves else self.outfit.fiscal[:1]
        self.fiscal = FiscalService(self.desk, self.pay, book, self.questions, printers, self.db.call)
        self.fiscal_days = FiscalDayService(self.desk, book, printers, self.clock, self.db.call)

    def _make_cards(self) -> None:
        records = CardRecords(self.desk, self.ledger.journal, self.ids)
        terminal = self.outfit.terminal
        self.orders = CardOrders(self.pay, records, self.ledger.intents, self.questions, terminal, self.db.call)
        self.cards = CardService(self.pay, self.past, self.orders, terminal, self.db.call)

    def _check_currency(self, theirs: str) -> None:
        opened = self.ledger.journal.last(Kind.SHIFT_OPEN)
        ours = json.loads(opened.body)["currency"] if opened else theirs
        if theirs != ours:
            raise Refusal("BACKEND-CURRENCY", theirs=theirs, ours=ours)

    def _check_epoch(self, epoch: int) -> None:
        # Before anything is written: an enrolment that the ledger declines would keep the till from opening again.
        current = self.ledger.identity.epoch
        if epoch < current:
            raise Refusal("EPOCH-USED", epoch=str(epoch), current=str(current))

    def _close_stores(self) -> None:
        self.store_orders.close()
        self.catalogue.close()
        self._own_stock.close()
        self.ledger.close()

    def _terminal(self, enrolment: Enrolment | None) -> Terminal:
        settings, identity = self.settings, self.ledger.identity
        shop = settings.shop or (enrolment.store_name if enrolment else "")
        name = enrolment.name if enrolment else settings.name
        currency = enrolment.currency if enrolment else settings.currency
        return Terminal(identity.id, identity.store, identity.name, name, shop or settings.store, currency)


def _open_catalogue(path: Path, clock: Clock, own: OwnStock) -> LocalCatalogue:
    """The catalogue; one that cannot be read is put aside, so that selling starts and the backend's is fetched anew."""

    def now() -> int:
        return int(clock.now().timestamp() * 1000)

    try:
        return LocalCatalogue(path, now, own.moved)
    except Outage as outage:
        if outage.code != "CATALOGUE-UNREADABLE":
            raise
        _log.warning("the catalogue is put aside: %s", outage)
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        path.replace(path.with_name(path.name + ".unreadable"))
        return LocalCatalogue(path, now, own.moved)


def _place(ledger: Ledger) -> tuple[str, str, int]:
    identity = ledger.identity
    return identity.store, identity.name, identity.epoch
