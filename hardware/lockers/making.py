"""Walls of lockers made from configuration."""

from hardware.address import TcpAddress
from hardware.links.opening import link_to
from hardware.lockers.driver import OpenLockerWall
from hardware.lockers.locker import LockerWall
from hardware.options import Given, Options


def make_wall(device: str, address: str, options: Options) -> LockerWall:
    """A wall that was not spoken to yet; raises MisconfiguredError naming what is wrong.

    `key` is the wall's key where it has one, `wall` its number, so that no other is taken for it.
    """
    given = Given(device, address, options, known=("key", "wall"))
    parsed = given.parsed_address()
    if not isinstance(parsed, TcpAddress):
        raise given.wrong("address", "a wall of lockers needs a tcp:// address, usually with port 7410")
    return OpenLockerWall(device, link_to(device, parsed), key=given.text("key", ""), wall=given.text("wall", ""))
