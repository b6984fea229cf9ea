"""A real scale driver connected to a simulated scale inside this process, with somebody to put goods on it."""

import threading
from itertools import cycle
from pathlib import Path

from hardware.errors import MisconfiguredError
from hardware.scales.making import DRIVERS, make_scale
from hardware.scales.scale import READ_TIMEOUT, Glance, Pan, ScaleStatus, Weight
from hardware.simulators.scale import ScaleSimulator

GOODS = (742, 1216, 388, 504, 2034, 950)
"""Grams of what is put on one after another."""
UNSEEN = 3
"""How often an empty pan is looked at before the next goods are put on it."""


class SimulatedScale:
    """A driver and the scale it believes to be real; `simulator` takes faults and holds the truth.

    With `hands`, goods are put on while somebody looks, and taken off once they are weighed.
    """

    approved = False

    def __init__(
        self,
        device: str,
        *,
        speaks: str = "toledo8217",
        hands: bool = True,
        png_dir: Path | None = None,
        ledger: Path | None = None,
        control_port: int | None = None,
    ) -> None:
        if speaks not in DRIVERS:
            raise MisconfiguredError(device, "", "speaks", f"must be one of {', '.join(DRIVERS)}")
        settles = 0.6 if hands else 0.0
        self.simulator = ScaleSimulator(
            speaks=speaks, png_dir=png_dir, ledger=ledger, control_port=control_port, settles=settles
        )
        self.simulator.start()
        self._driver = make_scale(speaks, device, self.simulator.address, {})
        self._hands = hands
        self._goods = cycle(GOODS)
        self._looked = 0
        self._lock = threading.Lock()

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._driver.id

    def look(self, timeout: float = READ_TIMEOUT) -> ScaleStatus:
        """Whether it is there and answers."""
        return self._driver.look(timeout)

    def glance(self, price: int = 0, timeout: float = READ_TIMEOUT) -> Glance:
        """What it shows now."""
        glance = self._driver.glance(price, timeout)
        if self._hands and glance.reading is not None and glance.reading.pan is Pan.EMPTY:
            self._put_on()
        return glance

    def read(self, price: int = 0, timeout: float = READ_TIMEOUT) -> Weight:
        """The weight of what lies on it."""
        weight = self._driver.read(price, timeout)
        if self._hands and weight.outcome.done:
            self.simulator.load(0)
        return weight

    def close(self) -> None:
        """Let go of the scale and end it."""
        self._driver.close()
        self.simulator.stop()

    def _put_on(self) -> None:
        with self._lock:
            self._looked += 1
            if self._looked >= UNSEEN:
                self._looked = 0
                self.simulator.load(next(self._goods))
