"""Card terminals made from configuration."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from hardware.address import Address, SerialAddress, TcpAddress, parse_address
from hardware.errors import AddressError, MisconfiguredError
from hardware.links.opening import link_to
from hardware.links.wire_log import log_of
from hardware.payment.currencies import NUMERIC
from hardware.payment.ecr_eft.driver import EcrEftTerminal
from hardware.payment.manual import ManualTerminal
from hardware.payment.nexo.driver import NexoTerminal
from hardware.payment.nexo.envelope import SharedKey
from hardware.payment.nexo.messages import Parties
from hardware.payment.nexo.post import Door
from hardware.payment.pinned import PinnedTerminal
from hardware.payment.terminal import PaymentTerminal
from hardware.payment.zvt.driver import ZvtTerminal
from hardware.payment.zvt.line import SerialLine, SerialPauses, TcpLine

Options = Mapping[str, object]
T = TypeVar("T", str, int, bool)
STALL = 5.0
PASSWORD_DIGITS = 6
ZVT_ENCODINGS = ("cp437", "iso8859-1", "iso8859-2", "iso8859-15", "cp1252")


def make_terminal(driver: str, device: str, address: str, options: Options) -> PaymentTerminal:
    """A terminal that was not spoken to yet; raises MisconfiguredError naming what is wrong."""
    expect = options.get("expect", "")
    if not isinstance(expect, str):
        raise MisconfiguredError(device, address, "expect", "must be text")
    given = _Given(device, address, {name: value for name, value in options.items() if name != "expect"})
    terminal = _made(driver, given)
    return PinnedTerminal(terminal, expect) if expect else terminal


def _made(driver: str, given: "_Given") -> PaymentTerminal:
    device = given.device
    match driver:
        case "zvt":
            return _zvt(given)
        case "ecr-eft":
            given.only("till")
            return EcrEftTerminal(device, link_to(device, given.wired()), till=given.take("till", "1"))
        case "nexo":
            return _nexo(given)
        case _:
            given.only()
            return ManualTerminal(device)


def _zvt(given: "_Given") -> ZvtTerminal:
    given.only("currency", "password", "till_prints", "encoding")
    password, currency = given.take("password", "000000"), given.take("currency", "EUR")
    encoding = given.take("encoding", ZVT_ENCODINGS[0])
    if len(password) != PASSWORD_DIGITS or not (password.isascii() and password.isdigit()):
        raise given.wrong("password", f"must be {PASSWORD_DIGITS} digits")
    if currency not in NUMERIC:
        raise given.wrong("currency", f"must be one of {', '.join(NUMERIC)}")
    if encoding not in ZVT_ENCODINGS:
        raise given.wrong("encoding", f"must be one of {', '.join(ZVT_ENCODINGS)}")
    address = given.wired()
    link = link_to(given.device, address)
    is_serial = isinstance(address, SerialAddress)
    line = SerialLine(given.device, link, STALL, SerialPauses()) if is_serial else TcpLine(link, STALL)
    prints = given.take("till_prints", default=True)
    return ZvtTerminal(given.device, line, currency=currency, password=password, till_prints=prints, encoding=encoding)


def _nexo(given: "_Given") -> NexoTerminal:
    given.only("sale", "terminal", "key", "key_version", "passphrase_file", "tls", "authority")
    address = given.parsed()
    if not isinstance(address, TcpAddress):
        raise given.wrong("address", "a nexo terminal needs a tcp:// address, usually with port 8443")
    needed = {name: given.take(name, "") for name in ("sale", "terminal", "key", "passphrase_file")}
    for name, value in needed.items():
        if not value:
            raise given.wrong(name, "is missing")
    authority = given.take("authority", "")
    try:
        passphrase = Path(needed["passphrase_file"]).read_text("utf-8").strip()
        tls = given.take("tls", default=True)
        certificate = Path(authority) if authority else None
        door = Door(address.host, address.port, tls=tls, authority=certificate, log=log_of(given.device))
    except OSError as missing:
        raise given.wrong("passphrase_file" if not authority else "authority", str(missing)) from missing
    key = SharedKey(needed["key"], given.take("key_version", 1), passphrase)
    return NexoTerminal(given.device, door, key, Parties(needed["sale"], needed["terminal"]))


class _Given:
    """The options of one terminal; names what is wrong with them."""

    def __init__(self, device: str, address: str, options: Options) -> None:
        self.device, self._address, self._options = device, address, options

    def only(self, *known: str) -> None:
        """Refuse options nobody knows."""
        for name in self._options:
            if name not in known:
                raise self.wrong(name, f"unknown option {name!r}; known: {', '.join(known) or 'none'}")

    def take(self, name: str, default: T) -> T:
        """One option, of the default's kind."""
        value = self._options.get(name, default)
        if type(value) is not type(default):
            raise self.wrong(
                name, {str: "must be text", int: "must be a whole number"}.get(type(default), "is no flag")
            )
        return value

    def parsed(self) -> Address:
        """The address, understood."""
        try:
            return parse_address(self._address)
        except AddressError as wrong:
            raise self.wrong("address", str(wrong)) from wrong

    def wired(self) -> Address:
        """An address that answers come back from."""
        address = self.parsed()
        if not isinstance(address, TcpAddress | SerialAddress):
            raise self.wrong("address", "a card terminal needs a tcp:// or serial:// address")
        return address

    def wrong(self, name: str, detail: str) -> MisconfiguredError:
        """What is wrong with an option."""
        return MisconfiguredError(self.device, self._address, name, detail)
