"""Fiscal printers made from configuration."""

from hardware.address import SerialAddress, TcpAddress
from hardware.errors import MisconfiguredError
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.novitus.driver import NovitusPrinter
from hardware.fiscal.novitus.tokens import Tokens
from hardware.fiscal.novitus.wire import Door
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.fiscal.text import CHARSETS
from hardware.links.opening import link_to
from hardware.links.wire_log import log_of
from hardware.options import Given, Options


def make_fiscal(driver: str, device: str, address: str, options: Options) -> FiscalDevice:
    """A fiscal printer that was not spoken to yet; raises MisconfiguredError naming what is wrong."""
    return _novitus(device, address, options) if driver == "noviapi" else _posnet(device, address, options)


def _posnet(device: str, address: str, options: Options) -> PosnetPrinter:
    given = Given(device, address, options, ("expect", "charset", "block_mode", "cancels_left_open", "training"))
    where = given.parsed_address()
    if not isinstance(where, TcpAddress | SerialAddress):
        raise given.wrong("address", "a POSNET printer needs a tcp:// or serial:// address")
    return PosnetPrinter(
        device,
        link_to(device, where),
        unique_number=given.text("expect", ""),
        charset=given.choice("charset", CHARSETS, CHARSETS[0]),
        block_mode=given.flag("block_mode", default=True),
        cancels_left_open=given.flag("cancels_left_open", default=False),
        training=given.flag("training", default=False),
    )


def _novitus(device: str, address: str, options: Options) -> NovitusPrinter:
    given = Given(device, address, options, ("expect", "authority", "token"))
    where = given.parsed_address()
    if not isinstance(where, TcpAddress):
        raise given.wrong("address", "a NoviAPI printer needs a tcp:// address, usually with port 8888")
    try:
        door = Door(where.host, where.port, authority=given.path("authority"), log=log_of(device))
    except OSError as wrong:
        raise MisconfiguredError(device, address, "authority", str(wrong)) from wrong
    return NovitusPrinter(device, door, Tokens(door, given.path("token")), expect=given.text("expect", ""))
