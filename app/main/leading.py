"""Who leads the store, as far as one terminal is concerned: a till that may, leads; the others know whom to ask."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

from app.domain.leading import CONTACT_EVERY_MS
from app.domain.order_state import State
from app.domain.refusals import Outage, Refusal
from app.main.parts import TillParts
from app.ports.backend_link import LinkError, OnStore
from app.ports.orders import UNREACHABLE
from app.remote.credentials import Enrolment, device_key
from app.remote.leader import LeaderLine, LeadingCalls
from app.runtime.boot_clock import SystemBootClock
from app.runtime.leader_certificate import certificate_in
from app.runtime.leader_server import LeaderServer
from app.services.effects import OnDb
from app.services.leading import StoreLeading
from app.services.pickup_records import PickupRecords, RiskHandovers
from app.wire.fields import BadMessage
from app.wire.leading import Leader
from app.wire.order_act import OrderAct
from app.wire.order_page import OrderPage
from app.wire.order_view import LocatedOrder, OrderView

_LEADER = "leading.known"
_MOST_TURNS = 5
_SECONDS = CONTACT_EVERY_MS / 1000
_log = logging.getLogger("omnitill.leader")


class _Here:
    """Decides on the lane of the ledger, whoever asks on whatever thread."""

    def __init__(self, on_db: OnDb, leading: StoreLeading) -> None:
        self._on_db = on_db
        self._leading = leading

    def act(self, device: str, place: str, fulfilment: str, asked: OrderAct) -> OrderView:
        return self._on_db(lambda: self._leading.act(device, place, fulfilment, asked))

    def locate(self, scanned: str) -> LocatedOrder:
        return self._on_db(lambda: self._leading.locate(scanned))


class StoreLead:
    """Made, started, run on the network's loop, stopped. It is the `leader` of the gateway of orders meanwhile.

    `push` sends what the journal has: once the backend is heard again, it shall hear what was given without it.
    """

    def __init__(
        self,
        parts: TillParts,
        enrolment: Enrolment,
        calls: LeadingCalls,
        on_store: OnStore,
        push: Callable[[], None],
    ) -> None:
        ledger, key = parts.ledger, device_key(parts.settings.data)
        self._parts = parts
        self._enrolment = enrolment
        self._calls = calls
        self._on_store = on_store
        self._push = push
        self._boot = SystemBootClock()
        self._line = LeaderLine(enrolment.terminal, key, parts.clock)
        self._place = f"{enrolment.store_name}, {enrolment.name}"
        self._records = PickupRecords(ledger.journal, ledger.outbox, parts.clock, parts.ids)
        self._kept = ledger.settings
        book = parts.store_orders.book
        self._leading = StoreLeading(enrolment.terminal, book, self._records, ledger.settings, parts.clock, self._boot)
        self._here = _Here(parts.db.call, self._leading)
        self._server: LeaderServer | None = None
        self._address = self._certificate = ""
        self._wake = asyncio.Event()
        if parts.settings.leader_listen:
            host, _, port = parts.settings.leader_listen.rpartition(":")
            self._certificate, pem = certificate_in(parts.settings.data, key, enrolment.terminal)
            self._server = LeaderServer(
                (host.strip("[]"), int(port)), pem, self._here, lambda: self._leading.peers, parts.clock
            )

    def start(self) -> None:
        """Answer the store's terminals, if this till may lead; and be asked. On the lane of the ledger."""
        if self._server is not None:
            try:
                port = self._server.start()
            except Refusal as refusal:
                _log.error("this till cannot lead: %s", refusal)
                self._server = None
            else:
                self._address = f"{_own_address(self._enrolment.url, self._parts.settings.leader_listen)}:{port}"
        self._line.told(_restored(self._kept.get(_LEADER)))
        gateway = self._parts.store_orders.gateway
        gateway.leader, gateway.at_risk = self, _at_risk(self._parts)

    async def run(self) -> None:
        """Keep the lead, or know who has it, until it is cancelled."""
        while True:
            try:
                if self._server is not None:
                    await self._contact()
                await self._ask_who()
            except LinkError as error:
                _log.info("about the lead nothing is heard: %s", error.trouble)
            self._wake.clear()
            try:
                async with asyncio.timeout(_SECONDS):
                    await self._wake.wait()
            except TimeoutError:
                continue

    def noticed(self, page: OrderPage) -> None:
        """Promise at once what somebody hands over at the backend. On the network's loop."""
        states = {view.fulfilment.state for view in page.fulfilments}
        if self._server is not None and State.HANDING_OVER in states:
            self._wake.set()

    async def release(self) -> None:
        """Lead no more, if the backend has heard of every handover. Raises LinkError."""
        fence = await self._on_store(self._leading.released)
        if fence is not None:
            await self._calls.release(fence)

    @property
    def leads(self) -> bool:
        """Whether this till may decide at this moment. On the lane of the ledger."""
        return self._leading.leads

    @property
    def asks_another(self) -> bool:
        """Whether it is known which other till leads."""
        return self._line.known

    def stop(self) -> None:
        """Answer nobody any more."""
        gateway = self._parts.store_orders.gateway
        gateway.leader = gateway.at_risk = None
        if self._server is not None:
            self._server.stop()
        self._line.close()

    # The gateway's decider; on the lane of orders

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        """Ask whoever leads, who may be this till."""
        if self._parts.db.call(lambda: self.leads):
            return self._here.act(self._enrolment.terminal, self._place, fulfilment, asked)
        return self._line.act(fulfilment, asked)

    def locate(self, scanned: str) -> LocatedOrder:
        """Ask whoever leads what a code leads to."""
        if self._parts.db.call(lambda: self.leads):
            return self._here.locate(scanned)
        return self._line.locate(scanned)

    async def _contact(self) -> None:
        for _ in range(_MOST_TURNS):
            if not await self._say():
                return

    async def _say(self) -> bool:
        """Tell the backend that this till leads, or would; gives whether there is more to say at once."""
        said = await self._on_store(lambda: self._leading.contact(self._address, self._certificate))
        asked_ms = self._boot.since_boot_ms()
        try:
            answer = await self._calls.contact(said)
        except LinkError as error:
            code = error.problem.code if error.problem is not None else ""
            if code == "LEASE-LOST":
                await self._on_store(self._leading.lost)
            elif code not in ("LEADER-OTHER", "TERMINAL-SHAPE"):
                raise
            return code == "LEASE-LOST"
        more = await self._on_store(lambda: self._leading.heard(answer, said, asked_ms))
        if not await self._on_store(self._records.all_told):
            self._push()
        return more

    async def _ask_who(self) -> None:
        known = _restored(await self._on_store(lambda: self._kept.get(_LEADER)))
        leader = await self._calls.who(known.lease if known else None)
        if leader is None:
            return  # whoever led last is asked on: it will say that it does not
        kept = json.dumps(leader.as_json())
        await self._on_store(lambda: self._kept.put(_LEADER, kept))
        self._line.told(leader if leader.lease.terminal != self._enrolment.terminal else None)


