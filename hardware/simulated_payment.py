"""A real card-terminal driver connected to a simulated terminal inside this process."""

from pathlib import Path

from hardware.address import TcpAddress, parse_address
from hardware.errors import MisconfiguredError
from hardware.links.opening import link_to
from hardware.links.wire_log import log_of
from hardware.payment.ecr_eft.driver import EcrEftTerminal
from hardware.payment.nexo.driver import NexoTerminal
from hardware.payment.nexo.envelope import SharedKey
from hardware.payment.nexo.messages import Parties
from hardware.payment.nexo.post import Door
from hardware.payment.terminal import (
    RESOLVE_TIMEOUT,
    STATUS_TIMEOUT,
    Abilities,
    Attention,
    CardOrder,
    CardOutcome,
    Mark,
    PaymentTerminal,
    Settlement,
    TerminalStatus,
)
from hardware.payment.zvt.driver import ZvtTerminal
from hardware.payment.zvt.line import TcpLine
from hardware.simulators.payment_ecr_eft import EcrEftSimulator
from hardware.simulators.payment_nexo import KEY_NAME, KEY_NUMBER, PASSPHRASE, TERMINAL, NexoSimulator
from hardware.simulators.payment_zvt import ZvtSimulator

SIMULATORS = {"zvt": ZvtSimulator, "ecr-eft": EcrEftSimulator, "nexo": NexoSimulator}
STALL = 5.0


class SimulatedTerminal:
    """A driver and the terminal it believes to be real; `simulator` takes faults and holds the truth."""

    def __init__(
        self,
        device: str,
        *,
        speaks: str = "zvt",
        currency: str = "EUR",
        state: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
        png_dir: Path | None = None,
    ) -> None:
        maker = SIMULATORS.get(speaks)
        if maker is None:
            raise MisconfiguredError(device, "", "speaks", f"must be one of {', '.join(SIMULATORS)}")
        self.simulator: ZvtSimulator | EcrEftSimulator | NexoSimulator = maker(
            state=state, ledger=ledger, control_port=control_port
        )
        self.simulator.draw_into(png_dir)
        self.simulator.start()
        self._driver = self._connected(device, currency)

    def _connected(self, device: str, currency: str) -> PaymentTerminal:
        address = parse_address(self.simulator.address)
        if not isinstance(address, TcpAddress):
            raise TypeError("the simulator listens on TCP")
        match self.simulator:
            case NexoSimulator():
                door = Door(address.host, address.port, tls=False, log=log_of(device))
                key = SharedKey(KEY_NAME, KEY_NUMBER, PASSPHRASE)
                return NexoTerminal(device, door, key, Parties("till", TERMINAL))
            case EcrEftSimulator():
                return EcrEftTerminal(device, link_to(device, address))
            case _:
                return ZvtTerminal(device, TcpLine(link_to(device, address), STALL), currency=currency)

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._driver.id

    @property
    def abilities(self) -> Abilities:
        """What this terminal can be asked."""
        return self._driver.abilities

    def look(self, timeout: float = STATUS_TIMEOUT) -> TerminalStatus:
        """Ask whether it is there and ready."""
        return self._driver.look(timeout)

    def mark(self, timeout: float = STATUS_TIMEOUT) -> Mark:
        """Where its records stand."""
        return self._driver.mark(timeout)

    def perform(self, order: CardOrder, mark: str = "", attention: Attention | None = None) -> CardOutcome:
        """Carry out one order."""
        return self._driver.perform(order, mark, attention)

    def resolve(self, order: CardOrder, mark: str = "", timeout: float = RESOLVE_TIMEOUT) -> CardOutcome:
        """What became of an order."""
        return self._driver.resolve(order, mark, timeout)

    def settle(self, attention: Attention | None = None) -> Settlement:
        """End the terminal's day."""
        return self._driver.settle(attention)

    def close(self) -> None:
        """Let go of the terminal and end it."""
        self._driver.close()
        self.simulator.stop()
