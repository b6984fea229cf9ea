"""Receipt printers made from configuration: what the model's profile says and what the options override."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeGuard

from hardware.address import SpoolAddress
from hardware.errors import MisconfiguredError
from hardware.links.opening import link_to
from hardware.options import Given
from hardware.printers.escpos.driver import EscposPrinter
from hardware.printers.escpos.encoder import Rasterise
from hardware.printers.escpos.profile import PrinterProfile, load_profile
from hardware.printers.escpos.proof import Confirm
from hardware.printers.escpos.text import CodePage
from hardware.printers.logo import load_logo
from hardware.printers.ticket import Bitmap

OPTIONS = ("profile", "codepage", "confirm", "expect", "qr", "barcodes", "cutter", "image", "logo")
WAYS = ("native", "drawn")
MOST_ROWS, LONGEST_PAUSE = 2000, 2000
MILLISECONDS = 1000
HIGHEST_SLOT = 255


@dataclass(frozen=True, slots=True)
class Setup:
    """How a printer was configured: its profile with the options applied, and what else its driver is told."""

    profile: PrinterProfile
    confirm: Confirm
    logo: Bitmap | None
    expect: str


def make_escpos(given: Given, rasterise: Rasterise | None) -> EscposPrinter:
    """A printer that was not spoken to yet; raises MisconfiguredError naming what is wrong."""
    address, setup = given.parsed_address(), read_setup(given, "default")
    if isinstance(address, SpoolAddress) and setup.profile.fragment_pause:
        raise given.wrong("image", "a spooler takes a job as a whole: leave out pause_ms")
    return EscposPrinter(
        given.device,
        link_to(given.device, address),
        setup.profile,
        confirm=setup.confirm,
        rasterise=rasterise,
        logo=setup.logo,
        expect=setup.expect,
    )


def read_setup(given: Given, model: str) -> Setup:
    """Profile and options; `model` is the profile where none is named. Raises MisconfiguredError."""
    profile = _profile(given, model)
    confirm = Confirm(given.choice("confirm", [way.value for way in Confirm], Confirm.GS_R.value))
    if confirm is Confirm.PROCESS_ID and not profile.process_id:
        raise given.wrong("confirm", f"{profile.name} has no process id: use gs_r or asb")
    return Setup(profile, confirm, _logo(given, profile), given.text("expect", ""))


def _profile(given: Given, model: str) -> PrinterProfile:
    name = given.text("profile", model)
    try:
        profile = load_profile(name, _codepage(given))
    except MisconfiguredError as wrong:
        raise given.wrong(wrong.operation, wrong.detail) from wrong
    cutter = given.flag("cutter", default=profile.cutter)
    if cutter is not profile.cutter:
        profile = replace(profile, full_cut=cutter, partial_cut=cutter)
    qr = given.choice("qr", WAYS, WAYS[not profile.native_qr])
    profile = replace(profile, native_qr=qr == "native")
    barcodes = given.choice("barcodes", WAYS)
    if barcodes:
        profile = replace(profile, ean13=barcodes == "native", code128=barcodes == "native")
    rows, pause = _fragments(given, profile)
    return replace(profile, fragment_rows=rows, fragment_pause=pause / MILLISECONDS)


def _codepage(given: Given) -> CodePage | None:
    page = given.table("codepage")
    if page is None:
        return None
    slot = page.get("slot")
    if set(page) != {"name", "slot"} or not _is_within(slot, 0, HIGHEST_SLOT):
        raise given.wrong("codepage", 'must be written { name = "cp1250", slot = 45 }')
    return CodePage(str(page["name"]), slot)


def _fragments(given: Given, profile: PrinterProfile) -> tuple[int, int]:
    image: Mapping[str, object] = given.table("image") or {}
    rows, pause = image.get("rows", profile.fragment_rows), image.get("pause_ms", 0)
    if set(image) <= {"rows", "pause_ms"} and _is_within(rows, 1, MOST_ROWS) and _is_within(pause, 0, LONGEST_PAUSE):
        return rows, pause
    example = "{ rows = 100, pause_ms = 300 }"
    raise given.wrong("image", f"must be written {example}, up to {MOST_ROWS} rows and {LONGEST_PAUSE} ms")


def _logo(given: Given, profile: PrinterProfile) -> Bitmap | None:
    path = given.path("logo")
    if path is None:
        return None
    try:
        return load_logo(path.expanduser(), profile.dots)
    except ValueError as wrong:
        raise given.wrong("logo", str(wrong)) from wrong


def _is_within(value: object, least: int, most: int) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
