"""What every simulated scanner has: its plug, the codes it was shown, the faults and the orders for them."""

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self

from hardware.simulators.ledger import Ledger
from hardware.simulators.played_port import Stand
from hardware.simulators.scanner_faults import ScannerFaults


class PluggedScanner(ABC):
    """One simulated scanner; `with` it, or start() and stop()."""

    def __init__(self, ledger: Ledger | None = None) -> None:
        self.ledger = ledger or Ledger()
        self.faults = ScannerFaults()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    @abstractmethod
    def address(self) -> str:
        """The address a driver is configured with; known once started."""

    @abstractmethod
    def start(self) -> None:
        """Plug in."""

    @abstractmethod
    def stop(self) -> None:
        """Unplug for good; harmless twice."""

    @abstractmethod
    def unplug(self) -> None:
        """Pull the plug."""

    def replug(self) -> None:
        """Unplug and plug in again under the same name."""
        self.unplug()
        self.start()

    def order(self, name: str, count: int | None = None) -> dict[str, object]:
        """Order a fault, or `replug` at once; raises ValueError for an unknown one."""
        if name == "replug":
            self.replug()
        else:
            self.faults.order(name, count)
        return {"shown": len(self.ledger.entries)}


class StandingScanner(PluggedScanner):
    """One that is met at a stand: a device of the kernel's, or a socket."""

    def __init__(self, stand: Stand, ledger: Ledger | None = None) -> None:
        super().__init__(ledger)
        self._stand = stand

    @property
    def address(self) -> str:
        """The address a driver is configured with; known once started."""
        return self._stand.address

    def start(self) -> None:
        """Plug in."""
        self._stand.plug_in()

    def stop(self) -> None:
        """Unplug for good; harmless twice."""
        self._stand.remove()

    def unplug(self) -> None:
        """Pull the plug."""
        self._stand.unplug()
