"""All devices of a terminal, made from its settings; broken settings are refusals that name the device."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Protocol

from app.devices.display import LineDisplayDevice
from app.devices.labels import LabelDevice, NoLabelPrinter
from app.devices.lockers import LockerDevice, NoLockers
from app.devices.payment import CardDevice, NoTerminal
from app.devices.printer import Drawer, Neighbour, NoDrawer, NoPrinter, PrinterChain, TicketPrinter
from app.devices.raster import rasteriser
from app.devices.scale import NoScale, ScaleDevice
from app.devices.scanner import Receiver, WiredScanner
from app.devices.standing import Standing, StandingDevice
from app.domain.refusals import Refusal
from app.ports.devices import CardTerminal, CashDrawer, DeviceHealth, LineDrawer, ReceiptPrinter, ScannerFeed
from app.ports.display import CustomerLines
from app.ports.fiscal import FiscalPrinter
from app.ports.labels import LabelPrinter
from app.ports.lockers import Lockers
from app.ports.scale import Scale
from hardware.catalogue import Device, Surroundings, make_device
from hardware.displays.line_display import LineDisplay
from hardware.displays.window import CustomerWindow
from hardware.drawers.via_printer import ViaPrinterDrawer
from hardware.errors import MisconfiguredError
from hardware.labels.label import LabelPrinter as LabelDriver
from hardware.links.wire_log import WireLogs
from hardware.lockers.locker import LockerWall
from hardware.payment.terminal import PaymentTerminal
from hardware.printers.printer import ReceiptPrinter as PrinterDevice
from hardware.scales.scale import Scale as ScaleDriver
from hardware.scanners.camera import Frames
from hardware.scanners.scanner import Scanner
from hardware.scanners.wedge import WedgeRules

NO_LETTERS: Mapping[str, str] = MappingProxyType({})
_FISCAL = "fiscal"
_FALLBACK, _MUST_BE_SHUT = "fallback", "require_closed_to_sell"
# Options that say what the till does with a device; the library does not know them.
_OF_THE_TILL = frozenset({_FALLBACK, _MUST_BE_SHUT})


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


def never() -> bool:
    """Nothing keeps anybody from selling."""
    return False


def nothing() -> None:
    """There is nothing to look at."""


class Fitted(Protocol):
    """A device behind its port."""

    def health(self) -> DeviceHealth: ...


@dataclass(slots=True)
class Outfit:
    """What hangs on a terminal.

    `wedge` are the burst rules of keyboard scanners, `window` and `lines` are the customer's; `made` are the library's
    devices, and `wire` keeps what went to and from them lately. `printers` are all receipt printers by id, the
    terminal's own and its neighbours; `bars_selling` tells whether a drawer that has to be shut stood open
    when it was last looked at, `glance_at_drawer` looks.
    """

    printer: ReceiptPrinter = field(default_factory=NoPrinter)
    drawer: CashDrawer = field(default_factory=NoDrawer)
    terminal: CardTerminal = field(default_factory=NoTerminal)
    scale: Scale = field(default_factory=NoScale)
    labels: LabelPrinter = field(default_factory=NoLabelPrinter)
    lockers: Lockers = field(default_factory=NoLockers)
    fiscal: list[FiscalPrinter] = field(default_factory=list)
    scanners: list[ScannerFeed] = field(default_factory=list)
    wedge: WedgeRules = field(default_factory=WedgeRules)
    window: CustomerWindow | None = None
    lines: list[CustomerLines] = field(default_factory=list)
    printers: dict[str, TicketPrinter] = field(default_factory=dict)
    neighbours: list[Neighbour] = field(default_factory=list)
    bars_selling: Callable[[], bool] = never
    glance_at_drawer: Callable[[], None] = nothing
    standing: list[StandingDevice] = field(default_factory=list)
    wire: WireLogs = field(default_factory=WireLogs)
    made: dict[str, Any] = field(default_factory=dict)

    def health(self) -> list[DeviceHealth]:
        """Every device's state; asks the wire, so only on the devices' lane."""
        fitted: list[Fitted] = [self.printer, *self.neighbours, self.drawer]
        fitted += [*self.fiscal, *self.scanners, *self.standing]
        if not isinstance(self.terminal, NoTerminal):
            fitted.append(self.terminal)
        fitted += [device for device in (self.scale, self.labels, self.lockers) if device.present]
        return [device.health() for device in fitted]

    def close(self) -> None:
        """Stop scanners and let go of every device."""
        for scanner in self.scanners:
            scanner.stop()
        for device in reversed(self.made.values()):
            if hasattr(device, "close"):
                device.close()


def fit_out(
    tables: tuple[DeviceTable, ...],
    draw: LineDrawer | None = None,
    letters: Mapping[str, str] = NO_LETTERS,
    cameras: Callable[[str], Frames] | None = None,
) -> Outfit:
    """Make every device of the settings; `letters` are a fiscal printer's of tax classes, `cameras` what can be seen.

    Raises Refusal `DEVICE-ADDRESS` naming the device and what is wrong.
    """
    outfit, rasterise = Outfit(), rasteriser(draw) if draw else None
    for table in tables:
        receiver = Receiver()
        around = Surroundings(receiver, rasterise, outfit.made, cameras)
        try:
            with outfit.wire.recording():
                options = {name: given for name, given in table.options.items() if name not in _OF_THE_TILL}
                device = make_device(table.kind, table.driver, table.id, table.address, options, around)
        except MisconfiguredError as error:
            outfit.close()
            raise Refusal("DEVICE-ADDRESS", device=table.id, reason=error.detail) from error
        outfit.made[table.id] = device
        if table.kind == _FISCAL:
            _put_fiscal(outfit, device, letters)
        else:
            _put(outfit, table, device, receiver)
    _chain_printers(outfit, {table.id: str(table.options.get(_FALLBACK, "")) for table in tables})
    return outfit


def _chain_printers(outfit: Outfit, fallbacks: Mapping[str, str]) -> None:
    """The terminal's own printer is the first that stands in for no other; behind it come those that stand in."""
    chosen = {printer: fallbacks[printer] for printer in outfit.printers}
    for printer, name in chosen.items():
        if name and name not in chosen:
            outfit.close()
            raise Refusal("DEVICE-ADDRESS", device=printer, reason=f"no receipt printer is called {name!r}")
    own = next((printer for printer in chosen if printer not in chosen.values()), next(iter(chosen), ""))
    if not own:
        return
    chain = [own]
    while (follower := chosen[chain[-1]]) and follower not in chain:
        chain.append(follower)
    first, *neighbours = (outfit.printers[printer] for printer in chain)
    outfit.printer = PrinterChain(first, neighbours) if neighbours else first
    outfit.neighbours = [Neighbour(printer) for printer in neighbours]


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


