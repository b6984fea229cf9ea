"""Scales, label printers and lockers over many jobs, the power cut every fifty: nothing is left open, nothing hangs."""

import threading
from pathlib import Path

import pytest
from conftest import descriptors

from hardware.address import parse_address
from hardware.labels.label import LabelDocument
from hardware.labels.zpl.driver import Timings, ZplPrinter
from hardware.links.opening import link_to
from hardware.lockers.driver import OpenLockerWall
from hardware.scales.making import make_scale
from hardware.simulators.label import LabelSimulator
from hardware.simulators.locker import LockerSimulator
from hardware.simulators.played import Harm, PlayedDevice
from hardware.simulators.scale import ScaleSimulator
from hardware.status import Certainty

JOBS, DOORS, CUT = 10_000, 1_000, 50
QUICK = Timings(open=0.5, turn=1, stall=0.5, status=0.2, label=0.4, again=0.01)
LABEL = LabelDocument("PL-1", "A.K.", "B-12", "OMP1:7Q2K9")
pytestmark = pytest.mark.long


def cut(simulator: PlayedDevice, job: int, point: str) -> None:
    """Order the power to fail in every fiftieth job, and let it come back before the next."""
    simulator.wait_until_on()
    if job % CUT == CUT - 1:
        simulator.script.order(Harm.KILL, point)


def test_a_scale_that_is_asked_for_days() -> None:
    with ScaleSimulator(speaks="radwag") as simulator:
        simulator.load(742)
        scale = make_scale("radwag", "scale", simulator.address, {})
        scale.glance()
        threads, open_before = threading.active_count(), len(descriptors())
        failed = 0
        for job in range(JOBS):
            cut(simulator, job, "answer")
            failed += not scale.glance(timeout=0.5).outcome.done
        assert failed <= 2 * JOBS // CUT
        assert threading.active_count() == threads
        assert len(descriptors()) <= open_before
        scale.close()


def test_a_label_printer_that_prints_for_days(tmp_path: Path) -> None:
    with LabelSimulator(ledger=tmp_path / "ledger.jsonl") as simulator:
        printer = ZplPrinter("label", link_to("label", parse_address(simulator.address)), timings=QUICK)
        threads, open_before, claimed = threading.active_count(), len(descriptors()), 0
        for job in range(JOBS):
            cut(simulator, job, "status")
            claimed += printer.print_label(LABEL).certainty is Certainty.DONE
        assert claimed == len(simulator.printed)
        assert threading.active_count() == threads
        assert len(descriptors()) <= open_before + 1
        printer.close()


def test_a_wall_that_opens_for_days(tmp_path: Path) -> None:
    with LockerSimulator(state=tmp_path / "wall.json") as simulator:
        wall = OpenLockerWall("wall", link_to("wall", parse_address(simulator.address)), answer=0.2)
        threads, open_before, claimed = threading.active_count(), len(descriptors()), 0
        for job in range(DOORS):
            cut(simulator, job, "open")
            claimed += wall.open_door("A1", f"job-{job}", 2).certainty is Certainty.DONE
        assert claimed == len(simulator.driven) == len(set(simulator.driven))
        assert threading.active_count() == threads
        assert len(descriptors()) <= open_before + 1
        wall.close()