def _at_risk(parts: TillParts) -> Callable[[str, OrderAct], OrderView]:
    """How staff hand over at this terminal while nobody can decide."""

    def give(fulfilment: str, asked: OrderAct) -> OrderView:
        ledger, terminal = parts.ledger, parts.desk.terminal
        records = PickupRecords(ledger.journal, ledger.outbox, parts.clock, parts.ids)
        view = next((one for one in parts.store_orders.book.recent() if one.fulfilment.id == fulfilment), None)
        if view is None:
            raise Outage(UNREACHABLE, "nothing is known of the order here")
        risk = RiskHandovers(records, terminal.id, f"{terminal.shop}, {terminal.name}")
        return parts.db.call(lambda: risk.give(view, asked))

    return give


def _restored(text: str) -> Leader | None:
    """Who led when the backend was asked last; what cannot be read is nobody."""
    try:
        return Leader.from_json(json.loads(text)) if text else None
    except (BadMessage, ValueError, TypeError):
        return None


def _own_address(backend_url: str, listen: str) -> str:
    """Where the others of the store find this machine: where it listens, or the side it speaks to the backend by."""
    host = listen.rpartition(":")[0]
    if host.strip("[]") not in ("0.0.0.0", "::"):
        return host
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect((urlsplit(backend_url).hostname or "", 9))  # sends nothing
            return str(probe.getsockname()[0])
    except OSError:
        return "127.0.0.1"
