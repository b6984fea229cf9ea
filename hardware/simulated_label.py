"""A real label driver connected to a simulated label printer inside this process."""

from pathlib import Path

from hardware.address import parse_address
from hardware.labels.label import STATUS_TIMEOUT, LabelDocument, LabelStatus
from hardware.labels.zpl.driver import ZplPrinter
from hardware.labels.zpl.encoder import Media
from hardware.links.opening import link_to
from hardware.simulators.label import LabelSimulator
from hardware.status import Outcome


class SimulatedLabelPrinter:
    """The ZPL driver and the printer it believes to be real; `simulator` takes faults and holds the truth."""

    def __init__(
        self,
        device: str,
        media: Media | None = None,
        *,
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
    ) -> None:
        self.simulator = LabelSimulator(png_dir=png_dir, ledger=ledger, control_port=control_port)
        self.simulator.start()
        self._driver = ZplPrinter(device, link_to(device, parse_address(self.simulator.address)), media)

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._driver.id

    def look(self, timeout: float = STATUS_TIMEOUT) -> LabelStatus:
        """Ask the sensors."""
        return self._driver.look(timeout)

    def print_label(self, label: LabelDocument) -> Outcome:
        """Print one label."""
        return self._driver.print_label(label)

    def close(self) -> None:
        """Let go of the printer and end it."""
        self._driver.close()
        self.simulator.stop()
