"""The terminals of a simulated store: tills that lead by the real rules, and kiosks that hand over."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.order_state import Act
from app.domain.refusals import Outage, Refusal
from app.services.leading import StoreLeading
from app.services.order_deciding import DecidedOrders
from app.services.pickup_records import PickupRecords
from app.wire.canonical import canonical
from app.wire.entry import GENESIS, Entry, Kind, sealed
from app.wire.leading import Lease
from app.wire.order_act import OrderAct
from app.wire.order_page import PassKey
from app.wire.order_view import OrderView
from app.wire.pickup_entry import PickupEntry
from tests.fakes.order_makers import KEYS
from tests.faults.leader_backend import Rules

START = datetime(2026, 5, 4, 8, 15, tzinfo=UTC)
AT = START.isoformat()


@dataclass
class Drifting:
    """A machine's clocks. The one of the wall is set back now and then; the other starts anew with the machine."""

    now_ms: Callable[[], int]
    rate: float
    set_by_ms: int = 0
    boots: int = 0
    booted_ms: int = 0

    def now(self) -> datetime:
        return START + timedelta(milliseconds=self.now_ms() * self.rate + self.set_by_ms)

    def monotonic_ms(self) -> int:
        return self.since_boot_ms()

    def boot(self) -> str:
        return str(self.boots)

    def since_boot_ms(self) -> int:
        return int((self.now_ms() - self.booted_ms) * self.rate)

    def reboot(self) -> None:
        self.boots, self.booted_ms = self.boots + 1, self.now_ms()


@dataclass
class Disk:
    """What a till keeps: facts, handovers, and the orders it has heard of."""

    facts: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    acked: int = 0
    views: dict[str, OrderView] = field(default_factory=dict)
    cursor: int = 0

    # The ports of settings, journal and outbox

    def get(self, key: str, default: str = "") -> str:
        return self.facts.get(key, default)

    def put(self, key: str, value: str) -> None:
        self.facts[key] = value

    def append(self, draft: Any) -> Entry:
        body = canonical(draft.compose(None))
        entry = sealed("till", 1, len(self.entries) + 1, draft.id, Kind.PICKUP, AT, body, GENESIS)
        self.entries.append(entry)
        return entry

    def referring_to(self, part: str) -> Sequence[Entry]:
        return [entry for entry in self.entries if f'"fulfilment":"{part}"' in entry.body]

    def epochs(self) -> Sequence[Any]:
        return [_End(1, self.acked)]

    def unsent_by_kind(self, _kinds: Sequence[Kind]) -> int:
        return len(self.entries) - self.acked

    # What is known of the orders

    def recent(self) -> Sequence[OrderView]:
        return list(self.views.values())

    def of_order(self, order: str) -> Sequence[OrderView]:
        return tuple(view for view in self.views.values() if view.fulfilment.order == order)

    def pass_keys(self) -> Sequence[PassKey]:
        return KEYS

    def order_cursor(self) -> str:
        return str(self.cursor)


@dataclass(frozen=True)
class _End:
    epoch: int
    acked_seq: int


@dataclass
class Till:
    """A till that leads its store when it has the lease."""

    name: str
    clock: Drifting
    rules: Rules
    ids: Any
    disk: Disk = field(default_factory=Disk)
    up: bool = True
    heard_ms: int = -(10**9)

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        disk: Any = self.disk
        self.up = True
        records = PickupRecords(disk, disk, self.clock, self.ids)
        self.leading = StoreLeading(self.name, disk, records, disk, self.clock, self.clock)

    def may_decide(self) -> bool:
        """Beside the real rules: what a control switches off."""
        held = self.leading._held
        if not self.rules.lease_ends:
            return held is not None
        waited = self.clock.since_boot_ms() - self.heard_ms >= 60_000
        return self.leading.leads and (self.rules.promises or waited)

    def act(self, device: str, part: str, asked: OrderAct) -> OrderView:
        if not self.rules.lease_ends and self.leading._held is not None:
            self.leading._held = _endless(self.leading._held)
        if not self.may_decide() and not any(asked.id in entry.body for entry in self.disk.entries):
            raise Refusal("ORDER-NOBODY")
        return self.leading.act(device, "store", part, asked)

    def given(self) -> list[PickupEntry]:
        return [PickupEntry.from_body(_body(entry)) for entry in self.disk.entries]


def _endless(held: Any) -> Any:
    return replace(held, lasts_ms=10**12, complete=True)


def _body(entry: Entry) -> Any:
    return json.loads(entry.body)


@dataclass
class Attempt:
    """A customer at a kiosk, and how it ended: `released`, a refusal's code, or `staff`."""

    kiosk: str
    part: str
    began_ms: int
    ending: str = ""
    ended_ms: int = 0


class Reached:
    """An `OrderDecider` over a line that loses, delays and repeats."""

    def __init__(self, line: Callable[[Callable[[], OrderView]], OrderView], act: Callable[..., OrderView]) -> None:
        self._line = line
        self._act = act

    def act(self, part: str, asked: OrderAct) -> OrderView:
        return self._line(lambda: self._act(part, asked))


@dataclass
class Kiosk:
    """Hands over by the real gateway: first the backend, then whoever leads. What it released it knows for ever."""

    name: str
    gateway: DecidedOrders
    views: dict[str, OrderView] = field(default_factory=dict)
    released: set[str] = field(default_factory=set)
    busy: bool = False
    lease: Lease | None = None

    def begin(self, part: str, ask: OrderAct) -> str:
        """Lock it; empty when that went well."""
        try:
            self.views[part] = self.gateway.act(part, ask)
        except Refusal as refusal:
            return refusal.code
        except Outage:
            return "staff"
        return ""

    def collect(self, part: str, ask: OrderAct) -> str:
        """Ask once; empty when nobody could say."""
        if part in self.released:
            return "ORDER-COLLECTED"
        try:
            self.views[part] = self.gateway.act(part, ask)
        except Refusal as refusal:
            return refusal.code
        except Outage:
            return ""
        return "released"


def act_of(ids: Any, act: Act, version: int, **given: Any) -> OrderAct:
    return OrderAct(ids.new(), act, version, "kiosk", "Kiosk", AT, **given)
