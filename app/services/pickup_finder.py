"""Finding what a code leads to: this terminal's own book at once, then whoever can say it better."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from app.domain.order_code import read_code
from app.domain.pickup_finding import Case, Finding, OrderSeen, Policy, Proof, Shown, StoreSeen
from app.domain.pickup_judging import DELEGATE, judge
from app.domain.refusals import Outage, Refusal
from app.ports.clock import Clock
from app.ports.orders import OrderBook, OrderGateway
from app.services.order_acting import Acting
from app.services.pickup_limits import PickupLimits
from app.services.pickup_reading import Read, Scan, read
from app.wire.order_view import OrderView
from app.wire.store_task import RaisedTask, TaskKind

GUESSING = "PICKUP-GUESSING"
_WRONG = frozenset({"ORDER-UNKNOWN", "CODE-WRONG"})
_log = logging.getLogger("omnitill.pickup")


class PickupFinder:
    """Reads codes, counts the wrong ones, and judges what the store has of an order."""

    def __init__(
        self, book: OrderBook, gateway: OrderGateway, limits: PickupLimits, acting: Acting, clock: Clock, policy: Policy
    ) -> None:
        self.policy = policy
        self._book = book
        self._gateway = gateway
        self._limits = limits
        self._acting = acting
        self._clock = clock

    def look(self, raw: str) -> Finding | None:
        """What is known of a code here; None when somebody has to be asked, or the terminal may rest.

        Raises nothing and waits for nothing, on any thread.
        """
        if not self._limits.free:
            return None
        scan = read(raw, self._book, self._now_ms() // 1000)
        if scan.what in (Read.NOTHING, Read.FORGED):
            return Finding(Case.UNREADABLE)
        return self._known(scan)

    def identify(self, raw: str) -> Finding:
        """What a code leads to, asked of whoever decides. Raises nothing, whatever it holds."""
        wait = self._limits.seconds_to_wait()
        if wait:
            return Finding(Case.SUSPICIOUS, wait_seconds=wait)
        scan = read(raw, self._book, self._now_ms() // 1000)
        if scan.what is Read.NOTHING:
            return Finding(Case.UNREADABLE)
        if scan.what is Read.FORGED:
            return self._wrong(Case.UNREADABLE)
        try:
            located = self._gateway.locate(scan.text)
        except Refusal as refusal:
            return self._declined(refusal, scan)
        except Outage as outage:
            _log.info("the order is looked up here alone: %s", outage.code)
            return self._alone(scan)
        self._book.keep(located.fulfilments)
        if not located.fulfilments and not located.stores:
            return self._wrong(Case.UNKNOWN)
        return self._judged(scan, located.fulfilments, located.stores)

    def by_phone(self, request: str, code: str) -> Finding:
        """The orders of a telephone, by the one-time code it was sent. Raises as the gateway, but for a wrong one."""
        wait = self._limits.seconds_to_wait()
        if wait:
            return Finding(Case.SUSPICIOUS, wait_seconds=wait)
        try:
            located = self._gateway.check_phone_code(request, code)
        except Refusal as refusal:
            if refusal.code not in _WRONG:
                raise
            return self._wrong(Case.UNREADABLE)
        self._book.keep(located.fulfilments)
        proven = frozenset({Proof.PHONE})
        return self._judge(located.fulfilments, located.stores, Shown.PHONE, "", "", proven, from_cache=False)

    def prove_delegate(self, finding: Finding, typed: str) -> Finding:
        """The finding with the delegate proven. Raises Refusal `PICKUP-DELEGATE`, `PICKUP-RESTS`."""
        wait = self._limits.seconds_to_wait()
        if wait:
            raise Refusal("PICKUP-RESTS", seconds=str(wait))
        code = read_code(typed)
        codes = {one.code for part in finding.parts for one in part.passes if one.whose == DELEGATE}
        if code is None or code not in codes:
            self._count()
            raise Refusal("PICKUP-DELEGATE")
        return self.again(finding, finding.proven | {Proof.DELEGATE})

    def again(self, finding: Finding, proven: frozenset[Proof]) -> Finding:
        """The finding as its orders are known here now."""
        fresh = [view for order in finding.orders for view in self._book.of_order(order)]
        known: Sequence[OrderSeen] = fresh or finding.parts
        return self._judge(
            known, finding.stores, finding.shown, finding.whose, finding.name, proven, from_cache=finding.from_cache
        )

    def chosen(self, finding: Finding, orders: frozenset[str]) -> Finding:
        """The finding for some of its orders alone."""
        parts = [part for part in finding.parts if part.fulfilment.order in orders]
        return self._judge(
            parts, (), finding.shown, finding.whose, finding.name, finding.proven, from_cache=finding.from_cache
        )

    def _known(self, scan: Scan) -> Finding | None:
        """What this terminal can say of a genuine pass or a code that it knows."""
        if scan.what is Read.CODE:
            parts = self._book.by_code(scan.text)
        elif scan.what in (Read.PASS, Read.ENDED) and scan.seen is not None:
            parts = self._book.of_order(scan.seen.order)
        else:
            return None
        return self._judged(scan, parts, (), from_cache=True) if parts else None

    def _judged(
        self, scan: Scan, parts: Sequence[OrderView], stores: Sequence[StoreSeen], *, from_cache: bool = False
    ) -> Finding:
        shown, whose, name = _shown(scan, parts, believed=not from_cache)
        proven = frozenset({Proof.DELEGATE}) if whose == DELEGATE and shown is Shown.CODE else frozenset()
        return self._judge(parts, stores, shown, whose, name, proven, from_cache=from_cache)

    def _judge(
        self,
        parts: Sequence[OrderSeen],
        stores: Sequence[StoreSeen],
        shown: Shown,
        whose: str,
        name: str,
        proven: frozenset[Proof],
        *,
        from_cache: bool,
    ) -> Finding:
        return judge(
            parts, self.policy, self._now_ms(), device=self._acting.device, stores=stores, shown=shown, whose=whose,
            name=name, proven=proven, from_cache=from_cache,
        )  # fmt: skip

    def _declined(self, refusal: Refusal, scan: Scan) -> Finding:
        known = self._known(scan)
        match refusal.code:
            case "PICKUP-REPLACED":
                return Finding(Case.REPLACED, shown=Shown.REPLACED_PASS)
            case "PICKUP-ENDED":
                return known or Finding(Case.TAKEN_DOWN)
            case "CODE-WAIT":
                return Finding(Case.SUSPICIOUS, wait_seconds=60)
            case code if code in _WRONG:
                return self._wrong(Case.UNKNOWN)
        _log.warning("the order is not told: %s", refusal.code)
        return Finding(Case.DESK_TODAY)

    def _alone(self, scan: Scan) -> Finding:
        known = self._known(scan)
        if known is not None:
            return known
        if scan.what is Read.CODE and not self._book.empty:
            return self._wrong(Case.UNKNOWN)
        return Finding(Case.DESK_TODAY, from_cache=True)

    def _wrong(self, case: Case) -> Finding:
        if self._count():
            return Finding(Case.SUSPICIOUS, wait_seconds=self._limits.seconds_to_wait())
        return Finding(case)

    def _count(self) -> bool:
        """Count a wrong code; people are told quietly when it was one too many."""
        if not self._limits.wrong():
            return False
        try:
            task = self._gateway.raise_task(RaisedTask(self._acting.new_id(), TaskKind.FRAUD, "", GUESSING))
        except (Refusal, Outage) as problem:
            _log.info("nobody could be told of guessing: %s", problem.code)
        else:
            self._book.keep_task(task)
        return True

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def _shown(scan: Scan, parts: Sequence[OrderView], *, believed: bool) -> tuple[Shown, str, str]:
    """What was shown, whose it is and their masked name; `believed` when the backend has taken it."""
    passes = [one for part in parts for one in part.passes]
    if scan.seen is None:
        mine = next((one for one in passes if one.code == scan.text), None)
        return Shown.CODE, mine.whose if mine else "", mine.name if mine else ""
    nonce = scan.seen.nonce.hex()
    mine = next((one for one in passes if one.nonce == nonce), None)
    if mine is None:
        return Shown.PASS if believed else Shown.REPLACED_PASS, "", ""
    return Shown.ENDED_PASS if scan.what is Read.ENDED else Shown.PASS, mine.whose, mine.name
