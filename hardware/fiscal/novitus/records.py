"""What the printer tells of itself, asked for in orders that print nothing."""

from collections.abc import Mapping
from typing import Any

from hardware.fiscal.novitus import documents, reading
from hardware.fiscal.novitus.orders import Orders
from hardware.fiscal.novitus.wire import Deadline, Lost, Trouble
from hardware.fiscal.outcome import Footprint
from hardware.fiscal.states import Hindrance
from hardware.fiscal.taxes import TaxTable


class Records:
    """Reads the printer's records; rates can change only after a daily report, so they are kept until the next."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        # Whoever was here before may have left something behind.
        self._untidy = True
        self._table: tuple[tuple[str, int], TaxTable] | None = None
        self.hindrance: Hindrance | None = None

    def free(self, deadline: Deadline, *, tidy: bool = False) -> bool:
        """Whether nothing waits to be carried out; with `tidy`, after forgetting what nobody confirmed.

        Raises Away, Lost.
        """
        if tidy or self._untidy:
            free = self._orders.sweep(deadline)
            self._untidy = False
            return free
        return not self._orders.waiting(deadline)

    def hindered(self, deadline: Deadline) -> Hindrance:
        """What keeps the printer from what it has to carry out, by an order that nobody confirms; BUSY for nothing."""
        try:
            self.hindrance = self._orders.glance(documents.status("device"), deadline).hindrance
        except Trouble:
            self._untidy = True
        return self.hindrance or Hindrance.BUSY

    def note_untidy(self) -> None:
        """Something may have been stored whose id we do not know."""
        self._untidy = True

    def fiscal_memory(self, deadline: Deadline) -> reading.FiscalMemory:
        """Raises Away, Lost, Declined."""
        return reading.fiscal_memory(self._told("fiscal_memory", deadline))

    def protected_memory(self, deadline: Deadline) -> reading.ProtectedMemory:
        """Raises Away, Lost, Declined."""
        return reading.protected_memory(self._told("protected_memory", deadline))

    def device(self, deadline: Deadline) -> reading.Device:
        """Raises Away, Lost, Declined."""
        return reading.device(self._told("device", deadline))

    def footprint(self, deadline: Deadline) -> Footprint:
        """Where the records stand; `receipts` counts documents of every kind, the printer tells no other number.

        Raises Away, Lost, Declined.
        """
        memory, documents_ = self.fiscal_memory(deadline), self.protected_memory(deadline)
        counters = (("receipts", documents_.last), ("reports", memory.reports), ("free", documents_.free))
        return Footprint(memory.unique_number, counters)

    def table(self, of: Footprint, deadline: Deadline) -> TaxTable:
        """The rates of the printer with that footprint; raises Away, Lost, Declined."""
        key = (of.device, of.counter("reports") or 0)
        if self._table is None or self._table[0] != key:
            self._table = (key, self.device(deadline).table)
        return self._table[1]

    def forget_table(self) -> None:
        """The rates have to be read again."""
        self._table = None

    def _told(self, kind: str, deadline: Deadline) -> Mapping[str, Any]:
        try:
            seen = self._orders.told(documents.status(kind), deadline)
        except Trouble:
            self._untidy = True
            raise
        self.hindrance = seen.hindrance
        if seen.told is None:
            raise Lost("fiscal_garbled", f"no {kind} was told")
        return seen.told