def _put(outfit: Outfit, table: DeviceTable, device: Device, receiver: Receiver) -> None:
    match device:
        case WedgeRules():
            outfit.wedge = device
        case CustomerWindow():
            outfit.window = device
            outfit.standing.append(StandingDevice(device, table.kind))
        case LineDisplay():
            outfit.lines.append(LineDisplayDevice(device))
            outfit.standing.append(StandingDevice(device, table.kind))
        case ViaPrinterDrawer():
            must_be_shut = table.options.get(_MUST_BE_SHUT) is True
            outfit.drawer = drawer = Drawer(device, outfit.printers[table.address], must_be_shut=must_be_shut)
            outfit.bars_selling, outfit.glance_at_drawer = drawer.bars_selling, drawer.glance
        case PrinterDevice():
            outfit.printers[table.id] = TicketPrinter(device)
        case ScaleDriver():
            outfit.scale = ScaleDevice(device)
        case LabelDriver():
            outfit.labels = LabelDevice(device)
        case LockerWall():
            outfit.lockers = LockerDevice(device)
        case PaymentTerminal():
            outfit.terminal = CardDevice(device)
        case Scanner():
            outfit.scanners.append(WiredScanner(device, receiver))
        case Standing():
            outfit.standing.append(StandingDevice(device, table.kind))
