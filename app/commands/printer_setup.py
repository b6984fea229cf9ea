"""Setting a receipt printer up from the command line: slips to look at, and what to write into the settings."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from app.config import Settings
from app.devices.codes import outcome_of
from app.devices.outfit import fit_out
from app.domain.refusals import Outage, Refusal
from app.ui import printer_setup_words as words
from app.ui.words import told
from hardware.drawers.via_printer import ViaPrinterDrawer
from hardware.printers.doctor import PrinterDoctor, Step
from hardware.printers.printer import DrawerPin, ReceiptPrinter

_NO_SENSOR = "no_sensor"


def set_up(settings: Settings, printer: str) -> int:
    """Go through every step; the drawer's, too, when somebody is there to push it shut.

    Exit code 1 when a step did not go well. Raises Refusal `DEVICE-ADDRESS` when that is no printer of the settings.
    """
    outfit = fit_out(settings.devices)
    try:
        device = outfit.made.get(printer)
        if not isinstance(device, ReceiptPrinter):
            raise Refusal("DEVICE-ADDRESS", device=printer, reason="it is no receipt printer of these settings")
        pin = _drawer_pin(outfit.made.values(), device) if sys.stdin.isatty() else None
        print(words.effects_words(drawer=pin is not None), flush=True)
        steps = [_tell(step) for step in _steps(PrinterDoctor(device), pin)]
    finally:
        outfit.close()
    return 0 if all(step.outcome.done for step in steps) else 1


def _steps(doctor: PrinterDoctor, pin: DrawerPin | None) -> Iterator[Step]:
    yield from doctor.steps()
    if pin is not None:
        yield doctor.polarity(_ask, pin)


def _ask(wish: str) -> None:
    print(words.wish_words(wish), flush=True)
    if wish == "close_drawer":
        sys.stdin.readline()


def _drawer_pin(devices: Iterable[object], printer: ReceiptPrinter) -> DrawerPin | None:
    """Where the printer's drawer is plugged in, None when it has none."""
    drawers = (device for device in devices if isinstance(device, ViaPrinterDrawer))
    return next((drawer.pin for drawer in drawers if drawer.printer is printer), None)


def _tell(step: Step) -> Step:
    if step.outcome.done:
        print(f"{step.name}: {words.step_words(step.name, dict(step.facts))}", flush=True)
    elif step.outcome.code == _NO_SENSOR:
        print(f"{step.name}: {words.no_sensor_words()}", flush=True)
    else:
        problem = told(Outage(outcome_of(step.outcome).code))
        print(f"{step.name}: {problem.happened} {problem.now} [{outcome_of(step.outcome).code}]", flush=True)
    return step
