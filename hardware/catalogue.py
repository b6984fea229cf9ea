"""Which driver serves which kind of device, and how it is made from configuration, written out in one place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from hardware.displays.line_display import LineDisplay
from hardware.displays.window import CustomerWindow
from hardware.drawers.via_printer import OpenLevel, ViaPrinterDrawer
from hardware.errors import MisconfiguredError
from hardware.fiscal.fiscal import FiscalDevice
from hardware.labels.label import LabelPrinter
from hardware.lockers.locker import LockerWall
from hardware.options import Given, Options
from hardware.payment.terminal import PaymentTerminal
from hardware.printers import making as printers
from hardware.printers.escpos.encoder import Rasterise
from hardware.printers.printer import DrawerPin, ReceiptPrinter
from hardware.scales.scale import Scale
from hardware.scanners import making as scanners
from hardware.scanners.scan import Scan
from hardware.scanners.scanner import Scanner
from hardware.scanners.wedge import WedgeRules

if TYPE_CHECKING:
    # Simulators draw pictures; a till with real devices need not load what that takes.
    from hardware.simulated import SimulatedPrinter

Device: TypeAlias = (
    "ReceiptPrinter | FiscalDevice | PaymentTerminal | Scale | LabelPrinter | LockerWall | Scanner | ViaPrinterDrawer"
    " | WedgeRules | CustomerWindow | LineDisplay"
)


def nobody(_scan: Scan) -> None:
    """The receiver of scans until somebody wants them."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What devices need from their maker: a receiver of scans, a drawer of foreign scripts, other devices by id.

    `cameras` gives the pictures of the camera at an address; None where there is nothing to take pictures with.
    """

    on_scan: Callable[[Scan], None] = nobody
    rasterise: Rasterise | None = None
    others: Mapping[str, object] = field(default_factory=dict)
    cameras: scanners.Cameras | None = None


Maker = Callable[[str, str, Options, Surroundings], Device]


def make_device(
    kind: str, driver: str, device: str, address: str, options: Options, surroundings: Surroundings | None = None
) -> Device:
    """A device that is not started yet (a simulated one has started its simulator).

    Raises MisconfiguredError naming the option, driver or address that is wrong.
    """
    maker = MAKERS.get((kind, driver))
    if maker is None:
        known = ", ".join(sorted(name for of_kind, name in MAKERS if of_kind == kind)) or "none"
        raise MisconfiguredError(device, address, "driver", f"no driver {driver!r} for {kind}; known: {known}")
    return maker(device, address, options, surroundings or Surroundings())


def _escpos(device: str, address: str, options: Options, around: Surroundings) -> ReceiptPrinter:
    return printers.make_escpos(Given(device, address, options, printers.OPTIONS), around.rasterise)


def _simulated_printer(device: str, address: str, options: Options, around: Surroundings) -> "SimulatedPrinter":
    from hardware.simulated import SimulatedPrinter

    given = Given(device, address, options, known=(*printers.OPTIONS, "png", "ledger", "control"))
    return SimulatedPrinter(
        device,
        printers.read_setup(given, "TM-T88V"),
        rasterise=around.rasterise,
        png_dir=given.path("png"),
        ledger=given.path("ledger"),
        control_port=given.number("control"),
    )


def _serial_scanner(device: str, address: str, options: Options, around: Surroundings) -> Scanner:
    return scanners.make_serial(device, address, options, around.on_scan)


def _hid_scanner(device: str, address: str, options: Options, around: Surroundings) -> Scanner:
    return scanners.make_hid(device, address, options, around.on_scan)


def _evdev_scanner(device: str, address: str, options: Options, around: Surroundings) -> Scanner:
    return scanners.make_evdev(device, address, options, around.on_scan)


def _camera_scanner(device: str, address: str, options: Options, around: Surroundings) -> Scanner:
    return scanners.make_camera(device, address, options, around.on_scan, around.cameras)


def _simulated_scanner(device: str, address: str, options: Options, around: Surroundings) -> Scanner:
    from hardware.simulated_scanner import SPEAKS, SimulatedScanner

    given = Given(device, address, options, known=("speaks", "suffix", "aim", "control"))
    speaks = given.choice("speaks", SPEAKS, SPEAKS[0])
    return SimulatedScanner(
        device,
        around.on_scan,
        speaks=speaks,
        suffix=given.suffix(),
        aim=given.flag("aim", default=True),
        control_port=given.number("control"),
    )


def _keyboard_scanner(device: str, address: str, options: Options, _around: Surroundings) -> WedgeRules:
    return scanners.make_rules(device, address, options)


def _drawer_via(device: str, address: str, options: Options, around: Surroundings) -> ViaPrinterDrawer:
    given = Given(device, address, options, known=("pin", "open_level"))
    printer = around.others.get(address)
    if not isinstance(printer, ReceiptPrinter):
        raise given.wrong("address", f"no receipt printer is called {address!r}")
    pin = given.number("pin") or DrawerPin.TWO.value
    if pin not in (DrawerPin.TWO.value, DrawerPin.FIVE.value):
        raise given.wrong("pin", "a drawer is wired to pin 2 or 5")
    level = given.choice("open_level", [level.value for level in OpenLevel])
    return ViaPrinterDrawer(device, printer, DrawerPin(pin), open_level=OpenLevel(level) if level else None)


def _card_terminal(driver: str) -> Maker:
    def make(device: str, address: str, options: Options, _around: Surroundings) -> PaymentTerminal:
        # Protocols with their ciphers are loaded only where a terminal is plugged in.
        from hardware.payment.making import make_terminal

        return make_terminal(driver, device, address, options)

    return make


def _simulated_terminal(device: str, address: str, options: Options, _around: Surroundings) -> PaymentTerminal:
    from hardware.simulated_payment import SimulatedTerminal

    given = Given(device, address, options, known=("speaks", "currency", "state", "png", "ledger", "control"))
    return SimulatedTerminal(
        device,
        speaks=given.text("speaks", "zvt"),
        currency=given.text("currency", "EUR"),
        state=given.path("state"),
        ledger=given.path("ledger"),
        control_port=given.number("control"),
        png_dir=given.path("png"),
    )


def _fiscal_printer(driver: str) -> Maker:
    def make(device: str, address: str, options: Options, _around: Surroundings) -> FiscalDevice:
        from hardware.fiscal.making import make_fiscal

        return make_fiscal(driver, device, address, options)

    return make


def _simulated_fiscal(device: str, address: str, options: Options, _around: Surroundings) -> FiscalDevice:
    from hardware.simulated_fiscal import simulated_fiscal

    given = Given(device, address, options, known=("speaks", "state", "png", "ledger", "control"))
    return simulated_fiscal(
        device,
        speaks=given.text("speaks", "posnet"),
        state=given.path("state"),
        png_dir=given.path("png"),
        ledger=given.path("ledger"),
        control_port=given.number("control"),
    )


def _scale(driver: str) -> Maker:
    def make(device: str, address: str, options: Options, _around: Surroundings) -> Scale:
        from hardware.scales.making import make_scale

        return make_scale(driver, device, address, options)

    return make


def _simulated_scale(device: str, address: str, options: Options, _around: Surroundings) -> Scale:
    from hardware.simulated_scale import SimulatedScale

    given = Given(device, address, options, known=("speaks", "hands", "png", "ledger", "control"))
    return SimulatedScale(
        device,
        speaks=given.text("speaks", "toledo8217"),
        hands=given.flag("hands", default=True),
        png_dir=given.path("png"),
        ledger=given.path("ledger"),
        control_port=given.number("control"),
    )


def _zpl_printer(device: str, address: str, options: Options, _around: Surroundings) -> LabelPrinter:
    from hardware.labels.making import make_zpl_printer

    return make_zpl_printer(device, address, options)


def _labels_via_receipts(device: str, address: str, options: Options, around: Surroundings) -> LabelPrinter:
    from hardware.labels.making import make_receipt_label_printer

    return make_receipt_label_printer(device, address, options, around.others)


def _simulated_label_printer(device: str, address: str, options: Options, _around: Surroundings) -> LabelPrinter:
    from hardware.labels.making import MEDIA_OPTIONS, read_media
    from hardware.simulated_label import SimulatedLabelPrinter

    given = Given(device, address, options, known=(*MEDIA_OPTIONS, "png", "ledger", "control"))
    return SimulatedLabelPrinter(
        device,
        read_media(given),
        png_dir=given.path("png"),
        ledger=given.path("ledger"),
        control_port=given.number("control"),
    )


def _locker(device: str, address: str, options: Options, _around: Surroundings) -> LockerWall:
    from hardware.lockers.making import make_wall

    return make_wall(device, address, options)


def _simulated_locker(device: str, address: str, options: Options, _around: Surroundings) -> LockerWall:
    from hardware.simulated_locker import SimulatedWall

    given = Given(device, address, options, known=("state", "png", "ledger", "control"))
    return SimulatedWall(
        device,
        state=given.path("state"),
        png_dir=given.path("png"),
        ledger=given.path("ledger"),
        control_port=given.number("control"),
    )


def _customer_window(device: str, address: str, options: Options, _around: Surroundings) -> CustomerWindow:
    Given(device, address, options, known=())
    return CustomerWindow(device, address)


def _line_display(driver: str) -> Maker:
    def make(device: str, address: str, options: Options, _around: Surroundings) -> LineDisplay:
        from hardware.displays.making import make_line_display

        return make_line_display(driver, device, address, options)

    return make


def _simulated_display(device: str, address: str, options: Options, _around: Surroundings) -> LineDisplay:
    from hardware.simulated_display import SimulatedDisplay

    given = Given(device, address, options, known=("speaks", "png", "ledger", "control"))
    return SimulatedDisplay(
        device,
        speaks=given.text("speaks", "cd5220"),
        png_dir=given.path("png"),
        ledger=given.path("ledger"),
        control_port=given.number("control"),
    )


MAKERS: Mapping[tuple[str, str], Maker] = {
    ("receipt_printer", "escpos"): _escpos,
    ("receipt_printer", "simulated"): _simulated_printer,
    ("scanner", "serial"): _serial_scanner,
    ("scanner", "hid"): _hid_scanner,
    ("scanner", "evdev"): _evdev_scanner,
    ("scanner", "camera"): _camera_scanner,
    ("scanner", "keyboard"): _keyboard_scanner,
    ("scanner", "simulated"): _simulated_scanner,
    ("cash_drawer", "via"): _drawer_via,
    ("payment", "zvt"): _card_terminal("zvt"),
    ("payment", "ecr-eft"): _card_terminal("ecr-eft"),
    ("payment", "nexo"): _card_terminal("nexo"),
    ("payment", "manual"): _card_terminal("manual"),
    ("payment", "simulated"): _simulated_terminal,
    ("fiscal", "posnet"): _fiscal_printer("posnet"),
    ("fiscal", "noviapi"): _fiscal_printer("noviapi"),
    ("fiscal", "simulated"): _simulated_fiscal,
    ("scale", "toledo8217"): _scale("toledo8217"),
    ("scale", "scp01"): _scale("scp01"),
    ("scale", "radwag"): _scale("radwag"),
    ("scale", "dialog06"): _scale("dialog06"),
    ("scale", "simulated"): _simulated_scale,
    ("label_printer", "zpl"): _zpl_printer,
    ("label_printer", "via"): _labels_via_receipts,
    ("label_printer", "simulated"): _simulated_label_printer,
    ("customer_display", "window"): _customer_window,
    ("customer_display", "cd5220"): _line_display("cd5220"),
    ("customer_display", "escpos"): _line_display("escpos"),
    ("customer_display", "simulated"): _simulated_display,
    ("locker", "open"): _locker,
    ("locker", "simulated"): _simulated_locker,
}
