"""The bank behind a simulated card terminal: approvals, numbers, records on disk, the ledger of truth."""

import json
from collections import deque
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from hardware.simulators.ledger import Ledger

CARD = "5413330089600119"
SCHEME = "Mastercard"
LAST_RECEIPT = 9999
DO_NOT_HONOUR = 0x05


@dataclass
class Movement:
    """One line of the terminal's records; `kind` is payment, refund, reversal or settlement."""

    kind: str
    amount: int
    currency: str
    receipt: int
    trace: int
    moment: str
    authorisation: str
    order: str = ""
    undone: bool = False


class CardHost:
    """Approves what it is asked, unless the next answer was ordered to be another."""

    def __init__(self, state: Path | None, ledger: Ledger) -> None:
        self._state, self._ledger = state, ledger
        self.movements: list[Movement] = []
        self.decisions: deque[str] = deque()
        self.reverses_unacknowledged = False
        self.reload()

    def reload(self) -> None:
        """Come back after a power cut with what was on disk."""
        if self._state is not None and self._state.exists():
            self.movements = [Movement(**movement) for movement in json.loads(self._state.read_text("utf-8"))]

    @property
    def last(self) -> Movement | None:
        """The newest line."""
        return self.movements[-1] if self.movements else None

    @property
    def taken(self) -> int:
        """What customers' cards were charged altogether, minor units."""
        signs = {"payment": 1, "refund": -1, "reversal": -1}
        return sum(signs.get(movement.kind, 0) * movement.amount for movement in self.movements)

    def decide(self, amount: int) -> int | None:
        """The amount that goes through, None for a refusal."""
        decision = self.decisions.popleft() if self.decisions else "approve"
        if decision == "decline":
            return None
        return amount - 1 if decision == "other_amount" else amount

    def book(self, kind: str, amount: int, currency: str, order: str = "") -> Movement:
        """Write one movement down, durably, before anybody is told."""
        last = self.last
        receipt = last.receipt % LAST_RECEIPT + 1 if last else 1
        trace = last.trace + 1 if last else 1
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        movement = Movement(kind, amount, currency, receipt, trace, moment, f"{trace * 7919 % 1000000:06d}", order)
        self.movements.append(movement)
        self._save()
        self._ledger.note(kind, **{name: value for name, value in asdict(movement).items() if name != "kind"})
        return movement

    def find(self, receipt: int) -> Movement | None:
        """A payment or refund by its receipt number that was not taken back."""
        wanted = (m for m in self.movements if m.receipt == receipt and m.kind in ("payment", "refund"))
        return next((m for m in wanted if not m.undone), None)

    def undo(self, movement: Movement, order: str = "") -> Movement:
        """Take a payment back."""
        movement.undone = True
        return self.book("reversal", movement.amount, movement.currency, order)

    def forget(self, movement: Movement) -> None:
        """Reverse without a trace in the terminal's records, as an automatic reversal does."""
        self.movements.remove(movement)
        self._save()
        self._ledger.note("auto_reversal", amount=movement.amount, receipt=movement.receipt, order=movement.order)

    def settle(self) -> Movement:
        """End the day."""
        total = self.taken
        currency = self.last.currency if self.last else "EUR"
        return self.book("settlement", total, currency)

    def _save(self) -> None:
        if self._state is not None:
            fresh = self._state.with_suffix(".new")
            fresh.write_text(json.dumps([asdict(movement) for movement in self.movements]), "utf-8")
            fresh.replace(self._state)


def receipt_lines(movement: Movement, audience: str) -> list[str]:
    """The paper of one movement."""
    return [
        f"** {audience} **",
        movement.kind.upper(),
        movement.moment,
        f"{SCHEME} **** **** **** {CARD[-4:]}",
        f"{movement.currency} {movement.amount // 100}.{movement.amount % 100:02d}",
        f"Receipt {movement.receipt:04d} Trace {movement.trace:06d}",
        f"Auth {movement.authorisation}",
    ]
