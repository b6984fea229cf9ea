"""Real drivers connected to simulators inside this process, for demonstrations and for trying things out."""

from pathlib import Path

from hardware.address import TcpAddress, parse_address
from hardware.links.opening import link_to
from hardware.printers.escpos.driver import EscposPrinter
from hardware.printers.escpos.encoder import Rasterise
from hardware.printers.making import Setup
from hardware.printers.printer import STATUS_TIMEOUT, DrawerPin
from hardware.printers.ticket import Ticket
from hardware.simulators import PrinterSimulator
from hardware.status import Outcome, PrinterStatus


class SimulatedPrinter:
    """The ESC/POS driver and, behind loopback TCP, the printer it believes to be real; `simulator` takes faults."""

    def __init__(
        self,
        device: str,
        setup: Setup,
        *,
        rasterise: Rasterise | None = None,
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
    ) -> None:
        profile = setup.profile
        self.simulator = PrinterSimulator(
            png_dir=png_dir,
            ledger=ledger,
            dots=profile.dots,
            code_pages={profile.codepage.slot: profile.codepage.name},
            control_port=control_port,
        )
        self.simulator.start()
        address = parse_address(self.simulator.address)
        if not isinstance(address, TcpAddress):
            raise TypeError("the simulator listens on TCP")
        link = link_to(device, address)
        self._driver = EscposPrinter(
            device,
            link,
            profile,
            confirm=setup.confirm,
            rasterise=rasterise,
            logo=setup.logo,
            expect=setup.expect,
        )

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._driver.id

    @property
    def columns(self) -> int:
        """Characters of normal size across the paper."""
        return self._driver.columns

    @property
    def dots(self) -> int:
        """Dots across the paper."""
        return self._driver.dots

    def status(self, timeout: float = STATUS_TIMEOUT) -> PrinterStatus:
        """Ask the sensors."""
        return self._driver.status(timeout)

    def model(self, timeout: float = STATUS_TIMEOUT) -> str:
        """The name the printer gives itself."""
        return self._driver.model(timeout)

    def print(self, ticket: Ticket) -> Outcome:
        """Print one ticket as one job."""
        return self._driver.print(ticket)

    def kick(self, pin: DrawerPin = DrawerPin.TWO) -> Outcome:
        """Open the drawer."""
        return self._driver.kick(pin)

    def close(self) -> None:
        """Let go of the link and end the simulator."""
        self._driver.close()
        self.simulator.stop()
