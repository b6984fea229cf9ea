"""Many jobs on one printer whose link breaks again and again: what the driver leaves open afterwards."""

import gc
import threading
from collections import Counter
from pathlib import Path

from hardware.address import parse_address
from hardware.links.opening import link_to
from hardware.printers.escpos.driver import EscposPrinter, Timings
from hardware.printers.escpos.profile import load_profile
from hardware.printers.ticket import Cut, Text, Ticket
from hardware.simulators import PrinterSimulator
from hardware.status import Certainty

OPEN = Path("/proc/self/fd")
BROKEN_EVERY = 50
QUICK = Timings(open=2, answer=1, patience=1, stall=1, confirm=2)


def endure(listen: str, jobs: int) -> tuple[Counter[Certainty], int, int, int]:
    """Endings of the jobs, slips that came out, and how many descriptors and threads there are more than before."""
    endings: Counter[Certainty] = Counter()
    with PrinterSimulator(listen) as simulator:
        printer = EscposPrinter(
            "receipt", link_to("receipt", parse_address(simulator.address)), load_profile("TM-T88V"), timings=QUICK
        )
        endings[printer.print(slip(0)).certainty] += 1
        descriptors, threads = len(list(OPEN.iterdir())), threading.active_count()
        for job in range(1, jobs):
            if job % BROKEN_EVERY == 0:
                simulator.drop_after(12 + 30)
            endings[printer.print(slip(job)).certainty] += 1
        gc.collect()
        more = len(list(OPEN.iterdir())) - descriptors, threading.active_count() - threads
        return endings, len(simulator.tickets), *more


def slip(number: int) -> Ticket:
    """One short receipt."""
    return Ticket((Text(f"slip {number}"), Text("Kawa 12,30"), Text("RAZEM 12,30"), Cut()))
