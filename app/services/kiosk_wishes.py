"""What a customer at a kiosk wishes beside collecting: told to people of the store, or to the backend.

For the lane of orders. Every request keeps its id until it was answered, so that asking again asks for the same.
"""

from __future__ import annotations

from app.domain.order_state import State
from app.domain.pickup_finding import Finding, Proof
from app.domain.refusals import Refusal
from app.ports.clock import Ids
from app.ports.kiosk_asks import KioskAsks
from app.services.pickup import PickupService
from app.wire.kiosk_asks import OwnerAsked
from app.wire.store_task import StoreTask, TaskKind

WAITS, GATE, NOT_ME, RECEIPT, SHIP, CHECK, DOUBT = (
    "KIOSK-WAITS",
    "KIOSK-GATE",
    "KIOSK-NOT-ME",
    "KIOSK-RECEIPT",
    "KIOSK-SHIP",
    "KIOSK-CHECK",
    "KIOSK-PAYMENT",
)
GIVEN_UP = "given up by the customer at a kiosk"
_ARRIVES = frozenset({State.READY})


class KioskWishes:
    """Grants wishes. Raises Refusal and Outage as the gateway does."""

    def __init__(self, pickup: PickupService, asks: KioskAsks, ids: Ids) -> None:
        self._pickup = pickup
        self._asks = asks
        self._ids = ids
        self._open: dict[tuple[str, str], str] = {}

    def call(self, problem: str, finding: Finding | None) -> StoreTask:
        """Call somebody for one of this module's problems."""
        kind = {NOT_ME: TaskKind.FRAUD, WAITS: TaskKind.RUNNER, GATE: TaskKind.RUNNER, DOUBT: TaskKind.PAYMENT}
        return self._pickup.call_help(problem, finding, kind.get(problem, TaskKind.HELP))

    def at_gate(self, finding: Finding) -> StoreTask:
        """The customer's car stands at the gate."""
        if any(part.fulfilment.state in _ARRIVES for part in finding.to_give):
            self._pickup.arrive(finding)
        return self.call(GATE, finding)

    def extend(self, finding: Finding) -> Finding:
        """Hold the goods longer, once."""
        return self._pickup.extend(finding)

    def give_up_rest(self, finding: Finding) -> Finding:
        """The customer does not want what cannot be taken along now."""
        return self._pickup.cancel_rest(finding, GIVEN_UP)

    def move_here(self, scanned: str) -> None:
        """Have an order brought here from another store."""
        self._asks.move_here(self._request("move", scanned), scanned)
        self._answered("move", scanned)

    def send_again(self, scanned: str) -> None:
        """Send the newest pass of an order once more, by the older one that the customer showed."""
        self._asks.send_again(scanned)

    def send_code(self, finding: Finding) -> str:
        """Send a one-time code to whoever ordered; gives the request that it belongs to."""
        order = finding.orders[0]
        request = self._ids.new()
        self._asks.send_order_code(request, order)
        return request

    def proven_by_code(self, finding: Finding, request: str, code: str) -> Finding:
        """The finding once the one-time code was right. Raises Refusal `CODE-WRONG`, `PICKUP-RESTS`."""
        found = self._pickup.by_phone(request, code)
        if not set(finding.orders) & set(found.orders):
            raise Refusal("CODE-WRONG")
        return self._pickup.proven(finding, Proof.PHONE)

    def ask_owner(self, finding: Finding) -> OwnerAsked:
        """Ask whoever ordered whether the person who stands here may collect it."""
        part = finding.parts[0].fulfilment.id
        asked = self._asks.ask_owner(self._request("owner", part), part)
        self._answered("owner", part)
        return asked

    def owner_answer(self, finding: Finding, request: str) -> OwnerAsked:
        """What they have said by now."""
        return self._asks.owner_answer(request, finding.parts[0].fulfilment.id)

    def _request(self, what: str, about: str) -> str:
        return self._open.setdefault((what, about), self._ids.new())

    def _answered(self, what: str, about: str) -> None:
        self._open.pop((what, about), None)
