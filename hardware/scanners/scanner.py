"""What one may ask of any scanner that has a way of its own to the till."""

from typing import Protocol, runtime_checkable

from hardware.status import Fact

STOP_TIMEOUT = 3.0


@runtime_checkable
class Scanner(Protocol):
    """Delivers one Scan per code from start() to stop(), on a thread of its own, and comes back after unplugging."""

    @property
    def id(self) -> str:
        """The device id of the configuration."""

    @property
    def available(self) -> Fact:
        """Whether it can be heard now; UNKNOWN before the first attempt."""

    @property
    def trouble(self) -> str:
        """The stable code of why it cannot be heard (`unreachable`, `not_allowed`, `in_use`, `wrong_device`)."""

    def look(self) -> Fact:
        """Whether it is there: what listening knows, or one attempt while nobody listens."""

    def start(self) -> None:
        """Begin listening; harmless while listening."""

    def stop(self, timeout: float = STOP_TIMEOUT) -> None:
        """Stop listening and let the device go; harmless twice. Raises TimeoutError when the receiver hangs."""

    def close(self) -> None:
        """Stop, for good."""
