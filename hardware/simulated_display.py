"""A real line display driver connected to a simulated display inside this process."""

from pathlib import Path

from hardware.displays.codecs import CODECS
from hardware.displays.line_display import LOOK_TIMEOUT, DisplayStatus, Row
from hardware.displays.making import make_line_display
from hardware.errors import MisconfiguredError
from hardware.simulators.display import DisplaySimulator


class SimulatedDisplay:
    """A driver and the display it believes to be real; `simulator` takes faults and shows what a customer reads."""

    def __init__(
        self,
        device: str,
        *,
        speaks: str = "cd5220",
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
    ) -> None:
        if speaks not in CODECS:
            raise MisconfiguredError(device, "", "speaks", f"must be one of {', '.join(CODECS)}")
        self.simulator = DisplaySimulator(speaks=speaks, png_dir=png_dir, ledger=ledger, control_port=control_port)
        self.simulator.start()
        page = {"codepage": {"name": "cp852", "slot": 18}}
        self._driver = make_line_display(speaks, device, self.simulator.address, page)

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._driver.id

    def show(self, first: Row, second: Row) -> None:
        """Show this as soon as may be."""
        self._driver.show(first, second)

    def look(self, timeout: float = LOOK_TIMEOUT) -> DisplayStatus:
        """Whether it can be reached."""
        return self._driver.look(timeout)

    def close(self) -> None:
        """Let go of the display and end it."""
        self._driver.close()
        self.simulator.stop()
