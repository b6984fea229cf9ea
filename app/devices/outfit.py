"""All devices of a terminal, made from its settings; broken settings are refusals that name the device."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from app.devices.payment import CardDevice, NoTerminal
from app.devices.printer import Drawer, NoDrawer, NoPrinter, TicketPrinter
from app.devices.raster import rasteriser
from app.devices.scanner import Receiver, WiredScanner
from app.domain.refusals import Refusal
from app.ports.devices import CardTerminal, CashDrawer, DeviceHealth, LineDrawer, ReceiptPrinter, ScannerFeed
from hardware.catalogue import Device, Surroundings, make_device
from hardware.drawers.via_printer import ViaPrinterDrawer
from hardware.errors import MisconfiguredError
from hardware.payment.terminal import PaymentTerminal
from hardware.printers.printer import ReceiptPrinter as PrinterDevice
from hardware.scanners.wedge import WedgeRules


class DeviceTable(Protocol):
    """One `[[device]]` table of the settings."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def driver(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def options(self) -> Mapping[str, Any]: ...


@dataclass(slots=True)
class Outfit:
    """What hangs on a terminal. `wedge` are the burst rules of keyboard scanners; `made` are the library's devices."""

    printer: ReceiptPrinter = field(default_factory=NoPrinter)
    drawer: CashDrawer = field(default_factory=NoDrawer)
    terminal: CardTerminal = field(default_factory=NoTerminal)
    scanners: list[ScannerFeed] = field(default_factory=list)
    wedge: WedgeRules = field(default_factory=WedgeRules)
    made: dict[str, Any] = field(default_factory=dict)

    def health(self) -> list[DeviceHealth]:
        """Every device's state; asks the wire, so only on the devices' lane."""
        healths = [self.printer.health(), self.drawer.health(), *(scanner.health() for scanner in self.scanners)]
        return healths if isinstance(self.terminal, NoTerminal) else [*healths, self.terminal.health()]

    def close(self) -> None:
        """Stop scanners and let go of every device."""
        for scanner in self.scanners:
            scanner.stop()
        for device in reversed(self.made.values()):
            if hasattr(device, "close"):
                device.close()


def fit_out(tables: tuple[DeviceTable, ...], draw: LineDrawer | None = None) -> Outfit:
    """Make every device of the settings. Raises Refusal `DEVICE-ADDRESS` naming the device and what is wrong."""
    outfit, rasterise = Outfit(), rasteriser(draw) if draw else None
    for table in tables:
        receiver = Receiver()
        around = Surroundings(receiver, rasterise, outfit.made)
        try:
            device = make_device(table.kind, table.driver, table.id, table.address, table.options, around)
        except MisconfiguredError as error:
            outfit.close()
            raise Refusal("DEVICE-ADDRESS", device=table.id, reason=error.detail) from error
        outfit.made[table.id] = device
        _put(outfit, device, receiver)
    return outfit


def _put(outfit: Outfit, device: Device, receiver: Receiver) -> None:
    match device:
        case WedgeRules():
            outfit.wedge = device
        case ViaPrinterDrawer():
            printer = outfit.printer if isinstance(outfit.printer, TicketPrinter) else None
            outfit.drawer = Drawer(device, printer) if printer else NoDrawer()
        case PrinterDevice():
            outfit.printer = TicketPrinter(device)
        case PaymentTerminal():
            outfit.terminal = CardDevice(device)
        case _:
            outfit.scanners.append(WiredScanner(device, receiver))
