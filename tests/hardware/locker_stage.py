"""Walls of lockers for tests: the simulator and as many drivers for it as tills that fall over."""

from pathlib import Path

from payment_stage import Wrapped, unchanged

from hardware.address import parse_address
from hardware.links.opening import link_to
from hardware.lockers.driver import OpenLockerWall
from hardware.simulators.locker import LockerSimulator

LATENESS = 0.2
ANSWER = 2.0
HASTY = 0.1
PATIENCE = 5.0


class LockerStage:
    """One wall with its memory on disk."""

    def __init__(self, folder: Path, key: str = "") -> None:
        self.key = key
        self.simulator = LockerSimulator(
            state=folder / "wall.json", ledger=folder / "ledger.jsonl", png_dir=folder, key=key, lateness=LATENESS
        )
        self.simulator.start()

    def till(self, wrap: Wrapped = unchanged, wall: str = "", answer: float = ANSWER) -> OpenLockerWall:
        """A driver that has never spoken to the wall; a HASTY one takes an answer for lost soon."""
        link = wrap(link_to("wall", parse_address(self.simulator.address)))
        return OpenLockerWall("wall", link, key=self.key, wall=wall, answer=answer)

    def opened(self, intent: str) -> int:
        """How often a latch was really driven for an intent."""
        return sum(1 for _, driven in self.simulator.driven if driven == intent)
