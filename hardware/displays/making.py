"""Line displays made from configuration."""

from hardware.address import SerialAddress, TcpAddress
from hardware.displays.codecs import CODECS
from hardware.displays.driver import WEST, WiredLineDisplay
from hardware.displays.line_display import COLUMNS
from hardware.errors import MisconfiguredError
from hardware.links.opening import link_to
from hardware.options import Given, Options
from hardware.printers.escpos.text import CodePage

OPTIONS = ("codepage", "columns")
FEWEST, MOST = 8, 40


def make_line_display(driver: str, device: str, address: str, options: Options) -> WiredLineDisplay:
    """A display that was not spoken to yet; raises MisconfiguredError naming what is wrong.

    `codepage` is the table that the display has and its number, `columns` how many cells a line has.
    """
    given = Given(device, address, options, known=OPTIONS)
    parsed = given.parsed_address()
    if not isinstance(parsed, SerialAddress | TcpAddress):
        raise given.wrong("address", "a line display needs a serial:// or tcp:// address")
    columns = given.number("columns")
    columns = COLUMNS if columns is None else columns
    if not FEWEST <= columns <= MOST:
        raise given.wrong("columns", f"must be {FEWEST} to {MOST} cells")
    return WiredLineDisplay(device, link_to(device, parsed), CODECS[driver], page=_page(given), columns=columns)


def _page(given: Given) -> CodePage:
    table = given.table("codepage")
    if table is None:
        return WEST
    name, slot = table.get("name"), table.get("slot")
    if not isinstance(name, str) or not isinstance(slot, int) or isinstance(slot, bool) or len(table) > 2:
        raise given.wrong("codepage", 'write { name = "cp852", slot = 18 }')
    try:
        return CodePage(name, slot)
    except MisconfiguredError as error:
        raise given.wrong("codepage", error.detail) from error
