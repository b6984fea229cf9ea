"""The till that leads its store: it says yes or no to handovers while the backend cannot be asked, and is kept to it.

Everything here is for the lane of the ledger: one act after another, each decision durable before it is told.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain import leading
from app.domain.order_handover import LEASE_MS as LOCK_MS
from app.domain.order_handover import masked, over
from app.domain.order_state import Act
from app.domain.refusals import Refusal
from app.ports.clock import Clock
from app.ports.leading import BootClock, LedOrders
from app.ports.settings import SettingsStore
from app.services.pickup_reading import Read, read
from app.services.pickup_records import PickupRecords, Recorded, view_after
from app.wire.fields import BadMessage
from app.wire.leading import MOST_NOTES, Contact, ContactAnswer, Lease, Left, Peer, peers_in
from app.wire.order_act import OrderAct
from app.wire.order_view import LocatedOrder, OrderView
from app.wire.pickup_entry import Decided, PickupEntry
from app.wire.pickup_pass import PickupPass

_LEASE, _PROMISES, _PEERS = "leading.lease", "leading.promises", "leading.peers"
_HANDLED = frozenset({Act.HAND_OVER, Act.LET_GO, Act.COLLECT})


@dataclass(frozen=True, slots=True)
class Held:
    """A lease as it is kept: asked for at `asked_ms` of a start of the machine, `boot`.

    The orders must be known up to `needs` before anything is decided; `complete` once they were, in that start.
    """

    lease: Lease
    boot: str
    asked_ms: int
    lasts_ms: int
    needs: int
    complete: bool

    def as_json(self) -> dict[str, Any]:
        """As it lies on the disk."""
        return {name: getattr(self, name) for name in self.__slots__} | {"lease": self.lease.as_json()}


@dataclass(frozen=True, slots=True)
class _Lock:
    device: str
    name: str
    until_ms: int


class StoreLeading:
    """Decides for a store. Restored from what it has kept: a restart of the program takes nothing from it."""

    def __init__(
        self,
        terminal: str,
        orders: LedOrders,
        records: PickupRecords,
        kept: SettingsStore,
        clock: Clock,
        boot: BootClock,
    ) -> None:
        self._terminal = terminal
        self._orders = orders
        self._records = records
        self._kept = kept
        self._clock = clock
        self._boot = boot
        self._held = _restored(kept.get(_LEASE))
        self._promises: dict[str, int] = json.loads(kept.get(_PROMISES) or "{}")
        self._unheard: dict[str, int] = dict(self._promises)
        self._locks: dict[str, _Lock] = {}
        self._let_go: dict[str, int] = {}
        self._known, self._peers = _restored_peers(kept.get(_PEERS))

    @property
    def leads(self) -> bool:
        """Whether it may decide at this moment."""
        held = self._held
        if held is None or held.boot != self._boot.boot():
            return False
        return leading.leads(held.asked_ms, held.lasts_ms, self._boot.since_boot_ms()) and self._is_complete(held)

    @property
    def peers(self) -> dict[str, Peer]:
        """The store's terminals by their ids."""
        return {peer.terminal: peer for peer in self._peers}

    # With the backend

    def contact(self, address: str, certificate: str) -> Contact:
        """What it says to the backend now and then. Promises are repeated until they were heard."""
        promised = [Left(part, version) for part, version in self._unheard.items()][:MOST_NOTES]
        lease = self._held.lease if self._held else None
        return Contact(lease, address, certificate, tuple(promised) if lease else (), self._known)

    def heard(self, answer: ContactAnswer, said: Contact, asked_ms: int) -> bool:
        """Take in the backend's answer to what was `said` at `asked_ms`; gives whether there is more to say at once."""
        for one in said.promised:
            if self._unheard.get(one.fulfilment) == one.version:
                del self._unheard[one.fulfilment]
        before, boot = self._held, self._boot.boot()
        same = before is not None and before.lease.fence == answer.lease.fence
        needs = before.needs if before is not None and same else answer.orders
        complete = before is not None and same and before.boot == boot and before.complete
        self._keep(Held(answer.lease, boot, asked_ms, answer.lasts_ms, needs, complete))
        if answer.peers is not None:
            self._known, self._peers = answer.known, answer.peers
            told = {"known": self._known, "peers": [peer.as_json() for peer in self._peers]}
            self._kept.put(_PEERS, json.dumps(told))
        return self._promise(answer.wanted)

    def lost(self) -> None:
        """The backend says that the lease is over, or another till's: nothing is decided any more."""
        self._keep(None)

    def released(self) -> int | None:
        """Stop leading, for good before anybody hears of it; gives the lease's fence, None when it may not be released.

        It may not while the backend lacks a handover.
        """
        held = self._held
        if held is None or not self._records.all_told():
            return None
        self._keep(None)
        return held.lease.fence

    # With the terminals of the store

    def act(self, device: str, place: str, fulfilment: str, asked: OrderAct) -> OrderView:
        """Do what a device asks; the same again by its id is told the same.

        Raises Refusal: `ORDER-NOBODY` when it may not decide, `ORDER-BACKEND` for what it has left to the backend,
        `ORDER-COLLECTED`, `ORDER-LOCKED`, `ORDER-UNKNOWN`, `ORDER-DUE`, `PAYMENT-UNKNOWN`, and what the act refuses.
        """
        known = self._records.of(fulfilment)
        view = self._view(fulfilment)
        again = next((one.entry for one in known if one.entry.act.id == asked.id), None)
        if again is not None and view is not None:
            return _given(view, again, self._now_ms())
        if not self.leads or asked.act not in _HANDLED:
            raise Refusal("ORDER-NOBODY")
        if view is None:
            raise Refusal("ORDER-UNKNOWN")
        over(view.fulfilment)
        if known:
            raise _given_before(known, view)
        one = view.fulfilment
        if not leading.leader_may_give(self._promises.get(one.id), one.version, one.state):
            raise Refusal("ORDER-BACKEND")
        self._check_lock(device, one.id)
        if asked.act is Act.COLLECT:
            return self._give(view, device, place, asked)
        return self._lock(view, device, place, asked)

    def locate(self, scanned: str) -> LocatedOrder:
        """The order of a pass or a typed code, as it is known here.

        Raises Refusal `ORDER-UNKNOWN`, `PICKUP-REPLACED` for a pass that a newer one took the place of, or that was
        withdrawn: the one who asks believes what is told here.
        """
        scan = read(scanned, self._orders, self._now_ms() // 1000)
        found: tuple[OrderView, ...] = ()
        if scan.what is Read.CODE:
            found = self._orders.by_code(scan.text)
        elif scan.what in (Read.PASS, Read.ENDED) and scan.seen is not None:
            found = self._orders.of_order(scan.seen.order)
        if not found:
            raise Refusal("ORDER-UNKNOWN")
        if scan.seen is not None and not _holds(scan.seen, found):
            raise Refusal("PICKUP-REPLACED")
        return LocatedOrder(found)

    def _give(self, view: OrderView, device: str, place: str, asked: OrderAct) -> OrderView:
        if asked.version <= self._let_go.get(view.fulfilment.id, 0):
            raise Refusal("ORDER-VERSION", state=view.fulfilment.state.value)
        if view.due:
            raise Refusal("ORDER-DUE", due=str(view.due), currency=view.currency)
        if view.payment_unknown:
            raise Refusal("PAYMENT-UNKNOWN")
        after = view_after(view, asked, device, place, self._now_ms())
        held, one = self._held, view.fulfilment
        assert held is not None
        told = PickupEntry(
            asked, one.id, one.order, one.version, device, place, Decided.LEADER, self._terminal, held.lease.fence
        )
        self._records.write(told)
        self._locks.pop(one.id, None)
        return after

    def _lock(self, view: OrderView, device: str, place: str, asked: OrderAct) -> OrderView:
        one = view.fulfilment
        past = self._let_go.get(one.id, 0)
        if asked.act is Act.LET_GO:  # a collect of that handover that comes late finds its version gone
            self._locks.pop(one.id, None)
            self._let_go[one.id] = max(past, asked.version)
            return view
        after = view_after(view, asked, device, place, self._now_ms())
        after = replace(after, fulfilment=replace(after.fulfilment, version=max(past, one.version) + 1))
        self._locks[one.id] = _Lock(device, asked.name, self._boot.since_boot_ms() + LOCK_MS)
        return after

    def _check_lock(self, device: str, fulfilment: str) -> None:
        lock = self._locks.get(fulfilment)
        if lock is not None and lock.device != device and self._boot.since_boot_ms() < lock.until_ms:
            raise Refusal("ORDER-LOCKED", name=masked(lock.name))

    def _promise(self, wanted: Sequence[Left]) -> bool:
        """Promise what is asked for, durably before it is said, but for what was given or is being given here."""
        now_ms = self._boot.since_boot_ms()
        left = {
            one.fulfilment: one.version
            for one in wanted
            if all(recorded.told for recorded in self._records.of(one.fulfilment))
            if one.fulfilment not in self._locks or self._locks[one.fulfilment].until_ms <= now_ms
        }
        promises = self._bound() | {part: max(version, self._promises.get(part, 0)) for part, version in left.items()}
        if promises != self._promises:
            self._kept.put(_PROMISES, json.dumps(promises))
            self._promises = promises
        self._unheard |= left
        return bool(left)

    def _bound(self) -> dict[str, int]:
        """The promises that still bind: what is known of the others shows that their handover is over."""
        known = {view.fulfilment.id: view.fulfilment for view in self._orders.recent()}
        return {
            part: version
            for part, version in self._promises.items()
            if part not in known or not leading.leader_may_give(version, known[part].version, known[part].state)
        }

    def _is_complete(self, held: Held) -> bool:
        if not held.complete and int(self._orders.order_cursor() or -1) >= held.needs:
            self._keep(replace(held, complete=True))
        return self._held is not None and self._held.complete

    def _view(self, fulfilment: str) -> OrderView | None:
        return next((view for view in self._orders.recent() if view.fulfilment.id == fulfilment), None)

    def _keep(self, held: Held | None) -> None:
        self._kept.put(_LEASE, json.dumps(held.as_json()) if held else "")
        self._held = held

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def _holds(seen: PickupPass, parts: Sequence[OrderView]) -> bool:
    """Whether the order is still collected with a pass."""
    nonce = seen.nonce.hex()
    return any(one.nonce == nonce for part in parts for one in part.passes)


def _given(view: OrderView, given: PickupEntry, now_ms: int) -> OrderView:
    """The view after a handover that happened, whatever has become known of it since."""
    try:
        return view_after(view, given.act, given.device, given.place, now_ms)
    except Refusal:
        return view


def _given_before(known: Sequence[Recorded], view: OrderView) -> Refusal:
    last = known[-1].entry
    if all(one.told for one in known) and view.fulfilment.version > last.version:
        return Refusal("ORDER-BACKEND")  # which knows what is left of it
    return Refusal("ORDER-COLLECTED", at=last.act.at, place=last.place, handler=masked(last.act.name))


def _restored(text: str) -> Held | None:
    """The lease that was kept; one that cannot be read is none."""
    if not text:
        return None
    try:
        told = json.loads(text)
        return Held(**{**told, "lease": Lease.from_json(told["lease"])})
    except (ValueError, KeyError, TypeError):
        return None


def _restored_peers(text: str) -> tuple[str, tuple[Peer, ...]]:
    if not text:
        return "", ()
    try:
        told = json.loads(text)
        return str(told["known"]), peers_in(told)
    except (BadMessage, ValueError, KeyError, TypeError):
        return "", ()
