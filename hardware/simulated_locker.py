"""The real locker driver connected to a simulated wall inside this process."""

from pathlib import Path

from hardware.lockers.locker import OPEN_TIMEOUT, STATUS_TIMEOUT, DoorOutcome, WallStatus
from hardware.lockers.making import make_wall
from hardware.simulators.locker import LockerSimulator


class SimulatedWall:
    """A driver and the wall it believes to be real; `simulator` takes faults and holds the truth."""

    def __init__(
        self,
        device: str,
        *,
        state: Path | None = None,
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
    ) -> None:
        self.simulator = LockerSimulator(state=state, png_dir=png_dir, ledger=ledger, control_port=control_port)
        self.simulator.start()
        self._driver = make_wall(device, self.simulator.address, {})

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._driver.id

    def look(self, timeout: float = STATUS_TIMEOUT) -> WallStatus:
        """Every compartment as its sensors have it."""
        return self._driver.look(timeout)

    def open_door(self, compartment: str, intent: str, timeout: float = OPEN_TIMEOUT) -> DoorOutcome:
        """Open one door, once for one intent."""
        return self._driver.open_door(compartment, intent, timeout)

    def resolve(self, compartment: str, intent: str, timeout: float = OPEN_TIMEOUT) -> DoorOutcome:
        """What became of an intent."""
        return self._driver.resolve(compartment, intent, timeout)

    def close(self) -> None:
        """Let go of the wall and end it."""
        self._driver.close()
        self.simulator.stop()
