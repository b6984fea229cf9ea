"""Real fiscal drivers connected to simulated printers inside this process."""

from pathlib import Path

from hardware.address import TcpAddress, parse_address
from hardware.errors import MisconfiguredError
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.novitus.driver import NovitusPrinter
from hardware.fiscal.novitus.tokens import Tokens
from hardware.fiscal.novitus.wire import Door
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.links.opening import link_to
from hardware.links.wire_log import log_of
from hardware.simulators.fiscal_novitus import NovitusSimulator
from hardware.simulators.fiscal_posnet import PosnetSimulator

SPEAKS = ("posnet", "noviapi")


class SimulatedPosnet(PosnetPrinter):
    """The POSNET driver and the printer it believes to be real; `simulator` takes faults and holds the truth."""

    def __init__(self, device: str, simulator: PosnetSimulator) -> None:
        self.simulator = simulator
        simulator.start()
        super().__init__(device, link_to(device, parse_address(simulator.address)))

    def close(self) -> None:
        """Let go of the printer and end it."""
        super().close()
        self.simulator.stop()


class SimulatedNovitus(NovitusPrinter):
    """The NoviAPI driver and the printer it believes to be real; `simulator` takes faults and holds the truth."""

    def __init__(self, device: str, simulator: NovitusSimulator) -> None:
        self.simulator = simulator
        simulator.start()
        address = parse_address(simulator.address)
        if not isinstance(address, TcpAddress):
            raise TypeError("the simulator listens on TCP")
        door = Door(address.host, address.port, log=log_of(device))
        super().__init__(device, door, Tokens(door))

    def close(self) -> None:
        """Let go of the printer and end it."""
        super().close()
        self.simulator.stop()


def simulated_fiscal(
    device: str,
    *,
    speaks: str = SPEAKS[0],
    state: Path | None = None,
    png_dir: Path | None = None,
    ledger: Path | None = None,
    control_port: int | None = None,
) -> FiscalDevice:
    """A fiscal printer that is played here; raises MisconfiguredError for a protocol nobody plays."""
    match speaks:
        case "posnet":
            posnet = PosnetSimulator(state=state, png_dir=png_dir, ledger=ledger, control_port=control_port)
            return SimulatedPosnet(device, posnet)
        case "noviapi":
            novitus = NovitusSimulator(state=state, png_dir=png_dir, ledger=ledger, control_port=control_port)
            return SimulatedNovitus(device, novitus)
        case _:
            raise MisconfiguredError(device, "", "speaks", f"must be one of {', '.join(SPEAKS)}")
