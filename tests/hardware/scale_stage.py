"""Scales of every protocol for tests: the simulator on a wire and the driver for it."""

from pathlib import Path

from hardware.scales.making import make_scale
from hardware.scales.scale import Scale
from hardware.simulators.scale import ScaleSimulator

PROTOCOLS = ("toledo8217", "scp01", "radwag", "dialog06")
KINDS = tuple(f"{protocol}-{wire}" for protocol in PROTOCOLS for wire in ("tcp", "serial"))
USUAL = ("toledo8217-tcp", "scp01-serial", "radwag-serial", "dialog06-serial")
LATENESS = 0.2
PRICE = 1299


class ScaleStage:
    """One kind of scale, of KINDS; it holds goods of 742 g."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.speaks, _, wire = kind.partition("-")
        listen = "pty:" if wire == "serial" else "tcp://127.0.0.1:0"
        self.simulator = ScaleSimulator(
            listen, speaks=self.speaks, ledger=folder / "ledger.jsonl", png_dir=folder, lateness=LATENESS
        )
        self.simulator.start()
        self.simulator.load(742)
        self.scale = self.till()

    def till(self) -> Scale:
        """A driver that has never spoken to the scale."""
        return make_scale(self.speaks, "scale", self.simulator.address, {})

    def close(self) -> None:
        self.scale.close()
        self.simulator.stop()
