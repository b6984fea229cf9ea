"""Device addresses as they are written in configuration files."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from hardware.errors import AddressError

DEFAULT_BAUD = 9600
BAUD_RATES = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400)
WINDOWS_PORT = re.compile(r"/COM\d{1,3}", re.IGNORECASE)
SCHEMES = "tcp://, serial://, usb://, file:// or spool://"
QUEUE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}")
USB_ID = re.compile(r"[0-9a-fA-F]{4}")


@dataclass(frozen=True, slots=True)
class TcpAddress:
    """A host and port, `tcp://10.0.0.5:9100`."""

    host: str
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"tcp://{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class SerialAddress:
    """A serial port or pseudo-terminal, `serial:///dev/ttyACM0?baud=9600` or `serial:///COM3`; always 8N1."""

    port: str
    baud: int = DEFAULT_BAUD

    def __str__(self) -> str:
        return f"serial:///{self.port.removeprefix('/')}?baud={self.baud}"


@dataclass(frozen=True, slots=True)
class UsbAddress:
    """A USB device by vendor and product id, `usb://04b8:0e15`, with `?serial=...` when there are two."""

    vendor: int
    product: int
    serial: str = ""

    def __str__(self) -> str:
        suffix = f"?serial={self.serial}" if self.serial else ""
        return f"usb://{self.vendor:04x}:{self.product:04x}{suffix}"


@dataclass(frozen=True, slots=True)
class FileAddress:
    """A file or device node that takes bytes and never answers, `file:///dev/usb/lp0`."""

    path: Path

    def __str__(self) -> str:
        return f"file://{self.path.as_posix()}"


@dataclass(frozen=True, slots=True)
class SpoolAddress:
    """A raw queue of the system's print spooler (CUPS), `spool://receipts`; it takes jobs and never tells their end."""

    queue: str

    def __str__(self) -> str:
        return f"spool://{self.queue}"


Address = TcpAddress | SerialAddress | UsbAddress | FileAddress | SpoolAddress


def parse_address(text: str) -> Address:
    """Understand one device address.

    Raises AddressError, whose message quotes the address and names the part that is wrong.
    """
    try:
        parts = urlsplit(text)
    except ValueError as wrong:
        raise AddressError(f"{text!r}: {wrong}") from wrong
    match parts.scheme:
        case "tcp":
            return _tcp(text, parts)
        case "serial":
            return _serial(text, parts)
        case "usb":
            return _usb(text, parts)
        case "file":
            return _file(text, parts)
        case "spool":
            return _spool(text, parts)
        case "":
            raise AddressError(f"{text!r} has no scheme: write {SCHEMES}")
        case scheme:
            raise AddressError(f"{text!r}: unknown scheme {scheme!r}: write {SCHEMES}")


def _tcp(text: str, parts: SplitResult) -> TcpAddress:
    _options(text, parts, allowed=())
    if parts.path not in ("", "/"):
        raise AddressError(f"{text!r}: a tcp address has no path, found {parts.path!r}")
    if not parts.hostname:
        raise AddressError(f"{text!r} names no host: write tcp://host:port")
    try:
        port = parts.port
    except ValueError as wrong:
        raise AddressError(f"{text!r}: the port must be a number from 1 to 65535") from wrong
    if not port:
        raise AddressError(f"{text!r} names no port: write tcp://host:port, receipt printers use 9100")
    return TcpAddress(parts.hostname, port)


def _serial(text: str, parts: SplitResult) -> SerialAddress:
    options = _options(text, parts, allowed=("baud",))
    if parts.netloc:
        raise AddressError(f"{text!r}: a serial address has three slashes before the port: serial:///dev/ttyACM0")
    path = unquote(parts.path)
    if path in ("", "/"):
        raise AddressError(f"{text!r} names no port: write serial:///dev/ttyACM0 or serial:///COM3")
    baud = options.get("baud", str(DEFAULT_BAUD))
    if not baud.isascii() or not baud.isdigit() or int(baud) not in BAUD_RATES:
        raise AddressError(f"{text!r}: {baud!r} is not a baud rate, use one of {', '.join(map(str, BAUD_RATES))}")
    return SerialAddress(path.removeprefix("/") if WINDOWS_PORT.fullmatch(path) else path, int(baud))


def _usb(text: str, parts: SplitResult) -> UsbAddress:
    options = _options(text, parts, allowed=("serial",))
    vendor, colon, product = parts.netloc.partition(":")
    if not colon or not USB_ID.fullmatch(vendor) or not USB_ID.fullmatch(product):
        raise AddressError(
            f"{text!r}: write the vendor and product id as four hexadecimal digits each, usb://04b8:0e15"
        )
    return UsbAddress(int(vendor, 16), int(product, 16), options.get("serial", ""))


def _file(text: str, parts: SplitResult) -> FileAddress:
    _options(text, parts, allowed=())
    path = unquote(parts.path)
    if parts.netloc or path in ("", "/"):
        raise AddressError(f"{text!r}: write an absolute path after three slashes, file:///dev/usb/lp0")
    return FileAddress(Path(path))


def _spool(text: str, parts: SplitResult) -> SpoolAddress:
    _options(text, parts, allowed=())
    if parts.path not in ("", "/") or not QUEUE_NAME.fullmatch(parts.netloc):
        raise AddressError(f"{text!r}: write the name of a print queue, spool://receipts (lpstat -e lists them)")
    return SpoolAddress(parts.netloc)


def _options(text: str, parts: SplitResult, allowed: tuple[str, ...]) -> dict[str, str]:
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    unknown = sorted(set(options) - set(allowed))
    if unknown:
        known = ", ".join(allowed) or "none"
        raise AddressError(f"{text!r}: unknown option {unknown[0]!r} (known here: {known})")
    return options
