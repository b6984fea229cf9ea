"""Scales made from configuration."""

from hardware.address import SerialAddress, TcpAddress
from hardware.links.opening import link_to
from hardware.options import Given, Options
from hardware.scales.dialog06_scale import Dialog06Scale
from hardware.scales.parity import Parity
from hardware.scales.polled import PolledScale
from hardware.scales.radwag import RADWAG
from hardware.scales.scale import DEFAULT_MINIMUM, Scale
from hardware.scales.scp01 import SCP_01
from hardware.scales.toledo8217 import TOLEDO_8217

CODECS = {"toledo8217": TOLEDO_8217, "scp01": SCP_01, "radwag": RADWAG}
DIALOG = "dialog06"
DRIVERS = (*CODECS, DIALOG)
LARGEST_MINIMUM = 1000


def make_scale(driver: str, device: str, address: str, options: Options) -> Scale:
    """A scale that was not spoken to yet; raises MisconfiguredError naming what is wrong.

    `parity` is none, even or odd: usually what the protocol has on a serial line, none behind a network adapter.
    `minimum` is the least weight, in grams, that is sold.
    """
    given = Given(device, address, options, known=("parity", "minimum"))
    parsed = given.parsed_address()
    if not isinstance(parsed, SerialAddress | TcpAddress):
        raise given.wrong("address", "a scale needs a serial:// or tcp:// address")
    minimum = given.number("minimum")
    minimum = DEFAULT_MINIMUM if minimum is None else minimum
    if not 1 <= minimum <= LARGEST_MINIMUM:
        raise given.wrong("minimum", f"must be 1 to {LARGEST_MINIMUM} grams")
    protocol = Parity.ODD if driver == DIALOG else CODECS[driver].parity
    usual = protocol if isinstance(parsed, SerialAddress) else Parity.NONE
    parity = Parity(given.choice("parity", [way.value for way in Parity], usual.value))
    link = link_to(device, parsed)
    if driver == DIALOG:
        return Dialog06Scale(device, link, parity=parity, minimum=minimum)
    return PolledScale(device, link, CODECS[driver], parity=parity, minimum=minimum)
