"""All devices of a terminal, made from its settings; broken settings are refusals that name the device."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Protocol

from app.devices.payment import CardDevice, NoTerminal
from app.devices.printer import Drawer, NoDrawer, NoPrinter, TicketPrinter
from app.devices.raster import rasteriser
from app.devices.scale import NoScale, ScaleDevice
from app.devices.scanner import Receiver, WiredScanner
from app.devices.standing import Standing, StandingDevice
from app.domain.refusals import Refusal
from app.ports.devices import CardTerminal, CashDrawer, DeviceHealth, LineDrawer, ReceiptPrinter, ScannerFeed
from app.ports.fiscal import FiscalPrinter
from app.ports.scale import Scale
from hardware.catalogue import Device, Surroundings, make_device
from hardware.drawers.via_printer import ViaPrinterDrawer
from hardware.errors import MisconfiguredError
from hardware.links.wire_log import WireLogs
from hardware.payment.terminal import PaymentTerminal
from hardware.printers.printer import ReceiptPrinter as PrinterDevice
from hardware.scales.scale import Scale as ScaleDriver
from hardware.scanners.scanner import Scanner
from hardware.scanners.wedge import WedgeRules

NO_LETTERS: Mapping[str, str] = MappingProxyType({})
_FISCAL = "fiscal"


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


class Fitted(Protocol):
    """A device behind its port."""

    def health(self) -> DeviceHealth: ...


@dataclass(slots=True)
class Outfit:
    """What hangs on a terminal.

    `wedge` are the burst rules of keyboard scanners; `made` are the library's devices, and `wire` keeps what went to
    and from them lately.
    """

    printer: ReceiptPrinter = field(default_factory=NoPrinter)
    drawer: CashDrawer = field(default_factory=NoDrawer)
    terminal: CardTerminal = field(default_factory=NoTerminal)
    scale: Scale = field(default_factory=NoScale)
    fiscal: list[FiscalPrinter] = field(default_factory=list)
    scanners: list[ScannerFeed] = field(default_factory=list)
    wedge: WedgeRules = field(default_factory=WedgeRules)
    standing: list[StandingDevice] = field(default_factory=list)
    wire: WireLogs = field(default_factory=WireLogs)
    made: dict[str, Any] = field(default_factory=dict)

    def health(self) -> list[DeviceHealth]:
        """Every device's state; asks the wire, so only on the devices' lane."""
        fitted: list[Fitted] = [self.printer, self.drawer, *self.fiscal, *self.scanners, *self.standing]
        if not isinstance(self.terminal, NoTerminal):
            fitted.append(self.terminal)
        if self.scale.present:
            fitted.append(self.scale)
        return [device.health() for device in fitted]

    def close(self) -> None:
        """Stop scanners and let go of every device."""
        for scanner in self.scanners:
            scanner.stop()
        for device in reversed(self.made.values()):
            if hasattr(device, "close"):
                device.close()


def fit_out(
    tables: tuple[DeviceTable, ...], draw: LineDrawer | None = None, letters: Mapping[str, str] = NO_LETTERS
) -> Outfit:
    """Make every device of the settings; `letters` are a fiscal printer's of tax classes.

    Raises Refusal `DEVICE-ADDRESS` naming the device and what is wrong.
    """
    outfit, rasterise = Outfit(), rasteriser(draw) if draw else None
    for table in tables:
        receiver = Receiver()
        around = Surroundings(receiver, rasterise, outfit.made)
        try:
            with outfit.wire.recording():
                device = make_device(table.kind, table.driver, table.id, table.address, table.options, around)
        except MisconfiguredError as error:
            outfit.close()
            raise Refusal("DEVICE-ADDRESS", device=table.id, reason=error.detail) from error
        outfit.made[table.id] = device
        if table.kind == _FISCAL:
            _put_fiscal(outfit, device, letters)
        else:
            _put(outfit, table.kind, device, receiver)
    return outfit


def _put_fiscal(outfit: Outfit, device: object, letters: Mapping[str, str]) -> None:
    # Most tills have none: what speaks to one is loaded for those that do.
    from app.devices.fiscal import FiscalDrawer, FiscalPaper, FiscalPrinterDevice
    from hardware.fiscal.fiscal import FiscalDevice

    if not isinstance(device, FiscalDevice):
        raise TypeError(f"{device!r} is no fiscal device")
    outfit.fiscal.append(FiscalPrinterDevice(device, letters))
    if isinstance(outfit.printer, NoPrinter) and device.abilities.nonfiscal:
        outfit.printer = FiscalPaper(device)
    if isinstance(outfit.drawer, NoDrawer) and device.abilities.drawer:
        outfit.drawer = FiscalDrawer(device)


def _put(outfit: Outfit, kind: str, device: Device, receiver: Receiver) -> None:
    match device:
        case WedgeRules():
            outfit.wedge = device
        case ViaPrinterDrawer():
            printer = outfit.printer if isinstance(outfit.printer, TicketPrinter) else None
            outfit.drawer = Drawer(device, printer) if printer else NoDrawer()
        case PrinterDevice():
            outfit.printer = TicketPrinter(device)
        case ScaleDriver():
            outfit.scale = ScaleDevice(device)
        case PaymentTerminal():
            outfit.terminal = CardDevice(device)
        case Scanner():
            outfit.scanners.append(WiredScanner(device, receiver))
        case Standing():
            outfit.standing.append(StandingDevice(device, kind))
